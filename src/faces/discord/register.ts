import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type REST,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Command } from '../../command/command.js';
import type { Option } from '../../command/option.js';

/**
 * Registers the commands, only where they differ from what Discord has: a daily limit counts every creation. To one
 * server, where they show at once, or globally. Returns whether anything was sent.
 */
export async function registerCommands(
  rest: REST,
  {
    applicationId,
    guildId,
    commands,
  }: { applicationId: string; guildId: string | null; commands: ReadonlyMap<string, Command> },
): Promise<boolean> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = [...commands.values()].filter((one) => one.discord !== false).map(commandBody);
  // A server that cannot list them still takes them.
  const present: unknown = await rest.get(route).catch(() => null);
  if (
    Array.isArray(present) &&
    present.length === wanted.length &&
    wanted.every((body) => present.some((one) => holds(one, body)))
  ) {
    return false;
  }
  await rest.put(route, { body: wanted });
  return true;
}

/** A command as Discord wants it declared. */
export function commandBody(command: Command): RESTPutAPIApplicationCommandsJSONBody[number] {
  const manages = command.permission === 'manage-server';
  const options = Object.entries(command.options).map(([name, option]) => optionBody(name, option));
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    // Discord wants required options first.
    options: options.toSorted((a, b) => Number(b.required) - Number(a.required)),
    default_member_permissions: manages ? String(PermissionFlagsBits.ManageGuild) : null,
    contexts: manages ? [InteractionContextType.Guild] : [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
}

function optionBody(name: string, option: Option<unknown>) {
  const base = { name, description: option.description, required: option.required };
  if (option.kind === 'integer') {
    return {
      ...base,
      type: ApplicationCommandOptionType.Integer as const,
      ...(option.min === undefined ? {} : { min_value: option.min }),
      ...(option.max === undefined ? {} : { max_value: option.max }),
    };
  }
  const string = { ...base, type: ApplicationCommandOptionType.String as const };
  if (option.choices) return { ...string, choices: option.choices.map((word) => ({ name: word, value: word })) };
  const limited = option.max === undefined ? string : { ...string, max_length: option.max };
  return option.kind === 'article' || option.kind === 'speaker' ? { ...limited, autocomplete: true as const } : limited;
}

/** Whether `theirs` has everything that `ours` says; what is empty or false may be left out. */
function holds(theirs: unknown, ours: unknown): boolean {
  if (ours === undefined || ours === null || ours === false) return !theirs;
  if (Array.isArray(ours)) {
    const list: readonly unknown[] = Array.isArray(theirs) ? theirs : [];
    return list.length === ours.length && ours.every((one, i) => holds(list[i], one));
  }
  if (typeof ours !== 'object') return theirs === ours;
  if (typeof theirs !== 'object' || theirs === null) return false;
  const values: Readonly<Record<string, unknown>> = { ...theirs };
  return Object.entries(ours).every(([key, value]) => holds(values[key], value));
}
