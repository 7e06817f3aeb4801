import type { Channel, Message, World } from './world.js';

/** What a new thread is to be. */
export interface ThreadStart {
  name: string;
  /** 11 public, 12 private. */
  type: number;
  ownerId: string;
  autoArchiveMinutes?: number | undefined;
  invitable?: boolean;
  archived?: boolean;
  locked?: boolean;
  /** Members besides the owner. */
  members?: readonly string[];
  /** The message a public thread hangs on: the thread takes its id. */
  starter?: Message;
}

/** Opens a thread and tells the gateway. */
export function startThread(world: World, parent: Channel, start: ThreadStart): Channel {
  const channel = world.addChannel({
    id: start.starter?.id ?? world.snowflake(),
    type: start.type,
    name: start.name,
    parentId: parent.id,
    ...(parent.guildId === undefined ? {} : { guildId: parent.guildId }),
    thread: {
      ownerId: start.ownerId,
      archived: start.archived ?? false,
      locked: start.locked ?? false,
      invitable: start.invitable ?? true,
      autoArchiveMinutes: start.autoArchiveMinutes ?? 4320,
      archiveChangedAt: world.now(),
      members: new Set([start.ownerId, ...(start.members ?? [])]),
    },
  });
  if (start.starter) start.starter.threadId = channel.id;
  world.announce({ name: 'THREAD_CREATE', guildId: channel.guildId, channel });
  return channel;
}
