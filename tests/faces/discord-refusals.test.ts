import { expect, test } from 'vitest';
import { type LoopbackOptions, Permission } from '../discord/server/index.js';
import { folderOf, makeDiscord, startBot } from './discord-bot.js';

const toll = (day: string, number: number, source: string) =>
  `---\ntitle: The flood of ${day}\npublished: ${day}\n---\nThe flood killed ${number} people in Larnow, ${source} said.\n`;

/** A server with one channel and one member, and the bot with three tolls of one flood. */
async function stage(options: LoopbackOptions = {}) {
  const discord = await makeDiscord(options);
  const guild = discord.addGuild('Reading room');
  const channel = guild.addChannel('general');
  const ann = guild.addMember('ann');
  const corpus = folderOf({
    'a.txt': toll('2021-03-05', 12, 'the police'),
    'b.txt': toll('2021-03-06', 20, 'the ministry'),
    'c.txt': toll('2021-03-08', 31, 'the Red Cross'),
  });
  const bot = await startBot(discord, { VERBATIM_CORPUS: corpus });
  return { discord, channel, ann, bot };
}
const question = 'How many people did the flood kill?';

test('where the bot may not read the history, it answers without pointing to the question', async () => {
  const { discord, channel, ann } = await stage();
  channel.overwrite({ deny: Permission.ReadMessageHistory });
  ann.send(channel, question, { mentions: [discord.app] });
  const answer = await channel.nextMessage();
  expect(answer.text).toMatch(/12|20|31/);
  expect(answer.replyTo).toBeNull();
});

test('where it may not attach files, the answer comes without its picture', async () => {
  const { discord, channel, ann } = await stage();
  channel.overwrite({ deny: Permission.AttachFiles });
  ann.send(channel, 'casualties', { mentions: [discord.app] });
  const mention = await channel.nextMessage();
  expect(mention.text).toMatch(/12|20|31/);
  expect(mention.attachments).toEqual([]);
  for (const headers of [{ 'content-type': 'text/html' }, { 'content-type': 'application/json' }]) {
    discord.failNext('/callback', { status: 413, body: '<html>Request Entity Too Large</html>', headers });
    const slash = await ann.command('casualties', {}, { channel }).reply;
    expect(slash.text).toMatch(/31/);
    expect(slash.attachments).toEqual([]);
  }
});

test('a mention is answered once though its answer’s line breaks, and so is a command', async () => {
  const { discord, channel, ann } = await stage();
  for (const mishap of ['reset', { status: 502 }] as const) {
    discord.failNext('/messages', mishap, { done: true });
    ann.send(channel, question, { mentions: [discord.app] });
    await channel.nextMessage();
    discord.failNext('/callback', mishap, { done: true });
    await ann.command('ask', { question }, { channel }).reply;
    await channel.nextMessage();
  }
  // Each was sent a second time.
  await discord.until(
    () => discord.requests.filter(({ path }) => /callback$|messages$/.test(path)).length >= 8 || undefined,
  );
  expect(channel.messages.filter(({ author }) => author.id === discord.app.id)).toHaveLength(4);
});

test('who asked is told when the answer is refused, and the next question is answered', async () => {
  const { discord, channel, ann, bot } = await stage();
  const refusal = { status: 400, body: { message: 'Invalid Form Body', code: 50035 } };
  discord.failNext('/callback', refusal);
  const failed = await ann.command('ask', { question }, { channel }).reply;
  expect(failed.ephemeral).toBe(true);
  expect(failed.text).toContain('could not be sent');
  expect(bot.log()).toContain('/ask could not be answered: ');
  expect((await ann.command('ask', { question }, { channel }).reply).text).toMatch(/12|20|31/);
});

test('what a webhook writes is not answered', async () => {
  const { discord, channel, ann } = await stage({
    reshape: (event, data) =>
      event === 'MESSAGE_CREATE' && String(data.content).includes('weather') ? { ...data, webhook_id: '7' } : data,
  });
  ann.send(channel, 'weather?', { mentions: [discord.app] });
  ann.send(channel, question, { mentions: [discord.app] });
  expect((await channel.nextMessage()).text).toMatch(/12|20|31/);
  expect(channel.messages).toHaveLength(3);
});
