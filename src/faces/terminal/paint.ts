import type { Block, Card, PassageBlock, Run } from '../../cards/card.js';
import { unrepeated } from '../../cards/unrepeated.js';
import type { Problem } from '../../command/problem.js';
import { directionSigns } from '../../text/direction-signs.js';

/** How to paint: with colours only on a terminal; `width` in columns, infinite where nobody looks at lines. */
export interface Painting {
  readonly colours: boolean;
  readonly width: number;
}

type Style = 'heading' | 'mark' | 'added' | 'removed' | 'small' | 'problem' | 'term';

const codes: Record<Style, string> = {
  heading: '1',
  mark: '1;33',
  added: '1;33',
  removed: '9;31',
  small: '2',
  problem: '31',
  term: '36',
};

/** Without colours words stay as they are, for scripts; only the changes of a quote are told, as wdiff does. */
const signs: Partial<Record<Style, readonly [string, string]>> = { added: ['[+', '+]'], removed: ['[-', '-]'] };

/** A card as lines of text for a terminal; a picture as its words. */
export function paintCard(card: Card, painting: Painting): string {
  const paint = painter(painting);
  const tone = card.tone === 'refusal' || card.tone === 'problem' ? 'problem' : 'heading';
  const notes = [...card.notes, ...(card.picture ? [card.picture.alt] : [])];
  const parts = [
    paint(plain(card.heading), tone),
    ...groups(card.blocks.map((block, i) => unrepeated(block, card.blocks[i - 1]))).map((blocks) =>
      blocks.map((block) => paintBlock(block, painting)).join('\n'),
    ),
    ...(notes.length > 0 ? [paint(notes.map(plain).join('\n'), 'small')] : []),
  ];
  return parts.join('\n\n');
}

/** A problem as one line. */
export function paintProblem({ message }: Problem, painting: Painting): string {
  return painter(painting)(plain(message), 'problem');
}

/** Neighbouring lines of our own words belong together; passages stand apart. */
function groups(blocks: readonly Block[]): Block[][] {
  const grouped: Block[][] = [];
  for (const block of blocks) {
    const last = grouped.at(-1);
    if (block.kind === 'text' && last?.[0]?.kind === 'text') last.push(block);
    else grouped.push([block]);
  }
  return grouped;
}

function paintBlock(block: Block, painting: Painting): string {
  const paint = painter(painting);
  if (block.kind === 'text') {
    const term = block.term === undefined ? '' : `${paint(plain(block.term), 'term')}  `;
    const ids = [block.member, block.role].flatMap((id) => (id === undefined ? [] : [plain(id)]));
    return [term + plain(block.text), ...ids].join(' ');
  }
  const { article = [], place = null } = block.from ?? {};
  const caption = [...block.caption, ...article, ...(place === null ? [] : [place])];
  const words = wrap(block.runs, painting).map((line) => `  │ ${line}`);
  return [
    ...(block.label === undefined ? [] : [paint(plain(block.label), 'term')]),
    ...words,
    ...markedLine(block, painting),
    ...(caption.length === 0 ? [] : [paint(`    ${caption.map(plain).join(' · ')}`, 'small')]),
  ].join('\n');
}

/** Without colours the marked words stand on a line of their own, where they are not the whole passage. */
function markedLine({ runs }: PassageBlock, { colours }: Painting): string[] {
  const marked = runs.filter(({ style }) => style === 'mark').map(({ text }) => plain(text).trim());
  return colours || marked.length === 0 || marked.length === runs.length ? [] : [`    → ${marked.join(' … ')}`];
}

/** Breaks runs into lines at white space; styles are closed at each line's end, so that no frame is coloured. */
function wrap(runs: readonly Run[], painting: Painting): string[] {
  const paint = painter(painting);
  const most = Math.max(30, painting.width - 6);
  const lines: string[] = [];
  let line = '';
  let length = 0;
  let space = false;
  for (const run of runs) {
    const style = run.style === 'plain' ? null : run.style;
    let held: string[] = [];
    const flush = () => {
      if (held.length > 0) line += style === null ? held.join('') : paint(held.join(''), style);
      held = [];
    };
    for (const piece of plain(run.text).split(/(\s+)/)) {
      if (piece === '') continue;
      if (/^\s+$/.test(piece)) {
        space = length > 0;
        continue;
      }
      if (space && length + 1 + piece.length > most) {
        flush();
        lines.push(line);
        line = '';
        length = 0;
      } else if (space) {
        if (held.length > 0) held.push(' ');
        else line += ' ';
        length++;
      }
      space = false;
      held.push(piece);
      length += piece.length;
    }
    flush();
  }
  if (line !== '') lines.push(line);
  return lines;
}

function painter({ colours }: Painting): (words: string, style: Style) => string {
  return (words, style) => {
    if (colours) return `\u001b[${codes[style]}m${words}\u001b[0m`;
    const [before, after] = signs[style] ?? ['', ''];
    return `${before}${words}${after}`;
  };
}

/** An article's text may hold anything: control signs would move the cursor or change the terminal. */
function plain(words: string): string {
  return words.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(directionSigns, '');
}
