import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Command, command } from '../../src/command/command.js';
import { loadCommands } from '../../src/command/load-commands.js';
import { projectFolder } from '../../src/config.js';
import { Library } from '../../src/library/library.js';
import { type LoopbackOptions, NotPossible, Permission } from '../discord/server/index.js';
import { runHere } from './bot-here.js';
import { folderOf, makeDiscord, startBot } from './discord-bot.js';
import { runBot } from './run-bot.js';

const nobody = { users: [], roles: [], everyone: false };

/** A server with one channel and one member, and the bot on it. */
async function readingRoom(options: LoopbackOptions = {}) {
  const discord = await makeDiscord(options);
  const guild = discord.addGuild('Reading room');
  const channel = guild.addChannel('general');
  const ann = guild.addMember('ann');
  await startBot(discord);
  return { discord, guild, channel, ann };
}

test('a server whose interactions lack the late fields is answered', async () => {
  const { channel, ann } = await readingRoom({ leaner: true });
  const said = await ann.command('who-said', { quote: 'red lines' }, { channel }).reply;
  expect(said.text).toContain('Russia');
  expect(await ann.autocomplete('ask', { article: 'medi' }, 'article', { channel })).toHaveLength(1);
});

describe('members and admins of a server', () => {
  test('commands, completion and a mention in a thread are answered from the shipped articles', async () => {
    const { discord, channel, ann } = await readingRoom();

    const said = await ann.command('who-said', { quote: 'red lines' }, { channel }).reply;
    expect(said.text).toContain('Russia');
    expect(said.text).toContain('"red lines."');
    // Discord shows the others only that the command was used.
    expect(said.text).toContain('quote: red lines');
    const died = await ann.command('casualties', {}, { channel }).reply;
    expect(died.text).toMatch(/80 killed · 29 Jan 2012[\s\S]+said by activists · Syria/);
    const short = await ann.command('summary', { sentences: 2 }, { channel }).reply;
    expect(short.text).toContain('2 of 16 sentences');
    const asked = await ann.command(
      'ask',
      { question: 'How many people were killed on Sunday?', article: 'russia-offers-syria-mediation' },
      { channel },
    ).reply;
    expect(asked.text).toMatch(/\*\*80(?: people)?(?: killed)?\*\*/);
    expect(asked.text).toContain('29 Jan 2012');
    expect(asked.ephemeral).toBe(false);
    const quote = await ann.command(
      'check-quote',
      { quote: 'Our offer has received a very positive response' },
      { channel },
    ).reply;
    expect(quote.text).toContain('**very**');
    const no = await ann.command('ask', { question: 'Who won the football match?' }, { channel }).reply;
    expect(no.text).toContain('The articles do not say');
    expect(no.text).toContain('question: Who won the football match?');

    expect(await ann.autocomplete('ask', { article: 'medi' }, 'article', { channel })).toEqual([
      {
        name: 'Russia offers Syria mediation, opposition says no · 2012-01-31',
        value: 'russia-offers-syria-mediation',
      },
    ]);
    expect(await ann.autocomplete('ask', { article: 'medaition' }, 'article', { channel })).toHaveLength(1);
    const speakers = await ann.autocomplete('who-said', { speaker: 'ghal' }, 'speaker', { channel });
    expect(speakers.map(({ value }) => value)).toEqual(['Burhan Ghalioun']);

    const thread = channel.addThread('About the talks', { owner: ann });
    const question = ann.send(thread, 'what did Ghalioun tell AFP?', { mentions: [discord.app] });
    const answer = await thread.nextMessage();
    expect(answer.text).toContain('The resignation of Assad is the condition');
    // It stands above, for the answer is a reply to it.
    expect(answer.text).not.toContain('what did Ghalioun tell AFP');
    expect(answer.replyTo).toBe(question.id);

    const everything = [said, died, short, asked, quote, no, answer];
    expect(everything.map(({ pings }) => pings)).toEqual(everything.map(() => nobody));
    expect(discord.violations).toEqual([]);
  });

  test('a member without Manage Server is kept from /reindex by Discord and by the bot; one with it gets the report alone', async () => {
    const folder = folderOf({ 'a.txt': 'The ferry sank on Friday.' });
    const discord = await makeDiscord();
    const guild = discord.addGuild('Reading room');
    const channel = guild.addChannel('general');
    const ann = guild.addMember('ann');
    const boss = guild.addMember('boss', { permissions: Permission.ManageGuild });
    await startBot(discord, { VERBATIM_CORPUS: folder });

    expect(() => ann.command('reindex', {}, { channel })).toThrow(NotPossible);
    const refused = await ann.command('reindex', {}, { channel, force: true }).reply;
    expect(refused.text).toContain('Manage Server');
    expect(refused.ephemeral).toBe(true);
    writeFileSync(join(folder, 'b.txt'), 'The bridge was closed on Monday.');
    writeFileSync(join(folder, 'c.txt'), Uint8Array.from([0, 1, 2]));
    const report = await boss.command('reindex', {}, { channel }).reply;
    expect(report.text).toContain('1 added, 0 changed, 0 removed, 1 refused');
    expect(report.text).toContain('binary');
    expect(report.ephemeral).toBe(true);
    const after = await ann.command('ask', { question: 'When was the bridge closed?' }, { channel }).reply;
    expect(after.text).toContain('The bridge was closed');
    expect(discord.violations).toEqual([]);
  });

  test('bad input gets a clear message', async () => {
    const discord = await makeDiscord();
    const guild = discord.addGuild('Reading room');
    const channel = guild.addChannel('general');
    const ann = guild.addMember('ann');
    await startBot(discord);
    const unknown = await ann.command('ask', { question: 'Who spoke?', article: 'nope' }, { channel }).reply;
    expect(unknown).toMatchObject({ ephemeral: true, text: expect.stringContaining('no article "nope"') });
    ann.send(channel, 'why '.repeat(400), { mentions: [discord.app] });
    const long = await channel.nextMessage();
    expect(long.text).toContain('at most 500 are read');
    ann.send(channel, '', { mentions: [discord.app] });
    expect((await channel.nextMessage()).text).toContain('Mention me with a question');
    expect(discord.violations).toEqual([]);
  });

  test('a choice’s name is cut to 100 UTF-16 units, between two signs', async () => {
    const title = `Ferry ${'⛴️🌊'.repeat(40)} sinks`;
    const corpus = folderOf({ 'ferry.txt': `---\ntitle: ${title}\n---\nThe ferry sank on Friday near the cape.\n` });
    const discord = await makeDiscord();
    const guild = discord.addGuild('Reading room');
    const channel = guild.addChannel('general');
    await startBot(discord, { VERBATIM_CORPUS: corpus });
    const [choice] = await guild.addMember('ann').autocomplete('ask', { article: 'ferry' }, 'article', { channel });
    expect(choice?.name.length).toBeLessThanOrEqual(100);
    expect(choice?.name).toMatch(/^Ferry ⛴️🌊.*…$/u);
    expect(choice?.name).not.toMatch(/\p{Cs}/u);
  });

  test('messages without a mention are left alone; direct messages are questions', async () => {
    const discord = await makeDiscord();
    const guild = discord.addGuild('Reading room');
    const channel = guild.addChannel('general');
    const ann = guild.addMember('ann');
    await startBot(discord);
    ann.send(channel, 'how many people were killed on Sunday?');
    ann.send(ann.dm, 'how many people were killed on Sunday?');
    expect((await ann.dm.nextMessage()).text).toContain('across Syria on Sunday alone');
    expect(channel.messages).toHaveLength(1);
  });

  test('hostile words of an article ping nobody and stay in their quotation', async () => {
    const folder = folderOf({
      'a.txt': `---\ntitle: "@everyone **read** [this](https://evil.example)"\n---\nThe ferry \\*\\*sank\\*\\* @everyone <@&1> \`\`\`off\`\`\` the \\[cape](https://evil.example) on Friday.\n`,
    });
    const discord = await makeDiscord();
    const guild = discord.addGuild('Reading room', { appPermissions: Permission.Administrator });
    const channel = guild.addChannel('general');
    const ann = guild.addMember('ann');
    await startBot(discord, { VERBATIM_CORPUS: folder });
    const reply = await ann.command('ask', { question: 'When did the ferry sink?' }, { channel }).reply;
    expect(reply.pings).toEqual(nobody);
    expect(reply.text).toContain('\\*\\*sank\\*\\* @\u200beveryone \\<@&1>');
    expect(reply.text).toContain('\\[cape\\](');
    expect(discord.violations).toEqual([]);
  });
});

