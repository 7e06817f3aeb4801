import { endsIn } from '../../text/word-ending.js';
import { wordSet } from '../../text/word-set.js';
import type { Candidate } from './candidate.js';
import { isAdverb } from './noun-phrases.js';
import type { Token, Unit } from './quotation-tokens.js';
import {
  auxiliaries,
  determiners,
  finiteAuxiliaries,
  finiteVerbs,
  objectPronouns,
  personalPronouns,
  prepositions,
  relatives,
  subordinators,
  timeNouns,
} from './quotation-words.js';

/** What is seen of a reading of a cue, each as one of a few values. */
type Facts = Readonly<
  Record<
    | 'order'
    | 'lemma'
    | 'form'
    | 'next'
    | 'second'
    | 'before'
    | 'earlier'
    | 'who'
    | 'source'
    | 'lead'
    | 'leadword'
    | 'nextword'
    | 'first'
    | 'marks'
    | 'finite'
    | 'size'
    | 'beside'
    | 'early'
    | 'ends',
    string
  >
>;

/** The features: which facts are weighed together. */
export const features: readonly (readonly (keyof Facts)[])[] = [
  ['order'],
  ['lemma'],
  ['lemma', 'form'],
  ['lemma', 'order'],
  ['lemma', 'next'],
  ['lemma', 'marks'],
  ['form', 'order'],
  ['form', 'before'],
  ['form', 'next'],
  ['next', 'order'],
  ['before', 'order'],
  ['who', 'order'],
  ['who', 'form'],
  ['lead', 'order'],
  ['lead', 'who'],
  ['first', 'order'],
  ['marks', 'order', 'size'],
  ['finite', 'order', 'marks'],
  ['finite', 'first'],
  ['size', 'next'],
  ['next', 'second'],
  ['earlier', 'before'],
  ['lemma', 'before'],
  ['lemma', 'source'],
  ['leadword'],
  ['nextword'],
  ['marks', 'next'],
  ['beside', 'order'],
  ['early', 'form'],
  ['ends', 'order'],
];

/** The names that the features have among the weights ("lemma=say form=past"), with the values of a reading. */
export function featuresOf(candidate: Candidate, unit: Unit): string[] {
  const facts = factsOf(candidate, unit);
  return ['any', ...features.map((feature) => feature.map((fact) => `${fact}=${facts[fact]}`).join(' '))];
}

/** What the weights see of a reading of a cue. */
export function factsOf(candidate: Candidate, unit: Unit): Facts {
  const { tokens } = unit;
  const { cue, source, order, lemma } = candidate;
  const word = tokens[cue.from]?.low ?? '';
  const form = word.endsWith('ing')
    ? 'ing'
    : /(?:ed|id|old|ote|oke)$/.test(word)
      ? 'past'
      : word.endsWith('s')
        ? 's'
        : 'base';
  const next = classOf(tokens[cue.to]);
  const who = sourceClass(tokens, candidate);
  const lead = classOf(tokens[(source?.from ?? cue.from) - 1]);
  const content = candidate.contents[0];
  const words = content ? tokens.slice(content.from, content.to) : [];
  const quoted = words.filter((token) => token.kind === 'quoted').length;
  const marks =
    quoted === 0 ? 'plain' : quoted === words.filter((token) => token.kind !== 'mark').length ? 'quoted' : 'mixed';
  const finite = words.some(
    (token) => finiteAuxiliaries.has(token.low) || finiteVerbs.has(token.low) || endsIn(token.low, 'ed'),
  );
  const leadWord = tokens[(source?.from ?? cue.from) - 1];
  const nextWord = tokens[cue.to];
  return {
    order,
    lemma,
    form,
    next,
    second: classOf(tokens[cue.to + 1]),
    before: classOf(tokens[cue.from - 1]),
    earlier: classOf(tokens[cue.from - 2]),
    who,
    source: who === 'none' ? 'none' : 'some',
    lead,
    leadword: leadWord && !leadWord.capital && leadWord.low.length < 9 ? leadWord.low : lead,
    nextword: nextWord && !nextWord.capital ? nextWord.low : next,
    first: content ? classOf(tokens[content.from]) : 'none',
    marks,
    finite: String(finite),
    size: words.length < 3 ? '1' : words.length < 6 ? '3' : words.length < 12 ? '6' : '12',
    beside: String(unit.beside),
    early: String(cue.from < 2),
    ends: String(cue.to >= tokens.length - 1),
  };
}

/** A token as one of a few dozen classes: closed-class words by group, others by shape. */
export function classOf(token: Token | undefined): string {
  if (!token) return 'edge';
  if (token.kind === 'quoted') return 'quoted';
  const { low } = token;
  if (token.kind === 'mark') return /^[,;:.?!()]$/.test(low) ? low : /^(?:—|–|-|--)$/.test(low) ? 'dash' : 'mark';
  const closed = closedClasses.get(low);
  if (closed !== undefined) return closed;
  if (token.capital) return 'name';
  if (/^\d/.test(low)) return 'number';
  if (isAdverb(token)) return 'adverb';
  if (endsIn(low, 'ing')) return 'ing';
  if (endsIn(low, 'ed')) return 'ed';
  return low.length > 1 && low.endsWith('s') && !low.endsWith('ss') ? 'plural' : 'word';
}

/** Of a word of several classes the first counts. */
const closedClasses = new Map<string, string>();
for (const [name, words] of [
  [null, wordSet('that to of for about on in as at by with and but or it not if while when because what how')],
  ['be', wordSet('be been being is are was were am')],
  ['have', wordSet('has have had having')],
  ['aux', auxiliaries],
  ['subject', wordSet('he she they we i')],
  ['object', objectPronouns],
  ['object', personalPronouns],
  ['relative', relatives],
  ['time', timeNouns],
  ['det', determiners],
  ['prep', prepositions],
  ['sub', subordinators],
] as const)
  for (const word of words) if (!closedClasses.has(word)) closedClasses.set(word, name ?? word);

function sourceClass(tokens: readonly Token[], { source, cue }: Candidate): string {
  if (!source) return 'none';
  const first = tokens[source.from];
  const last = tokens[source.to - 1];
  if (!first || !last) return 'none';
  const far = Math.abs(cue.from - source.to) > 6 && source.from < cue.from ? 'far ' : '';
  if (source.to - source.from === 1) {
    if (personalPronouns.has(first.low) || relatives.has(first.low)) return `${far}${first.low}`;
    return `${far}one ${classOf(first)}`;
  }
  return `${far}${first.capital && !determiners.has(first.low) ? 'name' : determiners.has(first.low) ? 'det' : 'word'} ${classOf(last)}`;
}
