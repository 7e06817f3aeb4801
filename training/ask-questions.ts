import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../src/reading/read.js';
import { type Corpus, makeCorpus, type ReadArticle } from '../src/search/corpus.js';
import type { Passage } from '../src/search/passage-index.js';
import { readArticle } from '../src/text/read-article.js';

/** A question of an evaluation set, in the terms of our own articles and sentences. */
export interface AskedQuestion {
  readonly set: string;
  readonly corpus: Corpus;
  readonly question: string;
  /** The article it is asked of; undefined where all are meant. */
  readonly article: number | undefined;
  /** The article that its evidence is of: what cross-validation keeps together. */
  readonly group: string;
  /** Whether the article answers; "other" where it belongs to another article. */
  readonly kind: 'answerable' | 'unanswerable' | 'other';
  readonly right: (passage: Passage) => boolean;
  /** The words that answer, as the set gives them. */
  readonly answers: readonly string[];
}

interface DataArticle {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
  readonly sentence_offsets?: readonly (readonly [number, number])[];
}

interface DataQuestion {
  readonly article_id: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly answer_sentence_indexes?: readonly number[];
  readonly all_answer_starts?: readonly number[];
  readonly answers: readonly string[];
  readonly article_ids?: readonly string[];
}

interface Pool {
  readonly id: string;
  readonly question: string;
  readonly candidates: readonly { readonly text: string; readonly label: number }[];
}

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Of the 5,304 questions of the training half every so many are taken: more tell no more. */
const stride = 4;
const never = () => false;

/** The questions that the ranking and the confidence are fitted to; with `all`, the whole of the training half. */
export function* askedQuestions(data: string, { all = false } = {}): Generator<AskedQuestion> {
  yield* withEvidence(data, 'multirc_news', 'dev');
  yield* withEvidence(data, 'squad2', 'dev');
  yield* withEvidence(data, 'wikiqa', 'dev');
  yield* withEvidence(data, 'multirc_news', 'train', all ? 1 : stride);
  yield* pools(data);
  yield* quiz(data);
}

/** The sets that stand for a library, whose articles are on everything. */
const libraries = ['multirc_news', 'squad2', 'wikiqa', 'realtimeqa'];

/**
 * The questions put to all articles of their set at once, and to those of every other set, which do not answer them. Their
 * sets are named for the library: "squad2 in realtimeqa".
 */
export function* askedOfLibraries(asked: readonly AskedQuestion[]): Generator<AskedQuestion> {
  const corpora = libraries.map((name) => [name, asked.find(({ set }) => set === name)?.corpus] as const);
  for (const question of asked) {
    const { set, kind } = question;
    if (kind !== 'answerable' || set === 'trecqa' || set === 'multirc_news whole') continue;
    for (const [library, corpus] of corpora) {
      if (!corpus) continue;
      const known = { ...question, set: `${set} in ${library}`, corpus, article: undefined };
      yield corpus === question.corpus ? known : { ...known, kind: 'other', right: never };
    }
  }
}

/** Questions with marked evidence, each also put to another article; those of the news also to all articles at once. */
function* withEvidence(data: string, name: string, half: 'dev' | 'train', every = 1): Generator<AskedQuestion> {
  const articles = lines<DataArticle>(join(data, name, half, 'articles.jsonl'));
  const { corpus, shifts } = corpusOf(articles);
  const set = half === 'dev' ? name : `${name} train`;
  const place = new Map(articles.map(({ id }, i) => [id, i]));
  for (const [i, asked] of lines<DataQuestion>(join(data, name, half, 'qa.jsonl')).entries()) {
    const article = place.get(asked.article_id);
    if (article === undefined || i % every > 0) continue;
    const base = { set, corpus, question: asked.question, group: asked.article_id, answers: asked.answers };
    if (!asked.answerable) {
      yield { ...base, article, kind: 'unanswerable', right: never };
      continue;
    }
    const marked = (asked.answer_sentence_indexes ?? []).flatMap((at) => {
      const range = articles[article]?.sentence_offsets?.[at];
      return range ? [range] : [];
    });
    const right = (passage: Passage) => {
      const range = corpus.articles[passage.article]?.article.sentences[passage.sentence];
      if (passage.article !== article || !range) return false;
      const start = range.start + (shifts[article] ?? 0);
      const end = range.end + (shifts[article] ?? 0);
      if (asked.all_answer_starts?.length) return asked.all_answer_starts.some((at) => start <= at && at < end);
      return marked.some(
        ([from, to]) => Math.min(to, end) - Math.max(from, start) >= 0.5 * Math.min(to - from, end - start),
      );
    };
    yield { ...base, article, kind: 'answerable', right };
    if (set === 'multirc_news') {
      yield { ...base, set: 'multirc_news whole', article: undefined, kind: 'answerable', right };
    }
    // Neighbours in the data are on unlike subjects; a step that is prime to most sizes spreads them.
    yield {
      ...base,
      article: (article + 1 + ((i * 7) % (articles.length - 1))) % articles.length,
      kind: 'other',
      right: never,
    };
  }
}

