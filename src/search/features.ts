import type { Corpus, ReadArticle } from './corpus.js';
import { knownWeight } from './known-terms.js';
import { nearTo } from './nearness.js';
import { inverseFrequency, type Passage, type PassageTerms } from './passage-index.js';
import type { Question } from './question.js';
import type { QuestionKind } from './question-kind.js';
import { holdsWanted } from './wanted.js';
import { type WordOrder, wordOrderOf } from './word-order.js';

/**
 * What the ranking looks at in a passage; every one is about 0 to 1, and those of terms are shares of the question's
 * term weight, so that one set of weights serves short and long questions, small and large corpora.
 */
export const featureNames = [
  'match', // BM25 of the sentence's own terms
  'coverage', // share of the question's term weight in the sentence
  'local', // the same with the weight that terms have within the article
  'known', // the same with the weight that terms have in news at large
  'rest', // share of what is no name, where the question has names
  'names', // share of the question's names, those it leans on among them
  'near', // terms that the sentence lacks, as near as those are that it has
  'sort', // how near a term is to the noun that says what is asked for
  'last', // the question's last term, which is seldom what it only sets out from
  'leaned', // terms of names that it leans on
  'before', // further terms of the sentence before
  'after', // further terms of the sentence after
  'paragraph', // further terms of the paragraph
  'title', // further terms of the title
  'pairs', // neighbouring question terms that are neighbours here too
  'bigrams', // the same of words, as the question has them
  'subsequence', // how many of its words stand here in its order
  'counted', // a number stands before the noun that is counted
  'who', // holds what is wanted, for each kind of question
  'when',
  'where',
  'how-many',
  'why',
  'which-name',
  'lead', // an early sentence
  'opening', // the same, for short questions above all
  'long', // log of the number of terms
  'article', // share of the question's term weight in the article
  'best', // what its terms are worth, relative to the passage where they are worth most
  'best-near', // 'near', relative to the nearest
  'best-sort', // 'sort', relative to the nearest
] as const;

export type FeatureName = (typeof featureNames)[number];

/** BM25's saturation and length normalisation, and the usual number of terms in a sentence. */
const k1 = 1.2;
const b = 0.5;
const usualLength = 14;

/** Bit masks hold this many terms; a question's further terms, the commonest, are left out. */
const mostTerms = 30;

interface Term {
  readonly term: string;
  readonly weight: number;
  /** The articles that have it, with the number of their passages that do. */
  readonly having: ReadonlyMap<number, number>;
}

/** Weights of the question's terms, and their sum. */
interface Weights {
  readonly of: Float64Array;
  readonly total: number;
}

interface ArticleView {
  readonly entry: ReadArticle;
  readonly terms: readonly PassageTerms[];
  readonly title: number;
  readonly share: number;
  /** The weight that each term has among the article's sentences. */
  readonly local: Weights;
  /** Masks of the sentences' own terms and of those with what they lean on; -1 where none has looked yet. */
  readonly own: Int32Array;
  readonly leaned: Int32Array;
}

/** Looks at passages for one question. */
export class PassageReader {
  private readonly terms: readonly Term[];
  private readonly bits: ReadonlyMap<string, number>;
  private readonly weights: Weights;
  private readonly total: number;
  private readonly names: number;
  /** The terms near to those of the question, with the bits that they are near to. */
  private readonly near = new Map<string, { readonly bit: number; readonly nearness: number }[]>();
  /** The terms near to the noun that says what is asked for. */
  private readonly sort = new Map<string, number>();
  /** Weights of the terms in news at large. */
  private readonly known: Weights;
  private readonly views = new Map<number, ArticleView>();
  private readonly wordOrder: (words: Int32Array) => WordOrder;

  constructor(
    private readonly corpus: Corpus,
    private readonly question: Question,
  ) {
    const { index } = corpus;
    const weighed = question.terms.map((term) => ({
      term,
      weight: index.idf(term),
      having: index.articlesWith(term),
    }));
    const kept = new Set(weighed.toSorted((x, y) => y.weight - x.weight).slice(0, mostTerms));
    this.terms = weighed.filter((one) => kept.has(one));
    this.bits = new Map(this.terms.map(({ term }, bit) => [term, bit]));
    this.weights = summed(Float64Array.from(this.terms, ({ weight }) => weight));
    this.total = this.weights.total;
    this.known = summed(Float64Array.from(this.terms, ({ term }) => knownWeight(term)));
    this.names = this.maskOf(question.names.flatMap(({ terms }) => terms));
    this.wordOrder = wordOrderOf(question.text);
    for (const [bit, { term }] of this.terms.entries()) {
      for (const [other, nearness] of nearTo(term)) {
        const found = this.near.get(other);
        if (found) found.push({ bit, nearness });
        else this.near.set(other, [{ bit, nearness }]);
      }
    }
    for (const term of question.focus) {
      for (const [other, nearness] of nearTo(term)) {
        if (!this.bits.has(other)) this.sort.set(other, Math.max(nearness, this.sort.get(other) ?? 0));
      }
    }
  }

