import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import { cut } from '../../cards/cut.js';
import type { Command } from '../../command/command.js';
import { completionsIn } from '../../command/complete.js';
import type { Library } from '../../library/library.js';
import { type AnswerMessage, type Asked, answerMessage } from './answer-message.js';
import type { Answering, AnsweringMany } from './answering.js';
import { drawCard } from './draw.js';
import { openForm, sentBack, valuesOf } from './forms.js';
import { inTurn } from './in-turn.js';
import { limits } from './limits.js';
import { linkIn, plain } from './markdown.js';
import { channelState, hasThreads, memberPermissions, memberRoles, ownPermissions, serverOf } from './place.js';
import { commandNameOf, givenOptions, privateOption } from './register.js';
import { cancelRow } from './rows.js';
import { respond } from './sending.js';
import { fetchSent } from './sent-files.js';
import { infoCard, problemCard } from './serve-card.js';
import { claimsIn, filesIn, textIn, wordsIn } from './target.js';
import { rememberAnswer } from './threads.js';

type Answerable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction;

type Sent = Pick<AnswerMessage, 'components' | 'files'>;

/** Whether an answer is for the asker alone, and what may stand below it. */
interface HowAnswered {
  readonly hidden: boolean;
  readonly failed?: () => Sent;
  readonly added?: () => Sent | undefined;
}

/** Milliseconds between two looks at how far a long command is. */
const progressEvery = 1000;

/**
 * Answers a slash command. Whether the answer is private is settled before anything is sent, for Discord fixes it with
 * the first response.
 */
export async function answerCommand(interaction: ChatInputCommandInteraction, answering: AnsweringMany): Promise<void> {
  const name = commandNameOf(interaction);
  const command = answering.commands.get(name);
  const { [privateOption]: asPrivate, ...given } = givenOptions(interaction);
  if (command?.form && Object.keys(given).length === 0) {
    const refusal = await permissionProblem(command, interaction, answering);
    if (refusal === null) {
      await answering.turns.first(openForm(interaction, command));
      return;
    }
  }
  const options: Record<string, unknown> = {};
  await answerAs(interaction, name, { hidden: asPrivate === true }, answering, async () => {
    for (const [option, value] of Object.entries(given)) {
      const sent = typeof value === 'object' ? await fetchSent(value) : value;
      if (typeof value === 'object' && typeof sent === 'string') return sent;
      options[option] = sent;
    }
    return options;
  });
}

/** Answers a command whose options were filled into a form. */
export async function answerForm(
  interaction: ModalSubmitInteraction,
  name: string,
  answering: AnsweringMany,
): Promise<void> {
  const command = answering.commands.get(name);
  const options = command ? valuesOf(interaction, command) : {};
  const back = command ? { failed: () => sentBack(options, command) } : {};
  await answerAs(interaction, name, { hidden: true, ...back }, answering, async () => options);
}

/** Checks the quotations and figures of a message, or of what an answer of ours quotes, for the one who asks alone. */
export async function checkTarget(
  interaction: MessageContextMenuCommandInteraction,
  answering: AnsweringMany,
): Promise<void> {
  const us = interaction.client.user.id;
  const target = targetOf(interaction);
  await answerAs(interaction, 'check-message', { hidden: true }, answering, async () => {
    if (!target) return noTarget;
    const words = await claimsIn(target, us, serverOf(interaction), answering.records);
    if (words.trim() !== '') return { text: words.slice(0, 6000) };
    return target.author?.id === us
      ? 'That message quotes no article.'
      : 'That message has no words to check. A picture or a file cannot be read here.';
  });
}

/** Adds what a message holds to the library: its first file that can be read, else the link that it is, else its text. */
export async function addTarget(
  interaction: MessageContextMenuCommandInteraction,
  answering: AnsweringMany,
): Promise<void> {
  const target = targetOf(interaction);
  const files = target ? filesIn(target) : [];
  const others = `Only the first of ${files.length} files was added`;
  const added = () => (files.length > 1 ? { ...drawCard(infoCard(others)), files: [] } : undefined);
  await answerAs(interaction, 'library add', { hidden: true, added }, answering, async () => {
    if (!target) return noTarget;
    const [attachment] = files;
    if (attachment) {
      const file = await fetchSent(attachment);
      return typeof file === 'string' ? file : { file };
    }
    const content = textIn(target) || wordsIn(target);
    const link = linkIn(content);
    if (link !== undefined && content.length < link.length + 200) return { link };
    const nothing = 'That message has no text, no link and no file that can be read. A picture cannot be.';
    return content.trim() === '' ? nothing : { text: content };
  });
}

/** The message that was right-clicked; null where Discord did not send it. */
const targetOf = (interaction: MessageContextMenuCommandInteraction): Message | null => interaction.targetMessage;
const noTarget = 'Discord did not send me that message.';

/**
 * Answers with a command; `optionsOf` gives its options, or what to tell instead, `failed` what is sent besides where it
 * fails, `added` where it does what it is for.
 */
