import { ArticleViews } from './article-views.js';
import type { Corpus } from './corpus.js';
import type { Passage } from './passage-index.js';
import type { Question } from './question.js';
import type { QuestionKind } from './question-kind.js';
import { type Bearing, QuestionTerms, shareOf } from './question-terms.js';
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

/** Looks at passages for one question. */
export class PassageReader {
  private readonly asked: QuestionTerms;
  private readonly views: ArticleViews;
  private readonly wordOrder: (words: Int32Array) => WordOrder;
  /** How often a passage has each of the question's terms: made once, counted in for each passage. */
  private readonly counts: Uint16Array;

  constructor(
    corpus: Corpus,
    private readonly question: Question,
  ) {
    this.asked = new QuestionTerms(corpus.index, question);
    this.views = new ArticleViews(corpus, this.asked);
    this.wordOrder = wordOrderOf(question.text);
    this.counts = new Uint16Array(this.asked.all.length);
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
    const { asked, views } = this;
    const { names, weights } = asked;
    const view = views.of(article);
    const range = view?.entry.article.sentences[sentence];
    const terms = view?.terms[sentence];
    if (!view || !range || !terms || weights.total === 0) return values;
    const leaned = views.leanedMask(view, sentence);
    const own = view.own[sentence] ?? 0;
    const before = leaned | views.leanedMask(view, sentence - 1);
    const after = before | views.leanedMask(view, sentence + 1);
    let paragraph = after;
    const { firstSentence = 0, endSentence = 0 } = view.entry.article.paragraphs[range.paragraph] ?? {};
    for (let i = Math.max(firstSentence, sentence - 8); i < Math.min(endSentence, sentence + 8); i++) {
      paragraph |= views.leanedMask(view, i);
    }
    const { kind } = this.question;
    const bearings = asked.bearingsOf(terms.own);
    values[position.match] = own === 0 ? 0 : this.match(bearings, asked.bearingsOf(terms.long)) / weights.total;
    values[position.coverage] = asked.share(own);
    values[position.local] = shareOf(own, view.local);
    values[position.known] = shareOf(own, asked.known);
    values[position.rest] = names === 0 ? 0 : asked.weightOf(own & ~names) / (asked.weightOf(~names) || 1);
    values[position.names] = names === 0 ? 0 : asked.weightOf(leaned & names) / asked.weightOf(names);
    values[position.near] = this.nearness(bearings, leaned) / weights.total;
    if (asked.hasSorts) values[position.sort] = bearings.reduce((most, one) => Math.max(most, one?.sort ?? 0), 0);
    values[position.last] = own & (1 << (asked.all.length - 1)) ? 1 : 0;
    values[position.leaned] = asked.share(leaned & ~own);
    values[position.before] = asked.share(before & ~leaned);
    values[position.after] = asked.share(after & ~before);
    values[position.paragraph] = asked.share(paragraph & ~after);
    values[position.title] = asked.share((view.title | asked.maskOf(terms.heading)) & ~paragraph);
    values[position.pairs] = own === 0 ? 0 : this.pairs(bearings) / weights.total;
    const order = this.wordOrder(terms.words);
    values[position.bigrams] = order.bigrams;
    values[position.subsequence] = order.subsequence;
    if (kind === 'how-many' && this.counted(terms.own)) values[position.counted] = 1;
    if (isScored(kind) && holdsWanted(view.entry, range, this.question)) values[position[kind]] = 1;
    values[position.lead] = 1 / (1 + sentence);
    values[position.opening] = 1 / (1 + sentence) / weights.total;
    values[position.long] = Math.log(1 + terms.own.length) / 4;
    values[position.article] = view.share;
    return values;
  }

  /** Share of the question's term weight in an article's title and day. */
  titleShare(article: number): number {
    return this.asked.share(this.views.of(article)?.title ?? 0);
  }

  /** BM25 of a passage's own terms and those of its names' other forms. */
  private match(own: readonly (Bearing | undefined)[], long: readonly (Bearing | undefined)[]): number {
    const { counts } = this;
    counts.fill(0);
    for (const terms of [own, long]) {
      for (const one of terms) if (one && one.bit >= 0) counts[one.bit] = (counts[one.bit] ?? 0) + 1;
    }
    const norm = k1 * (1 - b + (b * (own.length + long.length)) / usualLength);
    let sum = 0;
    for (let bit = 0; bit < counts.length; bit++) {
      const count = counts[bit] ?? 0;
      if (count > 0) sum += ((this.asked.all[bit]?.weight ?? 0) * count * (k1 + 1)) / (count + norm);
    }
    return sum;
  }

  /** Weight of neighbouring question terms that stand near each other, in order, in the sentence too. */
  private pairs(terms: readonly (Bearing | undefined)[]): number {
    let found = 0;
    for (let i = 0; i < terms.length; i++) {
      const bit = terms[i]?.bit ?? -1;
      if (bit >= 0 && (terms[i + 1]?.bit === bit + 1 || terms[i + 2]?.bit === bit + 1)) found |= 1 << bit;
    }
    let sum = 0;
    if (found === 0) return sum;
    for (const [bit, { weight }] of this.asked.all.entries()) {
      if (found & (1 << bit)) sum += Math.min(weight, this.asked.all[bit + 1]?.weight ?? 0);
    }
    return sum;
  }

  /** Weight of the question's terms not in the mask, as near as the nearest of the sentence's terms is. */
  private nearness(terms: readonly (Bearing | undefined)[], mask: number): number {
    const nearest = new Map<number, number>();
    for (const one of terms) {
      if (one === undefined) continue;
      for (const { bit, nearness } of one.near) {
        if ((mask & (1 << bit)) === 0) nearest.set(bit, Math.max(nearness, nearest.get(bit) ?? 0));
      }
    }
    let sum = 0;
    for (const [bit, nearness] of nearest) sum += (this.asked.all[bit]?.weight ?? 0) * nearness;
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
