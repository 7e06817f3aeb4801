import type { Candidate } from './candidate.js';
import { quotedTail } from './content-end.js';
import { isAdverb, type Phrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import { determiners, finiteAuxiliaries, personalPronouns } from './quotation-words.js';
import { subjectBefore } from './source-before.js';
import { nounPhraseFrom } from './source-behind.js';

/**
 * "“Not again,” Lopes sighed", "“We must,” fumed Lopes": the reading of a verb at `at` that is none of speech, behind a
 * quotation that opens the sentence and ends with a comma; else null.
 */
export function unusualSaying(tokens: readonly Token[], at: number, end: number): Candidate | null {
  const [quote, comma] = tokens;
  const verb = tokens[at];
  if (quote?.kind !== 'quoted' || !verb || verb.capital || !isPast(verb)) return null;
  if (comma?.low !== ',' && quote.ending !== ',') return null;
  const from = comma?.low === ',' ? 2 : 1;
  const particle = `${verb.low} ${tokens[at + 1]?.low ?? ''}`;
  const cue = { from: at, to: at + (withParticle.test(particle) ? 2 : 1) };
  const said = (order: 'before' | 'inverted', source: Phrase, behind: number): Candidate => ({
    order,
    lemma: 'say',
    cue,
    source,
    contents: [{ from: 0, to: 1 }, ...quotedTail(tokens, behind, end)],
  });
  if (at === from) {
    const who = nounPhraseFrom(tokens, cue.to, end);
    const first = tokens[cue.to]?.low ?? '';
    const isWho =
      determiners.has(first) ||
      personalPronouns.has(first) ||
      tokens.slice(cue.to, who?.to).some(({ capital }) => capital);
    const source = isWho ? who : null;
    return source && closes(tokens, source.to, end) ? said('inverted', source, source.to) : null;
  }
  const source = subjectBefore(tokens, at);
  return source?.from === from && closes(tokens, cue.to, end) ? said('before', source, cue.to) : null;
}

/** "Went on", "fired back", "chimed in" */
const withParticle = /^(?:went on|(?:shot|fired|hit|snapped) back|(?:cut|broke|chimed|piped|butted|joined) (?:in|up))$/;

const isPast = ({ kind, low }: Token): boolean =>
  kind === 'word' &&
  !finiteAuxiliaries.has(low) &&
  (/..ed$/.test(low) || /^(?:went|began|shot|cut|broke|put)$/.test(low));

/** Whether nothing follows that the verb could be of, but how and when. */
const closes = (tokens: readonly Token[], at: number, end: number): boolean => {
  const next = tokens[at];
  return at >= end || next?.kind !== 'word' || isAdverb(next) || /^(?:when|as|before|after|with|while)$/.test(next.low);
};
