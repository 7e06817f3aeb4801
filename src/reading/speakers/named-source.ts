import type { Range } from '../../text/span.js';
import { personNoun } from '../figures/victim-nouns.js';
import { officeOf, personTitles, postNominals } from '../names/name-words.js';
import { finiteAuxiliaries, prepositions } from '../quotations/quotation-words.js';
import type { Person, PersonMention } from './persons.js';
import { isListed } from './source-descriptions.js';

/**
 * The person or body whom the words of a source name ("Mayor Ana Lopes", "The head of the board, Ana Lopes"), of the names
 * `within` it; null where it names nobody, or several.
 */
export function personNamed(text: string, source: Range, within: readonly PersonMention[]): Person | null {
  const words = text.slice(source.start, source.end);
  const cut = words.search(/,|\(|\bwho\b|—|(?<=[a-z])\s[–-]\s/);
  const headEnd = cut > 0 ? source.start + cut : source.end;
  const free = within.filter(
    ({ start, end }) =>
      !/^['’]s?\b/.test(text.slice(end, end + 2)) && !/\[[^\]]*$/.test(text.slice(source.start, start)),
  );
  // "Minister of Education, Youth and Information Ana Lopes"
  const holder = free.find(({ end, person }) => end === source.end && person.name.full.includes(' '));
  if (holder && officeOfSeveral.test(text.slice(source.start, holder.start))) return holder.person;
  // "Harbour Union (HU) leader Ana Lopes"
  const leader = free.find(
    ({ start, end, person }) =>
      person.kind !== 'institution' &&
      isRole(roleBehindBracket.exec(text.slice(source.start, start))?.[1]?.toLowerCase()) &&
      /^(?:$|,|\swho\b)/.test(text.slice(end, source.end)),
  );
  if (leader) return leader.person;
  // The head of the phrase: a name that ends it, or ends it but for a preposition's phrase.
  const head = free.filter((mention) => mention.end <= headEnd);
  const first = head.find((mention) => {
    // "the LHU [Lune Harbour Union]"
    const rest = text
      .slice(mention.end, headEnd)
      .replace(honours, '')
      .replace(/^\s\[[^[\]]*\]/, '');
    // "“Tide of Lune” star Ana Lopes", "the curator in charge Ana Lopes"
    const lead = text.slice(source.start, mention.start).replace(titleAhead, '').replace(ofOffice, '');
    // "The race to replace Mayor Ana Lopes"
    if (/\bto\s\p{Ll}+\s/u.test(lead)) return false;
    if (
      /\b(?:of|for|from|at|in|to|with|by|near|against|and|on)\s+(?:the\s+|an?\s+)?(?:\S+\s+){0,3}$/i.test(lead) &&
      !/^\W*$/.test(lead) &&
      !officeOf.test(lead)
    )
      return false;
    return /^\s*(?:$|(?:of|for|from|in|at|on|and|with|&|jr\.?|sr\.?|[RD]-)\b)/i.test(rest);
  });
  const after = free.find(
    (mention) =>
      mention.start > headEnd &&
      endsOrPlaced.test(text.slice(mention.end, source.end).replace(honours, '')) &&
      isSetOff(text, mention, source.start),
  );
  // "The Relief Coordinator, Ana Lopes": an office that is written like a name.
  const isOffice = first?.person.kind === 'unknown' || isOfficeOf(first?.person.name.full ?? '');
  if (isOffice && after?.person.name.full.includes(' ') && /^the\s/i.test(words)) return after.person;
  if (first) {
    if (isListed(text.slice(first.end, source.end))) return null;
    const joined = free.some(({ start, end, person }) => {
      if (start <= first.end) return false;
      const between = text.slice(first.end, start);
      return person.kind === 'institution'
        ? andAnother.test(between)
        : end <= headEnd && person.kind !== 'thing' && /\band\s+(?!others?\s)(?:\p{L}+\.?\s+){0,2}$/u.test(between);
    });
    return joined ? null : first.person;
  }
  if (after) return after.person;
  const last = head.at(-1);
  if (
    last &&
    last.person.kind === 'person' &&
    last.end >= headEnd - 1 &&
    head.length === 1 &&
    !/\b(?:of|for|to|(?:led|chaired|headed) by)\b/.test(text.slice(source.start, last.start))
  )
    return last.person;
  // "[Lopes]’s argument suggests that …"
  const whose = within.find(
    ({ start, end, person }) =>
      start === source.start && person.kind === 'person' && ownWords.test(text.slice(end, source.end)),
  );
  return whose?.person ?? null;
}

const titleAhead = /^[“"][^“”"\n]{1,80}[”"]\s/;
const ofOffice = /\b(?:in charge|in chief|at large)\s/;

const ownWords =
  /^['’]s?\s(?:argument|claim|statement|testimony|remarks?|comments?|letter|message|tweet|post|speech|email|memo)s?$/;

/** Whether a comma parts a name from what stands before it, but for titles and what somebody is: ", Dr. [Ana Lopes]", ", the retired teacher [Ana Lopes]". */
function isSetOff(text: string, { start, person }: PersonMention, from: number): boolean {
  if (person.kind === 'institution') return false;
  const ahead = text.slice(Math.max(from, start - 80), start).replace(titleTail, '');
  if (/[,—]\s*$/.test(ahead.slice(-25))) return true;
  const called = calledAhead.exec(ahead)?.[1]?.trim().split(' ') ?? null;
  if (called === null || called.some((word) => prepositions.has(word) || finiteAuxiliaries.has(word))) return false;
  return person.kind === 'person' || (person.kind === 'unknown' && called.length > 1);
}

/** "Harbour Union (HU) [leader] ": what somebody is behind the letters of a body. */
const roleBehindBracket =
  /^[^,()[\]—]+(?:\([^(),]*\)|\[[^[\],]*\])\s(?:(?!and\s|of\s|for\s)[\p{L}-]+\s){0,3}([\p{L}-]+)\s$/u;
const isRole = (word: string | undefined): boolean =>
  word !== undefined && (personNoun(word) === 'one' || personTitles.has(word));

/** Whether a name is that of an office: "Mayor of Antby", "Speaker of the House", "(Chief) Executive". */
function isOfficeOf(name: string): boolean {
  const [first = '', link] = name.toLowerCase().replace('-general ', ' ').split(' ');
  if (link === undefined) return first === 'executive';
  return /^(?:of|for)$/.test(link) && (isRole(first) || heads.test(first));
}
const heads = /^(?:speaker|head|executive)$/;

const officeOfSeveral =
  /\b(?:Minister|Secretary|Commissioner)\s(?:of|for)\s\p{Lu}[^.;:]*,\s[^.;:]*\b(?:and|&)\s[^,.;:]*$/u;
/** "The Harbour Board (HB) and the" stands between two institutions that speak together. */
const andAnother = /^(?:\s\([^()]*\))?\sand\s(?:the\s)?$/;
/** "MP", "QC" behind a name. */
const honours = new RegExp(`^(?:,? (?:${[...postNominals].join('|')})\\b)+`);
/** "Its director, Ana Lopes [of the University of Lune]": nobody else behind the name. */
const endsOrPlaced = /^\s*(?:$|[,—(]|(?:of|from|at)\s(?!.*\sand\s))/s;
/** ", the retired teacher", ", the", ", former", ", Radio Lune presenter": what somebody is at the end of a stretch of text; no verb's phrase (", citing"). */
const calledAhead =
  /[,—]\s((?:(?:an?|the|his|her|its|their)\s)?(?:(?!\p{Ll}+ing\s|(?:who|which|said|says|and|told)\s)\p{L}[\p{L}.-]*\s){0,4})$/u;
/** Titles before a name at the end of a stretch of text. */
export const titleTail = /(?:\p{Lu}\p{L}*\.?\s+){0,4}$/u;
