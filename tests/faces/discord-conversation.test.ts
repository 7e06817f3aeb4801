import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Permission, type SeenMessage } from '../discord/server/index.js';
import { object } from '../discord/server/json.js';
import { folderOf, makeDiscord, startBot } from './discord-bot.js';

const ferry = `---
title: The ferry of Larnow
published: 2021-03-05
---
The ferry sank near the cape on Friday. "The ferry was safe," said the captain, Ana Lopes. The crew swam ashore.

The ferry carried forty passengers, the police said. "We will look for it," said the diver Jon Berg.
`;

const train = `---
title: The train of Larnow
published: 2021-03-07
---
The train left Larnow at six on Saturday. The train reached the valley at nine, and nobody was hurt.
`;

/** A server with one channel, a thread in it and one member, and the bot. */
async function stage() {
  const discord = await makeDiscord();
  const guild = discord.addGuild('Reading room');
  const channel = guild.addChannel('general');
  const ann = guild.addMember('ann');
  const thread = channel.addThread('Ferries', { owner: ann });
  const corpus = folderOf({ 'ferry.txt': ferry, 'train.txt': train });
  await startBot(discord, { VERBATIM_CORPUS: corpus });
  const mentions = [discord.app];
  /** Asks in the thread; the question and its answer. */
  const ask = async (words: string) => {
    const question = ann.send(thread, words, { mentions });
    return { question, answer: await thread.nextMessage() };
  };
  /** Edits a question; its answer, once it says this. */
  const edit = async ({ question, answer }: Awaited<ReturnType<typeof ask>>, words: string, says: string) => {
    ann.edit(question, words, { mentions });
    return thread.until(answer, ({ text }) => text.includes(says));
  };
  return { discord, guild, channel, thread, ann, corpus, ask, edit };
}

test('an edited follow-up follows the answer that it followed at first, whatever was said since', async () => {
  const { discord, ask, edit } = await stage();
  const first = await ask('How many passengers did the ferry carry?');
  expect(first.answer.text).toContain('**forty');
  const typo = await ask('who siad that?');
  expect(typo.answer.text).toContain('do not say');
  await edit(typo, 'who said that?', 'Who said “The ferry carried forty passengers”');
  const later = await ask('what did Jon Berg say?');
  expect(later.answer.text).toContain('We will look for it');
  await edit(typo, 'where did the ferry sink?', 'near the cape');
  await edit(typo, 'who said that?', 'Who said “The ferry carried forty passengers”');
  const alone = await edit(first, 'who said that?', 'do not say');
  expect(alone.text).not.toContain('Jon Berg');
  expect(discord.violations).toEqual([]);
});

test('times, commands and pictures that a question names are no words of it', async () => {
  const { discord, ask } = await stage();
  const { answer } = await ask('</ask:5> where did the ferry sink on <t:1614902400:D> <:ship:6>?');
  expect(answer.text).toContain('near the cape');
  expect(answer.text).not.toMatch(/1614902400|ship/);
  expect(discord.violations).toEqual([]);
});

test('a reply to the answer of a slash command is about that answer', async () => {
  const { discord, channel, ann } = await stage();
  const mentions = [discord.app];
  const reply = async (replyTo: SeenMessage, words: string) => {
    ann.send(channel, words, { mentions, replyTo });
    return channel.nextMessage();
  };
  const given = (command: string, options: Record<string, string>) => {
    ann.command(command, options, { channel });
    return channel.nextMessage();
  };
  const said = await given('who-said', { speaker: 'Jon Berg' });
  const asked = await given('ask', { question: 'How many passengers did the ferry carry?' });
  const toll = await given('casualties', {});
  const short = await given('summary', {});
  const who = await reply(asked, 'who said that?');
  expect(who.text).toContain('Who said “The ferry carried forty passengers”');
  expect((await reply(said, 'and Ana Lopes?')).text).toContain('What did Ana Lopes say?');
  expect((await reply(toll, 'and injured?')).text).toContain('How many people were injured?');
  expect((await reply(short, 'more')).text).toContain('That was all');
  // An answer to a reply is one as well.
  expect((await reply(who, 'and Jon Berg?')).text).toContain('Understood as');
  expect(discord.violations).toEqual([]);
});

