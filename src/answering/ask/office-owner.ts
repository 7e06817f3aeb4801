import { personTitles } from '../../reading/names/name-words.js';
import type { Corpus, ReadArticle } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { PassageTerms } from '../../search/passage-terms.js';
import { termsOf } from '../../search/terms.js';
import { countryOf } from '../../text/demonyms.js';
import { contains, type Range } from '../../text/span.js';
import { openingTerms } from './article-opening.js';
import { isCountryTerm, isLinking, type Office, ownerTerms } from './office.js';

/** "The council elected [Ana Lopes as its head]": whose the office is, is told by who gives it. */
const appoints =
  /\b(?:elect(?:s|ed)?|nam(?:es|ed)|appoint(?:s|ed)?|ch(?:ose|ooses)|pick(?:s|ed)|hire[sd]|install(?:s|ed)|promote[sd])\s(?:\p{L}[\p{L}.-]*\s){0,4}$/u;
/** What tells two of a name apart: "North Norden". */
const sides: ReadonlySet<string> = new Set(termsOf('north south east west northern southern eastern western'));
/** What tells nothing of what somebody is head of. */
const plainKinds: ReadonlySet<string> = new Set(
  'prime new current present supreme paramount top national longtime long-time long-serving interim incoming first'.split(
    ' ',
  ),
);
const ownerBehind =
  /^(?:\s+officer)?\s+(?:of|for|at)\s+(?:\p{Ll}+\s+){0,2}((?:\p{Lu}[\p{L}.'’-]*|of|and(?!\sthe\s\p{Lu}\p{L}*\s\p{Ll})|the|\s)+)(\p{Ll}+)?/u;
const ownerAhead = /((?:\p{Lu}[\p{L}.'’&-]*\s)+)((?:\p{Ll}[\p{L}-]*\s){0,2})$/u;
/** "the museum's director" */
const nounAhead = /\b(?:the|this)\s(\p{Ll}+)['’]s\s(?:\p{Ll}[\p{L}-]*\s){0,2}$/u;
/** Units of text ahead of an office in which whose it is begins. */
const farthestOwner = 200;
const possessive = /\b(?:his|her|its|their)\s(?:\p{Ll}+\s){0,2}$/iu;
/** Mentions in an article from which on it is about a name. */
const often = 3;

/** A sentence of an article with the noun of an office, the name beside it, and further such nouns. */
export interface Post {
  readonly entry: ReadArticle;
  readonly sentence: Range;
  readonly noun: Range;
  readonly name: Range;
  readonly others: readonly Range[];
}

/**
 * Whether an office that stands in a passage is the asked one, by its sort and its owner: told beside it, or taken from
 * around; null where not.
 */
export function whoseOffice(corpus: Corpus, passage: Passage, post: Post, office: Office): 'told' | 'taken' | null {
  const { entry, sentence, noun, name } = post;
  const { sort, named } = office;
  const told = ownersTold(post);
  if (isOtherwiseOwned(told, post, office)) return null;
  const around = termsAround(corpus, passage);
  if (!sort.every((term) => around.here.includes(term))) return null;
  const { text } = entry.article;
  const isTheirs =
    possessive.test(text.slice(sentence.start, noun.start)) ||
    (name.end <= noun.start && isAppointed(text, sentence, name));
  if (told.length === 0 && !isTheirs && isAnothers(post, office, around.opening)) return null;
  if (told.some((words) => isAskedOwner(words, office, around))) return 'told';
  if (told.flat().some((term) => !sort.includes(term))) return null;
  if (!belongsAround(corpus, passage, office, around, isTheirs)) return null;
  const namedOwner = office.owner.filter((term) => named.has(term));
  if (!isTheirs && !isTied(corpus, termsOf(text, name), namedOwner)) return null;
  return named.size > 0 && !isOfCountry(office) && [...named].every((term) => around.own.includes(term))
    ? 'told'
    : 'taken';
}

/** Whose the office is by what stands beside its noun, and beside the name behind that. */
function ownersTold({ entry, sentence, noun, name }: Post): string[][] {
  // "named Ana Lopes chief executive": the name ahead is the holder's, and owns nothing.
  const behindName = name.end <= noun.start ? { start: name.end, end: sentence.end } : sentence;
  return [noun, { start: noun.start, end: Math.max(noun.end, name.end) }].flatMap((one) =>
    ownersOf(entry.article.text, behindName, one),
  );
}

/** Whether what is told beside an office has nothing of the asked one, or another one in the sentence is that. */
function isOtherwiseOwned(
  told: readonly (readonly string[])[],
  { entry, sentence, others }: Post,
  { sort, owner }: Office,
): boolean {
  const asked = [...sort, ...owner];
  const owns = (term: string) => owner.includes(term);
  if (told.length > 0 && asked.length > 0 && !told.flat().some((term) => asked.includes(term))) return true;
  if (owner.length > 0 && told.flat().some((term) => sides.has(term) && !owns(term))) return true;
  // "President Lopes met the Norden president"
  return told.length === 0 && others.some((one) => ownersOf(entry.article.text, sentence, one).flat().some(owns));
}

/** The terms of a passage and of what stands around it. */
interface Around {
  readonly own: readonly string[];
  /** Those that it has from the sentences before. */
  readonly leaned: readonly string[];
  /** All that it is found by. */
  readonly here: readonly string[];
  /** Those of the sentence before. */
  readonly before: readonly string[];
  readonly opening: readonly string[];
  /** Those of each passage of the article. */
  readonly article: readonly PassageTerms[];
}

function termsAround(corpus: Corpus, { article, sentence }: Passage): Around {
  const terms = corpus.index.termsOfArticle(article);
  const { own = [], long = [], leaned = [], heading = [] } = terms[sentence] ?? {};
  const before = terms[sentence - 1];
  return {
    own,
    leaned,
    here: [...own, ...long, ...leaned, ...heading],
    before: [...(before?.own ?? []), ...(before?.long ?? [])],
    opening: openingTerms(corpus, article),
    article: terms,
  };
}

const isOfCountry = ({ owner }: Office): boolean =>
  owner.some(isCountryTerm) && owner.every((term) => isCountryTerm(term) || sides.has(term));

/** Whether the words that tell whose an office is, tell the owner that is asked for. */
function isAskedOwner(words: readonly string[], office: Office, { article, opening }: Around): boolean {
  const { sort, owner } = office;
  const isOfAsked = () => words.every((term) => sort.includes(term) || owner.includes(term));
  // "president of the Norden Cycling Union" is no president of Norden.
  if (isOfCountry(office)) return isOfAsked();
  const body = owner.filter((term) => !isCountryTerm(term));
  const isNamed = () =>
    [...article.flatMap((one) => [[...one.own, ...one.long]]), opening].some((terms) =>
      body.every((term) => terms.includes(term)),
    );
  // "Chairman of the Harbour Committee" is none of the Harn Bridge Committee, and "the committee's" only where that
  // is named.
  const shared = words.filter((word) => body.includes(word)).length;
  const isBody = body.every((term) => words.includes(term)) || shared * 2 > Math.max(body.length, words.length);
  return shared > 0 && (isBody || (isOfAsked() && isNamed()));
}

/** Whether the owner that is asked for is spoken of around an office that is nobody's beside it. */
function belongsAround(
  { index }: Corpus,
  { article }: Passage,
  { owner, named }: Office,
  { here, before, leaned, opening }: Around,
  isTheirs: boolean,
): boolean {
  const round = new Set([...(isTheirs ? [...here, ...before] : leaned), ...opening]);
  return owner.every(
    (term) => round.has(term) || !named.has(term) || (index.articlesWith(term).get(article) ?? 0) >= often,
  );
}

/**
 * The terms of those whose an office is, as they stand beside it: "Norden's president", "president of Norden", "the
 * museum's director".
 */
function ownersOf(text: string, sentence: Range, { start, end }: Range): string[][] {
  const ahead = text.slice(Math.max(sentence.start, start - farthestOwner), start);
  const [, owner = '', kind = ''] = ownerAhead.exec(ahead) ?? [];
  // "leader of Norden's Lune region" leads no Norden, "opposition leader" neither.
  const [, of = '', further = ''] = ownerBehind.exec(text.slice(end, sentence.end)) ?? [];
  const behind = of.replaceAll(/\p{Lu}\S*['’]s\s+(?=\S)/gu, '');
  // "leader of the Norwegian delegation"
  const isPeople = countryOf.has(/(\p{Lu}\p{L}+)\s$/u.exec(of)?.[1]?.toLowerCase() ?? '');
  const kinds = kind.split(' ').filter((word) => word !== '' && !plainKinds.has(word));
  // "allies in Norden and President Lopes"
  const isLinked = kinds.some((word) => isLinking(word));
  const isNamed = !isLinked && ownerTerms(owner).length > 0;
  return [
    isPeople ? `${behind}${further}` : behind,
    isNamed ? `${owner}${kinds.join(' ')}` : '',
    nounAhead.exec(ahead)?.[1] ?? '',
  ]
    .map((words) => ownerTerms(words).filter((term) => !personTitles.has(term) && !plainKinds.has(term)))
    .filter((terms) => terms.length > 0);
}

/** Whether a verb ahead of a name tells that somebody gives it an office. */
export const isAppointed = (text: string, sentence: Range, { start }: Range): boolean =>
  appoints.test(text.slice(Math.max(sentence.start, start - 60), start));

/**
 * Whether those of a name are spoken of where an owner is: "President Lopes" visits many a college, whose president
 * other articles on her would name.
 */
function isTied({ index }: Corpus, name: readonly string[], owner: readonly string[]): boolean {
  const having = [...index.articlesWith(name.at(-1) ?? '').keys()];
  const shared = having.filter((article) => owner.every((term) => index.articlesWith(term).has(article)));
  return having.length < often || shared.length * often >= having.length;
}

/**
 * Whether a title of which nobody says whose it is, is another's, in an article that opens with a country: "President
 * Lopes" leads no other body than that ("who leads the union?"), and where it opens with two, "Norden said President
 * Lopes must go" tells of the other one's.
 */
function isAnothers(
  { entry: { article, reading }, noun, name, sentence }: Post,
  { owner, nouns }: Office,
  opening: readonly string[],
): boolean {
  if (!opening.some((term) => isCountryTerm(term) && !owner.includes(term))) return false;
  const [asked = ''] = nouns;
  const title = article.text.slice(noun.start, noun.end).toLowerCase();
  if (owner.length > 0 && !owner.some(isCountryTerm)) return title === 'president' && asked !== title;
  return reading.quotations.some(
    ({ source, content }) =>
      source !== null &&
      contains(sentence, source) &&
      contains(content, name) &&
      ownerTerms(article.text.slice(source.start, source.end)).some((term) => owner.includes(term)),
  );
}
