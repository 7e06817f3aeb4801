import { type Client, Routes } from 'discord.js';

/** Servers that are looked at, for Discord counts every look: a bot on more has long been past trying out on one. */
const mostServers = 10;

/**
 * Takes back what was registered another way before: to one server, where the commands are global now, or globally, where
 * they are of the server `guildId` now. Discord's clients show both, each command twice. What cannot be looked at is left.
 * Returns whether there was any.
 */
export async function withdrawFormer(
  { application, guilds, rest }: Client<true>,
  { guildId, signal }: { readonly guildId: string | null; readonly signal: AbortSignal },
): Promise<boolean> {
  const servers = guildId === null ? [...guilds.cache.keys()].slice(0, mostServers) : [];
  const routes =
    guildId === null
      ? servers.map((id) => Routes.applicationGuildCommands(application.id, id))
      : [Routes.applicationCommands(application.id)];
  let any = false;
  for (const route of routes) {
    if (signal.aborted) break;
    const present: unknown = await rest.get(route).catch(() => null);
    if (!Array.isArray(present) || present.length === 0) continue;
    const taken = await rest.put(route, { body: [] }).then(
      () => true,
      () => false,
    );
    any ||= taken;
  }
  return any;
}
