import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Command } from '../../command/command.js';
import type { Problem } from '../../command/problem.js';
import { serve } from '../../command/serve.js';
import type { Library } from '../../library/library.js';

/**
 * Serves JSON requests, one a line, and writes one answer a line in their order, until the input ends. A line that
 * cannot be served gets an error object, and the next line is served. `log` takes what is for people.
 */
export async function runPipe(
  library: Library,
  commands: ReadonlyMap<string, Command>,
  { input, output, log }: { input: Readable; output: Writable; log: (line: string) => void },
): Promise<void> {
  // A reader that goes away (`| head`) is no error of ours.
  let gone = false;
  output.on('error', () => {
    gone = true;
  });
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (gone) return;
    const reply = await replyTo(line, library, commands, log);
    if (!output.write(`${JSON.stringify(reply)}\n`) && !gone) await room(output);
  }
}

/** Waits until a stream takes more, breaks or is closed. Nothing goes on listening, for a slow reader is waited for often. */
async function room(output: Writable): Promise<void> {
  const over = new AbortController();
  const waits = ['drain', 'close'].map((event) => once(output, event, { signal: over.signal }).catch(() => {}));
  await Promise.race(waits);
  over.abort();
}

async function replyTo(
  line: string,
  library: Library,
  commands: ReadonlyMap<string, Command>,
  log: (line: string) => void,
): Promise<object> {
  const request = parse(line);
  if (request === null) {
    return failure(null, {
      code: 'bad-request',
      message: 'the line is not a JSON object; send {"id": 1, "command": "ask", "options": {…}}',
    });
  }
  const { id = null, command, options } = request;
  if (typeof command !== 'string') {
    return failure(id, {
      code: 'bad-request',
      message: '"command" is missing; send {"id": 1, "command": "ask", "options": {…}}',
    });
  }
  const started = performance.now();
  try {
    const served = await serve(library, commands, command, options);
    if (!served.ok) return failure(id, served.problem);
    const ms = Math.round((performance.now() - started) * 1000) / 1000;
    return { id, command, ms, answer: served.answer };
  } catch (error) {
    log(`${command} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return failure(id, { code: 'internal', message: 'the request failed by a fault of ours; the log has the details' });
  }
}

function parse(line: string): { id?: unknown; command?: unknown; options?: unknown } | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

const failure = (id: unknown, error: Problem) => ({ id, error });
