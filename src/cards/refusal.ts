import type { Corpus } from '../search/corpus.js';
import type { Block, Card } from './card.js';
import { counted } from './counted.js';
import { daysText } from './days.js';
import { foreignCount } from './foreign.js';

/** Why an answer is a refusal. */
interface Refusal {
  /** The nearest passages, shown as such. */
  readonly nearest?: readonly Block[];
  /** The names, numbers and words of the question that no article has. */
  readonly missing?: readonly string[] | undefined;
  /** The id of the only article that was asked. */
  readonly article?: string | undefined;
  /** The ids of the asked articles in languages that are not read, and what is: "Speech is read in English only". */
  readonly unread?: { readonly articles: readonly string[] | undefined; readonly reads: string };
}

/** Who reads it, and of what articles. */
interface Reader {
  readonly corpus: Corpus;
  /** Null for direct messages, and in a shell without a server. */
  readonly server: string | null;
  /** Null outside Discord. */
  readonly member: string | null;
}

/**
 * The articles do not say: what none of them has, the nearest passages marked as such, and what was searched. Where they
 * are in a language that is not read, nobody knows whether they say it: the heading is that.
 */
export function refusalCard(
  { corpus, ...reader }: Reader,
  heading: string,
  { nearest = [], missing = [], article, unread }: Refusal = {},
): Card {
  if (corpus.articles.length === 0) {
    return {
      tone: 'refusal',
      heading: 'There are no articles yet',
      blocks: [{ kind: 'text', text: remedy(reader) }],
      notes: [],
    };
  }
  const only = article === undefined ? undefined : corpus.byId.get(article)?.article;
  const foreign = unread?.articles?.length ?? 0;
  const allForeign = foreign === (only ? 1 : corpus.articles.length);
  return {
    tone: 'refusal',
    heading: unread && allForeign ? unread.reads : heading,
    blocks: [
      ...[
        ...(unread && foreign > 0 ? [unreadText(foreign, allForeign ? null : unread.reads)] : []),
        ...reasons(missing, only !== undefined),
      ].map((text) => ({ kind: 'text' as const, text })),
      ...(nearest.length === 0
        ? []
        : [{ kind: 'text' as const, text: 'The nearest passage, which is no answer:' }, ...nearest]),
    ],
    notes: [only ? `Searched: ${only.title ?? only.id}` : coverage(corpus)],
  };
}

/** How whoever reads it comes by articles. */
function remedy({ server, member }: Omit<Reader, 'corpus'>): string {
  if (server !== null) {
    return member === null
      ? '/library add adds one to this server, /library follow those of a feed.'
      : '/library add adds one (Manage Server, or a role that has been given leave), /library follow those of a feed (Manage Server).';
  }
  return member === null
    ? 'Put articles as .txt, .md, .html, .pdf or .docx files into the corpus folder, then use /reindex.'
    : 'Here those are asked that the operator shares with all servers. On a server its own are asked too: /library add adds one there.';
}

/** "No article names Oslo.", a line each for names, numbers and words. */
function reasons(missing: readonly string[], ofOne: boolean): string[] {
  const line = (kind: readonly string[], verb: string, noun: string) =>
    kind.length === 0
      ? []
      : [`${ofOne ? `This article does not ${verb}` : `No article ${verb}s`} ${noun}${kind.join(' or ')}.`];
  const numbers = missing.filter((words) => /^\d/.test(words));
  const names = missing.filter((words) => /\p{Lu}/u.test(words) && !numbers.includes(words));
  const words = missing.filter((one) => !numbers.includes(one) && !names.includes(one)).map((word) => `“${word}”`);
  return [...line(names, 'name', ''), ...line(numbers, 'give', 'the number '), ...line(words, 'mention', '')];
}

/** That so many articles are in another language than is read; `reads` is null where the heading says which that is. */
function unreadText(count: number, reads: string | null): string {
  return reads === null
    ? 'What was searched seems to be in another language.'
    : `${reads}, and ${foreignCount(count)}.`;
}

/** How many articles there are, and from when to when. */
export function coverage({ articles }: Corpus): string {
  const days = articles.flatMap(({ article }) => (article.published === null ? [] : [article.published])).sort();
  const count = counted(articles.length, 'article');
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return `Searched: ${count}`;
  return `Searched: ${count}, ${daysText({ from: first, to: last })}`;
}
