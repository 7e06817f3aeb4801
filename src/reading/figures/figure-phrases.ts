import { absenceAt, absenceOpeners } from './figure-absences.js';
import { deedAt, deedOpeners } from './figure-deeds.js';
import { departureAt, departureOpeners } from './figure-departures.js';
import { fatalityAt, fatalityOpeners } from './figure-fatalities.js';
import { injuryAt, injuryOpeners } from './figure-injuries.js';
import type { Occurrence } from './figure-occurrences.js';
import type { GroupEnd } from './figure-phrase.js';
import { shareOpeners, sharesAt } from './figure-shares.js';
import type { FigureToken } from './figure-tokens.js';
import { labelled, numberOf, oneAt, restAt, thatOf, tollOpeners, totalOf } from './figure-tolls.js';
import type { FigureWord } from './figure-words.js';

const openers: ReadonlySet<string> = new Set([
  ...injuryOpeners,
  ...fatalityOpeners,
  ...deedOpeners,
  ...tollOpeners,
  ...absenceOpeners,
  ...departureOpeners,
  ...shareOpeners,
]);

/** The telling phrase with open places that begins at token `i`, such as "suffered [several gunshot] wounds"; null where none does. `last` is what the sentence told of before. */
export function phraseAt(
  tokens: readonly FigureToken[],
  i: number,
  groupEnd: GroupEnd,
  last: FigureWord | null,
): Occurrence | null {
  if (!openers.has(tokens[i]?.word ?? '') && tokens[i + 1]?.word !== 'to') return labelled(tokens, i);
  return (
    injuryAt(tokens, i, groupEnd, last) ??
    fatalityAt(tokens, i, groupEnd) ??
    deedAt(tokens, i, groupEnd) ??
    absenceAt(tokens, i, groupEnd) ??
    departureAt(tokens, i, groupEnd) ??
    labelled(tokens, i) ??
    numberOf(tokens, i) ??
    oneAt(tokens, i) ??
    totalOf(tokens, i, last) ??
    restAt(tokens, i) ??
    thatOf(tokens, i, last) ??
    sharesAt(tokens, i)
  );
}
