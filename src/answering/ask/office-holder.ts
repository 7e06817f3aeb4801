import { personTitles } from '../../reading/names/name-words.js';
import { prepositions } from '../../reading/quotations/quotation-words.js';
import { type Corpus, type ReadArticle, sentenceOf } from '../../search/corpus.js';
import { isInstitution } from '../../search/leaning.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';
import { countries, countryOf } from '../../text/demonyms.js';
import { contains, type Range } from '../../text/span.js';
import { wordsOf } from '../../text/words.js';
import { openingTerms } from './article-opening.js';
import { isCountryTerm, isLinking, type Office, ownerTerms } from './office.js';

const honorific = '(?:(?:dr|mr|mrs|ms|prof|sir|dame)\\.?\\s+)?';
/** From the noun to the name: "manager Ana Lopes", "wife, Ana,", "president of the Norden league, Ana Lopes". */
const nounFirst = new RegExp(
  `^(?:\\s+officer)?(?:[.,:]?\\s+|\\s+(?:is|was|turns out to be)\\s+|\\s+(?:of|for|at|in)\\s+[^,.;:]{2,50}(?:,\\s+|\\s(?:is|was)\\s+))${honorific}$`,
  'iu',
);
/** "Secretary of State [Ana Lopes]" */
const ofFirst = /^\sof\s(?:the\s)?(?:\p{Lu}\p{L}+\s(?:and\s)?){1,5}$/u;
const becomes =
  '(?:is|was|became|becomes|remains|has been|(?:will |to |is |was )?serv(?:e|es|ed|ing) as|(?:will |to )(?:be|become)|acts as|(?:was )?(?:elected|named|appointed|sworn in as)|(?:took|takes|taking) over as)\\s+';
/** From the name to the noun: "Ana Lopes, 61, who is the new head", "Ana Lopes, Norden's foreign minister". */
const nameFirst = new RegExp(
  `^(?:\\s\\(\\d+\\))?(?:,\\s+(?:\\d{1,3},\\s+)?(?:(?:who|and)\\s+)?(?:${becomes})?|\\s+(?:who\\s+)?${becomes})(?:(?:the|an?|its|their|his|her)\\s+)?((?:[\\p{L}\\p{N}.'’-]+\\s+){0,4})$`,
  'iu',
);
/** "The council elected [Ana Lopes as its head]": whose the office is, is told by who gives it. */
const appoints =
  /\b(?:elect(?:s|ed)?|nam(?:es|ed)|appoint(?:s|ed)?|ch(?:ose|ooses)|pick(?:s|ed)|hire[sd]|install(?:s|ed)|promote[sd])\s(?:\p{L}[\p{L}.-]*\s){0,4}$/u;
