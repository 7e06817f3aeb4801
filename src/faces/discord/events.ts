import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Client,
  Events,
  type Interaction,
  type Message,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import { InOrder } from '../../order/in-order.js';
import type { AnsweringMany } from './answering.js';
import { describe, isOver } from './discord-errors.js';
import { tellFailure, tellLeaving } from './failures.js';
import { Flood } from './flood.js';
import { commandOfForm } from './forms.js';
import { guardEvents } from './incoming.js';
import { addTarget, answerAutocomplete, answerCommand, answerForm, checkTarget } from './interactions.js';
import { answerEdit, answerMention, isForUs, wordsOf } from './mentions.js';
import { answerPress } from './presses.js';
import { refuseFlood, refuseFloodOfMentions } from './refuse-flood.js';
import { addTargetName, checkTargetName, commandNameOf } from './register.js';
import { Seen } from './seen.js';
import { answerUnknown } from './unknown.js';

/** Milliseconds that answers under way get when the bot takes leave. */
const lastAnswers = 2000;
/** And for telling that one does not come. */
const lastWords = 1000;

/** Hands what Discord tells to what answers it, over all connections that the bot has one after the other. */
export class EventAnswers {
  readonly #answering: AnsweringMany;
  readonly #flood = new Flood();
  // Ids of different kinds may be the same on other servers than Discord's.
  readonly #interactions = new Seen();
  readonly #messages = new Seen();
  readonly #edits = new Seen();
  readonly #inOrder = new InOrder();
  /** Answers that are being made, each with the interaction that asked for it. */
  readonly #underWay = new Map<Promise<void>, Interaction | undefined>();

  constructor(answering: AnsweringMany) {
    this.#answering = answering;
  }

  /** Answers what comes to `client` from now on. */
  listen(client: Client): void {
    const { log } = this.#answering;
    guardEvents(client, log);
    client.on(Events.InteractionCreate, (interaction) => this.#interaction(interaction));
    client.on(Events.MessageCreate, (message) => this.#message(message));
    client.on(Events.MessageUpdate, (before, message) => {
      // What Discord adds to a message by itself, such as a link's preview, is no edit.
      const isEdit = message.editedTimestamp !== null || (!before.partial && before.content !== message.content);
      if (!message.partial && isEdit) this.#edit(message);
    });
    client.on(Events.Error, (error) => log(`Discord: ${describe(error)}`));
    client.on(Events.ShardResume, () => log('Connection resumed'));
  }

  /** Resolves once the answers under way are given, or have had their time; where the bot is `leaving`, who asked is told. */
  async settle(leaving: boolean): Promise<void> {
    await inTime(lastAnswers, [...this.#underWay.keys()]);
    if (!leaving) return;
    await inTime(
      lastWords,
      [...this.#underWay.values()].map((interaction) => interaction && tellLeaving(interaction)),
    );
  }

  #interaction(interaction: Interaction): void {
    // Sessions may overlap, and a resumed one repeats: each question is answered once.
    if (!this.#interactions.isNew(interaction.id)) return;
    const answering = this.#answering;
    const { turns } = answering;
    const answered = (what: string, work: Promise<void>) => this.#guarded(what, work, interaction);
    if (interaction.isAutocomplete()) {
      answered('a completion', turns.first(answerAutocomplete(interaction, answering)));
      return;
    }
    const { wait } = this.#flood.take(interaction.user.id, Date.now());
    if (wait > 0) this.#guarded('a flood', turns.first(refuseFlood(interaction, wait)));
    else if (interaction.isChatInputCommand() && answering.commands.has(commandNameOf(interaction)))
      answered(`/${interaction.commandName}`, answerCommand(interaction, answering));
    else if (interaction.isMessageContextMenuCommand() && targetNames.includes(interaction.commandName))
      answered(interaction.commandName, answerTarget(interaction, answering));
    else if (interaction.isModalSubmit() && commandOfForm(interaction) !== null)
      answered('a form', answerForm(interaction, commandOfForm(interaction) ?? '', answering));
    else if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit())
      answered('a press', answerPress(interaction, answering));
    else answered('what is not ours', turns.first(answerUnknown(interaction)));
  }

  #message(message: Message): void {
    if (!isForUs(message) || !this.#messages.isNew(message.id)) return;
    const { wait, told } = this.#flood.take(message.author.id, Date.now());
    if (wait === 0)
      this.#guarded(
        'a mention',
        this.#inTurn(message, () => answerMention(message, this.#answering)),
      );
    else if (!told) this.#guarded('a flood', refuseFloodOfMentions(message, wait));
  }

  #edit(message: Message): void {
    if (!isForUs(message) || !this.#edits.isNew(`${message.id} ${message.editedTimestamp} ${message.content}`)) return;
    const words = wordsOf(message);
    if (this.#flood.take(message.author.id, Date.now()).wait === 0)
      this.#guarded(
        'an edit',
        this.#inTurn(message, () => answerEdit(message, words, this.#answering)),
      );
  }

  /** Answers a message when those before it in its channel are answered, and its turn comes. */
  #inTurn({ channelId }: Message, answer: () => Promise<void>): Promise<void> {
    return this.#inOrder.after(channelId, () => this.#answering.turns.take(answer));
  }

  /** Lets no answer that fails end the bot; who asked with `interaction` is told. */
  #guarded(what: string, work: Promise<void>, interaction?: Interaction): void {
    const { log } = this.#answering;
    const guarded = work
      .catch(async (error: unknown) => {
        log(`${what} could not be answered: ${describe(error)}`);
        if (interaction && !isOver(error)) await tellFailure(interaction);
      })
      .catch((error: unknown) => log(`${what}: that could not be told either: ${describe(error)}`))
      .finally(() => this.#underWay.delete(guarded));
    this.#underWay.set(guarded, interaction);
  }
}

/** Resolves once all this is done, or has failed, or its time is over. */
const inTime = (time: number, work: readonly unknown[]) =>
  Promise.race([Promise.allSettled(work), sleep(time, undefined, { ref: false })]);

const targetNames = [addTargetName, checkTargetName];

const answerTarget = (interaction: MessageContextMenuCommandInteraction, answering: AnsweringMany) =>
  interaction.commandName === addTargetName ? addTarget(interaction, answering) : checkTarget(interaction, answering);
