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

/** A server with one channel, a thread in it and one member, and the bot. */
async function stage() {
  const discord = await makeDiscord();
  const guild = discord.addGuild('Reading room');
  const channel = guild.addChannel('general');
  const ann = guild.addMember('ann');
  const thread = channel.addThread('Ferries', { owner: ann });
  await startBot(discord, { VERBATIM_CORPUS: folderOf({ 'ferry.txt': ferry }) });
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
  return { discord, channel, thread, ann, ask, edit };
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
  expect((await reply(short, 'more')).text).toContain('What happened?');
  // An answer to a reply is one as well.
  expect((await reply(who, 'and Jon Berg?')).text).toContain('Understood as');
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
