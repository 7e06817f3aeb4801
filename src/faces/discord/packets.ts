import { ChannelType, type Client, InteractionType } from 'discord.js';

export type Fields = Readonly<Record<string, unknown>>;

/** An event of the gateway: its name and what comes with it. */
export interface Packet {
  readonly t: string;
  readonly d: Fields | null;
}

/** A packet as discord.js can read it, with all that it reads without a look. */
export function mended({ t, d, ...rest }: Packet): Packet {
  return { ...rest, t, d: d && completed(t, fieldsOf(told(d))) };
}

/** Without what is null, which discord.js reads as something, and without what nobody here reads. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== null).map(told);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => inner !== null && key !== 'interaction_metadata')
      .map(([key, inner]) => [key, told(inner)]),
  );
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** Fields that came to Discord one by one, or seem needless, and that discord.js reads without a look. */
function completed(t: string, d: Fields): Fields {
  if (t === 'READY') {
    const { id } = fieldsOf(d.user);
    return { guilds: [], application: { id, flags: 0 }, ...d };
  }
  if (t === 'MESSAGE_CREATE') return { content: '', ...d };
  if (t !== 'INTERACTION_CREATE') return d;
  const channel = typeof d.channel_id === 'string' ? { channel: { id: d.channel_id } } : {};
  const asker = d.member && d.user ? { member: { user: d.user, ...fieldsOf(d.member) } } : {};
  const data = fieldsOf(d.data);
  const isCommand = d.type === InteractionType.ApplicationCommand;
  const needed = { type: data.target_id === undefined ? 1 : 3, resolved: {} };
  return {
    entitlements: [],
    authorizing_integration_owners: {},
    ...channel,
    ...d,
    ...asker,
    ...(isCommand ? { data: { ...needed, ...data } } : {}),
  };
}

/** What makes the channel of a message known, where nobody has told of it; null where it is known. */
export function unknownChannel(client: Client, { t, d }: Packet): Packet | null {
  const { channel_id: id, guild_id, author, channel_type } = d ?? {};
  if ((t !== 'MESSAGE_CREATE' && t !== 'MESSAGE_UPDATE') || typeof id !== 'string') return null;
  const from = fieldsOf(author).id;
  if (client.channels.cache.has(id) || from === undefined || from === client.user?.id) return null;
  if (guild_id !== undefined) {
    return { t: 'CHANNEL_CREATE', d: { id, guild_id, type: channel_type ?? ChannelType.GuildText } };
  }
  return { t: 'CHANNEL_CREATE', d: { id, type: channel_type ?? ChannelType.DM, recipients: [author] } };
}
