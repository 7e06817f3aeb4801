import type { Corpus } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';
import type { Office } from './office.js';
import { holderIn } from './office-holder.js';

/** Sentences with an office's noun and whose it is that are looked at, the newest first, and how many that tell it are enough: of a country's president hundreds may. */
const mostLookedAt = 100;
const enoughTold = 10;

/**
 * The passages that tell who holds an office beside the noun and whose it is, of the article `only` or of all: the noun may
 * be another than the question's ("boss", "CEO"), which no search for its terms finds.
 */
export function passagesOfHolder(corpus: Corpus, office: Office, question: Question, only?: number): Passage[] {
  const { index } = corpus;
  const whose = office.named.size > 0 ? [...office.named] : office.owner;
  const [rarest] = whose.toSorted((a, b) => index.articlesWith(a).size - index.articlesWith(b).size);
  if (rarest === undefined) return [];
  // The US stands in no index: its letters are those of a pronoun.
  const isWritten = rarest !== 'america';
  const nouns = new Set([...office.nouns].flatMap((noun) => termsOf(noun)));
  const having = isWritten
    ? index.articlesWith(rarest).keys()
    : [...nouns].flatMap((noun) => [...index.articlesWith(noun).keys()]);
  const articles = only === undefined ? newestFirst(corpus, [...new Set(having)]) : [only];
  const found = articles.flatMap((article) =>
    [...index.termsOfArticle(article).entries()].flatMap(([sentence, { own, long, leaned }]) =>
      own.some((term) => nouns.has(term)) && (!isWritten || [own, long, leaned].some((terms) => terms.includes(rarest)))
        ? [{ article, sentence }]
        : [],
    ),
  );
  const told: Passage[] = [];
  for (const one of found.slice(0, mostLookedAt)) {
    if (told.length === enoughTold) break;
    if (holderIn(corpus, one, office, question)?.isOwned) told.push(one);
  }
  return told;
}

const newestFirst = ({ articles }: Corpus, some: readonly number[]): number[] =>
  some.toSorted((a, b) => (articles[b]?.article.published ?? '').localeCompare(articles[a]?.article.published ?? ''));
