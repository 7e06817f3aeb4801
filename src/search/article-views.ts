import type { Corpus, ReadArticle } from './corpus.js';
import { inverseFrequency } from './passage-counts.js';
import type { PassageTerms } from './passage-terms.js';
import { type QuestionTerms, summed, type Weights } from './question-terms.js';

/** An article as one question sees it. */
interface ArticleView {
  readonly entry: ReadArticle;
  readonly terms: readonly PassageTerms[];
  /** Mask of the question's terms in its title and day. */
  readonly title: number;
  /** Share of the question's term weight in it. */
  readonly share: number;
  /** The weight that each term has among the article's sentences. */
  readonly local: Weights;
  /** Masks of the sentences' own terms and of those with what they lean on; -1 where none has looked yet. */
  readonly own: Int32Array;
  readonly leaned: Int32Array;
}

/** Looks at articles for one question, and keeps what it has seen. */
export class ArticleViews {
  private readonly views = new Map<number, ArticleView>();

  constructor(
    private readonly corpus: Corpus,
    private readonly asked: QuestionTerms,
  ) {}

  of(article: number): ArticleView | null {
    const known = this.views.get(article);
    if (known) return known;
    const entry = this.corpus.articles[article];
    if (!entry) return null;
    const { index } = this.corpus;
    const terms = index.termsOfArticle(article);
    const sentences = terms.length;
    const frequencies = this.asked.all.map(({ having }) => having.get(article) ?? 0);
    const local = summed(Float64Array.from(frequencies, (frequency) => inverseFrequency(sentences, frequency)));
    let has = 0;
    for (const [bit, frequency] of frequencies.entries()) if (frequency > 0) has |= 1 << bit;
    const title = this.asked.maskOf(index.termsOfTitle(article));
    const view = {
      entry,
      terms,
      title,
      local,
      share: this.asked.share(has | title),
      own: new Int32Array(sentences).fill(-1),
      leaned: new Int32Array(sentences).fill(-1),
    };
    this.views.set(article, view);
    return view;
  }

  /** The terms of a sentence with those it leans on; none outside the article. Its own are in the view from then on. */
  leanedMask({ terms, own, leaned }: ArticleView, sentence: number): number {
    const here = terms[sentence];
    const known = leaned[sentence];
    if (!here || known === undefined || known >= 0) return known ?? 0;
    own[sentence] = this.asked.maskOf(here.own) | this.asked.maskOf(here.long);
    leaned[sentence] = (own[sentence] ?? 0) | this.asked.maskOf(here.leaned);
    return leaned[sentence] ?? 0;
  }
}
