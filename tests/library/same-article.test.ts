import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Block } from '../../src/cards/card.js';
import type { Command } from '../../src/command/command.js';
import { serve } from '../../src/command/serve.js';
import { Libraries } from '../../src/library/libraries.js';
import type { Library } from '../../src/library/library.js';

const commands = new Map<string, Command>();
for (const name of ['library-add', 'reindex']) {
  const { default: command } = (await import(`../../commands/${name}.ts`)) as { default: Command };
  commands.set(command.name, command);
}

const body = [
  'LARNOW (Reuters) - The ferry left the harbour of Larnow at noon on Friday with forty passengers aboard.',
  'It sank near the cape an hour later, in calm weather, and the crew swam ashore with those who could not.',
  'At least 12 people were killed, the coast guard said on Saturday, and 9 were taken to hospital.',
  '“The ferry was safe,” said the captain, Ana Lopes, who has sailed the route for twenty years without a fault.',
  'The company has opened an inquiry that is to end within the month, and has stopped its other two ferries.',
  'Divers will look for the wreck on Sunday, if the weather allows it, a spokesman for the navy said.',
];
const raw = (source: string, paragraphs: readonly string[] = body, title = 'Ferry sinks off the cape') =>
  `---\ntitle: ${title}\npublished: 2021-03-06\nsource: ${source}\n---\n\n${paragraphs.join('\n\n')}\n`;
const wire = 'https://wire.example/ferry';
const paper = 'https://paper.example/news/ferry-sinks';

let folder: string;
let library: Library;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-same-'));
  mkdirSync(join(folder, 'corpus'));
  library = await open();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = async () => (await Libraries.open(join(folder, 'corpus'), join(folder, 'data'))).libraries.of('1');
const own = (...path: string[]) => join(folder, 'data', 'servers', '1', ...path);

/** Adds a text, or what else is given, and tells what the answer's card says of it. */
async function add(given: string | Readonly<Record<string, unknown>>) {
  const served = await serve(library, commands, 'library add', typeof given === 'string' ? { text: given } : given);
  if (!served.ok) throw new Error(served.problem.message);
  const { heading, blocks, notes } = served.card();
  const words = (block: Block) =>
    block.kind === 'text'
      ? block.text
      : `${block.label}: ${block.runs.map((run) => `${run.style}(${run.text})`).join('')}`;
  return { heading, blocks: blocks.map(words), notes };
}
const count = () => library.corpus.articles.length;

