import { endsIn } from '../../text/word-ending.js';
import { wordSet } from '../../text/word-set.js';
import { isDeedTold } from './deeds-told.js';
import { isFiniteVerb } from './finite-verb.js';
import { openingDays } from './main-subject.js';
import { isUnsaid } from './nothing-said.js';
import { isAdverb, type Phrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import {
  conjunctions,
  determiners,
  finiteAuxiliaries,
  personalPronouns,
  prepositions,
  relatives,
  subordinators,
  titledWorks,
} from './quotation-words.js';
import { speechVerbForms } from './speech-verbs.js';

/** Marks behind which a sentence may turn to something else. */
const breaks = wordSet(', — – --');

/** Where content that begins at `from` ends: before the same speaker's or another's next verb of speech. */
export function contentEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end && i - from < 120; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.low === ';' && opensOwnClause(tokens, from, i, end)) return i;
    if (breaks.has(token?.low ?? '') && callsItClaim(tokens, i + 1)) return i;
    if (keepsSilent(tokens, i) && !isQuotedBehind(tokens, i, end))
      return i - (i > from + 1 && tokens[i - 1]?.low === ',' ? 1 : 0);
    // "' they tell you it is late,' ana's mother said": a mark without a partner closes what is said.
    if (token?.low === ',' && next?.kind === 'mark' && /^['’]$/.test(next.low) && tokens[i + 2]?.low !== "'")
      return i + 2;
    if (!token || next?.kind !== 'word') continue;
    // "He said it was late, adding: …", "He said it was “late,” adding: …", "…, before adding: …"
    const participle = next.low === 'before' ? tokens[i + 2] : next;
    if (participle?.low.endsWith('ing') && speechVerbForms.has(participle?.low ?? '')) {
      if (token.low === ',') return i;
      if (token.ending === ',') return i + 1;
    }
    // "citing [weak demand], sending its shares down"
    if (token.low === ',' && endsIn(next.low, 'ing') && isCited(tokens, from, i)) return i;
    if (token.low !== 'and' && token.low !== 'but' && token.low !== 'while') continue;
    if (finiteAuxiliaries.has(next.low) && isThing(tokens, from, i)) return i - (tokens[i - 1]?.low === ',' ? 1 : 0);
    // "citing weak demand[, and its shares fell]"
    if (tokens[i - 1]?.low === ',' && opensClause(tokens, i + 1) && isCited(tokens, from, i - 1)) return i - 1;
    const comma = tokens[i - 1]?.low === ',' ? 1 : 0;
    const verb = isAdverb(next) ? tokens[i + 2] : next;
    if (
      verb &&
      /(?:ed|said|told|wrote|spoke)$/.test(verb.low) &&
      speechVerbForms.has(verb.low) &&
      !isDeedTold(tokens, verb === next ? i + 1 : i + 2) &&
      !(comma === 0 && tokens[i - 1] && /(?:ed|said|told|wrote)$/.test(tokens[i - 1]?.low ?? ''))
    )
      return i - comma;
    // "Lopes said it was late, but she would not say why"
    const unsaid =
      comma && personalPronouns.has(next.low) ? [2, 3, 4, 5].find((n) => isUnsaid(tokens, i + n)) : undefined;
    if (unsaid !== undefined && speechVerbForms.has(tokens[i + unsaid]?.low ?? '')) return i - 1;
    // "said “it was late,” while Ben Hale said"
    const isBehindQuote = tokens[i - 1]?.kind === 'quoted' && tokens[i - 1]?.ending === ',';
    if ((comma === 0 && !isBehindQuote) || next.low === 'that') continue;
    for (let k = i + 2; k < end && k < i + 8; k++) {
      const said = tokens[k];
      if (said?.kind !== 'word') break;
      // "said 12 had died, and two were reported missing"
      if (
        token.low === 'and' &&
        /^(?:reported|confirmed)$/.test(said.low) &&
        /^(?:was|were|are|is|been)$/.test(tokens[k - 1]?.low ?? '')
      )
        break;
      if (/(?:ed|said|says|told|wrote)$/.test(said.low) && speechVerbForms.has(said.low)) return i - comma;
    }
  }
  return end;
}

/** "Lopes said it was late[ but did not say why]", "[, without giving a reason]": what was not said of it. */
export function keepsSilent(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at]?.low;
  const joins = here === 'but' || here === 'though';
  if (!joins && here !== ',') return false;
  let i = at + 1;
  if (tokens[i]?.low === 'without') return silent.test(tokens[i + 1]?.low.replace(/ing$/, '') ?? '');
  if (!joins) return false;
  const [first = '', second = ''] = [tokens[i]?.low, tokens[i + 1]?.low];
  if (/^(?:did|does|do|has|have|had|would|could)n't$/.test(first)) i += 1;
  else if (/^(?:did|does|do|has|have|had|would|could)$/.test(first) && second === 'not') i += 2;
  else if (/^(?:declined|refused)$/.test(first) && second === 'to') i += 2;
  else return false;
  if (isAdverb(tokens[i])) i++;
  return silent.test(tokens[i]?.low.replace(/(?:ed|d)$/, '') ?? '');
}
/** Stems of verbs of telling. */
const silent =
  /^(?:say|said|provid|giv|offer|elaborat|discuss|mention|disclos|nam|identif|specif|explain|comment|releas|reveal|address|detail|clarif|confirm|cit|go|describ|indicat)e?y?$/;

/** "called him, without giving a reason, “a liar”" */
const isQuotedBehind = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens.slice(at, end).some(({ kind }) => kind === 'quoted');

/** "citing [weak demand]": a thing that a participle is of. */
const isCited = (tokens: readonly Token[], from: number, at: number): boolean =>
  /ing$/.test(tokens[from - 1]?.low ?? '') && isThing(tokens, from, at);

