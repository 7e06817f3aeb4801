import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Command } from '../../command/command.js';
import { completions } from '../../command/complete.js';
import { type AnswerMessage, answerMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import { drawCard } from './draw.js';
import { limits } from './limits.js';
import { plain } from './markdown.js';
import { channelState, serverOf } from './place.js';
import { commandNameOf, optionsOf, privateOption } from './register.js';
import { problemCard } from './serve-card.js';
import { rememberAnswer } from './threads.js';

/** Milliseconds after which an answer that is not ready is deferred; Discord gives up after 3,000. */
const deferAfter = 1500;

/**
 * Answers a slash command. Whether the answer is private is settled before anything is sent, for Discord fixes it with
 * the first response.
 */
export async function answerCommand(interaction: ChatInputCommandInteraction, answering: Answering): Promise<void> {
  const name = commandNameOf(interaction);
  const command = answering.commands.get(name);
  const { [privateOption]: asPrivate, ...options } = optionsOf(interaction);
  const refusal = command ? permissionProblem(command, interaction) : null;
  const hidden = refusal !== null || command?.private === true || asPrivate === true;
  const server = serverOf(interaction);
  const message = await inTime(interaction, hidden, async () => {
    if (refusal) return { ...drawCard(problemCard(refusal)), files: [] };
    const channel = channelState(interaction.channel, interaction.appPermissions, server);
    const { channelId } = interaction;
    const asked = { command: name, options, server, asker: interaction.user.id, channelId, channel, hidden };
    const answered = await answerMessage(asked, answering);
    if (!hidden || command?.bindsThread) await rememberAnswer(interaction.channel, server, answered, answering);
    return answered;
  });
  return message;
}

/** Checks the quotations and figures of a message that somebody else wrote; only the one who asks sees what comes of it. */
export async function checkTarget(
  interaction: MessageContextMenuCommandInteraction,
  answering: Answering,
): Promise<void> {
  const { content, embeds } = interaction.targetMessage;
  const words = [content, ...embeds.flatMap(({ title, description }) => [title, description])]
    .filter(Boolean)
    .join('\n');
  await inTime(interaction, true, async () => {
    if (words.trim() === '') {
      const message = 'That message has no words to check. A picture or a file cannot be read here.';
      return { ...drawCard(problemCard(message)), files: [] };
    }
    const options = { text: words.slice(0, 6000) };
    const server = serverOf(interaction);
    const { channelId, user } = interaction;
    return answerMessage(
      { command: 'check-message', options, server, asker: user.id, channelId, hidden: true },
      answering,
    );
  });
}

/** Sends what `work` makes, deferring where it takes long. */
async function inTime(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  hidden: boolean,
  work: () => Promise<Pick<AnswerMessage, 'components' | 'files'>>,
): Promise<void> {
  const flags = hidden ? MessageFlags.Ephemeral : undefined;
  let deferring: Promise<unknown> | null = null;
  const timer = setTimeout(() => {
    deferring = interaction.deferReply({ flags });
    // The rejection is met where it is awaited; until then it must not end the process.
    deferring.catch(() => {});
  }, deferAfter);
  const { components, files } = await work().finally(() => clearTimeout(timer));
  if (deferring === null) {
    await interaction.reply({ components, files, flags: MessageFlags.IsComponentsV2 | (flags ?? 0) });
  } else {
    await deferring;
    await interaction.editReply({ components, files, flags: MessageFlags.IsComponentsV2 });
  }
}

/** Completes the option that is being typed. */
export async function answerAutocomplete(
  interaction: AutocompleteInteraction,
  { libraryOf, commands }: Answering,
): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const option = commands.get(commandNameOf(interaction))?.options[focused.name];
  const { corpus } = await libraryOf(serverOf(interaction));
  const found = option ? completions(option, String(focused.value), corpus) : [];
  await interaction.respond(
    found
      .filter(({ value }) => value.length <= limits.choiceLength)
      .slice(0, limits.choices)
      .map(({ label, value }) => ({ name: plain(label, limits.choiceLength) || value, value })),
  );
}

/** Discord keeps members away by default permissions, which a server's admin may change: so we look again. */
function permissionProblem(command: Command, interaction: ChatInputCommandInteraction): string | null {
  if (command.permission !== 'manage-server') return null;
  if (interaction.inGuild() && interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return null;
  return `/${command.name} is for members with the permission Manage Server; ask one of them to use it.`;
}
