import { invalidForm, refusal } from '../api-error.js';
import type { Core } from '../core.js';
import { isObject, object, string } from '../json.js';
import { MessageFlag } from '../limits.js';
import { channelPermissions, Permission, sendingPermission } from '../permissions.js';
import { noContent, ok, type Route } from '../rest-router.js';
import { wireMessage } from '../wire.js';
import type { Channel, Message } from '../world.js';
import { demand, publicMessage, visibleChannel } from './channel-access.js';

const MAY_FLAG = MessageFlag.SuppressEmbeds | MessageFlag.SuppressNotifications | MessageFlag.ComponentsV2;

/** Messages in channels, typing and reactions. */
export function messageRoutes(core: Core): Route[] {
  const { world, posting } = core;
  const list = '/channels/:channel_id/messages';
  const one = `${list}/:message_id`;
  const view = () => ({ base: core.base(), readsAll: core.readsAll });
  const wire = (message: Message) => ok(wireMessage(world, message, view()));
  return [
    {
      method: 'POST',
      path: list,
      handle: ({ params, json, uploads }) => {
        const channel = visibleChannel(core, params('channel_id'));
        demand(core, channel, sendingPermission(channel));
        if (channel.thread?.locked && channel.thread.archived) throw refusal.threadLocked();
        if (uploads.length > 0) demand(core, channel, Permission.AttachFiles);
        const replyTo = reference(core, channel, json.message_reference);
        const same =
          json.enforce_nonce === true &&
          [...channel.messages.values()].find(
            ({ nonce, authorId }) => nonce !== undefined && nonce === json.nonce && authorId === world.app.id,
          );
        if (same) return wire(same);
        return wire(
          posting.create({
            channel,
            authorId: world.app.id,
            body: json,
            uploads,
            mayFlag: MAY_FLAG,
            ...(replyTo ? { replyTo } : {}),
          }),
        );
      },
    },
    {
      method: 'GET',
      path: list,
      handle: ({ params, query }) => {
        const channel = visibleChannel(core, params('channel_id'));
        if (!(channelPermissions(world, channel, world.app.id) & Permission.ReadMessageHistory)) return ok([]);
        const before = BigInt(query.get('before') ?? '18446744073709551615');
        const after = BigInt(query.get('after') ?? '0');
        const found = [...channel.messages.values()].filter(
          (message) => message.ephemeralTo === undefined && BigInt(message.id) < before && BigInt(message.id) > after,
        );
        return ok(
          found
            .reverse()
            .slice(0, Number(query.get('limit') ?? 50))
            .map((message) => wireMessage(world, message, view())),
        );
      },
    },
    {
      method: 'GET',
      path: one,
      handle: ({ params }) => {
        const channel = visibleChannel(core, params('channel_id'));
        demand(core, channel, Permission.ReadMessageHistory);
        return wire(publicMessage(channel, params('message_id')));
      },
    },
    {
      method: 'PATCH',
      path: one,
      handle: ({ params, json, uploads }) => {
        const channel = visibleChannel(core, params('channel_id'));
        const message = publicMessage(channel, params('message_id'));
        if (message.authorId !== world.app.id) throw refusal.othersMessage();
        return wire(posting.edit(message, channel, json, uploads, MAY_FLAG));
      },
    },
    {
      method: 'DELETE',
      path: one,
      handle: ({ params }) => {
        const channel = visibleChannel(core, params('channel_id'));
        const message = publicMessage(channel, params('message_id'));
        if (message.authorId !== world.app.id) demand(core, channel, Permission.ManageMessages);
        posting.remove(message, channel);
        return noContent;
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel_id/typing',
      handle: ({ params }) => {
        const channel = visibleChannel(core, params('channel_id'));
        demand(core, channel, sendingPermission(channel));
        return noContent;
      },
    },
    {
      method: 'PUT',
      path: `${one}/reactions/:emoji/@me`,
      handle: ({ params }) => {
        const channel = visibleChannel(core, params('channel_id'));
        demand(core, channel, Permission.AddReactions | Permission.ReadMessageHistory);
        const { reactions } = publicMessage(channel, params('message_id'));
        reactions.set(params('emoji'), (reactions.get(params('emoji')) ?? new Set()).add(world.app.id));
        core.watch.notify();
        return noContent;
      },
    },
    {
      method: 'DELETE',
      path: `${one}/reactions/:emoji/@me`,
      handle: ({ params }) => {
        const message = publicMessage(visibleChannel(core, params('channel_id')), params('message_id'));
        const users = message.reactions.get(params('emoji'));
        users?.delete(world.app.id);
        if (users?.size === 0) message.reactions.delete(params('emoji'));
        return noContent;
      },
    },
  ];
}

/** The message that a reply answers: it has to be there, in the same channel, unless the app said otherwise. */
function reference(core: Core, channel: Channel, value: unknown): Message['replyTo'] {
  if (!isObject(value)) return undefined;
  if (!(channelPermissions(core.world, channel, core.world.app.id) & Permission.ReadMessageHistory) && channel.guildId)
    throw refusal.noHistoryToReplyTo();
  const messageId = string(object(value).message_id) ?? '';
  const channelId = string(value.channel_id) ?? channel.id;
  const found = channelId === channel.id ? channel.messages.get(messageId) : undefined;
  if (found && found.ephemeralTo === undefined) return { channelId, messageId };
  if (value.fail_if_not_exists === false) return undefined;
  throw invalidForm([
    { path: ['message_reference'], code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' },
  ]);
}
