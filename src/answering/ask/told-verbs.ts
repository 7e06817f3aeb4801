import { type Corpus, wordsOfPassage } from '../../search/corpus.js';
import { knownWeight } from '../../search/known-terms.js';
import { nearest, nearTo } from '../../search/nearness.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf, termsOfWord } from '../../search/terms.js';
import { time } from '../../search/wanted.js';
import { askedVerb } from './asked-verb.js';

/**
 * Short questions name a verb, those whom it is of, and little else: what tells who, when, where or how many has the verb as
 * well, or one near to it. Seen on multirc's training half, each article asked with the sentences that answer and without
 * them: of the passages found without them half lack a verb of this sort, of the right ones one in eleven; where it is asked
 * what somebody did, a third and one in nine. Of longer questions, and of those for why and how, the right ones lack it too
 * often.
 */
const fewTerms = 4;
const kinds: ReadonlySet<string> = new Set(['who', 'when', 'where', 'how-many']);
const whatDone = /\bwhat\s+(?:did|does|do|will)\b/i;
/** Weights in news at large from which on verbs are such: "take" and "become" are said in many ways. */
const rare = 6;
/** The same in "when was it built". */
const rarePassive = 5;
const passive = /\bwhen\s+(?:is|was|are|were)\b/i;
/** What something cost is told by a sum. */
const toldOtherwise: ReadonlySet<string> = new Set(termsOf('cost'));
/** A verb to which nothing comes nearer is one of many uses. */
const nearCompany = 0.5;
/** How near a word is that tells as much, in the passage and in the sentences beside it. */
const nearHere = 0.3;
const nearBeside = 0.5;

/** "for twelve years", "25-year-old": how long, not when. */
const lasting = /\b\d+-years?-old\b|\b(?:for|after) (?:\S+ ){1,2}(?:years?|months?|weeks?|days?|hours?)\b/gi;
/** Words for a time, beside those of the calendar. */
const otherTime =
  /\b(?:when|after|before|during|while|until|once|since|later|earlier|now|every|time|times|centuries|decades?|spring|summer|autumn|winter|night|dawn|Easter|Christmas)\b|\b\d{3,4}s\b|\d(?:st|nd|rd|th)\b|\d:\d\d/i;

/** Whether a passage has the verb of a short question and, where it asks when, a time; null where that tells nothing. */
export function verbTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  const isAsked = kinds.has(question.kind) || (question.kind === 'what' && whatDone.test(question.text));
  if (question.terms.length > fewTerms || !isAsked) return null;
  const least = passive.test(question.text) ? rarePassive : rare;
  const terms = termsOfWord(askedVerb(question) ?? '').filter(
    (term) =>
      knownWeight(term) >= least &&
      !toldOtherwise.has(term) &&
      [...nearTo(term).values()].some((near) => near > nearCompany),
  );
  const says = ({ article, sentence }: Passage, least: number) => {
    const { own = [], heading = [] } = corpus.index.termsOfArticle(article)[sentence] ?? {};
    // "Chair" is near to "committee", which says nothing of who chairs it.
    const standsFor = (term: string) => (other: string) =>
      (own.includes(other) || heading.includes(other)) && (other === term || !question.terms.includes(other));
    return terms.some((term) => nearest(term, standsFor(term)) >= least);
  };
  // A number is of the verb in its own sentence.
  const beside = question.kind === 'how-many' ? [] : [-1, 1];
  const isSaid = (passage: Passage) =>
    terms.length === 0 ||
    says(passage, nearHere) ||
    beside.some((by) => says({ ...passage, sentence: passage.sentence + by }, nearBeside));
  if (question.kind === 'when') return (passage) => tellsTime(corpus, passage) && isSaid(passage);
  return terms.length === 0 ? null : isSaid;
}

/** Whether a passage has a word for a time, or the sentence before it a date. */
function tellsTime(corpus: Corpus, passage: Passage): boolean {
  const words = wordsOfPassage(corpus, passage).replaceAll(lasting, '');
  const dates = corpus.articles[passage.article]?.reading.dates ?? [];
  return (
    time.test(words) ||
    otherTime.test(words) ||
    dates.some(({ sentence }) => sentence === passage.sentence || sentence === passage.sentence - 1)
  );
}
