import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type LoopbackOptions, Permission } from '../discord/server/index.js';
import { type Json, object } from '../discord/server/json.js';
import { folderOf, launchBot, makeDiscord, startBot } from './discord-bot.js';

const document = fileURLToPath(new URL('../../../shared/discord/openapi.json', import.meta.url));

/** A server that tells events as `reshape` makes them, with one channel and two members, and the bot on it. */
async function imitation(reshape: (event: string, data: Json) => Json, options: LoopbackOptions = {}) {
  const discord = await makeDiscord({ ...options, reshape });
  const guild = discord.addGuild('Reading room');
  const channel = guild.addChannel('general');
  const ann = guild.addMember('ann');
  const boss = guild.addMember('boss', { permissions: Permission.ManageGuild });
  const data = folderOf({});
  const bot = await startBot(discord, { VERBATIM_DATA: data });
  return { discord, guild, channel, ann, boss, bot, data };
}

const question = 'What did Ghalioun tell AFP?';
const answer = 'The resignation of Assad';
const without = (data: Json, ...fields: string[]) =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !fields.includes(field)));

/** Names null what is empty, and what Discord would leave out. */
function withNulls(data: Json): Json {
  const optional = ['flags', 'public_flags', 'permission_overwrites', 'embeds', 'components', 'nick', 'colors'];
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => {
      if (optional.includes(field)) return [field, null];
      if (Array.isArray(value)) {
        return [field, value.map((one) => (typeof one === 'object' ? withNulls(object(one)) : one))];
      }
      return [field, typeof value === 'object' && value !== null ? withNulls(object(value)) : value];
    }),
  );
}

