import { describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/command/load-commands.js';
import { serve } from '../../src/command/serve.js';
import { libraryOf } from '../library-of.js';

const commands = await loadCommands();

/** What /casualties shows of the articles. */
async function shown(texts: Readonly<Record<string, string>>, options: Readonly<Record<string, string>> = {}) {
  const served = await serve(await libraryOf(texts), commands, 'casualties', options);
  if (!served.ok) throw new Error(served.problem.message);
  const { heading, blocks, notes } = served.card();
  const passages = blocks.flatMap((block) => (block.kind === 'passage' ? [block] : []));
  const labels = passages.map(({ label }) => label);
  const marks = passages.map(({ runs }) => runs.filter(({ style }) => style === 'mark').map(({ text }) => text));
  return { heading, labels, marks, captions: passages.map(({ caption }) => caption.join(' · ')), notes };
}

const article = (published: string, body: string) => `---\ntitle: The mill\npublished: ${published}\n---\n\n${body}\n`;

describe('the list of figures', () => {
  test('has one block a sentence, its figures above it', async () => {
    const { heading, labels, marks, captions } = await shown({
      a: article(
        '2015-03-10',
        'On Sunday 12 people were killed in Antby, 30 were injured in Norden and four are missing.',
      ),
    });
    expect(heading).toBe('3 figures');
    expect(labels).toEqual(['12 killed, 30 injured, 4 missing · 8 Mar 2015']);
    expect(marks).toEqual([['12 people were killed', '30 were injured', 'four are missing']]);
    expect(captions).toEqual(['the article reports it · 12 killed, 4 missing · Antby · 30 injured · Norden']);
  });

  test('says who they were where two figures of a sentence are of one kind', async () => {
    const { labels, captions } = await shown({
      a: article('2015-03-10', 'On Sunday 12 people, among them four children, were killed in Antby.'),
    });
    expect(labels).toEqual(['12 killed, 4 killed (children) · 8 Mar 2015']);
    expect(captions).toEqual(['the article reports it · Antby']);
  });

  test('tells the day of saying as that', async () => {
    const { labels } = await shown({
      a: article(
        '2015-03-10',
        'Officials said Monday that at least 19 people were killed in Antby. A boy was killed on Sunday, police said.',
      ),
    });
    expect(labels).toEqual(['1 killed · 8 Mar 2015', 'at least 19 killed · said 9 Mar 2015']);
  });

  test('stands in the order in which it became known, what tells no day by its article, the past behind', async () => {
    const { labels } = await shown({
      late: article('2015-03-12', 'On Wednesday 14 people were killed. A fire at the mill killed 80 people in 2003.'),
      early: article('2015-03-10', 'Nine people are missing.\n\nOn Sunday five people were killed.'),
    });
    expect(labels).toEqual(['5 killed · 8 Mar 2015', '9 missing', '14 killed · 11 Mar 2015', '80 killed · 2003']);
  });

  test('shows the newest where there are too many, and how the others are found; of one article, all', async () => {
    const day = (n: number) => `2015-03-${String(n).padStart(2, '0')}`;
    const texts = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [
        `a${i}`,
        article(
          '2015-04-01',
          Array.from({ length: 5 }, (_, j) => `On ${day(i * 3 + 1)} a fire killed ${i * 10 + j + 5} people.`).join(' '),
        ),
      ]),
    );
    const { heading, labels, notes } = await shown(texts);
    expect(heading).toBe('45 figures');
    expect(labels).toHaveLength(40);
    expect(labels.at(-1)).toBe('89 killed · 25 Mar 2015');
    expect(notes).toEqual([
      'and 5 more, older; narrow it with from and to (such as to: 2015-03-01), kind, place or article',
    ]);
    expect((await shown(texts, { to: '2015-03-01' })).labels).toHaveLength(5);
    const long = article(
      '2015-04-01',
      Array.from({ length: 50 }, (_, i) => `A fire killed ${i + 5} people.`).join(' '),
    );
    expect((await shown({ long, other: texts.a1 ?? '' }, { article: 'long' })).labels).toHaveLength(50);
  });

  test('says how many figures a period leaves out because they tell no day', async () => {
    const texts = {
      a: article('2015-03-10', 'On Sunday 12 people were killed.'),
      b: article('2015-03-10', 'Some 30 people are missing.'),
    };
    const note = '1 figure tells no day, which from and to leave out';
    expect((await shown(texts, { from: '2015-03-08' })).notes).toEqual([note]);
    expect((await shown(texts, { from: '2015-03-09' })).notes[0]).toBe(note);
    expect((await shown(texts, { from: '2015-03-08', kind: 'killed' })).notes).toEqual([]);
    expect((await shown(texts)).notes).toEqual([]);
  });

  test('is of a kind by other words for it', async () => {
    const texts = { a: article('2015-03-10', 'On Sunday 12 people were killed and 30 were injured.') };
    expect((await shown(texts, { kind: 'dead' })).labels).toEqual(['12 killed · 8 Mar 2015']);
    expect((await shown(texts, { kind: 'Wounded' })).labels).toEqual(['30 injured · 8 Mar 2015']);
    await expect(shown(texts, { kind: 'sunk' })).rejects.toThrow(/one of killed/);
  });
});
