import type { Block, PassageBlock, Run } from '../../cards/card.js';
import { cut } from '../../cards/cut.js';
import { escaped, isolated, setOff } from './markdown.js';

/** Labels, headings and parts of small lines are cut at this many UTF-16 units. */
export const longestLabel = 200;

/** How many UTF-16 units of a block are shown, before escapes. */
export interface Room {
  /** Of an article's words. */
  readonly words: number;
  /** Of what it is shown for: the words that are marked in them, and a text of ours. */
  readonly kept: number;
}

/** What a block says of its article; nothing where it is none's. */
export const articleOf = (block: Block | undefined): readonly string[] =>
  (block?.kind === 'passage' && block.from?.article) || [];

/** How a passage names its article below a heading, and behind a passage that may be of the same. */
export function articleBehind(before: Block | undefined, block: Block, heading: string): readonly string[] {
  const full = articleOf(block).filter((part) => part !== heading);
  const same = before !== undefined && ofOneArticle([before, block]);
  return same && full.join().length > sameArticle.length ? [sameArticle] : full;
}

/** Whether blocks are passages of one article; another one may be named as it is. */
export function ofOneArticle(blocks: readonly Block[]): boolean {
  const ids = blocks.map((block) => (block.kind === 'passage' ? block.at?.article : undefined));
  return ids.every((id) => id !== undefined && id === ids[0]);
}

const sameArticle = 'same article';

/** A block's lines; `article` is what the block itself says of its article. */
export function drawBlock(block: Block, room: Room, article: readonly string[]): string {
  if (block.kind === 'text') {
    const words = [
      escaped(clipped(block.text, room.kept)),
      ...mention('@', block.member),
      ...mention('@&', block.role),
    ].join(' ');
    return block.term === undefined ? words : `${setOff(clipped(block.term, longestLabel), '**')}  ${words}`;
  }
  const place = typeof block.from?.place === 'string' ? [block.from.place] : [];
  return [
    ...(block.label === undefined ? [] : [setOff(clipped(block.label, longestLabel), '**')]),
    `> ${drawRuns(block, room)}`,
    ...(article.length === 0
      ? smallLine([...block.caption, ...place])
      : [...smallLine(block.caption), ...smallLine([...article, ...place])]),
  ].join('\n');
}

/** A line of small type; none where it would be empty. */
export function smallLine(parts: readonly string[]): string[] {
  const words = parts.map((part) => isolated(clipped(part, longestLabel))).filter((part) => part !== '');
  return words.length === 0 ? [] : [`-# ${words.join(' · ')}`];
}

/** Nobody is notified: the client allows no mentions. */
const mention = (sign: '@' | '@&', id: string | undefined) =>
  id === undefined ? [] : [/^\d{1,20}$/.test(id) ? `<${sign}${id}>` : escaped(id)];

const cutHere = '\\[cut here\\]';

/** Words are cut at their end, but ahead of the marked ones where these would be lost. */
function drawRuns({ runs }: PassageBlock, { words, kept }: Room): string {
  const at = runs.findIndex(({ style }) => style === 'mark');
  const marked = Math.min(runs[at]?.text.length ?? 0, kept);
  const ahead = wordsOf(runs.slice(0, Math.max(at, 0)));
  const behind = wordsOf(runs.slice(at + 1)).length;
  let room = Math.max(words, marked);
  const isCutAhead = ahead.length + marked > room;
  const roomAhead = Math.max(room - marked - behind, Math.floor((room - marked) / 2));
  const shown: readonly Run[] = isCutAhead
    ? [{ text: clippedAhead(ahead, roomAhead), style: 'plain' }, ...runs.slice(at)]
    : runs;
  let drawn = isCutAhead ? `${cutHere} ` : '';
  for (const run of shown) {
    const text = clipped(run.text, room);
    drawn += drawRun({ ...run, text });
    room -= text.length;
    if (text.length < run.text.length) return `${drawn} ${cutHere}`;
  }
  return drawn;
}

const wordsOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

function drawRun({ text, style }: Run): string {
  if (style === 'mark' || style === 'added') return setOff(text, '**');
  if (style === 'removed') return setOff(text, '~~');
  const space = (at: RegExp) => (at.test(text) ? ' ' : '');
  const safe = isolated(text);
  return safe === '' ? space(/^\s/) : `${space(/^\s/)}${safe}${space(/\s$/)}`;
}

/** The words up to `most` UTF-16 units: to the last sentence's end, else the last word's, never half a character. */
export function clipped(words: string, most: number): string {
  if (words.length <= most) return words;
  const sentence = /^[\s\S]*[.!?]["”’)]?(?=\s)/.exec(words.slice(0, Math.max(0, most - 1)))?.[0];
  return sentence !== undefined && sentence.length > most / 2 ? `${sentence}…` : cut(words, most);
}

/** The last words, up to `most` UTF-16 units, never half a character. */
function clippedAhead(words: string, most: number): string {
  if (words.length <= most) return words;
  const tail = words.slice(words.length - Math.max(0, most - 1)).replace(/^[\uDC00-\uDFFF]/, '');
  const space = tail.search(/\s/);
  return most < 1 ? '' : `…${space >= 0 && space < most / 2 ? tail.slice(space + 1) : tail}`;
}