describe('servers that imitate Discord', () => {
  test.skipIf(!existsSync(document))(
    'permissions that are taken as numbers only, as the document has them',
    async () => {
      const discord = await makeDiscord({ toTheLetter: true });
      discord.addGuild('Reading room');
      const bot = await startBot(discord);
      expect(bot.log()).toContain('Trying with permissions as numbers');
      const commands = discord
        .commands()
        .map(({ name, default_member_permissions: permissions }) => [name, permissions]);
      expect(Object.fromEntries(commands)).toMatchObject({ ask: null, reindex: '32', doctor: '32' });
      const again = await startBot(discord);
      expect(again.log()).toMatch(/Commands are registered already/);
    },
  );

  test('null where Discord names nothing is nothing', async () => {
    const { discord, channel, ann } = await imitation((event, data) => ({
      ...withNulls(data),
      ...(event === 'INTERACTION_CREATE' ? { entitlements: null, authorizing_integration_owners: null } : {}),
      message_reference: null,
      app_permissions: null,
    }));
    const slash = await ann.command('ask', { question }, { channel }).reply;
    expect(slash.text).toContain(answer);
    const context = slash.customIds.find((id) => id.startsWith('v1:context:')) ?? '';
    expect((await ann.press(slash, context).reply).text).toContain(answer);
    ann.send(channel, question, { mentions: [discord.app] });
    await channel.nextMessage();
    expect((await channel.nextMessage()).text).toContain(answer);
  });

  test('ids and permissions may be numbers', async () => {
    const { discord, channel, ann, boss } = await imitation((event, data) => {
      const { member, ...rest } = data;
      const { permissions } = object(member);
      if (event !== 'INTERACTION_CREATE') return data;
      return {
        ...rest,
        app_permissions: Number(Permission.ViewChannel),
        member: { ...object(member), permissions: Number(permissions) },
      };
    });
    expect((await ann.command('ask', { question }, { channel }).reply).text).toContain(answer);
    expect((await boss.command('doctor', {}, { channel }).reply).text).toContain('Read Message History');
    expect(discord.violations).toEqual([]);
  });

  test('a server whose roles are not told is answered on', async () => {
    const { channel, ann, bot } = await imitation((event, data) => {
      if (event === 'GUILD_CREATE') return without(data, 'roles');
      return event === 'INTERACTION_CREATE' ? without(data, 'app_permissions') : data;
    });
    const slash = await ann.command('ask', { question }, { channel }).reply;
    expect(slash.text).toContain(answer);
    const discuss = slash.customIds.find((id) => id.startsWith('v1:discuss:')) ?? '';
    expect((await ann.press(slash, discuss).reply).text).toContain('A thread is open');
    expect(bot.log()).not.toContain('could not be answered');
  });

  test('whose permissions are not told, those of the roles count', async () => {
    const { guild, channel, ann, boss } = await imitation((event, data) =>
      event === 'INTERACTION_CREATE'
        ? { ...without(data, 'app_permissions'), member: without(object(data.member), 'permissions') }
        : data,
    );
    const refused = await ann.command('reindex', {}, { channel, force: true }).reply;
    expect(refused.text).toContain('Manage Server');
    expect((await boss.command('reindex', {}, { channel }).reply).text).toContain('Nothing has changed');
    expect((await boss.command('doctor', {}, { channel }).reply).text).toContain('Nothing is missing here');
    const silent = guild.addChannel('silent');
    silent.overwrite({ deny: Permission.SendMessages });
    expect((await boss.command('doctor', {}, { channel: silent }).reply).text).toContain('Send Messages');
  });

  test('mentions, their edits and direct messages are answered where nobody has told of the channel', async () => {
    const { discord, guild, ann } = await imitation((event, data) => {
      if (/^(?:CHANNEL|THREAD)_CREATE$/.test(event)) return { ...data, id: '1' };
      return event.startsWith('MESSAGE_') ? without(data, 'channel_type', 'edited_timestamp') : data;
    });
    const channel = guild.addChannel('untold');
    const asked = ann.send(channel, 'Who is Lavrov?', { mentions: [discord.app] });
    const first = await channel.nextMessage();
    ann.edit(asked, question, { mentions: [discord.app] });
    await channel.until(first, ({ text }) => text.includes(answer));
    const thread = channel.addThread('talks', { owner: ann });
    ann.send(thread, question, { mentions: [discord.app] });
    expect((await thread.nextMessage()).text).toContain(answer);
    ann.send(ann.dm, question);
    expect((await ann.dm.nextMessage()).text).toContain(answer);
  });

  test.each([
    ['names no owners', () => undefined],
    ['names no owner', () => ({})],
    ['names the server as owner', (server: unknown) => ({ 0: server })],
  ])('a server that nobody has told of, and that %s, has its own library', async (_how, owners) => {
    const {
      discord,
      channel,
      guild,
      boss,
      ann,
      data: kept,
    } = await imitation((event, data) => {
      if (event === 'READY') return { ...data, guilds: [] };
      if (event === 'GUILD_CREATE') return { ...data, id: '1', channels: [] };
      if (event !== 'INTERACTION_CREATE') return data;
      const named = owners(data.guild_id);
      return {
        ...without(data, 'authorizing_integration_owners'),
        ...(named ? { authorizing_integration_owners: named } : {}),
      };
    });
    const asked = await ann.command('ask', { question }, { channel }).reply;
    expect(asked.text).toContain(answer);
    expect(asked.customIds.some((id) => id.startsWith('v1:discuss:'))).toBe(true);
    expect(existsSync(join(kept, 'servers', guild.id, 'answers'))).toBe(true);
    expect(existsSync(join(kept, 'direct'))).toBe(false);
    expect((await boss.command('library settings', {}, { channel }).reply).text).toContain('Manage Server');
    expect((await ann.command('reindex', {}, { channel, force: true }).reply).text).toContain('Manage Server');
    ann.send(channel, question, { mentions: [discord.app] });
    expect((await channel.nextMessage()).text).toContain(answer);
  });

  test('READY that names no servers and no application is enough, one that tells no user is told to the admin', async () => {
    let leftOut = ['user'];
    const discord = await makeDiscord({
      reshape: (event, data) => (event === 'READY' ? without(data, ...leftOut) : data),
    });
    const guild = discord.addGuild('Reading room');
    const channel = guild.addChannel('general');
    const bot = launchBot(discord);
    await bot.says(/READY tells no user; see what stands at DISCORD_API\. Trying again/);
    leftOut = ['guilds', 'application'];
    await bot.says('Commands registered');
    expect((await guild.addMember('ann').command('ask', { question }, { channel }).reply).text).toContain(answer);
  });

  test('ids that do not tell the time keep questions and answers together', async () => {
    const small = (id: unknown) => (typeof id === 'string' ? String(BigInt(id) % 1_000_000_007n) : id);
    const { discord, channel, ann } = await imitation((event, data) =>
      event.startsWith('MESSAGE_') && object(data.author).username === 'ann' ? { ...data, id: small(data.id) } : data,
    );
    const asked = ann.send(channel, 'Who is Lavrov?', { mentions: [discord.app] });
    const first = await channel.nextMessage();
    ann.edit(asked, question, { mentions: [discord.app] });
    expect((await channel.until(first, ({ text }) => text.includes(answer))).id).toBe(first.id);
  });

  test('who is mentioned is read in the words where no list tells it', async () => {
    const { discord, channel, ann } = await imitation((_event, data) => without(data, 'mentions'));
    ann.send(channel, question, { mentions: [discord.app] });
    expect((await channel.nextMessage()).text).toContain(answer);
  });

  test('a message that was taken without telling its id is no failure', async () => {
    const { discord, channel, ann, bot } = await imitation((_event, data) => data);
    for (const taken of [{ status: 204 }, { status: 200, body: {} }]) {
      discord.failNext('/messages', taken, { done: true });
      ann.send(channel, question, { mentions: [discord.app] });
      expect((await channel.nextMessage()).text).toContain(answer);
    }
    await ann.command('ask', { question }, { channel }).reply;
    expect(bot.log()).not.toContain('could not be answered');
  });

  test('presses are answered that tell neither their message nor what was pressed, and right clicks without an author', async () => {
    const { discord, channel, ann, bot } = await imitation((event, data) => {
      const { resolved, ...inner } = object(data.data);
      if (event !== 'INTERACTION_CREATE') return data;
      if (data.type === 3) return { ...without(data, 'message'), data: without(inner, 'component_type', 'id') };
      const [told] = Object.values(object(object(resolved).messages)).map(object);
      if (!told) return data;
      const messages = { [String(told.id)]: without(told, 'author') };
      return { ...data, data: told.content === 'untold' ? inner : { ...inner, resolved: { messages } } };
    });
    const asked = await ann.command('ask', { question }, { channel }).reply;
    const press = (action: string, message = asked) =>
      ann.press(message, message.customIds.find((id) => id.startsWith(`v1:${action}:`)) ?? '');
    expect((await press('context').reply).text).toContain(answer);
    expect((await press('up').reply).text).toContain('Kept');
    const paged = await ann.command('ask', { question: 'What did Russia say?', limit: 1 }, { channel }).reply;
    expect((await press('more', paged).reply).text).toContain('page 2');
    const said = ann.send(channel, 'The minister said "The resignation of Assad is the condition for talks".');
    expect((await ann.messageCommand('Check against articles', said).reply).text).toContain('is the condition');
    const untold = ann.send(channel, 'untold');
    for (const command of ['Check against articles', 'Add to library'])
      expect((await ann.messageCommand(command, untold).reply).text).toMatch(
        /did not send me that message|Manage Server/,
      );
    expect(bot.log()).not.toContain('could not be');
    expect(discord.violations).toEqual([]);
  });

  test('an interaction that nobody can read, or of a kind that is none of ours, is answered', async () => {
    let reshape: ((data: Json) => Json) | null = null;
    const { discord, channel, ann } = await imitation((event, data) =>
      event === 'INTERACTION_CREATE' && reshape ? reshape(data) : data,
    );
    const told = await ann.command('ask', { question }, { channel }).reply;
    reshape = (data) => without(data, 'member', 'user');
    expect((await ann.command('ask', { question }, { channel }).reply).text).toContain('could not read');
    expect(await ann.autocomplete('ask', { article: 'medi' }, 'article', { channel })).toEqual([]);
    reshape = (data) => ({ ...data, data: { ...object(data.data), type: 99 } });
    expect((await ann.command('ask', { question }, { channel }).reply).text).toContain('could not read');
    reshape = (data) => ({ ...data, data: { ...object(data.data), type: 2, target_id: ann.id } });
    expect((await ann.command('ask', { question }, { channel }).reply).text).toContain('I do not know that command');
    for (const type of [1, 3]) {
      reshape = (data) => ({ ...data, data: { ...object(data.data), type, name: 'of yore', target_id: ann.id } });
      const unknown = await ann.command('ask', { question }, { channel }).reply;
      expect(unknown).toMatchObject({ ephemeral: true, text: expect.stringContaining('I do not know that command') });
    }
    reshape = (data) => ({ ...data, data: { component_type: 5, custom_id: 'theirs', values: [ann.id], resolved: {} } });
    expect((await ann.press(told, told.customIds[0] ?? '').reply).text).toContain('I do not know that');
    for (const { data } of discord.requests.flatMap(({ path, body }) =>
      path.endsWith('/callback') ? [object(body)] : [],
    )) {
      const { choices, allowed_mentions: pinged, ...rest } = object(data);
      if (choices === undefined) expect(pinged).toMatchObject({ parse: [] });
      expect(Object.keys(rest)).not.toContain('nonce');
    }
  });
});

