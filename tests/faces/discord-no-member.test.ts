import { expect, test } from 'vitest';
import { Permission } from '../discord/server/index.js';
import { startBot } from './discord-bot.js';
import { ferry, stage } from './discord-stage.js';

/** A server that has the commands, but not the bot as a member, with somebody who manages it. */
async function stageWithout() {
  const world = await stage();
  const without = world.discord.addGuild('Commands alone', { appInstalled: false });
  const there = without.addChannel('general');
  return { ...world, there, eve: without.addMember('eve', { permissions: Permission.ManageGuild }) };
}

test('where the bot is no member, nobody manages what it keeps of direct messages, and what to do is told', async () => {
  const { discord, ann, there, eve } = await stageWithout();
  const asked = await ann.command('ask', { question: 'Who won the match in Zembla?' }, { channel: ann.dm }).reply;
  await ann.submit(ann.press(asked, asked.customIds.find((id) => id.startsWith('v1:down:')) ?? ''), { reason: 'mine' });
  const managed = ['gaps', 'export', 'settings', 'feeds', 'add'].map((name) => `library ${name}`);
  for (const name of ['feedback', 'doctor', 'reindex', ...managed]) {
    const refused = await eve.command(name, {}, { channel: there }).reply;
    expect(refused).toMatchObject({ ephemeral: true, attachments: [] });
    expect(refused.text).toContain('I am no member of this server');
    expect(refused.text).toContain('scope “bot”');
  }
  const wrote = eve.send(there, 'The bridge over the Lar was closed on Monday.');
  expect((await eve.messageCommand('Add to library', wrote).reply).text).toContain('I am no member of this server');
  expect(discord.violations).toEqual([]);
});

test('where the bot is no member, the shared articles are listed and asked', async () => {
  const { discord, there, eve } = await stageWithout();
  const listed = await eve.command('library list', {}, { channel: there }).reply;
  expect(listed.text).toContain('1 article of all servers');
  const answer = await eve.command('ask', { question: 'When did the train leave Larnow?' }, { channel: there }).reply;
  expect(answer.text).toContain('at six');
  expect(discord.violations).toEqual([]);
});

test('a vote in a direct message is said to be no server’s to read', async () => {
  const { discord, ann } = await stageWithout();
  const channel = ann.dm;
  const asked = await ann.command('ask', { question: 'When did the train leave Larnow?' }, { channel }).reply;
  const thanks = await ann.press(asked, asked.customIds.find((id) => id.startsWith('v1:up:')) ?? '').reply;
  expect(thanks.text).toContain('the admins of no server see it');
  expect(thanks.text).not.toContain('admins of this server');
  expect(discord.violations).toEqual([]);
});

test('in a server in an outage, the role that may add articles is known all the same', async () => {
  const { discord, guild, channel, boss, ann, bot, settings } = await stage();
  const role = guild.addRole('librarians');
  const bob = guild.addMember('bob', { roles: [role] });
  await boss.command('library settings', { role: role.id }, { channel }).reply;
  await bot.stop();
  guild.guild.unavailable = true;
  await startBot(discord, settings);
  expect((await bob.command('library add', { text: ferry }, { channel }).reply).text).toContain('Added');
  const refused = await ann.command('library add', { text: ferry }, { channel }).reply;
  expect(refused.text).toContain('Manage Server');
  expect(discord.violations).toEqual([]);
});
