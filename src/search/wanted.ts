import { scaleWords, tensWords, unitWords } from '../reading/figures/number-words.js';
import { monthAbbreviations, monthNames, weekdayNames } from '../text/calendar.js';
import { matchesOf } from '../text/matches.js';
import type { Range } from '../text/span.js';
import type { ReadArticle } from './corpus.js';
import { oncePerQuestion } from './once-per-question.js';
import type { Question } from './question.js';
import { areaUnits, lengthUnits, timeUnits, weightUnits } from './units.js';

const spelled = [...unitWords.keys(), ...tensWords.keys()].join('|');
const scales = `${[...scaleWords.keys()].join('|')}|trillion`;
/** Numbers of every sort, money and shares and ordinals among them, with the words that make them larger. */
const number = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{Ll}-)(?:(?:[$£€¥₹₦₱₩₽₺₴₪฿₫]|Rs\\.?)\\s?)?(?:\\d[\\d,.]*(?<![,.])(?:%|st|nd|rd|th)?|(?:an?|few|several|${spelled})(?:-\\p{L}+)?\\s+(?:${scales})|${spelled}|(?:dozen|hundred|thousand|million|billion)s|half|twice|none)(?:-\\p{L}+)?(?:\\s+(?:${scales}|percent|per cent|m|bn)|m|bn|tn)*(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Sums of money. */
export const money =
  /[$£€¥₹₦₱₩₽₺₴₪฿₫]\s?\d|\bRs\.?\s?\d|\b(?:dollars?|euros?|pounds?|cents?|yen|rubles?|pesos?|rupees?|francs?|marks|crowns?|kron(?:a|e|er|or)|zlotys?|lira|rand|shekels?|riyals?|dirhams?|guilders?|naira|takas?|shillings?|baht|ringgit|rupiah|dinars?|hryvnias?)\b/i;
const percent = /%|\bper ?cent\b|\bpercentage\b/i;
const duration = new RegExp(`\\b(?:${timeUnits})\\b|-year`, 'i');
const durationOrLength = new RegExp(`${duration.source}|\\b(?:${lengthUnits})\\b`, 'i');
const age = /\baged?\b|\b(?:years?|months?)[ -]old\b|,\s\d{1,2},/i;
const measure = new RegExp(`\\b(?:${lengthUnits}|${areaUnits}|${weightUnits}|square|degrees)\\b`, 'i');
const months = [...monthNames, ...monthAbbreviations].join('|');
/** Words for a time. */
export const time = new RegExp(
  `\\b(?:1\\d|20)\\d\\d\\b|\\b(?:${months}|${weekdayNames.join('|')})\\b|\\b(?:yesterday|today|tomorrow|tonight|last|next|ago|century|decade|morning|afternoon|evening|weeks?|months?|years?|days?|noon|midnight)\\b|\\b\\d+(?::\\d\\d)?\\s?[ap]\\.?m\\b`,
);
const cause =
  /\b(?:because|since|due to|owing to|thanks to|in order to|so that|to (?:avoid|prevent|protect|help|ensure|make|get|give|keep|raise|reduce|improve|stop)|motivat\w+|reasons?|causes?|caused|as a result|therefore|results? (?:of|from|in)|resulted|led to|lead to|desire|aim(?:s|ed|ing)?|fear(?:s|ed|ing)?|blam\w+|concern(?:s|ed)?)\b/i;
const place = new RegExp(
  `(?:\\b(?:in|at|near|from|of|to|outside|off|across|on|toward|towards|into|around)\\s+(?:(?:the|northern|southern|eastern|western|central|downtown|nearby|city of)\\s+)*(?!(?:${months}|${weekdayNames.join('|')})\\b)\\p{Lu})|\\b(?:located|based|born in|headquarter\\w+|situated)\\b`,
  'u',
);
/** Those of ASCII are looked at first: a text is twice as soon looked through. */
const capital = /(?:[A-Z]|(?=[^\0-\x7f])\p{Lu})[\p{L}\p{M}'’.-]+/gu;

/**
 * Whether a sentence holds something of the kind that the question wants and that the question does not name itself.
 */
export function holdsWanted({ article }: ReadArticle, range: Range, question: Question): boolean {
  const words = article.text.slice(range.start, range.end);
  switch (question.kind) {
    case 'when':
      return time.test(words);
    case 'how-many': {
      const unit = unitOf(question);
      return unit ? unit.test(words) : findsNew(number, words, 0, question);
    }
    case 'why':
      return cause.test(words);
    case 'where':
      return place.test(words) && findsNew(capital, words, 1, question);
    case 'who':
    case 'which-name':
      // The first capital is the sentence's.
      return findsNew(capital, words, 1, question);
    default:
      return false;
  }
}

/** What tells that a number is in the unit that the question measures in; null where it only counts. */
export const unitOf = oncePerQuestion(({ text: question }: Question): RegExp | null => {
  if (/\bhow much\b.*\b(?:percent|percentage)\b|\bwhat (?:percent|percentage|proportion)\b/i.test(question))
    return percent;
  if (
    /\bhow much\b.*\b(?:cost|pay|paid|worth|spend|spent|money|price|charge|make|earn|fined?|rais|donat)/i.test(
      question,
    ) ||
    /\bwhat (?:is|was|are|were) the (?:\w+ )?(?:costs?|price|budget|salary|fee|fine)\b/i.test(question)
  )
    return money;
  if (/\bhow old\b|\bwhat age\b/i.test(question)) return age;
  if (/\bhow long (?:is|was|are|were)\b/i.test(question)) return durationOrLength;
  if (/\bhow long\b/i.test(question)) return duration;
  if (
    /\bhow (?:far|tall|big|large|high|deep|wide|heavy)\b|\bwhat (?:is|was) the (?:\w+ )?(?:length|height|width|depth|distance|weight)\b/i.test(
      question,
    )
  )
    return measure;
  return null;
});

/** The numbers of `range` that the question does not give itself. */
export function numbersWanted(text: string, range: Range, question: string): Range[] {
  const asked = question.toLowerCase();
  return matchesOf(number, text.slice(range.start, range.end)).flatMap(({ 0: found, index }) =>
    asked.includes(found.toLowerCase())
      ? []
      : [{ start: range.start + index, end: range.start + index + found.length }],
  );
}

/** Whether a pattern finds anything from a place on that the question does not have. */
function findsNew(pattern: RegExp, words: string, from: number, question: Question): boolean {
  const asked = question.text.toLowerCase();
  // Most sentences have one early: no need to find them all.
  pattern.lastIndex = from;
  for (let found = pattern.exec(words); found !== null; found = pattern.exec(words)) {
    if (!asked.includes(found[0].replace(/['’]s$/, '').toLowerCase())) return true;
  }
  return false;
}
