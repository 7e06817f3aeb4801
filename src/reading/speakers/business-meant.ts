import { firstFrom } from '../../text/first-from.js';
import { businessNouns, mayBeBusiness } from './body-meant.js';
import type { Person, PersonMention } from './persons.js';

/**
 * Tells which business "the company" means at a place of the text, by the `mentions` of all names: the one that the article
 * is about, or the only one named in this paragraph and the one before; else undefined.
 */
export function businessMeant(text: string, mentions: readonly PersonMention[]): (at: number) => Person | undefined {
  const papers = new Set(
    mentions.filter(({ start }) => hears.test(text.slice(Math.max(0, start - 24), start))).map(whose),
  );
  const named = mentions.filter(({ person }) => person.kind !== 'person' && !papers.has(person) && !isOther(person));
  const shown = new Set(named.filter((mention) => isShownAsBusiness(text, mention)).map(whose));
  const maybe = new Set([...new Set(named.map(whose))].filter((one) => shown.has(one) || mayBeBusiness(text, one)));
  const [most, next] = [...maybe].sort((a, b) => timesNamed(b) - timesNamed(a));
  const isTopic = (one: Person): boolean =>
    one === most &&
    timesNamed(one) >= Math.max(3, 2 * (next ? timesNamed(next) : 1)) &&
    (shown.has(one) || (one.kind === 'unknown' && firstNamed(one) < opening));
  const unnamed = text.search(unnamedBusiness);
  return (at) => {
    if (unnamed >= 0 && unnamed < at) return undefined;
    const paragraph = text.lastIndexOf('\n', at) + 1;
    const from = text.lastIndexOf('\n', text.slice(0, paragraph).trimEnd().length - 1) + 1;
    const near = new Set<Person>();
    let subject: Person | undefined;
    const behind = firstFrom(named, ({ end }) => end > at);
    for (
      let i = Math.max(
        behind - mostNear,
        firstFrom(named, ({ start }) => start >= from),
      );
      i < behind;
      i++
    ) {
      const { start, person } = named[i] as PersonMention;
      if (maybe.has(person)) near.add(person);
      // "Norden is a mine, the company said."
      if (start >= paragraph && opensSentence.test(text.slice(Math.max(0, start - 3), start))) subject = person;
    }
    const [only] = near;
    const meant = near.size === 0 && most && firstNamed(most) < at ? most : near.size === 1 ? only : undefined;
    if (!meant || (subject && subject !== meant)) return undefined;
    return isTopic(meant) || (near.size === 1 && shown.has(meant)) ? meant : undefined;
  };
}

const whose = ({ person }: PersonMention): Person => person;
const timesNamed = ({ name }: Person): number => name.mentions.length;
const firstNamed = ({ name }: Person): number => name.mentions[0]?.start ?? 0;

/** As many names ahead of "the company" are looked at. */
const mostNear = 40;
/** Within as much of its text an article names what it is about. */
const opening = 500;
/** Whom somebody tells something is mostly the paper itself. */
const hears = /\b(?:told|(?:sent|emailed|provided|given|statement|interview) (?:to|with))\s$/;
const opensSentence = /(?:^|[.!?”"\n])\s?[“"]?$/;
/** Parties and countries, which are often named and no company. */
const isOther = ({ name }: Person): boolean => /^(?:Republican|Democrat|(?:U\.?[SK]\.?|E\.?U\.?)A?$)/.test(name.full);

/** "A private security company": who has no name may be meant; not "Norden, a steel company". */
const unnamedBusiness =
  /(?<!,\s|\b(?:is|was|as|into|become)\s)\b(?:[Aa]n?|another|[Tt]wo|both|several)\s(?:\p{Ll}[\p{L}-]*\s){0,3}(?:company|companies|firms?|airlines?)\b/u;

/** Whether what stands beside a mention shows a business: "Norden (NDN)", "shares of Norden", "Norden chief executive Ana Lopes". */
const isShownAsBusiness = (text: string, { start, end, person }: PersonMention): boolean =>
  showsBehind.test(text.slice(end, end + 60)) ||
  firms.test(person.name.full) ||
  (!person.name.full.includes(' ') && /^\s\(\p{Lu}{1,5}\)/u.test(text.slice(end, end + 8))) ||
  showsAhead.test(text.slice(Math.max(0, start - 24), start));
/** "Norden Holdings" */
const firms = /\s(?:Holdings?|Systems|Industries|Technologies|Motors|Airlines|Airways|Pharmaceuticals|Foods|Stores)$/;
const showsAhead = /\b(?:[Ss]hares (?:of|in)|automaker|carmaker|retailer|airline|giant)\s$/;
const owned =
  'shares?|stock|profits?|revenues?|earnings|customers|stores|CEO|chief executive|subscribers|quarter|market (?:cap|value)';
const showsBehind = new RegExp(
  `^(?:\\s\\(\\p{Lu}{2,}: ?\\p{Lu}+\\)|['’]s?\\s(?:[\\p{L}\\d-]+\\s){0,2}(?:${owned})\\b|` +
    '\\s(?:raised|lifted|cut|lowered) its (?:[\\p{L}-]+ ){0,3}(?:forecasts?|outlook|guidance|dividend)\\b|' +
    '\\s(?:CEO|chief executive|Inc|Corp|Ltd|PLC|stock|shares|stores|dealers)\\b|' +
    `,\\san?\\s(?:[\\p{L}-]+\\s){0,4}(?:${businessNouns.trim().replaceAll(/\s+/g, '|')})\\b)`,
  'u',
);
