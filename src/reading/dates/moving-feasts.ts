import type { Day } from '../../text/article.js';
import { addDays, dayOf, weekdayOf } from '../../text/calendar.js';

/** Easter Sunday of a year by the Gregorian calendar, as a UTC day; by the rule of Meeus, Jones and Butcher (Nature, 1876). */
function easterOf(year: number): Day | null {
  const golden = year % 19;
  const [century, inCentury] = [Math.floor(year / 100), year % 100];
  const leap = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - leap + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}

const fromEaster =
  (days: number) =>
  (year: number): Day | null => {
    const easter = easterOf(year);
    return easter && addDays(easter, days);
  };

/** The first of a weekday (0 for Sunday) from a day of a month on, and so many days behind it. */
const firstFrom =
  (month: number, date: number, weekday: number, behind = 0) =>
  (year: number): Day | null => {
    const from = dayOf(year, month, date);
    return from && addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + behind);
  };

/** Feasts that are on another day each year, by their names in lower case: the day in a year. */
export const movingFeasts: ReadonlyMap<string, (year: number) => Day | null> = new Map([
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['holy saturday', fromEaster(-1)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['labor day', firstFrom(9, 1, 1)],
  ['thanksgiving day', firstFrom(11, 22, 4)],
  ['thanksgiving', firstFrom(11, 22, 4)],
  ['black friday', firstFrom(11, 22, 4, 1)],
]);
