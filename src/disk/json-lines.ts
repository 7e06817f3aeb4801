import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './error-code.js';

/**
 * Adds one line to a file of JSON lines; its folder is made where it is missing, and a half line that a crash left is
 * closed first. A `lasting` line is on the disk when this resolves, and none is left by half: its writer must hold the
 * file alone, for what others add meanwhile may go with it. Rejects where the disk refuses.
 */
export async function appendLine(
  file: string,
  value: object,
  { lasting = false }: { readonly lasting?: boolean } = {},
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a+');
  try {
    const { size } = await handle.stat();
    const last = Buffer.alloc(1, '\n');
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    try {
      await handle.appendFile(`${last.toString() === '\n' ? '' : '\n'}${JSON.stringify(value)}\n`);
      if (lasting) await handle.sync();
    } catch (error) {
      if (lasting) await handle.truncate(size).catch(() => {});
      throw error;
    }
  } finally {
    await handle.close();
  }
}

/**
 * The objects of a file of JSON lines, first to last; none where there is no file. A line that is no JSON object, as a
 * crash may leave it, is passed over.
 */
export async function readLines(file: string): Promise<Fields[]> {
  return (await bytesOf(file)).toString().split('\n').flatMap(objectIn);
}

/**
 * What `read` makes of the last line of a file of JSON lines that holds the text `value` and of which it makes something;
 * null where there is none. Only lines that hold it are parsed.
 */
export async function lastLineWith<T>(
  file: string,
  value: string,
  read: (line: Fields) => T | null,
): Promise<T | null> {
  const bytes = await bytesOf(file);
  const sought = Buffer.from(JSON.stringify(value));
  let end = bytes.length;
  while (end > 0) {
    const at = bytes.subarray(0, end).lastIndexOf(sought);
    if (at < 0) return null;
    const start = bytes.subarray(0, at).lastIndexOf('\n') + 1;
    const close = bytes.indexOf('\n', at);
    const [line] = objectIn(bytes.toString('utf8', start, close < 0 ? bytes.length : close));
    const made = line ? read(line) : null;
    if (made !== null) return made;
    end = start;
  }
  return null;
}

type Fields = Readonly<Record<string, unknown>>;

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function objectIn(line: string): Fields[] {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? [{ ...value }] : [];
  } catch {
    return [];
  }
}
