import { personTitles } from '../../reading/names/name-words.js';
import type { Quotation } from '../../reading/reading.js';
import type { ReadArticle } from '../../search/corpus.js';
import { genderOf, isInstitution } from '../../search/leaning.js';
import type { Question } from '../../search/question.js';
import { termsOfWord, termsOfWords } from '../../search/terms.js';
import { unitOf } from '../../search/wanted.js';
import { countries, countryOf } from '../../text/demonyms.js';
import { overlap, type Range } from '../../text/span.js';
import { wordsOf, wordTexts } from '../../text/words.js';
import { claimsIn } from '../claims.js';
import type { AnswerCandidate } from './answer-candidates.js';

const kinds = ['who', 'which-name', 'where', 'when', 'how-many'] as const;

/** What is looked at in words that may answer, for each kind of question; all 0 or 1 but "near". */
const traits = [
  'bias',
  'near', // to the question's own words: 1 where they touch, towards 0
  'apart', // a conjunction or a comma parts it from the nearest of them
  'elsewhere', // the same, but not of another one that may answer
  'subject', // stands before all of the question's own words, and not elsewhere
  'object', // stands behind all of them
  'acts', // the next word is one of the question's
  'by', // behind "by"
  'person', // a title or a given name tells so
  'speaker', // is the source of a quotation
  'institution',
  'country', // or its people
  'placed', // behind "in", "at", "near" …
  'of', // behind "of", or a genitive
  'full', // several words
  'first', // of those that may answer, and not elsewhere
  'only',
  'quoted', // in somebody's words
  'sort', // beside the noun that says what is asked for
  'counts', // the next word is that noun
  'unit', // a number in what the question measures: money, years of age …
  'misfit', // a number in something else
  'year', // a number that is a year's
  'known', // the question gives a name and asks who it is
  'verbless', // nothing of the question but names stands in the sentence
] as const;

/** Names of the weights: a trait for a kind of question. */
export type AnswerTrait = `${(typeof kinds)[number]} ${Trait}`;
type Trait = (typeof traits)[number] | 'asks for object';

/** Names of the weights by kind and trait, put together once and not for each candidate. */
const named = Object.fromEntries(
  kinds.map((kind) => [
    kind,
    Object.fromEntries([...traits, 'asks for object' as const].map((trait) => [trait, `${kind} ${trait}`])),
  ]),
) as { [kind in (typeof kinds)[number]]: { [trait in Trait]: `${kind} ${trait}` } };

const placed = /\b(?:in|at|near|from|outside|to|off|across|around|into|through)\s+(?:the\s+)?$/i;
/** "Who did he meet", "which team does she lead": who answers stands behind the verb. */
const asksForObject = /\b(?:who|whom|which|what)\b[^?]*?\b(?:did|does|do)\b/i;
/** Units within which a number counts the noun behind it, and a name is beside the noun of its sort. */
const countedWithin = 25;
const besideWithin = 14;
const unitWithin = 12;

/** A sentence in which candidates may answer, with the words that the question has there. */
interface Scene {
  readonly entry: ReadArticle;
  readonly sentence: Range;
  readonly question: Question;
  readonly kind: (typeof kinds)[number];
  /** The terms of the question's names. */
  readonly names: ReadonlySet<string>;
  readonly words: readonly Word[];
  /** The question's words, but for its names. */
  readonly telling: readonly Word[];
  /** Those, or where there are none, its names: what answers stands near to them. */
  readonly anchors: readonly Word[];
  readonly quotations: readonly Quotation[];
  /** What the question measures. */
  readonly unit: RegExp | null;
  /** The candidates that have no word of the question. */
  readonly free: readonly AnswerCandidate[];
  /** Those of them that another clause parts from its words. */
  readonly apart: ReadonlySet<AnswerCandidate>;
}
interface Word extends Range {
  readonly terms: readonly string[];
}

/** A candidate with what stands beside it. */
interface Place {
  readonly one: AnswerCandidate;
  readonly before: string;
  readonly said: string;
  readonly after: string;
  readonly next: Word | undefined;
}

type SetTrait = (trait: Trait, value: boolean | number) => void;

/** The traits of each candidate, in order; a candidate that has words of the question is no answer, and is null. */
export function answerFeatures(
  entry: ReadArticle,
  sentence: Range,
  question: Question,
  candidates: readonly AnswerCandidate[],
): (ReadonlyMap<AnswerTrait, number> | null)[] {
  const kind = kinds.find((one) => one === question.kind);
  if (kind === undefined || candidates.length === 0) return candidates.map(() => null);
  const scene = sceneOf(entry, sentence, question, kind, candidates);
  return candidates.map((one) => {
    if (!scene.free.includes(one)) return null;
    const found = new Map<AnswerTrait, number>();
    const set: SetTrait = (trait, value) => {
      if (value) found.set(named[kind][trait], Number(value));
    };
    const place = placeOf(one, scene);
    set('bias', 1);
    setNearness(place, scene, set);
    setNature(place, scene, set);
    set('first', one === scene.free[0] && !isElsewhere(one, scene));
    set('only', scene.free.length === 1);
    set(
      'quoted',
      scene.quotations.some(({ form, content }) => form === 'direct' && overlap(content, one) > 0),
    );
    setSort(place, scene, set);
    set(
      'known',
      question.terms.every((term) => scene.names.has(term)),
    );
    set('verbless', scene.telling.length === 0);
    return found;
  });
}

