import type { At } from '../answer.js';
import { dayText } from './follow-up-wording.js';

/** A command with its options, and the question as a person would put it. */
export interface Understood {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly understood: string;
  /** Where it asks who says an answer: what had been asked for that. */
  readonly before?: Asked;
}

interface Asked {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Somebody or something that a conversation spoke of, with the sort of pronoun that may mean it. */
export interface Spoken {
  readonly name: string;
  readonly sort: string;
}

/** What a conversation remembers of its last question: plain data, to be stored. */
export interface Turn extends Asked {
  /** Where it asked who says an answer: what had been asked for that, which goes on behind it. */
  readonly before?: Asked;
  /** The places of the answer's passages, best first. */
  readonly passages: readonly At[];
  /** The words marked as the answer, where there are any. */
  readonly answer?: string;
  /** Who and what the turns before it spoke of, the latest first. */
  readonly spokenOf?: readonly Spoken[];
}

/** A text option of the turn; empty where it was left out. */
export function textOption({ options }: Turn, name: string): string {
  const value = options[name];
  return typeof value === 'string' ? value : '';
}

/** Whether a turn asked of words who says them. */
export function isOfQuote(turn: Turn): boolean {
  return (turn.command === 'who-said' || turn.command === 'check-quote') && textOption(turn, 'quote') !== '';
}

/**
 * The turn whose question a fragment changes: behind "who said that?" the one before. The words of a quote are nobody's
 * to change: where no question was before them, it is what happened.
 */
export function changeable(turn: Turn): Turn {
  if (!isOfQuote(turn)) return turn;
  const article = articleOf(turn).article ?? turn.passages[0]?.article;
  const happened = { question: 'What happened?', ...(article === undefined ? {} : { article }) };
  return { passages: turn.passages, ...(turn.before ?? { command: 'ask', options: happened }) };
}

/** The last question in words, whatever the command it was put with; empty where the command asks nothing. */
export function questionOf(turn: Turn): string {
  const option = (name: string) => textOption(turn, name);
  switch (turn.command) {
    case 'ask':
      return option('question');
    case 'casualties': {
      const [from, to] = [option('from'), option('to')];
      const place = option('place') === '' ? '' : ` in ${option('place')}`;
      const days =
        from !== '' && from === to
          ? ` on ${dayText(from)}`
          : `${from === '' ? '' : ` from ${dayText(from)}`}${to === '' ? '' : ` to ${dayText(to)}`}`;
      return `How many people were ${option('kind') || 'killed'}${place}${days}?`;
    }
    case 'who-said':
    case 'check-quote':
      if (option('quote') !== '') return `Who said “${shortened(option('quote'))}”?`;
      return `What did ${option('speaker') || 'they'} say${option('about') === '' ? '' : ` about ${option('about')}`}?`;
    case 'timeline':
    case 'summary':
      return 'What happened?';
    default:
      return '';
  }
}

/** The article that the turn was confined to, as an option. */
export function articleOf(turn: Turn): { article?: string } {
  const article = textOption(turn, 'article');
  return article === '' ? {} : { article };
}

/** A question to the articles, and nothing more. */
export function asking(question: string, scope: { article?: string }): Understood {
  return { command: 'ask', options: { question, ...scope }, understood: question };
}

function shortened(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 80).replace(/\s+\S*$/, '')}…`;
}
