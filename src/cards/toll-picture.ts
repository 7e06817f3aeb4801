import type { FigureAnswer } from '../answering/answer.js';
import { comparableTolls, type Tolls } from '../answering/comparable-tolls.js';
import type { Corpus } from '../search/corpus.js';
import type { Picture } from './card.js';
import { layOut } from './toll-layout.js';
import { tollMarks } from './toll-marks.js';
import { drawnPlot } from './toll-plot.js';
import { drawnRows } from './toll-rows.js';
import { ink, lineOfWords, page, typeSize } from './toll-svg.js';
import {
  civiliansNote,
  type DrawnTolls,
  daysNote,
  latestTolls,
  leftOutNote,
  tollAlt,
  tollAxes,
  tollTitle,
} from './toll-text.js';
import { drawable } from './toll-type.js';

const lineHeight = 18;

/**
 * The tolls of one event by day and source on a linear axis from zero, each mark labelled with its number and source:
 * over a line of days where all labels find room, else in rows. Null where fewer than three figures can be compared.
 */
export function tollPicture(corpus: Corpus, figures: readonly FigureAnswer[]): Picture | null {
  const comparable = comparableTolls(corpus, figures);
  if (!comparable) return null;
  const tolls = latestTolls(comparable);
  const letters = lettersFor(tolls);
  return { svg: drawn(tolls, letters), alt: tollAlt(tolls, letters) };
}

/** Names for sources in writing that cannot be drawn: "source A". */
function lettersFor({ tolls }: Tolls): ReadonlyMap<string, string> {
  const names = tolls.flatMap(({ sources }) => sources.map(({ name }) => name));
  const hidden = [...new Set(names)].filter((source) => drawable(source) === null);
  return new Map(hidden.map((source, i) => [source, `source ${i < 26 ? String.fromCharCode(65 + i) : i + 1}`]));
}

function drawn(tolls: DrawnTolls, letters: ReadonlyMap<string, string>): string {
  const marks = tollMarks(tolls, letters);
  const layout = layOut(tolls, marks);
  const { svg, bottom } = layout ? drawnPlot(layout) : drawnRows(tolls, marks);
  const notes = [
    [daysNote(tolls) ?? [], civiliansNote(tolls) ?? []].flat().join(', ') || [],
    leftOutNote(tolls) ?? [],
    letters.size > 0 ? `${[...letters.values()].join(', ')}: named in the description` : [],
  ].flat();
  const height = Math.round(bottom + notes.length * lineHeight + 10);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${height}" viewBox="0 0 ${page.width} ${height}" font-family="DejaVu Sans">`,
    `<rect width="100%" height="100%" fill="${ink.paper}"/>`,
    lineOfWords(drawable(tollTitle(tolls)) ?? '', 26, typeSize.title, ink.words, 'bold'),
    lineOfWords(tollAxes(tolls), 44, typeSize.small, ink.faint),
    ...svg,
    ...notes.map((note, i) => lineOfWords(note, bottom + (i + 1) * lineHeight - 2, typeSize.small, ink.faint)),
    '</svg>',
  ].join('\n');
}
