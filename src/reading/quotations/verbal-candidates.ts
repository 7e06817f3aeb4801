import { wordSet } from '../../text/word-set.js';
import { personNoun } from '../figures/victim-nouns.js';
import { personTitles } from '../names/name-words.js';
import { saysAs } from './as-said.js';
import type { Candidate, Order } from './candidate.js';
import { contentBefore, subjectAhead } from './content-before.js';
import { asideEnd, contentEnd, openedEnd, quotedTail } from './content-end.js';
import { afterAdverbials, onlyAdverbial, setOffThat, tellsWhen, toHearer } from './content-start.js';
import { isFiniteVerb } from './finite-verb.js';
import { invertedTag } from './inverted-tags.js';
import { mainSubject } from './main-subject.js';
import { nearerSubject } from './nearer-subjects.js';
import {
  isBearing,
  isDescribing,
  isEvidence,
  isFinding,
  isHearer,
  isHearerAlone,
  isOccasion,
  isPointer,
  isQuestion,
  namesWork,
} from './nothing-said.js';
import type { Phrase } from './noun-phrases.js';
import { isDoneTo } from './other-senses.js';
import { heardSaying, whoSaid, withWhom } from './participle-subjects.js';
import { isPassive } from './passives.js';
import type { Token } from './quotation-tokens.js';
import { auxiliaries, determiners, prepositions, relatives, speakingThings, timeNouns } from './quotation-words.js';
import { quotedAs } from './quoted-sayings.js';
import { subjectBefore } from './source-before.js';
import { isBehind, nounPhraseFrom } from './source-behind.js';
import { speechVerbForms } from './speech-verbs.js';

/** "Said in an interview with the paper on Monday"; what is longer may be what was said: "pleaded with them to …". */
const longestOccasion = 9;
/** Verbs that little but speech goes with. */
const plain = wordSet('say tell add report show announce confirm warn write estimate note explain state insist');

/** "Was told by telephone": how, and not by whom. */
const means = wordSet('telephone phone email e-mail letter text radio post mail fax video');

