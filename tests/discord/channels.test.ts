import { ChannelType, Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { NotPossible, Permission } from './server/index.js';
import { stage } from './stage.js';

describe('threads', () => {
  it('hear a mention and take the answer, private ones only with the app in them', async () => {
    const { discord, client, channel, ann } = await stage();
    client.on(Events.MessageCreate, (message) => {
      if (message.mentions.has(client.user)) void message.reply('Here');
    });
    const open = channel.addThread('open', { owner: ann });
    const closed = channel.addThread('closed', { owner: ann, private: true });
    const shared = channel.addThread('shared', { owner: ann, private: true, withApp: true });
    for (const thread of [closed, open, shared]) ann.send(thread, 'hello', { mentions: [discord.app] });
    expect((await open.nextMessage()).content).toBe('Here');
    expect((await shared.nextMessage()).content).toBe('Here');
    expect(closed.messages).toHaveLength(1);
  });

  it('allow no command while archived', async () => {
    const { channel, ann } = await stage();
    const thread = channel.addThread('old', { owner: ann, archived: true });
    expect(() => ann.command('ask', { question: 'Who?' }, { channel: thread })).toThrow(NotPossible);
  });

  it('take the id of the message they are started from', async () => {
    const { client, channel, ann } = await stage();
    const said = ann.send(channel, 'a topic');
    const found = await client.channels.fetch(channel.id);
    if (found?.type !== ChannelType.GuildText) throw new Error('no text channel');
    const thread = await (await found.messages.fetch(said.id)).startThread({ name: 'On the topic' });
    expect(thread.id).toBe(said.id);
    await thread.setArchived(true);
    await expect(
      found.messages.fetch(said.id).then((message) => message.startThread({ name: 'Again' })),
    ).rejects.toThrow();
  });
});

describe('sending', () => {
  it('needs the permission in the channel', async () => {
    const { client, channel } = await stage();
    channel.overwrite({ deny: Permission.SendMessages });
    const found = await client.channels.fetch(channel.id);
    if (!found?.isSendable()) throw new Error('not sendable');
    await expect(found.send('Hello')).rejects.toMatchObject({ code: 50013, status: 403 });
  });

  it('as a reply needs the message, unless told otherwise', async () => {
    const { client, channel } = await stage();
    const found = await client.channels.fetch(channel.id);
    if (!found?.isSendable()) throw new Error('not sendable');
    const reply = (failIfNotExists: boolean) =>
      found.send({ content: 'Hello', reply: { messageReference: '1', failIfNotExists } });
    await expect(reply(true)).rejects.toMatchObject({ code: 50035 });
    await reply(false);
    expect(channel.messages).toMatchObject([{ content: 'Hello', replyTo: null }]);
  });

  it('pings whom allowed_mentions lets through', async () => {
    const { client, channel, ann } = await stage();
    const found = await client.channels.fetch(channel.id);
    if (!found?.isSendable()) throw new Error('not sendable');
    await found.send(`${ann.mention} @everyone`);
    await found.send({ content: ann.mention, allowedMentions: { parse: [] } });
    expect(channel.messages.map(({ pings }) => pings)).toEqual([
      { users: [ann.id], roles: [], everyone: false },
      { users: [], roles: [], everyone: false },
    ]);
  });
});

describe('message content', () => {
  it('of a message that a mention answers stays blank', async () => {
    const { discord, client, channel, ann } = await stage();
    const asked = new Promise<string | undefined>((resolve) => {
      client.on(Events.MessageCreate, async (message) => {
        if (message.mentions.has(client.user)) resolve((await message.fetchReference()).content);
      });
    });
    const claim = ann.send(channel, 'The ship is safe');
    ann.send(channel, 'is this true?', { mentions: [discord.app], replyTo: claim });
    expect(await asked).toBe('');
  });

  it('is read in a reply to a regular message of the app, but not to its answer to a command', async () => {
    const { client, channel, ann } = await stage();
    const contents: string[] = [];
    client.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) contents.push(message.content);
    });
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply('Answered');
    });
    const found = await client.channels.fetch(channel.id);
    if (found?.isSendable()) await found.send('Regular');
    ann.send(channel, 'to the regular', { replyTo: await channel.nextMessage() });
    ann.send(channel, 'to the answer', { replyTo: await ann.command('ask', { question: 'Who?' }, { channel }).reply });
    const last = new Promise((resolve) => client.once(Events.MessageDelete, resolve));
    if (found?.isSendable()) await (await found.send('Last')).delete();
    await last;
    expect(contents).toEqual(['to the regular', '']);
  });
});
