import { describe, expect, test } from 'vitest';
import { checkOptions } from '../../src/command/check-options.js';
import { command } from '../../src/command/command.js';
import { completions } from '../../src/command/complete.js';
import { article } from '../../src/command/option.js';
import { corpusOf } from '../articles.js';

const raw = (title: string, published: string | null, text: string) =>
  `---\ntitle: ${title}\n${published === null ? '' : `published: ${published}\n`}---\n\n${text}`;
const long = `the-minutes-of-the-council-of-larnow-${'and-of-its-many-committees-'.repeat(4)}first`;
const corpus = corpusOf({
  ferry: raw('Ferry sinks', '2020-01-01', 'The ferry sank near the cape.'),
  'ferry-2': raw('Ferry Sinks', '2021-02-02', 'The ferry of the island sank too.'),
  cape: raw('Ferry sinks', '2020-01-01', 'The cape was empty at noon.'),
  train: raw('Train leaves', null, 'The train left Larnow at six.'),
  ship: raw('Ferry', null, 'The ship is in the harbour.'),
  [long]: raw('Minutes', null, 'The council met on Monday.'),
});
const which = article('Which article');
const removal = command({
  name: 'remove',
  description: 'Takes it out',
  options: { article: which },
  answer: () => ({ found: true }),
  card: () => ({ tone: 'info', heading: '', blocks: [], notes: [] }),
});
const named = (value: string) => checkOptions(removal, { article: value }, corpus);

describe('the article that is meant', () => {
  test.each([
    ['train', 'train'],
    ['TRAIN leaves', 'train'],
    ['FERRY-2', 'ferry-2'],
    // An id is of one article, whatever others are titled.
    ['ferry', 'ferry'],
    // As a face cuts it that takes no longer values.
    [`${long.slice(0, 99)}…`, long],
  ])('%s', (value, id) => {
    expect(named(value)).toEqual({ ok: true, options: { article: id } });
  });

  test('is not guessed where several bear the title: they are named with their days, newest first', () => {
    expect(named('ferry sinks')).toEqual({
      ok: false,
      problem: {
        code: 'ambiguous-article',
        message:
          '3 articles are named "ferry sinks": ferry-2 (2021-02-02), cape (2020-01-01), ferry (2020-01-01). Give the id of one',
      },
    });
    expect(named('Ferry')).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('ship (undated)') },
    });
    const many = corpusOf(Object.fromEntries([...'abcdefghijkl'].map((id) => [id, raw('News', null, `Of ${id}.`)])));
    expect(checkOptions(removal, { article: 'news' }, many)).toMatchObject({
      problem: { message: expect.stringMatching(/^12 articles .*, and 2 more\. Give the id of one$/) },
    });
  });

  test('is told by words that only its title has, but for one that is to be changed; else the nearest are named', () => {
    const many = corpusOf({
      storm: raw('The storm reaches Larnow', null, 'The storm came.'),
      ...Object.fromEntries([...'abcdef'].map((id) => [id, raw(`The fair of Larnow, ${id}`, null, `Of ${id}.`)])),
    });
    expect(checkOptions(removal, { article: 'larnow storm' }, many)).toMatchObject({ options: { article: 'storm' } });
    const taking = { ...removal, options: { article: article('Which article', { own: true }) } };
    const refused = checkOptions(taking, { article: 'larnow storm' }, many);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'unknown-article' } });
    expect(refused).toMatchObject({
      problem: {
        message: expect.stringMatching(
          /^no article "larnow storm": there is storm \(The storm reaches Larnow\), a \(.*, …; \/articles lists them all$/,
        ),
      },
    });
    for (const words of ['the', 'fair', 'larnow'])
      expect(checkOptions(removal, { article: words }, many), words).toMatchObject({ ok: false });
  });

  test('is none where a few letters were cut off by hand', () => {
    expect(named('trai…')).toMatchObject({ ok: false, problem: { code: 'unknown-article' } });
  });

  test('is shown by its id too, where others of that day bear its title', () => {
    const labels = completions(which, 'ferry si', { corpus, own: [] }).map(({ label }) => label);
    expect(labels).toEqual([
      'Ferry Sinks · 2021-02-02',
      'Ferry sinks · 2020-01-01 · cape',
      'Ferry sinks · 2020-01-01 · ferry',
    ]);
  });
});

describe('completions of articles with long titles', () => {
  const titled = (ending: string) =>
    `The council of Larnow met in the great hall of the town on ${ending.padStart(70, 'and on ')}`;
  const shown = (articles: Readonly<Record<string, string>>, typed = '') =>
    completions(which, typed, { corpus: corpusOf(articles), own: [] });

  test('have the day in the 100 characters that Discord shows, and the id where what is shown is the same', () => {
    const names = shown({
      first: raw(titled('Monday'), '2020-01-01', 'The council met on Monday.'),
      second: raw(titled('Friday'), '2020-01-01', 'The council met on Friday.'),
      third: raw(titled('Sunday'), '2020-02-02', 'The council met on Sunday.'),
    });
    for (const { label } of names) expect(label.length).toBeLessThanOrEqual(100);
    expect(names.map(({ label }) => label.split('… · ')[1])).toEqual([
      '2020-02-02',
      '2020-01-01 · first',
      '2020-01-01 · second',
    ]);
    // What is not shown is found all the same.
    expect(shown({ one: raw(titled('Friday'), '2020-01-01', 'They met.') }, 'friday')).toHaveLength(1);
  });

  test('have both ends of an id that is long itself', () => {
    const text = 'The council met on Monday.';
    const labels = shown({
      [`${long}-a`]: raw(titled('Monday'), null, text),
      [`${long}-b`]: raw(titled('Monday'), null, text),
      [`b-${long}`]: raw(titled('Monday'), null, text),
    }).map(({ label }) => label);
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(100);
    expect(new Set(labels).size).toBe(3);
  });
});
