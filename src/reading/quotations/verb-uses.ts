import { wordSet } from '../../text/word-set.js';
import { personNoun } from '../figures/victim-nouns.js';
import { toHearer } from './content-start.js';
import { mainSubject } from './main-subject.js';
import { nearerSubject } from './nearer-subjects.js';
import { isNotAll } from './nothing-said.js';
import type { Phrase } from './noun-phrases.js';
import { goesOnBehind, heardSaying, whoSaid, withWhom } from './participle-subjects.js';
import { isPassive } from './passives.js';
import type { Token } from './quotation-tokens.js';
import { auxiliaries, determiners, prepositions, speakingThings, timeNouns } from './quotation-words.js';
import { quotedAs } from './quoted-sayings.js';
import { subjectBefore } from './source-before.js';
import { isBehind, nounPhraseFrom } from './source-behind.js';

/** A speech verb as it stands in its sentence, and who says what it tells. Token indexes of its unit. */
export interface VerbUse {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** Up to where its sentence is its own. */
  readonly end: number;
  readonly lemma: string;
  readonly cue: Phrase;
  /** "Saying", without an auxiliary. */
  readonly gerund: boolean;
  /** "A sign saying": what speaks so is a thing. */
  readonly thing: boolean;
  /** "The quay, described by Lopes as “a trap”": a passive without an auxiliary. */
  readonly reduced: boolean;
  readonly passive: boolean;
  /** "Quoted Lopes as saying": who is quoted, and where the clause begins that says so. */
  readonly quotee: ReturnType<typeof quotedAs>;
  /** The verb's own subject, where that stands ahead of it. */
  readonly local: Phrase | null;
  /** "By Lopes", behind a passive. */
  readonly agent: Phrase | null;
  /** Who says it, wherever in the sentence that is told. */
  readonly source: Phrase | null;
}

/** How the speech verb at `at`, of the verb `lemma`, stands in its sentence, up to `end`; null where it tells of no speech. */
export function verbUse(tokens: readonly Token[], at: number, end: number, lemma: string): VerbUse | null {
  const before = tokens[at - 1];
  const cue = { from: at, to: cueEnd(tokens, at, lemma) };
  const gerund = /ing$/.test(tokens[at]?.low ?? '') && !auxiliaries.has(before?.low ?? '');
  const thing = gerund && speakingThings.has(before?.low ?? '');
  const by = byWhom(tokens, at);
  // "The quay, described by Lopes as “a trap”, was shut", "glass described by Lopes as “a trap”"
  const reduced =
    (/^(?:,|—|–|--|-)$/.test(before?.low ?? '') || (lemma === 'describe' && before?.kind === 'word')) &&
    by !== undefined &&
    !/..ing$/.test(by.low);
  const passive = lemma !== 'quote' && (reduced || isPassive(tokens, at));
  // "One tax suggested by Lopes would be …": what something is, and not what it says.
  if (!passive && by?.capital && !timeNouns.has(by.low)) return null;
  // "The boat is expected to sail", "it is known that …", and what she "is expected to say": by nobody.
  if (isAssumed(tokens, before?.low === 'to' ? at - 2 : at)) return null;
  const quotee = quotedAs(tokens, at);
  const local = ownSubject(tokens, at, end, { gerund, thing, quotee });
  const agent = passive ? agentOf(tokens, at, end, lemma) : null;
  const source = passive
    ? agent
    : (local ??
      nearerSubject(tokens, at) ??
      (gerund ? (goesOnBehind(tokens, at) ?? whoSaid(tokens, at)) : null) ??
      mainSubject(tokens, 0, at));
  if (source && isNotAll(tokens, source.from)) return null;
  return { tokens, at, end, lemma, cue, gerund, thing, reduced, passive, quotee, local, agent, source };
}

const isAssumed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:expected|known|thought|believed|determined)$/.test(tokens[at]?.low ?? '') &&
  byWhom(tokens, at) === undefined &&
  isPassive(tokens, at);

/** "Told by [Lopes]", "described by [the] police": the first word behind "by", where the verb is a participle. */
export const byWhom = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens[at + 1]?.low === 'by' && /(?:ed|told)$/.test(tokens[at]?.low ?? '') ? tokens[at + 2] : undefined;

