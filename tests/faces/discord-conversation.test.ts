import { expect, test } from 'vitest';
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
