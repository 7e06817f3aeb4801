import type { Day } from '../text/article.js';
import { dayText } from './days.js';

/** A line across the picture: where it stands and what is written beside it. */
export interface Tick<At> {
  readonly at: At;
  readonly label: string;
}

const dayLength = 86_400_000;

/** Days since 1970-01-01, for positions. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / dayLength;
}

/** Ticks from zero in steps of 1, 2 or 5 times a power of ten, six at most; the last is above `most`. */
export function numberTicks(most: number): Tick<number>[] {
  const reach = Math.max(1, most * 1.02);
  const power = 10 ** Math.floor(Math.log10(reach / 5));
  const step = Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((size) => reach / size <= 5) ?? power);
  const count = Math.ceil(reach / step);
  const style = most >= 1e6 ? ({ notation: 'compact', maximumSignificantDigits: 4 } as const) : {};
  return Array.from({ length: count + 1 }, (_, i) => ({ at: i * step, label: (i * step).toLocaleString('en', style) }));
}

/** Ticks for the days from `first` to `last`, in steps of days, months or years as `room` (pixels) allows. */
export function dayTicks(first: Day, last: Day, room: number): Tick<Day>[] {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const step = [1, 2, 3, 5, 7, 14].find((days) => (to - from) / days + 1 <= room / 48);
  if (step !== undefined) {
    return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => {
      const at = dayOfNumber(from + i * step);
      return { at, label: dayText(at, false) };
    });
  }
  const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const [start, end] = [monthOf(first), monthOf(last)];
  const months = [1, 2, 3, 6].find((size) => (end - start) / size <= room / 66) ?? yearStep((end - start) / 12, room);
  const ticks: Tick<Day>[] = [];
  for (let month = Math.ceil(start / months) * months; month <= end; month += months) {
    const at = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    if (at >= first) ticks.push({ at, label: months < 12 ? dayText(at).slice(2) : at.slice(0, 4) });
  }
  return ticks;
}

/** In months. */
function yearStep(years: number, room: number): number {
  const sizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
  return 12 * (sizes.find((size) => years / size <= room / 48) ?? 2000);
}

function dayOfNumber(n: number): Day {
  return new Date(n * dayLength).toISOString().slice(0, 10);
}
