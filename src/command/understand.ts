import type { AnswerRecord, Reading, Request } from '../records/records.js';
import type { Command } from './command.js';

/** What a message follows. */
export interface Conversation {
  /** The article that the thread is about. */
  readonly article: string | null;
  /** The answer before it. */
  readonly last: AnswerRecord | null;
}

/** A request with how the words were understood, where they are not simply a question, and another way to. */
export interface Understood extends Request {
  readonly understood?: string;
  readonly alternative?: Reading;
  /** The page of the answer, counted from 0. */
  readonly page?: number;
}

/** Words of a member, in their conversation, as a request. */
export function understand(
  words: string,
  { article }: Conversation,
  _commands: ReadonlyMap<string, Command>,
): Understood {
  const question = { command: 'ask', options: { question: words } };
  if (article === null) return question;
  return {
    command: 'ask',
    options: { question: words, article },
    alternative: { ...question, understood: 'in all articles' },
  };
}
