import type { TextBasedChannel } from 'discord.js';
import type { ServerId } from '../../records/records.js';
import type { AnswerMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import { describe } from './discord-errors.js';

/** Where a conversation is kept: threads and direct messages, where few talk about one thing. */
export function isConversation(channel: TextBasedChannel | null): channel is TextBasedChannel {
  return channel !== null && (channel.isThread() || channel.isDMBased());
}

/** Keeps an answer as the last one of its conversation, and the article that a command bound the thread to. */
export async function rememberAnswer(
  channel: TextBasedChannel | null,
  server: ServerId,
  { record, answer, command }: Pick<AnswerMessage, 'record' | 'answer' | 'command'>,
  { records, log }: Answering,
): Promise<void> {
  if (!isConversation(channel)) return;
  const bound = command?.bindsThread && answer?.found && 'id' in answer ? String(answer.id) : null;
  // A subject is no turn of the conversation: what was asked before goes on.
  const turn = command?.bindsThread ? null : record;
  if (turn === null && bound === null) return;
  try {
    const before = await records.thread(server, channel.id);
    await records.keepThread(server, channel.id, {
      article: bound ?? before?.article ?? null,
      last: turn?.id ?? before?.last ?? null,
    });
  } catch (error) {
    log(`A thread's subject could not be kept: ${describe(error)}`);
  }
}
