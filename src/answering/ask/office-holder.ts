import { prepositions } from '../../reading/quotations/quotation-words.js';
import { type Corpus, type ReadArticle, sentenceOf } from '../../search/corpus.js';
import { isInstitution } from '../../search/leaning.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';
import { countries } from '../../text/demonyms.js';
import { contains, type Range } from '../../text/span.js';
import { wordsOf } from '../../text/words.js';
import { isLinking, type Office } from './office.js';
import { isAppointed, whoseOffice } from './office-owner.js';

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
const appointed =
  /^(?:,[^,.;:]{2,60},)?\s(?:as\s|to be\s|to become\s)?(?:the\s|an?\s|its\s|their\s|his\s|her\s)?((?:[\p{L}\p{N}.'’-]+\s){0,4})$/u;
const past = /\b(?:former(?:ly)?|ex|then|ousted|outgoing|deposed|late)[\s-]+(?:\p{L}+[\s-]+){0,3}$/iu;
/** Who stands below the office: "vice president", "chief financial officer". */
const below = /\b(?:vice|deputy|assistant|associate|acting|honorary)[\s-](?:\p{Ll}+\s)?$/iu;
const otherOfficer = /^\s(?!executive\b)\p{L}+\sofficer\b/iu;
/** "Chief [counsel]", who is no chief. */
const ofTrade =
  /^\s(?:\p{Ll}+ )?(?:counsel|counselor|economist|scientist|engineer|negotiator|strategist|correspondent|analyst|investigator|prosecutor|inspector|architect|justice|judge|spokes(?:man|woman|person)|lawyer|attorney|adviser|advisor|critic|editor|designer|medic|physician|pathologist|meteorologist)\b/u;
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

/**
 * Whether the noun is the title of who is named behind it: "visited Lune, Norden Mayor Ana Lopes said" tells of no
 * Lune.
 */
const isTitleAhead = (text: string, sentence: Range, { end }: Range): boolean =>
  /^\.?\s\p{Lu}/u.test(text.slice(end, Math.min(end + 3, sentence.end)));

/** "Ana Lopes, who leads the band", "a band led by Ana Lopes" */
const leading =
  /\b(?:leads|heads|runs|(?:has|have) (?:run|led|headed)|manages|owns|founded|edits|conducts|wrote|speaks for)\b|\b(?:led|headed|run|managed|owned|founded|edited|conducted|written) by\b/i;

/** Whether a passage tells by a verb who leads, founds or owns, and has a name. */
export function tellsDeed(corpus: Corpus, passage: Passage): boolean {
  const told = sentenceOf(corpus, passage);
  if (!told || !leading.test(told.span.text)) return false;
  return told.entry.reading.names.some(({ mentions }) => mentions.some((mention) => contains(told.span, mention)));
}
