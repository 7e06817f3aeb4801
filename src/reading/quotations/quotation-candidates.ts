import { wordSet } from '../../text/word-set.js';
import { accordingTo, inTheView } from './according-to.js';
import type { Candidate } from './candidate.js';
import { contentEnd } from './content-end.js';
import { heardInCourt } from './court-hearings.js';
import { isCue } from './cue-words.js';
import type { Phrase } from './noun-phrases.js';
import { isPassive } from './passives.js';
import type { Token, Unit } from './quotation-tokens.js';
import { subjectBefore } from './source-before.js';
import { speechVerbForms } from './speech-verbs.js';
import { unusualSaying } from './unusual-sayings.js';
import { verbalCandidates } from './verbal-candidates.js';

/** Every reading of every possible cue of the unit, in order of the cue. */
export function candidatesOf(unit: Unit): Candidate[] {
  const { tokens } = unit;
  let end = tokens.length;
  while (end > 0 && /^[.!?…]$/.test(tokens[end - 1]?.low ?? '')) end--;
  const found: Candidate[] = [];
  const opensWithQuote = tokens[0]?.kind === 'quoted';
  for (let i = 0; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const form = forms.get(token.low);
    if (form === undefined && !opensWithQuote) continue;
    if (token.low === 'according' && tokens[i + 1]?.low === 'to') {
      // "The landing went according to plan."
      if (tokens[i + 2]?.low === 'plan') continue;
      const candidate = accordingTo(tokens, { from: i, to: i + 2 }, null, end);
      if (candidate) found.push(candidate);
      continue;
    }
    const view = inTheView(tokens, i, end);
    if (view) found.push(view);
    if (token.low === 'heard') found.push(...heardInCourt(tokens, i, end));
    const lemma = form ?? lemmaOfPhrase(tokens, i);
    if (lemma === undefined || !isCue(tokens, i, lemma)) {
      const unusual = opensWithQuote && lemma === undefined ? unusualSaying(tokens, i, end) : null;
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

/** "Police ruled out arson" */
function ruledOut(tokens: readonly Token[], at: number, end: number): Candidate[] {
  const source = isPassive(tokens, at) ? null : subjectBefore(tokens, at);
  const contents = nonEmpty([{ from: at + 2, to: contentEnd(tokens, at + 2, end) }]);
  if (!source || contents.length === 0) return [];
  // "would not rule out", "refused to rule out"
  if (tokens.slice(source.to, at).some(({ low }) => /^(?:not|never|refused|declined)$|n't$/.test(low))) return [];
  return [{ order: 'after', lemma: 'rule', cue: { from: at, to: at + 2 }, source, contents }];
}

const opensPhrase = wordSet('put puts make makes made making fire fires fired shoot shoots shot hit hits');

/** The words at which a reading may begin: forms of verbs of speech with their lemmas, and what opens a phrase that tells of it. */
const forms: ReadonlyMap<string, string | null> = new Map([
  ...['according', 'in', 'heard', ...opensPhrase].map((word) => [word, null] as const),
  ...speechVerbForms,
]);

/** "as Ana Lopes puts it", "Ana Lopes made clear that …": verbs that tell of speech only with what follows. */
function lemmaOfPhrase(tokens: readonly Token[], at: number): string | undefined {
  if (!opensPhrase.has(tokens[at]?.low ?? '')) return undefined;
  const words = tokens
    .slice(at, at + 3)
    .map(({ low }) => low)
    .join(' ');
  if (/^puts? it(?!\S)/.test(words)) return 'put';
  // "Berg fired back that it was late", "“No,” Berg shot back", not "Berg hit back at his critics"
  if (/^(?:fire[sd]?|shoots?|shot|hits?) back(?!\S)/.test(words)) {
    const next = tokens[at + 2];
    return next?.kind !== 'word' || next.low === 'that' ? 'retort' : undefined;
  }
  const clear = /^ma(?:de|kes?|king) (it )?clear(?!\S)/.exec(words);
  if (!clear) return undefined;
  const next = tokens[at + (clear[1] ? 3 : 2)];
  // "made clear progress"
  return next?.kind !== 'word' || /^(?:that|how|what|why|he|she|it|they|we|there|the)$/.test(next.low)
    ? 'explain'
    : undefined;
}

const nonEmpty = (phrases: readonly Phrase[]): Phrase[] => phrases.filter((p) => p.to > p.from);