const appointed =
  /^(?:,[^,.;:]{2,60},)?\s(?:as\s|to be\s|to become\s)?(?:the\s|an?\s|its\s|their\s|his\s|her\s)?((?:[\p{L}\p{N}.'’-]+\s){0,4})$/u;
const past = /\b(?:former(?:ly)?|ex|then|ousted|outgoing|deposed|late)[\s-]+(?:\p{L}+[\s-]+){0,3}$/iu;
/** What tells two of a name apart: "North Norden". */
const sides: ReadonlySet<string> = new Set(termsOf('north south east west northern southern eastern western'));
/** Who stands below the office: "vice president", "chief financial officer". */
const below = /\b(?:vice|deputy|assistant|associate|acting|honorary)[\s-](?:\p{Ll}+\s)?$/iu;
const otherOfficer = /^\s(?!executive\b)\p{L}+\sofficer\b/iu;
/** "Chief [counsel]", who is no chief. */
const ofTrade =
  /^\s(?:\p{Ll}+ )?(?:counsel|counselor|economist|scientist|engineer|negotiator|strategist|correspondent|analyst|investigator|prosecutor|inspector|architect|justice|judge|spokes(?:man|woman|person)|lawyer|attorney|adviser|advisor|critic|editor|designer|medic|physician|pathologist|meteorologist)\b/u;
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

/** Who holds an office by a sentence. */
export interface Holder extends Range {
  /** Whether the sentence says whose the office is, beside it. */
  readonly isOwned: boolean;
}

/**
 * Who holds an office by a sentence: a name beside the noun, of a person, where it is the asked one's: told beside it,
 * meant by a pronoun before it, or, where nobody's is told, what the article is about. Undefined where the sentence
 * tells nobody.
 */
export function holderIn(corpus: Corpus, passage: Passage, office: Office, question: Question): Holder | undefined {
  const told = sentenceOf(corpus, passage);
  if (!told) return undefined;
  const { entry, span: sentence } = told;
  const { text } = entry.article;
  const nouns = wordsOf(text, sentence).filter((word) => isNounOf(office, text, sentence, word));
  if (nouns.length === 0) return undefined;
  const asked = new Set(question.terms);
  for (const name of personsIn(entry, sentence)) {
    if (termsOf(text, name).every((term) => asked.has(term))) continue;
    if (countries.has(text.slice(name.start, name.end).toLowerCase())) continue;
    // "Outside, the museum's director …": no name.
    if (prepositions.has(text.slice(name.start, name.end).toLowerCase())) continue;
    const noun = nouns.find((one) => isBeside(text, sentence, one, name));
    if (!noun) continue;
    const ahead = text.slice(sentence.start, Math.min(noun.start, name.start));
    const between = text.slice(Math.min(noun.end, name.end), Math.max(noun.start, name.start));
    if (office.now && /\bwas\b/.test(between)) continue;
    if (office.now && (past.test(ahead) || past.test(text.slice(sentence.start, noun.start)))) continue;
    const post = { entry, sentence, noun, name, others: nouns.filter((one) => one !== noun) };
    const whose = whoseOffice(corpus, passage, post, office);
    if (whose !== null) return { ...name, isOwned: whose === 'told' };
  }
  return undefined;
}

function isNounOf(office: Office, text: string, sentence: Range, { start, end }: Range): boolean {
  const word = text
    .slice(start, end)
    .toLowerCase()
    .replace(/['’]s$/, '');
  return (
    office.nouns.has(word) &&
    !otherOfficer.test(text.slice(end, end + 40)) &&
    !(word === 'chief' && ofTrade.test(text.slice(end, end + 40))) &&
    office.isBelow === below.test(text.slice(Math.max(sentence.start, start - 40), start))
  );
}

function personsIn({ reading }: ReadArticle, sentence: Range): Range[] {
  return reading.names
    .filter((name) => !isInstitution(name))
    .flatMap(({ mentions }) => mentions.filter((mention) => contains(sentence, mention)))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

function isBeside(text: string, sentence: Range, noun: Range, name: Range): boolean {
  if (noun.end <= name.start) {
    const between = text.slice(noun.end, name.start);
    return nounFirst.test(between) || ofFirst.test(between);
  }
  if (name.end > noun.start || isTitleAhead(text, sentence, noun)) return false;
  const between =
    nameFirst.exec(text.slice(name.end, noun.start))?.[1] ??
    (isAppointed(text, sentence, name) ? appointed.exec(text.slice(name.end, noun.start))?.[1] : undefined);
  return between?.split(/\s+/).every((word) => !isLinking(word.toLowerCase())) ?? false;
}

const isAppointed = (text: string, sentence: Range, { start }: Range): boolean =>
  appoints.test(text.slice(Math.max(sentence.start, start - 60), start));

/**
 * Whether the noun is the title of who is named behind it: "visited Lune, Norden Mayor Ana Lopes said" tells of no
 * Lune.
 */
const isTitleAhead = (text: string, sentence: Range, { end }: Range): boolean =>
  /^\.?\s\p{Lu}/u.test(text.slice(end, Math.min(end + 3, sentence.end)));

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

/** A sentence of an article with the noun of an office, the name beside it, and further such nouns. */
interface Post {
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
function whoseOffice(
  corpus: Corpus,
  { article, sentence: at }: Passage,
  post: Post,
  office: Office,
): 'told' | 'taken' | null {
  const { entry, sentence, noun, name, others } = post;
  const { text } = entry.article;
  const { sort, owner, named } = office;
  const owns = (term: string) => owner.includes(term);
  const isOfCountry = owner.some(isCountryTerm) && owner.every((term) => isCountryTerm(term) || sides.has(term));
  // "named Ana Lopes chief executive": the name ahead is the holder's, and owns nothing.
  const behindName = name.end <= noun.start ? { start: name.end, end: sentence.end } : sentence;
  const told = [noun, { start: noun.start, end: Math.max(noun.end, name.end) }].flatMap((one) =>
    ownersOf(text, behindName, one),
  );
  const asked = [...sort, ...owner];
  if (told.length > 0 && asked.length > 0 && !told.flat().some((term) => asked.includes(term))) return null;
  if (owner.length > 0 && told.flat().some((term) => sides.has(term) && !owns(term))) return null;
  // "President Lopes met the Norden president"
  if (told.length === 0 && others.some((one) => ownersOf(text, sentence, one).flat().some(owns))) return null;
  const terms = corpus.index.termsOfArticle(article);
  const { own = [], long = [], leaned = [], heading = [] } = terms[at] ?? {};
  const here = [...own, ...long, ...leaned, ...heading];
  if (!sort.every((term) => here.includes(term))) return null;
  const isTheirs =
    possessive.test(text.slice(sentence.start, noun.start)) ||
    (name.end <= noun.start && isAppointed(text, sentence, name));
  const opening = openingTerms(corpus, article);
  if (told.length === 0 && !isTheirs && isAnothers(post, office, opening)) return null;
  const body = owner.filter((term) => !isCountryTerm(term));
  const isNamed = () =>
    [...terms.flatMap((one) => [[...one.own, ...one.long]]), opening].some((words) =>
      body.every((term) => words.includes(term)),
    );
  const isAsked = (words: readonly string[]) => {
    // "president of the Norden Cycling Union" is no president of Norden.
    if (isOfCountry) return words.every((term) => asked.includes(term));
    // "Chairman of the Harbour Committee" is none of the Harn Bridge Committee, and "the committee's" only where that
    // is named.
    const shared = words.filter((word) => body.includes(word)).length;
    const isBody = body.every((term) => words.includes(term)) || shared * 2 > Math.max(body.length, words.length);
    return shared > 0 && (isBody || (words.every((term) => asked.includes(term)) && isNamed()));
  };
  if (told.some(isAsked)) return 'told';
  if (told.flat().some((term) => !sort.includes(term))) return null;
  const before = terms[at - 1];
  const theirs = isTheirs ? [...here, ...(before?.own ?? []), ...(before?.long ?? [])] : leaned;
  const round = new Set([...theirs, ...opening]);
  const belongs = (term: string) =>
    round.has(term) || !named.has(term) || (corpus.index.articlesWith(term).get(article) ?? 0) >= often;
  const isTaken =
    owner.every(belongs) &&
    (isTheirs ||
      isTied(
        corpus,
        termsOf(text, name),
        owner.filter((one) => named.has(one)),
      ));
  if (!isTaken) return null;
  return named.size > 0 && !isOfCountry && [...named].every((term) => own.includes(term)) ? 'told' : 'taken';
}

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

/** "Ana Lopes, who leads the band", "a band led by Ana Lopes" */
const leading =
  /\b(?:leads|heads|runs|(?:has|have) (?:run|led|headed)|manages|owns|founded|edits|conducts|wrote|speaks for)\b|\b(?:led|headed|run|managed|owned|founded|edited|conducted|written) by\b/i;

/** Whether a passage tells by a verb who leads, founds or owns, and has a name. */
export function tellsDeed(corpus: Corpus, passage: Passage): boolean {
  const told = sentenceOf(corpus, passage);
  if (!told || !leading.test(told.span.text)) return false;
  return told.entry.reading.names.some(({ mentions }) => mentions.some((mention) => contains(told.span, mention)));
}
