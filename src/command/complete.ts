import { speakers } from '../answering/who-said.js';
import { cut } from '../cards/cut.js';
import { feedsOf } from '../feeds/follow.js';
import type { Library } from '../library/library.js';
import type { Corpus } from '../search/corpus.js';
import type { Article } from '../text/article.js';
import { folded } from '../text/folded.js';
import { isNear } from './near-words.js';
import type { Option, OptionKind } from './option.js';

/** A completion: what is shown, and what it puts in. */
export interface Completion {
  readonly label: string;
  readonly value: string;
}

/** At most this many, as Discord shows. */
const most = 25;
/** UTF-16 units of a label that Discord shows. */
const labelLength = 100;
/** Of an id behind a title. */
const idLength = 45;

/**
 * Values of an option that fit what was typed: articles by words of their title or id, newest first; speakers, most
 * quoted first, with the count of their quotations; places, with the count of their figures; the words of a choice. Where
 * none fits, those that fit but for a slip ("strom").
 */
export function completions(
  option: Option<unknown>,
  typed: string,
  { corpus, own }: Pick<Library, 'corpus' | 'own'>,
): Completion[] {
  const candidates = candidatesOf(option, corpus);
  if (!option.own) return fitting(candidates, typed);
  const ids = new Set(own.map(({ id }) => id));
  return fitting(
    candidates.filter(({ completion }) => ids.has(completion.value)),
    typed,
  );
}

/** As `completions`, with the feeds that the server follows. */
export async function completionsIn(option: Option<unknown>, typed: string, library: Library): Promise<Completion[]> {
  if (option.kind !== 'feed') return completions(option, typed, library);
  const feeds = (await feedsOf(library)).map(({ id, title, link }) => ({
    label: title === null ? link : `${title} · ${link}`,
    value: id,
  }));
  return fitting(
    feeds.map((feed) => candidate(feed)),
    typed,
  );
}

function fitting(candidates: readonly Candidate[], typed: string): Completion[] {
  const starts = folded(typed).split(' ');
  const found: Completion[] = [];
  for (const { completion, words } of candidates) {
    if (found.length === most) break;
    // Every typed word begins a word of the candidate.
    if (starts.every((start) => words.some((word) => word.startsWith(start)))) found.push(completion);
  }
  if (found.length > 0) return found;
  return candidates
    .filter(({ words }) => isNear(starts, words))
    .slice(0, most)
    .map(({ completion }) => completion);
}

interface Candidate {
  readonly completion: Completion;
  /** Of the whole label and the value, folded. */
  readonly words: readonly string[];
}

function candidate(completion: Completion, label = completion.label): Candidate {
  return { completion, words: folded(`${label} ${completion.value}`).split(' ') };
}

/** Made once for a corpus, not with every letter that somebody types. */
const candidatesByKind = new WeakMap<Corpus, Map<OptionKind, readonly Candidate[]>>();

function candidatesOf(option: Option<unknown>, corpus: Corpus): readonly Candidate[] {
  const ofCorpus = candidatesByKind.get(corpus) ?? new Map<OptionKind, readonly Candidate[]>();
  candidatesByKind.set(corpus, ofCorpus);
  const known = option.choices ? undefined : ofCorpus.get(option.kind);
  if (known) return known;
  const made = allOf(option, corpus);
  if (!option.choices) ofCorpus.set(option.kind, made);
  return made;
}

function allOf(option: Option<unknown>, corpus: Corpus): Candidate[] {
  if (option.kind === 'speaker') {
    return speakers(corpus).map(({ name, quotations }) => candidate({ label: `${name} (${quotations})`, value: name }));
  }
  if (option.kind === 'place') {
    return placesOf(corpus).map(([name, figures]) => candidate({ label: `${name} (${figures})`, value: name }));
  }
  if (option.kind === 'article') {
    return articleCandidates(corpus.articles.map(({ article }) => article));
  }
  return (option.choices ?? []).map((word) => candidate({ label: word, value: word }));
}

/** Newest first; those that title and day, as far as they are shown, do not tell apart have their ids too. */
function articleCandidates(articles: readonly Article[]): Candidate[] {
  const counts = new Map<string, number>();
  for (const article of articles) counts.set(labelOf(article), (counts.get(labelOf(article)) ?? 0) + 1);
  return articles
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
    .map((article) => {
      const { id, title, published } = article;
      const label = (counts.get(labelOf(article)) ?? 0) > 1 ? labelOf(article, endsOf(id)) : labelOf(article);
      return candidate({ label, value: id }, `${title ?? ''} ${published ?? ''}`);
    });
}

/** The title, as much of it as leaves room for the day, and for what stands behind that. */
function labelOf({ id, title, published }: Article, ...behind: readonly string[]): string {
  const rest = [published, ...behind].flatMap((part) => (part === null ? [] : ` · ${part}`)).join('');
  return cut(title ?? id, labelLength - rest.length) + rest;
}

/** An id, or its beginning and its end: one of them tells it from another. */
function endsOf(id: string): string {
  const half = (idLength - 1) / 2;
  return id.length <= idLength ? id : `${id.slice(0, half)}…${id.slice(-half)}`;
}

/** The places of figures with their counts, most first. */
function placesOf({ articles }: Corpus): [string, number][] {
  const counts = new Map<string, number>();
  for (const { reading } of articles) {
    for (const { place } of reading.figures) if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