async function answerAs(
  interaction: Answerable,
  name: string,
  { hidden: asked, failed, added }: HowAnswered,
  answering: AnsweringMany,
  optionsOf: () => Promise<Readonly<Record<string, unknown>> | string>,
): Promise<void> {
  const begun = Date.now();
  const command = answering.commands.get(name);
  const refusal = command ? await permissionProblem(command, interaction, answering) : null;
  const hidden = refusal !== null || command?.private === true || asked;
  const server = serverOf(interaction);
  await inTime(interaction, { hidden, begun }, answering, async (onProgress) => {
    const options = refusal ?? (await optionsOf());
    if (typeof options === 'string') return { ...drawCard(problemCard(options)), files: [], answer: null };
    const channel = channelState(interaction.channel, ownPermissions(interaction), server);
    const threads = hasThreads(interaction.channel);
    const place = {
      server,
      asker: interaction.user.id,
      channelId: interaction.channelId ?? '',
      channel,
      threads,
      hidden,
    };
    const request: Asked = { command: name, options, ...place, onProgress };
    const answered = await answerMessage(request, answering);
    if (!hidden || command?.bindsThread) await rememberAnswer(interaction.channel, server, answered, answering);
    const beside = answered.answer === null ? failed?.() : answered.answer.found ? added?.() : undefined;
    if (!beside) return answered;
    const components = [...answered.components, ...beside.components];
    return { ...answered, components, files: [...answered.files, ...beside.files] };
  });
}

/** Sends what `work` makes in its turn, deferring where that takes long since `begun`, and shows how far it is. */
async function inTime(
  interaction: Answerable,
  { hidden, begun }: { readonly hidden: boolean; readonly begun: number },
  { turns }: AnsweringMany,
  work: (onProgress: (done: number, of: number) => void) => Promise<Sent & Pick<AnswerMessage, 'answer'>>,
): Promise<void> {
  const defer = () => interaction.deferReply({ flags: hidden ? MessageFlags.Ephemeral : undefined });
  let shown = Date.now();
  let showing: Promise<unknown> | null = null;
  const onProgress = (done: number, of: number) => {
    if (!interaction.deferred || showing !== null || Date.now() - shown < progressEvery) return;
    shown = Date.now();
    const card = drawCard(progressCard(done, of), { buttons: 2 });
    const components = [...card.components, cancelRow];
    showing = interaction
      .editReply({ components, flags: MessageFlags.IsComponentsV2 })
      // A picture of the progress that fails is no reason to stop.
      .catch(() => {})
      .finally(() => {
        showing = null;
      });
  };
  const { components, files, answer } = await inTurn(interaction, { begun, defer }, turns, () => work(onProgress));
  await showing;
  // What did not work is nobody else's to read; where it was deferred, Discord has settled that.
  await turns.first(respond(interaction, { components, files }, hidden || answer === null));
}

/** A bar of twenty signs with the counts. */
function progressCard(done: number, of: number) {
  const full = of === 0 ? 0 : Math.round((done / of) * 20);
  return infoCard('Reading the articles', `${'█'.repeat(full)}${'░'.repeat(20 - full)} ${done} of ${of}`);
}

/** Completes the option that is being typed. */
export async function answerAutocomplete(
  interaction: AutocompleteInteraction,
  { libraryOf, commands }: Answering,
): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const option = commands.get(commandNameOf(interaction))?.options[focused.name];
  const library = await libraryOf(serverOf(interaction));
  const found = option ? await completionsIn(option, String(focused.value), library) : [];
  await interaction.respond(
    found
      // What names an article may be cut: a command knows it all the same.
      .map(({ label, value }) => ({
        label,
        value: option?.kind === 'article' ? cut(value, limits.choiceLength) : value,
      }))
      .filter(({ value }) => value.length <= limits.choiceLength)
      .slice(0, limits.choices)
      .map(({ label, value }) => ({ name: plain(label, limits.choiceLength) || value, value })),
  );
}

/** Discord keeps members away by default permissions, which a server's admin may change: so we look again. */
async function permissionProblem(
  { name, permission }: Command,
  interaction: Answerable,
  { libraryOf }: Answering,
): Promise<string | null> {
  if (permission === undefined) return null;
  if (!interaction.inGuild()) return `/${name} is used on a server, by members with the permission Manage Server.`;
  const server = serverOf(interaction);
  // What is kept of such a place lies beside the direct messages, which are nobody else's.
  if (server === null) {
    return `/${name} needs me as a member, and I am no member of this server: an admin has to invite me with the scope “bot” too.`;
  }
  if (memberPermissions(interaction)?.has(PermissionFlagsBits.ManageGuild)) return null;
  if (permission === 'manage-server') {
    return `/${name} is for members with the permission Manage Server; ask one of them to use it.`;
  }
  const library: Library = await libraryOf(server);
  const { addRole } = library.settings;
  return addRole !== null && memberRoles(interaction).includes(addRole)
    ? null
    : `/${name} is for members with the permission Manage Server, or a role that they name with /library settings.`;
}
