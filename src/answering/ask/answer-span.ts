import { numberIn } from '../../reading/figures/numbers.js';
import type { Figure } from '../../reading/reading.js';
import { type Corpus, type ReadArticle, sentenceOf } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';
import { areaUnits, lengthUnits, timeUnits, weightUnits } from '../../search/units.js';
import { unitOf } from '../../search/wanted.js';
import { contains, overlap, type Range, type Span, spanOf } from '../../text/span.js';
import { speaksOfFate } from '../figure-kinds.js';
import { ageIn, asksAge } from './age-answer.js';
import { type AnswerCandidate, answerCandidates } from './answer-candidates.js';
import { answerLikelihoods } from './answer-likelihood.js';
import { askedName, jobIn } from './job-answer.js';
import { officeAsked } from './office.js';
import { holderIn, tellsDeed } from './office-holder.js';
import { asksCount, countsIn } from './told-counts.js';
import { ofPlaceAsked } from './told-figures.js';
import { isInUnit, measureAsked } from './told-measures.js';
import { titleAsked } from './told-titles.js';

/**
 * How likely words must be to answer to be marked. What is marked at .62 and not at .55 is right one time in three on
 * articles of our own and one in two on multirc's training half, and a wrong mark misleads more than a right one saves.
 */
const likely = 0.62;

/** "Who said so?", "who told reporters?"; not "who did she say …?". */
const asksWhoSaid =
  /\bwho\s+(?:\w+ly\s+|also\s+|has\s+|had\s+)?(?:said|says|told|tells|stated|claimed|added|announced|wrote)\b/i;
const pronoun = /^(?:he|she|it|they|we|i|you|who|which|that|this|one)$/i;

/** The sources of what a sentence reports, where they stand in it. */
function sourcesIn({ reading }: ReadArticle, sentence: Range): Range[] {
  return reading.quotations.flatMap(({ source, content }) =>
    source !== null && contains(sentence, source) && overlap(content, sentence) > 0 ? [source] : [],
  );
}

/**
 * The shortest words of a sentence that answer: a name for who and which, a title for which novel or film, a place for
 * where, a date for when, a number for how many. A figure of the victims asked for comes first, and the source where it
 * is asked who said something. Undefined for other questions, and where none is likely enough to answer.
 */
export function answerIn(corpus: Corpus, passage: Passage, question: Question): Span | undefined {
  const told = sentenceOf(corpus, passage);
  if (!told) return undefined;
  const { entry, span: sentence } = told;
  const spanOfFound = (found: Range | undefined) => found && spanOf(entry.article.text, found);
  const name = askedName(question);
  if (name.length > 0) return spanOfFound(jobIn(corpus, passage, name));
  const title = titleAsked(sentence.text, question);
  if (title) return spanOfFound({ start: sentence.start + title.start, end: sentence.start + title.end });
  const office = officeAsked(question);
  if (!office && asksWhoIs(entry, question)) return undefined;
  if (office || asksAge(question)) {
    const found = office ? holderIn(corpus, passage, office, question) : ageIn(corpus, passage, question);
    // "Ana Lopes, who has run the buses since 2003": told by what she does.
    if (found || !office?.isDeed || !tellsDeed(corpus, passage)) return spanOfFound(found);
  }
  return spanOfFound(amongCandidates({ entry, sentence, question }));
}

/** A sentence that is to answer a question. */
interface Told {
  readonly entry: ReadArticle;
  readonly sentence: Range;
  readonly question: Question;
}

/** Which of the names, dates or numbers of a sentence answers. */
function amongCandidates(told: Told): Range | undefined {
  const { entry, sentence, question } = told;
  const { text } = entry.article;
  const counts = question.kind === 'how-many' && asksCount(question) ? countsIn(entry, sentence, question) : null;
  const measure = measureAsked(question);
  const all = answerCandidates(entry, sentence, question).filter(
    (one) => measure === null || isInUnit(text, one, sentence, measure),
  );
  const counting = all.filter((one) => counts === null || counts.some(({ start }) => start === one.start));
  const candidates = counts === null ? counting : withoutWholes(text, counting, question);
  const { figures, others } = figuresOf(told, counts !== null);
  const figure = question.kind === 'how-many' ? figureIn(told, figures, candidates, all) : undefined;
  if (figure) return figure;
  const sources = asksWhoSaid.test(question.text) ? sourcesIn(entry, sentence) : [];
  if (sources.length > 0) {
    const named = candidates.find((one) => sources.some((source) => overlap(one, source) > 0));
    // Where only "she" said it, no other name did.
    return named ?? sources.find(({ start, end }) => !pronoun.test(text.slice(start, end)));
  }
  const free = candidates.filter((one) => !others.some(({ mention }) => overlap(mention, one) > 0));
  const best = likeliest(told, candidates, free);
  const found =
    (best && withOthers(text, best, sentence, question)) ??
    (counts === null ? undefined : onlyCount(text, free, question));
  return found && withUnit(text, found, sentence, question);
}

/** The figures of an article that a question asks for, and those of others, whose numbers do not answer it. */
function figuresOf(
  { entry, question }: Told,
  isCounted: boolean,
): { readonly figures: readonly Figure[]; readonly others: readonly Figure[] } {
  const all = entry.reading.figures;
  const asksFor = ({ kind }: Figure): boolean => question.terms.includes(termsOf(kind)[0] ?? '');
  const figures = ofPlaceAsked(entry, all.filter(asksFor), question);
  // "How many are missing?": the number of the dead is none of them.
  if (figures.length > 0) return { figures, others: all.filter((one) => !asksFor(one)) };
  // "How many people were on board?": nor is it of those.
  const isOfOthers = isCounted && !speaksOfFate(question.text);
  return { figures, others: isOfOthers ? all.filter(({ kind }) => kind === 'killed' || kind === 'injured') : [] };
}

