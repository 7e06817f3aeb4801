import { isDash } from './figure-datelines.js';
import { auxiliary } from './figure-far-subjects.js';
import type { FigureToken } from './figure-tokens.js';
import { farthestLink } from './figure-verbs.js';
import { type FigureWord, prepositions } from './figure-words.js';
import type { Chained } from './victim-chains.js';

/** ", most of them pupils coming back from a school trip,". */
export const farthestPart = 18;

/**
 * The token with which the people end whose age, parts or the like end at token `i`, ahead of a telling word of a `role`
 * that is `linked` to them by auxiliaries or not; `i` where nothing of that kind stands between.
 */
export function beforeAsides({ tokens, ends }: Chained, i: number, role: FigureWord['role'], linked: boolean): number {
  let before = i;
  // "more than 900 “rebels” were killed"
  if (/^["“”]$/.test(tokens[i]?.word ?? '') && auxiliary.test(tokens[i + 1]?.word ?? '') && ends.has(i - 1)) before--;
  before = beforeDashes(tokens, before, ends);
  before = beforeAge(tokens, before, ends);
  before = beforePart(tokens, before, ends, !linked && role === 'state' ? part : aside);
  return linked ? beforeAccused(tokens, before, ends) : before;
}

/** "Ann Poe, 34, dead": the age between commas is passed over. */
export function beforeAge(tokens: readonly FigureToken[], i: number, ends: Chained['ends']): number {
  if (tokens[i]?.word !== ',' || !tokens[i - 1]?.number) return i;
  const comma = tokens[i - 2]?.word === 'aged' ? i - 3 : i - 2;
  return tokens[comma]?.word === ',' && ends.has(comma - 1) ? comma - 1 : i;
}

/** "Ann Roe, 40 - a nurse who lived there - was hurt": what stands between dashes behind somebody is passed over. */
function beforeDashes(tokens: readonly FigureToken[], i: number, ends: Chained['ends']): number {
  if (!isDash(tokens[i])) return i;
  let within = i;
  while (isDash(tokens[within])) within--;
  for (let k = within; k > i - farthestDash; k--) {
    if (/^(?:identified|named|as|[;:])$/.test(tokens[k]?.word ?? ';')) return i;
    if (!isDash(tokens[k])) continue;
    // "three workers - Ann Roe, Ian Marsh and a cook - were hurt": they are told of too.
    const opens = tokens[k + 1];
    if (opens?.capital || opens?.number || /^(?:including|among)$/.test(opens?.word ?? '')) return i;
    while (isDash(tokens[k - 1])) k--;
    const name = tokens[k - 1]?.number && tokens[k - 2]?.word === ',' ? k - 3 : k - 1;
    return ends.has(name) ? name : i;
  }
  return i;
}
const farthestDash = 26;

/** "Two men suspected of driving the bomber were arrested": what they are suspected of is passed over. */
function beforeAccused(tokens: readonly FigureToken[], i: number, ends: Chained['ends']): number {
  for (let k = i - 1; k > i - farthestAccused; k--) {
    const word = tokens[k]?.word ?? ',';
    if (/^(?:[,;:"“”]|who|that|which|and|was|were)$/.test(word)) return i;
    // "A suspect in the killing of a judge was arrested"
    if (/^suspects?$/.test(word) && ends.has(k) && tokens[k + 1]?.word === 'in') return k;
    if (accused.test(word))
      return ends.has(k - 1) && /^(?:of|to|with|in|for)$/.test(tokens[k + 1]?.word ?? '') ? k - 1 : i;
  }
  return i;
}
const accused = /^(?:suspected|accused|convicted|charged|believed|thought|alleged|wanted)$/;
const farthestAccused = 16;

const part = /^(?:aged|including|among|most|many|an?)$/;
/** These tell no number of them: ", most of them pupils,", ", thought to be behind the attack in May,". */
const aside = /^(?:aged|most|many|mostly|mainly|thought|believed|suspected|accused|wanted|known|missing)$/;

/** "64 people, including 31 children, lost their lives", "left 64, most of them children, homeless": who are some of them is passed over. */
function beforePart(tokens: readonly FigureToken[], i: number, ends: Chained['ends'], opening: RegExp): number {
  if (tokens[i]?.word !== ',') return i;
  for (let k = i - 1; k > i - farthestPart; k--)
    if (tokens[k]?.word === ',') {
      const head = headBehind(tokens, k - 1, ends);
      const some = tokens[k + 1]?.number && `${tokens[k + 2]?.word} ${tokens[k + 3]?.word}` === 'of them';
      const tellsMore = some || opening.test(tokens[k + 1]?.word ?? '') || isPassive(tokens, k + 1);
      return tellsMore && head !== null ? head : i;
    }
  return i;
}

/** "Two miners, [trapped] since Monday, died", "26 civilians, [caught] in the crossfire, had died": a participle of what befell them. */
const isPassive = (tokens: readonly FigureToken[], i: number): boolean =>
  befell.test(tokens[i]?.word ?? '') && /^(?:,|since|\p{L}+ly)$/u.test(nextWord(tokens, i));
const nextWord = (tokens: readonly FigureToken[], i: number): string => {
  const word = tokens[i + 1]?.word ?? '';
  return prepositions.has(word) ? ',' : word;
};
const befell =
  /^(?:caught|trapped|buried|crushed|pinned|stranded|stuck|hit|struck|shot|stabbed|beaten|wounded|injured|hurt|burned|burnt|swept|thrown|dragged|held|arrested|detained|jailed|abducted|kidnapped|asleep|ambushed|surrounded|overcome|poisoned|exposed|weakened|separated|elected|appointed|hired|recruited|married|employed|stationed|deployed|posted|dressed|armed|nominated|invited|assigned|retired|exiled|deported|evacuated|displaced)$/;

/** The end of the people whose words end at token `i`: "two guards", "two members of the local group". */
function headBehind(tokens: readonly FigureToken[], i: number, ends: Chained['ends']): number | null {
  for (let k = i; k > i - farthestLink; k--) {
    if (ends.has(k)) return k === i || tokens[k + 1]?.word === 'of' ? k : null;
    if (!/^\p{L}/u.test(tokens[k]?.word ?? '')) return null;
  }
  return null;
}
