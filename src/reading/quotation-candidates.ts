import type { Candidate } from './candidate.js';
import { clauseStart } from './content-before.js';
import { contentEnd } from './content-end.js';
import { heardInCourt } from './court-hearings.js';
import { isCue } from './cue-words.js';
import { isFiniteVerb } from './finite-verb.js';
import type { Phrase } from './noun-phrases.js';
import { isPassive } from './passives.js';
import type { Token, Unit } from './quotation-tokens.js';
import { conjunctions, relatives } from './quotation-words.js';
import { subjectBefore } from './source-before.js';
import { nounPhraseFrom } from './source-behind.js';
import { speechVerbForms } from './speech-verbs.js';
import { unusualSaying } from './unusual-sayings.js';
import { verbalCandidates } from './verbal-candidates.js';

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
      const candidate = accordingTo(tokens, { from: i, to: i + 2 }, null, end);
      if (candidate) found.push(candidate);
      continue;
    }
    const view = inTheView(tokens, i, end);
    if (view) found.push(view);
    found.push(...heardInCourt(tokens, i, end));
    const lemma = speechVerbForms.get(token.low) ?? lemmaOfPhrase(tokens, i);
    if (lemma === undefined || !isCue(tokens, i, lemma)) {
      const unusual = lemma === undefined ? unusualSaying(tokens, i, end) : null;
      if (unusual) found.push(unusual);
      continue;
    }
    if (lemma === 'rule' && tokens[i + 1]?.low === 'out') {
      found.push(...ruledOut(tokens, i, end));
      continue;
    }
    // "The bridge is safe, the board says; the union doubts it."
    const ends = tokens[i + 1]?.low === ';' && tokens[i + 2]?.kind === 'word' ? i + 1 : end;
    const opening = openingOf(tokens, i);
    for (const candidate of verbalCandidates(tokens, i, opening?.end ?? ends, lemma, unit.beside !== null)) {
      // "Noting that it was late, Ana Lopes left": her words. Who asks is not told.
      const isSpeakers = opening && !candidate.source && token.low !== 'asked';
      found.push(isSpeakers ? { ...candidate, source: opening.next } : candidate);
    }
  }
  return found;
}

/**
 * "Asked whether he would resign, the mayor said: …", "Commenting on the results, Ana Lopes said: …": where that ends which
 * a sentence opens with, and who goes on to speak; else null.
 */
function openingOf(tokens: readonly Token[], at: number): { readonly end: number; readonly next: Phrase } | null {
  if (at > 0 || !/^(?:asked|.+ing)$/.test(tokens[at]?.low ?? '')) return null;
  for (let i = 2; i < tokens.length && i < longestOpening; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || /ing$/.test(token.low) || !speechVerbForms.has(token.low)) continue;
    const next = subjectBefore(tokens, i);
    const mark = next && tokens[next.from - 1];
    if (!next || !mark) continue;
    if (mark.low === ',') return next.from > 2 ? { end: next.from - 1, next } : null;
    if (mark.kind === 'quoted' && mark.ending) return { end: next.from, next };
  }
  return null;
}
/** "Noting that …, … and …, the head of the board, Ana Lopes, added": tokens up to the verb. */
const longestOpening = 50;

/** The reading of "according to" and its like; `whose` source it is, where that does not follow. */
function accordingTo(tokens: readonly Token[], cuePhrase: Phrase, whose: Phrase | null, end: number): Candidate | null {
  const { from: cue, to: behind } = cuePhrase;
  const opens = cue === 0 || (cue === 1 && conjunctions.has(tokens[0]?.low ?? ''));
  // "According to the union, the bridge …": what follows the comma is the content, unless it plainly describes the source.
  const comma = tokens.findIndex((token, i) => i > behind && token.low === ',');
  const describes = /^(?:who|whose|which|an?|former|co-author|director|head|president|chief|senior)$/;
  const bare = opens && comma > 0 && !describes.test(tokens[comma + 1]?.low ?? '') && !isAside(tokens, comma);
  const source = whose ?? nounPhraseFrom(tokens, behind, bare ? Math.min(comma, end) : end);
  if (!source) return null;
  const told = Math.max(source.to, behind);
  const after = { from: tokens[told]?.low === ',' ? told + 1 : told, to: end };
  if (opens) return { order: 'according', lemma: 'according', cue: cuePhrase, source, contents: nonEmpty([after]) };
  // "He left and, according to Ana Lopes, “took the keys”": what is quoted is told.
  if (
    /^(?:and|but)$/.test(tokens[cue - 2]?.low ?? '') &&
    tokens[cue - 1]?.low === ',' &&
    tokens[after.from]?.kind === 'quoted'
  )
    return { order: 'according', lemma: 'according', cue: cuePhrase, source, contents: [after] };
  const before = { from: clauseStart(tokens, cue), to: beforeComma(tokens, cue) };
  const contents = nonEmpty([
    before,
    ...(tokens[told]?.low === ',' && length(after) > 3 && !relatives.has(tokens[told + 1]?.low ?? '') ? [after] : []),
  ]);
  return contents.length ? { order: 'according', lemma: 'according', cue: cuePhrase, source, contents } : null;
}

