import { Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { Intent, LoopbackDiscord } from './server/index.js';
import { ends, stage, TOKEN } from './stage.js';

/** A bare gateway connection: what came in, and how it was closed. */
async function connect(discord: LoopbackDiscord) {
  const socket = new WebSocket(`${discord.url.replace('http', 'ws')}/?v=10&encoding=json`);
  ends.push(async () => socket.terminate());
  const received: { op: number; t: string | null; s: number | null; d: unknown }[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', (raw) => {
    received.push(JSON.parse(raw.toString()));
    for (const look of waiting) look();
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  const got = (name: string | number) =>
    new Promise<(typeof received)[number]>((resolve) => {
      const look = () => {
        const found = received.find((payload) => payload.t === name || (payload.op === name && payload.op !== 0));
        if (found) resolve(found);
      };
      waiting.push(look);
      look();
    });
  const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
  await got(10);
  return { socket, received, closed, got, send };
}

const identity = (intents: number, token = TOKEN) => ({
  token,
  intents,
  properties: { os: 'x', browser: 'x', device: 'x' },
});

async function started(options: Parameters<typeof LoopbackDiscord.start>[0] = {}) {
  const discord = await LoopbackDiscord.start({ token: TOKEN, ...options });
  ends.push(() => discord.stop());
  return discord;
}

describe('IDENTIFY', () => {
  it.each([
    ['a wrong token', identity(0, 'wrong'), 4004],
    ['intents that do not exist', identity(1 << 30), 4013],
    ['a privileged intent that is off', identity(Intent.GuildMembers), 4014],
    ['a shard beyond its count', { ...identity(0), shard: [2, 2] }, 4010],
  ])('closes on %s', async (_name, data, code) => {
    const { send, closed } = await connect(await started());
    send(2, data);
    expect(await closed).toBe(code);
  });

  it('must come first and once', async () => {
    const discord = await started();
    const early = await connect(discord);
    early.send(3, {});
    expect(await early.closed).toBe(4003);
    const twice = await connect(discord);
    twice.send(2, identity(0));
    await twice.got('READY');
    twice.send(2, identity(0));
    expect(await twice.closed).toBe(4005);
  });

  it('gives a session only the events of its intents', async () => {
    const discord = await started();
    const guild = discord.addGuild('Quiet');
    const channel = guild.addChannel('general');
    const ann = guild.addMember('ann');
    const { send, got, received } = await connect(discord);
    send(2, identity(Intent.DirectMessages));
    await got('READY');
    ann.send(channel, 'not for you');
    ann.send(ann.dm, 'for you');
    expect((await got('MESSAGE_CREATE')).d).toMatchObject({ content: 'for you' });
    expect(received.filter((payload) => payload.t === 'GUILD_CREATE')).toEqual([]);
  });
});

describe('heartbeats', () => {
  it('are acknowledged, and their absence ends the connection', async () => {
    const { send, got, closed } = await connect(await started({ heartbeatIntervalMs: 20 }));
    send(1, null);
    await got(11);
    expect(await closed).toBe(4009);
  });
});

describe('more than 120 events a minute', () => {
  it('end the connection', async () => {
    const { send, closed } = await connect(await started());
    for (let sent = 0; sent <= 120; sent += 1) send(1, null);
    expect(await closed).toBe(4008);
  });
});

describe('RESUME', () => {
  it('brings the real client what it missed while the line was cut', async () => {
    const { discord, client, channel, ann } = await stage();
    const contents: string[] = [];
    client.on(Events.MessageCreate, (message) => contents.push(message.content));
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, (_shard, replayed) => resolve(replayed)));
    discord.gateway.cut();
    await discord.until(() => (discord.gateway.connected === 0 ? true : undefined));
    ann.send(channel, 'while you were away', { mentions: [discord.app] });
    await resumed;
    expect(contents).toEqual([`${discord.app.mention} while you were away`]);
  });

  it('follows when Discord asks to reconnect', async () => {
    const { discord, client } = await stage();
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    discord.gateway.askReconnect();
    await resumed;
    expect(discord.gateway.connected).toBe(1);
  });

  it('of a forgotten session is answered by opcode 9, and IDENTIFY may follow', async () => {
    const discord = await started();
    const first = await connect(discord);
    first.send(2, identity(0));
    const ready = (await first.got('READY')).d as { session_id: string };
    discord.gateway.cutAndInvalidate();
    await first.closed;
    const second = await connect(discord);
    second.send(6, { token: TOKEN, session_id: ready.session_id, seq: 1 });
    expect((await second.got(9)).d).toBe(false);
    second.send(2, identity(0));
    expect((await second.got('READY')).s).toBe(1);
  });
});
