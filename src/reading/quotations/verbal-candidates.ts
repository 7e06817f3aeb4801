import { wordSet } from '../../text/word-set.js';
import { personNoun } from '../figures/victim-nouns.js';
import { personTitles } from '../names/name-words.js';
import { saysAs } from './as-said.js';
import type { Candidate, Order } from './candidate.js';
import { contentBefore, subjectAhead } from './content-before.js';
import { asideEnd, contentEnd, keepsSilent, openedEnd, quotedTail } from './content-end.js';
import { afterAdverbials, onlyAdverbial, setOffThat, tellsWhen } from './content-start.js';
import { isFiniteVerb } from './finite-verb.js';
import { invertedTag } from './inverted-tags.js';
import {
  isBearing,
  isDepiction,
  isDescribing,
  isEvidence,
  isFinding,
  isHearer,
  isHearerAlone,
  isOccasion,
  isPointer,
  isQuestion,
  isTopic,
  namesWork,
} from './nothing-said.js';
import type { Phrase } from './noun-phrases.js';
import { isDoneTo } from './other-senses.js';
import type { Token } from './quotation-tokens.js';
import { relatives, timeNouns } from './quotation-words.js';
import { nounPhraseFrom } from './source-behind.js';
import { speechVerbForms } from './speech-verbs.js';
import { byWhom, cueEnd, type VerbUse, verbUse } from './verb-uses.js';

/** "Said in an interview with the paper on Monday"; what is longer may be what was said: "pleaded with them to …". */
const longestOccasion = 9;
/** Verbs that little but speech goes with: "When the alarm rang, she shouted" tells nothing that is said. */
const plain = wordSet('say tell add report show announce confirm warn write estimate note explain state insist');

/** Every reading of the speech verb at `at`, of the verb `lemma`, up to `end`; `beside` where a quotation in marks stands beside its sentence. */
export function verbalCandidates(
  tokens: readonly Token[],
  at: number,
  end: number,
  lemma: string,
  beside: boolean,
): Candidate[] {
  const told = asTold(tokens, at, end, lemma);
  if (told) return [told];
  const use = verbUse(tokens, at, end, lemma);
  if (use === null) return [];
  const { cue, local, source } = use;
  const readings: Candidate[] = [];
  const add = (order: Order, who: Phrase | null, contents: readonly Phrase[]): void => {
    readings.push({ order, lemma, cue, source: who, contents });
  };
  // Whom one told is who heard it.
  const tag = use.gerund || lemma === 'tell' ? null : invertedTag(tokens, at, cue.to, end, plain.has(lemma));
  if (tag) add('inverted', tag.source, tag.contents);
  const as = local && saysAs(tokens, local, lemma, cue.to, end);
  if (as) add('according', local, [as]);
  if (as || lemma === 'put') return readings;
  const next = behindVerb(use);
  const nothingBehind = next >= end || onlyAdverbial(tokens, cue.to, end);
  const ahead = saidAhead(use, nothingBehind);
  const rest = ahead && lemma === 'tell' && isHearerAlone(tokens, cue.to, end) ? end : next;
  const withAhead = ahead && aheadAndBehind(use, ahead, rest, nothingBehind);
  if (withAhead) add(withAhead.order, source, withAhead.contents);
  const from = behindComma(use, rest);
  const behind = saidBehind(use, from, tag);
  if (behind) add('after', source, [behind]);
  if (!ahead && beside && (from >= end || nothingBehind)) add('outside', source, []);
  return readings;
}

/** "As told by Lopes, it was late": what stands behind the comma is hers; else null. */
function asTold(tokens: readonly Token[], at: number, end: number, lemma: string): Candidate | null {
  const isAsTold = at === 1 && tokens[0]?.low === 'as' && byWhom(tokens, at) !== undefined;
  const source = isAsTold ? nounPhraseFrom(tokens, at + 2, end) : null;
  if (!source || tokens[source.to]?.low !== ',') return null;
  const cue = { from: at, to: cueEnd(tokens, at, lemma) };
  return { order: 'according', lemma, cue, source, contents: [{ from: source.to + 1, to: end }] };
}