/** "its shares fell", "they closed the plant": a subject, and a verb soon behind it. */
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  (determiners.has(tokens[at]?.low ?? '') && tokens.slice(at + 2, at + 5).some(isFiniteVerb)) ||
  (personalPronouns.has(tokens[at]?.low ?? '') && tokens.slice(at + 1, at + 4).some(isFiniteVerb));

/** "Admitted [two breaches] and was fined": what is said has no verb, so the next one is of who says it; not "he says they run and will win". */
const isThing = (tokens: readonly Token[], from: number, at: number): boolean =>
  !/^(?:sa(?:id|ys?)|th(?:ink|inks|ought)|that)$/.test(tokens[from - 1]?.low ?? '') &&
  !prepositions.has(tokens[at - 1]?.low ?? '') &&
  tokens
    .slice(from, at)
    .every(
      (token) =>
        token.kind === 'word' &&
        !isFiniteVerb(token) &&
        !relatives.has(token.low) &&
        !subordinators.has(token.low) &&
        !personalPronouns.has(token.low),
    );

/** "The mayor said it was safe, [a claim the union denies]", "[an accusation that] …": what the article says of it. */
const callsItClaim = (tokens: readonly Token[], at: number): boolean =>
  /^an?$/.test(tokens[at]?.low ?? '') &&
  /^(?:charge|claim|allegation|accusation|assertion|suggestion|point|view|position|idea|prediction|promise|conclusion)$/.test(
    tokens[at + 1]?.low ?? '',
  ) &&
  (tokens[at + 2]?.capital === true || /^(?:that|which|he|she|it|they|the)$/.test(tokens[at + 2]?.low ?? ''));

/** "The army said they had fled; [witnesses saw them die]": whether a clause with a subject of its own follows, unmarked. */
const opensOwnClause = (tokens: readonly Token[], from: number, at: number, end: number): boolean =>
  !tokens.slice(from, at).some(({ kind }) => kind === 'quoted') &&
  !/^(?:and|or|that|to|of|for|by|in|whether|how|who|which)$/.test(tokens[at + 1]?.low ?? '') &&
  tokens.slice(at + 2, Math.min(end, at + 9)).some(isFiniteVerb);

/**
 * "who asked why, [was told …]": where the relative clause ends that begins before `from`. Where what is said is of whom the
 * clause describes ("The bridge, which engineers warned was weak, [fell]"), any verb behind a comma ends it.
 */
export function asideEnd(tokens: readonly Token[], from: number, end: number, hasGap: boolean): number {
  for (let i = from; i < end - 1; i++) {
    if (tokens[i]?.kind === 'quoted' && !hasGap) return end;
    if (tokens[i]?.ending && isFiniteVerb(tokens[i + 1])) return i + 1;
    if (tokens[i]?.low !== ',') continue;
    const next = tokens[i + 1];
    if (
      next?.kind === 'word' &&
      (finiteAuxiliaries.has(next.low) ||
        /^(?:said|says|told|replied)$/.test(next.low) ||
        (hasGap && (isFiniteVerb(next) || /^(?:found|showed|burst|sank|blew|opened)$/.test(next.low))))
    )
      return i;
  }
  return end;
}

/**
 * "When Berg said the road was safe, [buses ran]": where what is said in the clause that opens a sentence ends: at its first
 * comma, but for one that only sets off an aside or parts a list ("said the mayor, Ana Lopes, had lied").
 */
export function openedEnd(tokens: readonly Token[], cue: number, from: number, end: number): number {
  const opens =
    subordinators.has(tokens[openingDays(tokens)]?.low ?? '') &&
    tokens.slice(0, cue).every(({ kind }) => kind === 'word');
  // "As the paper reported, …"
  if (!opens || tokens[cue + 1]?.low === ',') return end;
  let bare = isBareStart(tokens, from);
  // "the road, which [runs] along the river": the verb of an aside.
  let aside = false;
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.kind === 'quoted' && token.ending) return i + 1;
    if (token && isFiniteVerb(token) && !aside) bare = false;
    if (token?.low !== ',' || i === from) continue;
    aside = next !== undefined && relatives.has(next.low);
    const goesOn = next && (isFiniteVerb(next) || relatives.has(next.low) || conjunctions.has(next.low));
    if (!goesOn && !(bare && i - from <= longestBare)) return i;
  }
  return end;
}

/** As many tokens may lie between the start of what is said and the last comma before its verb. */
const longestBare = 12;
/** "Said [the mayor, Ana Lopes, …", "said [that his wife, …": a subject whose verb is still to come, not "found that action void". */
const isBareStart = (tokens: readonly Token[], from: number): boolean => {
  const first = tokens[from]?.low === 'that' ? from + 1 : from;
  const comma = tokens.findIndex(({ low }, i) => i > first && low === ',');
  return determiners.has(tokens[first]?.low ?? '') && comma > 0 && comma - first <= 2;
};

/** What is quoted again after a split: '…," he said. "…' within one sentence. */
export function quotedTail(tokens: readonly Token[], from: number, end: number): Phrase[] {
  for (let i = from; i < end; i++) {
    if (tokens[i]?.kind !== 'quoted') continue;
    const lead = tokens[i - 1];
    // "…,” she wrote in her memoir, “Soundings”"
    if (lead?.low === ',' && titledWorks.has(tokens[i - 2]?.low ?? '')) continue;
    const joined = lead && /^(?:and|but|or|then|that)$/.test(lead.low) && tokens[i - 2]?.low === ',';
    if (joined) return [{ from: i - 1, to: end }];
    return lead && /^(?:,|;|:|—|–|--)$/.test(lead.low) ? [{ from: i, to: end }] : [];
  }
  return [];
}
