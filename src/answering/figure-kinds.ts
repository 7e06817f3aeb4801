import type { FigureKind } from '../reading/reading.js';

/** What becomes of people, as questions put it, by the kind of figure that tells of how many. */
const fates: readonly (readonly [FigureKind, string])[] = [
  ['killed', 'killed died die dead death deaths fatalities killings perished'],
  ['injured', 'injured wounded hurt injuries wounds'],
  ['missing', 'missing disappeared unaccounted'],
  ['displaced', 'displaced evacuated homeless refugees fled flee'],
  ['detained', 'detained arrested arrests jailed'],
  ['abducted', 'abducted kidnapped hostage hostages'],
];

/** The kind of figure that a word of a question, in small letters, asks for. */
export const kindOfWord: ReadonlyMap<string, FigureKind> = new Map(
  fates.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** "How many people lost their lives?", "how many lives did it cost?" */
const lostLives =
  /\b(?:los[te]|lose|losing) (?:their|his|her) li(?:fe|ves)\b|\blives (?:were|was|have been) (?:lost|claimed|taken)\b|\blives (?:has|have|had|did|does|do) .*\b(?:cost|claim(?:ed)?|take(?:n)?|lost)\b/;

/** The kind that some words, in small letters, ask for: where they are of several, the gravest. */
export const kindAsked = (words: readonly string[]): FigureKind | undefined =>
  lostLives.test(words.join(' '))
    ? 'killed'
    : fates.find(([kind]) => words.some((word) => kindOfWord.get(word) === kind))?.[0];

const fate =
  /\b(?:kill|die|dead|death|dying|victim|casualt|toll|bod(?:y|ies)|fatal|perish|murder|drown|shot|slain|massacre|injur|wound|hurt|missing|disappear|displac|fle[ed]|evacuat|homeless|refugee|detain|arrest|jail|kidnap|abduct|hostage|(?:los[te]|claim|cost)\w*\b.*\blives|lives\b.*\b(?:lost|claim|cost))/i;

/** Whether a question speaks of what becomes of the people of figures, by whatever word. */
export const speaksOfFate = (question: string): boolean => fate.test(question);
