import { followUp, type Spoken, spokenOf } from '../answering/follow-up.js';
import type { Request, UnderstoodRequest } from '../records/records.js';
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
  readonly alternative?: UnderstoodRequest;
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

/** Words of a member, in their conversation, as a request. */
export function understand(words: string, conversation: Conversation, corpus: Corpus): Understood {
  const asked = inConversation(words, conversation, corpus);
  const spoken = conversation.last ? spokenOf(corpus, conversation.last) : [];
  return spoken.length > 0 ? { ...asked, spokenOf: spoken } : asked;
}

function inConversation(words: string, { article, last }: Conversation, corpus: Corpus): Understood {
  const read = last && followUp(corpus, within(article, last), words);
  if (read) {
    const { command, options, understood, before, alternative, more } = read;
    return {
      command,
      options,
      understood,
      ...(before ? { before } : {}),
      ...(more ? { page: (last.page ?? 0) + 1 } : {}),
      ...(alternative ? { alternative } : {}),
    };
  }
  const question = { command: 'ask', options: { question: words } };
  // An article may have been removed since the thread was bound to it.
  if (article === null || !corpus.byId.has(article)) return question;
  return {
    command: 'ask',
    options: { question: words, article },
    alternative: { ...question, understood: 'in all articles' },
  };
}
