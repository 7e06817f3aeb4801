import type { Answer, At } from '../answering/answer.js';
import type { Turn } from '../answering/follow-up.js';
import type { Block } from '../cards/card.js';
import type { Command } from './command.js';

/** What a conversation remembers of its last answer, whatever the face. */
export interface Remembered extends Turn {
  /** The page that was shown, counted from 0. */
  readonly page?: number;
}

/** The places of the passages that are shown, in order. */
export const placesOf = (blocks: readonly Block[]): At[] =>
  blocks.flatMap((block) => (block.kind === 'passage' && block.at ? [block.at] : []));

/** Options as they were given, but each article by its id: another may come to bear the title that was given. */
export function withIds(
  { options: declared }: Command,
  given: Readonly<Record<string, unknown>>,
  checked: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      declared[name]?.kind === 'article' ? (checked[name] ?? value) : value,
    ]),
  );
}

/** The words that an answer marks as the answer, where it marks any. */
export function markedIn(answer: Answer | null): { answer?: string } {
  const marked: unknown = answer && 'answer' in answer ? answer.answer : null;
  const words = typeof marked === 'object' && marked !== null && 'text' in marked ? marked.text : null;
  return typeof words === 'string' ? { answer: words } : {};
}
