import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Block, Card, PassageBlock, Run } from '../../cards/card.js';
import { Budget } from './limits.js';
import { escaped, isolated, setOff } from './markdown.js';

/** A passage longer than this is cut at its last sentence or word before it, in UTF-16 units. */
const longestPassage = 1500;
const longestLabel = 200;
const accents: Record<Card['tone'], number> = {
  answer: 0x5865f2,
  info: 0x5865f2,
  refusal: 0x80848e,
  problem: 0xda373c,
};

/** A card as one message of Components V2. What does not fit is left out whole, and the message says so. */
export function drawCard(card: Card): { components: APIMessageTopLevelComponent[] } {
  const budget = new Budget();
  const heading = `### ${escaped(clipped(card.heading, longestLabel))}`;
  const notes =
    card.notes.length === 0 ? [] : [card.notes.map((note) => `-# ${escaped(clipped(note, longestLabel))}`).join('\n')];
  const leftOut = (count: number) => `-# ${count} more did not fit into one message; ask for less at a time`;
  const reserved = [heading, ...notes, leftOut(card.blocks.length)];
  for (const content of reserved) budget.take(content);
  // Discord refuses a display without a visible sign.
  const drawn = card.blocks.map(drawBlock).filter((content) => /[^\s>*~]/.test(content));
  const tooMany = drawn.findIndex((content) => !budget.take(content));
  const blocks = tooMany < 0 ? drawn : drawn.slice(0, tooMany);
  const missing = drawn.length - blocks.length;
  const contents = [heading, ...blocks, ...(missing > 0 ? [leftOut(missing)] : []), ...notes];
  return {
    components: [
      {
        type: ComponentType.Container,
        accent_color: accents[card.tone],
        components: contents.map((content) => ({ type: ComponentType.TextDisplay, content })),
      },
    ],
  };
}

function drawBlock(block: Block): string {
  if (block.kind === 'text') {
    const words = escaped(clipped(block.text, longestPassage));
    return block.term === undefined ? words : `${setOff(clipped(block.term, longestLabel), '**')}  ${words}`;
  }
  return [
    ...(block.label === undefined ? [] : [setOff(clipped(block.label, longestLabel), '**')]),
    `> ${drawRuns(block)}`,
    ...(block.caption.length === 0
      ? []
      : [`-# ${block.caption.map((part) => isolated(clipped(part, longestLabel))).join(' · ')}`]),
  ].join('\n');
}

function drawRuns({ runs }: PassageBlock): string {
  let room = longestPassage;
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
