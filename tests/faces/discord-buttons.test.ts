import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MemberHandle, SeenMessage } from '../discord/server/index.js';
import { Permission } from '../discord/server/index.js';
import { folderOf, makeDiscord, report, startBot } from './discord-bot.js';

const ferry = `---
title: The ferry of Larnow
published: 2021-03-05
source: https://news.example/ferry
author: Jane Doe
outlet: The Larnow Post
---
The ferry left the harbour of Larnow at noon on Friday. The sea was calm.

The ferry carried forty passengers to the island. "The ferry was safe," said the captain, Ana Lopes. The ferry sank near the cape.

The ferry company opened an inquiry. The ferry had been inspected in May. Divers will look for the ferry on Sunday.
`;

/** The custom id of a message's button for an action. */
function idOf(message: SeenMessage, action: string): string {
  const found = message.customIds.find((id) => id.startsWith(`v1:${action}:`));
  if (found === undefined) throw new Error(`no ${action} in ${message.customIds.join(', ')}`);
  return found;
}

const press = (member: MemberHandle, message: SeenMessage, action: string) =>
  member.press(message, idOf(message, action));

async function stage(env: Readonly<Record<string, string>> = {}) {
  const discord = await makeDiscord();
  const guild = discord.addGuild('Reading room');
  const channel = guild.addChannel('general');
  const ann = guild.addMember('ann');
  const bob = guild.addMember('bob');
  const settings = { VERBATIM_CORPUS: folderOf({ 'ferry.txt': ferry }), VERBATIM_DATA: folderOf({}), ...env };
  const bot = await startBot(discord, settings);
  return { discord, guild, channel, ann, bob, bot, settings };
}

