import { read } from '../src/reading/read.js';
import { type Corpus, makeCorpus } from '../src/search/corpus.js';
import { readArticle } from '../src/text/read-article.js';

/** A corpus of raw texts by id, front matter and all. */
export function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
  return makeCorpus(
    Object.entries(texts).map(([id, raw]) => {
      const result = readArticle({ id, raw });
      if (!result.ok) throw new Error(result.reason);
      return { article: result.article, reading: read(result.article) };
    }),
  );
}

/** A corpus of articles "a", "b", … of these texts, all with the same front matter. */
export function corpusWith(front: string, ...bodies: readonly string[]): Corpus {
  return corpusOf(Object.fromEntries(bodies.map((body, i) => ['abcdefgh'.charAt(i), `---\n${front}\n---\n\n${body}`])));
}

/** The place of `words` in an article of the corpus. */
export function placeOf(corpus: Corpus, article: string, words: string) {
  const start = corpus.byId.get(article)?.article.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`${article} does not say "${words}"`);
  return { article, start, end: start + words.length };
}
