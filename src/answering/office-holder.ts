import { personTitles } from '../reading/name-words.js';
import { conjunctions, finiteVerbs, prepositions, relatives } from '../reading/quotation-words.js';
import type { Corpus, ReadArticle } from '../search/corpus.js';
import { countryOf } from '../search/demonyms.js';
import { knownWeight, rarestWeight } from '../search/known-terms.js';
import { isInstitution } from '../search/leaning.js';
import type { Passage } from '../search/passage-index.js';
import type { Question } from '../search/question.js';
import { termsOf } from '../search/terms.js';
import { contains, type Range } from '../text/span.js';
import { wordsOf } from '../text/words.js';

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
  /** Whether it is asked who has it now. */
  readonly now: boolean;
  /** Words one of which a passage about such kin has; null where it is no kinship. */
  readonly kin: ReadonlySet<string> | null;
}

/** Posts and kin that are no titles before a name. */
const posts: ReadonlySet<string> = new Set(
  (
    'ceo cfo boss head leader manager owner founder co-founder captain goalkeeper editor principal headmaster author ' +
    'curator conductor chair treasurer auditor negotiator opponent challenger wife husband father mother son daughter ' +
    'brother sister'
  ).split(' '),
);
const spouses = new Set('wife wives husband husbands spouse married marry marries widow widower wedding'.split(' '));
const family = new Set(
  (
    'mother father parents son sons daughter daughters child children born brother brothers sister sisters siblings twin ' +
    'grandmother grandfather grandson granddaughter uncle aunt nephew niece cousin'
  ).split(' '),
);
const otherNouns: Readonly<Record<string, readonly string[]>> = {
  ceo: ['executive'],
  boss: ['manager', 'chief', 'executive', 'head', 'coach'],
  head: ['director', 'chief', 'leader', 'president', 'chairman', 'executive'],
  leader: ['head', 'president', 'chairman', 'chief'],
  coach: ['manager'],
  manager: ['coach'],
  governor: ['gov'],
  senator: ['sen'],
};

const asksWhoIs =
  /\bwho\s*(?:['’]s|is|are|was|were)\s+((?:[\p{L}.'’-]+\s+){0,5}?)([\p{L}-]+)(?:\s+(?:of|for|at|in)\s+(.+?))?(?:\s+(?:now|today|currently|there))?\W*$/iu;
const aside = /^(?:the|an?|current|currently|new|now|present|actual|his|her|its|their|my)$/i;
/** Another time, or one of several: who had it before is asked for otherwise. */
const otherTime = /^(?:first|second|third|last|next|previous|former|ex|late|deputy|vice|acting|other)$/i;

/** Whether a word, lower case, is for an office, a post or kin. */
export const isOffice = (word: string): boolean => personTitles.has(word) || posts.has(word);