describe('the buttons of an answer', () => {
  test('Context shows the sentences around a passage to the one who tapped', async () => {
    const { discord, channel, ann, bob } = await stage();
    const answer = await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    const context = await press(bob, answer, 'context').reply;
    expect(context.ephemeral).toBe(true);
    expect(context.text).toContain(
      '"The ferry was safe," said the captain, Ana Lopes. **The ferry sank near the cape.**',
    );
    expect(context.text).toContain('The ferry company opened an inquiry.');
    const menu = idOf(context, 'context');
    const second = await bob.select(context, menu, ['1']).reply;
    expect(second.id).toBe(context.id);
    expect(second.text).not.toContain('**The ferry sank near the cape.**');
    expect(discord.violations).toEqual([]);
  });

  test('More turns the pages in place, to the last and back to the first', async () => {
    const { discord, channel, ann } = await stage();
    const answer = await ann.command(
      'ask',
      { question: 'When did the ferry leave the harbour?', limit: 2 },
      { channel },
    ).reply;
    const seen = [answer.text];
    let now = answer;
    for (let turn = 0; turn < 10; turn++) {
      now = await press(ann, now, 'more').reply;
      expect(now.id).toBe(answer.id);
      if (now.text === answer.text) break;
      seen.push(now.text);
    }
    expect(now.text).toBe(answer.text);
    const passages = seen.flatMap((text) => text.split('\n').filter((line) => line.startsWith('> ')));
    expect(passages.length).toBeGreaterThanOrEqual(6);
    expect(new Set(passages).size).toBe(passages.length);
    expect(discord.violations).toEqual([]);
  });

  test('More turns a long list of articles to its end, in private and in a thread', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `story-${100 + i}`);
    const corpus = folderOf(Object.fromEntries(names.map((name) => [`${name}.txt`, `The ${name} began at noon.`])));
    const { discord, channel, ann } = await stage({ VERBATIM_CORPUS: corpus });
    for (const listed of [
      await ann.command('articles', {}, { channel }).reply,
      await ann.command('articles', { private: true }, { channel }).reply,
    ]) {
      const [first] = [listed.text.match(/story-\d+/g) ?? []];
      const second = (await press(ann, listed, 'more').reply).text;
      const seen = [...first, ...(second.match(/story-\d+/g) ?? [])];
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBeGreaterThan(45);
      expect(second).toContain('page 2 of 3');
      // There is nothing to judge in it.
      expect(listed.customIds.some((id) => /^v1:(?:up|context)/.test(id))).toBe(false);
    }
    const thread = channel.addThread('Stories', { owner: ann });
    ann.send(thread, 'articles', { mentions: [discord.app] });
    expect((await thread.nextMessage()).text).toContain('page 1 of 3');
    ann.send(thread, 'more', { mentions: [discord.app] });
    expect((await thread.nextMessage()).text).toContain('page 2 of 3');
    expect(discord.violations).toEqual([]);
  });

  test('More turns quotations as well, six at a time', async () => {
    const said = Array.from({ length: 8 }, (_, i) => `"The harbour stays open on day ${i + 1}," said Ana Lopes.`);
    const corpus = folderOf({ 'harbour.txt': `The harbour of Larnow\n\n${said.join('\n\n')}\n` });
    const { discord, channel, ann } = await stage({ VERBATIM_CORPUS: corpus });
    const first = await ann.command('who-said', { speaker: 'Ana Lopes' }, { channel }).reply;
    const days = ({ text }: SeenMessage) => [...text.matchAll(/on day (\d)/g)].map(([, day]) => day);
    expect(days(first)).toEqual(['1', '2', '3', '4', '5', '6']);
    const second = await press(ann, first, 'more').reply;
    expect(second.id).toBe(first.id);
    expect(days(second)).toEqual(['7', '8']);
    expect(discord.violations).toEqual([]);
  });

  test('Cite gives outlet, author, day, paragraph, the link to the words and a hash, in four styles', async () => {
    const { discord, channel, ann } = await stage();
    const answer = await ann.command('ask', { question: 'Where did the ferry sink?', limit: 1 }, { channel }).reply;
    const cited = await press(ann, answer, 'cite').reply;
    expect(cited.ephemeral).toBe(true);
    expect(cited.text).toContain('The Larnow Post');
    expect(cited.text).toContain('Jane Doe');
    expect(cited.text).toContain('2021-03-05');
    expect(cited.text).toContain('paragraph 2');
    // A backslash in it would lead astray.
    expect(cited.text).toContain('https://news.example/ferry#:~:text=The%20ferry');
    expect(cited.text).toMatch(/SHA-256 of the passage, first 16 digits: [0-9a-f]{16}$/m);
    const apa = await ann.select(cited, idOf(cited, 'cite'), ['apa']).reply;
    expect(apa.text).toContain('Doe, J. (2021, March 5)');
    expect(discord.violations).toEqual([]);
  });

  test('Context shows its passage and Cite its citation, whatever has to be cut around them', async () => {
    const clauses = (count: number) => 'clause of the treaty, agreed_on after *years*, '.repeat(count);
    const corpus = folderOf({
      'walrus.txt': `---\ntitle: Treaties\n---\nThe first ${clauses(16)}stood. The second ${clauses(16)}stood. The walrus minister resigned in Garlund. The fourth sentence is short.\n`,
      'otter.txt': `---\ntitle: Accords\n---\nThe first ${clauses(30)}stood.\n\nThe second ${clauses(30)}stood.\n\nThe otter minister of Perland, ${clauses(26)}resigned at last.\n\nThe fourth sentence is short.\n`,
      'heron.txt': `---\ntitle: Protocols\nsource: https://news.example/heron\n---\nThe heron minister of Norland, ${'~[] | '.repeat(240)}, resigned at last.\n`,
    });
    const { discord, channel, ann } = await stage({ VERBATIM_CORPUS: corpus });
    const about = async (article: string, question: string) =>
      ann.command('ask', { question, article, limit: 1 }, { channel }).reply;
    const walrus = await about('walrus', 'Which minister resigned in Garlund?');
    const around = (await press(ann, walrus, 'context').reply).text;
    expect(around).toMatch(
      /\[cut here\\\] .*\*\*The walrus minister resigned in Garlund\.\*\* The fourth sentence is short/,
    );
    const otter = await about('otter', 'What did the otter minister of Perland do?');
    const context = (await press(ann, otter, 'context').reply).text;
    expect(context).toMatch(/\*\*The otter minister of Perland.*resigned at last\.\*\*/);
    expect(context).toContain('The fourth sentence is short.');
    for (const answer of [otter, await about('heron', 'What did the heron minister of Norland do?')]) {
      const cited = (await press(ann, answer, 'cite').reply).text;
      expect(cited).toMatch(/resigned at last\.” (?:Accords|Protocols).*, paragraph \d/);
      expect(cited).not.toContain('page 1 of');
    }
    expect(discord.violations).toEqual([]);
  });

  test('Delete is for the asker and for moderators', async () => {
    const { discord, guild, channel, ann, bob } = await stage();
    const moderator = guild.addMember('mod', { permissions: Permission.ManageMessages });
    const answer = await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    const refused = await press(bob, answer, 'delete').reply;
    expect(refused).toMatchObject({ ephemeral: true, text: expect.stringContaining('Only the member who asked') });
    await press(ann, answer, 'delete').response;
    const again = await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    await press(moderator, again, 'delete').response;
    await expect.poll(() => channel.messages.length).toBe(0);
    expect(discord.violations).toEqual([]);
  });

  test('an answer for its asker alone can neither be deleted nor discussed', async () => {
    const { discord, channel, ann } = await stage();
    const question = 'Where did the ferry sink?';
    const answer = await ann.command('ask', { question, private: true }, { channel }).reply;
    expect(answer.ephemeral).toBe(true);
    const actions = answer.customIds.map((id) => id.split(':')[1]);
    expect(actions).toEqual(expect.arrayContaining(['context', 'cite', 'up', 'down']));
    expect(actions).not.toEqual(expect.arrayContaining(['delete']));
    expect(actions).not.toEqual(expect.arrayContaining(['discuss']));
    expect(discord.violations).toEqual([]);
  });

  test('are of the article that was asked by its title, though another comes to bear it', async () => {
    const { discord, guild, channel, ann } = await stage();
    const boss = guild.addMember('boss', { permissions: Permission.ManageGuild });
    const title = 'The ferry of Larnow';
    const asked = { question: 'Where did the ferry sink?', article: title, limit: 1 };
    const answer = await ann.command('ask', asked, { channel }).reply;
    const form = boss.command('library add', {}, { channel });
    const text = 'The bridge over the Lar was closed on Monday. The mayor said it will open in May.';
    expect((await report(boss.submit(form, { text, title }))).text).toContain('Added');
    const more = await press(ann, answer, 'more').reply;
    expect(more.text).toContain('ferry');
    expect(more.text).not.toContain('are named');
    expect(discord.violations).toEqual([]);
  });

  test('votes are kept with the reason, and a bad one is kept without', async () => {
    const { discord, channel, ann, bob, settings, guild } = await stage();
    const answer = await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    const thanks = await press(ann, answer, 'up').reply;
    expect(thanks.ephemeral).toBe(true);
    const down = press(bob, answer, 'down');
    const form = await down.modal;
    expect(form.title).toBe('What was wrong with the answer?');
    const votes = () => readFileSync(join(settings.VERBATIM_DATA, 'servers', guild.id, 'votes.jsonl'), 'utf8');
    expect(votes()).toContain(bob.id);
    const sent = await (await bob.submit(down, { reason: 'It sank *north* of it' })).reply;
    expect(sent.ephemeral).toBe(true);
    expect(votes()).toContain('It sank *north* of it');
    const boss = guild.addMember('boss', { permissions: Permission.ManageGuild });
    const exported = await boss.command('feedback', {}, { channel }).reply;
    expect(exported.ephemeral).toBe(true);
    const lines = exported.attachments[0]?.bytes.toString('utf8').trim().split('\n') ?? [];
    const cases = lines.map((line) => JSON.parse(line));
    expect(cases).toHaveLength(2);
    expect(cases[1]).toMatchObject({
      command: 'ask',
      options: { question: 'Where did the ferry sink?' },
      expect: { vote: 'down', reason: 'It sank *north* of it', found: true },
    });
    expect(cases[1].expect.passages[0]).toMatchObject({ article: 'ferry', text: 'The ferry sank near the cape.' });
    expect(discord.violations).toEqual([]);
  });

  test('what was asked in private is not shown to admins, judged or not, and on no page', async () => {
    const { discord, channel, ann, guild } = await stage();
    const boss = guild.addMember('boss', { permissions: Permission.ManageGuild });
    const exported = async () => boss.command('feedback', {}, { channel }).reply;
    const asked = { question: 'Where did the ferry sink?', limit: 1, private: true };
    const answer = await ann.command('ask', asked, { channel }).reply;
    await press(ann, answer, 'more').response;
    const thanks = await press(ann, answer, 'up').reply;
    expect(thanks.text).toContain('is shown to nobody');
    expect(await exported()).toMatchObject({ text: expect.stringContaining('No answer was judged'), attachments: [] });
    const open = await ann.command('ask', { question: 'Was the sea calm?' }, { channel }).reply;
    expect((await press(ann, open, 'up').reply).text).toContain('can export');
    const file = (await exported()).attachments[0]?.bytes.toString('utf8') ?? '';
    expect(file.trim().split('\n')).toHaveLength(1);
    expect(file).not.toContain('Where did the ferry sink?');
    expect(discord.violations).toEqual([]);
  });
});

