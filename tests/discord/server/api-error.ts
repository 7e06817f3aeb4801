import type { Json } from './json.js';

/** One thing wrong with a request body: where, Discord's name for it, and what to mend. */
export interface Problem {
  path: (string | number)[];
  code: string;
  message: string;
}

/** A refusal as Discord answers it: HTTP status, JSON error code and, for 50035, the tree of problems. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
  }

  /** The response body. */
  body(): Json {
    const body: Json = { message: this.message, code: this.code };
    if (this.problems.length > 0 && this.code === 50035) body.errors = errorTree(this.problems);
    return body;
  }
}

/** Discord's nested form of problems: `{embeds: {0: {title: {_errors: [{code, message}]}}}}`. */
function errorTree(problems: readonly Problem[]): Json {
  const root: Json = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const step of path) {
      node[step] ??= {};
      node = node[step] as Json;
    }
    node._errors ??= [];
    (node._errors as Json[]).push({ code, message });
  }
  return root;
}

/** 400/50035 with its problems. */
export function invalidForm(problems: readonly Problem[]): ApiError {
  return new ApiError(400, 50035, 'Invalid Form Body', problems);
}

/** Throws 50035 when there is a problem. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw invalidForm(problems);
}

/** The refusals that several routes share, by Discord's JSON error codes. */
export const refusal = {
  unauthorized: () => new ApiError(401, 0, '401: Unauthorized'),
  notFound: () => new ApiError(404, 0, '404: Not Found'),
  methodNotAllowed: () => new ApiError(405, 0, '405: Method Not Allowed'),
  unknownChannel: () => new ApiError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new ApiError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new ApiError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new ApiError(404, 10008, 'Unknown Message'),
  unknownUser: () => new ApiError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new ApiError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new ApiError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new ApiError(404, 10063, 'Unknown application command'),
  commandCreates: () =>
    new ApiError(429, 30034, 'Max number of daily application command creates has been reached (200)'),
  tooLarge: () => new ApiError(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => new ApiError(400, 40060, 'Interaction has already been acknowledged.'),
  followUps: () => new ApiError(400, 40094, 'This interaction has reached the maximum number of follow-up messages'),
  missingAccess: () => new ApiError(403, 50001, 'Missing Access'),
  othersMessage: () => new ApiError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new ApiError(400, 50006, 'Cannot send an empty message'),
  wrongChannelType: () => new ApiError(400, 50024, 'Cannot execute action on this channel type'),
  missingPermissions: () => new ApiError(403, 50013, 'Missing Permissions'),
  invalidWebhookToken: () => new ApiError(401, 50027, 'Invalid Webhook Token'),
  threadArchived: () => new ApiError(400, 50083, 'Thread is archived'),
  noHistoryToReplyTo: () => new ApiError(400, 160002, 'Cannot reply without permission to read message history'),
  threadExists: () => new ApiError(400, 160004, 'A thread has already been created for this message'),
  threadLocked: () => new ApiError(400, 160005, 'Thread is locked'),
  notJson: () => new ApiError(400, 50109, 'The request body contains invalid JSON.'),
} as const;