function sceneOf(
  entry: ReadArticle,
  sentence: Range,
  question: Question,
  kind: Scene['kind'],
  candidates: readonly AnswerCandidate[],
): Scene {
  const { text } = entry.article;
  const names = new Set(question.names.flatMap(({ terms }) => terms));
  const places = wordsOf(text, sentence);
  const terms = termsOfWords(places.map(({ start, end }) => text.slice(start, end)));
  const words = places.map(({ start, end }, i) => ({ start, end, terms: terms[i] ?? [] }));
  const asked = words.filter(({ terms }) => terms.some((term) => question.terms.includes(term)));
  const telling = asked.filter(({ terms }) => !terms.some((term) => names.has(term)));
  const anchors = telling.length > 0 ? telling : asked;
  const free = candidates.filter((one) => !asked.some((word) => overlap(one, word) > 0));
  return {
    entry,
    sentence,
    question,
    kind,
    names,
    words,
    telling,
    anchors,
    quotations: claimsIn(entry, sentence).quotations,
    unit: kind === 'how-many' ? unitOf(question) : null,
    free,
    apart: new Set(free.filter((one) => partedFrom(text, one, anchors))),
  };
}

function placeOf(one: AnswerCandidate, { entry, sentence, words }: Scene): Place {
  const { text } = entry.article;
  return {
    one,
    before: text.slice(Math.max(sentence.start, one.start - 24), one.start),
    said: text.slice(one.start, one.end),
    after: text.slice(one.end, Math.min(sentence.end, one.end + countedWithin)),
    next: words.find(({ start }) => start >= one.end),
  };
}

const isElsewhere = (one: AnswerCandidate, { free, apart }: Scene): boolean =>
  apart.has(one) && apart.size < free.length;

/** Where a candidate stands to the question's own words. */
function setNearness({ one, next }: Place, scene: Scene, set: SetTrait): void {
  const { anchors, question } = scene;
  const elsewhere = isElsewhere(one, scene);
  const subject = anchors.length > 0 && anchors.every(({ start }) => start >= one.end);
  set('near', 1 / (1 + Math.min(200, ...anchors.map((word) => gap(one, word))) / 8));
  set('apart', scene.apart.has(one));
  set('elsewhere', elsewhere);
  set('subject', subject && !elsewhere);
  set('object', anchors.length > 0 && anchors.every(({ end }) => end <= one.start));
  set('asks for object', subject && asksForObject.test(question.text));
  set('acts', next !== undefined && anchors.includes(next));
}

/** What a candidate is by itself and by what leads to it: somebody, a country, a place. */
function setNature({ one, before, said, after }: Place, { entry, quotations }: Scene, set: SetTrait): void {
  const { name } = one;
  set('by', /\bby\s+(?:the\s+)?$/i.test(before));
  set('person', name !== null && (genderOf(entry.article, name) !== null || titled(before)));
  set(
    'speaker',
    quotations.some(({ source }) => source !== null && overlap(source, one) > 0),
  );
  set('institution', name !== null && isInstitution(name));
  set('country', countryOf.has(said.toLowerCase()) || countries.has(said.toLowerCase()));
  set('placed', placed.test(before));
  set('of', /\bof\s+(?:the\s+)?$/i.test(before) || /^['’]s?\s/.test(after));
  set('full', said.includes(' '));
}

/** Whether a candidate is of the sort that is asked for, by the noun beside it, and by the unit of a number. */
function setSort({ one, before, said, after, next }: Place, { question, kind, unit }: Scene, set: SetTrait): void {
  const isName = one.name !== null;
  const beside = [
    ...(isName ? wordTexts(before.slice(-besideWithin)) : []),
    ...wordTexts(isName ? after.slice(0, besideWithin) : after),
  ];
  set(
    'sort',
    beside.some((word) => termsOfWord(word).some((term) => question.focus.has(term))),
  );
  set('counts', next?.terms.some((term) => question.focus.has(term)) ?? false);
  const fits = unit?.test(`${said}${after.slice(0, unitWithin)}`);
  set('unit', fits === true);
  set('misfit', fits === false);
  set('year', kind === 'how-many' && /^(?:1\d|20)\d\d$/.test(said));
}

function titled(before: string): boolean {
  const word = /$(?<=([\p{L}-]+)\.?\s+)/u.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && personTitles.has(word);
}

/** Whether "in 1998" stands in another clause than "became chief": "joined in 1998 and became chief in 2009". */
function partedFrom(text: string, one: Range, anchors: readonly Range[]): boolean {
  const [nearest] = anchors.toSorted((a, b) => gap(one, a) - gap(one, b));
  return (
    nearest !== undefined &&
    /[,;:—]|\b(?:and|but|after|before|while|when|who|which)\b/.test(
      text.slice(Math.min(one.end, nearest.end), Math.max(one.start, nearest.start)),
    )
  );
}

/** Units between two ranges; 0 where they touch. */
function gap(a: Range, b: Range): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}
