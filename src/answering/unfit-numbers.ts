import { finiteVerbs } from '../reading/quotation-words.js';
import type { ReadArticle } from '../search/corpus.js';
import { nearest } from '../search/nearness.js';
import type { Question } from '../search/question.js';
import { termsOf, termsOfWord } from '../search/terms.js';
import { money } from '../search/wanted.js';
import type { Range } from '../text/span.js';
import { askedVerb } from './asked-verb.js';
import { asksCount } from './told-counts.js';

/** "How much was a share worth?", "how much did he pay": a sum of money. */
const asksSum =
  /\bhow much\s+(?!(?:of|more|less)\b)[^?]*?\b(?:worth|costs?|pay|pays|paid|price|fined?|earn|earns|earned|charge[sd]?|spend|spent|owes?|owed)\b/i;
const asksShare = /\b(?:per ?cent|percent|percentage|share|proportion|fraction)\b(?! (?:was|is|of)? ?worth)/i;
const aShare = /%|\bper ?cent\b/i;

/** What a sum of money may be of that no price is, and what pays for it. */
const sums =
  'rewards?|grants?|debts?|loans?|fines?|bail|prizes?|gifts?|donations?|subsid(?:y|ies)|profits?|loss(?:es)?';
/** "a reward of [£10,000]", "a debt that stands at [3bn crowns]" */
const sumOf = new RegExp(
  `\\b(${sums})\\s(?:of|worth|at|to|came to|totalling|totaling)\\s(?:(?:about|some|nearly|almost|around|over|up to|at least|more than|less than|only|just|the)\\s){0,2}$`,
  'i',
);
/** "of 340" schools "only 25" */
const lessBehind = /^[^.;:]*\b(?:only|just|but|all but)\s(?:\d|\p{Ll}+\s(?:have|has|had|are|is|were|was|did|do)\b)/iu;

/** Between a verb and the number of those whom it is done to: "flooding some [600] homes". */
const verbAhead =
  /(?:^|[\s“"(—–-])(\p{Ll}+(?:ing|ed)|left)\s(?:(?:about|some|nearly|almost|around|over|at least|more than|up to|as many as|another|the)\s){0,2}$/u;
/** Behind a number: what it counts, and what that did: "[4,000] people laughed". */
const verbBehind =
  /^(?:\s\p{Ll}+){1,2}?\s(?:(?:has|have|had|then|also|later|soon)\s)?(\p{Ll}+ed)\s(?!by\b)(?=\p{Ll}|\p{Lu})/u;
const noVerb =
  /(?:^(?:during|including|following|according|regarding|concerning|red|need|estimated|need(?:ed|ing)|includ)|evening|morning|building)/;
/** Verbs of having, whatever is done with what is had: "comprises 80 libraries holding [18 million] volumes". */
const having = /^(?:hold|contain|compris|includ|total|number|employ|hous|ow?n|possess|feature|receiv|gain|reach)/;
/** "was to free [60] prisoners" does not tell how many are free. */
const onlyPlanned =
  /\b(?:(?:was|were|is|are|agreed|promised|plan\w*|want\w*|hop\w+|ordered|asked) to|would|should|could|will)\s\p{Ll}+\s(?:(?:about|some|up to|at least|another|the)\s){0,2}$/iu;
const asksPast = /\b(?:did|has|have|had|was|were)\b/i;
const unreal = /\b(?:to|will|would|should|could|plan\w*|want\w*|promis\w+|expect\w*|agree\w*)\b/i;
/** Verbs that are no terms, and deeds all the same. */
const plainDeed = /\b(?:got|get|came|come|went|go|made|took|gave)\b/i;
/** How near the verb beside a number is to some word of the question, where both tell the same. */
const leastNear = 0.2;

/**
 * Whether a number of a sentence counts or measures something else than a question asks for: a percentage or a reward for a
 * price, the whole for a part of it, those flooded for those who have their power back.
 */
export function isUnfitNumber(
  { article: { text } }: ReadArticle,
  sentence: Range,
  question: Question,
  one: Range,
): boolean {
  const said = text.slice(one.start, one.end);
  const before = text.slice(Math.max(sentence.start, one.start - 60), one.start);
  const after = text.slice(one.end, Math.min(sentence.end, one.end + 80));
  if (asksSum.test(question.text)) {
    if (!asksShare.test(question.text) && aShare.test(said + after.slice(0, 10))) return true;
    const [, sum] = sumOf.exec(before) ?? [];
    return (
      sum !== undefined &&
      money.test(said + after.slice(0, 30)) &&
      !termsOf(sum).some((term) => question.terms.includes(term))
    );
  }
  if (!asksCount(question)) return false;
  if (/\bof\s(?:(?:the|its|their|all)\s)?$/i.test(before) && lessBehind.test(after)) return true;
  if (
    /\b(?:together|combined|between them)\b[^.;:]{0,24}$/i.test(before) &&
    !/\b(?:together|both|all|two|combined)\b/i.test(question.text)
  )
    return true;
  if (onlyPlanned.test(before) && asksPast.test(question.text) && !unreal.test(question.text)) return true;
  // "How many are there?" asks for no deed.
  if (termsOfWord(askedVerb(question) ?? '').length === 0 && !plainDeed.test(question.text)) return false;
  return [verbAhead.exec(before)?.[1], verbBehind.exec(after)?.[1]].some(
    (verb) =>
      verb !== undefined &&
      !noVerb.test(verb) &&
      !having.test(verb) &&
      !finiteVerbs.has(verb) &&
      isFarFrom(verb, question),
  );
}

/** Whether a verb is near to no word of a question. */
export function isFarFrom(verb: string, question: Question): boolean {
  const terms = termsOfWord(verb);
  return (
    terms.length > 0 && terms.every((term) => nearest(term, (other) => question.terms.includes(other)) < leastNear)
  );
}
