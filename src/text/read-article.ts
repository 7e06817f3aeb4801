import type { Article, Day, Paragraph, Sentence } from './article.js';
import { authorNotes } from './author-note.js';
import { isBoilerplate, isCorrectionNote, isPromotion, opensComments, opensLinks } from './boilerplate.js';
import { isCaption } from './caption.js';
import { endsWithStop } from './closing-marks.js';
import { framesOf } from './frame.js';
import { splitFrontMatter } from './front-matter.js';
import { datelineDay, headingMark, isHeading, isTitleLike, leadingMarks, titleWords, wireOpening } from './headline.js';
import { blocksOf } from './line-ends.js';
import { plainMarkdown } from './plain-markdown.js';
import { splitSentences } from './sentences.js';
import type { Range } from './span.js';
import { hasWords } from './words.js';

/** An article, or the reason why the text is none, in words for the admin. */
export type ArticleResult =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads raw text, as pasted or with front matter, as an article. Title, publication day and boilerplate are told from
 * the text where the front matter is silent. Line ends become `\n`, and Markdown's marks within lines are left out;
 * nothing else of the text is changed. Never throws.
 */
export function readArticle({ id, raw }: { id: string; raw: string }): ArticleResult {
  const split = splitFrontMatter(raw.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'));
  if (!split.ok) return split;
  const text = plainMarkdown(split.body);
  const head = {
    title: split.front?.title ?? null,
    published: split.front?.published ?? null,
    author: split.front?.author ?? null,
  };
  const body = bodyOf(text, blocksOf(text), head);
  if (body.sentences.length === 0)
    return { ok: false, reason: 'it holds no sentence of news text; send the article with its text' };
  return {
    ok: true,
    article: {
      id,
      title: body.title,
      published: body.published,
      source: split.front?.source ?? null,
      author: split.front?.author ?? null,
      outlet: split.front?.outlet ?? null,
      text,
      paragraphs: body.paragraphs,
      sentences: body.sentences,
    },
  };
}

interface Body {
  title: string | null;
  published: Day | null;
  paragraphs: Paragraph[];
  sentences: Sentence[];
}

/**
 * Before the first paragraph of prose stand title, dateline, byline and a site's menu; after the last one links to other
 * pages. Short blocks there are no passages; a text without prose is all body, whatever it is.
 */
function bodyOf(text: string, blocks: readonly Range[], head: Pick<Article, 'title' | 'published' | 'author'>): Body {
  const words = blocks.map((block) => text.slice(block.start, block.end));
  const frame = framesOf(words);
  const notes = authorNotes(words, head.author);
  const listed = listsBelowColons(text, blocks);
  const prose = words.map((line, i) => (isProse(line) && !frame[i]) || (listed[i] ?? false) || isCount(line));
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  const before = words.slice(0, Math.max(0, first)).filter((line, i) => !frame[i] && isTitleLike(line));
  const title =
    before.find((line) => line.startsWith('# ')) ?? before.find((line) => hasWords(line, leastTitleWords)) ?? before[0];
  const body: Body = {
    title: head.title ?? (title === undefined ? null : titleWords(title)),
    published: head.published,
    paragraphs: [],
    sentences: [],
  };
  // What stands below "Recommended" at a page's end leads to other pages.
  const links = words.findIndex((line, i) => i > last && opensLinks(line));
  for (const [i, block] of blocks.entries()) {
    const line = words[i] ?? '';
    if (body.paragraphs.length >= 3 && opensComments(line)) break;
    if (body.paragraphs.length < 2) body.published ??= datelineDay(line);
    const outside =
      first >= 0 &&
      ((i < first && isTitleLike(line)) ||
        ((i < first || i > last) && (isHeading(line) || isLinkLike(line))) ||
        (links >= 0 && i > links));
    if (outside || frame[i] || notes[i] || isCaption(line) || (i <= first && sameTitle(line, body.title))) continue;
    addParagraph(text, { start: block.start + headingMark(line), end: block.end }, body);
  }
  return body;
}

/** A line of a count, wherever it stands: "Dead: 14", "Injured – at least 31". */
const isCount = (line: string): boolean => counts.test(line);
const counts =
  /^(?:confirmed |reported |people |civilians |total )?(?:dead|deaths?|killed|fatalities|injured|injuries|wounded|hurt|missing|displaced|evacuated|arrested|arrests|detained|abducted|casualties)(?: (?:so far|people|civilians))?\s*[:–—]\s*(?:(?:at least|about|over|more than|up to) )?\d[\d,.]*\b(?![^\n]*[.?!]\s+\p{Lu})/iu;

/** Whether blocks are points of a list that a line with a colon opens ("What we know so far:"). */
function listsBelowColons(text: string, blocks: readonly Range[]): boolean[] {
  let listed = false;
  return blocks.map(({ start }, i) => {
    const from = blocks[i - 1]?.end ?? 0;
    const marked = leadingMarks(text.slice(from, start).trimStart()) > 0;
    listed = marked && (listed || text.charAt(from - 1) === ':');
    return listed;
  });
}

const tells = endsWithStop('.!。！।');
const asks = endsWithStop('?');
const leadsOn = endsWithStop(':');

/** A title of fewer words is more likely the name of the site. */
const leastTitleWords = 4;

/**
 * A paragraph of running text: it ends like a sentence, or is several of which the last ends with a colon; and a question is
 * longer than a title is, or not the first sentence.
 */
function isProse(words: string): boolean {
  if ((asks(words) || leadsOn(words)) && /\p{Ll}{3}[.!?]["”’»›]? +["“‘«‹]?\p{Lu}/u.test(words))
    return hasWords(words, 6);
  return tells(words) ? hasWords(words, 6) || /[。！]/.test(words) : asks(words) && hasWords(words, 20);
}

/** The title of another page, a topic, a credit. */
function isLinkLike(words: string): boolean {
  return !hasWords(words, 13) && !tells(words) && !asks(words);
}

/** A call to subscribe, with its praise. What is longer is an article without paragraphs. */
const longestPromotion = 400;

function addParagraph(text: string, block: Range, body: Body): void {
  const early = body.paragraphs.length < 2;
  const opening = early ? wireOpening(text.slice(block.start, block.end)) : { length: 0, day: null };
  body.published ??= opening.day;
  const range = { start: block.start + opening.length, end: block.end };
  const firstSentence = body.sentences.length;
  for (const { start, end } of splitSentences(text, range)) {
    const words = text.slice(start, end);
    if (isCorrectionNote(words) || (range.end - start <= longestPromotion && isPromotion(words))) break;
    if (isBoilerplate(words)) continue;
    body.sentences.push({ start, end, paragraph: body.paragraphs.length });
  }
  const first = body.sentences[firstSentence];
  const last = body.sentences.at(-1);
  if (!first || !last) return;
  body.paragraphs.push({ start: first.start, end: last.end, firstSentence, endSentence: body.sentences.length });
}

function sameTitle(words: string, title: string | null): boolean {
  const key = (value: string) =>
    value
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return title !== null && key(words) === key(title);
}
