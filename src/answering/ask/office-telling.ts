import { type Corpus, type ReadArticle, sentenceOf, wordsOfPassage } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { isSame } from '../../search/ranking.js';
import { termsOf } from '../../search/terms.js';
import { contains, type Range } from '../../text/span.js';
import { wordTexts } from '../../text/words.js';
import { type Office, officeAsked } from './office.js';
import { holderIn, tellsDeed } from './office-holder.js';
import { passagesOfHolder } from './office-passages.js';
import { saying, type Telling } from './tells.js';

/** What a passage gains that names the asked holder of an office. */
const namesWeight = 8;
/** And how much more where it says whose it is and no newer article does: who held it years ago may hold it no more. */
const recentWeight = 4;
const termOfOffice = 2 * 365 * 86_400_000;

/**
 * How it is seen that a passage of the article `only`, or of any, tells who holds the office that a question asks for; null for
 * other questions.
 */
export function officeTelling(corpus: Corpus, question: Question, only?: number): Telling | null {
  const office = officeAsked(question);
  if (office === null) return null;
  const passages = passagesOfHolder(corpus, office, question, only);
  const tells = (passage: Passage) => holderIn(corpus, passage, office, question) !== undefined;
  const suffices = (passage: Passage) =>
    tells(passage) ||
    (office.now
      ? speaksOfKin(corpus, passage, office) || (office.isDeed && tellsDeed(corpus, passage))
      : mayTell(corpus, passage, office));
  const isChild = saying(corpus, (entry, range) => tellsChild(entry, range, office));
  const recent = recentFirst(corpus, office.now ? passages : []);
  return {
    gain: (one) => (tells(one) || isChild(one) ? namesWeight + recent(one) : 0),
    suffices,
    isSure: (one) => passages.some((other) => isSame(one, other)),
    passages,
  };
}

/** What passages gain that tell who holds an office now, by how near their article's day is to the newest of theirs. */
function recentFirst({ articles }: Corpus, passages: readonly Passage[]): (passage: Passage) => number {
  const dayOf = ({ article }: Passage) => Date.parse(articles[article]?.article.published ?? '');
  const newest = Math.max(...passages.map(dayOf).filter((day) => !Number.isNaN(day)));
  return (one) =>
    passages.some((other) => isSame(one, other))
      ? recentWeight * Math.exp((dayOf(one) - newest) / termOfOffice) || 0
      : 0;
}

/**
 * Whether a passage may tell who had an office, in words of its own: who leads, founds or owns is told by what they do, others
 * by the noun beside any name.
 */
function mayTell(corpus: Corpus, passage: Passage, office: Office): boolean {
  const told = sentenceOf(corpus, passage);
  if (!told || office.isDeed || speaksOfKin(corpus, passage, office)) return told !== null;
  const { entry, span } = told;
  return (
    wordTexts(span.text).some((word) => office.nouns.has(word.toLowerCase())) &&
    entry.reading.names.some(({ mentions }) => mentions.some((mention) => contains(span, mention)))
  );
}

/** "Ana Lopes is the daughter of Emil Lopes and the late Maria Lopes": who her mother is, though not by that word. */
function tellsChild({ article: { text } }: ReadArticle, range: Range, { nouns, owner }: Office): boolean {
  if (!nouns.has('mother') && !nouns.has('father')) return false;
  const [child, parents] = text.slice(range.start, range.end).split(/\b(?:son|daughter|child)\s+of\b/, 2);
  const told = termsOf(child ?? '');
  return parents !== undefined && owner.length > 0 && owner.every((term) => told.includes(term));
}

/** Whether a passage speaks of kin of whom the question asks for: "Lopes's mother" may be told by "her daughter Ana Lopes". */
function speaksOfKin(corpus: Corpus, passage: Passage, { kin, owner }: Office): boolean {
  const { own = [], long = [], leaned = [] } = corpus.index.termsOfArticle(passage.article)[passage.sentence] ?? {};
  const words = wordsOfPassage(corpus, passage);
  return (
    kin !== null &&
    owner.some((term) => [own, long, leaned].some((terms) => terms.includes(term))) &&
    wordTexts(words).some((word) => kin.has(word.toLowerCase()))
  );
}
