import { wordSet } from '../../text/word-set.js';
import { isFiniteVerb } from './finite-verb.js';
import { growLeft } from './noun-phrase-left.js';
import { isAdverb, type Phrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import { determiners, relatives } from './quotation-words.js';
import { subjectBefore } from './source-before.js';
import { nounPhraseFrom, tagVerbs } from './source-behind.js';
import { speechVerbForms } from './speech-verbs.js';

/** "The quay was shut, [the mayor] said on Monday, adding that …": who is named behind what they said ahead of a participle; else null. */
export function whoSaid(tokens: readonly Token[], at: number): Phrase | null {
  if (tokens[at - 1]?.low !== ',') return null;
  for (let i = at - 2; i > 0 && at - i < farthestSaid; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (token.capital || /ing$/.test(token.low) || !speechVerbForms.has(token.low)) continue;
    // "urged voters not [to expect] much"
    if (tokens[i - 1]?.low === 'to') continue;
    // "asked Norden and other [states] to take it in"
    if (token.low === 'states' && tokens[i + 1]?.low === 'to') continue;
    const subject = subjectBefore(tokens, i);
    const mark = subject && tokens[subject.from - 1];
    // "“A mess”, said [the Herald], recalling how it began"
    const behind = isTag(tokens, i) ? nounPhraseFrom(tokens, i + 1, at - 1) : null;
    if (behind?.to === at - 1 && !tokens.slice(behind.from, behind.to).some(isFiniteVerb)) return behind;
    if (relatives.has(tokens[subject?.from ?? -1]?.low ?? '')) return null;
    // "Before the gala began, the paper reports, [an aide introduced Lopes], acknowledging …": the aide's words.
    if (!goesOnSaying.has(tokens[at]?.low ?? '') && opensClause(tokens, i + 1, at)) return null;
    return mark && (mark.low === ',' || mark.kind === 'quoted') ? subject : null;
  }
  return null;
}
const isTag = (tokens: readonly Token[], at: number): boolean =>
  tagVerbs.test(tokens[at]?.low ?? '') && (tokens[at - 1]?.low === ',' || tokens[at - 1]?.kind === 'quoted');
const goesOnSaying = wordSet('adding noting stressing saying insisting warning');
/** ", [a clerk took the files]": whether a clause with a subject of its own follows a comma. */
const opensClause = (tokens: readonly Token[], comma: number, to: number): boolean =>
  tokens[comma]?.low === ',' &&
  determiners.has(tokens[comma + 1]?.low ?? '') &&
  tokens.slice(comma + 2, to).some(isFiniteVerb);
/** "Told a packed chamber of the town council late on Monday night": tokens back to the verb. */
const farthestSaid = 12;

/** "The quay was shut, with [Ana Lopes] saying it was icy": who stands between "with" and a participle; else null. */
export function withWhom(tokens: readonly Token[], at: number): Phrase | null {
  const subject = subjectBefore(tokens, at);
  // "He left with Ana Lopes, saying it was late": he said it.
  if (!subject || tokens[subject.to - 1]?.low === 'other') return null;
  if (tokens.slice(subject.to, at).some(({ kind, low }) => kind === 'mark' && low !== ',')) return null;
  const isSetOff = tokens.slice(subject.to, at).some(({ low }) => low === ',');
  if (tokens[subject.from - 1]?.low === 'with')
    return isSetOff && tokens[subject.from - 2]?.low !== ',' ? null : subject;
  if (isSetOff) return null;
  for (let i = subject.to - 2; i >= 0 && at - i < farthestWith; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isFiniteVerb(token) || relatives.has(token.low)) return null;
    if (token.low === 'with') return { from: i + 1, to: subject.to };
  }
  return null;
}
/** "With one of the oldest officers of the port saying": tokens back to "with". */
const farthestWith = 12;

/** "[Ana Lopes], noting that it was late, said …": who goes on to speak behind what a participle sets off; else null. */
export function goesOnBehind(tokens: readonly Token[], at: number): Phrase | null {
  const from = tokens[at - 1]?.low === ',' ? growLeft(tokens, at - 2) : null;
  if (from !== 0 && !(from === 1 && /^(?:and|but)$/.test(tokens[0]?.low ?? ''))) return null;
  const close = tokens.findIndex(
    ({ low, ending }, i) =>
      i > at && (low === ',' || ending === ',') && saidForm(tokens[isAdverb(tokens[i + 1]) ? i + 2 : i + 1]),
  );
  return close > 0 && close - at < farthestClose ? { from, to: at - 1 } : null;
}
const saidForm = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !/ing$/.test(token.low) && speechVerbForms.has(token.low);
const farthestClose = 40;

/** "[Ana Lopes] can be heard saying that it was late": who is heard or seen to speak; else null. */
export function heardSaying(tokens: readonly Token[], at: number): Phrase | null {
  if (!/^(?:heard|seen|filmed|recorded|overheard|caught)$/.test(tokens[at - 1]?.low ?? '')) return null;
  return /^(?:is|are|was|were|be|been)$/.test(tokens[at - 2]?.low ?? '') ? subjectBefore(tokens, at - 2) : null;
}
