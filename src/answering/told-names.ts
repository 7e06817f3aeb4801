import { type Corpus, sentenceOf } from '../search/corpus.js';
import { isInstitution } from '../search/leaning.js';
import { nearest } from '../search/nearness.js';
import type { Passage } from '../search/passage-index.js';
import type { Question } from '../search/question.js';
import { termsOf, termsOfWord } from '../search/terms.js';
import { contains } from '../text/span.js';
import { wordsOf, wordTexts } from '../text/words.js';
import { isRole } from './office.js';

/** "What is the parrot called?", "what's the name of the ship", "whats the dogs name" */
const asks = [
  /\bwhat(?:['’]?s|\s+(?:is|are|was|were))\s+((?:the|his|her|its|their|\S+['’]s?)\s.+?)\s+(?:called|named)\W*$/i,
  /\bnames?\s+of\s+(.+?)(?:\s+(?:in|on|at|from)\b.*)?\W*$/i,
  /\bwhat(?:['’]?s|\s+(?:is|are|was|were))\s+(.+?)(?:['’]?s['’]?)\s+names?\W*$/i,
];
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
/** "Lune[, the old ]ship", "the Lune[ container ]ship" */
const nameFirst = /^["”’']?(?:[,(—-]*\s+(?:an?|the|his|her|their|its|our)\s|\s)(?:[\p{Ll}-]+\s){0,3}$/u;

/**
 * Whether a passage has a name beside the noun that a question asks the name of, or, where it is a person, any person's name
 * and something near to the noun; null where no name is asked for.
 */
export function nameTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  const phrase = asks.map((one) => one.exec(question.text)?.[1]).find((words) => words !== undefined) ?? '';
  const words = wordTexts(phrase);
  const noun = words.at(-1)?.toLowerCase() ?? '';
  const head = termsOfWord(noun).at(-1);
  if (head === undefined || words.length > mostWords || question.terms.length > fewTerms || further.test(phrase))
    return null;
  if (question.names.some(({ terms }) => terms.includes(head))) return null;
  const isPerson = isRole(noun);
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
    if (isPerson && mentions.some(({ name }) => !isInstitution(name)) && speaksOf(corpus, passage, head)) return true;
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

function speaksOf(corpus: Corpus, { article, sentence }: Passage, term: string): boolean {
  const { own = [], long = [], leaned = [] } = corpus.index.termsOfArticle(article)[sentence] ?? {};
  return nearest(term, (other) => own.includes(other) || long.includes(other) || leaned.includes(other)) > 0;
}
