import { followUp, type Spoken, spokenOf } from '../answering/follow-up.js';
import type { Reading, Request } from '../records/records.js';
import type { Corpus } from '../search/corpus.js';
import type { Remembered } from './remembered.js';

/** What a message follows. */
export interface Conversation {
  /** The article that the thread is about. */
  readonly article: string | null;
  /** The answer before it. */
  readonly last: Remembered | null;
}

/** A request with how the words were understood, where they are not simply a question, and another way to. */
export interface Understood extends Request {
  readonly understood?: string;
  readonly alternative?: Reading;
  /** Where it asks who says an answer: what had been asked for that. */
  readonly before?: Request;
  /** Who and what the conversation spoke of until then. */
  readonly spokenOf?: readonly Spoken[];
  /** The page of the answer, counted from 0. */
  readonly page?: number;
}

/** In a thread with an article, what was asked before it had one is asked of that article now. */
function within(article: string | null, last: Remembered): Remembered {
  if (article === null || last.command === 'check-message') return last;
  return { ...last, options: { article, ...last.options } };
}

/** A conversation without the articles that have been removed since: those are asked no more. */
function stillThere({ article, last }: Conversation, corpus: Corpus): Conversation {
  const isGone = (id: unknown) => typeof id === 'string' && !corpus.byId.has(id);
  if (isGone(article)) return stillThere({ article: null, last }, corpus);
  if (!isGone(last?.options.article)) return { article, last };
  const ofAll = <T extends Request>({ options: { article: _, ...options }, ...rest }: T) => ({ ...rest, options });
  return { article, last: last && { ...ofAll(last), ...(last.before ? { before: ofAll(last.before) } : {}) } };
}

/** Words of a member, in their conversation, as a request. */
export function understand(words: string, conversation: Conversation, corpus: Corpus): Understood {
  const there = stillThere(conversation, corpus);
  const read = there.last && followUp(corpus, within(there.article, there.last), words);
  const asked = read ? followedUp(read, there.last) : fresh(words, there.article);
  const isGone = there.article !== conversation.article || (read && there.last !== conversation.last);
  const understood = [...(asked.understood === undefined ? [] : [asked.understood]), ...(isGone ? [goneText] : [])];
  const spoken = there.last ? spokenOf(corpus, there.last) : [];
  return {
    ...asked,
    ...(understood.length === 0 ? {} : { understood: understood.join(' – ') }),
    ...(spoken.length > 0 ? { spokenOf: spoken } : {}),
  };
}

const goneText = 'in all articles, for the one that this was about is there no more';

function followedUp(
  { command, options, understood, before, alternative, more }: NonNullable<ReturnType<typeof followUp>>,
  last: Remembered | null,
): Understood {
  return {
    command,
    options,
    understood,
    ...(before ? { before } : {}),
    ...(more ? { page: (last?.page ?? 0) + 1 } : {}),
    ...(alternative ? { alternative } : {}),
  };
}

function fresh(words: string, article: string | null): Understood {
  const question = { command: 'ask', options: { question: words } };
  if (article === null) return question;
  return {
    command: 'ask',
    options: { question: words, article },
    alternative: { ...question, understood: 'in all articles' },
  };
}
