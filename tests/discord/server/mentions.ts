import { type Json, object, strings } from './json.js';
import { channelPermissions, Permission } from './permissions.js';
import type { Channel, Pings, World } from './world.js';

/** What a text names: `<@id>`, `<@&id>`, `@everyone` and `@here`. */
export interface Named {
  users: string[];
  roles: string[];
  everyone: boolean;
}

export function namedIn(text: string): Named {
  const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
  return { users: ids(/<@!?(\d+)>/g), roles: ids(/<@&(\d+)>/g), everyone: /@(everyone|here)\b/.test(text) };
}

/**
 * Who is notified, by `allowed_mentions`: without it regular messages parse all kinds and answers to interactions users
 * only; a role or @everyone needs the author's permission besides.
 *
 * @param repliedUser the author of the message that this one answers
 */
export function pingsOf(
  world: World,
  channel: Channel,
  authorId: string,
  text: string,
  allowedMentions: unknown,
  kind: 'regular' | 'interaction',
  repliedUser?: string,
): Pings {
  const named = namedIn(text);
  const given = allowedMentions !== undefined && allowedMentions !== null;
  const allowed: Json = given
    ? object(allowedMentions)
    : { parse: kind === 'regular' ? ['users', 'roles', 'everyone'] : ['users'], replied_user: true };
  const parse = new Set(strings(allowed.parse));
  const listed = { users: new Set(strings(allowed.users)), roles: new Set(strings(allowed.roles)) };
  const mayPingAll = (channelPermissions(world, channel, authorId) & Permission.MentionEveryone) !== 0n;
  const roles = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId)?.roles;
  const users = named.users.filter((id) => world.users.has(id) && (parse.has('users') || listed.users.has(id)));
  if (repliedUser !== undefined && allowed.replied_user === true && !users.includes(repliedUser))
    users.push(repliedUser);
  return {
    users,
    roles: named.roles.filter((id) => {
      const role = roles?.get(id);
      return role && (role.mentionable || mayPingAll) && (parse.has('roles') || listed.roles.has(id));
    }),
    everyone: named.everyone && parse.has('everyone') && mayPingAll && channel.guildId !== undefined,
  };
}
