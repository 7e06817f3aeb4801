import { refusal } from '../api-error.js';
import type { Core } from '../core.js';
import type { Interaction } from '../interactions.js';
import { MessageFlag } from '../limits.js';
import { noContent, ok, type RestRequest, type Route } from '../rest-router.js';
import { wireMessage } from '../wire.js';
import type { Message } from '../world.js';
import { answer } from './callbacks.js';

const EDIT_FLAGS = MessageFlag.SuppressEmbeds | MessageFlag.ComponentsV2;
/** Follow-ups where the app is not in the server itself. */
const USER_INSTALL_FOLLOW_UPS = 5;

/** Edits and follow-ups by the interaction's token. */
export function webhookRoutes(core: Core): Route[] {
  const base = '/webhooks/:webhook_id/:webhook_token';
  const open = ({ params }: RestRequest) => core.interactions.forWebhook(params('webhook_id'), params('webhook_token'));
  const wire = (message: Message) => ok(wireMessage(core.world, message, { base: core.base(), readsAll: true }));
  const find = (request: RestRequest, interaction: Interaction): Message => {
    const id = request.params('message_id');
    const own = [interaction.original, ...interaction.followUps].find((message) => message?.id === id);
    const message = id === '' || id === '@original' ? interaction.original : own;
    if (!message || !interaction.channel.messages.has(message.id)) throw refusal.unknownMessage();
    return message;
  };
  const edit = (request: RestRequest, interaction: Interaction, message: Message) => {
    core.posting.edit(message, interaction.channel, request.json, request.uploads, EDIT_FLAGS);
    core.watch.notify();
    return wire(message);
  };
  return [
    {
      method: 'POST',
      path: base,
      auth: 'token',
      handle: (request) => {
        const interaction = open(request);
        // The first follow-up takes the place of a deferred answer that is still waiting for its message.
        if (interaction.original && interaction.original.flags & MessageFlag.Loading) {
          const { flags: _flags, ...body } = request.json;
          const v2 = Number(_flags ?? 0) & MessageFlag.ComponentsV2;
          return edit({ ...request, json: v2 ? { ...body, flags: v2 } : body }, interaction, interaction.original);
        }
        if (!interaction.appInGuild && interaction.followUps.length >= USER_INSTALL_FOLLOW_UPS)
          throw refusal.followUps();
        const message = answer(core, interaction, request.json, request.uploads);
        interaction.followUps.push(message);
        core.watch.notify();
        return wire(message);
      },
    },
    ...['/messages/@original', '/messages/:message_id'].flatMap((tail): Route[] => [
      { method: 'GET', path: base + tail, auth: 'token', handle: (request) => wire(find(request, open(request))) },
      {
        method: 'PATCH',
        path: base + tail,
        auth: 'token',
        handle: (request) => {
          const interaction = open(request);
          return edit(request, interaction, find(request, interaction));
        },
      },
      {
        method: 'DELETE',
        path: base + tail,
        auth: 'token',
        handle: (request) => {
          const interaction = open(request);
          core.posting.remove(find(request, interaction), interaction.channel);
          core.watch.notify();
          return noContent;
        },
      },
    ]),
  ];
}
