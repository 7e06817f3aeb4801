import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type Attachment,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  makeURLSearchParams,
  PermissionFlagsBits,
  type REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Command } from '../../command/command.js';
import type { Option, OptionKind } from '../../command/option.js';
import { groupDescriptions, localised } from './localisations.js';

/**
 * Registers the commands, only where they differ from what Discord has: a daily limit counts every creation. To one
 * server, where they show at once, or globally; in the `wording` that is taken there. Returns whether anything was sent.
 */
export async function registerCommands(
  rest: REST,
  {
    applicationId,
    guildId,
    commands,
    wording,
  }: { applicationId: string; guildId: string | null; commands: ReadonlyMap<string, Command>; wording: Wording },
): Promise<boolean> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const bodies = commandBodies(commands);
  const wanted = (guildId === null ? bodies : bodies.map(placeless)).map(wording.of);
  // A server that cannot list them still takes them.
  const present: unknown = await rest
    .get(route, { query: makeURLSearchParams({ with_localizations: true }) })
    .catch(() => null);
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

/** The option that every answer to the whole channel has, to have it alone. */
export const privateOption = 'private';
/** A right-click command on a message. */
export const checkTargetName = 'Check against articles';
/** The other one: what the message holds becomes an article. */
export const addTargetName = 'Add to library';

/** A slash command's name with its subcommand, as commands are named here: `library add`. */
export function commandNameOf({ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const sub = options.getSubcommand(false);
  return sub === null ? commandName : `${commandName} ${sub}`;
}

/** The values that were given, by option; a file as Discord tells of it. */
export function givenOptions({
  options,
}: ChatInputCommandInteraction): Record<string, string | number | boolean | Attachment> {
  const given = options.data.flatMap((one) => one.options ?? [one]);
  return Object.fromEntries(
    given.flatMap(({ name, value, attachment }) => {
      const held = attachment ?? value;
      return held === undefined ? [] : [[name, held]];
    }),
  );
}

type Body = RESTPutAPIApplicationCommandsJSONBody[number];

/** The commands as Discord wants them declared; those whose names share a first word are subcommands of one. */
export function commandBodies(commands: ReadonlyMap<string, Command>): Body[] {
  const shown = [...commands.values()].filter(({ discord }) => discord !== false);
  const roots = new Map<string, Command[]>();
  for (const one of shown) {
    const [root = ''] = one.name.split(' ');
    roots.set(root, [...(roots.get(root) ?? []), one]);
  }
  return [...[...roots].map(([root, group]) => commandBody(root, group)), checkTargetBody, addTargetBody];
}

/** A way to declare the commands. */
export interface Wording {
  /** For the log, behind "Trying". */
  readonly name: string;
  readonly of: (body: Body) => Body;
}

/** What is tried one after the other, where a declaration is refused as such. */
export const wordings: readonly [Wording, ...Wording[]] = [
  { name: 'as documented', of: (body) => body },
  { name: 'without translations', of: simplified },
  { name: 'with permissions as numbers', of: numbered },
  { name: 'without translations and with permissions as numbers', of: (body) => numbered(simplified(body)) },
];

/** Discord's OpenAPI document has permissions as numbers where its documentation has them as strings of digits. */
function numbered(body: Body): Body {
  const { default_member_permissions: permissions } = body;
  // discord-api-types knows the documentation's way only.
  return typeof permissions === 'string'
    ? { ...body, default_member_permissions: Number(permissions) as unknown as string }
    : body;
}

/** Without where the command can be used: a server's own is used there, and Discord keeps nothing else of it. */
function placeless({ contexts: _contexts, integration_types: _types, ...body }: Body): Body {
  return body;
}

/** Without translations, and without where the command can be used: what cannot be done there is refused in words. */
function simplified(body: Body): Body {
  const untranslated = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(untranslated);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => key !== 'description_localizations');
    return Object.fromEntries(kept.map(([key, inner]) => [key, untranslated(inner)]));
  };
  return untranslated(placeless(body)) as Body;
}

function commandBody(root: string, group: readonly Command[]): Body {
  const [first] = group;
  const alone = first && group.length === 1 && first.name === root ? first : null;
  const manages = group.every(({ permission }) => permission === 'manage-server');
  const options = alone
    ? optionBodies(alone)
    : group.map((one) => ({
        type: ApplicationCommandOptionType.Subcommand as const,
        name: one.name.slice(root.length + 1),
        description: one.description,
        description_localizations: localised(one.name),
        options: optionBodies(one),
      }));
  return {
    type: ApplicationCommandType.ChatInput,
    name: root,
    description: alone?.description ?? groupDescriptions[root] ?? root,
    description_localizations: localised(root),
    // discord-api-types knows no mixed list of options and subcommands, which Discord refuses anyway.
    options: options as NonNullable<RESTPostAPIChatInputApplicationCommandsJSONBody['options']>,
    default_member_permissions: manages ? String(PermissionFlagsBits.ManageGuild) : null,
    ...(manages || alone === null ? onServers : everywhere),
  };
}

const onServers = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

const addTargetBody: Body = { type: ApplicationCommandType.Message, name: addTargetName, ...onServers };
const checkTargetBody: Body = { type: ApplicationCommandType.Message, name: checkTargetName, ...everywhere };

const completed = new Set<OptionKind>(['article', 'speaker', 'place', 'feed']);

/** Discord wants required options first. */
function optionBodies(command: Command) {
  const own = Object.entries(command.options)
    .map(([name, option]) => optionBody(command.name, name, option))
    .toSorted((a, b) => Number(b.required) - Number(a.required));
  if (command.private === true) return own;
  const alone = {
    type: ApplicationCommandOptionType.Boolean as const,
    name: privateOption,
    description: 'Show the answer to you alone',
    description_localizations: localised('private'),
    required: false,
  };
  return [...own, alone];
}

function optionBody(command: string, name: string, option: Option<unknown>) {
  const base = {
    name,
    description: option.description,
    description_localizations: localised(`${command}.${name}`),
    required: option.required,
  };
  if (option.kind === 'file') return { ...base, type: ApplicationCommandOptionType.Attachment as const };
  if (option.kind === 'role') return { ...base, type: ApplicationCommandOptionType.Role as const };
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
  return completed.has(option.kind) ? { ...limited, autocomplete: true as const } : limited;
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
