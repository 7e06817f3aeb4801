import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Block, Card } from '../../cards/card.js';
import { unrepeated } from '../../cards/unrepeated.js';
import {
  articleBehind,
  articleOf,
  clipped,
  drawBlock,
  longestLabel,
  ofOneArticle,
  type Room,
  smallLine,
} from './draw-block.js';
import { Budget } from './limits.js';
import { escaped } from './markdown.js';

/** A passage longer than this is cut at its last sentence or word before it, in UTF-16 units. */
const usual: Room = { words: 1500, kept: 1500 };
/** What one is cut at where not even it alone fits into a message: escapes and scripts of many bytes take room. */
const shorter: readonly Room[] = [700, 300, 100].map((most) => ({ words: most, kept: most }));
/** What all blocks are cut at where they have to stand on one page: what they are shown for last. */
const onOne: readonly Room[] = [3000, 1500, 700, 300, 100].flatMap((kept) =>
  [1500, 700, 300, 100].filter((words) => words <= kept).map((words) => ({ words, kept })),
);
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
  /** Everything on one page, as far as cutting can do it. */
  readonly whole?: boolean;
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
export function drawCard(card: Card, drawing: Drawing = {}): Drawn {
  const { page = 0, perPage = card.blocks.length, whole = false, buttons = 0, remark, asked } = drawing;
  const small = [...(remark === undefined ? [] : [remark]), ...card.notes].map(smallText);
  const notes = small.length === 0 ? [] : [small.join('\n')];
  // The article above all passages takes no more room than below two of them, where it is reckoned with.
  const reserved = [headOf(card, asked, []), ...notes, pageNote(drawing, card.blocks.length, card.blocks.length, true)];
  // Discord refuses a display without a visible sign.
  const visible = card.blocks.filter((block) => /[^\s>*~]/.test(drawBlock(block, usual, [])));
  const components = buttons + (card.picture ? 2 : 0);
  const fitted = whole ? onOnePage(visible, reserved, components) : null;
  const pages = fitted ? [fitted] : inPages(visible, reserved, perPage, components);
  const now = page in pages ? page : 0;
  const blocks = pages[now] ?? [];
  const missing = visible.length - blocks.length;
  const shared = sharedArticle(blocks);
  const head = headOf(card, asked, shared ?? []);
  const contents = [
    ...(head === '' ? [] : [head]),
    ...blocks.map(({ block, room }, i) => {
      const before = blocks[i - 1]?.block;
      const article = shared === null ? articleBehind(before, block, card.heading) : [];
      return drawBlock(unrepeated(block, before), room, article);
    }),
    ...(missing > 0 || now < page ? [pageNote({ ...drawing, page: now }, pages.length, missing, now < page)] : []),
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

/** Heading, what was asked, and the article of all passages, a line each but for what is empty. */
function headOf(card: Card, asked: string | undefined, article: readonly string[]): string {
  return [
    ...(card.heading === '' ? [] : [`### ${escaped(clipped(card.heading, longestLabel))}`]),
    ...(asked === undefined ? [] : smallLine([asked])),
    ...smallLine(article.filter((part) => part !== card.heading)),
  ].join('\n');
}

const smallText = (note: string) => `-# ${escaped(clipped(note, longestLabel))}`;

/** `again`: a page behind the last one was asked for. */
function pageNote({ page = 0, buttons = 0 }: Drawing, pages: number, missing: number, again: boolean): string {
  if (again && pages === 1) return '-# That was all';
  if (buttons === 0) return `-# ${missing} more are not shown; ask for less at a time`;
  return `-# ${again ? 'That was all; again from the first: ' : ''}page ${page + 1} of ${pages}`;
}

interface Fitted {
  readonly block: Block;
  readonly room: Room;
}

/** The article of all passages, which is then named above them, once; null where they are of several, or one passage. */
function sharedArticle(blocks: readonly Fitted[]): readonly string[] | null {
  const named = blocks.flatMap(({ block }) => (articleOf(block).length > 0 ? [block] : []));
  return named.length > 1 && ofOneArticle(named) ? articleOf(named[0]) : null;
}

const passages = (blocks: readonly Fitted[]) => blocks.filter(({ block }) => block.kind === 'passage').length;

/** The block as long as it can get: all of its article told below it. */
const full = ({ block, room }: Fitted) => drawBlock(block, room, articleOf(block));

/** All blocks, cut no shorter than it takes; null where that cannot be done. */
function onOnePage(blocks: readonly Block[], reserved: readonly string[], components: number): Fitted[] | null {
  for (const room of onOne) {
    const budget = new Budget(reserved, components);
    const fitted = blocks.map((block) => ({ block, room }));
    if (fitted.every((one) => budget.take(full(one)))) return fitted;
  }
  return null;
}

/** Blocks in order, each page filled as far as Discord's limits go. */
function inPages(
  blocks: readonly Block[],
  reserved: readonly string[],
  perPage: number,
  components: number,
): Fitted[][] {
  const pages: Fitted[][] = [];
  let budget = new Budget(reserved, components);
  for (const block of blocks) {
    const last = pages.at(-1);
    const fullUp = block.kind === 'passage' && passages(last ?? []) >= perPage;
    const one = { block, room: usual };
    if (last && !fullUp && budget.take(full(one))) {
      last.push(one);
      continue;
    }
    budget = new Budget(reserved, components);
    const fitting = [one, ...shorter.map((room) => ({ block, room }))].find((cut) => budget.take(full(cut)));
    if (fitting) pages.push([fitting]);
  }
  return pages;
}
