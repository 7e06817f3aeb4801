import { wordSet } from '../../text/word-set.js';
import { isFiniteVerb } from './finite-verb.js';
import { mainSubject } from './main-subject.js';
import { isAdverb, type Phrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import { timeNouns } from './quotation-words.js';
import { opensRelative } from './relative-clauses.js';

/** Verbs of which the object did what follows: "sued Berg for claiming". */
const blames =
  /^(?:su(?:e|es|ed|ing)|(?:arrest|charg|fin|punish|critici[sz]|attack|condemn|prais|thank|investigat|mock|slamm?|blast|scold|rebuk|blam|denounc|fault|jail|suspend|bann?|censur|ridicul|prosecut|detain|honou?r|reprimand|admonish)(?:e|es|ed|ing|s)?)$/;
const accuses = /^(?:accus|suspect|convict)(?:e|es|ed|ing|s)?$/;
/** "Sued the harbour board of Lune for claiming": tokens back to "sued", and over the days behind "and". */
const farthestWord = 8;
const farthestDays = 4;
/** "Who has denied for years that she knew of it and insisted": tokens back to "who". */
const farthestRelative = 30;
const happens = wordSet('came comes happened');
const asWhen = wordSet('as after when because');

/**
 * Whose verb the one at `at` is that has no subject before it, where that is not the sentence's: "the union accused [Berg]
 * of saying", "a day for [Berg] to argue", "Berg, [who] denied it and insisted", "it came as [a judge] blocked it, ruling".
 * Null where it may be the sentence's.
 */
export function nearerSubject(tokens: readonly Token[], at: number): Phrase | null {
  const ahead = isAdverb(tokens[at - 1]) ? at - 2 : at - 1;
  const low = tokens[ahead]?.low ?? '';
  if (low === 'to') return behindWord(tokens, ahead, isFor);
  if (/ing$/.test(tokens[at]?.low ?? '')) {
    if (/^(?:of|for|by)$/.test(low)) return whomBlamed(tokens, ahead);
    return low === ',' ? inWhatCame(tokens, at) : null;
  }
  return ofRelative(tokens, at);
}

/** Whom a verb accuses, thanks or punishes ahead of the preposition at `at`; behind "by" of what "for" tells. */
function whomBlamed(tokens: readonly Token[], at: number): Phrase | null {
  const preposition = tokens[at]?.low === 'by' ? (behindWord(tokens, at, isFor)?.from ?? 0) - 1 : at;
  const verb = tokens[preposition]?.low === 'of' ? accuses : blames;
  const whom = behindWord(tokens, preposition, ({ low, capital }) => !capital && verb.test(low));
  // "slammed [Berg] as lazy for saying"
  const as = whom ? tokens.findIndex(({ low }, i) => i > whom.from && i < whom.to && low === 'as') : -1;
  return whom && { from: whom.from, to: as < 0 ? whom.to : as };
}

const isFor = ({ low }: Token): boolean => low === 'for';

/** What stands between the nearest token for which `is` holds and the one at `to`, with no mark or verb between. */
function behindWord(tokens: readonly Token[], to: number, is: (token: Token) => boolean): Phrase | null {
  for (let i = to - 1; i >= 0 && to - i <= farthestWord; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (is(token)) return i + 1 < to ? { from: i + 1, to } : null;
    if (isFiniteVerb(token)) return null;
  }
  return null;
}

/** The subject of what came when something else did: "It came as [a judge] blocked the ban, ruling". */
function inWhatCame(tokens: readonly Token[], at: number): Phrase | null {
  const came = tokens.findIndex(({ low }, i) => i < at && happens.has(low) && asWhen.has(tokens[i + 1]?.low ?? ''));
  return came < 0 ? null : mainSubject(tokens, came + 2, at);
}

/** The "who" whose clause goes on behind "and" or "but", with no comma between. */
function ofRelative(tokens: readonly Token[], at: number): Phrase | null {
  let and = at - 1;
  while (and > 0 && at - and <= farthestDays && isAdverbial(tokens[and])) and--;
  if (!/^(?:and|but)$/.test(tokens[and]?.low ?? '')) return null;
  for (let i = and - 1; i > 1 && and - i < farthestRelative; i--) {
    if (opensRelative(tokens, i)) return tokens[i]?.low === 'who' ? { from: i, to: i + 1 } : null;
    if (tokens[i]?.kind !== 'word') return null;
  }
  return null;
}
const isAdverbial = (token: Token | undefined): boolean =>
  isAdverb(token) ||
  /^(?:on|in|last|this|later|has|have|had)$/.test(token?.low ?? '') ||
  timeNouns.has(token?.low ?? '');
