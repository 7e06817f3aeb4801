import { promisify } from 'node:util';
import type { AsyncZippable } from 'fflate';
import { counted } from '../src/cards/counted.js';
import { command } from '../src/command/command.js';
import type { RefusedFile } from '../src/library/article-files.js';
import { readOwnFiles } from '../src/library/own-files.js';

/** Discord’s limit for a file, in bytes, where a server has no boosts. */
const largest = 10 * 1024 * 1024;

export default command({
  name: 'library export',
  description: 'The files of this server’s own articles, as a zip',
  options: {},
  permission: 'manage-server',
  private: true,
  answer: async ({ library }) => {
    const { files, refused } = await readOwnFiles(library);
    // Loaded when it is needed: a start is quicker without it.
    const { zip: packed } = await import('fflate');
    const zip = await promisify<AsyncZippable, Uint8Array>(packed)({ ...files });
    // That there are none is an answer. In base64, for an answer is what the pipe prints.
    const base64 = Buffer.from(zip).toString('base64');
    return { found: true, count: Object.keys(files).length, own: library.isOwn, refused, zip: base64 };
  },
  card: ({ count, own, refused, zip }, { member }) => {
    const heading = counted(count, 'article');
    const bytes = new Uint8Array(Buffer.from(zip, 'base64'));
    const file = { name: 'articles.zip', bytes };
    const notes = refused.length === 0 ? [] : [withoutThem(refused)];
    if (count === 0 && refused.length === 0) {
      const none = own ? 'This server has added no article yet' : 'There are no articles yet';
      const empty = { tone: 'info' as const, heading: `${none}; /library add adds one`, blocks: [], notes: [] };
      // In a shell what is read as a zip must be one.
      return member === null ? { ...empty, file } : empty;
    }
    if (member !== null && bytes.length > largest) {
      const text = 'They are too large for one file of Discord’s. The operator finds them in the folder of the data.';
      return { tone: 'problem', heading, blocks: [{ kind: 'text', text }], notes };
    }
    return { tone: 'info', heading, blocks: [], notes, file };
  },
});

/** Most files that are named. */
const mostNamed = 5;

function withoutThem(refused: readonly RefusedFile[]): string {
  const more = refused.length > mostNamed ? `; and ${refused.length - mostNamed} more` : '';
  const named = refused
    .slice(0, mostNamed)
    .map(({ file, reason }) => `${file} ${reason}`)
    .join('; ');
  return `${counted(refused.length, 'file')} could not be put in: ${named}${more}. /reindex takes notice of what was done by hand`;
}
