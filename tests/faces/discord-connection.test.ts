import { describe, expect, test } from 'vitest';
import { type LoopbackOptions, Permission } from '../discord/server/index.js';
import { launchBot, makeDiscord, startBot } from './discord-bot.js';

/** A server with one channel and one member. */
async function readingRoom(options: LoopbackOptions = {}) {
  const discord = await makeDiscord(options);
  const guild = discord.addGuild('Reading room');
  const channel = guild.addChannel('general');
  const ann = guild.addMember('ann');
  return { discord, guild, channel, ann };
}
const question = { question: 'What did Ghalioun tell AFP?' };
const answer = 'The resignation of Assad';

describe('the bot leaves when it is told to', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('by %s, after a first login that failed', async (signal) => {
    const { discord } = await readingRoom();
    discord.failNext('GET /gateway/bot', { status: 500 }, { times: 4 });
    const bot = launchBot(discord);
    await bot.says('Trying again in 2 s');
    await bot.says('Commands registered');
    bot.signal(signal);
    expect(await bot.status).toBe(0);
  });

  test('while the HTTP API hangs', async () => {
    const { discord } = await readingRoom();
    discord.failNext('GET /gateway/bot', 'hang', { times: 9 });
    const bot = launchBot(discord);
    await bot.says('Connecting to');
    await discord.until(() => discord.requests.find(({ path }) => path === '/gateway/bot'));
    bot.signal('SIGTERM');
    expect(await bot.status).toBe(0);
  });

  test('while it is connected, and says nothing of a connection that broke', async () => {
    const { discord } = await readingRoom();
    const bot = await startBot(discord);
    const told = bot.log();
    bot.signal('SIGTERM');
    expect(await bot.status).toBe(0);
    expect(bot.log()).toBe(told);
  });

  test('while the gateway cannot be reached, which it says at once', async () => {
    const { discord } = await readingRoom({ gatewayBot: { url: 'ws://127.0.0.1:1' } });
    const bot = launchBot(discord);
    await bot.says('trying again');
    bot.signal('SIGTERM');
    expect(await bot.status).toBe(0);
  });
});

describe('what Discord refuses for good ends the bot with the mend', () => {
  const refusals: [number, RegExp][] = [
    [4004, /refused DISCORD_TOKEN\. Copy the token again/],
    [4010, /invalid shard/],
    [4011, /requires sharding/],
    [4012, /version 10/],
    [4013, /does not know the intents/],
    [4014, /does not allow the intents/],
  ];

  test.each(refusals.filter(([code]) => code !== 4013))('%i at the start', async (code, message) => {
    const { discord } = await readingRoom();
    discord.gateway.refuse(code);
    const bot = launchBot(discord);
    expect(await bot.status).toBe(1);
    expect(bot.log()).toMatch(message);
  });

  test.each(refusals.filter(([code]) => code === 4004 || code === 4014))('%i while it runs', async (code, message) => {
    const { discord } = await readingRoom();
    const bot = await startBot(discord);
    discord.gateway.close(code);
    expect(await bot.status).toBe(1);
    expect(bot.log()).toMatch(message);
  });

  test('401 at the start, and a token that is revoked while it runs', async () => {
    const { discord, channel, ann } = await readingRoom();
    discord.failNext('GET /gateway/bot', { status: 401, body: { message: '401: Unauthorized', code: 0 } });
    const bot = launchBot(discord);
    expect(await bot.status).toBe(1);
    expect(bot.log()).toContain('Discord refused DISCORD_TOKEN');
    const running = await startBot(discord);
    discord.failNext('', { status: 401, body: { message: '401: Unauthorized', code: 0 } }, { times: 99 });
    ann.send(channel, question.question, { mentions: [discord.app] });
    expect(await running.status).toBe(1);
    expect(running.log()).toContain('Discord refused DISCORD_TOKEN');
  });
});

