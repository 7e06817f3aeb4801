import { read } from '../../src/reading/read.js';
import { type Corpus, makeCorpus } from '../../src/search/corpus.js';
import { readArticle } from '../../src/text/read-article.js';

/** A corpus of texts under the ids "a", "b", …, with their readings. */
export function corpusOf(...texts: string[]): Corpus {
  return makeCorpus(
    texts.map((text, i) => {
      const result = readArticle({ id: 'abcdefgh'.charAt(i), raw: `---\ntitle: A day in Port Lune\n---\n\n${text}` });
      if (!result.ok) throw new Error(result.reason);
      return { article: result.article, reading: read(result.article) };
    }),
  );
}
