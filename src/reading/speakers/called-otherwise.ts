import { wordSet } from '../../text/word-set.js';
import { personNoun } from '../figures/victim-nouns.js';
import { femaleNouns, maleNouns, personTitles, trades } from '../names/name-words.js';
import type { Gender } from './persons.js';

/**
 * Whether "the manager" (`title`, in lower case, without "the") may mean who spoke last, of that gender: behind words of
 * theirs, where nobody was called so in the text `ahead` ("Krol said it was late. “It is over,” the manager added.").
 */
export function mayBeCalled(title: string, gender: Gender, ahead: string): boolean {
  const head = title.split(' ').at(-1) ?? '';
  if (!/^\p{Ll}+$/u.test(head) || !isOneRole(head) || talksTo.test(head)) return false;
  if (maleNouns.has(head) ? gender === 'female' : femaleNouns.has(head) && gender === 'male') return false;
  return behindWords.test(ahead.slice(-20)) && !new RegExp(`\\b${head}`, 'i').test(ahead);
}

/** What somebody may be called instead of their name; not who talks to them: "the judge", "the reporter". */
const isOneRole = (word: string): boolean =>
  personNoun(word) === 'one' ||
  peoples.has(word) ||
  personTitles.has(word) ||
  trades.has(word) ||
  /(?:ist|ian|er|or)$/.test(word);
/** Those of a people whom no ending and no noun tells: "the Pole". */
const peoples = wordSet('pole dane finn scot swiss portuguese slovene cypriot kiwi luxembourger icelander');
const talksTo =
  /^(?:judge|magistrate|coroner|prosecutor|lawyer|attorney|barrister|officer|reporter|journalist|interviewer|moderator|presenter|host|caller|dispatcher|examiner|witness|victim|owner|homeowner|couple|pair|latter|former|other|person|speaker)$/;
/** "…,” [the manager said]", "…, said [the manager]" */
const behindWords = /[”"’'»,]\s(?:\p{Ll}+\s)?$/u;