test('a greeting, thanks or a call for help is told what to ask, and is kept as no question without an answer', async () => {
  const { discord, guild, channel, ann, ask } = await stage();
  const boss = guild.addMember('boss', { permissions: Permission.ManageGuild });
  for (const words of [
    'hi',
    'Help!',
    'Thanks a lot :)',
    'ok, thank you',
    'Hello there!',
    'who are you?',
    '👍',
    'danke',
  ]) {
    const { answer } = await ask(words);
    expect(answer.text, words).toContain('Mention me with a question');
    expect(answer.customIds).toEqual([]);
  }
  const question = await ask('who did the police help?');
  expect(question.answer.text).not.toContain('Mention me with a question');
  const gaps = await boss.command('library gaps', {}, { channel }).reply;
  expect(gaps.text).toContain('1 question without');
  ann.send(channel, 'good morning', { mentions: [discord.app] });
  expect((await channel.nextMessage()).text).toContain('Mention me with a question');
  expect(discord.violations).toEqual([]);
});

test('the bare name of what a command gives is that command, of the thread’s article where it has one', async () => {
  const { discord, channel, thread, ann, ask } = await stage();
  const both = await ask('Summarise this, please');
  expect(both.answer.text).toContain('### 2 articles');
  expect(both.answer.text).toContain('Understood as: /summary');
  await ann.command('article', { article: 'train' }, { channel: thread }).reply;
  await thread.nextMessage();
  for (const words of ['summary', 'can you give me a short summary of the article?', 'tl;dr', '/summary']) {
    const { answer } = await ask(words);
    expect(answer.text, words).toContain('The train of Larnow');
    expect(answer.text).not.toContain('ferry');
    expect(answer.customIds.some((id) => id.startsWith('v1:other:'))).toBe(true);
  }
  expect((await ask('timeline')).answer.text).toContain('1 dated event');
  expect((await ask('casualties')).answer.text).toContain('Understood as: /casualties');
  ann.send(channel, 'Timeline?', { mentions: [discord.app] });
  expect((await channel.nextMessage()).text).toContain('2 dated events');
  const question = await ask('Who wrote a summary of the timeline?');
  expect(question.answer.text).not.toContain('Understood as: /');
  expect(discord.violations).toEqual([]);
});

test('a thread whose article is gone is answered from all articles, and says so', async () => {
  const { discord, guild, channel, thread, ann, corpus, ask } = await stage();
  const boss = guild.addMember('boss', { permissions: Permission.ManageGuild });
  await ann.command('article', { article: 'train' }, { channel: thread }).reply;
  await thread.nextMessage();
  expect((await ask('When did the train leave Larnow?')).answer.text).toContain('The train left Larnow at six');
  rmSync(join(corpus, 'train.txt'));
  await boss.command('reindex', {}, { channel }).until(({ text }) => text.includes('1 removed'));
  const follow = await ask('and the ferry?');
  expect(follow.answer.text).toContain('the one that this was about is there no more');
  expect(follow.answer.text).not.toContain('That did not work');
  const { answer } = await ask('Where did the ferry sink?');
  expect(answer.text).toContain('near the cape');
  expect(answer.text).toContain('the one that this was about is there no more');
  expect(discord.violations).toEqual([]);
});

test('a time stamp in a mention is its day, and other signs of Discord’s are no words', async () => {
  const { discord, ask } = await stage();
  const { answer } = await ask('</ask:123456789012345678> who spoke on <t:1614945600:D> <:what:123456789012345678>?');
  expect(answer.text).not.toContain('1614945600');
  expect(answer.text).not.toContain('123456789012345678');
  expect((await ask('thanks <a:heart:123456789012345678>')).answer.text).toContain('Mention me with a question');
  expect(discord.violations).toEqual([]);
});

test('who mentions the bot’s role is told to mention the bot', async () => {
  const discord = await makeDiscord({
    reshape: (event, data) => {
      const roles = Array.isArray(data.roles) ? data.roles.map(object) : [];
      const tags = { bot_id: discord.app.id };
      const tagged = roles.map((role) => (role.name === 'Verbatim' ? { ...role, managed: true, tags } : role));
      return event === 'GUILD_CREATE' ? { ...data, roles: tagged } : data;
    },
  });
  const guild = discord.addGuild('Reading room');
  const channel = guild.addChannel('general');
  const [ours, theirs] = [guild.addRole('Verbatim'), guild.addRole('Readers', 0n, true)];
  const boss = guild.addMember('boss', { permissions: Permission.MentionEveryone });
  await startBot(discord, { VERBATIM_CORPUS: folderOf({ 'ferry.txt': ferry }) });
  boss.send(channel, `<@&${theirs.id}> where did the ferry sink?`);
  boss.send(channel, `<@&${ours.id}> where did the ferry sink?`);
  expect((await channel.nextMessage()).text).toContain('messages that mention my role');
  expect(discord.violations).toEqual([]);
});
