import { wordSet } from '../text/word-set.js';
import {
  afterAdverbials,
  asideEnd,
  clauseStart,
  contentBefore,
  contentEnd,
  isFiniteVerb,
  onlyAdverbial,
  openedEnd,
  quotedTail,
  setOffThat,
  subjectAhead,
  tellsWhen,
} from './content-bounds.js';
import { personTitles } from './name-words.js';
import {
  isEvidence,
  isFinding,
  isHearer,
  isHearerAlone,
  isOccasion,
  isPointer,
  isUnsaid,
  namesWork,
} from './nothing-said.js';
import { isAdverb, type Phrase } from './noun-phrases.js';
import type { Token, Unit } from './quotation-tokens.js';
import { auxiliaries, conjunctions, determiners, prepositions, relatives, speakingThings } from './quotation-words.js';
import { mainSubject, subjectBefore } from './source-before.js';
import { nounPhraseFrom } from './source-behind.js';
import { speechVerbForms } from './speech-verbs.js';
import { personNoun } from './victim-nouns.js';

/** Where content stands to source and cue: after both, before both, around them. */
export type Order = 'after' | 'before' | 'inverted' | 'around' | 'outside' | 'according';

/** A reading of one cue: who says what. Token indexes of its unit. */
export interface Candidate {
  readonly order: Order;
  readonly lemma: string;
  readonly cue: Phrase;
  readonly source: Phrase | null;
  readonly contents: readonly Phrase[];
}

/** Words after which a verb form is a noun: "the report", "his claims". */
const nounMarkers = wordSet(`
the a an his their its our my your her no every each another of in from for by with on at into about previous recent initial average annual
`);

/** Every reading of every possible cue of the unit, in order of the cue. */
export function candidatesOf(unit: Unit): Candidate[] {
  const { tokens } = unit;
  let end = tokens.length;
  while (end > 0 && /^[.!?…]$/.test(tokens[end - 1]?.low ?? '')) end--;
  const found: Candidate[] = [];
  for (let i = 0; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (token.low === 'according' && tokens[i + 1]?.low === 'to') {
      // "The landing went according to plan."
      if (tokens[i + 2]?.low === 'plan') continue;
      const candidate = according(tokens, i, end);
      if (candidate) found.push(candidate);
      continue;
    }
    const lemma = speechVerbForms.get(token.low);
    if (lemma === undefined || (token.capital && i > 0)) continue;
    const before = tokens[i - 1]?.low ?? '';
    // "11 alleged smugglers"
    if (/^\d/.test(before) && /^(?:allege|estimate|suspect)$/.test(lemma)) continue;
    // "The quake claimed 40 lives."
    if (lemma === 'claim' && claimsLives(tokens, i)) continue;
    // "formerly known as the Quay"
    if (token.low === 'known' && tokens[i + 1]?.low === 'as') continue;
    // "the radio show is", "Ana's show": only several show.
    if (token.low === 'show' && isOneThing(tokens[i - 1])) continue;
    if (isUnsaid(tokens, i)) continue;
    // "was shown a yellow card"
    if (token.low === 'shown' && tokens[i + 1]?.low !== 'that' && isPassive(tokens, i)) continue;
    if (lemma === 'call' && isNaming(tokens, i)) continue;
    // "A mayor accused of fraud", "the 120 people questioned, he said,"
    if (undergoes.test(`${token.low} ${tokens[i + 1]?.low}`)) continue;
    // "Special note: the post was corrected"
    if (token.low === 'note' && tokens[i + 1]?.low === ':') continue;
    if (lemma === 'rule' && tokens[i + 1]?.low === 'out') {
      found.push(...ruledOut(tokens, i, end));
      continue;
    }
    // "quoted Ana Lopes as saying that …": her words, not those of who quotes her.
    if (/^(?:quote|cite)$/.test(lemma) && asSaying(tokens, i) !== null) continue;
    if (nounMarkers.has(before) && !(/ing$/.test(token.low) && prepositions.has(before))) continue;
    // "The bridge is safe, the board says; the union doubts it."
    const ends = tokens[i + 1]?.low === ';' && tokens[i + 2]?.kind === 'word' ? i + 1 : end;
    found.push(...verbal(tokens, i, asked(tokens, i) ?? ends, lemma, unit.beside !== null));
  }
  return found;
}

/** A participle of what was done to somebody, with what stands behind it. */
const undergoes =
  /^(?:accused|suspected|convicted|acquitted) of$|^(?:blamed|criticised|criticized|praised|condemned) (?:for|by)$|^questioned ,$/;