/** Every reading of the speech verb at `at`, of the verb `lemma`, up to `end`; `beside` where a quotation in marks stands beside its sentence. */
export function verbalCandidates(
  tokens: readonly Token[],
  at: number,
  end: number,
  lemma: string,
  beside: boolean,
): Candidate[] {
  const before = tokens[at - 1];
  const cue = { from: at, to: cueEnd(tokens, at, lemma) };
  const behindCue = cue.to;
  const quotee = quotedAs(tokens, at);
  const gerund = /ing$/.test(tokens[at]?.low ?? '') && !auxiliaries.has(before?.low ?? '');
  const thing = gerund && speakingThings.has(before?.low ?? '');
  const byWhom =
    tokens[at + 1]?.low === 'by' && /(?:ed|told)$/.test(tokens[at]?.low ?? '') ? tokens[at + 2] : undefined;
  // "The quay, described by Lopes as “a trap”, was shut", "glass described by Lopes as “a trap”"
  const reduced =
    (/^(?:,|—|–|--|-)$/.test(before?.low ?? '') || (lemma === 'describe' && before?.kind === 'word')) &&
    byWhom !== undefined &&
    !/..ing$/.test(byWhom.low);
  const passive = lemma !== 'quote' && (reduced || isPassive(tokens, at));
  const asTold = at === 1 && before?.low === 'as' && byWhom ? nounPhraseFrom(tokens, at + 2, end) : null;
  if (asTold && tokens[asTold.to]?.low === ',')
    return [{ order: 'according', lemma, cue, source: asTold, contents: [{ from: asTold.to + 1, to: end }] }];
  // "One tax suggested by Lopes would be …": what something is, and not what it says.
  if (!passive && byWhom?.capital && !timeNouns.has(byWhom.low)) return [];
  // "testimony from witnesses saying that it was late"
  const witnesses =
    /^(?:saying|claiming|alleging)$/.test(tokens[at]?.low ?? '') &&
    personNoun(before?.low ?? '') !== null &&
    /^(?:from|of)$/.test(tokens[at - 2]?.low ?? '');
  const subject =
    gerund && !thing && !witnesses
      ? (quotee?.who ?? heardSaying(tokens, at) ?? withWhom(tokens, at))
      : isBehind(tokens, at, end)
        ? null
        : subjectBefore(tokens, at);
  const local =
    thing || witnesses ? afterPreposition(tokens, subject) : isInfinitive(tokens, at, subject) ? null : subject;
  const agent =
    passive && tokens[at + 1]?.low === 'by' && !means.has(tokens[at + 2]?.low ?? '')
      ? nounPhraseFrom(tokens, at + 2, toHearer.has(lemma) ? orderFrom(tokens, at, end) : end)
      : null;
  const source = passive
    ? agent
    : (local ?? nearerSubject(tokens, at) ?? (gerund ? whoSaid(tokens, at) : null) ?? mainSubject(tokens, 0, at));
  // "When the alarm rang, she shouted" tells nothing that is said.
  const isPlain = plain.has(lemma);
  const readings: Candidate[] = [];
  const add = (order: Order, who: Phrase | null, contents: readonly Phrase[]): void => {
    if (contents.length || order === 'outside') readings.push({ order, lemma, cue, source: who, contents });
  };
  // Whom one told is who heard it.
  const tag = gerund || lemma === 'tell' ? null : invertedTag(tokens, at, behindCue, end, isPlain);
  if (tag) add('inverted', tag.source, tag.contents);
  let rest = agent
    ? behindAgent(tokens, agent, end)
    : (setOffThat(tokens, behindCue, end) ?? afterAdverbials(tokens, behindCue, end, lemma));
  const nothingBehind = rest >= end || onlyAdverbial(tokens, behindCue, end);
  const onlyWhere =
    (nothingBehind || isJoined(tokens, behindCue)) &&
    joinEnd(tokens, at, end) - at <= longestOccasion &&
    !tokens.slice(at, joinEnd(tokens, at, end)).some(({ low }) => /^(?:to|,)$/.test(low));
  const as = local && saysAs(tokens, local, lemma, behindCue, end);
  if (as) add('according', local, [as]);
  if (as || lemma === 'put') return readings;
  // "The order came from a general, who told …": nothing ahead of "who" is said.
  const isWhose = relatives.has(tokens[local?.from ?? -1]?.low ?? '');
  const opened = local && !isWhose ? contentBefore(tokens, quotee?.head ?? local.from, !(onlyWhere && isPlain)) : null;
  const hearer = behindHearer(tokens, behindCue, end, lemma);
  const pre = opened ?? (local ? subjectAhead(tokens, local.from, hearer, end, 2) : null);
  if (pre && lemma === 'tell' && isHearerAlone(tokens, behindCue, end)) rest = end;
  // "The solution, he told them, was simple."
  const goesBehind = tokens[hearer]?.low === ',' && hearer > behindCue && isFiniteVerb(tokens[hearer + 1]);
  if (pre && !goesBehind && (rest >= end || onlyAdverbial(tokens, behindCue, end)))
    add('before', source, [pre, ...quotedTail(tokens, behindCue, end)]);
  else if (pre) {
    const behind = tokens[hearer]?.low === ',' ? hearer : rest;
    const next = tokens[behind];
    const set = next?.kind === 'quoted' || /^(?:,|—|–|--|-)$/.test(next?.low ?? '');
    const quotedPre = tokens.slice(pre.from, pre.to).some((token) => token.kind === 'quoted');
    const tail = { from: next?.kind === 'quoted' ? behind : behind + 1, to: end };
    // "The agency said on Monday, doubling its figure": what the article adds.
    const goesOn = isAddition(tokens[tail.from]) && next?.kind !== 'quoted';
    if (set && !quotedPre && goesOn) add('before', source, [pre]);
    else if (set && !quotedPre && tail.to - tail.from > (isFiniteVerb(tokens[tail.from]) ? 1 : 2))
      add('around', source, [pre, tail]);
    else if (set || quotedPre) add('before', source, [pre, ...quotedTail(tokens, behindCue, end)]);
    else if (tellsWhen(tokens, behindCue, pre)) add('before', source, [pre]);
  }
  // "The firm, which reported last week, said it was late": the comma ends the aside.
  if (relatives.has(before?.low ?? '') && tokens[rest]?.low === ',' && speechVerbForms.has(tokens[rest + 1]?.low ?? ''))
    rest = end;
  while (rest < end && (tokens[rest]?.low === ':' || tokens[rest]?.low === ',')) rest++;
  // "The report, which Lopes says she has not read, found …"
  const hasGap = reduced || passive || (local !== null && relatives.has(tokens[local.from - 1]?.low ?? ''));
  // "Berg, who police say fired the shots, was arrested"
  const inAside =
    reduced ||
    relatives.has(before?.low ?? '') ||
    // "The trial, which is expected to last until May, goes on."
    (passive && relatives.has(tokens[at - 2]?.low ?? '') && tokens[at - 3]?.low === ',') ||
    (local !== null && relatives.has(tokens[local.from - 1]?.low ?? '') && tokens[local.from - 2]?.low === ',');
  const last = inAside ? asideEnd(tokens, rest, end, hasGap) : openedEnd(tokens, at, rest, end);
  const said: Phrase[] = [];
  // "…, said Ana Lopes, the harbour master": who follows the verb is nothing said.
  const onlyName =
    tag !== null && tag.source.to >= end && isWho(tokens, at + 1) && /^sa(?:id|ys)$/.test(tokens[at]?.low ?? '');
  if (
    rest < end &&
    !onlyName &&
    !namesWork(tokens, rest, end) &&
    !isHearer(tokens, rest, end, lemma) &&
    !isOccasion(tokens, rest, end) &&
    !isDoneTo(tokens, behindCue, rest, end, lemma) &&
    !(lemma === 'find' && isFinding(tokens, rest, end)) &&
    !(lemma === 'answer' && isQuestion(tokens, rest, end)) &&
    !(lemma === 'cite' && isEvidence(tokens, rest, end)) &&
    !(lemma === 'show' && local && isBearing(tokens, local, rest, end)) &&
    (local || gerund || tag === null)
  )
    said.push({ from: rest, to: namedEnd(tokens, local, lemma, rest, end) ?? contentEnd(tokens, rest, last) });
  const isNone = said[0] && (isPointer(tokens, said[0]) || (thing && isDescribing(tokens, at, said[0])));
  if (!isNone) add('after', source, said);
  if (!pre && beside && (rest >= end || onlyAdverbial(tokens, behindCue, end))) add('outside', source, []);
  return readings;
}