/** The number of a sentence that is one of the figures asked for; of the year that the question names, where one is. */
function figureIn(
  { entry, question }: Told,
  figures: readonly Figure[],
  candidates: readonly AnswerCandidate[],
  all: readonly AnswerCandidate[],
): Range | undefined {
  const years = question.text.match(/\b(?:1\d|20)\d\d\b/g) ?? [];
  const ofThen = figures.filter(({ date }) => years.some((year) => date?.from.startsWith(year)));
  const meant = ofThen.length > 0 ? ofThen : figures;
  // "Thirty-eight have died" counts people, though it has no word for them.
  const counted = ({ start, end }: Range) => numberIn(entry.article.text.slice(start, end));
  return (
    candidates.find((one) => meant.some(({ mention }) => overlap(mention, one) > 0)) ??
    all.find((one) =>
      meant.some(({ mention, low }) => overlap(mention, one) > 0 && low !== null && counted(one) === low),
    )
  );
}

/** The candidate that is the likeliest to answer, of those that are `free` to; undefined where none is likely enough. */
function likeliest(
  { entry, sentence, question }: Told,
  candidates: readonly AnswerCandidate[],
  free: readonly AnswerCandidate[],
): Range | undefined {
  let best: Range | undefined;
  let most = likely;
  for (const [i, likelihood = 0] of answerLikelihoods(entry, sentence, question, candidates).entries()) {
    const one = candidates[i];
    if (one !== undefined && free.includes(one) && likelihood > most) [best, most] = [one, likelihood];
  }
  return best;
}

/** "six years" of "jailed for six years", "20 km", where it is asked how long or how far. */
function withUnit(text: string, found: Range, { end }: Range, question: Question): Range {
  if (question.kind !== 'how-many' || unitOf(question) === null) return found;
  return { start: found.start, end: found.end + (unitBehind.exec(text.slice(found.end, end))?.[0].length ?? 0) };
}
const unitBehind = new RegExp(
  `^[ -](?:(?:square|cubic)[ -])?(?:${timeUnits}|${lengthUnits}|${areaUnits}|${weightUnits}|degrees)\\b`,
  'i',
);

/** "Which countries", "what clubs": several are asked for. */
const asksSeveral = /\b(?:which|what)\s+(?:\p{Ll}+\s+)?(?!(?:was|is|has|does)\b)\p{Ll}{3,}s\b/iu;
const name = String.raw`(?:the\s)?\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:of|von|van|de|der|del|da|di|la|bin)\s){0,2}\p{Lu}[\p{L}.'’-]*){0,4}`;
const listBehind = new RegExp(`^(?:,\\s${name}){0,8},?\\sand\\s${name}(?![\\p{L}])`, 'u');
const listAhead = new RegExp(`(?:${name},\\s)*${name},?\\sand\\s(?:the\\s)?$`, 'u');

/** A name with those beside it in a list, where several are asked for: "Spain and Turkey". */
function withOthers(text: string, found: Range, sentence: Range, { text: asked }: Question): Range {
  if (!asksSeveral.test(asked)) return found;
  const ahead = listAhead.exec(text.slice(sentence.start, found.start));
  // What begins the sentence may have a capital for that.
  const start = ahead && ahead.index > 0 ? sentence.start + ahead.index : found.start;
  return { start, end: found.end + (listBehind.exec(text.slice(found.end, sentence.end))?.[0].length ?? 0) };
}

/** "480 of 720 flights": how many were cancelled is 480, but how many there are is 720. */
function withoutWholes(
  text: string,
  counts: readonly AnswerCandidate[],
  question: Question,
): readonly AnswerCandidate[] {
  if (/\b(?:has|have|had|there|total|altogether)\b(?!\s(?:been|\p{L}+ed)\b)/iu.test(question.text)) return counts;
  const parts = counts.filter(
    ({ start }) => !/\b(?:of|out of)\s(?:(?:the|its|their|all)\s)?$/i.test(text.slice(0, start)),
  );
  return parts.length > 0 ? parts : counts;
}

/**
 * The one number of a sentence that counts, where no time is asked for and it is no year: held out, two of three are
 * right.
 */
function onlyCount(text: string, counts: readonly AnswerCandidate[], question: Question): Range | undefined {
  if (/\bhow many (?:\S+ )?(?:years?|months?|weeks?|days?|hours?|minutes?)\b/i.test(question.text)) return undefined;
  const [only, second] = counts.filter(({ start, end }) => !/^(?:1\d|20)\d\d$/.test(text.slice(start, end)));
  return second ? undefined : only;
}

/** "Who is Jane Doe?": what she is answers, and no other name. */
function asksWhoIs({ reading }: ReadArticle, { text }: Question): boolean {
  const asked = termsOf(/^\W*who\s*(?:['’]s|is|was|are|were)\s+(.+)$/is.exec(text)?.[1] ?? '');
  if (asked.length === 0) return false;
  return reading.names.some(({ full }) => {
    const terms = new Set(termsOf(full));
    return asked.every((term) => terms.has(term));
  });
}
