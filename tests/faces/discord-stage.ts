import { join } from 'node:path';
import { Permission } from '../discord/server/index.js';
import { folderOf, makeDiscord, startBot } from './discord-bot.js';

export const ferry =
  'The ferry left the harbour of Larnow at noon on Friday. The ferry sank near the cape, and the crew swam ashore.';

/** A bot with one shared article on a server with one channel, somebody who manages it, and a member. */
export async function stage(env: Readonly<Record<string, string>> = {}) {
  const discord = await makeDiscord();
  const guild = discord.addGuild('Reading room');
  const channel = guild.addChannel('general');
  const boss = guild.addMember('boss', { permissions: Permission.ManageGuild });
  const ann = guild.addMember('ann');
  const corpus = folderOf({ 'train.txt': 'The train left Larnow at six. The train reached the valley at nine.' });
  const settings = { VERBATIM_CORPUS: corpus, VERBATIM_DATA: folderOf({}), ...env };
  const bot = await startBot(discord, settings);
  /** A path in the folder of what is kept for a server. */
  const own = (server: { id: string }, ...path: string[]) =>
    join(settings.VERBATIM_DATA, 'servers', server.id, ...path);
  /** Another server, with somebody who manages it. */
  const elsewhere = () => {
    const other = discord.addGuild('Elsewhere');
    const there = other.addChannel('general');
    return { there, eve: other.addMember('eve', { permissions: Permission.ManageGuild }) };
  };
  return { discord, guild, channel, boss, ann, bot, settings, own, elsewhere };
}
