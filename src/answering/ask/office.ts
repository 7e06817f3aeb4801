import { personNoun } from '../../reading/figures/victim-nouns.js';
import { personTitles } from '../../reading/names/name-words.js';
import { conjunctions, finiteVerbs, prepositions, relatives } from '../../reading/quotations/quotation-words.js';
import { knownWeight, rarestWeight } from '../../search/known-terms.js';
import { oncePerQuestion } from '../../search/once-per-question.js';
import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';
import { countries } from '../../text/demonyms.js';

/** An office, a post or a kinship whose holder is asked for: "the health minister of Norden", "Lopes's wife". */
export interface Office {
  /** The noun, and what else it is called, lower case. */
  readonly nouns: ReadonlySet<string>;
  /** Terms that tell which of its kind: "health". */
  readonly sort: readonly string[];
  /** Terms of whose it is: "Norden", "Lopes". */
  readonly owner: readonly string[];
  /** Those of the owner's that are of a name, by their capitals or because news at large seldom has them. */
  readonly named: ReadonlySet<string>;
  /** Whether it is a deputy's: "the vice president". */
  readonly isBelow: boolean;
  /** Whether it is asked who has it now. */
  readonly now: boolean;
  /** Whether a verb tells it as well as the noun: "founded" the "founder". */
  readonly isDeed: boolean;
  /** Words one of which a passage about such kin has; null where it is no kinship. */
  readonly kin: ReadonlySet<string> | null;
}

/** Posts and kin that are no titles before a name. */
const posts: ReadonlySet<string> = new Set(
  (
    'ceo cfo boss head leader manager owner founder co-founder captain goalkeeper editor principal headmaster author ' +
    'curator conductor chair treasurer auditor negotiator opponent challenger wife husband father mother son daughter ' +
    'brother sister spouse boyfriend girlfriend fiance fiancee secretary-general headteacher executive spokesman spokeswoman spokesperson'
  ).split(' '),
);
const spouses = new Set(
  'wife wives husband husbands spouse married marry marries widow widower wedding boyfriend girlfriend dating fiance fiancee engaged'.split(
    ' ',
  ),
);
const family = new Set(
  (
    'mother mom mum father dad parents son sons daughter daughters child children born brother brothers sister sisters siblings twin ' +
    'grandmother grandfather grandson granddaughter uncle aunt nephew niece cousin'
  ).split(' '),
);
const otherNouns: Readonly<Record<string, readonly string[]>> = {
  ceo: ['executive', 'boss'],
  executive: ['ceo', 'boss'],
  boss: ['manager', 'chief', 'executive', 'ceo', 'head', 'coach', 'director', 'president', 'chairman', 'leader'],
  head: [
    'director',
    'chief',
    'leader',
    'president',
    'chairman',
    'executive',
    'ceo',
    'secretary-general',
    'commissioner',
  ],
  chief: ['head', 'director', 'commissioner', 'boss', 'leader'],
  leader: [
    'head',
    'president',
    'chairman',
    'chief',
    'secretary',
    'secretary-general',
    'commander',
    'premier',
    'minister',
    'ceo',
  ],
  chair: ['chairman', 'chairwoman', 'chairperson'],
  chairman: ['chair', 'chairwoman', 'chairperson'],
  chairwoman: ['chair', 'chairman', 'chairperson'],
  director: ['head'],
  spokesman: ['spokeswoman', 'spokesperson'],
  spokeswoman: ['spokesman', 'spokesperson'],
  spokesperson: ['spokesman', 'spokeswoman'],
  coach: ['manager'],
  manager: ['coach', 'boss'],
  governor: ['gov'],
  senator: ['sen'],
  spouse: ['wife', 'husband', 'fiance', 'fiancee', 'fiancé', 'fiancée'],
  mother: ['mom', 'mum'],
  father: ['dad'],
};
/** As members say of kin. */
const familiar: Readonly<Record<string, string>> = {
  mom: 'mother',
  mum: 'mother',
  dad: 'father',
  grandma: 'grandmother',
  grandpa: 'grandfather',
  hubby: 'husband',
};

const asksWhoIs =
  /\bwho\s*(?:['’]?s|is|are|was|were)\s+((?:[\p{L}.'’-]+\s+){0,5}?)([\p{L}-]+)(?:\s+(?:of|for|at|in)\s+(.+?))?(?:\s+(?:now|today|currently|there))?\W*$/iu;
/** Those that do what their name says. */
const deeds: ReadonlySet<string> = new Set(
  'boss head leader manager owner founder co-founder author editor conductor'.split(' '),
);
const aside = /^(?:the|an?|current|currently|new|now|present|actual|his|her|its|their|my)$/i;
/** Another time, or one of several: who had it before is asked for otherwise. */
const otherTime = /^(?:first|second|third|last|next|previous|former|ex|late|other)$/i;

