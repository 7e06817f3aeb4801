import type { FigureAnswer } from '../answering/answer.js';
import type { Figure } from '../reading/reading.js';
import { daysText } from './days.js';

type Told = Pick<
  FigureAnswer,
  'kind' | 'low' | 'high' | 'approximate' | 'forecast' | 'unit' | 'place' | 'date' | 'said' | 'source'
>;

/** "80 killed", "250,000 displaced (forecast)". */
export function figureHead(figure: Told): string {
  const { forecast, approximate } = figure;
  const number = numberText({ ...figure, approximate: approximate && !forecast });
  return `${number}${figure.unit === 'households' ? ' households' : ''} ${figure.kind}${forecast ? ' (forecast)' : ''}`;
}

/** "Syria", "29 Jan 2012", "according to activists": what else the article states of a figure; nothing is added. */
export function figureParts({ place, source, ...figure }: Told): string[] {
  const day = figureDay(figure);
  return [
    ...(place === null ? [] : [place]),
    ...(day === '' ? [] : [day]),
    ...(source === null ? [] : [`according to ${whoText(source)}`]),
  ];
}

/** "29 Jan 2012", "said 29 Jan 2012" where it is only the day of saying; empty where none is told. */
export const figureDay = ({ date, said }: Pick<Told, 'date' | 'said'>): string =>
  date === null ? '' : `${said ? 'said ' : ''}${daysText(date)}`;

/** A speaker as named inside a sentence: "an opposition lawmaker" of "An opposition lawmaker". */
export function whoText(who: string): string {
  return who.replace(/^(?:An?|One|Some|Several|Many|Two|Three|Another|His|Her|Their|Its)(?=\s\p{Ll})/u, (word) =>
    word.toLowerCase(),
  );
}

/** "80", "about 200", "at least 40", "100 to 150", "nobody": a figure's number in words. */
export function numberText({ low, high, approximate }: Pick<Figure, 'low' | 'high' | 'approximate'>): string {
  const digits = (n: number) => n.toLocaleString('en');
  const about = approximate ? 'about ' : '';
  if (low === null) return high === null ? 'an unstated number' : `up to ${digits(high)}`;
  if (high === null) return `at least ${digits(low)}`;
  if (low === high) return low === 0 ? 'nobody' : `${about}${digits(low)}`;
  return `${about}${digits(low)} to ${digits(high)}`;
}
