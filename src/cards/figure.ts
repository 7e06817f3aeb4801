import type { Figure } from '../reading/reading.js';
import { daysText } from './days.js';

type Told = Pick<Figure, 'kind' | 'low' | 'high' | 'approximate' | 'forecast' | 'unit' | 'place' | 'date' | 'source'>;

/** "80 killed", "250,000 displaced (forecast)". */
export function figureHead(figure: Told): string {
  const { forecast, approximate } = figure;
  const number = numberText({ ...figure, approximate: approximate && !forecast });
  return `${number}${figure.unit === 'households' ? ' households' : ''} ${figure.kind}${forecast ? ' (forecast)' : ''}`;
}

/** "Syria", "29 Jan 2012", "according to activists": what else the article states of a figure; nothing is added. */
export function figureParts({ place, date, source }: Told): string[] {
  return [
    ...(place === null ? [] : [place]),
    ...(date === null ? [] : [daysText(date)]),
    ...(source === null ? [] : [`according to ${whoText(source)}`]),
  ];
}

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
