import { wordSet } from '../text/word-set.js';
import type { Token, Unit } from './quotation-tokens.js';
import {
  auxiliaries,
  conjunctions,
  determiners,
  finiteAuxiliaries,
  objectPronouns,
  personalPronouns,
  prepositions,
  relatives,
  speakingThings,
  speechNouns,
  timeNouns,
  titledWorks,
} from './quotation-words.js';
import { isAdverb, mainSubject, nounPhraseFrom, type Phrase, subjectBefore } from './source-phrases.js';
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

/** Verbs whose object is a hearer: the words said come after it. */
const toHearer = wordSet('tell ask inform assure remind advise order instruct urge warn promise');
const openingWords = wordSet(`
when after as if in on at since while before during for with by to from although though because later earlier
meanwhile instead still but and also then now however once asked speaking despite under until among last this
following citing
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
    // "Special note: the post was corrected"
    if (token.low === 'note' && tokens[i + 1]?.low === ':') continue;
    if (nounMarkers.has(before) && !(/ing$/.test(token.low) && prepositions.has(before))) continue;
    found.push(...verbal(tokens, i, asked(tokens, i) ?? end, lemma, unit.beside !== null));
  }
  return found;
}

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
  const contents = nonEmpty([before, ...(tokens[source.to]?.low === ',' && length(after) > 3 ? [after] : [])]);
  return contents.length ? { order: 'according', lemma: 'according', cue: cuePhrase, source, contents } : null;
}

function verbal(tokens: readonly Token[], at: number, end: number, lemma: string, beside: boolean): Candidate[] {
  const before = tokens[at - 1];
  const cue = { from: at, to: at + 1 };
  const gerund = /ing$/.test(tokens[at]?.low ?? '') && !auxiliaries.has(before?.low ?? '');
  const thing = gerund && speakingThings.has(before?.low ?? '');
  const passive = lemma !== 'quote' && isPassive(tokens, at);
  const subject = gerund && !thing ? null : subjectBefore(tokens, at);
  const local = thing ? afterPreposition(tokens, subject) : subject;
  const agent = passive && tokens[at + 1]?.low === 'by' ? nounPhraseFrom(tokens, at + 2, end) : null;
  const source = passive ? agent : (local ?? mainSubject(tokens, 0, at));
  const readings: Candidate[] = [];
  const add = (order: Order, who: Phrase | null, contents: readonly Phrase[]): void => {
    if (contents.length || order === 'outside') readings.push({ order, lemma, cue, source: who, contents });
  };
  if (!gerund && at > 0 && (before?.kind === 'quoted' || /^(?:,|—|–|--|-)$/.test(before?.low ?? ''))) {
    const pre = contentBefore(tokens, at);
    const subject = tokens[at + 1]?.kind === 'quoted' ? null : nounPhraseFrom(tokens, at + 1, end);
    if (pre && subject) add('inverted', subject, [pre, ...quotedTail(tokens, subject.to, end)]);
  }
  let rest = afterAdverbials(tokens, at + 1, end, lemma);
  const pre = local ? contentBefore(tokens, local.from) : null;
  if (pre && lemma === 'tell' && isHearerAlone(tokens, at + 1, end)) rest = end;
  if (pre && (rest >= end || onlyAdverbial(tokens, at + 1, end)))
    add('before', source, [pre, ...quotedTail(tokens, at + 1, end)]);
  else if (pre) {
    const next = tokens[rest];
    const set = next?.kind === 'quoted' || /^(?:,|—|–|--|-)$/.test(next?.low ?? '');
    const quotedPre = tokens.slice(pre.from, pre.to).some((token) => token.kind === 'quoted');
    const tail = { from: next?.kind === 'quoted' ? rest : rest + 1, to: end };
    if (set && !quotedPre && tail.to - tail.from > 2) add('around', source, [pre, tail]);
    else if (set || quotedPre) add('before', source, [pre, ...quotedTail(tokens, at + 1, end)]);
  }
  while (rest < end && (tokens[rest]?.low === ':' || tokens[rest]?.low === ',')) rest++;
  const inverted = readings.find(({ order }) => order === 'inverted')?.source;
  // "…, said Ana Lopes, the harbour master": who follows the verb is nothing said.
  const onlyName =
    inverted && inverted.to >= end && tokens[at + 1]?.capital && /^sa(?:id|ys)$/.test(tokens[at]?.low ?? '');
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
    add('after', source, [
      {
        from: rest,
        to: contentEnd(tokens, rest, relatives.has(tokens[at - 1]?.low ?? '') ? asideEnd(tokens, rest, end) : end),
      },
    ]);
  if (!pre && beside && (rest >= end || onlyAdverbial(tokens, at + 1, end))) add('outside', source, []);
  return readings;
}

/** "The boats were old, the captain told the court on Monday": whom and when, not what. */
function isHearerAlone(tokens: readonly Token[], from: number, end: number): boolean {
  const hearer = nounPhraseFrom(tokens, from, end);
  return hearer !== null && (hearer.to >= end || onlyAdverbial(tokens, hearer.to, end));
}

/** "when I called him", "wrote to the board 11 times": whom, not what. */
function isHearer(tokens: readonly Token[], from: number, end: number, lemma: string): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (end - from === 1) return objectPronouns.has(first?.low ?? '') && first?.low !== 'it';
  return (
    lemma === 'write' &&
    first?.low === 'to' &&
    second !== undefined &&
    (second.capital || determiners.has(second.low) || objectPronouns.has(second.low)) &&
    !tokens.slice(from, end).some(({ kind, low }) => kind === 'quoted' || /^(?:that|saying|:)$/.test(low))
  );
}

/** "said on Monday", "wrote in March": when, not what. */
const isOccasion = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from <= 4 &&
  timeNouns.has(tokens[end - 1]?.low ?? '') &&
  tokens
    .slice(from, end)
    .every(
      ({ kind, low, capital }) =>
        kind === 'word' && (capital || timeNouns.has(low) || /^(?:on|in|at|the|this|\d+)$/.test(low)),
    );

/** "found a gun in the car", "found two bodies": things, not what somebody says. */
function isFinding(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens.slice(from, end);
  return (
    /^(?:an?|the|his|her|their|two|three|four|five|six|\d.*)$/.test(words[0]?.low ?? '') &&
    !words.some(
      ({ kind, low }) =>
        kind === 'quoted' || finiteAuxiliaries.has(low) || /^(?:that|to|guilty)$|..(?:ed|ing)$/.test(low),
    )
  );
}

/** "citing two people familiar with the matter", "citing internal documents": who or what says so, not what is said. */
const isEvidence = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens
    .slice(from, Math.min(from + 4, end))
    .some(({ low }) => personNoun(low) !== null || /^(?:sources?|documents?|records?|data)$/.test(low)) &&
  !tokens.slice(from, end).some(({ kind }) => kind === 'quoted');

/** "wrote a book called …", "read the novel": the work itself, not what it says. */
function namesWork(tokens: readonly Token[], from: number, end: number): boolean {
  if (!determiners.has(tokens[from]?.low ?? '')) return false;
  const noun = tokens.slice(from + 1, Math.min(from + 4, end)).findIndex((token) => titledWorks.has(token.low));
  return noun >= 0 && !/^(?:that|saying|in|as|:)$/.test(tokens[from + noun + 2]?.low ?? '');
}

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

/** Where content that begins at `from` ends: before the same speaker's or another's next verb of speech. */
function contentEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end && i - from < 120; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || next?.kind !== 'word') continue;
    if (token.low === ',' && /ing$/.test(next.low) && speechVerbForms.has(next.low)) return i;
    if (token.low !== 'and' && token.low !== 'but' && token.low !== 'while') continue;
    const comma = tokens[i - 1]?.low === ',' ? 1 : 0;
    const verb = isAdverb(next) ? tokens[i + 2] : next;
    if (
      verb &&
      /(?:ed|said|told|wrote|spoke)$/.test(verb.low) &&
      speechVerbForms.has(verb.low) &&
      !(comma === 0 && tokens[i - 1] && /(?:ed|said|told|wrote)$/.test(tokens[i - 1]?.low ?? ''))
    )
      return i - comma;
    if (comma === 0 || next.low === 'that') continue;
    for (let k = i + 2; k < end && k < i + 8; k++) {
      const said = tokens[k];
      if (said?.kind !== 'word') break;
      if (/(?:ed|said|says|told|wrote)$/.test(said.low) && speechVerbForms.has(said.low)) return i - 1;
    }
  }
  return end;
}

/** "who asked why, [was told …]": where the relative clause ends that begins before `from`. */
function asideEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++) {
    if (tokens[i]?.kind === 'quoted') return end;
    if (tokens[i]?.low !== ',') continue;
    const next = tokens[i + 1];
    if (next?.kind === 'word' && (finiteAuxiliaries.has(next.low) || /^(?:said|says|told|replied)$/.test(next.low)))
      return i;
  }
  return end;
}

/** What is quoted again after a split: '…," he said. "…' within one sentence. */
function quotedTail(tokens: readonly Token[], from: number, end: number): Phrase[] {
  for (let i = from; i < end; i++) {
    if (tokens[i]?.kind !== 'quoted') continue;
    const lead = tokens[i - 1];
    const joined = lead && /^(?:and|but|or|then|that)$/.test(lead.low) && tokens[i - 2]?.low === ',';
    if (joined) return [{ from: i - 1, to: end }];
    return lead && /^(?:,|:|—|–|--)$/.test(lead.low) ? [{ from: i, to: end }] : [];
  }
  return [];
}

/** The words before a source that a comma, a dash or a closing mark sets off; null where there are none to speak of. */
function contentBefore(tokens: readonly Token[], head: number): Phrase | null {
  const mark = tokens[head - 1];
  if (!mark) return null;
  const quoted =
    mark.kind === 'quoted' ||
    ((mark.low === ',' || mark.low === '—' || mark.low === '--') && tokens[head - 2]?.kind === 'quoted');
  if (!quoted && mark.low !== ',' && mark.low !== '—' && mark.low !== '--' && mark.low !== '–') return null;
  const to = mark.kind === 'quoted' ? head : head - 1;
  let from = clauseStart(tokens, to - 1);
  if (from === 0 && conjunctions.has(tokens[0]?.low ?? '') && to > 1) from = 1;
  const phrase = { from, to };
  if (isQuoted(tokens, phrase)) return phrase;
  if (length(phrase) < 3) return quoted ? phrase : null;
  if (!quoted && openingWords.has(tokens[from]?.low ?? '') && !hasClauseAfter(tokens, phrase)) return null;
  if (!quoted && /(?:ing|ed)$/.test(tokens[from]?.low ?? '')) return null;
  return phrase;
}

/** "[With 99 per cent counted,] she had won 50 [, the commission said]" */
function hasClauseAfter(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const comma = tokens.findIndex((token, i) => i > from && i < to && token.low === ',');
  return comma > 0 && to - comma > 4;
}

const isQuoted = (tokens: readonly Token[], phrase: Phrase): boolean => tokens[phrase.from]?.kind === 'quoted';

/** Start of the stretch that ends before `at`: after the last semicolon, or the unit's start. */
function clauseStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i > 0; i--) if (tokens[i]?.low === ';') return i + 1;
  return 0;
}

const beforeComma = (tokens: readonly Token[], at: number): number => (tokens[at - 1]?.low === ',' ? at - 1 : at);

/** Skips hearer, day and occasion after a verb: "told reporters in Geneva on Monday | that …". */
function afterAdverbials(tokens: readonly Token[], from: number, end: number, lemma: string): number {
  let at = from;
  const opensContent = (token: Token | undefined): boolean =>
    token === undefined ||
    token.kind === 'quoted' ||
    /^(?:that|if|whether|how|why|what|when|where|he|she|they|it|we|i|there|:|,|—|--|-|–)$/.test(token.low);
  if (toHearer.has(lemma)) {
    if (objectPronouns.has(tokens[at]?.low ?? '')) return at + 1;
    if (lemma === 'tell' || lemma === 'inform' || lemma === 'assure' || lemma === 'remind') {
      const first = tokens[at];
      let i = at;
      while (i < end && i - at < 14 && tokens[i]?.low !== 'to') {
        const show = tokens[i]?.kind === 'quoted' && /'s$/.test(tokens[i - 1]?.low ?? '');
        if (!show && opensContent(tokens[i])) break;
        if (
          i > at &&
          /^(?:the|a|an|his|her|their|its)$/.test(tokens[i]?.low ?? '') &&
          !tokens[i]?.capital &&
          !prepositions.has(tokens[i - 1]?.low ?? '')
        )
          break;
        i++;
      }
      if (i < end && i - at < 14) return i;
      if (i === end && tokens.slice(at, end).some((token) => token.capital || /^reporters$/.test(token.low)))
        return end;
      return first?.capital ? at + 1 : at;
    }
    return at;
  }
  while (at < end && isAdverb(tokens[at])) at++;
  const first = tokens[at];
  if (
    first &&
    (timeNouns.has(first.low) ||
      (prepositions.has(first.low) &&
        /^(?:in|on|at|during|to|after|before|via|by|through|of|from|about|late|early)$/.test(first.low)))
  ) {
    const said =
      /^(?:say|write|tweet|add|state|announce|report|reply|respond|declare|note|explain|post|argue|warn|continue|insist|claim|confirm|remark|comment)$/.test(
        lemma,
      );
    if (!said && !timeNouns.has(first.low)) return at;
    for (let i = at; i < end && i - at < 16; i++) {
      if (tokens[i]?.kind === 'quoted' && prepositions.has(tokens[i - 1]?.low ?? '')) continue;
      if (opensContent(tokens[i])) return i;
      const here = tokens[i];
      const previous = tokens[i - 1];
      if (
        i > at &&
        here &&
        previous &&
        timeNouns.has(previous.low) &&
        !timeNouns.has(here.low) &&
        !prepositions.has(here.low)
      )
        return i;
    }
    if (timeNouns.has(first.low)) return at + 1;
  }
  return at;
}

/** Whether nothing but an occasion follows: "…, he said in an interview with the paper on Monday". */
function onlyAdverbial(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from];
  if (!first) return true;
  if (
    first.kind !== 'word' ||
    !(
      prepositions.has(first.low) ||
      timeNouns.has(first.low) ||
      isAdverb(first) ||
      objectPronouns.has(first.low) ||
      speechNouns.has(first.low)
    )
  ) {
    return false;
  }
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    if (token?.kind === 'quoted' || token?.low === 'that' || (token && personalPronouns.has(token.low) && i > from))
      return false;
    if (token && relatives.has(token.low)) return true;
  }
  return end - from < 25;
}

const length = (phrase: Phrase): number => phrase.to - phrase.from;
const nonEmpty = (phrases: readonly Phrase[]): Phrase[] => phrases.filter((p) => p.to > p.from);
