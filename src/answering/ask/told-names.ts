import { kin } from '../../reading/figures/victim-nouns.js';
import { type Corpus, sentenceOf, wordsOfPassage } from '../../search/corpus.js';
import { isInstitution } from '../../search/leaning.js';
import { nearest } from '../../search/nearness.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf, termsOfWord } from '../../search/terms.js';
import { contains, type Range } from '../../text/span.js';
import { wordsOf, wordTexts } from '../../text/words.js';
import { isRole, officeAsked } from './office.js';

/** "What is the parrot called?", "what's the name of the ship", "whats the dogs name" */
const asks = [
  /\bwhat(?:['’]?s|\s+(?:is|are|was|were))\s+((?:the|his|her|its|their|\S+['’]s?)\s.+?)\s+(?:called|named)\W*$/i,
  /\b(?:names?|titles?)\s+of\s+(.+?)(?:\s+(?:in|on|at|from)\b.*)?\W*$/i,
  /\bwhat(?:['’]?s|\s+(?:is|are|was|were))\s+(.+?)(?:['’]?s['’]?)\s+names?\W*$/i,
];
/** "What's her real name?": that somebody was born with, or has beside the one they are known by. */
const asksRealName = /\b(?:real|birth|maiden|original|legal)\s+name\b/i;
const realName =
  /\bborn\s+(?:as\s+)?(?:\p{Lu}[\p{L}.'’-]+\s?){1,4}(?!\d)|\bn[ée]e\b|\b(?:real|birth|maiden|stage|legal)\s+names?\b|\bborn\b[^.]{0,40}\bas\s\p{Lu}|\bknown as\b|\bchanged \p{L}+ name\b|\bpseudonym\b|\ba\.?k\.?a\b|\balias\b/u;
/** Longer ones tell more of what they ask the name of, and its name may stand where that is not said again. */
const fewTerms = 5;
const mostWords = 4;
const further = /\b(?:who|whom|whose|that|which|where|of)\b/i;

const naming = '(?:called|named|known as|nicknamed|titled|entitled|dubbed|christened|identified as)';
/** Between a noun and its name: "the ship [, ]Lune", "a collection [of stories called ]Lune". */
const nounFirst = new RegExp(
  `^(?:[\\s,:("“‘'—-]*|(?:,? (?:which|that|who))?,? (?:(?:is|was|are|were|now|also|later|then|been|an?|the|of|its|his|her) |[\\p{Ll}-]+,? ){0,4}${naming} (?:the )?["“‘']?)$`,
  'iu',
);
/** "The monkeys, a week old, are named Lune and Harn" */
const named = /\b(?:is|are|was|were|been|being|both)\s(?:named|called|nicknamed|dubbed|christened)\s["“‘]?\p{Lu}/u;
/** "Lune[, the old ]ship", "the Lune[ container ]ship" */
const nameFirst = /^["”’']?(?:[,(—-]*\s+(?:an?|the|his|her|their|its|our)\s|\s)(?:[\p{Ll}-]+\s){0,3}$/u;

/**
 * Whether a passage has a name beside the noun that a question asks the name of, or, where it is a person, any person's name
 * and something near to the noun; null where no name is asked for.
 */
export function nameTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  if (asksRealName.test(question.text)) return (passage) => realName.test(wordsOfPassage(corpus, passage));
  if (officeAsked(question) !== null) return null;
  const phrase = asks.map((one) => one.exec(question.text)?.[1]).find((words) => words !== undefined) ?? '';
  const words = wordTexts(phrase);
  const noun = words.at(-1)?.toLowerCase() ?? '';
  const head = termsOfWord(noun).at(-1);
  if (head === undefined || words.length > mostWords || question.terms.length > fewTerms || further.test(phrase))
    return null;
  if (question.names.some(({ terms }) => terms.includes(head))) return null;
  const isPerson = isRole(noun);
  const isKin = kin.test(noun);
  return (passage) => {
    const told = sentenceOf(corpus, passage);
    if (!told) return false;
    const { span } = told;
    const { text } = told.entry.article;
    const isOther = (range: { start: number; end: number }) =>
      !termsOf(text, range).every((term) => question.terms.includes(term));
    const mentions = told.entry.reading.names.flatMap((name) =>
      name.mentions.filter((mention) => contains(span, mention) && isOther(mention)).map((at) => ({ at, name })),
    );
    if (isPerson && !isKin && mentions.some(({ name }) => !isInstitution(name)) && speaksOf(corpus, passage, head))
      return true;
    if (named.test(span.text) && speaksOf(corpus, passage, head)) return true;
    const here = wordsOf(text, span);
    const capitals = here.filter(
      (word) => word.start > span.start && /\p{Lu}/u.test(text.charAt(word.start)) && isOther(word),
    );
    const names = [...mentions.map(({ at }) => at), ...capitals];
    return here
      .filter(({ start, end }) => termsOfWord(text.slice(start, end)).includes(head))
      .some(({ start, end }) =>
        names.some((name) =>
          end <= name.start
            ? nounFirst.test(text.slice(end, name.start))
            : name.end <= start && nameFirst.test(text.slice(name.end, start)),
        ),
      );
  };
}

/** "The names of the judges who sat", "the ship's name": of whatever length. */
const asksAnyName = /\bnames? of\b|['’]s?\s+(?:(?:real|full|first|last)\s+)?names?\b/i;

/** Whether a passage has any name that a question for a name does not give; null for other questions. */
export function anyNameTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  if (!asksAnyName.test(question.text)) return null;
  const asked = question.text.toLowerCase();
  return (passage) => {
    const told = sentenceOf(corpus, passage);
    if (!told || told.entry.reading.names.length === 0) return told !== null;
    const { text } = told.entry.article;
    const isNew = (range: Range) => !asked.includes(text.slice(range.start, range.end).toLowerCase());
    return (
      told.entry.reading.names.some(({ mentions }) => mentions.some((at) => contains(told.span, at) && isNew(at))) ||
      wordsOf(text, told.span).some(
        (word) => word.start > told.span.start && /\p{Lu}/u.test(text.charAt(word.start)) && isNew(word),
      )
    );
  };
}

function speaksOf(corpus: Corpus, { article, sentence }: Passage, term: string): boolean {
  const { own = [], long = [], leaned = [] } = corpus.index.termsOfArticle(article)[sentence] ?? {};
  return nearest(term, (other) => own.includes(other) || long.includes(other) || leaned.includes(other)) > 0;
}
