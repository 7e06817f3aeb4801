import { ChannelType, type Client, ComponentType, InteractionType } from 'discord.js';

export type Fields = Readonly<Record<string, unknown>>;

/** An event of the gateway: its name and what comes with it. */
export interface Packet {
  readonly t: string;
  readonly d: Fields | null;
}

/** A packet without what is null, which discord.js reads as something, and what nobody here reads; ids are strings. */
export function cleaned({ d, ...rest }: Packet): Packet {
  return { ...rest, d: d && fieldsOf(told(d)) };
}

/** A cleaned packet with the fields that came to Discord one by one, or seem needless, and that discord.js must have. */
export function completed({ d, ...rest }: Packet): Packet {
  return { ...rest, d: d && completedFields(rest.t, d) };
}

function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== null).map(told);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => inner !== null && key !== 'interaction_metadata')
      .map(([key, inner]) => [key, typeof inner === 'number' && isWritten.test(key) ? String(inner) : told(inner)]),
  );
}

/** Ids and permissions are written as strings, for they are longer than numbers may be. */
const isWritten = /^(?:(?:\w+_)?(?:id|permissions)|allow|deny)$/;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

function completedFields(t: string, d: Fields): Fields {
  if (t === 'READY') {
    const { id } = fieldsOf(d.user);
    return { application: { id, flags: 0 }, ...d };
  }
  if (t === 'MESSAGE_CREATE') return { content: '', ...d };
  if (t !== 'INTERACTION_CREATE') return d;
  const channel = typeof d.channel_id === 'string' ? { channel: { id: d.channel_id } } : {};
  const asker = d.member && d.user ? { member: { user: d.user, ...fieldsOf(d.member) } } : {};
  const data = fieldsOf(d.data);
  const isCommand = d.type === InteractionType.ApplicationCommand;
  const needed = { type: data.target_id === undefined ? 1 : 3, resolved: {} };
  const isPress = d.type === InteractionType.MessageComponent;
  const pressed = { component_type: data.values === undefined ? ComponentType.Button : ComponentType.StringSelect };
  return {
    entitlements: [],
    authorizing_integration_owners: {},
    ...channel,
    // What a press is for, its id tells.
    ...(isPress ? { message: { id: '0' } } : {}),
    ...d,
    ...asker,
    ...(isCommand ? { data: { ...needed, ...data } } : {}),
    ...(isPress ? { data: { ...pressed, ...data } } : {}),
  };
}

/** What takes away the servers that READY names no more: the bot was put out of them while it was not connected. */
export function leftServers(client: Client, { t, d }: Packet): Packet[] {
  if (t !== 'READY' || !Array.isArray(d?.guilds)) return [];
  const named = new Set(d.guilds.map((guild) => fieldsOf(guild).id));
  return [...client.guilds.cache.keys()].filter((id) => !named.has(id)).map((id) => ({ t: 'GUILD_DELETE', d: { id } }));
}

/**
 * What makes known where an event comes from, as far as nobody has told of it: but for an interaction by an application
 * that is the user's alone there, for of such a place nothing is the server's.
 */
export function unknownPlaces(client: Client, { t, d }: Packet): Packet[] {
  const { channel_id: id, guild_id, author, channel_type, authorizing_integration_owners: owners } = d ?? {};
  const isMessage = t === 'MESSAGE_CREATE' || t === 'MESSAGE_UPDATE';
  const from = fieldsOf(author).id;
  if (isMessage ? from === undefined || from === client.user?.id : t !== 'INTERACTION_CREATE' || isUsersAlone(owners))
    return [];
  const places: Packet[] = [];
  if (typeof guild_id === 'string' && !client.guilds.cache.has(guild_id)) {
    places.push({ t: 'GUILD_CREATE', d: { id: guild_id, unavailable: true } });
  }
  if (isMessage && typeof id === 'string' && !client.channels.cache.has(id)) {
    const guild = { guild_id, type: channel_type ?? ChannelType.GuildText };
    const direct = { type: channel_type ?? ChannelType.DM, recipients: [author] };
    places.push({ t: 'CHANNEL_CREATE', d: { id, ...(guild_id === undefined ? direct : guild) } });
  }
  return places;
}

/** Whom an interaction names as owners, by how the application is installed: "0" in the server, "1" for the user. */
function isUsersAlone(owners: unknown): boolean {
  const { 0: server, 1: user } = fieldsOf(owners);
  return user !== undefined && server === undefined;
}
