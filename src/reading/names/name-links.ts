import type { Range } from '../../text/span.js';
import { personNoun } from '../figures/victim-nouns.js';
import { bare, isCapital, isRole, isTitle, isTradeWord } from './name-titles.js';
import { institutionOwners, institutionWords, isGivenName, personTitles } from './name-words.js';

/** Whether a lower-case word goes on a name: "Bank of Norden", "Board of Roads and Bridges", not "Mayor Ana Torvald of Norden". */
export function linkHolds(text: string, words: readonly Range[], from: number, at: number): boolean {
  const word = (i: number): string => {
    const range = words[i];
    return range ? bare(text.slice(range.start, range.end)) : '';
  };
  const link = word(at);
  const before = words.slice(from, at).map((_, k) => word(from + k));
  const institution = before.some((one) => institutionWords.has(one.toLowerCase()));
  if (link === 'and') {
    const after = [1, 2, 3].map((k) => word(at + k).toLowerCase());
    return (
      institution ||
      before.includes('of') ||
      (isCapital(word(at + 1)) && after.some((one) => institutionWords.has(one)))
    );
  }
  if (link === 'for') return institution;
  // "The National Commission on Human Rights"
  if (link === 'on') return /^(?:Commission|Committee|Council|Conference|Panel|Rapporteur)$/.test(before.at(-1) ?? '');
  // "Save the Children"
  if (link === 'the') return /^(?:of|for|Save)$/.test(before.at(-1) ?? '');
  // "Mia Torvald of the Norden Institute": whose name comes first is not told by it.
  const after = [1, 2, 3, 4, 5].map((k) => word(at + k)).filter((one) => one !== 'the');
  const home = after.findIndex((one) => institutionWords.has(one.toLowerCase()) || one === 'Academy');
  if (
    link === 'of' &&
    before.length === 2 &&
    !institution &&
    home > 0 &&
    after.slice(0, home).every(isCapital) &&
    !hasTitle(before)
  )
    return false;
  // "Shares of Norden Steel fell"
  if (link === 'of' && from === 0 && before.length === 1 && partsOf.test(before[0] ?? '')) return false;
  if (link !== 'of' || before.length < 2) return true;
  const low = before.map((one) => one.toLowerCase());
  // "Police Chief Ana Torvald of Norden"
  const title = low.findLastIndex((one, i) => i < low.length - 1 && isTitle(one) && !ambiguousTitles.has(one));
  if (low.slice(title + 1).some((one) => institutionWords.has(one))) return true;
  // "ministry spokesman Aylan Torvald of Norden"
  const called = from === 0 ? '' : word(from - 1);
  return !(isPersons(low) || isRole(called));
}

const hasTitle = (words: readonly string[]) =>
  words.some((word) => personTitles.has(word.toLowerCase()) || personNoun(word.toLowerCase()) !== null);

/** "Mayor Ana Torvald", "Ana Torvald"; not "Deputy Secretary", "Lune Justice Project", "St. Ana School". */
function isPersons(words: readonly string[]): boolean {
  const name = words.filter((word) => !personTitles.has(word));
  const [given = ''] = name;
  const titled = name.length > 1 && name.at(-1) === words.at(-1) && !words.some((word) => ambiguousTitles.has(word));
  if (titled && name.length < words.length) return true;
  // "Analyst Tom Torvald of Lune Bank"
  const [who = ''] = words.length > 2 && isTradeWord(given) ? name.slice(1) : name;
  return words[0] === given && isGivenName(who);
}
const partsOf =
  /^(?:Shares|Sales|Parts|Pictures|Images|Videos|Footage|News|Word|Copies|Hundreds|Thousands|Millions|Dozens|Scores|Supporters|Critics|Opponents|Fans|Residents|Users|Owners|Customers)$/;
const ambiguousTitles = new Set(['justice', 'general', 'st', 'saint']);

/** Whether two capitalised words may be of one name by what stands between them. */
export function joins(text: string, before: Range, here: Range): boolean {
  const gap = text.slice(before.end, here.start);
  const word = text.slice(before.start, before.end);
  if (word.endsWith('s') && /['’]s$/.test(word)) return false;
  return (
    gap === ' ' ||
    gap === '\u00A0' ||
    (/^['’] $/.test(gap) && isMembers(word) && ofMembers.test(text.slice(here.start, here.end))) ||
    (/^\.\s$/.test(gap) && (word.length <= 3 || personTitles.has(word.toLowerCase())))
  );
}

/** "the Seafarers' Federation", "the Students' Union", not "Sanders' Senate". */
const ofMembers =
  /^(?:Affairs|Alliance|Association|Board|Bloc|Caucus|Club|Coalition|Collective|Commission|Committee|Confederation|Cooperative|Council|Federation|Forum|Foundation|Front|Fund|Guild|Initiative|League|Lobby|Movement|Network|Organi[sz]ation|Party|Rights|Society|Syndicate|Trust|Union|Welfare)$/;
const isMembers = (word: string): boolean =>
  personNoun(word.toLowerCase()) === 'many' || /\p{Ll}(?:ers|ors|ists|ians)$/u.test(word);

/** Whether a genitive goes on a name: "Norden County Sheriff's Office", "St. John's Hospital", not "Norden's Council". */
export function ownsInstitution(text: string, words: readonly Range[], at: number): boolean {
  const [saint, owner, owned] = [at - 1, at, at + 1].map((i) => words[i]);
  if (!owner || !owned || text.slice(owner.end, owned.start) !== ' ') return false;
  const whose = text.slice(owner.start, owner.end);
  if (!/['’]s$/.test(whose) || !institutionWords.has(text.slice(owned.start, owned.end).toLowerCase())) return false;
  const holy = saint !== undefined && /^(?:St|Saint)$/.test(text.slice(saint.start, saint.end));
  return holy || institutionOwners.has(bare(whose).toLowerCase());
}