/** "According to Ana Lopes[, the head of the board at Lune, ]the quay is weak": no verb, and of what somebody is. */
function isAside(tokens: readonly Token[], comma: number): boolean {
  const close = tokens.findIndex(({ low }, i) => i > comma && low === ',');
  const words = tokens.slice(comma + 1, close);
  return (
    close > comma + 2 &&
    tokens[comma - 1]?.capital === true &&
    !words[0]?.capital &&
    words.every((token) => token.kind === 'word' && !isFiniteVerb(token)) &&
    words.some(({ low }, i) => i > 0 && /^(?:of|for|at)$/.test(low))
  );
}

/** "Police ruled out arson" */
function ruledOut(tokens: readonly Token[], at: number, end: number): Candidate[] {
  const source = isPassive(tokens, at) ? null : subjectBefore(tokens, at);
  const contents = nonEmpty([{ from: at + 2, to: contentEnd(tokens, at + 2, end) }]);
  if (!source || contents.length === 0 || tokens[source.from - 1]?.low === 'with') return [];
  // "would not rule out", "refused to rule out"
  if (tokens.slice(source.to, at).some(({ low }) => /^(?:not|never|refused|declined)$|n't$/.test(low))) return [];
  return [{ order: 'after', lemma: 'rule', cue: { from: at, to: at + 2 }, source, contents }];
}

const opensPhrase = new Set(['put', 'puts', 'make', 'makes', 'made', 'making']);

/** "as Ana Lopes puts it", "Ana Lopes made clear that …": verbs that tell of speech only with what follows. */
function lemmaOfPhrase(tokens: readonly Token[], at: number): string | undefined {
  if (!opensPhrase.has(tokens[at]?.low ?? '')) return undefined;
  const words = tokens
    .slice(at, at + 3)
    .map(({ low }) => low)
    .join(' ');
  if (/^puts? it(?!\S)/.test(words)) return 'put';
  const clear = /^ma(?:de|kes?|king) (it )?clear(?!\S)/.exec(words);
  if (!clear) return undefined;
  const next = tokens[at + (clear[1] ? 3 : 2)];
  // "made clear progress"
  return next?.kind !== 'word' || /^(?:that|how|what|why|he|she|it|they|we|there|the)$/.test(next.low)
    ? 'explain'
    : undefined;
}

/** "In the view of the union, …", "in her opinion": whose view it is, as with "according to". */
function inTheView(tokens: readonly Token[], at: number, end: number): Candidate | null {
  if (tokens[at]?.low !== 'in') return null;
  const ahead = tokens.slice(at + 2, at + longestWhose).findIndex(({ low }) => /^(?:view|opinion|words)$/.test(low));
  if (ahead < 0) return null;
  const noun = at + 2 + ahead;
  const cue = { from: at, to: noun + 1 };
  const whose = tokens.slice(at + 1, noun);
  if (whose.length === 1 && whose[0]?.low === 'the' && tokens[noun + 1]?.low === 'of') {
    const reading = accordingTo(tokens, { from: at, to: noun + 2 }, null, end);
    const quoted = reading && at > 0 && tokens[noun]?.low === 'words' ? quotedIn(tokens, reading) : null;
    return quoted && reading ? { ...reading, contents: [quoted] } : reading;
  }
  const isPronoun = whose.length === 1 && /^(?:his|her|their)$/.test(whose[0]?.low ?? '');
  const isName = whose.every(({ capital }) => capital) && /'s$/.test(whose.at(-1)?.low ?? '');
  if (!isPronoun && !isName) return null;
  const reading = accordingTo(tokens, cue, { from: at + 1, to: noun }, end);
  return reading && { ...reading, cue: { from: noun, to: noun + 1 } };
}
/** "He is, in the words of one pupil, [“a kind man”]": only what is quoted beside them are somebody's words. */
function quotedIn(tokens: readonly Token[], { source, cue }: Candidate): Phrase | null {
  const behind = (source?.to ?? cue.to) + (tokens[source?.to ?? cue.to]?.low === ',' ? 1 : 0);
  const ahead = cue.from - (tokens[cue.from - 1]?.low === ',' ? 2 : 1);
  const at = [behind, ahead].find((i) => tokens[i]?.kind === 'quoted');
  return at === undefined ? null : { from: at, to: at + 1 };
}

/** "In Maria Elena Lopes's view": tokens up to what it is. */
const longestWhose = 6;

const beforeComma = (tokens: readonly Token[], at: number): number => (tokens[at - 1]?.low === ',' ? at - 1 : at);

const length = (phrase: Phrase): number => phrase.to - phrase.from;
const nonEmpty = (phrases: readonly Phrase[]): Phrase[] => phrases.filter((p) => p.to > p.from);
