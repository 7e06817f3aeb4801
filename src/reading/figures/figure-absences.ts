import { wordSet } from '../../text/word-set.js';
import type { Occurrence } from './figure-occurrences.js';
import { type GroupEnd, isWord, told } from './figure-phrase.js';
import type { FigureToken } from './figure-tokens.js';
import type { VictimGroup } from './victim-group.js';
import { personNoun } from './victim-nouns.js';

/** "Rescuers with dogs were still searching the rubble for". */
const farthestSearcher = 8;
const have = wordSet("have has had haven't hasn't hadn't");
const searching = wordSet('searching search looking');
const searchers = wordSet(
  'rescuers rescue divers relatives families firefighters volunteers coastguard guard villagers crews teams navy lifeguards miners helicopter helicopters bodies survivors',
);
const between = wordSet('still yet since also so far');
/** What ends a clause of those who have not come back; they may also not have returned calls. */
const home = /^(?:[.,;:"”]|and|but|since|from|home|when|after|until|alive|)$/;
/** "Have not been found guilty", "had not been found to". */
const noTrace = /^(?:guilty|to|in|liable|wanting|that|responsible|using|by|any|an?)$/;
const wanted =
  /^(?:suspect|gunm[ae]n|assailant|attacker|robber|killer|murderer|shooter|thie|burglar|kidnapper|abductor|bomber|hijacker|perpetrator|fugitive|escapee)/;

/** The words that open a phrase for somebody of whom there is no trace. */
export const absenceOpeners: ReadonlySet<string> = new Set([
  ...have,
  ...searching,
  'trapped',
  'trapping',
  'buried',
  'whereabouts',
  'trace',
]);

/** Words of which every such phrase holds some. */
export const absenceWords: ReadonlySet<string> = new Set([
  'returned',
  'trapped',
  'trapping',
  'buried',
  'been found',
  'been traced',
  'been located',
  'whereabouts',
  'no trace',
  'search is',
  'search was',
  'be found',
  'be traced',
  'be located',
  'heard from',
  'seen since',
  'seen again',
  'searching for',
  'search for',
  'looking for',
]);

/** The phrase for somebody of whom there is no trace that begins at token `i`: "have still not returned", "searching for [23 people]". */
export function absenceAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  const at = (k: number) => tokens[k]?.word ?? '';
  // "A search is under way for two boys"
  if (at(i) === 'search' && /^(?:is|was)$/.test(at(i + 1)) && /^under/.test(at(i + 2))) {
    const on = at(i + 2) === 'under' ? i + 4 : i + 3;
    const sought = at(on) === 'for' && tokens[on + 1]?.number ? groupEnd(on + 1) : null;
    return sought !== null && personNoun(at(sought)) === 'many' ? told(tokens, 'missing', 'object', i, on) : null;
  }
  if (searching.has(at(i))) {
    // "the search for the remaining 11"
    const remaining = at(i + 2) === 'the' && at(i + 3) === 'remaining' ? i + 4 : i + 2;
    const sought = at(i + 1) === 'for' && tokens[remaining]?.number && groupEnd(remaining) !== null;
    const searched = tokens.slice(Math.max(0, i - farthestSearcher), i).some(({ word }) => searchers.has(word));
    return sought && searched ? told(tokens, 'missing', 'object', i, remaining - 1) : null;
  }
  // "The whereabouts of 14 others remain unknown"
  if (at(i) === 'whereabouts') {
    const end = at(i + 1) === 'of' && (tokens[i + 2]?.number || tokens[i + 3]?.number) ? groupEnd(i + 2) : null;
    const unknown = end !== null && tokens.slice(end + 1, end + 4).some(({ word }) => word === 'unknown');
    return unknown ? told(tokens, 'missing', 'object', i, i + 1) : null;
  }
  // "No trace has been found of the two climbers"
  if (at(i) === 'trace' && at(i - 1) === 'no') {
    const of = [i + 1, i + 2, i + 3, i + 4].find((k) => at(k) === 'of');
    return of !== undefined && groupEnd(of + 1) !== null && (tokens[of + 1]?.number || tokens[of + 2]?.number)
      ? told(tokens, 'missing', 'object', i, of)
      : null;
  }
  if (/^(?:trapped|trapping)$/.test(at(i)) && trapsMiners(tokens, i, groupEnd))
    return told(tokens, 'missing', 'object', i, i);
  if (/^(?:trapped|buried)$/.test(at(i))) return trappedAt(tokens, i);
  if (!have.has(at(i))) return null;
  // "Have yet to be found"
  if (at(i + 1) === 'yet' && at(i + 2) === 'to' && at(i + 3) === 'be' && /^(?:found|traced|located)$/.test(at(i + 4)))
    return noTrace.test(at(i + 5)) ? null : told(tokens, 'missing', 'subject', i, i + 4);
  let k = i + 1;
  let denied = at(i).endsWith("n't");
  for (; isWord(tokens[k]) && (between.has(at(k)) || /^(?:not|never)$/.test(at(k))); k++)
    denied ||= !between.has(at(k));
  if (!denied) return null;
  if (at(k) === 'returned') return home.test(at(k + 1)) ? told(tokens, 'missing', 'subject', i, k) : null;
  if (at(k) !== 'been') return null;
  const [fate, next] = [at(k + 1), at(k + 2)];
  if (/^(?:found|traced|located)$/.test(fate))
    return noTrace.test(next) ? null : told(tokens, 'missing', 'subject', i, k + 1);
  const heard = fate === 'heard' && next === 'from';
  const seen = fate === 'seen' && /^(?:since|again|or)$/.test(next);
  return heard || seen ? told(tokens, 'missing', 'subject', i, k + (heard ? 2 : 1)) : null;
}

/** "The blast trapped [37 miners] underground", "trapping [12 people] under the rubble": by what falls in; not "a fire trapped 12". */
function trapsMiners(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): boolean {
  const at = (k: number) => tokens[k]?.word ?? '';
  const end = tokens[i + 1]?.number ? groupEnd(i + 1) : null;
  if (end === null || personNoun(at(end)) !== 'many' || /^(?:was|were|been|be)$/.test(at(i - 1))) return false;
  if (/^(?:underground|underneath)$/.test(at(end + 1)) || /^(?:miners|mineworkers)$/.test(at(end))) return true;
  const below = /^(?:under|beneath|below|inside|in)$/.test(at(end + 1));
  return (
    below &&
    tokens.slice(end + 2, end + 6).some(({ word }) => buried.test(word) && !/^(?:building|house)s?$/.test(word))
  );
}

/** "Remain trapped 200 metres below ground", "are believed to be buried under collapsed houses"; not in lifts, nor "were trapped". */
function trappedAt(tokens: readonly FigureToken[], i: number): Occurrence | null {
  const at = (k: number) => tokens[k]?.word ?? '';
  const still =
    /^(?:remain|remains|remained|still|are|is)$/.test(at(i - 1)) || (at(i - 1) === 'be' && at(i - 2) === 'to');
  // "18 are feared trapped"
  if (/^(?:feared|believed|thought|presumed)$/.test(at(i - 1)) && !/^(?:in|inside)$/.test(at(i + 1)))
    return told(tokens, 'missing', 'state', i, i);
  // "20 workers were trapped underground after a blast"; but "who were trapped underground for two days"
  if (/^(?:was|were)$/.test(at(i - 1)) && at(i - 2) !== 'who' && /^(?:underground|underneath)$/.test(at(i + 1)))
    return /^(?:[.,;]|after|when|as|following|in|at|by|)$/.test(at(i + 2))
      ? told(tokens, 'missing', 'state', i, i + 1)
      : null;
  if (!still) return null;
  // "Four remain trapped after a gallery of the mine fell in"
  if (/^(?:[.,;]|after|as|since|following|)$/.test(at(i + 1)))
    return tokens.some(({ word }) => ruin.test(word)) ? told(tokens, 'missing', 'state', i, i) : null;
  for (let k = i + 1; k < i + farthestBelow; k++) {
    if (/^(?:underground|underneath)$/.test(at(k))) return told(tokens, 'missing', 'state', i, k);
    if (/^(?:under|beneath|below|in|inside)$/.test(at(k)))
      return tokens.slice(k + 1, k + 5).some(({ word }) => buried.test(word))
        ? told(tokens, 'missing', 'state', i, i)
        : null;
    if (!isWord(tokens[k])) return null;
  }
  return null;
}
const farthestBelow = 6;
const ruin = /^(?:rubble|debris|collapse[ds]?|mine|colliery|miners?|cave-in|landslides?|avalanche|earthquake|quake)$/;
const buried =
  /^(?:ground|surface|rubble|debris|ruins|wreckage|collapsed|mud|snow|rock|rocks|mine|colliery|pit|shaft|tunnel|cave|cavern|landslide|buildings?|houses?)$/;

/** Whether people are missing of whom such a phrase tells, and not wanted; "he has not been found" may be either. */
export function isMissed(
  { entry: { kind, words }, end }: Occurrence,
  { sort, noun, first }: VictimGroup,
  tokens: readonly FigureToken[],
): boolean {
  if (kind !== 'missing' || !absenceOpeners.has(words[0] ?? '')) return true;
  if (wanted.test(noun) || sort === 'pronoun' || sort === 'the one') return false;
  if (sort !== 'name' || !words.includes('found')) return true;
  // "A fifth worker, Ian Roe, has not been found", "Ian Roe has not been found and is presumed dead"
  const who = tokens[first - 1]?.word === ',' ? (tokens[first - 2]?.word ?? '') : '';
  const one = personNoun(who) === 'one' && !wanted.test(who) && isUnnamed(tokens, first - 2);
  return one || tokens.slice(end + 1, end + 6).some(({ word }) => /^(?:presumed|feared)$/.test(word));
}

/** Whether the noun at token `at` is told of with "a", "another" or "one" ahead. */
const isUnnamed = (tokens: readonly FigureToken[], at: number) =>
  tokens.slice(Math.max(0, at - 4), at).some(({ word }) => /^(?:an?|another|one)$/.test(word));