describe('the same article from two places', () => {
  test('is not added twice; the other address is kept with it, in its file and in the journal', async () => {
    await add(raw(wire));
    const edited = body.map((words, i) =>
      i === 0 ? words.replace('LARNOW (Reuters) - ', '') : words.replace('an hour later', 'one hour later'),
    );
    const second = await add(raw(paper, edited.slice(0, -1), 'Twelve die as ferry goes down'));
    expect(second.heading).toContain('from another place');
    expect(count()).toBe(1);
    const [file = ''] = readdirSync(own('articles'));
    expect(readFileSync(own('articles', file), 'utf8')).toContain(`also: ${paper}`);
    const journal = readFileSync(own('journal.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(journal.at(-1) ?? '')).toMatchObject({ act: 'also', source: paper });
    expect((await add(raw(paper, edited))).blocks.join()).toContain('the library has it already');
    library = await open();
    expect(library.corpus.articles.map(({ article }) => article.source)).toEqual([wire]);
    expect((await library.reindex()).changed).toBe(0);
  });

  test('is known among the articles that all servers share, whose files stay as they are', async () => {
    writeFileSync(join(folder, 'corpus', 'ferry.txt'), raw(wire));
    library = await open();
    expect((await add(raw(paper))).heading).toContain('from another place');
    expect(readFileSync(join(folder, 'corpus', 'ferry.txt'), 'utf8')).toBe(raw(wire));
    expect(count()).toBe(1);
  });

  test('with other numbers is news, and added', async () => {
    await add(raw(wire));
    const later = await add(
      raw(
        paper,
        body.map((words) => words.replace('12 people', '17 people')),
      ),
    );
    expect(later.heading).toBe('Added');
    expect(later.notes.join()).toContain('most of it stands in “ferry-sinks-off-the-cape” too');
    expect(count()).toBe(2);
  });

  test('is not seen in another report of the same day', async () => {
    await add(raw(wire));
    const other = [
      'Twelve people drowned on Friday when a ferry with forty passengers went down off the cape near Larnow.',
      'Ana Lopes, its captain, said that the ferry was safe and that she had sailed there for twenty years.',
    ];
    expect((await add(raw(paper, other))).heading).toBe('Added');
  });

  test('put into the folder by hand is told by the next re-indexing', async () => {
    writeFileSync(join(folder, 'corpus', 'a.txt'), raw(wire));
    writeFileSync(join(folder, 'corpus', 'b.txt'), raw(paper));
    const served = await serve(library, commands, 'reindex', {});
    expect(served.ok && served.card().notes.join()).toContain('1 article the same as another (b = a)');
  });
});

describe('a correction from the same address', () => {
  test('is a new version, and the answer shows what changed', async () => {
    await add(raw(wire));
    const corrected = [...body.slice(0, 3), 'The mayor of Larnow has asked for help.', ...body.slice(4)].map((words) =>
      words.replace('12 people', '17 people'),
    );
    const { heading, blocks, notes } = await add(raw(wire, corrected, 'Ferry sinks, 17 dead'));
    expect(heading).toContain('new version');
    expect(blocks.join('\n')).toContain('Ferry sinks off the cape → Ferry sinks, 17 dead');
    expect(blocks.join('\n')).toMatch(/Altered.*removed\(12\).*added\(17\)/);
    expect(blocks.join('\n')).toContain('Added: plain(The mayor of Larnow has asked for help.)');
    expect(blocks.join('\n')).toMatch(/Removed: removed\(“The ferry was safe,”.*\)/);
    expect(notes.join()).toContain('1 sentence altered, 1 added, 1 removed');
    expect(readdirSync(own('versions'))).toHaveLength(1);
    expect(count()).toBe(1);
  });

  test('of its title alone is a new version too', async () => {
    await add(raw(wire));
    expect((await add(raw(wire, body, 'Ferry sinks off the island'))).heading).toContain('new version');
    expect((await add(raw(wire, body, 'Ferry sinks off the island'))).blocks.join()).toContain('has it already');
  });

  test('keeps what was known of it and the new text does not tell: title, day, author, outlet', async () => {
    const facts = 'title: Ferry sinks\npublished: 2021-03-06\nauthor: Jane Doe\noutlet: The Larnow Post';
    const bare = (...paragraphs: string[]) => `---\nsource: ${wire}\n---\n\n${paragraphs.join('\n\n')}\n`;
    await add(bare(...body).replace('---\n', `---\n${facts}\n`));
    expect((await add(bare(...body))).blocks.join()).toContain('has it already');
    const { heading, blocks } = await add(bare(...body.slice(0, -1), 'The wreck was found on Sunday.'));
    expect(heading).toContain('new version');
    expect(blocks.join('\n')).not.toContain('→');
    const known = { title: 'Ferry sinks', published: '2021-03-06', author: 'Jane Doe', outlet: 'The Larnow Post' };
    expect(library.corpus.articles.map(({ article }) => article)).toMatchObject([known]);
    library = await open();
    expect(library.corpus.articles.map(({ article }) => article)).toMatchObject([known]);
    // What it tells itself is taken.
    await add(raw(wire, body, 'Ferry goes down').replace('2021-03-06', '2021-03-07'));
    expect(library.corpus.articles.map(({ article }) => article)).toMatchObject([
      { ...known, title: 'Ferry goes down', published: '2021-03-07' },
    ]);
  });

  test('that was published before the one that stands takes no place, and is kept', async () => {
    const newer = raw(wire).replace('2021-03-06', '2021-03-09').replace('12 people', '17 people');
    await add(newer);
    const older = await add(raw(wire));
    expect(older.heading).toContain('newer version');
    expect(older.blocks.join()).toContain('2021-03-09 stays');
    expect(library.corpus.articles.map(({ article }) => article.published)).toEqual(['2021-03-09']);
    const [kept = ''] = readdirSync(own('versions'));
    expect(readFileSync(own('versions', kept), 'utf8').trim()).toBe(raw(wire).trim());
    expect(readFileSync(own('journal.jsonl'), 'utf8')).toContain('"act":"older"');
    expect((await add(raw(wire).replace('2021-03-06', '2021-03-10'))).heading).toContain('new version');
    expect(readdirSync(own('versions'))).toHaveLength(2);
    library = await open();
    expect(library.corpus.articles.map(({ article }) => article.published)).toEqual(['2021-03-10']);
  });
});

describe('a link that is given beside what was sent', () => {
  const text = body.join('\n\n');
  const file = (words: string) => ({ name: 'ferry.txt', contentType: 'text/plain', bytes: Buffer.from(words) });
  const known = () => library.corpus.articles.map(({ article: { source, title } }) => ({ source, title }));

  test.each([
    ['a file', { file: file(text), title: 'Ferry sinks' }],
    ['a file with front matter', { file: file(`---\ntitle: Ferry sinks\n---\n\n${text}`) }],
    ['a text', { text, title: 'Ferry sinks' }],
  ])('%s, is its address', async (_what, given) => {
    expect((await add({ link: wire, ...given })).heading).toBe('Added');
    expect(known()).toEqual([{ source: wire, title: 'Ferry sinks' }]);
  });

  test('is not, where the address is told', async () => {
    await add({ link: paper, file: file(raw(wire)), title: 'Another' });
    expect(known()).toEqual([{ source: wire, title: 'Ferry sinks off the cape' }]);
  });
});
