import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Card } from '../../cards/card.js';
import type { Command } from '../../command/command.js';
import { completions } from '../../command/complete.js';
import type { Problem } from '../../command/problem.js';
import { serve } from '../../command/serve.js';
import type { Library } from '../../library/library.js';
import { drawCard } from './draw.js';
import { limits } from './limits.js';

/** Milliseconds after which an answer that is not ready is deferred; Discord gives up after 3,000. */
const deferAfter = 1500;

/** What answering takes from the bot. */
export interface Answering {
  readonly library: Library;
  readonly commands: ReadonlyMap<string, Command>;
  readonly log: (line: string) => void;
}

/**
 * Answers a slash command. Whether the answer is private is settled by the command before anything is sent, for
 * Discord fixes it with the first response.
 */
export async function answerCommand(interaction: ChatInputCommandInteraction, answering: Answering): Promise<void> {
  const command = answering.commands.get(interaction.commandName);
  const refusal = command ? permissionProblem(command, interaction) : null;
  const ephemeral = refusal !== null || command?.private === true;
  const flags = ephemeral ? MessageFlags.Ephemeral : undefined;
  let deferring: Promise<unknown> | null = null;
  const timer = setTimeout(() => {
    deferring = interaction.deferReply({ flags });
    // The rejection is met where it is awaited; until then it must not end the process.
    deferring.catch(() => {});
  }, deferAfter);
  const card = await cardFor(interaction, refusal, answering);
  clearTimeout(timer);
  const message = drawCard(card);
  if (deferring === null) {
    await interaction.reply({ ...message, flags: MessageFlags.IsComponentsV2 | (flags ?? 0) });
  } else {
    await deferring;
    await interaction.editReply({ ...message, flags: MessageFlags.IsComponentsV2 });
  }
}

async function cardFor(
  interaction: ChatInputCommandInteraction,
  refusal: Problem | null,
  answering: Answering,
): Promise<Card> {
  if (refusal) return problemCard(refusal);
  const options = Object.fromEntries(interaction.options.data.map(({ name, value }) => [name, value]));
  return serveCard(interaction.commandName, options, answering);
}

/** The card of a request, whatever comes of it: bugs are logged here and told as such. */
export async function serveCard(name: string, options: object, { library, commands, log }: Answering): Promise<Card> {
  try {
    const served = await serve(library, commands, name, options);
    return served.ok ? served.card() : problemCard(served.problem);
  } catch (error) {
    log(`/${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return problemCard({ code: 'internal', message: 'That failed by a fault of ours; the bot’s log has the details.' });
  }
}

/** Completes the option that is being typed. */
export async function answerAutocomplete(
  interaction: AutocompleteInteraction,
  { library, commands }: Answering,
): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const option = commands.get(interaction.commandName)?.options[focused.name];
  const found = option ? completions(option, String(focused.value), library.corpus) : [];
  await interaction.respond(
    found
      .filter(({ value }) => value.length <= limits.choiceLength)
      .slice(0, limits.choices)
      .map(({ label, value }) => ({ name: clippedName(label), value })),
  );
}

/** Discord keeps members away by default permissions, which a server's admin may change: so we look again. */
function permissionProblem(command: Command, interaction: ChatInputCommandInteraction): Problem | null {
  if (command.permission !== 'manage-server') return null;
  if (interaction.inGuild() && interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return null;
  return {
    code: 'not-permitted',
    message: `/${command.name} is for members with the permission Manage Server; ask one of them to use it.`,
  };
}

function problemCard({ message }: Problem): Card {
  return { tone: 'problem', heading: 'That did not work', blocks: [{ kind: 'text', text: message }], notes: [] };
}

function clippedName(label: string): string {
  const signs = [...label];
  return signs.length <= limits.choiceLength ? label : `${signs.slice(0, limits.choiceLength - 1).join('')}…`;
}