/** The office whose holder a question asks for; null where it asks for something else. */
export function officeAsked({ text, names }: Question): Office | null {
  const [, before = '', last = '', of = ''] = asksWhoIs.exec(text) ?? [];
  const noun = last.toLowerCase();
  const words = before.split(/\s+/).filter((word) => word !== '' && !aside.test(word));
  if (!isOffice(noun) || words.some((word) => isLinking(word.toLowerCase()) || otherTime.test(word))) return null;
  // "Lopes's", "the Rovers"; but "Prime Minister"
  const genitive = words.findLastIndex((word) => /['’]s?$/.test(word));
  const titled = /^\p{Lu}\p{Ll}/u.test(last);
  const owns = (word: string, i: number) => i <= genitive || (/^\p{Lu}/u.test(word) && !titled);
  const owner = [...words.filter(owns), of].flatMap((word) => termsOf(word));
  const capital = new Set(names.flatMap(({ terms }) => terms));
  return {
    nouns: new Set([noun, ...(otherNouns[noun] ?? [])]),
    sort: words.filter((word, i) => !owns(word, i)).flatMap((word) => termsOf(word)),
    owner,
    named: new Set(owner.filter((term) => capital.has(term) || isNameLike(term))),
    now: !/\bwho\s+(?:was|were)\b/i.test(text),
    kin: spouses.has(noun) ? spouses : family.has(noun) ? family : null,
  };
}

const countries: ReadonlySet<string> = new Set(countryOf.values());
const isNameLike = (term: string) => knownWeight(term) === rarestWeight || countries.has(term);

const isLinking = (word: string) =>
  [prepositions, relatives, conjunctions, finiteVerbs].some((words) => words.has(word)) || /ed$/.test(word);

const honorific = '(?:(?:dr|mr|mrs|ms|prof|sir|dame)\\.?\\s+)?';
/** From the noun to the name: "manager Ana Lopes", "wife, Ana,", "president of the Norden league, Ana Lopes". */
const nounFirst = new RegExp(
  `^(?:\\s+officer)?(?:[,:]?\\s+|\\s+(?:is|was|turns out to be)\\s+|\\s+(?:of|for|at|in)\\s+[^,.;:]{2,50}(?:,\\s+|\\s(?:is|was)\\s+))${honorific}$`,
  'iu',
);
/** From the name to the noun: "Ana Lopes, 61, who is the new head", "Ana Lopes, Norden's foreign minister". */
const nameFirst =
  /^(?:\s\(\d+\))?,?\s+(?:\d{1,3},\s+)?(?:(?:who|and)\s+)?(?:(?:is|was|became|becomes|remains|has been|served as|serves as|(?:was )?(?:elected|named|appointed)|took over as)\s+)?(?:(?:the|an?|its|their|his|her)\s+)?((?:[\p{L}\p{N}.'’-]+\s+){0,4})$/iu;
const past = /\b(?:former(?:ly)?|ex|then|ousted|outgoing|deposed|late)[\s-]+(?:\p{L}+[\s-]+){0,3}$/iu;
const ownerBehind = /^(?:\s+officer)?\s+(?:of|for|at)\s+(?:\p{Ll}+\s+){0,2}((?:\p{Lu}[\p{L}.'’-]*|of|and|the|\s)+)/u;
const ownerAhead = /((?:\p{Lu}[\p{L}.'’&-]*\s)+)(?:\p{Ll}[\p{L}-]*\s){0,2}$/u;
const possessive = /\b(?:his|her|its|their)\s(?:\p{Ll}+\s){0,2}$/iu;
/** Mentions in an article from which on it is about a name. */
const often = 3;

/**
 * Who holds an office by a sentence: a name beside the noun, of a person, where it is the asked one's: told beside it,
 * meant by a pronoun before it, or, where nobody's is told, what the article is about. Undefined where the sentence tells nobody.
 */
export function holderIn(corpus: Corpus, passage: Passage, office: Office, question: Question): Range | undefined {
  const entry = corpus.articles[passage.article];
  const sentence = entry?.article.sentences[passage.sentence];
  if (!entry || !sentence) return undefined;
  const { text } = entry.article;
  const nouns = wordsOf(text, sentence).filter(({ start, end }) =>
    office.nouns.has(
      text
        .slice(start, end)
        .toLowerCase()
        .replace(/['’]s$/, ''),
    ),
  );
  const asked = new Set(question.terms);
  for (const name of personsIn(entry, sentence)) {
    if (termsOf(text, name).every((term) => asked.has(term))) continue;
    const noun = nouns.find((one) => isBeside(text, one, name));
    if (!noun) continue;
    const ahead = text.slice(sentence.start, Math.min(noun.start, name.start));
    if (office.now && (past.test(ahead) || past.test(text.slice(sentence.start, noun.start)))) continue;
    if (isAsked(corpus, passage, { text, sentence, noun, name }, office)) return name;
  }
  return undefined;
}

function personsIn({ reading }: ReadArticle, sentence: Range): Range[] {
  return reading.names
    .filter((name) => !isInstitution(name))
    .flatMap(({ mentions }) => mentions.filter((mention) => contains(sentence, mention)))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

function isBeside(text: string, noun: Range, name: Range): boolean {
  if (noun.end <= name.start) return nounFirst.test(text.slice(noun.end, name.start));
  if (name.end > noun.start) return false;
  const between = nameFirst.exec(text.slice(name.end, noun.start))?.[1];
  return between?.split(/\s+/).every((word) => !isLinking(word.toLowerCase())) ?? false;
}

/** Whether an office that stands in a sentence is the asked one, by its sort and its owner. */
function isAsked(
  { articles, index }: Corpus,
  { article, sentence: at }: Passage,
  { text, sentence, noun, name }: { text: string; sentence: Range; noun: Range; name: Range },
  { sort, owner, named }: Office,
): boolean {
  const asked = new Set([...sort, ...owner]);
  const told = [
    ownerBehind.exec(text.slice(noun.end, sentence.end))?.[1],
    ownerBehind.exec(text.slice(Math.max(noun.end, name.end), sentence.end))?.[1],
    ownerAhead.exec(text.slice(sentence.start, noun.start))?.[1],
  ].flatMap((words) => termsOf(words ?? '').filter((term) => !personTitles.has(term)));
  if (told.length > 0 && asked.size > 0 && !told.some((term) => asked.has(term))) return false;
  const terms = index.termsOfArticle(article);
  const { own = [], long = [], leaned = [], heading = [] } = terms[at] ?? {};
  const entry = articles[article]?.article;
  const head = entry ? termsOf(entry.text.slice(0, entry.paragraphs[0]?.end)) : [];
  const here = [...own, ...long, ...leaned, ...heading];
  const theirs = possessive.test(text.slice(sentence.start, noun.start))
    ? [...here, ...(terms[at - 1]?.own ?? [])]
    : leaned;
  const round = new Set([...theirs, ...head, ...index.termsOfTitle(article)]);
  const belongs = (term: string) =>
    round.has(term) || !named.has(term) || (index.articlesWith(term).get(article) ?? 0) >= often;
  return (
    sort.every((term) => here.includes(term)) && (told.some((term) => owner.includes(term)) || owner.every(belongs))
  );
}