  /** The features of each of a question's passages, in the order of `featureNames`. */
  features(passages: readonly Passage[]): Float64Array[] {
    const all = passages.map((passage) => this.ofPassage(passage));
    const relative = (name: FeatureName, of: (values: Float64Array) => number) => {
      const worth = all.map(of);
      const most = worth.reduce((x, y) => Math.max(x, y), 0);
      if (most === 0) return;
      for (const [i, values] of all.entries()) values[position[name]] = (worth[i] ?? 0) / most;
    };
    relative('best', (values) => worthParts.reduce((sum, [at, times]) => sum + times * (values[at] ?? 0), 0));
    relative('best-near', (values) => values[position.near] ?? 0);
    relative('best-sort', (values) => values[position.sort] ?? 0);
    return all;
  }

  /** The features of a passage but for those that are relative to others. */
  private ofPassage({ article, sentence }: Passage): Float64Array {
    const values = new Float64Array(featureNames.length);
    const view = this.view(article);
    const range = view?.entry.article.sentences[sentence];
    const terms = view?.terms[sentence];
    if (!view || !range || !terms || this.total === 0) return values;
    const leaned = this.leanedMask(view, sentence);
    const own = view.own[sentence] ?? 0;
    const before = leaned | this.leanedMask(view, sentence - 1);
    const after = before | this.leanedMask(view, sentence + 1);
    let paragraph = after;
    const { firstSentence = 0, endSentence = 0 } = view.entry.article.paragraphs[range.paragraph] ?? {};
    for (let i = Math.max(firstSentence, sentence - 8); i < Math.min(endSentence, sentence + 8); i++) {
      paragraph |= this.leanedMask(view, i);
    }
    const { kind } = this.question;
    const set = (name: FeatureName, value: number) => {
      values[position[name]] = value;
    };
    set('match', this.match(terms.long.length === 0 ? terms.own : [...terms.own, ...terms.long]) / this.total);
    set('coverage', this.share(own));
    set('local', share(own, view.local));
    set('known', share(own, this.known));
    set('rest', this.names === 0 ? 0 : this.weightOf(own & ~this.names) / (this.weightOf(~this.names) || 1));
    set('names', this.names === 0 ? 0 : this.weightOf(leaned & this.names) / this.weightOf(this.names));
    set('near', this.nearness(terms.own, leaned) / this.total);
    if (this.sort.size > 0) set('sort', Math.max(0, ...terms.own.map((term) => this.sort.get(term) ?? 0)));
    set('last', own & (1 << (this.terms.length - 1)) ? 1 : 0);
    set('leaned', this.share(leaned & ~own));
    set('before', this.share(before & ~leaned));
    set('after', this.share(after & ~before));
    set('paragraph', this.share(paragraph & ~after));
    set('title', this.share((view.title | this.maskOf(terms.heading)) & ~paragraph));
    set('pairs', this.pairs(terms.own) / this.total);
    const order = this.wordOrder(terms.words);
    set('bigrams', order.bigrams);
    set('subsequence', order.subsequence);
    if (kind === 'how-many' && this.counted(terms.own)) set('counted', 1);
    if (isScored(kind) && holdsWanted(view.entry, range, this.question)) set(kind, 1);
    set('lead', 1 / (1 + sentence));
    set('opening', 1 / (1 + sentence) / this.total);
    set('long', Math.log(1 + terms.own.length) / 4);
    set('article', view.share);
    return values;
  }

  /** Share of the question's term weight in an article's title and day. */
  titleShare(article: number): number {
    return this.share(this.view(article)?.title ?? 0);
  }

  private view(article: number): ArticleView | null {
    const known = this.views.get(article);
    if (known) return known;
    const entry = this.corpus.articles[article];
    if (!entry) return null;
    const { index } = this.corpus;
    const terms = index.termsOfArticle(article);
    const sentences = terms.length;
    const frequencies = this.terms.map(({ having }) => having.get(article) ?? 0);
    const local = summed(Float64Array.from(frequencies, (frequency) => inverseFrequency(sentences, frequency)));
    let has = 0;
    for (const [bit, frequency] of frequencies.entries()) if (frequency > 0) has |= 1 << bit;
    const title = this.maskOf(index.termsOfTitle(article));
    const view = {
      entry,
      terms,
      title,
      local,
      share: this.share(has | title),
      own: new Int32Array(sentences).fill(-1),
      leaned: new Int32Array(sentences).fill(-1),
    };
    this.views.set(article, view);
    return view;
  }

