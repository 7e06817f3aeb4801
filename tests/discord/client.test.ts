import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { LoopbackDiscord } from './server/index.js';
import { ends, stage, TOKEN } from './stage.js';

describe('login', () => {
  it('gives the client its user, its servers and their channels', async () => {
    const { discord, client, channel } = await stage();
    expect(client.user.id).toBe(discord.app.id);
    expect(client.guilds.cache.first()?.channels.cache.has(channel.id)).toBe(true);
    expect(discord.violations).toEqual([]);
  });

  it('refuses a wrong token over REST', async () => {
    const discord = await LoopbackDiscord.start({ token: TOKEN });
    ends.push(() => discord.stop());
    const client = new Client({ intents: [], rest: { api: discord.api } });
    await expect(client.login('another')).rejects.toThrow('invalid token');
    expect(discord.requests[0]).toMatchObject({ status: 401, code: 0 });
  });

  it('closes the gateway on a privileged intent that is not switched on', async () => {
    await expect(stage({}, { intents: [GatewayIntentBits.MessageContent] })).rejects.toThrow(/disallowed intents/i);
  });
});

describe('interactions', () => {
  it('carries a command to the client and its reply to the member', async () => {
    const { discord, client, channel, ann } = await stage();
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(`You asked: ${interaction.options.getString('question')}`);
    });
    const reply = await ann.command('ask', { question: 'Who?' }, { channel }).reply;
    expect(reply.content).toBe('You asked: Who?');
    expect(channel.messages.map((message) => message.id)).toEqual([reply.id]);
    expect(discord.violations).toEqual([]);
  });

  it('shows a deferred reply once it is edited, and its follow-ups', async () => {
    const { client, channel, ann } = await stage();
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: [{ type: 10, content: 'Late' }] });
      await interaction.followUp('And this');
    });
    const handle = ann.command('ask', { question: 'Who?' }, { channel });
    const reply = await handle.reply;
    expect(handle.deferred).toBe(true);
    expect(reply.text).toBe('Late');
    expect((await handle.nextFollowUp()).content).toBe('And this');
  });

  it('shows an ephemeral reply to its member only', async () => {
    const { client, channel, ann } = await stage();
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'Psst', flags: MessageFlags.Ephemeral });
    });
    const reply = await ann.command('ask', { question: 'Who?' }, { channel }).reply;
    expect(reply.ephemeral).toBe(true);
    expect(ann.messages(channel)).toHaveLength(1);
    expect(channel.messages).toEqual([]);
    const seen = await client.channels
      .fetch(channel.id)
      .then((found) => (found?.isTextBased() ? found.messages.fetch() : undefined));
    expect(seen?.size).toBe(0);
  });
});

describe('messages', () => {
  it('reads the content of a message only when it mentions the app', async () => {
    const { discord, client, channel, ann } = await stage();
    const contents: string[] = [];
    client.on(Events.MessageCreate, (message) => {
      contents.push(message.content);
      if (message.mentions.has(client.user)) void message.reply({ content: 'Here', allowedMentions: { parse: [] } });
    });
    ann.send(channel, 'nothing to you');
    const asked = ann.send(channel, 'who was it?', { mentions: [discord.app] });
    const reply = await channel.nextMessage();
    expect(contents.slice(0, 2)).toEqual(['', `${discord.app.mention} who was it?`]);
    expect(reply).toMatchObject({
      content: 'Here',
      replyTo: asked.id,
      pings: { users: [], roles: [], everyone: false },
    });
    expect(discord.violations).toEqual([]);
  });
});
