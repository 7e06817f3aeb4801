/** English number words with their values, and the words for vague plurals. From any grammar of English numerals. */
export const unitWords: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
export const tensWords: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
);
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
]);
/** Plurals that state no number. */
export const vagueWords: ReadonlySet<string> = new Set(
  'dozens scores hundreds thousands lakhs millions several many some few numerous countless multiple'.split(' '),
);

/** A number as it is written, as the source of a pattern: "1,200", "twelve", "forty-one", "dozens". */
export const writtenNumber = `(?:\\d[\\d,]*|(?:${[...unitWords.keys(), ...tensWords.keys(), ...scaleWords.keys()].join('|')})(?:-[a-z]+)?|${[...vagueWords].join('|')})`;

/** What stands before a number and bounds it. */
export const boundingPhrases = {
  least: [
    'at least',
    'more than',
    'over',
    'no fewer than',
    'no less than',
    'not fewer than',
    'not less than',
    'upwards of',
    'a minimum of',
    'in excess of',
    'above',
    'north of',
    'at the very least',
  ],
  about: [
    'about',
    'around',
    'some',
    'nearly',
    'almost',
    'roughly',
    'approximately',
    'an estimated',
    'close to',
    'up to',
    'as many as',
    'under',
    'fewer than',
    'less than',
  ],
} as const;
