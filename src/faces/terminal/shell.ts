import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CardFile } from '../../cards/card.js';
import type { Command, Surroundings } from '../../command/command.js';
import { serve } from '../../command/serve.js';
import { type DiskFault, faultOf } from '../../disk/disk-reason.js';
import type { Library } from '../../library/library.js';
import { withNamedFiles } from './named-files.js';
import { paintCard, paintProblem } from './paint.js';
import { paintingFor } from './terminal.js';

/** Where answers and complaints go. */
export interface ShellStreams {
  readonly output: NodeJS.WriteStream;
  readonly errors: NodeJS.WriteStream;
}

/**
 * Serves the requests of one command line, one after the other. A file goes to the output where that is no terminal,
 * else into the folder where one is. Returns the exit status: 0 answered, 1 the answer is no, 2 bad usage; the highest
 * of all.
 */
export async function runShell(
  library: Library,
  commands: ReadonlyMap<string, Command>,
  { command, requests }: { readonly command: Command; readonly requests: readonly Readonly<Record<string, unknown>>[] },
  surroundings: Surroundings,
  { output, errors }: ShellStreams,
): Promise<number> {
  let status = 0;
  for (const request of requests) {
    const read = await withNamedFiles(command, request);
    const served = read.ok ? await serve(library, commands, command.name, read.options, surroundings) : read;
    if (!served.ok) {
      errors.write(`${paintProblem(served.problem, paintingFor(errors))}\nverbatim --help tells more.\n`);
      status = 2;
      continue;
    }
    const card = served.card();
    status = Math.max(status, served.answer.found ? 0 : 1);
    const aside = card.file !== undefined && output.isTTY !== true;
    const words = aside ? errors : output;
    words.write(`${paintCard(card, paintingFor(words))}\n`);
    if (aside) output.write(card.file.bytes);
    else if (card.file && !(await saved(card.file, { output, errors }))) status = 2;
  }
  return status;
}

const unwritten: { readonly [fault in DiskFault]?: string } = {
  denied: 'may not be written here; give yourself permission',
  full: 'does not fit on the disk; free some space',
};

/** Never over a file that is there. */
async function saved({ name, bytes }: CardFile, { output, errors }: ShellStreams): Promise<boolean> {
  try {
    await writeFile(name, bytes, { flag: 'wx' });
    output.write(`${resolve(name)}\n`);
    return true;
  } catch (error) {
    const fault = faultOf(error);
    const what = fault === 'there' ? 'is there already; move it' : (unwritten[fault] ?? 'could not be written');
    const message = `${name} ${what}, or send the output elsewhere: > another-name`;
    errors.write(`${paintProblem({ code: 'bad-request', message }, paintingFor(errors))}\n`);
    return false;
  }
}