/** Where what stands behind the verb begins, but for by whom, when and where it was said. */
function behindVerb({ tokens, end, lemma, cue, agent }: VerbUse): number {
  if (agent) return behindAgent(tokens, agent, end);
  return setOffThat(tokens, cue.to, end) ?? afterAdverbials(tokens, cue.to, end, lemma);
}

/** What is said ahead of the verb: "| it was late |, he said", "| the boat |, he told them, sank"; null where nothing is. */
function saidAhead({ tokens, at, end, lemma, cue, quotee, local }: VerbUse, nothingBehind: boolean): Phrase | null {
  if (local === null) return null;
  const clauseEnd = joinEnd(tokens, at, end);
  const onlyWhere =
    (nothingBehind || isJoined(tokens, cue.to)) &&
    clauseEnd - at <= longestOccasion &&
    !tokens.slice(at, clauseEnd).some(({ low }) => /^(?:to|,)$/.test(low));
  // "The order came from a general, who told …": nothing ahead of "who" is said.
  const isWhose = relatives.has(tokens[local.from]?.low ?? '');
  const opened = isWhose ? null : contentBefore(tokens, quotee?.head ?? local.from, !(onlyWhere && plain.has(lemma)));
  // "Scales, she said, do not grow"; but "Lopes, police said, fled"
  const close = behindHearer(tokens, cue.to, end, lemma);
  const isPlural = /[^s]s$/.test(tokens[local.from - 2]?.low ?? '') && areWhat.test(tokens[close + 1]?.low ?? '');
  return opened ?? subjectAhead(tokens, local.from, close, end, isPlural ? 1 : 2);
}
const areWhat = /^(?:do|don't|are|aren't|were|weren't|have|haven't)$/;

/**
 * What is said ahead of the verb with what goes on behind it, where that is said too; `rest` is where what stands there
 * begins. Null where what stands ahead is not said after all.
 */
function aheadAndBehind(
  { tokens, end, lemma, cue }: VerbUse,
  ahead: Phrase,
  rest: number,
  nothingBehind: boolean,
): Pick<Candidate, 'order' | 'contents'> | null {
  const hearer = behindHearer(tokens, cue.to, end, lemma);
  const aheadAlone = (): Pick<Candidate, 'order' | 'contents'> => ({
    order: 'before',
    contents: [ahead, ...quotedTail(tokens, cue.to, end)],
  });
  // "The solution, he told them, was simple."
  const goesBehind = tokens[hearer]?.low === ',' && hearer > cue.to && isFiniteVerb(tokens[hearer + 1]);
  if (!goesBehind && (rest >= end || nothingBehind)) return aheadAlone();
  const behind = tokens[hearer]?.low === ',' ? hearer : rest;
  const next = tokens[behind];
  const isSetOff = next?.kind === 'quoted' || /^(?:,|—|–|--|-)$/.test(next?.low ?? '');
  if (tokens.slice(ahead.from, ahead.to).some(({ kind }) => kind === 'quoted')) return aheadAlone();
  if (!isSetOff) return tellsWhen(tokens, cue.to, ahead) ? { order: 'before', contents: [ahead] } : null;
  const tail = { from: next?.kind === 'quoted' ? behind : behind + 1, to: end };
  // "The agency said on Monday, doubling its figure": what the article adds.
  if ((isAddition(tokens[tail.from]) || keepsSilent(tokens, behind)) && next?.kind !== 'quoted')
    return { order: 'before', contents: [ahead] };
  const fewest = isFiniteVerb(tokens[tail.from]) ? 1 : 2;
  return tail.to - tail.from > fewest ? { order: 'around', contents: [ahead, tail] } : aheadAlone();
}

