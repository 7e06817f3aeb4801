import { namedArticles } from '../answering/named-articles.js';
import { cut } from '../cards/cut.js';
import type { Corpus } from '../search/corpus.js';
import type { Article } from '../text/article.js';
import { parseDay } from '../text/calendar.js';
import { folded } from '../text/folded.js';
import type { Command } from './command.js';
import { likeness } from './near-words.js';
import type { Option } from './option.js';
import type { Problem } from './problem.js';

export type CheckedOptions =
  | { readonly ok: true; readonly options: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Holds raw options against a command's declaration. Texts are trimmed, but for untrimmed ones; a null or empty optional value counts as left
 * out; integers and choices may come as text, as they do from a terminal.
 */
export function checkOptions(command: Command, raw: unknown, corpus: Corpus): CheckedOptions {
  if (raw !== undefined && (typeof raw !== 'object' || raw === null || Array.isArray(raw))) {
    return bad('"options" must be an object, for example {"question": "Who spoke?"}');
  }
  const given: Readonly<Record<string, unknown>> = { ...raw };
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(command.options, name));
  if (unknown.length > 0) {
    const known = Object.keys(command.options).join(', ') || 'none';
    return bad(`${command.name} has no option ${unknown.map((name) => `"${name}"`).join(', ')}; its options: ${known}`);
  }
  const options: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(command.options)) {
    const short = typeof given[name] === 'string' ? given[name].trim() : given[name];
    if (short === undefined || short === null || short === '') {
      if (option.required) return bad(`${name} is empty; ${hint(option)}`);
      continue;
    }
    const checked = checkValue(name, option, option.untrimmed ? given[name] : short, corpus);
    if (!checked.ok) return checked;
    options[name] = checked.value;
  }
  const { from, to } = options;
  if (command.options.from?.kind === 'day' && command.options.to?.kind === 'day' && isAfter(from, to))
    return bad(`from (${from}) is after to (${to}); swap them`);
  return { ok: true, options };
}

/** Whether one UTC day is after another, where both are given. */
const isAfter = (day: unknown, other: unknown): boolean =>
  typeof day === 'string' && typeof other === 'string' && day > other;

type CheckedValue = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem };

function checkValue(name: string, option: Option<unknown>, value: unknown, corpus: Corpus): CheckedValue {
  if (option.kind === 'integer') {
    const number = typeof value === 'string' ? Number(value) : value;
    const { min = 1, max = Number.MAX_SAFE_INTEGER } = option;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < min || number > max) {
      return bad(`${name} must be a whole number from ${min} to ${max}`);
    }
    return { ok: true, value: number };
  }
  if (option.kind === 'file') {
    const sent = typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array;
    return sent ? { ok: true, value } : bad(`${name} must be a file, sent along on Discord`);
  }
  if (typeof value !== 'string') return bad(`${name} must be a text`);
  if (option.max !== undefined && value.length > option.max) {
    const length = value.length.toLocaleString('en');
    return bad(`${name} has ${length} characters; at most ${option.max.toLocaleString('en')} are read. Shorten it`);
  }
  if (option.kind === 'choice') {
    const typed = value.toLowerCase();
    const word = option.choices?.find((known) => known === typed) ?? option.otherWords?.get(typed);
    return word === undefined ? bad(`${name} must be one of ${option.choices?.join(', ')}`) : { ok: true, value: word };
  }
  if (option.kind === 'day') {
    const day = parseDay(value);
    return day === null ? bad(`${name} must be a day such as 2012-01-31`) : { ok: true, value: day };
  }
  return option.kind === 'article' ? articleId(value, corpus, option.own === true) : { ok: true, value };
}

/** `own`: of an article that is to be changed, which is not guessed from a part of its title. */
function articleId(value: string, corpus: Corpus, own: boolean): CheckedValue {
  if (corpus.byId.has(value)) return { ok: true, value };
  const [match, ...others] = articlesNamed(value, corpus);
  if (match && others.length > 0) return ambiguous(value, [match, ...others]);
  if (match) return { ok: true, value: match.id };
  const [alone, ...more] = own ? [] : articlesTitledWith(value, corpus);
  if (alone && more.length === 0) return { ok: true, value: alone.id };
  const near = nearestArticles(value, corpus)
    .slice(0, nearest)
    .map(({ id, title }) => (title === null ? id : `${id} (${cut(title, 80)})`));
  const rest = corpus.articles.length > nearest ? ', …' : '';
  const known = near.length === 0 ? 'there are none yet' : `there is ${near.join(', ')}${rest}`;
  return {
    ok: false,
    problem: {
      code: 'unknown-article',
      message: `no article "${value.slice(0, 100)}": ${known}; /articles lists them all`,
    },
  };
}

/** How many articles are named where none is meant. */
const nearest = 5;

/** The articles whose title has all words of what was typed. */
function articlesTitledWith(typed: string, { articles }: Corpus): Article[] {
  const words = folded(typed).split(' ');
  // "the" is no word to tell an article by.
  if (!words.some((word) => word.length > 3)) return [];
  return articles
    .map(({ article }) => article)
    .filter(({ title }) => {
      const titled = folded(title ?? '').split(' ');
      return words.every((word) => titled.includes(word));
    });
}

/** A cut id has at least so many characters: what is shorter is no id that a face had to cut, and would be a guess. */
const shortestCut = 90;

/** The articles that are named so; or that have a long id which a face has cut. */
function articlesNamed(value: string, corpus: Corpus): Article[] {
  const named = namedArticles(corpus, value);
  if (named.length > 0 || value.length < shortestCut || !value.endsWith('…')) return named;
  return corpus.articles.map(({ article }) => article).filter(({ id }) => id.startsWith(value.slice(0, -1)));
}

/** How many of the articles of one title are named. */
const listed = 10;

/** Whoever asks says which of them is meant: nothing is taken, and nothing removed, by a guess. */
function ambiguous(value: string, articles: readonly Article[]): CheckedValue {
  const some = articles
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
    .slice(0, listed)
    .map(({ id, published }) => `${id} (${published ?? 'undated'})`);
  const more = articles.length > some.length ? `, and ${articles.length - some.length} more` : '';
  const message = `${articles.length} articles are named "${cut(value, 100)}": ${some.join(', ')}${more}. Give the id of one`;
  return { ok: false, problem: { code: 'ambiguous-article', message } };
}

/** All articles, those first whose id or title is likest to what was typed. */
function nearestArticles(typed: string, { articles }: Corpus): Article[] {
  const words = folded(typed.slice(0, 100)).split(' ');
  return articles
    .map(({ article }) => {
      const { id, title } = article;
      return { article, like: likeness(words, folded(`${id} ${title ?? ''}`).split(' ')) };
    })
    .sort((a, b) => b.like - a.like)
    .map(({ article }) => article);
}

/** How to fill in an option that has to be. */
function hint({ kind, description }: Option<unknown>): string {
  if (kind === 'article') return 'name one by its id or its title; /articles lists them all';
  if (kind === 'feed') return 'name one by its address or its title; /library feeds lists them all';
  return `give it some words: ${description}`;
}

function bad(message: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code: 'bad-request', message } };
}
