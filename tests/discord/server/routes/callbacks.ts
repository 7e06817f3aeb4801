import { ApiError, invalidForm, refuseProblems } from '../api-error.js';
import { choiceListProblems, OptionType } from '../command-rules.js';
import { modalProblems } from '../component-rules.js';
import type { Core } from '../core.js';
import { type Interaction, InteractionType } from '../interactions.js';
import { type Json, number, object, objects } from '../json.js';
import { MessageFlag } from '../limits.js';
import type { Upload } from '../multipart.js';
import { noContent, ok, type Reply, type RestRequest, type Route } from '../rest-router.js';
import { wireMessage } from '../wire.js';

/** Flags that an answer to an interaction may set. */
const ANSWER_FLAGS =
  MessageFlag.SuppressEmbeds | MessageFlag.Ephemeral | MessageFlag.SuppressNotifications | MessageFlag.ComponentsV2;

/** Response types that each interaction type may have. */
const ALLOWED = new Map<number, readonly number[]>([
  [InteractionType.Command, [4, 5, 9]],
  [InteractionType.Component, [4, 5, 6, 7, 9]],
  [InteractionType.Autocomplete, [8]],
  [InteractionType.Modal, [4, 5, 6, 7]],
]);

/** POST /interactions/:id/:token/callback: the first response. */
export function callbackRoutes(core: Core): Route[] {
  return [
    {
      method: 'POST',
      path: '/interactions/:interaction_id/:token/callback',
      auth: 'token',
      handle: (request) => respond(core, request),
    },
  ];
}

function respond(core: Core, { params, query, json, uploads }: RestRequest): Reply {
  const interaction = core.interactions.forCallback(params('interaction_id'), params('token'));
  const type = number(json.type) ?? 0;
  if (!ALLOWED.get(interaction.type)?.includes(type) || ((type === 6 || type === 7) && !interaction.source)) {
    throw invalidForm([
      {
        path: ['type'],
        code: 'INTERACTION_RESPONSE_TYPE_INVALID',
        message: `Response type ${type} does not answer interaction type ${interaction.type}`,
      },
    ]);
  }
  apply(core, interaction, type, object(json.data), uploads);
  interaction.response = type;
  core.watch.notify();
  if (query.get('with_response') !== 'true') return noContent;
  const message = interaction.original;
  return ok({
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: (message.flags & MessageFlag.Loading) !== 0,
            response_message_ephemeral: message.ephemeralTo !== undefined,
          }
        : {}),
    },
    ...(message && (type === 4 || type === 7)
      ? { resource: { type, message: wireMessage(core.world, message, { base: core.base(), readsAll: true }) } }
      : {}),
  });
}

/** Does what a response says; throws before anything has changed. */
function apply(core: Core, interaction: Interaction, type: number, data: Json, uploads: readonly Upload[]): void {
  const { channel, source } = interaction;
  const flags = number(data.flags) ?? 0;
  if (type === 4) interaction.original = belowData(() => answer(core, interaction, data, uploads));
  else if (type === 5) {
    if (flags & ~MessageFlag.Ephemeral)
      throw invalidForm([
        { path: ['data', 'flags'], code: 'MESSAGE_FLAGS_INVALID', message: 'A deferred reply takes only EPHEMERAL' },
      ]);
    interaction.original = answer(core, interaction, { flags }, [], true);
    interaction.deferred = true;
  } else if (type === 6 && source) {
    interaction.original = source;
    interaction.deferred = true;
  } else if (type === 7 && source) {
    belowData(() =>
      core.posting.edit(source, channel, data, uploads, MessageFlag.SuppressEmbeds | MessageFlag.ComponentsV2),
    );
    interaction.original = source;
  } else if (type === 8) {
    const strings = objects(data.choices).every((choice) => typeof choice.value === 'string');
    refuseProblems(
      choiceListProblems(data.choices, ['data', 'choices'], strings ? OptionType.String : OptionType.Number),
    );
    interaction.choices = objects(data.choices);
  } else if (type === 9) {
    refuseProblems(modalProblems(data));
    interaction.modal = data;
  }
}

/** The problems of a message that lies in the `data` of the body. */
function belowData<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 50035) throw error;
    throw invalidForm(error.problems.map((problem) => ({ ...problem, path: ['data', ...problem.path] })));
  }
}

/** Makes the message of a first response or follow-up. */
export function answer(core: Core, interaction: Interaction, body: Json, uploads: readonly Upload[], loading = false) {
  const ephemeral = ((number(body.flags) ?? 0) & MessageFlag.Ephemeral) !== 0;
  return core.posting.create({
    channel: interaction.channel,
    authorId: core.world.app.id,
    body,
    uploads,
    type: interaction.messageType,
    interaction: interaction.origin,
    ephemeralTo: ephemeral ? interaction.userId : undefined,
    mayFlag: ANSWER_FLAGS,
    loading,
  });
}