const claim = 'The minister said "The resignation of Assad is the condition for talks" on Monday.';
const forwarded = (content: string) => ({
  message_reference: { type: 1, message_id: '5', channel_id: '6' },
  message_snapshots: [{ message: { content, type: 0, embeds: [], attachments: [], mentions: [], components: [] } }],
});

test('what is forwarded in a direct message is checked, and a picture alone is said to have no words', async () => {
  const { discord, ann } = await imitation((event, data) =>
    event === 'MESSAGE_CREATE' && object(data.author).username === 'ann'
      ? { ...data, ...forwarded(data.content === 'a picture' ? '' : String(data.content)), content: '' }
      : data,
  );
  ann.send(ann.dm, claim);
  expect((await ann.dm.nextMessage()).text).toContain('is the condition');
  ann.send(ann.dm, 'a picture');
  expect((await ann.dm.nextMessage()).text).toContain('no words to check');
  expect(discord.violations).toEqual([]);
});

describe('the right click', () => {
  const shapes: [string, (message: Json) => Json][] = [
    ['a forwarded message', (message) => ({ ...message, content: '', ...forwarded(claim) })],
    ['Components V2', (message) => ({ ...message, content: '', flags: 1 << 15, components: container(claim) })],
    [
      'an embed’s fields',
      (message) => ({ ...message, content: '', embeds: [{ fields: [{ name: 'x', value: claim }] }] }),
    ],
  ];
  const button = { type: 2, id: 4, style: 5, label: 'More', url: 'https://news.example' };
  const container = (content: string) => [
    {
      type: 17,
      id: 1,
      components: [{ type: 9, id: 2, components: [{ type: 10, id: 3, content }], accessory: button }],
    },
  ];

  test.each(shapes)('reads %s', async (_name, shape) => {
    const { channel, ann, bot } = await imitation((event, data) => {
      const inner = object(data.data);
      const messages = object(object(inner.resolved).messages);
      if (event !== 'INTERACTION_CREATE' || Object.keys(messages).length === 0) return data;
      const shaped = Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, shape(object(message))]));
      return { ...data, data: { ...inner, resolved: { messages: shaped } } };
    });
    const target = ann.send(channel, 'look at this');
    const checked = await ann.messageCommand('Check against articles', target).reply;
    expect(checked.text, bot.log()).toContain('is the condition');
  });
});
