import { type APIMessageTopLevelComponent, type AttachmentPayload, MessageFlags } from 'discord.js';
import { understand } from '../../command/understand.js';
import type { AnswerRecord, Request } from '../../records/records.js';
import { type AnswerMessage, answerMessage } from '../discord/answer-message.js';
import type { Answering } from '../discord/answering.js';
import { parseCustomId } from '../discord/custom-id.js';
import {
  cardMessage,
  citationMessage,
  contextMessage,
  goneMessage,
  thanksMessage,
  turnedMessage,
} from '../discord/press-messages.js';
import { infoCard } from '../discord/serve-card.js';
import { completeLine } from '../terminal/complete-line.js';
import { parseLine } from '../terminal/parse-line.js';

/** The server whose library answers; its own articles are as empty as the folder of the data. */
const server = '1';
const member = '2';
const channelId = '3';
/** The message of a mention. */
const question = '4';

/** A message as the bot sends it. */
export interface SentMessage {
  /** The command that was used; null below a message with a question. */
  readonly used: string | null;
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly AttachmentPayload[];
}

/** What a press does: shows a message to who pressed, changes the pressed message, or takes it away. */
export type Pressing =
  | { readonly effect: 'reply' | 'update'; readonly message: SentMessage }
  | { readonly effect: 'delete' };

/**
 * One thread of Discord without Discord: what is typed and pressed goes the way of the bot's commands, mentions and
 * buttons, and the messages are those that it would send. One member, who may do everything.
 */
export class PreviewChannel {
  readonly #answering: Answering;
  #last: AnswerRecord | null = null;
  #article: string | null = null;

  constructor(answering: Answering) {
    this.#answering = answering;
  }

  /** Answers `/who-said speaker: …` as a command, and a plain line as a mention; null for an empty line. */
  async say(line: string): Promise<SentMessage | null> {
    const given = parseLine(line, this.#answering.commands);
    if (given === null) return null;
    const command = this.#answering.commands.get(given.name);
    const asCommand = line.trim().startsWith('/');
    if (command?.form && Object.keys(given.options).length === 0) return asked(command.name, command.form);
    // What is no slash command is given by a right-click, and shown to who checks.
    const hidden = asCommand && (command?.private === true || command?.discord === false);
    const request = asCommand
      ? { command: given.name, options: given.options }
      : { ...(await this.#understood(line.trim())), question };
    const answered = await answerMessage(
      { ...request, server, asker: member, channelId, threads: true, hidden },
      this.#answering,
    );
    if (!hidden) this.#remember(answered);
    return sent(answered, asCommand ? given.name : null, hidden);
  }

  /** Presses a button of a message, or chooses `value` in a menu of it. */
  async press(customId: string, value: string | null): Promise<Pressing> {
    const press = parseCustomId(customId);
    const record = press && (await this.#answering.records.answer(server, press.answer));
    const reply = (components: readonly APIMessageTopLevelComponent[]): Pressing => ({
      effect: value === null ? 'reply' : 'update',
      message: sent({ components, files: [] }, null, true),
    });
    if (!press || !record) return reply(goneMessage());
    const pressed = { press, record, server };
    switch (press.action) {
      case 'context':
        return reply(await contextMessage(pressed, value, this.#answering));
      case 'cite':
        return reply(await citationMessage(pressed, value, this.#answering));
      case 'more':
      case 'other': {
        const turned = await turnedMessage(pressed, { hidden: false, threads: true }, this.#answering);
        this.#remember(turned);
        return { effect: 'update', message: sent(turned, null, false) };
      }
      case 'delete':
        return { effect: 'delete' };
      case 'discuss':
        this.#article = record.passages[0]?.article ?? null;
        return reply(cardMessage(infoCard('This thread has its article', 'On Discord this opens a thread below it.')));
      default:
        await this.#answering.records.keepVote(server, { answer: record.id, member, vote: press.action, reason: null });
        return reply(thanksMessage(pressed));
    }
  }

  /** Completions of a line: the candidates, and the part of the line that they replace. */
  async complete(line: string): Promise<[string[], string]> {
    return completeLine(line, this.#answering.commands, await this.#answering.libraryOf(server));
  }

  async #understood(words: string): Promise<Request> {
    const { corpus } = await this.#answering.libraryOf(server);
    return understand(words, { article: this.#article, last: this.#last }, corpus);
  }

  #remember({ record, answer, command }: AnswerMessage): void {
    if (!command?.bindsThread) this.#last = record ?? this.#last;
    if (command?.bindsThread && answer?.found && 'id' in answer) this.#article = String(answer.id);
  }
}

function sent(
  { components, files }: Pick<SentMessage, 'components' | 'files'>,
  used: string | null,
  hidden: boolean,
): SentMessage {
  return { used, components, files, flags: MessageFlags.IsComponentsV2 | (hidden ? MessageFlags.Ephemeral : 0) };
}

/** Stands for a form of Discord's. */
function asked(name: string, fields: readonly string[]): SentMessage {
  const card = infoCard(`/${name}`, `On Discord a form asks for ${fields.join(', ')}. Here: /${name} ${fields[0]}: …`);
  return sent({ components: cardMessage(card), files: [] }, name, true);
}
