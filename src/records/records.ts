import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../disk/atomic-file.js';
import { diskReason } from '../disk/disk-reason.js';
import { appendLine, lastLineWith, readLines } from '../disk/json-lines.js';
import { fileNameOf, isSnowflake, serverFolder } from '../disk/server-folder.js';

/** A server's id; null for direct messages and places where the bot is no member. */
export type ServerId = string | null;

/** A sentence as it was shown: UTF-16 offsets into the article's text, and the words, should the article change. */
export interface ShownPassage {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A command with its options, as it was given. */
export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A request with how the words of a member were understood. */
export interface UnderstoodRequest extends Request {
  readonly understood: string;
}

/** What a tap on an answer needs, years later. */
export interface AnswerRecord extends Request {
  /** Begins with the UTC day, which names the file: `20260131-k3j9x2ab`. */
  readonly id: string;
  readonly found: boolean;
  /** Whether it was shown to the asker alone: then it is nobody else's to read. */
  readonly hidden?: boolean;
  /** The member who asked. */
  readonly asker: string;
  readonly channel: string;
  /** The passages that are shown, in order. */
  readonly passages: readonly ShownPassage[];
  /** The page that is shown, counted from 0. */
  readonly page?: number;
  /** The words that are marked as the answer. */
  readonly answer?: string;
  /** Names, numbers and words of the question that no article has. */
  readonly missing?: readonly string[];
  /** The message with the question, where it was no slash command. */
  readonly question?: string;
  /** The bot's message with the answer. */
  readonly message?: string;
  /** The answer that the question followed when it was first asked; left out where it followed none. */
  readonly follows?: string;
  /** How a follow-up was understood. */
  readonly understood?: string;
  /** Where it asks who says an answer: what had been asked for that. */
  readonly before?: Request;
  /** Who and what the conversation spoke of before it. */
  readonly spokenOf?: readonly { readonly name: string; readonly sort: string }[];
  /** Another way to understand it. */
  readonly alternative?: UnderstoodRequest;
}

/** A conversation: the article of a thread, and its last answer. */
export interface ThreadRecord {
  readonly article: string | null;
  readonly last: string | null;
}

/** A member's judgement of an answer. */
export interface Vote {
  readonly answer: string;
  readonly member: string;
  readonly vote: 'up' | 'down';
  readonly reason: string | null;
}

/** Discord counts its ids' milliseconds from here (its reference, Snowflakes). */
const discordEpoch = 1_420_070_400_000n;

/**
 * What was answered, conversed and judged, as files of JSON lines that a person can read: one folder a server, so that
 * nothing of one is ever looked for in another. A later line about the same thing takes the place of an earlier one.
 * Methods reject where the disk refuses.
 */
export class Records {
  readonly #folder: string;

  /** @param folder of the data; made with the first line. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A new answer's id. */
  static newId(now: Date): string {
    const letters = [...randomBytes(8)].map((byte) => (byte % 36).toString(36)).join('');
    return `${dayOf(now)}-${letters}`;
  }

  async keepAnswer(server: ServerId, record: AnswerRecord): Promise<void> {
    await appendLine(this.#answers(server, record.id.slice(0, 8)), record);
  }

  /** Null where this server has no such answer. */
  async answer(server: ServerId, id: string): Promise<AnswerRecord | null> {
    if (!/^\d{8}-[a-z0-9]{8}$/.test(id)) return null;
    return lastLineWith(this.#answers(server, id.slice(0, 8)), id, (line) => (line.id === id ? asAnswer(line) : null));
  }

  /** The answer to a member's message, or the one that the bot's message shows. */
  async answerAbout(server: ServerId, message: string): Promise<AnswerRecord | null> {
    const near = isSnowflake(message) ? daysNear(message) : [];
    // Servers that imitate Discord may make their ids in another way: then it is likely one of the latest.
    const latest = (await this.#days(server)).slice(-2).reverse();
    for (const day of new Set([...near, ...latest])) {
      const found = await lastLineWith(this.#answers(server, day), message, (line) =>
        line.question === message || line.message === message ? asAnswer(line) : null,
      );
      if (found) return found;
    }
    return null;
  }

  /** Every answer that the server keeps, first to last, each as it stands now. */
  async answers(server: ServerId): Promise<AnswerRecord[]> {
    const byId = new Map<string, AnswerRecord>();
    for (const day of await this.#days(server)) {
      const lines = await readLines(this.#answers(server, day));
      for (const record of lines.map(asAnswer)) if (record) byId.set(record.id, record);
    }
    return [...byId.values()];
  }

  async keepThread(server: ServerId, channel: string, thread: ThreadRecord): Promise<void> {
    await appendLine(this.#threads(server, channel), thread);
  }

  async thread(server: ServerId, channel: string): Promise<ThreadRecord | null> {
    const last = (await readLines(this.#threads(server, channel))).at(-1);
    return last ? { article: asText(last.article), last: asText(last.last) } : null;
  }

  async keepVote(server: ServerId, vote: Vote): Promise<void> {
    await appendLine(join(this.#place(server), 'votes.jsonl'), vote);
  }

  /** Each member's last vote on each answer. */
  async votes(server: ServerId): Promise<Vote[]> {
    const last = new Map<string, Vote>();
    for (const line of await readLines(join(this.#place(server), 'votes.jsonl'))) {
      const [answer, member, vote] = [asText(line.answer), asText(line.member), line.vote];
      if (answer === null || member === null || (vote !== 'up' && vote !== 'down')) continue;
      last.set(`${answer} ${member}`, { answer, member, vote, reason: asText(line.reason) });
    }
    return [...last.values()];
  }

  /** Why nothing can be kept of a server now, in words for an admin; null where all can. */
  async trouble(server: ServerId): Promise<string | null> {
    const trial = join(this.#place(server), '.trial');
    try {
      await writeWhole(trial, '');
      await rm(trial);
      return null;
    } catch (error) {
      return diskReason(error);
    }
  }

  #place(server: ServerId): string {
    return server === null ? join(this.#folder, 'direct') : serverFolder(this.#folder, server);
  }

  #answers(server: ServerId, day: string): string {
    return join(this.#place(server), 'answers', `${day}.jsonl`);
  }

  /** The UTC days of which there are answers, first to last. */
  async #days(server: ServerId): Promise<string[]> {
    const files = await readdir(join(this.#place(server), 'answers')).catch(() => []);
    return files.flatMap((file) => (file.endsWith('.jsonl') ? [file.slice(0, -'.jsonl'.length)] : [])).sort();
  }

  #threads(server: ServerId, channel: string): string {
    return join(this.#place(server), 'threads', `${fileNameOf(channel)}.jsonl`);
  }
}

/** The UTC days on which a message of Discord's may have been answered, the likeliest first. */
function daysNear(message: string): string[] {
  const sent = Number((BigInt(message) >> 22n) + discordEpoch);
  // The answer may have come after midnight; the bot's clock may differ a little from Discord's.
  return [0, 24, -24].map((hours) => dayOf(new Date(sent + hours * 3_600_000)));
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10).replaceAll('-', '');
const asText = (value: unknown) => (typeof value === 'string' ? value : null);

/** Lines are our own: what makes one an answer is checked, the rest is taken as written. */
function asAnswer(line: Readonly<Record<string, unknown>>): AnswerRecord | null {
  const whole =
    typeof line.id === 'string' &&
    typeof line.command === 'string' &&
    typeof line.options === 'object' &&
    Array.isArray(line.passages);
  return whole ? (line as unknown as AnswerRecord) : null;
}
