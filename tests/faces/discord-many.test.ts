import { expect, test, vi } from 'vitest';
import { loadCommands } from '../../src/command/load-commands.js';
import { Library } from '../../src/library/library.js';
import type { SeenMessage } from '../discord/server/index.js';
import { runHere } from './bot-here.js';
import { folderOf, makeDiscord } from './discord-bot.js';

/** Milliseconds that Discord waits here: ten times as long as it does, for machines that are busy. */
const responseDeadlineMs = 30_000;
/** Milliseconds by which Discord's clock goes on with each answer that is computed. */
const computing = 4000;

const ferries = Array.from(
  { length: 12 },
  (_, i) => `The ferry number ${i} left the harbour of Larnow. Nobody saw the ferry number ${i} again.`,
).join('\n\n');

/** A server with a member, and the bot in this very process; each answer puts Discord's clock on, which begins `ahead`. */
async function stage(ahead = 0) {
  let passed = ahead;
  let computed = 0;
  const discord = await makeDiscord({ responseDeadlineMs, now: () => Date.now() + passed });
  const guild = discord.addGuild('Reading room');
  const channel = guild.addChannel('general');
  const ann = guild.addMember('ann');
  const { library } = await Library.open(folderOf({ 'ferry.txt': ferries }));
  const commands = new Map(
    [...(await loadCommands())].map(([name, one]) => {
      const run: typeof one.run = (...given) => {
        passed += computing;
        computed += 1;
        return one.run(...given);
      };
      return [name, { ...one, run }];
    }),
  );
  const lines = await runHere(discord, library, commands);
  return {
    discord,
    channel,
    ann,
    lines,
    computed: () => computed,
    /** Lets Discord's clock go on. */
    pass: (time: number) => {
      passed += time;
    },
  };
}

const question = 'What did the ferry do?';
const idOf = (message: SeenMessage, action: string) =>
  message.customIds.find((id) => id.startsWith(`v1:${action}:`)) ?? '';

test('a lone command is answered without a deferral', async () => {
  const { channel, ann } = await stage();
  const asked = ann.command('help', {}, { channel });
  expect((await asked.reply).text).toContain('/ask');
  expect(asked.deferred).toBe(false);
});

test('of many commands at once, each is acknowledged in time and answered', async () => {
  const { discord, channel, ann } = await stage();
  const asked = Array.from({ length: 30 }, () => ann.command('ask', { question }, { channel }));
  for (const one of asked) expect((await one.reply).text).toContain('ferry');
  expect(discord.violations).toEqual([]);
});

test('buttons, completions and mentions go on beside many commands', async () => {
  const { discord, channel, ann } = await stage();
  const answer = await ann.command('ask', { question }, { channel }).reply;
  const asked = Array.from({ length: 20 }, () => ann.command('casualties', {}, { channel }));
  const context = ann.press(answer, idOf(answer, 'context'));
  const vote = ann.press(answer, idOf(answer, 'up'));
  const more = ann.press(answer, idOf(answer, 'more'));
  const wrote = ann.send(channel, question, { mentions: [discord.app] });
  expect(await ann.autocomplete('ask', { article: 'fer' }, 'article', { channel })).toHaveLength(1);
  expect((await context.reply).text).toContain('ferry');
  expect((await vote.reply).text).toContain('Kept');
  expect((await more.reply).id).toBe(answer.id);
  for (const one of asked) await one.reply;
  await discord.until(() => channel.messages.find(({ replyTo }) => replyTo === wrote.id));
  expect(discord.violations).toEqual([]);
});

test('a command that Discord has given up is not computed', async () => {
  const late = responseDeadlineMs + 5000;
  const { channel, ann, lines, computed, pass } = await stage(-late);
  ann.command('ask', { question }, { channel });
  pass(late);
  await vi.waitFor(() => expect(lines.join('\n')).toContain('could not be answered'), { timeout: 60_000 });
  expect(computed()).toBe(0);
});