describe('what goes wrong once is got over', () => {
  test('one 401 does not cost the token', async () => {
    const { discord, channel, ann } = await readingRoom();
    await startBot(discord);
    discord.failNext('POST /channels', { status: 401, body: { message: '401: Unauthorized', code: 0 } });
    for (let i = 0; i < 2; i += 1) {
      ann.send(channel, question.question, { mentions: [discord.app] });
      expect((await channel.nextMessage()).text).toContain(answer);
    }
  });

  test('a server in an outage keeps nobody waiting', async () => {
    const { discord, channel, ann } = await readingRoom();
    discord.addGuild('In an outage', { unavailable: true });
    const asked = discord.until(() => (discord.gateway.connected > 0 ? true : undefined));
    const bot = launchBot(discord);
    await asked;
    await bot.says('Commands registered');
    expect((await ann.command('ask', question, { channel }).reply).text).toContain(answer);
  });

  test('what comes while a server in an outage is waited for is answered once, as if it had come later', async () => {
    const { discord, guild, channel, ann } = await readingRoom();
    const boss = guild.addMember('boss', { permissions: Permission.ManageGuild });
    const first = await startBot(discord);
    await first.stop();
    discord.addGuild('In an outage', { unavailable: true });
    const bot = launchBot(discord);
    await discord.until(() => (discord.gateway.connected > 0 ? true : undefined));
    const asked = ann.command('ask', question, { channel });
    const typed = boss.autocomplete('ask', { article: 'syria' }, 'article', { channel });
    expect((await asked.reply).text).toContain(answer);
    expect(await typed).not.toEqual([]);
    expect(bot.log()).not.toContain('could not be');
    expect(discord.violations).toEqual([]);
  });

  test.each([
    ['by 503', { status: 503 }],
    ['by a line that breaks', 'reset' as const],
    ['by 403', { status: 403, body: { message: 'Missing Access', code: 50001 } }],
  ])('a registration that is refused %s is tried again', async (_how, mishap) => {
    const { discord } = await readingRoom();
    discord.failNext(/^PUT .*commands$/, mishap, { times: mishap !== 'reset' && 'body' in mishap ? 1 : 4 });
    const bot = launchBot(discord);
    await bot.says(/could not be registered: .*Trying again/);
    await bot.says('Commands registered');
    expect(discord.commands().length).toBeGreaterThan(5);
  });

  test('where translations are refused, the commands are registered without', async () => {
    const { discord, channel, ann } = await readingRoom();
    discord.failNext(/^PUT .*commands$/, { status: 400, body: { message: 'Invalid Form Body', code: 50035 } });
    const bot = launchBot(discord);
    await bot.says(/could not be registered: Invalid Form Body \(50035\)\. Trying without translations/);
    await bot.says('Commands registered');
    expect(JSON.stringify(discord.commands())).not.toMatch(/"description_localizations":\{|"contexts":\[/);
    const direct = await ann.command('library gaps', {}, { channel: ann.dm }).reply;
    expect(direct.text).toContain('That did not work');
    expect((await ann.command('ask', question, { channel }).reply).text).toContain(answer);
  });

  test('where no more commands may be made that day, nothing is sent for long', async () => {
    const { discord } = await readingRoom();
    const message = 'Max number of daily application command creates has been reached (200)';
    discord.failNext(/^PUT .*commands$/, { status: 400, body: { message, code: 30034 } });
    const bot = launchBot(discord);
    await bot.says(/\(30034\)\. Trying again in 600 s/);
    expect(bot.log()).not.toContain('Trying without');
    expect(discord.commands()).toEqual([]);
  });

  test('an answer whose request hangs is sent again', async () => {
    const { discord, channel, ann } = await readingRoom();
    await startBot(discord);
    discord.failNext('/messages', 'hang', { done: true });
    ann.send(channel, question.question, { mentions: [discord.app] });
    await channel.nextMessage();
    await discord.until(
      () => discord.requests.filter(({ path }) => path.endsWith('/messages')).length === 2 || undefined,
    );
    ann.send(channel, question.question, { mentions: [discord.app] });
    expect((await channel.nextMessage()).text).toContain(answer);
    expect(channel.messages).toHaveLength(4);
  });

  test.each([
    ['a web page', { status: 200, body: 'Welcome', headers: { 'content-type': 'text/html' } }],
    ['a gateway without its address', { status: 200, body: { shards: 1 } }],
    ['a gateway whose address is none', { status: 200, body: { url: '' } }],
  ])('an address where no Discord answers, but %s, is named', async (_what, body) => {
    const { discord } = await readingRoom();
    discord.failNext('GET /gateway/bot', body);
    const bot = launchBot(discord);
    await bot.says(/no API of Discord’s answers there; see what DISCORD_API names\. Trying again/);
    await bot.says('Commands registered');
  });

  test('"too many" without headers waits for what the body says', async () => {
    const { discord } = await readingRoom();
    const tooMany = { message: 'You are being rate limited.', retry_after: 0.4, global: false };
    discord.failNext(/^PUT .*commands$/, { status: 429, body: tooMany }, { times: 2 });
    const bot = launchBot(discord);
    await bot.says('Commands registered');
    expect(discord.requests.filter(({ method, status }) => method === 'PUT' && status === 429)).toHaveLength(2);
  });

  test('a gateway whose address has its query already, at the start and to resume at', async () => {
    const { discord, channel, ann } = await readingRoom({
      reshape: (event, data) =>
        event === 'READY' ? { ...data, resume_gateway_url: `${data.resume_gateway_url}/?v=10&encoding=json` } : data,
    });
    const url = `${discord.url.replace('http', 'ws')}/?v=10&encoding=json`;
    discord.failNext('GET /gateway/bot', { status: 200, body: { url, shards: 1 } }, { times: 9 });
    const bot = await startBot(discord);
    discord.gateway.cut();
    await bot.says('Connection resumed');
    expect((await ann.command('ask', question, { channel }).reply).text).toContain(answer);
  });

  test('a gateway that tells no limit of sessions, and no or a wrong address to resume at', async () => {
    for (const resumeUrl of [null, 'wss://gateway.discord.gg']) {
      const { discord, channel, ann } = await readingRoom({
        gatewayBot: { session_start_limit: undefined },
        resumeUrl,
      });
      const bot = await startBot(discord);
      discord.gateway.cut();
      expect((await ann.command('ask', question, { channel }).reply).text).toContain(answer);
      await bot.stop();
    }
  });
});