/** "The song is called “Sunrise”": a name, and nobody's words. */
const isNaming = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === 'called' &&
  tokens[at + 1]?.kind === 'quoted' &&
  isPassive(tokens, at) &&
  !tokens.slice(at).some(({ low }) => low === 'by');

const claimsLives = (tokens: readonly Token[], at: number): boolean => {
  const lives = tokens.slice(at + 1, at + farthestLives).findIndex(({ low }) => /^li(?:fe|ves)$/.test(low));
  return lives > 0 && !tokens.slice(at + 1, at + 1 + lives).some(({ low }) => low === 'that' || auxiliaries.has(low));
};
/** "Claimed more than one hundred and eighty lives". */
const farthestLives = 9;

/** A noun for one thing, or whose it is: no subject of a plural verb. */
const isOneThing = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (/'s?$/.test(token.low) ||
    !/s$|^(?:data|people|police|media|and|or|to|not|that|which|who|i|we|they|you)$/.test(token.low)) &&
  !auxiliaries.has(token.low) &&
  !isAdverb(token);

/** "Asked whether he would resign, the mayor said: …": where the question ends that a sentence opens with; else null. */
function asked(tokens: readonly Token[], at: number): number | null {
  if (at > 0 || tokens[at]?.low !== 'asked') return null;
  const comma = tokens.findIndex(({ low }) => low === ',');
  const answered = tokens
    .slice(comma + 1, comma + 12)
    .some(({ kind, low }) => kind === 'word' && speechVerbForms.has(low));
  return comma > 0 && answered ? comma : null;
}

function according(tokens: readonly Token[], cue: number, end: number): Candidate | null {
  const opens = cue === 0 || (cue === 1 && conjunctions.has(tokens[0]?.low ?? ''));
  // "According to the union, the bridge …": what follows the comma is the content, unless it plainly describes the source.
  const comma = tokens.findIndex((token, i) => i > cue + 2 && token.low === ',');
  const describes = /^(?:who|whose|which|an?|former|co-author|director|head|president|chief|senior)$/;
  const bare = opens && comma > 0 && !describes.test(tokens[comma + 1]?.low ?? '');
  const source = nounPhraseFrom(tokens, cue + 2, bare ? Math.min(comma, end) : end);
  if (!source) return null;
  const cuePhrase = { from: cue, to: cue + 2 };
  const after = tokens[source.to]?.low === ',' ? { from: source.to + 1, to: end } : { from: source.to, to: end };
  if (opens) return { order: 'according', lemma: 'according', cue: cuePhrase, source, contents: nonEmpty([after]) };
  const before = { from: clauseStart(tokens, cue), to: beforeComma(tokens, cue) };
  const contents = nonEmpty([
    before,
    ...(tokens[source.to]?.low === ',' && length(after) > 3 && !relatives.has(tokens[source.to + 1]?.low ?? '')
      ? [after]
      : []),
  ]);
  return contents.length ? { order: 'according', lemma: 'according', cue: cuePhrase, source, contents } : null;
}

/** "described by the police | as a theft": where what is said begins behind who says it; `end` where nothing is. */
const behindAgent = (tokens: readonly Token[], agent: Phrase, end: number): number => {
  const from = tokens[agent.to]?.low === ',' ? agent.to + 1 : agent.to;
  const opens = from > agent.to ? /^(?:as|that)$/ : /^(?:as|that|to|of|for|whether|if|why|how|what|when|where|who)$/;
  return opens.test(tokens[from]?.low ?? '') ? from : end;
};

