import type { Problem } from './api-error.js';
import { componentProblems } from './component-rules.js';
import { type Json, number, object, objects, string, strings } from './json.js';
import { LIMITS, length, MessageFlag } from './limits.js';
import type { Upload } from './multipart.js';

/** What a message body is for, as far as the rules differ. */
export interface MessageUse {
  /** Flags that may be set. */
  flags: number;
  /** The flags that the message has before an edit. */
  before?: number;
  /** Names and ids of the files that the message has before an edit. */
  kept?: readonly { id: string; filename: string }[];
  /** What the message holds before an edit. */
  holds?: { content: string; embeds: readonly Json[] };
}

type Add = (path: (string | number)[], code: string, message: string) => void;

/** What the documentation forbids in a message body that passed, or never saw, the OpenAPI document. */
export function messageProblems(body: Json, uploads: readonly Upload[], use: MessageUse): Problem[] {
  const problems: Problem[] = [];
  const add: Add = (path, code, message) => problems.push({ path, code, message });
  const content = string(body.content);
  if (content !== undefined && length(content) > LIMITS.content)
    add(['content'], 'BASE_TYPE_MAX_LENGTH', `Must be ${LIMITS.content} or fewer in length.`);
  if (body.content !== undefined && body.content !== null && content === undefined)
    add(['content'], 'STRING_TYPE_CONVERT', 'Could not interpret as string.');
  embedProblems(objects(body.embeds), add);
  const v2 = flagProblems(body, use, add);
  const files = fileProblems(body, uploads, use, add);
  problems.push(...componentProblems(body.components, v2, files));
  allowedMentionProblems(body.allowed_mentions, add);
  return problems;
}

function flagProblems(body: Json, use: MessageUse, add: Add): boolean {
  const before = use.before ?? 0;
  const flags = number(body.flags);
  const unknown = (flags ?? 0) & ~use.flags & ~before;
  if (unknown !== 0) add(['flags'], 'MESSAGE_FLAGS_INVALID', `Flags that cannot be set here: ${unknown}`);
  const had = (before & MessageFlag.ComponentsV2) !== 0;
  if (had && flags !== undefined && !(flags & MessageFlag.ComponentsV2))
    add(['flags'], 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', 'IS_COMPONENTS_V2 cannot be taken off a message');
  const v2 = had || ((flags ?? 0) & MessageFlag.ComponentsV2) !== 0;
  if (!v2) return false;
  const legacy = (key: string) =>
    add(
      [key],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${key}' field cannot be used with MessageFlags.IS_COMPONENTS_V2`,
    );
  if ((body.content ?? use.holds?.content ?? '') !== '' && body.content !== null) legacy('content');
  const embeds = body.embeds === undefined ? (use.holds?.embeds ?? []) : objects(body.embeds);
  if (embeds.length > 0) legacy('embeds');
  if (body.poll !== undefined && body.poll !== null) legacy('poll');
  if (Array.isArray(body.sticker_ids) && body.sticker_ids.length > 0) legacy('sticker_ids');
  return true;
}

/** Checks the uploads and returns the names that `attachment://` may point to. */
function fileProblems(body: Json, uploads: readonly Upload[], use: MessageUse, add: Add): Set<string> {
  const names = new Set(uploads.map((upload) => upload.filename));
  const kept = use.kept ?? [];
  for (const { id, filename } of kept) {
    if (body.attachments === undefined || objects(body.attachments).some((item) => String(item.id) === id))
      names.add(filename);
  }
  for (const upload of uploads) {
    if (upload.bytes.length > LIMITS.fileBytes)
      add(['files', upload.index], 'BASE_TYPE_MAX_SIZE', 'A file holds at most 10 MiB.');
  }
  const total = Array.isArray(body.attachments) ? body.attachments.length : uploads.length + kept.length;
  if (total > LIMITS.files) add(['attachments'], 'BASE_TYPE_BAD_LENGTH', `Must be ${LIMITS.files} or fewer in length.`);
  if (!Array.isArray(body.attachments)) return names;
  const listed = new Set<string>();
  for (const [index, item] of objects(body.attachments).entries()) {
    const id = String(item.id);
    listed.add(id);
    const upload = uploads.find((candidate) => String(candidate.index) === id);
    if (!upload && !kept.some((attachment) => attachment.id === id))
      add(['attachments', index, 'id'], 'ATTACHMENT_NOT_FOUND', `No file files[${id}] and no attachment ${id}`);
    if (upload && string(item.filename) !== undefined) names.add(String(item.filename));
    if (length(string(item.description) ?? '') > LIMITS.altText)
      add(['attachments', index, 'description'], 'BASE_TYPE_MAX_LENGTH', 'Must be 1024 or fewer in length.');
  }
  for (const upload of uploads) {
    if (!listed.has(String(upload.index)))
      add(['attachments'], 'ATTACHMENT_NOT_LISTED', `files[${upload.index}] is not listed in attachments`);
  }
  return names;
}

function embedProblems(embeds: readonly Json[], add: Add): void {
  if (embeds.length > LIMITS.embeds) add(['embeds'], 'BASE_TYPE_BAD_LENGTH', 'Must be 10 or fewer in length.');
  let total = 0;
  for (const [index, embed] of embeds.entries()) {
    const text = (path: (string | number)[], value: unknown, max: number, required = false) => {
      const size = length(string(value) ?? '');
      total += size;
      if (size > max) add(['embeds', index, ...path], 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
      if (required && size === 0) add(['embeds', index, ...path], 'BASE_TYPE_REQUIRED', 'This field is required');
    };
    text(['title'], embed.title, LIMITS.embedTitle);
    text(['description'], embed.description, LIMITS.embedDescription);
    text(
      ['footer', 'text'],
      object(embed.footer).text,
      LIMITS.embedFooter,
      embed.footer !== undefined && embed.footer !== null,
    );
    text(
      ['author', 'name'],
      object(embed.author).name,
      LIMITS.embedAuthor,
      embed.author !== undefined && embed.author !== null,
    );
    const fields = objects(embed.fields);
    if (fields.length > LIMITS.embedFields)
      add(['embeds', index, 'fields'], 'BASE_TYPE_BAD_LENGTH', 'Must be 25 or fewer in length.');
    for (const [at, field] of fields.entries()) {
      text(['fields', at, 'name'], field.name, LIMITS.embedFieldName, true);
      text(['fields', at, 'value'], field.value, LIMITS.embedFieldValue, true);
    }
  }
  if (total > LIMITS.embedTotal)
    add(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${LIMITS.embedTotal}`);
}

function allowedMentionProblems(value: unknown, add: Add): void {
  const allowed = object(value);
  const parse = strings(allowed.parse);
  for (const item of parse) {
    if (!['users', 'roles', 'everyone'].includes(item))
      add(['allowed_mentions', 'parse'], 'BASE_TYPE_CHOICES', `Not one of users, roles, everyone: ${item}`);
  }
  for (const kind of ['users', 'roles'] as const) {
    const ids = strings(allowed[kind]);
    if (ids.length > LIMITS.allowedMentions)
      add(['allowed_mentions', kind], 'BASE_TYPE_BAD_LENGTH', 'Must be 100 or fewer in length.');
    if (ids.length > 0 && parse.includes(kind))
      add(
        ['allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
  }
}
