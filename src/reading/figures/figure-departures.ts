import { wordSet } from '../../text/word-set.js';
import type { Occurrence } from './figure-occurrences.js';
import { type GroupEnd, told } from './figure-phrase.js';
import type { FigureToken } from './figure-tokens.js';

const leaves = wordSet('left abandoned vacated deserted entered');
const places = wordSet(
  'village villages town towns city area areas district districts valley region island islands country settlement settlements hamlet hamlets neighbourhood neighborhood',
);

const makes = wordSet('caused causing causes prompted prompts compelled compelling sent sending sends');
/** "Sent 300 people fleeing", "caused 300 people to flee". */
const away =
  /^(?:to (?:flee|leave|evacuate|abandon)|fleeing|running for|(?:across|over) the (?:border|frontier)|into neighbou?ring)\b/u;

const goneWhen = /^(?:[.,;"”]|and|since|because|after|amid|as|by|but|so)$/;

/** The words that open a phrase for leaving a place. */
export const departureOpeners: ReadonlySet<string> = new Set([...leaves, ...makes, 'evacuation', 'crossed']);

/** "Have abandoned Antby", "had left the village", "entered Antland": the phrase for leaving a place, or coming to one, that begins at token `i`; null where none does. */
export function departureAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  if (makes.has(tokens[i]?.word ?? '')) {
    const whom = groupEnd(i + 1) ?? tokens.length;
    const where = [1, 2, 3].map((k) => tokens[whom + k]?.word).join(' ');
    return away.test(where) ? told(tokens, 'displaced', 'object', i, i) : null;
  }
  if (tokens[i]?.word === 'crossed') return crossedAt(tokens, i);
  if (tokens[i]?.word === 'evacuation') return orderAt(tokens, i, groupEnd);
  if (!leaves.has(tokens[i]?.word ?? '')) return null;
  // "600 residents have left", "have left since Monday"
  const next = tokens[i + 1]?.word ?? '.';
  if (tokens[i]?.word === 'left' && /^(?:have|had)$/.test(tokens[i - 1]?.word ?? '') && goneWhen.test(next))
    return told(tokens, 'displaced', 'subject', i, i);
  const place = /^(?:the|their)$/.test(tokens[i + 1]?.word ?? '') ? i + 2 : null;
  const isPlace =
    place === null ? tokens[i + 1]?.capital : tokens[i]?.word !== 'entered' && places.has(tokens[place]?.word ?? '');
  return isPlace ? told(tokens, 'displaced', 'subject', i, place ?? i + 1) : null;
}

/** "Have crossed from Norden [into Lune]". */
function crossedAt(tokens: readonly FigureToken[], i: number): Occurrence | null {
  if (tokens[i + 1]?.word !== 'from' || !tokens[i + 2]?.capital) return null;
  const into = [i + 3, i + 4, i + 5].find((k) => tokens[k]?.word === 'into');
  if (into === undefined || !tokens[into + 1]?.capital) return null;
  return { entry: { kind: 'displaced', role: 'subject', words: ['crossed', 'into'] }, at: i, end: into };
}

/** "Evacuation orders now cover [105,000 residents]"; but "orders that covered 300 people were lifted". */
function orderAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  if (!/^orders?$/.test(tokens[i + 1]?.word ?? '')) return null;
  let k = i + 2;
  while (k < i + farthestCover && beforeCover.test(tokens[k]?.word ?? '-')) k++;
  const covers = /^(?:cover|affect)(?:s|ed|ing)?$/.test(tokens[k]?.word ?? '');
  const whom = covers && tokens[k + 1]?.number ? groupEnd(k + 1) : null;
  const lifted = tokens
    .slice(k, k + farthestLifted)
    .some(({ word }) => /^(?:lifted|rescinded|cancelled|canceled|downgraded)$/.test(word));
  return whom === null || lifted ? null : told(tokens, 'displaced', 'object', i, k);
}
const farthestCover = 8;
const farthestLifted = 24;
const beforeCover = /^(?:now|currently|still|that|which|issued|in|place|on|for|have|has|had|were|was|been|)$/;
