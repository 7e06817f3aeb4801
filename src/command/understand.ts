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

/** A conversation without the articles that have been removed since: those are asked no more. */
function withoutGone({ article, last }: Conversation, corpus: Corpus): Conversation {
  const isGone = (id: unknown) => typeof id === 'string' && !corpus.byId.has(id);
  const asked = isGone(article) ? null : article;
  if (!last || !isGone(last.options.article)) return { article: asked, last };
  const ofAll = <T extends Request>({ options: { article: _, ...options }, ...rest }: T) => ({ ...rest, options });
  return { article: asked, last: { ...ofAll(last), ...(last.before ? { before: ofAll(last.before) } : {}) } };
}

/** In a thread with an article, what was asked before it had one is asked of that article now. */
function within(article: string | null, last: Remembered): Remembered {
  if (article === null || last.command === 'check-message') return last;
  return { ...last, options: { article, ...last.options } };
}

/** Words of a member, in their conversation, as a request. */
export function understand(words: string, conversation: Conversation, corpus: Corpus): Understood {
  const there = withoutGone(conversation, corpus);
  const found = inConversation(words, there, corpus);
  const isOfLast = found.understood !== undefined && there.last !== conversation.last;
  const isGone = there.article !== conversation.article || isOfLast;
  const read = [...(found.understood === undefined ? [] : [found.understood]), ...(isGone ? [goneText] : [])];
  const asked = read.length === 0 ? found : { ...found, understood: read.join(' · ') };
  const spoken = conversation.last ? spokenOf(corpus, conversation.last) : [];
  return spoken.length > 0 ? { ...asked, spokenOf: spoken } : asked;
}

const goneText = 'in all articles, for the one that this was about is there no more';

/** Words that are nothing but the name of what a command gives, of this article or of all: "summarise this, please". */
const bareCommands: readonly (readonly [string, RegExp])[] = [
  ['summary', bare('(?:summary|summari[sz]e|sum up|sum|tl;?dr)')],
  ['casualties', bare('(?:casualties|casualty figures)')],
  ['timeline', bare('(?:timeline|chronology)')],
  ['articles', bare('(?:articles|list articles|all articles)')],
];

function bare(names: string): RegExp {
  const before = '(?:please |(?:can|could|would) you |(?:give|show) me |make |(?:a|the) |(?:short|brief|quick) )*';
  const what = '(?: of)?(?: (?:this|that|it|(?:the|this) (?:article|story|news)))?(?: up)?';
  return new RegExp(`^${before}/?${names}${what}(?:,? please)?[\\s?!.]*$`, 'i');
}

/** In a thread, its article is asked. */
function askedOf(article: string | null, asked: Understood): Understood {
  if (article === null || asked.command === 'articles') return asked;
  return {
    ...asked,
    options: { ...asked.options, article },
    alternative: { command: asked.command, options: asked.options, understood: 'in all articles' },
  };
}

function inConversation(words: string, { article, last }: Conversation, corpus: Corpus): Understood {
  const [command] = bareCommands.find(([, pattern]) => pattern.test(words)) ?? [];
  if (command) return askedOf(article, { command, options: {}, understood: `/${command}` });
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
  return askedOf(article, { command: 'ask', options: { question: words } });
}