const deputies = /^(?:vice|deputy|assistant|associate|acting|honorary)$/i;

/** Who does what an office is for, now: "Who manages the Rovers?" */
const holders: Readonly<Record<string, string>> = {
  leads: 'leader',
  heads: 'head',
  manages: 'manager',
  chairs: 'chair',
  coaches: 'coach',
  edits: 'editor',
  captains: 'captain',
  runs: 'head',
  'speaks for': 'spokesman',
};
const doesOffice =
  /^\W*who\s+(leads|heads|manages|chairs|coaches|edits|captains|speaks for|runs(?=\s+(?:the\s+)?(?:[\p{L}’']+\s+){0,3}[\p{L}’']+\W*$))\s+/iu;

/**
 * "What is the name of Lopes's wife?", "what was the captain called", "who is in charge of the port": as who they are.
 */
const asWhoIs = (text: string): string =>
  text
    .replace(/^\W*(?:what(?:['’]?s|\s+(?:is|was|were|are))\s+)?(?:the\s+)?names?\s+of\s+/i, 'who is ')
    .replace(/\bin charge of\b/i, 'the head of')
    .replace(/^\W*who(?:['’]?s|\s+(?:is|was))\s+(.+?)\s+(?:now\s+)?(?:married|engaged)\s+to\W*$/i, "who is $1's spouse")
    .replace(doesOffice, (_, verb: string) => `who is the ${holders[verb.toLowerCase()]} of `)
    .replace(/^\W*what(?:['’]?s|\s+(?:is|was))\s+(.+?)(?:['’]?s['’]?)?\s+(?:called|name)\W*$/i, 'who is $1');

const unitedStates = /\b(?:US|U\.S\.|USA|[Uu]nited [Ss]tates)(?![\p{L}\p{N}])/gu;

/** The terms of whose an office may be: the US, else folded to the pronoun, is America here. */
export const ownerTerms = (words: string): string[] => termsOf(words.replace(unitedStates, 'America'));

/** Whether a word, lower case, is for an office, a post or kin. */
export const isOffice = (word: string): boolean => personTitles.has(word) || posts.has(word);

/** Whether a word, lower case, says what somebody is: an office, a post, kin or a trade. */
export const isRole = (word: string): boolean => isOffice(word) || personNoun(word) === 'one';

/** The office whose holder a question asks for; null where it asks for something else. */
export const officeAsked = oncePerQuestion(({ text, names }: Question): Office | null => {
  const [, before = '', last = '', of = ''] = asksWhoIs.exec(asWhoIs(text)) ?? [];
  const noun = familiar[last.toLowerCase()] ?? last.toLowerCase();
  const words = before.split(/\s+/).filter((word) => word !== '' && !aside.test(word));
  if (!isOffice(noun) || words.some((word) => isLinking(word.toLowerCase()) || otherTime.test(word))) return null;
  // "Lopes's", "the Rovers"; but "Prime Minister"
  const genitive = words.findLastIndex((word) => /['’]s?$/.test(word));
  const titled = /^\p{Lu}\p{Ll}/u.test(last);
  const owns = (word: string, i: number) => i <= genitive || (/^\p{Lu}/u.test(word) && !titled);
  const owner = [...words.filter(owns), of].flatMap((word) => ownerTerms(word));
  const capital = new Set(names.flatMap(({ terms }) => terms));
  return {
    nouns: new Set([noun, ...(otherNouns[noun] ?? [])]),
    sort: words
      .filter((word, i) => !owns(word, i) && !(noun === 'executive' && /^chief$/i.test(word)))
      .flatMap((word) => termsOf(word)),
    owner,
    named: new Set(owner.filter((term) => capital.has(term) || isNameLike(term))),
    isBelow: words.some((word) => deputies.test(word)),
    now: /\bwho\s*(?:['’]?s|is|are)\b/i.test(text) || doesOffice.test(text),
    isDeed: deeds.has(noun),
    kin: spouses.has(noun) ? spouses : family.has(noun) ? family : null,
  };
});

const countryTerms: ReadonlySet<string> = new Set([...countries].flatMap((country) => termsOf(country)));

/** Whether a term is a country's: "norwai" is Norway's. */
export const isCountryTerm = (term: string): boolean => countryTerms.has(term);

const isNameLike = (term: string) => knownWeight(term) === rarestWeight || isCountryTerm(term);

/** Whether a word, lower case, ends a noun phrase: a preposition, a conjunction, a verb. */
export const isLinking = (word: string): boolean =>
  [prepositions, relatives, conjunctions, finiteVerbs].some((words) => words.has(word)) || /ed$/.test(word);
