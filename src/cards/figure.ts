import type { DayRange, Figure } from '../reading/reading.js';

/** "80 killed · 2012-01-29 · according to activists", from what the article states; nothing is added. */
export function figureText(
  figure: Pick<Figure, 'kind' | 'low' | 'high' | 'approximate' | 'unit' | 'place' | 'date' | 'source'>,
): string {
  return [
    `${numberText(figure)}${figure.unit === 'households' ? ' households' : ''} ${figure.kind}`,
    ...(figure.place === null ? [] : [figure.place]),
    ...(figure.date === null ? [] : [dateText(figure.date)]),
    ...(figure.source === null ? [] : [`according to ${figure.source}`]),
  ].join(' · ');
}

/** "2012-01-29", or "2012-01-01 to 2012-01-31". */
export function dateText({ from, to }: DayRange): string {
  return from === to ? from : `${from} to ${to}`;
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
