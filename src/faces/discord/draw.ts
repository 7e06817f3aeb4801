import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Block, Card, PassageBlock, Run } from '../../cards/card.js';
import { Budget } from './limits.js';
import { escaped, isolated, setOff } from './markdown.js';

/** A passage longer than this is cut at its last sentence or word before it, in UTF-16 units. */
const longestPassage = 1500;
/** What one is cut at where not even it alone fits into a message: escapes and scripts of many bytes take room. */
const shorter = [700, 300, 100];
const longestLabel = 200;
const accents: Record<Card['tone'], number> = {
  answer: 0x5865f2,
  info: 0x5865f2,
  refusal: 0x80848e,
  problem: 0xda373c,
};

/** A page of a card, and how many there are. */
export interface Drawn {
  readonly components: APIMessageTopLevelComponent[];
  /** The blocks of the card that this page shows. */
  readonly shown: readonly Block[];
  readonly page: number;
  readonly pages: number;
}

/** How a card is drawn. */
export interface Drawing {
  /** Counted from 0; beyond the last one, the first is drawn, and says so. */
  readonly page?: number;
  /** Most passages on a page. */
  readonly perPage?: number;
  /** Components and characters kept free for rows of buttons. */
  readonly buttons?: number;
  /** What is said above the notes. */
  readonly remark?: string;
  /** What was asked, where Discord does not show it. */
  readonly asked?: string;
}

/**
 * A card as one message of Components V2: a page of its blocks, as many as fit. The first page of a card whose blocks
 * do not fit says so.
 */
export function drawCard(card: Card, { page = 0, perPage, buttons = 0, remark, asked }: Drawing = {}): Drawn {
  const top = (article: readonly string[]) =>
    [
      ...(card.heading === '' ? [] : [`### ${escaped(clipped(card.heading, longestLabel))}`]),
      ...(asked === undefined ? [] : smallLine([asked])),
      ...smallLine(article.filter((part) => part !== card.heading)),
    ].join('\n');
  const small = [...(remark === undefined ? [] : [remark]), ...card.notes];
  const notes =
    small.length === 0 ? [] : [small.map((note) => `-# ${escaped(clipped(note, longestLabel))}`).join('\n')];
  const pageNote = (now: number, all: number, missing: number, again: boolean) =>
    buttons > 0
      ? `-# ${again ? 'That was all; again from the first: ' : ''}page ${now} of ${all}`
      : `-# ${missing} more did not fit into one message; ask for less at a time`;
  const longestArticle = card.blocks.map(articleOf).toSorted((a, b) => b.join().length - a.join().length)[0] ?? [];
  const reserved = [
    top(longestArticle),
    ...notes,
    pageNote(card.blocks.length, card.blocks.length, card.blocks.length, true),
  ];
  const drawn = card.blocks
    // Discord refuses a display without a visible sign.
    .filter((block) => /[^\s>*~]/.test(drawBlock(block, longestPassage, [])))
    .map((block) => ({ block, longest: longestPassage }));
  const pages = inPages(drawn, reserved, perPage ?? drawn.length, buttons + (card.picture ? 2 : 0));
  const now = page < pages.length ? page : 0;
  const again = now < page;
  const blocks = pages[now] ?? [];
  const missing = drawn.length - blocks.length;
  const shared = sharedArticle(blocks);
  const heading = top(shared ?? []);
  const contents = [
    ...(heading === '' ? [] : [heading]),
    ...blocks.map(({ block, longest }, i) => {
      const before = shared ?? articleOf(blocks[i - 1]?.block);
      return drawBlock(block, longest, articleBehind(before, block, shared !== null, card.heading));
    }),
    ...(missing > 0 || again ? [pageNote(now + 1, pages.length, missing, again)] : []),
    ...notes,
  ];
  return {
    components: [
      {
        type: ComponentType.Container,
        accent_color: accents[card.tone],
        components: contents.map((content) => ({ type: ComponentType.TextDisplay, content })),
      },
    ],
    shown: blocks.map(({ block }) => block),
    page: now,
    pages: pages.length,
  };
}

interface Fitted {
  readonly block: Block;
  /** What its words are cut at. */
  readonly longest: number;
}