/** The subject that the verb at `at` has itself; null where it stands behind the verb, or has none. */
function ownSubject(
  tokens: readonly Token[],
  at: number,
  end: number,
  { gerund, thing, quotee }: Pick<VerbUse, 'gerund' | 'thing' | 'quotee'>,
): Phrase | null {
  if (thing || isWitnessing(tokens, at)) return afterPreposition(tokens, subjectBefore(tokens, at));
  const subject = gerund
    ? (quotee?.who ?? heardSaying(tokens, at) ?? withWhom(tokens, at))
    : isBehind(tokens, at, end)
      ? null
      : subjectBefore(tokens, at);
  return isInfinitive(tokens, at, subject) ? null : subject;
}

/** "Testimony from witnesses [saying] that it was late", "heard from old residents [saying] that it was" */
function isWitnessing(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:saying|claiming|alleging)$/.test(tokens[at]?.low ?? '') || personNoun(tokens[at - 1]?.low ?? '') === null)
    return false;
  let from = at - 2;
  while (from > at - 5 && tokens[from]?.kind === 'word' && !prepositions.has(tokens[from]?.low ?? '')) from--;
  return tokens[from]?.low === 'from' || tokens[at - 2]?.low === 'of';
}

/** By whom the passive at `at` is; null where that is not told. */
function agentOf(tokens: readonly Token[], at: number, end: number, lemma: string): Phrase | null {
  if (tokens[at + 1]?.low !== 'by' || means.has(tokens[at + 2]?.low ?? '')) return null;
  return nounPhraseFrom(tokens, at + 2, toHearer.has(lemma) ? orderFrom(tokens, at, end) : end);
}

/** "Was told by telephone": how, and not by whom. */
const means = wordSet('telephone phone email e-mail letter text radio post mail fax video');

/** Where the cue of the verb at `at` ends: "pointed out", "made it clear". */
export function cueEnd(tokens: readonly Token[], at: number, lemma: string): number {
  if (/^ma(?:de|kes?|king)$/.test(tokens[at]?.low ?? '')) return at + (tokens[at + 1]?.low === 'it' ? 3 : 2);
  const particle = tokens[at + 1]?.low;
  return (lemma === 'point' && particle === 'out') || (lemma === 'put' && particle === 'it') || particle === 'back'
    ? at + 2
    : at + 1;
}

/** "A man accused of telling police [to open fire] said": no subject, though it stands ahead of the verb. */
const isInfinitive = (tokens: readonly Token[], verb: number, phrase: Phrase | null): boolean =>
  phrase !== null &&
  /^(?:said|told|testified|replied)$/.test(tokens[verb]?.low ?? '') &&
  tokens[phrase.from - 1]?.low === 'to' &&
  // "up to 30 per cent"
  !/^\d/.test(tokens[phrase.from]?.low ?? '') &&
  !determiners.has(tokens[phrase.from]?.low ?? '') &&
  !tokens.slice(phrase.from, phrase.to).some(({ capital }) => capital);

/** "told by a judge | to pay", "warned by police | not to stay": where what is ordered begins; `end` where nothing is. */
function orderFrom(tokens: readonly Token[], at: number, end: number): number {
  const order = tokens.findIndex(
    ({ low }, i) =>
      i > at + 2 &&
      (/^(?:not|never)$/.test(low) ||
        (low === 'to' &&
          /^\p{Ll}+$/u.test(tokens[i + 1]?.low ?? '') &&
          !tokens[i + 1]?.capital &&
          !determiners.has(tokens[i + 1]?.low ?? ''))),
  );
  return order < 0 || order - at > farthestOrder ? end : order;
}
/** "Told by a judge of the high court in Lune": tokens up to what is ordered. */
const farthestOrder = 12;

/** The last noun of a phrase alone: "backing for a plan" -> "a plan". */
function afterPreposition(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  let { from } = phrase;
  for (let i = from; i < phrase.to - 1; i++) if (prepositions.has(tokens[i]?.low ?? '')) from = i + 1;
  return { from, to: phrase.to };
}