/** TREC-QA: the sentences of a pool stand as one article. */
function* pools(data: string): Generator<AskedQuestion> {
  const all = lines<Pool>(join(data, 'trecqa', 'dev', 'pools.jsonl'));
  const { corpus } = corpusOf(
    all.map(({ id, candidates }) => ({ id, text: candidates.map(({ text }) => text).join('\n\n') })),
  );
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
  for (const [article, { id, question, candidates }] of all.entries()) {
    const good = candidates.filter(({ label }) => label === 1).map(({ text }) => letters(text));
    const right = (passage: Passage) => {
      const words = letters(sentenceText(corpus, passage));
      return good.some((one) => one.includes(words) || words.includes(one));
    };
    yield { set: 'trecqa', corpus, question, article, group: id, kind: 'answerable', right, answers: [] };
  }
}

/** RealTime QA: right is a sentence of a marked page that holds the answer's words. */
function* quiz(data: string): Generator<AskedQuestion> {
  const articles = lines<DataArticle>(join(data, 'realtimeqa', 'dev', 'articles.jsonl'));
  const { corpus } = corpusOf(articles);
  const words = (text: string) => ` ${(text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(' ')} `;
  for (const { question, answers, article_ids = [] } of lines<DataQuestion>(
    join(data, 'realtimeqa', 'dev', 'qa.jsonl'),
  )) {
    const pages = new Set(articles.flatMap(({ id }, i) => (article_ids.includes(id) ? [i] : [])));
    const right = (passage: Passage) =>
      pages.has(passage.article) && answers.some((one) => words(sentenceText(corpus, passage)).includes(words(one)));
    yield {
      set: 'realtimeqa',
      corpus,
      question,
      article: undefined,
      group: article_ids[0] ?? '',
      kind: 'answerable',
      right,
      answers,
    };
  }
}

function corpusOf(articles: readonly DataArticle[]): { corpus: Corpus; shifts: number[] } {
  const entries: ReadArticle[] = [];
  const shifts: number[] = [];
  for (const [i, { title, date, text }] of articles.entries()) {
    const head = [
      title && `title: ${JSON.stringify(title)}`,
      date && `published: ${date.slice(0, 10).replaceAll('/', '-')}`,
    ];
    const front = head.filter(Boolean);
    const result = readArticle({
      id: String(i).padStart(6, '0'),
      raw: `${front.length > 0 ? `---\n${front.join('\n')}\n---\n\n` : ''}${text}\n`,
    });
    if (!result.ok) throw new Error(`cannot read article ${i}: ${result.reason}`);
    entries.push({ article: result.article, reading: read(result.article) });
    const known = result.article.text.trimStart().slice(0, 60);
    shifts.push(text.indexOf(known) - result.article.text.indexOf(known));
  }
  return { corpus: makeCorpus(entries), shifts };
}

function sentenceText({ articles }: Corpus, { article, sentence }: Passage): string {
  const entry = articles[article]?.article;
  const range = entry?.sentences[sentence];
  return entry && range ? entry.text.slice(range.start, range.end) : '';
}
