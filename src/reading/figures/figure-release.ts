import type { Figure } from '../reading.js';
import type { Occurrence } from './figure-occurrences.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, finiteVerbs, linkingWords } from './figure-words.js';
import type { VictimGroup } from './victim-group.js';

/** "A boy who had been missing in the hills above the town since Monday was found". */
const farthestEnd = 12;
const freeing = /^(?:free(?:s|d|ing)?|releas(?:e|es|ed|ing)|rescu(?:e|es|ed|ing)|liberat(?:e|es|ed|ing))$/;
const freed = /^(?:freed|released|rescued|liberated)$/;
const found = /^(?:found|located|traced)$/;
const be = /^(?:was|were|is|are|has|have|had|been)$/;

/**
 * Whether those who were held or missing are so no more by what a sentence tells of them: "the 40 detained nuns were
 * freed", "freed 12 hostages", "a boy who had been missing was found". That somebody was seized, and later freed, is
 * still told by "was seized and freed".
 */
export function isOver(
  { entry, at, end }: Occurrence,
  { first, last }: VictimGroup,
  tokens: readonly FigureToken[],
): boolean {
  if (!/^(?:missing|detained|abducted)$/.test(entry.kind)) return false;
  // "Eighteen of the 40 girls kidnapped in May were freed"
  const share = tokens[first - 2]?.word === 'out' ? first - 3 : first - 2;
  if (entry.kind !== 'missing' && tokens[first - 1]?.word === 'of' && tokens[share]?.number) return false;
  const before = tokens[first - 1]?.word === 'of' ? first - 2 : first - 1;
  if (first <= at && at <= last && freeing.test(tokens[before]?.word ?? '')) return true;
  // "Two nuns, who had been kidnapped on 2 May, were released": that they were is told for itself.
  const who = [at - 1, at - 2, at - 3].find((k) => tokens[k]?.word === 'who');
  if (entry.kind !== 'missing' && who !== undefined && tokens[who - 1]?.word === ',') return false;
  const isRelative =
    entry.kind === 'missing' &&
    (who !== undefined || (/^(?:listed|reported|declared)$/.test(tokens[last + 1]?.word ?? '') && at > last));
  let passed = false;
  const from = Math.max(end, last) + 1;
  for (let k = from; k < from + farthestEnd; k++) {
    const word = tokens[k]?.word ?? '.';
    if (
      word === 'escaped' ||
      (word === 'regained' && (tokens[k + 1]?.word === 'freedom' || tokens[k + 2]?.word === 'freedom'))
    )
      return true;
    // "A man who had been reported missing walked into a pub"
    if (entry.kind === 'missing' && who !== undefined && comesBack(tokens, k)) return true;
    // "Three people who were missing after the flood have been found alive"
    passed ||= isRelative && /^(?:after|following)$/.test(word);
    const isSince = word === 'since' || (isRelative && /^(?:after|following)$/.test(word));
    if (tokens[k]?.number || (clauseOpeners.has(word) && !isSince)) return false;
    if (tokens[k + 1]?.word === 'regained') return true;
    // "Three who were missing after the flood were found dead"
    if (be.test(word)) return isFreed(tokens, k, entry.kind) && !(passed && tokens.slice(k, k + 4).some(isDead));
    if (/^(?:and|but|or|[.;:"“”])$/.test(word) || finiteVerbs.has(word)) return false;
  }
  return false;
}

/** "He was found alive", "the boy has been found safe", "both turned up unharmed". */
const foundSafe =
  /^\W*(?<who>he|she|they|both|all(?: of them)?|the (?:\p{Ll}+ ){0,2}\p{Ll}+|(?:\p{Lu}[\p{L}’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+) (?:(?:was|were|has been|have been|had been)(?: \p{Ll}+){0,2} (?:found|located)|turned up|returned home|came home|walked in)(?: \p{Ll}+)? (?:safe|alive|unharmed|unhurt|safely|well)\b/iu;
const ones = /^(?:he|she|the (?:\p{Ll}+ ){0,2}(?:man|woman|boy|girl|child|teenager|toddler|hiker|climber|walker))$/iu;
const several =
  /^(?:they|both|all|all of them|the (?:\p{Ll}+ ){0,2}(?:men|women|boys|girls|children|hikers|climbers|walkers|pair|couple))$/iu;

/** Whether a sentence behind a figure tells that those who were missing have been found alive: then none is. */
export function isFoundSafe({ low, victims }: Figure, words: string): boolean {
  const who = foundSafe.exec(words)?.groups?.who;
  if (who === undefined || low === null || low === 0) return false;
  const name = /^\p{Lu}/u.test(who) ? (who.split(' ').at(-1) ?? '') : '';
  return (low === 1 ? ones : several).test(who) || (name !== '' && (victims ?? '').endsWith(name));
}

const isDead = ({ word }: FigureToken) => word === 'dead';

/** "Walked in", "turned up", "returned safely" at token `k`. */
const comesBack = (tokens: readonly FigureToken[], k: number) =>
  /^(?:walked|turned|showed)$/.test(tokens[k]?.word ?? '')
    ? /^(?:in|into|up|back|out)$/.test(tokens[k + 1]?.word ?? '')
    : /^(?:returned|reappeared|resurfaced)$/.test(tokens[k]?.word ?? '');

/** "Were all later released" from the token of "were" on; "have found" frees nobody. */
function isFreed(tokens: readonly FigureToken[], at: number, kind: string): boolean {
  const told = (word: string) => freed.test(word) || (kind === 'missing' && found.test(word));
  let passive = false;
  for (let k = at; ; k++) {
    const word = tokens[k]?.word ?? '.';
    if (told(word)) return passive;
    // "Have escaped from their captors"
    if (word === 'escaped' && kind !== 'missing') return true;
    if (!be.test(word) && !linkingWords.has(word) && !/ly$/.test(word)) return false;
    passive ||= /^(?:was|were|is|are|been)$/.test(word);
  }
}
