import { refusal, refuseProblems } from '../api-error.js';
import type { Core } from '../core.js';
import { type Json, number, string } from '../json.js';
import { LIMITS, length } from '../limits.js';
import { Permission } from '../permissions.js';
import { noContent, ok, type Route } from '../rest-router.js';
import { startThread } from '../thread-start.js';
import { wireChannel, wireThreadMember } from '../wire.js';
import type { Channel } from '../world.js';
import { demand, publicMessage, visibleChannel } from './channel-access.js';

/** Channels themselves and threads: start, archive, members. */
export function threadRoutes(core: Core): Route[] {
  const { world } = core;
  const thread = (id: string): Channel & { thread: NonNullable<Channel['thread']> } => {
    const channel = visibleChannel(core, id);
    if (!channel.thread) throw refusal.wrongChannelType();
    return { ...channel, thread: channel.thread };
  };
  const membership = (name: string, remove: boolean, who: (params: (name: string) => string) => string): Route => ({
    method: remove ? 'DELETE' : 'PUT',
    path: `/channels/:channel_id/thread-members/${name}`,
    handle: ({ params }) => {
      const channel = thread(params('channel_id'));
      if (channel.thread.archived) throw refusal.threadArchived();
      const user = who(params);
      if (!world.users.has(user)) throw refusal.unknownUser();
      if (remove) channel.thread.members.delete(user);
      else channel.thread.members.add(user);
      return noContent;
    },
  });
  return [
    {
      method: 'GET',
      path: '/channels/:channel_id',
      handle: ({ params }) => ok(wireChannel(world, visibleChannel(core, params('channel_id')))),
    },
    {
      method: 'PATCH',
      path: '/channels/:channel_id',
      handle: ({ params, json }) => {
        const channel = visibleChannel(core, params('channel_id'));
        if (channel.guildId === undefined) throw refusal.wrongChannelType();
        const name = string(json.name);
        if (name !== undefined) refuseProblems(nameProblems(name));
        if (channel.thread) patchThread(core, channel, json);
        else {
          demand(core, channel, Permission.ManageChannels);
          if (json.topic !== undefined) channel.topic = string(json.topic) ?? null;
        }
        if (name !== undefined) channel.name = name;
        world.announce({
          name: channel.thread ? 'THREAD_UPDATE' : 'CHANNEL_UPDATE',
          guildId: channel.guildId,
          channel,
        });
        return ok(wireChannel(world, channel));
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel_id/threads',
      handle: ({ params, json }) => {
        const parent = visibleChannel(core, params('channel_id'));
        const type = number(json.type) ?? 12;
        if (parent.type !== 0 && parent.type !== 5) throw refusal.wrongChannelType();
        demand(core, parent, type === 12 ? Permission.CreatePrivateThreads : Permission.CreatePublicThreads);
        refuseProblems(nameProblems(string(json.name) ?? ''));
        const started = startThread(world, parent, {
          name: string(json.name) ?? '',
          type,
          ownerId: world.app.id,
          autoArchiveMinutes: number(json.auto_archive_duration),
          invitable: json.invitable !== false,
        });
        return { status: 201, body: wireChannel(world, started) };
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel_id/messages/:message_id/threads',
      handle: ({ params, json }) => {
        const parent = visibleChannel(core, params('channel_id'));
        const message = publicMessage(parent, params('message_id'));
        if (parent.type !== 0 && parent.type !== 5) throw refusal.wrongChannelType();
        demand(core, parent, Permission.CreatePublicThreads);
        refuseProblems(nameProblems(string(json.name) ?? ''));
        if (message.threadId !== undefined) throw refusal.threadExists();
        const started = startThread(world, parent, {
          name: string(json.name) ?? '',
          type: 11,
          ownerId: world.app.id,
          autoArchiveMinutes: number(json.auto_archive_duration),
          starter: message,
        });
        return { status: 201, body: wireChannel(world, started) };
      },
    },
    membership('@me', false, () => world.app.id),
    membership('@me', true, () => world.app.id),
    membership(':user_id', false, (params) => params('user_id')),
    membership(':user_id', true, (params) => params('user_id')),
    {
      method: 'GET',
      path: '/channels/:channel_id/thread-members',
      handle: ({ params }) => {
        const channel = thread(params('channel_id'));
        return ok([...channel.thread.members].map((id) => wireThreadMember(channel, id)));
      },
    },
  ];
}

function nameProblems(name: string) {
  const size = length(name);
  return size >= 1 && size <= LIMITS.threadName
    ? []
    : [{ path: ['name'], code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 100 in length.' }];
}

function patchThread(core: Core, channel: Channel, json: Json): void {
  const { thread } = channel;
  if (!thread) return;
  const own = thread.ownerId === core.world.app.id;
  if (!own || json.locked !== undefined) demand(core, channel, Permission.ManageThreads);
  if (thread.archived && json.archived !== false) throw refusal.threadArchived();
  if (typeof json.archived === 'boolean') {
    thread.archived = json.archived;
    thread.archiveChangedAt = core.world.now();
  }
  if (typeof json.locked === 'boolean') thread.locked = json.locked;
  if (typeof json.invitable === 'boolean') thread.invitable = json.invitable;
  thread.autoArchiveMinutes = number(json.auto_archive_duration) ?? thread.autoArchiveMinutes;
}
