import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from 'discord.js';
import { afterEach } from 'vitest';
import {
  type ChannelHandle,
  type GuildHandle,
  LoopbackDiscord,
  type LoopbackOptions,
  type MemberHandle,
} from './server/index.js';

export const TOKEN = 'token-of-the-tests';
/** What has to be ended after each test. */
export const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A command with a required option and a completed one. */
export const ASK = {
  name: 'ask',
  description: 'Ask something',
  options: [
    { type: 3, name: 'question', description: 'What?', required: true },
    { type: 3, name: 'article', description: 'Where?', autocomplete: true },
  ],
};

/** What most tests need. */
export interface Stage {
  discord: LoopbackDiscord;
  client: Client<true>;
  guild: GuildHandle;
  channel: ChannelHandle;
  ann: MemberHandle;
}

/** A server with one channel and one member, and the real client logged in to it. */
export async function stage(options: LoopbackOptions = {}, client: Partial<ClientOptions> = {}): Promise<Stage> {
  const discord = await LoopbackDiscord.start({ token: TOKEN, ...options });
  ends.push(() => discord.stop());
  const guild = discord.addGuild('Reading room');
  const channel = guild.addChannel('general');
  const ann = guild.addMember('ann');
  const bot = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: discord.api, retries: 0 },
    ...client,
  });
  ends.push(() => bot.destroy());
  const ready = new Promise((resolve) => bot.once(Events.ClientReady, resolve));
  await bot.login(TOKEN);
  await ready;
  if (!bot.isReady()) throw new Error('not ready');
  await bot.application.commands.set([ASK]);
  return { discord, client: bot, guild, channel, ann };
}
