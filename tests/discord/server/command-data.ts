import { OptionType } from './command-rules.js';
import type { Command } from './commands.js';
import type { Core } from './core.js';
import { type Json, number, objects, string } from './json.js';
import { LIMITS, length } from './limits.js';
import { channelPermissions } from './permissions.js';
import { wireChannel, wireMember, wireRole, wireUser } from './wire.js';
import type { Channel } from './world.js';

/** What Discord's own client would not let a member send. */
export class NotPossible extends Error {
  override readonly name = 'NotPossible';
}

/** Values of options: text, numbers, truth; users, channels and roles by id. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/**
 * `data` of a chat command or its autocompletion, checked as Discord's client checks it before sending.
 *
 * @param path subcommand group and subcommand, if any
 * @param focused the option being completed; the others may then be missing
 */
export function chatCommandData(
  core: Core,
  command: Command,
  path: readonly string[],
  values: OptionValues,
  channel: Channel,
  focused?: string,
): Json {
  let declared = objects(command.options);
  const nesting: Json[] = [];
  for (const step of path) {
    const option = declared.find(
      (candidate) => candidate.name === step && (number(candidate.type) ?? 0) <= OptionType.Group,
    );
    if (!option) throw new NotPossible(`/${command.name} has no subcommand ${step}`);
    nesting.push({ name: step, type: option.type });
    declared = objects(option.options);
  }
  if (declared.some((option) => (number(option.type) ?? 0) <= OptionType.Group))
    throw new NotPossible(`/${command.name} needs a subcommand`);
  const resolved: Record<string, Json> = {};
  const options: Json[] = [];
  for (const name of Object.keys(values)) {
    if (!declared.some((option) => option.name === name))
      throw new NotPossible(`/${command.name} has no option ${name}`);
  }
  for (const option of declared) {
    const name = string(option.name) ?? '';
    const value = values[name];
    if (value === undefined) {
      if (option.required === true && focused === undefined)
        throw new NotPossible(`/${command.name} needs the option ${name}`);
      continue;
    }
    const type = number(option.type) ?? 0;
    if (focused === undefined) checkValue(option, type, value);
    if (type >= OptionType.User && type <= OptionType.Mentionable)
      resolve(core, channel, type, String(value), resolved);
    options.push({ name, type, value, ...(name === focused ? { focused: true } : {}) });
  }
  if (focused !== undefined && !declared.some((option) => option.name === focused && option.autocomplete === true)) {
    throw new NotPossible(`/${command.name} does not complete the option ${focused}`);
  }
  const nested = nesting.reduceRight((inner: Json[], step) => [{ ...step, options: inner }], options);
  return {
    id: command.id,
    name: command.name,
    type: 1,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    options: nested,
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
}

function checkValue(option: Json, type: number, value: string | number | boolean): void {
  const refuse = (why: string) => new NotPossible(`Option ${option.name}: ${why}`);
  const expected =
    type === OptionType.Integer || type === OptionType.Number
      ? 'number'
      : type === OptionType.Boolean
        ? 'boolean'
        : 'string';
  if (typeof value !== expected) throw refuse(`a ${expected} is needed`);
  const choices = objects(option.choices);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    throw refuse(`${value} is none of its choices`);
  if (typeof value === 'string' && type === OptionType.String) {
    const size = length(value);
    const min = number(option.min_length) ?? 0;
    const max = number(option.max_length) ?? LIMITS.stringOption;
    if (size < min || size > max) throw refuse(`${size} characters are not between ${min} and ${max}`);
  }
  if (typeof value === 'number') {
    if (type === OptionType.Integer && !Number.isInteger(value)) throw refuse('a whole number is needed');
    if (value < (number(option.min_value) ?? -Infinity) || value > (number(option.max_value) ?? Infinity))
      throw refuse(`${value} is out of range`);
  }
}

function resolve(core: Core, channel: Channel, type: number, id: string, resolved: Record<string, Json>): void {
  const { world } = core;
  const put = (kind: string, value: Json) => {
    resolved[kind] = { ...resolved[kind], [id]: value };
  };
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const user = world.users.get(id);
  const role = guild?.roles.get(id);
  const target = world.channels.get(id);
  const member = guild?.members.get(id);
  if (user && (type === OptionType.User || type === OptionType.Mentionable)) {
    put('users', wireUser(user));
    if (member)
      put('members', { ...wireMember(member), permissions: channelPermissions(world, channel, id).toString() });
  } else if (guild && role && (type === OptionType.Role || type === OptionType.Mentionable))
    put('roles', wireRole(guild, role));
  else if (target && type === OptionType.Channel) put('channels', { ...wireChannel(world, target), permissions: '0' });
  else throw new NotPossible(`Nothing with the id ${id} to choose`);
}
