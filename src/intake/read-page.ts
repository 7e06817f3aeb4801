import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Draft } from './draft.js';
import { linesOf, oneLine, type Page, type PageNode } from './page.js';
import { nameOf } from './page-byline.js';
import { pageFacts } from './page-facts.js';
import { takeAway } from './page-surroundings.js';
import { Unreadable } from './unreadable.js';

/** Share of a paragraph's letters in links above which it is a list of links, unless it is long. */
const linkShare = 0.7;

/** Letters of which an article has more: "Please log in to continue reading." */
const leastText = 40;

/** How deep elements may stand in one another: pages of news reach forty; Readability takes seconds from a thousand on. */
const deepest = 300;

interface Element {
  readonly children: Iterable<Element>;
}

/**
 * The article of a page: its facts, and its paragraphs without what stands around them. Null where there is none.
 * @throws {Unreadable} where its elements are nested too deep.
 */
export function readPage(html: string, url: string | null): Draft | null {
  // A site may give its article a name that others give to boxes.
  return draftOf(html, url, true) ?? draftOf(html, url, false);
}

function draftOf(html: string, url: string | null, byName: boolean): Draft | null {
  const document = wholePage(html);
  if (isDeeperThan(document.documentElement as unknown as Element, deepest))
    throw new Unreadable(`its elements stand more than ${deepest} deep in one another; paste the text instead`);
  const facts = pageFacts(document as unknown as Page, url);
  takeAway(document, { byName });
  const read = new Readability<PageNode>(document as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => node as unknown as PageNode,
  }).parse();
  if (!read?.content) return null;
  const paragraphs = paragraphsOf(read.content).filter((words) => words !== facts.title);
  const text = paragraphs.join('\n\n');
  if (text.length < leastText) return null;
  return {
    ...facts,
    title: facts.title ?? oneLine(read.title),
    author: facts.author ?? nameOf(read.byline),
    outlet: facts.outlet ?? oneLine(read.siteName),
    text,
  };
}

/** The page as a document. HTML lets the tags html, head and body be left out; linkedom does not add them. */
function wholePage(html: string) {
  const { document } = parseHTML(html);
  if (document.querySelector('html > body')) return document;
  const inner = html.replaceAll(/<(?:!doctype|\/?(?:html|head|body))\b[^>]*>/gi, '');
  const whole = parseHTML(`<!doctype html><html><head></head><body>${inner}</body></html>`).document;
  whole.head.append(...whole.querySelectorAll('body > title, body > meta, body > link'));
  return whole;
}

/** Without recursion: the stack is what such pages are after. */
function isDeeperThan(root: Element, most: number): boolean {
  let level: Element[] = [root];
  for (let depth = 0; depth < most; depth++) {
    level = level.flatMap(({ children }) => [...children]);
    if (level.length === 0) return false;
  }
  return true;
}

/** The paragraphs of what Readability found, without headings, links to elsewhere, and quotations set off again in large type. */
function paragraphsOf(root: PageNode): string[] {
  const paragraphs = linesOf(root)
    .filter(({ words, linked, heading }) => !heading && !(linked > linkShare && words.length < 200))
    .map(({ words }) => words.replaceAll('\n', ' '));
  if (paragraphs.length > mostCompared) return paragraphs;
  const bare = (words: string) => words.replaceAll(/["“”„«»‘’'.,…]/g, '').trim();
  const all = paragraphs.map(bare);
  return paragraphs.filter((words, i) => {
    const own = bare(words);
    const again = all.some((other, j) => i !== j && other.length > own.length && other.includes(own));
    return !(again && own.split(' ').length >= leastQuoted);
  });
}

/** A paragraph of fewer words may stand in another one by chance. */
const leastQuoted = 4;
/** Every paragraph is held against every other one. */
const mostCompared = 2000;
