import { parseDay } from './calendar.js';

/** What the lines between the two `---` say. */
export interface FrontMatter {
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
}

/** The text below the front matter, and the front matter, or the reason why it cannot be read. */
export type FrontMatterResult =
  | { readonly ok: true; readonly front: FrontMatter | null; readonly body: string }
  | { readonly ok: false; readonly reason: string };

const fence = /^---[ \t]*\n/;

/**
 * Splits `key: value` front matter from the text. Values run to the end of the line, so that a title may hold a colon,
 * which YAML would refuse; they may stand in single or double quotes. Other keys are kept out of the text and
 * ignored. Text that opens with `---` and never closes it is text.
 */
export function splitFrontMatter(raw: string): FrontMatterResult {
  const open = fence.exec(raw);
  if (!open) return { ok: true, front: null, body: raw };
  const close = /\n---[ \t]*(?:\n|$)/.exec(raw.slice(open[0].length - 1));
  if (!close) return { ok: true, front: null, body: raw };
  const head = raw.slice(open[0].length, open[0].length - 1 + close.index);
  const body = raw.slice(open[0].length - 1 + close.index + close[0].length);
  const values = new Map<string, string>();
  for (const line of head.split('\n')) {
    const pair = /^\s*([A-Za-z][\w-]*)\s*:\s*(.*)$/.exec(line);
    if (pair?.[1] !== undefined && pair[2] !== undefined) values.set(pair[1].toLowerCase(), unquoted(pair[2].trim()));
  }
  const published = values.get('published') || null;
  const day = published === null ? null : parseDay(published);
  if (published !== null && day === null) {
    return { ok: false, reason: `its front matter says "published: ${published}"; write the day as YYYY-MM-DD` };
  }
  return {
    ok: true,
    front: {
      title: values.get('title') || null,
      published: day,
      source: values.get('source') || null,
      author: values.get('author') || null,
      outlet: values.get('outlet') || null,
    },
    body: body.replace(/^\n+/, ''),
  };
}

/**
 * The file with one more address (`also`) where the same article stands; null where it has that one already. A file
 * without front matter gets one.
 */
export function withAddress(file: string, address: string): string | null {
  const raw = file.replaceAll(/\r\n?/g, '\n');
  const line = `also: ${address}`;
  return splitsOff(raw) && raw.slice(0, endOfHead(raw)).split('\n').includes(line) ? null : withLines(raw, [line]);
}

const keys = ['title', 'published', 'source', 'author', 'outlet'] as const;

/**
 * The file with those of these facts in its front matter that it does not tell there; it gets one where it has none.
 */
export function withFacts(file: string, facts: Partial<FrontMatter>): string {
  const raw = file.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const split = splitFrontMatter(raw);
  // What is wrong with it is told to who sent it.
  if (!split.ok) return file;
  const lines = factLines(facts, split.front ?? {});
  return lines.length === 0 ? file : withLines(raw, lines);
}

/** The lines of facts that are not told yet. */
function factLines(facts: Partial<FrontMatter>, told: Partial<FrontMatter>): string[] {
  return keys.flatMap((key) => {
    const value = told[key] ? null : facts[key]?.replaceAll(/\s+/g, ' ').trim();
    if (!value) return [];
    // A headline that is itself in quotation marks is read back with them.
    return [`${key}: ${unquoted(value) === value ? value : JSON.stringify(value)}`];
  });
}

const withHead = (lines: readonly string[], text: string): string => ['---', ...lines, '---', '', text].join('\n');

function withLines(raw: string, lines: readonly string[]): string {
  if (!splitsOff(raw)) return withHead(lines, raw);
  const end = endOfHead(raw);
  return [raw.slice(0, end), ...lines].join('\n') + raw.slice(end);
}

/** Where the last line of the front matter ends. */
function endOfHead(raw: string): number {
  const [open = ''] = fence.exec(raw) ?? [];
  return raw.indexOf('\n---', open.length - 1);
}

/** Whether a text begins with front matter. */
function splitsOff(raw: string): boolean {
  const split = splitFrontMatter(raw);
  return split.ok && split.front !== null;
}

/** A value without the quotation marks around it; with them where they are its own: `"Yes" to peace, "no" to war`. */
function unquoted(value: string): string {
  if (/^".*"$/.test(value)) {
    try {
      return String(JSON.parse(value));
    } catch {
      const inner = value.slice(1, -1);
      return inner.includes('"') ? value : inner;
    }
  }
  if (!/^'.*'$/.test(value)) return value;
  const inner = value.slice(1, -1).replaceAll("''", '\u0000');
  return /(?<!\p{L})'|'(?!\p{L})/u.test(inner) ? value : inner.replaceAll('\u0000', "'");
}
