import type { APIMessageTopLevelComponent, AttachmentPayload } from 'discord.js';
import type { Card } from '../../cards/card.js';
import type { Answer, Command } from '../../command/command.js';
import { markedIn, placesOf, withIds } from '../../command/remembered.js';
import type { Library } from '../../library/library.js';
import { type AnswerRecord, Records, type Request, type UnderstoodRequest } from '../../records/records.js';
import type { Answering } from './answering.js';
import { describe } from './discord-errors.js';
import { type Drawn, drawCard } from './draw.js';
import { filesOf } from './files.js';
import { answerRows, mostInRows } from './rows.js';
import { infoCard, type Place, type ServedCard, serveCard } from './serve-card.js';

/** A request with who asks it, and where. */
export interface Asked extends Request, Place {
  readonly channelId: string;
  /** Whether a thread can be opened on the answer. */
  readonly threads: boolean;
  /** Shown to the asker alone. */
  readonly hidden: boolean;
  /** The message with the question, where it was no slash command. */
  readonly question?: string;
  /** The bot's message that shows the answer, where it is there already. */
  readonly message?: string;
  /** The answer that it followed when it was first asked. */
  readonly follows?: string;
  /** How a follow-up was understood, and another way to. */
  readonly understood?: string;
  readonly alternative?: UnderstoodRequest;
  /** Where it asks who says an answer: what had been asked for that. */
  readonly before?: Request;
  /** Who and what the conversation spoke of before it. */
  readonly spokenOf?: NonNullable<AnswerRecord['spokenOf']>;
  /** Counted from 0. */
  readonly page?: number;
  /** The record that this answer takes the place of. */
  readonly id?: string;
}

/** A message of Components V2, ready to be sent. */
export interface AnswerMessage {
  readonly components: APIMessageTopLevelComponent[];
  readonly files: AttachmentPayload[];
  /** Null where the answer has no buttons, or could not be kept. */
  readonly record: AnswerRecord | null;
  readonly answer: Answer | null;
  readonly command: Command | null;
}

/** Answers a request and keeps what its buttons need, before anyone can press one. */
export async function answerMessage(asked: Asked, answering: Answering): Promise<AnswerMessage> {
  const { usually, by } = answering.commands.get(asked.command)?.pages ?? {};
  const given = Number((by && asked.options[by.option]) ?? usually);
  // What is out of bounds is to be told, not widened away.
  const fits = by !== undefined && Number.isInteger(given) && given >= 1 && given <= by.most;
  const options = fits ? { ...asked.options, [by.option]: by.most } : asked.options;
  const served = await serveCard({ command: asked.command, options }, asked, answering);
  return drawAnswer(asked, served, given >= 1 ? { perPage: given } : {}, answering);
}

