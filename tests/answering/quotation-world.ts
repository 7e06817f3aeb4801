import { readNames } from '../../src/reading/names.js';
import { readQuotations } from '../../src/reading/quotations.js';
import { type Corpus, makeCorpus } from '../../src/search/corpus.js';
import { readArticle } from '../../src/text/read-article.js';

/** A corpus of texts under the ids "a", "b", …, read for names and quotations. */
export function corpusOf(...texts: string[]): Corpus {
  return makeCorpus(
    texts.map((text, i) => {
      const result = readArticle({ id: 'abcdefgh'.charAt(i), raw: `---\ntitle: A day in Port Lune\n---\n\n${text}` });
      if (!result.ok) throw new Error(result.reason);
      const { article } = result;
      const names = readNames(article);
      return { article, reading: { names, dates: [], quotations: readQuotations(article, names), figures: [] } };
    }),
  );
}
