import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Command, Surroundings } from '../../command/command.js';
import { markedIn, placesOf, type Remembered, withIds } from '../../command/remembered.js';
import { serve } from '../../command/serve.js';
import { type Understood, understand } from '../../command/understand.js';
import type { Library } from '../../library/library.js';
import { completeLine } from './complete-line.js';
import { withNamedFiles } from './named-files.js';
import { type Painting, paintCard, paintProblem } from './paint.js';
import { type LineRequest, parseLine } from './parse-line.js';
import { restOf } from './rest-of.js';

const historyFile = join(process.env.XDG_STATE_HOME ?? join(homedir(), '.local', 'state'), 'verbatim', 'history');
const historyLength = 500;

type Input = NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY'>>;
type Output = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;

/** Colours and broken lines on a terminal only; no colours where NO_COLOR is set (no-color.org). */
export function paintingFor(output: Output): Painting {
  const terminal = output.isTTY === true;
  return {
    colours: terminal && !process.env.NO_COLOR,
    width: terminal ? Math.min(output.columns || 80, 100) : Infinity,
  };
}

/**
 * Answers lines from `input` until it ends or somebody types `exit`; a plain line may follow up the answer before it.
 * Prompt and history only on a terminal.
 */
export async function runTerminal(
  library: Library,
  commands: ReadonlyMap<string, Command>,
  {
    input,
    output,
    greeting,
    surroundings,
  }: { input: Input; output: Output; greeting: readonly string[]; surroundings: Surroundings },
): Promise<void> {
  const interactive = input.isTTY === true && output.isTTY === true;
  for (const line of greeting) output.write(`${line}\n`);
  const lines = createInterface({
    input,
    output,
    terminal: interactive,
    prompt: 'verbatim> ',
    historySize: historyLength,
    removeHistoryDuplicates: true,
    ...(interactive ? { history: readHistory() } : {}),
    completer: (line: string) => completeLine(line, commands, library),
  });
  if (interactive) lines.prompt();
  const painting = paintingFor(output);
  let last: Shown | null = null;
  for await (const line of lines) {
    if (/^\s*\/?(?:exit|quit)\s*$/.test(line)) break;
    if (interactive) keep(line);
    const request = parseLine(line, commands);
    if (request) {
      const asked = understood(request, line, last, library, commands);
      const before = asked.page === undefined ? null : (last?.shown ?? []);
      const { text, remembered } = await answerLine(library, commands, asked, { before, surroundings, painting });
      last = remembered ?? last;
      output.write(`${text}\n\n`);
    }
    if (interactive) lines.prompt();
  }
  lines.close();
}

/** The last answer, with every passage of it that was shown: the pages before it too. */
interface Shown extends Remembered {
  readonly shown: Remembered['passages'];
}

/** A line's request; what a plain line means after the last answer. "More" are as many passages as the command has. */
function understood(
  { name, options }: LineRequest,
  line: string,
  last: Remembered | null,
  library: Library,
  commands: ReadonlyMap<string, Command>,
): Understood {
  // A plain line is its own question; `/ask` has its name before it.
  if (name !== 'ask' || options.question !== line.trim()) return { command: name, options };
  const read = understand(line.trim(), { article: null, last }, library.corpus);
  const most = commands.get(read.command)?.pages?.by;
  return read.page === undefined || most === undefined
    ? read
    : { ...read, options: { ...read.options, [most.option]: most.most } };
}

/**
 * The answer to a request as text, and what is to be remembered of it; null where nothing can follow it up. With `before`, what
 * was shown of it, only the passages that are left are wanted.
 */
async function answerLine(
  library: Library,
  commands: ReadonlyMap<string, Command>,
  { command: name, options, understood: meant, before: asked, spokenOf }: Understood,
  {
    before,
    surroundings,
    painting,
  }: { before: Remembered['passages'] | null; surroundings: Surroundings; painting: Painting },
): Promise<{ text: string; remembered: Shown | null }> {
  try {
    const command = commands.get(name);
    const read = command ? await withNamedFiles(command, options) : { ok: true as const, options };
    const served = read.ok ? await serve(library, commands, name, read.options, surroundings) : read;
    if (!served.ok) return { text: paintProblem(served.problem, painting), remembered: null };
    const whole = served.card();
    const card = before === null ? whole : restOf(whole, before);
    const passages = placesOf(card.blocks);
    const follows = passages.length > 0 || card.tone === 'refusal';
    const said = meant === undefined ? '' : `Understood as: ${meant}`;
    // What stands above need not stand below as well.
    const above = said !== '' && meant === card.heading;
    const heading = above ? said : card.heading;
    const below = above || said === '' ? [] : [said];
    // The shell has somewhere to put it.
    const file = card.file ? [`The file itself: npx verbatim ${name} > ${card.file.name}`] : [];
    return {
      text: paintCard({ ...card, heading, notes: [...below, ...card.notes, ...file] }, painting),
      remembered: follows
        ? {
            command: name,
            options: withIds(served.command, options, served.options),
            passages,
            shown: [...(before ?? []), ...passages],
            ...(asked ? { before: asked } : {}),
            ...(spokenOf ? { spokenOf } : {}),
            ...markedIn(served.answer),
          }
        : null,
    };
  } catch (error) {
    const message = `that failed by a fault of ours: ${String(error)}`;
    return { text: paintProblem({ code: 'internal', message }, painting), remembered: null };
  }
}

/** Newest first, as readline wants it; none where the file is missing. */
function readHistory(): string[] {
  try {
    return readFileSync(historyFile, 'utf8').split('\n').filter(Boolean).slice(-historyLength).reverse();
  } catch {
    return [];
  }
}

/** History is a convenience: where it cannot be written, the terminal goes on without. */
function keep(line: string): void {
  if (line.trim() === '') return;
  try {
    mkdirSync(dirname(historyFile), { recursive: true });
    appendFileSync(historyFile, `${line}\n`);
  } catch {
    // Nothing is lost but the convenience.
  }
}