async function drawAnswer(
  asked: Asked,
  served: ServedCard,
  perPage: { readonly perPage?: number },
  answering: Answering,
): Promise<AnswerMessage> {
  const { answer, command } = served;
  const understood = asked.understood === undefined ? undefined : `Understood as: ${asked.understood}`;
  // What stands above need not stand below as well; above a reply stands the question.
  const above = understood !== undefined && asked.understood === served.card.heading;
  const replied = asked.question !== undefined && asked.options.question === served.card.heading;
  const card = above || replied ? { ...served.card, heading: above ? understood : '' } : served.card;
  const given = givenText(asked, served);
  const drawing = {
    ...perPage,
    ...(understood === undefined || above ? {} : { remark: understood }),
    ...(given === '' ? {} : { asked: given }),
    page: asked.page ?? 0,
  };
  const judged = hasButtons(card, command);
  const alone = drawCard(card, drawing);
  // A picture is of the whole answer: on a phone it would push each further page out of sight.
  const { picture: _, ...rest } = card;
  const files = await filesOf(alone.page === 0 ? card : rest).catch((error: unknown) => {
    answering.log(`A picture could not be drawn: ${describe(error)}`);
    return { files: [], shown: [] };
  });
  const without = { ...withFiles(alone.components, files), record: null, answer, command };
  // What has several pages is turned, but for reports to admins: a press asks for no permission.
  if (!judged && (alone.pages === 1 || command === null || command.permission !== undefined)) return without;
  const drawn = drawCard(card, { ...drawing, buttons: mostInRows });
  // "more", where all was shown: it need not be said again in a message of its own.
  if (asked.question !== undefined && asked.message === undefined && drawing.page > 0 && drawn.pages === 1)
    return { ...drawCard(infoCard('That was all')), files: [], record: null, answer, command };
  const record = recordOf(asked, served, drawn, (await answering.libraryOf(asked.server)).corpus);
  try {
    await answering.records.keepAnswer(asked.server, record);
  } catch (error) {
    // Better an answer without buttons than none.
    answering.log(`An answer could not be kept, so it has no buttons: ${describe(error)}`);
    return without;
  }
  const rows = answerRows({
    answer: record.id,
    page: drawn.page,
    pages: drawn.pages,
    judged,
    passages: record.passages.length > 0,
    discuss: asked.server !== null && !asked.hidden && asked.threads,
    remove: !asked.hidden,
    other: asked.alternative?.understood ?? null,
  });
  return { ...withFiles([...drawn.components, ...rows], files), record, answer, command };
}

/** What the buttons of an answer need. */
function recordOf(
  asked: Asked,
  { answer, command, options: checked = {} }: ServedCard,
  { shown, page }: Drawn,
  corpus: Library['corpus'],
): AnswerRecord {
  const { question, message, follows, understood, before, spokenOf, alternative } = asked;
  return {
    id: asked.id ?? Records.newId(new Date()),
    command: asked.command,
    options: command === null ? asked.options : withIds(command, asked.options, checked),
    found: answer?.found === true,
    ...(asked.hidden ? { hidden: true } : {}),
    asker: asked.asker,
    channel: asked.channelId,
    passages: placesOf(shown).map(({ article, start, end }) => ({
      article,
      start,
      end,
      text: corpus.byId.get(article)?.article.text.slice(start, end) ?? '',
    })),
    ...(page === 0 ? {} : { page }),
    ...markedIn(answer),
    ...missingIn(answer),
    ...(question === undefined ? {} : { question }),
    ...(message === undefined ? {} : { message }),
    ...(follows === undefined ? {} : { follows }),
    ...(understood === undefined ? {} : { understood }),
    ...(before === undefined ? {} : { before }),
    ...(spokenOf === undefined ? {} : { spokenOf }),
    ...(alternative === undefined ? {} : { alternative }),
  };
}

/**
 * "speaker: Jon Hadreck · from: 2016-03-01": what was given with a slash command, for Discord shows the others only that
 * it was used. Articles are named with the passages, and who asks in private knows what was asked.
 */
function givenText({ options, question, hidden }: Asked, { card, command }: ServedCard): string {
  if (command === null || question !== undefined || hidden) return '';
  return Object.entries(options)
    .filter(([name, value]) => {
      const kind = command.options[name]?.kind;
      return (
        kind !== 'article' && kind !== 'integer' && typeof value === 'string' && !card.heading.includes(value.trim())
      );
    })
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · ');
}

/** Answers from articles have all buttons; reports to admins, lists, help and problems have not. */
function hasButtons(card: Card, command: Command | null): boolean {
  if (command === null || command.permission !== undefined) return false;
  return card.tone === 'refusal' || placesOf(card.blocks).length > 0;
}

function missingIn(answer: Answer | null): { missing?: readonly string[] } {
  const missing: unknown = answer && 'missing' in answer ? answer.missing : null;
  return Array.isArray(missing) ? { missing: missing.map(String) } : {};
}

const withFiles = (
  components: APIMessageTopLevelComponent[],
  { files, shown }: Awaited<ReturnType<typeof filesOf>>,
) => ({
  components: [...components.slice(0, 1), ...shown, ...components.slice(1)],
  files,
});
