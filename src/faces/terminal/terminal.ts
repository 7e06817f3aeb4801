import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Command, Surroundings } from '../../command/command.js';
import { serve } from '../../command/serve.js';
import type { Library } from '../../library/library.js';
import { completeLine } from './complete-line.js';
import { withNamedFiles } from './named-files.js';
import { type Painting, paintCard, paintProblem } from './paint.js';
import { type LineRequest, parseLine } from './parse-line.js';

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

/** Answers lines from `input` until it ends or somebody types `exit`. Prompt and history only on a terminal. */
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
  for await (const line of lines) {
    if (/^\s*\/?(?:exit|quit)\s*$/.test(line)) break;
    if (interactive) keep(line);
    const request = parseLine(line, commands);
    if (request) output.write(`${await answerLine(library, commands, request, surroundings, paintingFor(output))}\n\n`);
    if (interactive) lines.prompt();
  }
  lines.close();
}

async function answerLine(
  library: Library,
  commands: ReadonlyMap<string, Command>,
  { name, options }: LineRequest,
  surroundings: Surroundings,
  painting: Painting,
): Promise<string> {
  try {
    const command = commands.get(name);
    const read = command ? await withNamedFiles(command, options) : { ok: true as const, options };
    const served = read.ok ? await serve(library, commands, name, read.options, surroundings) : read;
    if (!served.ok) return paintProblem(served.problem, painting);
    const card = served.card();
    // The shell has somewhere to put it.
    const file = card.file ? [`The file itself: npx verbatim ${name} > ${card.file.name}`] : [];
    return paintCard({ ...card, notes: [...card.notes, ...file] }, painting);
  } catch (error) {
    return paintProblem({ code: 'internal', message: `that failed by a fault of ours: ${String(error)}` }, painting);
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