/** Where the cue of the verb at `at` ends: "pointed out", "made it clear". */
function cueEnd(tokens: readonly Token[], at: number, lemma: string): number {
  if (/^ma(?:de|kes?|king)$/.test(tokens[at]?.low ?? '')) return at + (tokens[at + 1]?.low === 'it' ? 3 : 2);
  const particle = tokens[at + 1]?.low;
  return (lemma === 'point' && particle === 'out') || (lemma === 'put' && particle === 'it') || particle === 'back'
    ? at + 2
    : at + 1;
}

/** "what the union calls | the worst deal of all |": where the name ends that is given to something; else null. */
function namedEnd(
  tokens: readonly Token[],
  source: Phrase | null,
  lemma: string,
  from: number,
  end: number,
): number | null {
  const opener = tokens[(source?.from ?? 0) - 1]?.low ?? '';
  if (lemma !== 'call' || !/^wh(?:at|ich)$/.test(opener)) return null;
  const quoted = tokens.findIndex(({ kind }, i) => i >= from && i < from + 4 && kind === 'quoted');
  if (opener === 'which' && (quoted < 0 || tokens[quoted]?.ending)) return null;
  return quoted >= 0 && quoted < end ? quoted + 1 : (nounPhraseFrom(tokens, from, end)?.to ?? null);
}

/** "…, the captain said[, and] 47 were missing": another clause follows. */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === ',' && /^(?:and|but)$/.test(tokens[at + 1]?.low ?? '');
const joinEnd = (tokens: readonly Token[], at: number, end: number): number =>
  isJoined(tokens, at + 1) ? at + 1 : end;

/** "The houses, he told [Radio Lune on Monday], were illegal": the comma behind whom something is told to. */
function behindHearer(tokens: readonly Token[], from: number, end: number, lemma: string): number {
  if (lemma !== 'tell') return from;
  const hearer = nounPhraseFrom(tokens, from, end)?.to ?? from;
  const day = tokens[hearer]?.low === 'on' && timeNouns.has(tokens[hearer + 1]?.low ?? '') ? hearer + 2 : hearer;
  return tokens[day]?.low === ',' ? day : hearer;
}

/** "[, doubling] its figure", "[, asking] not to be named"; not "[, including] three boats". */
const isAddition = (token: Token | undefined): boolean =>
  /..ing$/.test(token?.low ?? '') &&
  !/^(?:including|excluding|regarding|concerning|according|following|during|(?:no|any|every|some)thing)$/.test(
    token?.low ?? '',
  );

/** "Ana Lopes", "the mayor of Lune": who somebody is. */
const isWho = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true ||
  (/^(?:the|its|his|her|their|an?)$/.test(tokens[at]?.low ?? '') &&
    tokens.slice(at + 1, at + 4).some(({ low }) => personNoun(low) === 'one' || personTitles.has(low)));

/** "A man accused of telling police [to open fire] said": no subject, though it stands ahead of the verb. */
const isInfinitive = (tokens: readonly Token[], verb: number, phrase: Phrase | null): boolean =>
  phrase !== null &&
  /^(?:said|told|testified|replied)$/.test(tokens[verb]?.low ?? '') &&
  tokens[phrase.from - 1]?.low === 'to' &&
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

/** "described by the police | as a theft": where what is said begins behind who says it; `end` where nothing is. */
const behindAgent = (tokens: readonly Token[], agent: Phrase, end: number): number => {
  const from = tokens[agent.to]?.low === ',' ? agent.to + 1 : agent.to;
  const opens =
    from > agent.to ? /^(?:as|that)$/ : /^(?:as|that|not|to|of|for|whether|if|why|how|what|when|where|who)$/;
  return opens.test(tokens[from]?.low ?? '') ? from : end;
};

/** The last noun of a phrase alone: "backing for a plan" -> "a plan". */
function afterPreposition(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  let { from } = phrase;
  for (let i = from; i < phrase.to - 1; i++) if (prepositions.has(tokens[i]?.low ?? '')) from = i + 1;
  return { from, to: phrase.to };
}