/** Where what is said behind the verb begins: behind a comma or a colon; `end` where the comma ends an aside. */
function behindComma({ tokens, at, end }: VerbUse, rest: number): number {
  const isRelative = relatives.has(tokens[at - 1]?.low ?? '');
  // "The firm, which reported last week, said it was late": the comma ends the aside.
  if (isRelative && tokens[rest]?.low === ',' && speechVerbForms.has(tokens[rest + 1]?.low ?? '')) return end;
  let from = rest;
  while (from < end && (tokens[from]?.low === ':' || tokens[from]?.low === ',')) from++;
  return from;
}

/** What is said behind the verb, from `from` on; `tag` is who speaks behind it instead. Null where nothing is. */
function saidBehind(use: VerbUse, from: number, tag: { readonly source: Phrase } | null): Phrase | null {
  const { tokens, at, end, lemma, local, gerund, thing } = use;
  if (from >= end || (!local && !gerund && tag !== null)) return null;
  // "…, said Ana Lopes, the harbour master": who follows the verb is nothing said.
  const onlyName =
    tag !== null && tag.source.to >= end && isWho(tokens, at + 1) && /^sa(?:id|ys)$/.test(tokens[at]?.low ?? '');
  if (onlyName || isNothingSaid(use, from)) return null;
  const to = namedEnd(tokens, local, lemma, from, end) ?? contentEnd(tokens, from, lastBehind(use, from));
  const said = { from, to };
  return isPointer(tokens, said) || (thing && isDescribing(tokens, at, said)) ? null : said;
}

/** Whether what stands behind the verb from `from` on is no content of it, but whom it was said to, when, or of what. */
const isNothingSaid = ({ tokens, at, end, lemma, cue, local, gerund }: VerbUse, from: number): boolean =>
  namesWork(tokens, from, end, lemma) ||
  isHearer(tokens, from, end, lemma) ||
  isOccasion(tokens, from, end) ||
  isDoneTo(tokens, cue.to, from, end, lemma) ||
  (lemma === 'find' && isFinding(tokens, from, end)) ||
  (lemma === 'discuss' && isTopic(tokens, at, from, end)) ||
  (lemma === 'answer' && isQuestion(tokens, from, end)) ||
  ((lemma === 'cite' || (lemma === 'quote' && gerund)) && isEvidence(tokens, from, end)) ||
  (lemma === 'show' &&
    local !== null &&
    (isBearing(tokens, local, from, end) || isDepiction(tokens, local, from, end)));

/** How far what is said behind the verb may go: to the end of the aside that the verb stands in, else of the sentence. */
function lastBehind({ tokens, at, end, local, reduced, passive }: VerbUse, from: number): number {
  const isRelative = local !== null && relatives.has(tokens[local.from - 1]?.low ?? '');
  // "The report, which Lopes says she has not read, found …"
  const hasGap = reduced || passive || isRelative;
  // "Berg, who police say fired the shots, was arrested"
  const inAside =
    reduced ||
    relatives.has(tokens[at - 1]?.low ?? '') ||
    // "The trial, which is expected to last until May, goes on."
    (passive && relatives.has(tokens[at - 2]?.low ?? '') && tokens[at - 3]?.low === ',') ||
    (isRelative && tokens[local.from - 2]?.low === ',');
  return inAside ? asideEnd(tokens, from, end, hasGap) : openedEnd(tokens, at, from, end);
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

/** "described by the police | as a theft": where what is said begins behind who says it; `end` where nothing is. */
const behindAgent = (tokens: readonly Token[], agent: Phrase, end: number): number => {
  const from = tokens[agent.to]?.low === ',' ? agent.to + 1 : agent.to;
  const opens =
    from > agent.to ? /^(?:as|that)$/ : /^(?:as|that|not|to|of|for|whether|if|why|how|what|when|where|who)$/;
  return opens.test(tokens[from]?.low ?? '') ? from : end;
};