  /** The terms of a sentence with those it leans on; none outside the article. */
  private leanedMask({ terms, own, leaned }: ArticleView, sentence: number): number {
    const here = terms[sentence];
    const known = leaned[sentence];
    if (!here || known === undefined || known >= 0) return known ?? 0;
    own[sentence] = this.maskOf(here.own) | this.maskOf(here.long);
    leaned[sentence] = (own[sentence] ?? 0) | this.maskOf(here.leaned);
    return leaned[sentence] ?? 0;
  }

  private maskOf(terms: readonly string[]): number {
    let mask = 0;
    for (const term of terms) {
      const bit = this.bits.get(term);
      if (bit !== undefined) mask |= 1 << bit;
    }
    return mask;
  }

  private weightOf(mask: number): number {
    return sumOf(mask, this.weights.of);
  }

  private share(mask: number): number {
    return share(mask, this.weights);
  }

  private match(terms: readonly string[]): number {
    const counts = new Uint16Array(this.terms.length);
    for (const term of terms) {
      const bit = this.bits.get(term);
      if (bit !== undefined) counts[bit] = (counts[bit] ?? 0) + 1;
    }
    const norm = k1 * (1 - b + (b * terms.length) / usualLength);
    let sum = 0;
    for (const [bit, count] of counts.entries()) {
      if (count > 0) sum += ((this.terms[bit]?.weight ?? 0) * count * (k1 + 1)) / (count + norm);
    }
    return sum;
  }

  /** Weight of neighbouring question terms that stand near each other, in order, in the sentence too. */
  private pairs(terms: readonly string[]): number {
    let found = 0;
    for (let i = 0; i < terms.length; i++) {
      const bit = this.bits.get(terms[i] ?? '');
      if (bit === undefined) continue;
      if (this.bits.get(terms[i + 1] ?? '') === bit + 1 || this.bits.get(terms[i + 2] ?? '') === bit + 1)
        found |= 1 << bit;
    }
    let sum = 0;
    if (found === 0) return sum;
    for (const [bit, { weight }] of this.terms.entries()) {
      if (found & (1 << bit)) sum += Math.min(weight, this.terms[bit + 1]?.weight ?? 0);
    }
    return sum;
  }

  /** Weight of the question's terms not in the mask, as near as the nearest of the sentence's terms is. */
  private nearness(terms: readonly string[], mask: number): number {
    if (this.near.size === 0) return 0;
    const nearest = new Map<number, number>();
    for (const term of terms) {
      for (const { bit, nearness } of this.near.get(term) ?? []) {
        if ((mask & (1 << bit)) === 0) nearest.set(bit, Math.max(nearness, nearest.get(bit) ?? 0));
      }
    }
    let sum = 0;
    for (const [bit, nearness] of nearest) sum += (this.terms[bit]?.weight ?? 0) * nearness;
    return sum;
  }

  private counted(terms: readonly string[]): boolean {
    return terms.some((term, i) => {
      if (!this.question.focus.has(term)) return false;
      return terms.slice(Math.max(0, i - 3), i).some((one) => /\d/.test(one) || numberTerms.has(one));
    });
  }
}

type ScoredKind = QuestionKind & FeatureName;
const isScored = (kind: QuestionKind): kind is ScoredKind => kind in position;
const numberTerms: ReadonlySet<string> = new Set('hundr thousand million billion dozen one'.split(' '));
const position = Object.fromEntries(featureNames.map((name, i) => [name, i])) as Record<FeatureName, number>;

/** What a passage's terms are worth before anything is learned: its own once by each measure, its neighbours' besides. */
const worthParts = (
  [
    ['match', 1],
    ['coverage', 1],
    ['local', 1],
    ['leaned', 2],
    ['before', 1],
    ['after', 1],
  ] as const
).map(([name, times]) => [position[name], times] as const);

/** Sum of the weights whose bits are set in the mask. */
function sumOf(mask: number, weights: Float64Array): number {
  let sum = 0;
  for (let bit = 0; bit < weights.length; bit++) if (mask & (1 << bit)) sum += weights[bit] ?? 0;
  return sum;
}

const summed = (of: Float64Array): Weights => ({ of, total: sumOf(-1, of) });

/** Share of the weights whose bits are set in the mask. */
function share(mask: number, weights: Weights): number {
  return mask === 0 ? 0 : sumOf(mask, weights.of) / (weights.total || 1);
}
