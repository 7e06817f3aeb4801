import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import type { AsyncZippable } from 'fflate';
import { counted } from '../src/cards/counted.js';
import { command } from '../src/command/command.js';

/** Discord’s limit for a file, in bytes, where a server has no boosts. */
const largest = 10 * 1024 * 1024;

export default command({
  name: 'library export',
  description: 'The files of this server’s own articles, as a zip',
  options: {},
  permission: 'manage-server',
  private: true,
  answer: async ({ library }) => {
    // One after the other: a process may have only so many files open.
    const files: Record<string, Uint8Array> = {};
    for (const { file } of library.own) files[basename(file)] = new Uint8Array(await readFile(file));
    // Loaded when it is needed: a start is quicker without it.
    const { zip: packed } = await import('fflate');
    const zip = await promisify<AsyncZippable, Uint8Array>(packed)(files);
    // That there are none is an answer.
    return { found: true, count: library.own.length, own: library.isOwn, zip };
  },
  card: ({ count, own, zip }, { member }) => {
    const heading = counted(count, 'article');
    const file = { name: 'articles.zip', bytes: zip };
    if (count === 0) {
      const none = own ? 'This server has added no article yet' : 'There are no articles yet';
      const empty = { tone: 'info' as const, heading: `${none}; /library add adds one`, blocks: [], notes: [] };
      // In a shell what is read as a zip must be one.
      return member === null ? { ...empty, file } : empty;
    }
    if (member !== null && zip.length > largest) {
      const text = 'They are too large for one file of Discord’s. The operator finds them in the folder of the data.';
      return { tone: 'problem', heading, blocks: [{ kind: 'text', text }], notes: [] };
    }
    return { tone: 'info', heading, blocks: [], notes: [], file };
  },
});
