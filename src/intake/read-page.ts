import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Draft } from './draft.js';
import { type Page, pageFacts } from './page-facts.js';
import { Unreadable } from './unreadable.js';

/** What is no part of an article's text, wherever it stands in a page. */
const besides =
  'script, style, noscript, template, nav, aside, footer, form, button, iframe, figure, figcaption, svg, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [class*="related"], [class*="newsletter"], [class*="share"], [class*="social"], [class*="cookie"], [class*="promo"], [class*="advert"], [class*="comment"], [id*="related"], [id*="newsletter"], [id*="comment"], [id*="cookie"]';
const blocks = new Set(['P', 'LI', 'BLOCKQUOTE', 'H2', 'H3', 'H4', 'PRE', 'DIV', 'SECTION', 'ARTICLE', 'TD', 'DD']);
/** Share of a paragraph's letters in links above which it is a list of links, unless it is long. */
const linkShare = 0.7;

/** How deep elements may stand in one another: pages of news reach forty; Readability takes seconds from a thousand on. */
const deepest = 300;

interface Element {
  readonly children: Iterable<Element>;
}

interface Node {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

/** The article of a page: its facts, and its paragraphs without what stands around them. Null where there is none. */
export function readPage(html: string, url: string | null): Draft | null {
  const { document } = parseHTML(html);
  // A page of nothing but text has no element at all.
  if (!document.documentElement) return null;
  if (isDeeperThan(document.documentElement as unknown as Element, deepest))
    throw new Unreadable(`its elements stand more than ${deepest} deep in one another; paste the text instead`);
  const facts = pageFacts(document as unknown as Page, url);
  for (const one of [...document.querySelectorAll(besides)]) one.remove();
  const read = new Readability<Node>(document as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => node as unknown as Node,
  }).parse();
  if (!read?.content) return null;
  const paragraphs = paragraphsOf(read.content).filter((words) => words !== facts.title);
  const text = paragraphs.join('\n\n');
  if (text === '') return null;
  const clean = (words: string | null | undefined) => words?.replaceAll(/\s+/g, ' ').trim() || null;
  return {
    ...facts,
    title: facts.title ?? clean(read.title),
    author: facts.author ?? clean(read.byline)?.replace(/^by\s+/i, '') ?? null,
    outlet: facts.outlet ?? clean(read.siteName),
    text,
  };
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

/** The texts of the innermost blocks, in order. */
function paragraphsOf(root: Node): string[] {
  const found: string[] = [];
  let loose = '';
  let linked = 0;
  const end = () => {
    const words = loose.replaceAll(/\s+/g, ' ').trim();
    if (words !== '' && !(linked > words.length * linkShare && words.length < 200)) found.push(words);
    loose = '';
    linked = 0;
  };
  const walk = (node: Node, inLink: boolean) => {
    if (node.nodeType === 3) {
      loose += node.textContent ?? '';
      if (inLink) linked += node.textContent?.trim().length ?? 0;
      return;
    }
    if (node.nodeType !== 1) return;
    const block = blocks.has(node.nodeName);
    if (block) end();
    if (node.nodeName === 'BR') loose += '\n';
    for (const child of node.childNodes) walk(child, inLink || node.nodeName === 'A');
    if (block) end();
  };
  walk(root, false);
  end();
  return found;
}