/** "Police ruled out arson" */
function ruledOut(tokens: readonly Token[], at: number, end: number): Candidate[] {
  const source = isPassive(tokens, at) ? null : subjectBefore(tokens, at);
  const contents = nonEmpty([{ from: at + 2, to: contentEnd(tokens, at + 2, end) }]);
  if (!source || contents.length === 0 || tokens[source.from - 1]?.low === 'with') return [];
  // "would not rule out", "refused to rule out"
  if (tokens.slice(source.to, at).some(({ low }) => /^(?:not|never|refused|declined)$|n't$/.test(low))) return [];
  return [{ order: 'after', lemma: 'rule', cue: { from: at, to: at + 2 }, source, contents }];
}

/** Where the verb stands of "as saying" that follows a verb of quoting at `at`; else null. */
function asSaying(tokens: readonly Token[], at: number): number | null {
  for (let i = at + 1; i < tokens.length - 1 && i - at < farthestSaying; i++) {
    const { kind, low } = tokens[i] ?? { kind: 'mark', low: '' };
    if (kind === 'quoted' || /^(?:[;:]|and|that)$/.test(low)) return null;
    if (low === 'as' && /^(?:saying|telling|adding|writing|warning)$/.test(tokens[i + 1]?.low ?? '')) return i + 1;
  }
  return null;
}
/** "Quoted a senior official of the ministry of the interior, who asked not to be named, as saying". */
const farthestSaying = 20;

/** Who is quoted as saying something by the verb at `at`, and where the clause begins that says so; else null. */
function quotedAs(tokens: readonly Token[], at: number): { readonly who: Phrase; readonly head: number } | null {
  if (tokens[at - 1]?.low !== 'as') return null;
  for (let i = at - 2; i >= 0 && at - i <= farthestSaying; i--) {
    const lemma = speechVerbForms.get(tokens[i]?.low ?? '');
    if (lemma !== 'quote' && lemma !== 'cite') continue;
    const subject = subjectBefore(tokens, i);
    const who = isPassive(tokens, i) ? subject : nounPhraseFrom(tokens, i + 1, at - 1);
    return who && { who, head: subject?.from ?? i };
  }
  return null;
}

/** "Said in an interview with the paper on Monday"; what is longer may be what was said: "pleaded with them to …". */
const longestOccasion = 9;
/** Verbs that little but speech goes with. */
const plain = wordSet('say tell add report show announce confirm warn write estimate note explain state insist');

function verbal(tokens: readonly Token[], at: number, end: number, lemma: string, beside: boolean): Candidate[] {
  const before = tokens[at - 1];
  const cue = { from: at, to: at + 1 };
  const quotee = quotedAs(tokens, at);
  const gerund = /ing$/.test(tokens[at]?.low ?? '') && !auxiliaries.has(before?.low ?? '');
  const thing = gerund && speakingThings.has(before?.low ?? '');
  const passive = lemma !== 'quote' && isPassive(tokens, at);
  const subject = gerund && !thing ? (quotee?.who ?? null) : subjectBefore(tokens, at);
  const local = thing ? afterPreposition(tokens, subject) : isInfinitive(tokens, at, subject) ? null : subject;
  const agent = passive && tokens[at + 1]?.low === 'by' ? nounPhraseFrom(tokens, at + 2, end) : null;
  const source = passive ? agent : (local ?? mainSubject(tokens, 0, at));
  // "When the alarm rang, she shouted" tells nothing that is said.
  const isPlain = plain.has(lemma);
  const readings: Candidate[] = [];
  const add = (order: Order, who: Phrase | null, contents: readonly Phrase[]): void => {
    if (contents.length || order === 'outside') readings.push({ order, lemma, cue, source: who, contents });
  };
  if (!gerund && at > 0 && (before?.kind === 'quoted' || /^(?:,|—|–|--|-)$/.test(before?.low ?? ''))) {
    const pre = contentBefore(tokens, at, !isPlain);
    const subject = tokens[at + 1]?.kind === 'quoted' ? null : nounPhraseFrom(tokens, at + 1, end);
    const ahead = subject && isPlain ? subjectAhead(tokens, at, subject.to, end, 1) : null;
    if (ahead && subject) add('inverted', subject, [ahead, { from: subject.to + 1, to: end }]);
    else if (pre && subject) add('inverted', subject, [pre, ...quotedTail(tokens, subject.to, end)]);
  }
  let rest = agent
    ? behindAgent(tokens, agent, end)
    : (setOffThat(tokens, at + 1, end) ?? afterAdverbials(tokens, at + 1, end, lemma));
  const nothingBehind = rest >= end || onlyAdverbial(tokens, at + 1, end);
  const onlyWhere =
    (nothingBehind || isJoined(tokens, at + 1)) &&
    joinEnd(tokens, at, end) - at <= longestOccasion &&
    !tokens.slice(at, joinEnd(tokens, at, end)).some(({ low }) => /^(?:to|,)$/.test(low));
  const opened = local ? contentBefore(tokens, quotee?.head ?? local.from, !(onlyWhere && isPlain)) : null;
  const pre =
    opened ??
    (local && isPlain ? subjectAhead(tokens, local.from, behindHearer(tokens, at + 1, end, lemma), end, 2) : null);
  if (pre && lemma === 'tell' && isHearerAlone(tokens, at + 1, end)) rest = end;
  const hearer = behindHearer(tokens, at + 1, end, lemma);
  // "The solution, he told them, was simple."
  const goesBehind = tokens[hearer]?.low === ',' && hearer > at + 1 && isFiniteVerb(tokens[hearer + 1]);
  if (pre && !goesBehind && (rest >= end || onlyAdverbial(tokens, at + 1, end)))
    add('before', source, [pre, ...quotedTail(tokens, at + 1, end)]);
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
    else if (set || quotedPre) add('before', source, [pre, ...quotedTail(tokens, at + 1, end)]);
    else if (tellsWhen(tokens, at + 1, pre)) add('before', source, [pre]);
  }
  while (rest < end && (tokens[rest]?.low === ':' || tokens[rest]?.low === ',')) rest++;
  const last = relatives.has(before?.low ?? '') ? asideEnd(tokens, rest, end) : openedEnd(tokens, at, rest, end);
  const said: Phrase[] = [];
  const inverted = readings.find(({ order }) => order === 'inverted')?.source;
  // "…, said Ana Lopes, the harbour master": who follows the verb is nothing said.
  const onlyName =
    inverted && inverted.to >= end && isWho(tokens, at + 1) && /^sa(?:id|ys)$/.test(tokens[at]?.low ?? '');
  if (
    rest < end &&
    !onlyName &&
    !namesWork(tokens, rest, end) &&
    !isHearer(tokens, rest, end, lemma) &&
    !isOccasion(tokens, rest, end) &&
    !(lemma === 'find' && isFinding(tokens, rest, end)) &&
    !(lemma === 'cite' && isEvidence(tokens, rest, end)) &&
    (local || gerund || !readings.some(({ order }) => order === 'inverted'))
  )
    said.push({ from: rest, to: namedEnd(tokens, local, lemma, rest, end) ?? contentEnd(tokens, rest, last) });
  if (said[0] && !isPointer(tokens, said[0])) add('after', source, said);
  if (!pre && beside && (rest >= end || onlyAdverbial(tokens, at + 1, end))) add('outside', source, []);
  return readings;
}

/** "what the union calls | the worst deal of all |": where the name ends that is given to something; else null. */
function namedEnd(
  tokens: readonly Token[],
  source: Phrase | null,
  lemma: string,
  from: number,
  end: number,
): number | null {
  if (lemma !== 'call' || tokens[(source?.from ?? 0) - 1]?.low !== 'what') return null;
  const quoted = tokens.findIndex(({ kind }, i) => i >= from && i < from + 4 && kind === 'quoted');
  return quoted >= 0 && quoted < end ? quoted + 1 : (nounPhraseFrom(tokens, from, end)?.to ?? null);
}

/** "…, the captain said[, and] 47 were missing": another clause follows. */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === ',' && /^(?:and|but)$/.test(tokens[at + 1]?.low ?? '');
const joinEnd = (tokens: readonly Token[], at: number, end: number): number =>
  isJoined(tokens, at + 1) ? at + 1 : end;

/** "The houses, he told [Radio Lune], were illegal": the comma behind whom something is told to. */
function behindHearer(tokens: readonly Token[], from: number, end: number, lemma: string): number {
  if (lemma !== 'tell') return from;
  const hearer = nounPhraseFrom(tokens, from, end);
  return hearer?.to ?? from;
}

/** "[, doubling] its figure"; not "[, adding] that it is safe" nor "[, including] three boats". */
const isAddition = (token: Token | undefined): boolean =>
  /..ing$/.test(token?.low ?? '') &&
  !speechVerbForms.has(token?.low ?? '') &&
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

/** "was told", "is widely expected": the subject is no speaker. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!/(?:ed|told|known|said|thought|shown|found|felt|written)$/.test(tokens[at]?.low ?? '')) return false;
  let i = at - 1;
  while (i > 0 && (isAdverb(tokens[i]) || /^(?:best|better|well)$/.test(tokens[i]?.low ?? ''))) i--;
  return /^(?:is|are|was|were|be|been|being)$/.test(tokens[i]?.low ?? '');
}

/** The last noun of a phrase alone: "backing for a plan" -> "a plan". */
function afterPreposition(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  let { from } = phrase;
  for (let i = from; i < phrase.to - 1; i++) if (prepositions.has(tokens[i]?.low ?? '')) from = i + 1;
  return { from, to: phrase.to };
}

const beforeComma = (tokens: readonly Token[], at: number): number => (tokens[at - 1]?.low === ',' ? at - 1 : at);

const length = (phrase: Phrase): number => phrase.to - phrase.from;
const nonEmpty = (phrases: readonly Phrase[]): Phrase[] => phrases.filter((p) => p.to > p.from);
