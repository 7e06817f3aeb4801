import { type DateShape, fourDigits, month, ofEvent } from './date-shape.js';
import { ofMonth, partOfYear } from './day-ranges.js';

const hint = new RegExp(fourDigits);

/** What tells that a number before it counts or measures and is no year. */
const counted =
  '\\s+(?:people|troops|soldiers|dead|men|women|children|famil|homes|houses|jobs|cases|times|met(?:er|re)s|miles|feet|kilo|km\\b|euros|dollars|pounds|hours|GMT|BST|local time)';

/** The years of a list before one: "in 2001, 2003[ and]". */
const listed = `(?:\\b(?:in|of|since|from|by|between|during|before|after|for|until|both|years)[\\s-]|:\\s)(?:${month}\\s(?:\\d{1,2},?\\s)?)?(?:${fourDigits},\\s){0,6}${fourDigits}(?:[-–/]\\d\\d)?`;
/** A year that is followed by the others of a list. */
const listGoesOn = `${fourDigits},?\\s(?:(?:and|or)\\s)?${fourDigits}(?!\\d|${counted})`;

const ordinals = ['first', 'second', 'third', 'fourth'];

/** Years and parts of them, fuller ones first. */
export const yearShapes: readonly DateShape[] = [
  {
    hint,
    // "The third quarter of 2022", "Q3 2022", "the first half of 2021"
    pattern: `\\b(?:(?:(?<nth>first|second|third|fourth)[\\s-]quarter|Q(?<quarter>[1-4]))(?:\\s+of)?|(?<half>first|second)\\s+half\\s+of)\\s+(?<year>${fourDigits})(?![\\d%]|[,.]\\d)`,
    days: ({ nth = '', quarter, half, year }) => {
      const [months, at] = half
        ? [6, ordinals.indexOf(half.toLowerCase())]
        : [3, quarter ? Number(quarter) - 1 : ordinals.indexOf(nth.toLowerCase())];
      const [first, last] = [months * at + 1, months * (at + 1)].map((number) => ofMonth(Number(year), number));
      return first && last ? { from: first.from, to: last.to } : null;
    },
  },
  {
    hint,
    // "In 1986-87", "(1939–1945)"
    pattern: `(?<![\\d-])(?<first>(?:1[89]|20)\\d\\d)[-–/](?<year>(?:1[89]|20)?\\d\\d)(?![\\d%/-]|${counted})`,
    days: ({ first = '', year = '' }) => {
      const last = Number(`${first.slice(0, 4 - year.length)}${year}`);
      return last > Number(first) && last - Number(first) < 100
        ? { from: `${first}-01-01`, to: `${last}-12-31` }
        : null;
    },
  },
  {
    hint,
    // "In 2019", "early 2019", "in 2001, 2003 and 2005", "in two years: 1967 and 1990"; but not "and 2023 champion Lopes"
    pattern: `(?:\\b(?<part>early|late|mid|(?:start|beginning|end|middle) of)[\\s-]+|(?=${fourDigits})(?:(?<=\\b(?:in|since|from|until|by|of|during|before|after|between|to|year|come)[\\s-]|\\(|${listed},?\\s(?:and|or)\\s)|(?<=${listed},\\s)(?=${listGoesOn})|(?<=:\\s)(?=${listGoesOn})))(?<year>${fourDigits})(?![\\d%]|[,.]\\d|s\\b|(?<=0)['’]s\\b|[-–/]\\d\\d|${counted})`,
    days: ({ year, part }) => partOfYear(Number(year), part),
  },
  {
    hint,
    pattern: `${ofEvent.ahead}(?<year>${fourDigits})${ofEvent.behind}`,
    days: ({ year }) => partOfYear(Number(year)),
  },
  {
    hint,
    // "At the 2014 World Cup", "in the 1917 Treaty"; but "hoped to ski in the 2010 Games"
    pattern: `(?<=\\b(?:in|at|during)\\sthe\\s)(?<!\\bto\\s\\w{1,20}\\s\\w{2,6}\\sthe\\s)(?<year>${fourDigits})(?=\\s(?:[\\w’']+\\s){0,2}(?:World\\sCup|Olympics|Games|convention|treaty)\\b(?!\\s(?:year|cycle|season)))`,
    days: ({ year }) => partOfYear(Number(year)),
  },
];