describe('the connection', () => {
  test('commands are sent only when they differ, and to one server where one is named', async () => {
    const discord = await makeDiscord();
    const guild = discord.addGuild('Reading room');
    const puts = () =>
      discord.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands')).length;
    const first = await startBot(discord);
    expect(first.log()).toContain('Commands registered');
    await first.stop();
    const second = await startBot(discord);
    expect(second.log()).toContain('registered already');
    expect(puts()).toBe(1);
    await second.stop();
    const names = discord.commands().map(({ name }) => name);
    expect(names.sort()).toEqual([
      'Add to library',
      'Check against articles',
      'article',
      'articles',
      'ask',
      'casualties',
      'check-quote',
      'doctor',
      'feedback',
      'help',
      'library',
      'reindex',
      'summary',
      'timeline',
      'who-said',
    ]);
    expect(discord.commands(guild)).toEqual([]);
    await startBot(discord, { DISCORD_GUILD_ID: guild.id });
    expect(discord.commands(guild)).toHaveLength(names.length);
    const again = await startBot(discord, { DISCORD_GUILD_ID: guild.id });
    expect(again.log()).toContain('Commands are registered already');
    expect(discord.violations).toEqual([]);
  });

  test('commands that were registered another way before are taken back: Discord would show each twice', async () => {
    const discord = await makeDiscord();
    const guild = discord.addGuild('Reading room');
    const second = discord.addGuild('Second reading room');
    for (const one of [guild, second]) {
      const tried = await startBot(discord, { DISCORD_GUILD_ID: one.id });
      await tried.stop();
      expect(discord.commands(one)).not.toEqual([]);
    }
    const global = await startBot(discord);
    await global.says('What was registered before to single servers is taken back');
    for (const one of [guild, second]) expect(discord.commands(one)).toEqual([]);
    expect(discord.commands()).not.toEqual([]);
    await global.stop();
    const again = await startBot(discord, { DISCORD_GUILD_ID: guild.id });
    await again.says('What was registered before globally is taken back');
    expect(discord.commands()).toEqual([]);
    expect(discord.commands(guild)).not.toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  test('a question that comes while the line is cut is answered after it is resumed', async () => {
    const discord = await makeDiscord();
    const guild = discord.addGuild('Reading room');
    const channel = guild.addChannel('general');
    const ann = guild.addMember('ann');
    await startBot(discord);
    discord.gateway.cut();
    const reply = await ann.command('ask', { question: 'What did Ghalioun tell AFP?' }, { channel }).reply;
    expect(reply.text).toContain('The resignation of Assad');
  });

  test('a wrong token ends the bot with what to do', async () => {
    const discord = await makeDiscord();
    const { status, errors } = await runBot([], { env: { DISCORD_TOKEN: 'another-token', DISCORD_API: discord.api } });
    expect(status).toBe(1);
    expect(errors).toContain('Discord refused DISCORD_TOKEN. Copy the token again');
  });
});

describe('the time that Discord gives', () => {
  let library: Library;
  let commands: ReadonlyMap<string, Command>;
  beforeAll(async () => {
    ({ library } = await Library.open(join(projectFolder, 'corpus')));
    const card = () => ({ tone: 'info' as const, heading: 'Done at last', blocks: [], notes: [] });
    const slow = command({
      name: 'slow',
      description: 'Takes its time',
      options: {},
      private: true,
      answer: async () => {
        await new Promise((done) => setTimeout(done, 1800));
        return { found: true };
      },
      card,
    });
    const broken = command({
      name: 'broken',
      description: 'Fails',
      options: {},
      answer: (): { found: boolean } => {
        throw new Error('a bug');
      },
      card,
    });
    commands = new Map([...(await loadCommands()), ['slow', slow], ['broken', broken]]);
  });

  /** A server with one channel and one member, and the bot with these commands. */
  async function stage() {
    const discord = await makeDiscord();
    const guild = discord.addGuild('Reading room');
    const channel = guild.addChannel('general');
    const ann = guild.addMember('ann');
    const lines = await runHere(discord, library, commands);
    return { discord, channel, ann, lines };
  }

  test('an answer that is not ready in time is deferred by the router, in private where the command is; a bug is told as such', async () => {
    const { discord, channel, ann, lines } = await stage();
    const waiting = ann.command('slow', {}, { channel });
    const reply = await waiting.reply;
    expect(waiting.deferred).toBe(true);
    expect(reply).toMatchObject({ ephemeral: true, text: expect.stringContaining('Done at last') });
    const failed = await ann.command('broken', {}, { channel }).reply;
    expect(failed.text).toContain('fault of ours');
    expect(lines.join('\n')).toContain('a bug');
    expect(discord.violations).toEqual([]);
  });

  test.each([1, 4])('a deferral that came through %i times, though an error was told, goes on', async (times) => {
    const { discord, channel, ann } = await stage();
    discord.failNext('/callback', { status: 502 }, { done: true, times });
    expect((await ann.command('slow', {}, { channel }).reply).text).toContain('Done at last');
  });

  test('an answer that is refused after its deferral is told as such, and one whose line broke comes', async () => {
    const { discord, channel, ann } = await stage();
    discord.failNext('PATCH /webhooks', { status: 400, body: { message: 'Invalid Form Body', code: 50035 } });
    expect((await ann.command('slow', {}, { channel }).reply).text).toContain('could not be sent');
    discord.failNext('PATCH /webhooks', 'reset', { times: 2 });
    expect((await ann.command('slow', {}, { channel }).reply).text).toContain('Done at last');
  });
});
