import { wordSet } from '../../text/word-set.js';
import { institutionWords } from '../names/name-words.js';
import type { Person, PersonMention } from './persons.js';

/**
 * Tells which body "the bank", "the council" (`title`, lower case, without "the") means at a place of the text, by the
 * `mentions` of all names: the only one named before that has the noun in its name, where no other is told of; else
 * undefined.
 */
export function bodiesMeant(
  text: string,
  mentions: readonly PersonMention[],
): (title: string, at: number) => Person | undefined {
  const known = new Map<string, readonly PersonMention[]>();
  const namedSo = (title: string): readonly PersonMention[] => {
    const called = calledSo(mentions, title);
    return called.length > 0 && hasOther(text, title) ? [] : called;
  };
  return (title, at) => {
    // "The group" may be anybody.
    if ((!institutionWords.has(title) || title === 'group') && title !== 'force') return undefined;
    const called = known.get(title) ?? namedSo(title);
    known.set(title, called);
    const [only, next] = called.filter(({ end }) => end <= at);
    return next ? undefined : only?.person;
  };
}

/** The first mentions of the first two bodies that have a noun in their name. */
function calledSo(mentions: readonly PersonMention[], title: string): PersonMention[] {
  const first = new Map<Person, PersonMention>();
  for (const mention of mentions)
    if (!first.has(mention.person) && hasWord(mention.person, title)) first.set(mention.person, mention);
  return [...first.values()].slice(0, 2);
}

const hasWord = ({ kind, name }: Person, word: string): boolean => {
  const words = name.full.toLowerCase().split(' ');
  // "Norden Police" and "Police Norden" are forces.
  if (word === 'force') return words.length > 1 && words.some((one) => /^(?:police|constabulary)$/.test(one));
  return kind === 'institution' && words.slice(1).includes(word);
};

/** "A union", "the other council", "town councils" */
const hasOther = (text: string, title: string): boolean =>
  new RegExp(
    `\\b(?:[Aa]n?|[Aa]nother|other|two|three|several|both|city|town|local|state)\\s(?:\\p{Ll}+\\s)?${title}s?\\b`,
    'u',
  ).test(text);

/** What a business is called that was named before: "company", "coffee chain". */
export const isBusiness = (title: string): boolean => business.has(/$(?<=([\p{L}-]+))/u.exec(title)?.[1] ?? '');
export const businessNouns = `
company firm airline retailer carmaker automaker manufacturer maker operator developer insurer lender brewer publisher
broadcaster utility chain start-up startup supplier chipmaker drugmaker conglomerate giant
`;
const business = wordSet(businessNouns);

/** Whether a name may be of a business: no person's, and cut to its first word ("Norden Steel", "Norden"), with what is "its", or a "which". */
export function mayBeBusiness(text: string, { kind, name }: Person): boolean {
  if (kind === 'person' || kind === 'thing') return false;
  const [first = '', second] = name.full.split(' ');
  return (
    (second !== undefined && name.forms.includes(first)) ||
    name.mentions.slice(0, mostLooked).some(({ end }) => owns.test(text.slice(end, end + 90)))
  );
}
/** As many mentions of a name are looked at. */
const mostLooked = 12;
const owns =
  /^(?:,?\swhich\b|['’]s?\s(?:\p{Ll}+\s)?(?:shares|profits?|board|chief|chair\p{L}+|spokes\p{L}+|plants?|customers)\b|[^.,;:“”"'’\n]{0,60}\sit(?:s\s|\s(?:will|would|plans|expects|has|had)\s))/u;