describe('years later', () => {
  test('buttons work after a restart, and tell when the article is gone or what they need is not kept', async () => {
    const { discord, channel, ann, bot, settings, guild } = await stage();
    const answer = await ann.command('ask', { question: 'Where did the ferry sink?', limit: 1 }, { channel }).reply;
    await bot.stop();
    writeFileSync(
      join(settings.VERBATIM_CORPUS, 'ferry.txt'),
      ferry.replace('The sea was calm.', 'The sea was rough that day.'),
    );
    const second = await startBot(discord, settings);
    const context = await press(ann, answer, 'context').reply;
    expect(context.text).toContain('**The ferry sank near the cape.**');
    const more = await press(ann, answer, 'more').reply;
    expect(more.id).toBe(answer.id);
    await press(ann, more, 'more').reply;
    await second.stop();
    rmSync(join(settings.VERBATIM_CORPUS, 'ferry.txt'));
    await startBot(discord, settings);
    expect((await press(ann, answer, 'context').reply).text).toContain('no longer in the library');
    const answers = join(settings.VERBATIM_DATA, 'servers', guild.id, 'answers');
    for (const file of readdirSync(answers)) rmSync(join(answers, file));
    const lost = await press(ann, answer, 'context').reply;
    expect(lost).toMatchObject({ ephemeral: true, text: expect.stringContaining('Ask again') });
    expect(discord.violations).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('where nothing can be kept, answers come without buttons', async () => {
    const data = folderOf({});
    chmodSync(data, 0o500);
    const { channel, ann, bot } = await stage({ VERBATIM_DATA: data });
    const answer = await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    expect(answer.text).toContain('near the cape');
    expect(answer.customIds).toEqual([]);
    expect(bot.log()).toContain('could not be kept');
  });

  test('where the folder of the data is a file, answers come without buttons', async () => {
    const folder = folderOf({ data: 'not a folder' });
    const { guild, channel, ann, bot } = await stage({ VERBATIM_DATA: join(folder, 'data') });
    const answer = await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    expect(answer.text).toContain('near the cape');
    expect(answer.customIds).toEqual([]);
    expect(bot.log()).toContain('could not be kept');
    const boss = guild.addMember('boss', { permissions: Permission.ManageGuild });
    const doctor = await boss.command('doctor', {}, { channel }).reply;
    expect(doctor.text).toContain('Answers are not kept');
    expect(doctor.text).toContain('DATA to a folder');
  });
});

describe('threads', () => {
  test('Discuss opens a thread that has its article; a reply to its first message and a mention are answered from it', async () => {
    const corpus = folderOf({
      'ferry.txt': ferry,
      'train.txt':
        '---\ntitle: The train of Larnow\n---\nThe train left Larnow at noon. The train reached the cape at three.\n',
    });
    const { discord, channel, ann, bob } = await stage({ VERBATIM_CORPUS: corpus });
    const answer = await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    const told = await press(ann, answer, 'discuss').reply;
    expect(told).toMatchObject({ ephemeral: true, text: expect.stringContaining('A thread is open') });
    const thread = channel.threads.at(0);
    if (!thread) throw new Error('no thread');
    expect(thread.channel.name).toBe('The ferry of Larnow');
    const first = await thread.nextMessage();
    expect(first.text).toContain('This thread has its article');
    bob.send(thread, 'When did it leave Larnow?', { replyTo: first });
    const reply = await thread.nextMessage();
    expect(reply.text).toContain('The ferry left the harbour');
    expect(reply.text).not.toContain('The train left');
    const twice = await press(bob, answer, 'discuss').reply;
    expect(twice.text).toContain('has its thread already');
    expect(discord.violations).toEqual([]);
  });

  test('none is offered in the chat of a voice channel, nor its permissions missed', async () => {
    const { discord, guild, ann } = await stage();
    const boss = guild.addMember('boss', { permissions: Permission.ManageGuild });
    const voice = guild.addChannel('Voice', { type: 2 });
    voice.overwrite({ deny: Permission.CreatePublicThreads | Permission.SendMessagesInThreads });
    const question = 'When did the ferry leave the harbour?';
    const asked = await ann.command('ask', { question }, { channel: voice }).reply;
    const turned = await press(ann, asked, 'more').reply;
    ann.send(voice, question, { mentions: [discord.app] });
    await voice.nextMessage();
    for (const { customIds } of [asked, turned, await voice.nextMessage()]) {
      expect(customIds.some((id) => id.startsWith('v1:cite'))).toBe(true);
      expect(customIds.some((id) => id.startsWith('v1:discuss'))).toBe(false);
    }
    expect((await boss.command('doctor', {}, { channel: voice }).reply).text).toContain('Nothing is missing here');
    expect(discord.violations).toEqual([]);
  });

  test('a thread whose opening was not told to the bot has its article too', async () => {
    const { discord, channel, ann } = await stage();
    const answer = await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    discord.failNext(/^POST .*\/threads$/, 'reset', { done: true });
    expect((await press(ann, answer, 'discuss').reply).text).toContain('A thread is open');
    const thread = channel.threads.at(0);
    expect((await thread?.nextMessage())?.text).toContain('This thread has its article');
    expect((await press(ann, answer, 'discuss').reply).text).toContain('has its thread already');
  });

  test('no thread is opened on an article that is no longer there, nor bound to it', async () => {
    const { discord, guild, channel, ann } = await stage();
    const boss = guild.addMember('boss', { permissions: Permission.ManageGuild });
    const text = 'The bridge over the Lar was closed on Monday. The mayor said it will open in May.';
    await report(boss.submit(boss.command('library add', {}, { channel }), { text, title: 'A bridge' }));
    const thread = channel.addThread('Bridges', { owner: ann });
    const question = 'When was the bridge closed?';
    const answers = [];
    for (const where of [channel, thread])
      answers.push(await ann.command('ask', { question, article: 'A bridge' }, { channel: where }).reply);
    await report(boss.command('library remove', { article: 'A bridge' }, { channel }));
    for (const answer of answers) {
      const told = await press(ann, answer, 'discuss').reply;
      expect(told.text).toContain('no longer in the library');
    }
    expect(channel.threads).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  test('a thread whose article was removed goes on with all articles, and says so', async () => {
    const { discord, guild, channel, ann } = await stage();
    const boss = guild.addMember('boss', { permissions: Permission.ManageGuild });
    const text = 'The bridge over the Lar was closed on Monday. The mayor said it will open in May.';
    await report(boss.submit(boss.command('library add', {}, { channel }), { text, title: 'A bridge' }));
    const thread = channel.addThread('Bridges', { owner: ann });
    const mentions = [discord.app];
    await ann.command('article', { article: 'A bridge' }, { channel: thread }).reply;
    await thread.nextMessage();
    ann.send(thread, 'When was the bridge closed?', { mentions });
    expect((await thread.nextMessage()).text).toContain('on Monday');
    await report(boss.command('library remove', { article: 'A bridge' }, { channel }));
    const note = 'in all articles, for the one that this was about is there no more';
    for (const words of ['And on Friday?', 'When did the ferry leave the harbour of Larnow?']) {
      ann.send(thread, words, { mentions });
      const { text } = await thread.nextMessage();
      expect(text).toContain(note);
      expect(text).toContain('The ferry left the harbour');
    }
    expect(discord.violations).toEqual([]);
  });

  test('a thread that the bot may not write in is told as open', async () => {
    const { discord, channel, ann } = await stage();
    const answer = await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    const refused = { status: 403, body: { message: 'Missing Permissions', code: 50013 } };
    discord.failNext(/^POST .*\/messages$/, refused);
    expect((await press(ann, answer, 'discuss').reply).text).toContain(
      'The thread is open, but Discord did not let me',
    );
  });

  test('/article binds a thread, a private one too; the other reading asks all articles', async () => {
    const corpus = folderOf({
      'ferry.txt': ferry,
      'train.txt':
        '---\ntitle: The train of Larnow\n---\nThe train left Larnow at noon. The train reached the cape at three.\n',
    });
    const { discord, channel, ann } = await stage({ VERBATIM_CORPUS: corpus });
    const thread = channel.addThread('Ferries', { owner: ann, private: true, withApp: true });
    const shown = await ann.command('article', { article: 'ferry' }, { channel: thread }).reply;
    expect(shown.text).toContain('The ferry left the harbour of Larnow');
    ann.send(thread, 'When did the train reach the cape?', { mentions: [discord.app] });
    await thread.nextMessage();
    const answer = await thread.nextMessage();
    expect(answer.text).not.toContain('The train reached the cape');
    const other = await press(ann, answer, 'other').reply;
    expect(other.id).toBe(answer.id);
    expect(other.text).toContain('The train reached the cape at three.');
    expect(other.text).toContain('Understood as: in all articles');
    expect(discord.violations).toEqual([]);
  });

  test('a conversation of three turns keeps its subject, and shows how each turn was understood', async () => {
    const { discord, channel, ann } = await stage({ VERBATIM_CORPUS: '' });
    const thread = channel.addThread('Talks', { owner: ann });
    const say = async (words: string) => {
      ann.send(thread, words, { mentions: [discord.app] });
      return thread.nextMessage();
    };
    const first = await say('How many people were killed on Sunday?');
    expect(first.text).toContain('**80');
    const second = await say('who said that?');
    expect(second.text).toContain('Understood as:');
    expect(second.text).toMatch(/activists/);
    const third = await say('what did Ghalioun say?');
    expect(third.text).toContain('The resignation of Assad');
    const fourth = await say('and Russia?');
    expect(fourth.text).toContain('Understood as:');
    expect(fourth.customIds.some((id) => id.startsWith('v1:other:'))).toBe(true);
    expect(discord.violations).toEqual([]);
  });

  test('“more” gives the next passages of the last answer', async () => {
    const { discord, channel, ann } = await stage();
    const thread = channel.addThread('Ferries', { owner: ann });
    ann.send(thread, 'When did the ferry leave the harbour?', { mentions: [discord.app] });
    const first = await thread.nextMessage();
    ann.send(thread, 'more', { mentions: [discord.app] });
    const second = await thread.nextMessage();
    const passages = ({ text }: SeenMessage) => text.split('\n').filter((line) => line.startsWith('> '));
    expect(passages(second).length).toBeGreaterThan(0);
    expect(passages(first).some((one) => passages(second).includes(one))).toBe(false);
    for (let last = second; !last.text.includes('That was all'); ) {
      ann.send(thread, 'more', { mentions: [discord.app] });
      last = await thread.nextMessage();
      expect(last.text).toMatch(/page \d of \d/);
    }
    expect(discord.violations).toEqual([]);
  });

  test('“more” of what was shown whole says only that it was', async () => {
    const { discord, channel, ann } = await stage();
    const thread = channel.addThread('Ferries', { owner: ann });
    ann.send(thread, 'summary', { mentions: [discord.app] });
    expect((await thread.nextMessage()).text).toContain('The ferry');
    ann.send(thread, 'more', { mentions: [discord.app] });
    expect((await thread.nextMessage()).text).toBe('### That was all');
    // The answer is still the last one.
    ann.send(thread, 'more', { mentions: [discord.app] });
    expect((await thread.nextMessage()).text).toBe('### That was all');
    expect(discord.violations).toEqual([]);
  });

  test('in an archived thread a mention opens it again and is answered', async () => {
    const { discord, channel, ann } = await stage();
    const thread = channel.addThread('Old', { owner: ann, archived: true });
    ann.send(thread, 'Where did the ferry sink?', { mentions: [discord.app] });
    expect((await thread.nextMessage()).text).toContain('near the cape');
    expect(discord.violations).toEqual([]);
  });
});

describe('mentions', () => {
  test('an edited question edits its answer', async () => {
    const { discord, channel, ann } = await stage();
    const question = ann.send(channel, 'Where did the ferry sink?', { mentions: [discord.app] });
    const answer = await channel.nextMessage();
    expect(answer.text).toContain('near the cape');
    ann.edit(question, 'How many passengers did the ferry carry?', { mentions: [discord.app] });
    const now = await channel.until(answer, ({ text }) => text.includes('forty'));
    expect(now.text).toContain('The ferry carried **forty');
    expect(channel.messages.filter(({ author }) => author.id === discord.app.id)).toHaveLength(1);
    const context = await press(ann, now, 'context').reply;
    expect(context.text).toContain('**The ferry carried forty passengers to the island.**');
    expect(discord.violations).toEqual([]);
  });

  test('a mention without a question that is edited into one is answered in the place of what it was told', async () => {
    const { discord, channel, ann } = await stage();
    const bare = ann.send(channel, '', { mentions: [discord.app] });
    const hint = await channel.nextMessage();
    expect(hint.text).toContain('Mention me with a question');
    ann.edit(bare, 'Where did the ferry sink?', { mentions: [discord.app] });
    await channel.until(hint, ({ text }) => text.includes('near the cape'));
    ann.edit(bare, 'How many passengers did the ferry carry?', { mentions: [discord.app] });
    await channel.until(hint, ({ text }) => text.includes('forty'));
    expect(channel.messages.filter(({ author }) => author.id === discord.app.id)).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  test('a question about another’s message points to the right-click command', async () => {
    const { discord, channel, ann, bob } = await stage();
    const claim = bob.send(channel, 'The ferry carried 400 passengers');
    ann.send(channel, 'is this true?', { mentions: [discord.app], replyTo: claim });
    expect((await channel.nextMessage()).text).toContain('Check against articles');
    const slash = await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    await channel.nextMessage();
    ann.send(channel, 'and when?', { replyTo: slash });
    expect((await channel.nextMessage()).text).toContain('Mention me in it, by name');
    expect(discord.violations).toEqual([]);
  });
});

describe('the right click', () => {
  test('Check against articles gives every quotation and figure its verdict, to the one who asked', async () => {
    const { discord, channel, ann, bob } = await stage();
    const claim = bob.send(channel, 'Captain Lopes said "The ferry was very safe" and nobody believed it.');
    const checked = await ann.messageCommand('Check against articles', claim).reply;
    expect(checked.ephemeral).toBe(true);
    expect(checked.text).toContain('**Altered**');
    expect(checked.text).toContain('**very**');
    const bold = bob.send(channel, 'The ferry carried **400 passengers**, and *12 people* were **killed**.');
    const shown = (await ann.messageCommand('Check against articles', bold).reply).text;
    expect(shown).toContain('12 people were killed');
    const picture = bob.send(channel, 'x', { files: [{ filename: 'a.png', bytes: Buffer.from('x') }] });
    const nothing = await ann.messageCommand('Check against articles', picture).reply;
    expect(nothing.text).toContain('No quotation and no figure');
    expect(discord.violations).toEqual([]);
  });

  test('Check against articles tells where a newer article has a higher toll of the same day and place', async () => {
    const told = (published: string, text: string) =>
      `---\ntitle: Storm, ${published}\npublished: ${published}\n---\n${text}`;
    const corpus = folderOf({
      'first.txt': told('2021-03-05', 'A storm killed 17 people in Larnow on Thursday, the coast guard said.'),
      'second.txt': told('2021-03-08', 'The storm killed 29 people in Larnow last Thursday, the mayor said.'),
      'other.txt': told('2021-03-09', 'A fire in Norhaven on Monday killed 45 people, the police said.'),
    });
    const { discord, channel, ann } = await stage({ VERBATIM_CORPUS: corpus });
    const check = async (words: string) =>
      (await ann.messageCommand('Check against articles', ann.send(channel, words)).reply).text;
    const old = await check('17 people were killed by a storm in Larnow.');
    expect(old).toContain('**Verbatim**');
    expect(old).toMatch(/a newer article: 29 killed · Larnow/);
    expect(old).toContain('**killed 29 people**');
    expect(old).not.toContain('45');
    expect(await check('29 people were killed by a storm in Larnow.')).not.toContain('newer');
    expect(discord.violations).toEqual([]);
  });

  test('Check against articles takes of an answer of the bot’s what it quotes, and not what is told below that', async () => {
    const { discord, channel, ann } = await stage({ VERBATIM_CORPUS: '' });
    const question = 'How many people were killed on Sunday?';
    const answer = await ann.command('ask', { question }, { channel }).reply;
    const { text } = await ann.messageCommand('Check against articles', answer).reply;
    expect(text).toMatch(/80 people killed[\s\S]+5,400 deaths/);
    expect(text.match(/^\*\*(?:Verbatim|Altered|Another number|Not in the articles)\*\*/gm)).toEqual(
      answer.text.match(/^> /gm)?.map(() => '**Verbatim**'),
    );
    const help = await ann.command('help', {}, { channel }).reply;
    expect(help.text).toContain('Check what a message says, or add it to the library');
    const nothing = await ann.messageCommand('Check against articles', help).reply;
    expect(nothing.text).toContain('quotes no article');
    expect(discord.violations).toEqual([]);
  });
});

describe('pictures', () => {
  test('tolls that can be compared come with a picture that says in words what it shows', async () => {
    const toll = (day: string, number: number, source: string) =>
      `---\ntitle: The flood of ${day}\npublished: ${day}\n---\nThe flood killed ${number} people in Larnow, ${source} said.\n`;
    const corpus = folderOf({
      'a.txt': toll('2021-03-05', 12, 'the police'),
      'b.txt': toll('2021-03-06', 20, 'the ministry'),
      'c.txt': toll('2021-03-08', 31, 'the Red Cross'),
    });
    const { discord, channel, ann } = await stage({ VERBATIM_CORPUS: corpus });
    const answer = await ann.command('casualties', {}, { channel }).reply;
    const [picture] = answer.attachments;
    expect(picture?.bytes.subarray(1, 4).toString()).toBe('PNG');
    for (const words of ['12', '20', '31', 'police', 'ministry', 'Red Cross']) {
      expect(picture?.description).toContain(words);
    }
    expect(discord.violations).toEqual([]);
  });

  test('it stands on the first page only', async () => {
    const days = ['05', '06', '07', '08', '09', '10', '11', '12'];
    const articles = days.map((day, i) => {
      const told = `The flood killed ${10 + 3 * i} people in Larnow, the ministry said.`;
      return [`${day}.txt`, `---\ntitle: The flood in Larnow\npublished: 2021-03-${day}\n---\n${told}\n`] as const;
    });
    const { discord, channel, ann } = await stage({ VERBATIM_CORPUS: folderOf(Object.fromEntries(articles)) });
    const first = await ann.command('casualties', {}, { channel }).reply;
    expect(first.attachments).toHaveLength(1);
    const second = await press(ann, first, 'more').reply;
    expect(second.text).toContain('page 2 of 2');
    expect(second.attachments).toEqual([]);
    expect(discord.violations).toEqual([]);
  });
});

describe('manners', () => {
  test('a member who floods is told when to try again, and nobody else feels it', async () => {
    const { discord, channel, ann, bob } = await stage();
    const asked = Array.from({ length: 80 }, () => ann.command('articles', {}, { channel }));
    const replies = await Promise.all(asked.map(({ reply }) => reply));
    const refused = replies.filter(({ text }) => text.includes('Try again in'));
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(50);
    expect(refused.every(({ ephemeral }) => ephemeral)).toBe(true);
    const other = await bob.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    expect(other.text).toContain('near the cape');
    expect(discord.violations).toEqual([]);
  });

  test('descriptions are there in German, French, Spanish and Arabic', async () => {
    const { discord } = await stage();
    const described = (one: { description?: unknown; options?: unknown }): unknown[] => [
      ...(one.description === undefined || one.description === '' ? [] : [one]),
      ...(Array.isArray(one.options) ? one.options.flatMap(described) : []),
    ];
    const all = discord.commands().flatMap(described) as { name: string; description_localizations?: object }[];
    expect(all.length).toBeGreaterThan(20);
    const lacking = all.filter(
      ({ description_localizations: words }) => !['ar', 'de', 'es-ES', 'fr'].every((locale) => locale in (words ?? {})),
    );
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  test('/doctor names the permission that is missing in this very channel', async () => {
    const { discord, guild, channel } = await stage();
    const boss = guild.addMember('boss', { permissions: Permission.ManageGuild });
    expect((await boss.command('doctor', {}, { channel }).reply).text).toContain('Nothing is missing here');
    const silent = guild.addChannel('silent');
    silent.overwrite({ deny: Permission.SendMessages | Permission.CreatePublicThreads });
    const found = await boss.command('doctor', {}, { channel: silent }).reply;
    expect(found.text).toContain('Send Messages');
    expect(found.text).toContain('Create Public Threads');
    expect(found.text).not.toContain('Attach Files');
    expect(found.ephemeral).toBe(true);
    expect(discord.violations).toEqual([]);
  });

  test('with the gateway cut five times in a row, no interaction is lost or answered twice', async () => {
    const { discord, channel, ann } = await stage();
    const replies = [];
    for (let cut = 0; cut < 5; cut++) {
      discord.gateway.cut();
      replies.push(await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply);
    }
    expect(replies.every(({ text }) => text.includes('near the cape'))).toBe(true);
    expect(channel.messages).toHaveLength(5);
    expect(discord.violations).toEqual([]);
  });
});