const articleOf = (block: Block | undefined): readonly string[] =>
  (block?.kind === 'passage' && block.from?.article) || [];

/** The article of all passages, which is then named above them, once; null where they are of several, or one passage. */
function sharedArticle(blocks: readonly Fitted[]): readonly string[] | null {
  const articles = blocks.map(({ block }) => articleOf(block)).filter((article) => article.length > 0);
  const [first] = articles;
  if (first === undefined || articles.length < 2) return null;
  return articles.every((article) => article.join() === first.join()) ? first : null;
}

/** How a passage names its article, after one of the article `before`. */
function articleBehind(before: readonly string[], block: Block, shared: boolean, heading: string): readonly string[] {
  const article = articleOf(block);
  if (shared || article.length === 0) return [];
  const full = article.filter((part) => part !== heading);
  return before.join() === article.join() && full.join().length > sameArticle.length ? [sameArticle] : full;
}

const sameArticle = 'same article';

/** Blocks in order, each page filled as far as Discord's limits go. */
function inPages(
  blocks: readonly Fitted[],
  reserved: readonly string[],
  perPage: number,
  components: number,
): Fitted[][] {
  const pages: Fitted[][] = [];
  const full = ({ block, longest }: Fitted) => drawBlock(block, longest, articleOf(block));
  let budget = new Budget(reserved, components);
  for (const block of blocks) {
    const last = pages.at(-1);
    if (last && last.length < perPage && budget.take(full(block))) {
      last.push(block);
      continue;
    }
    budget = new Budget(reserved, components);
    const cuts = shorter.map((longest) => ({ block: block.block, longest }));
    const fitting = [block, ...cuts].find((one) => budget.take(full(one)));
    if (fitting) pages.push([fitting]);
  }
  return pages;
}

/** `longest` is in UTF-16 units, before escapes; `article` is what the block itself says of its article. */
function drawBlock(block: Block, longest: number, article: readonly string[]): string {
  if (block.kind === 'text') {
    const words = escaped(clipped(block.text, longest));
    return block.term === undefined ? words : `${setOff(clipped(block.term, longestLabel), '**')}  ${words}`;
  }
  const place = typeof block.from?.place === 'string' ? [block.from.place] : [];
  return [
    ...(block.label === undefined ? [] : [setOff(clipped(block.label, longestLabel), '**')]),
    `> ${drawRuns(block, longest)}`,
    ...(article.length === 0
      ? smallLine([...block.caption, ...place])
      : [...smallLine(block.caption), ...smallLine([...article, ...place])]),
  ].join('\n');
}

/** A line of small type; none where it would be empty. */
function smallLine(parts: readonly string[]): string[] {
  const words = parts.map((part) => isolated(clipped(part, longestLabel))).filter((part) => part !== '');
  return words.length === 0 ? [] : [`-# ${words.join(' · ')}`];
}

function drawRuns({ runs }: PassageBlock, longest: number): string {
  let room = longest;
  let words = '';
  for (const run of runs) {
    const text = clipped(run.text, room);
    words += drawRun({ ...run, text });
    room -= text.length;
    if (text.length < run.text.length) return `${words} \\[cut here\\]`;
  }
  return words;
}

function drawRun({ text, style }: Run): string {
  if (style === 'mark' || style === 'added') return setOff(text, '**');
  if (style === 'removed') return setOff(text, '~~');
  const space = (at: RegExp) => (at.test(text) ? ' ' : '');
  const safe = isolated(text);
  return safe === '' ? space(/^\s/) : `${space(/^\s/)}${safe}${space(/\s$/)}`;
}

/** The words up to `most` UTF-16 units: to the last sentence's end, else the last word's, never half a character. */
function clipped(words: string, most: number): string {
  if (words.length <= most) return words;
  const head = words.slice(0, Math.max(0, most - 1)).replace(/[\uD800-\uDBFF]$/, '');
  const sentence = /^[\s\S]*[.!?]["”’)]?(?=\s)/.exec(head)?.[0];
  if (sentence !== undefined && sentence.length > most / 2) return `${sentence}…`;
  const word = /^[\s\S]*(?=\s)/.exec(head)?.[0];
  return `${word !== undefined && word.length > most / 2 ? word : head}…`;
}
