import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import type { Figure } from '../../src/reading/reading.js';
import { readArticle } from '../../src/text/read-article.js';

function readingOf(body: string): { figures: readonly Figure[]; text: string } {
  const result = readArticle({ id: 'x', raw: `---\ntitle: A day in Port Lune\npublished: 2015-03-10\n---\n\n${body}` });
  if (!result.ok) throw new Error(result.reason);
  return { figures: read(result.article).figures, text: result.article.text };
}

/** The figures of a text as "kind low" or "kind low-high"; "+" is "at least", "~" approximate, "?" a vague plural. */
function figuresOf(body: string): string[] {
  return readingOf(body).figures.map(({ kind, low, high, approximate, unit }) => {
    const number =
      low === null
        ? '?'
        : high === null
          ? `${low}+`
          : low === high
            ? `${approximate ? '~' : ''}${low}`
            : `${low}-${high}`;
    return `${kind} ${number}${unit === 'households' ? ' households' : ''}`;
  });
}

describe('a figure is the number of people that a word tells of', () => {
  test.each([
    ['Twelve sailors were killed on Friday.', ['killed 12']],
    ['The storm killed at least 12 sailors.', ['killed 12+']],
    ['A bomb went off, killing nearly 40 people and wounding 60 others.', ['killed ~40', 'injured 60']],
    ['The blast left 7 dead and between 10 and 15 wounded.', ['killed 7', 'injured 10-15']],
    ['Two men were killed and three injured when a wall fell.', ['killed 2', 'injured 3']],
    ['The death toll has risen to 41, the ministry said.', ['killed 41']],
    ['The riots caused 8 deaths and 16 injuries.', ['killed 8', 'injured 16']],
    ['The bodies of five fishermen were found.', ['killed 5']],
    ['Dozens of miners are missing.', ['missing ?']],
    ['Police arrested 30 protesters and 12 students were detained.', ['detained 30', 'detained 12']],
    ['Gunmen kidnapped two nurses.', ['abducted 2']],
    ['About 2,400 families were displaced by floods.', ['displaced ~2400 households']],
    ['More than 1.2 million people have fled their homes.', ['displaced 1200000+']],
    ['Some 300 houses were destroyed.', ['displaced ~300 households']],
    ['A man was shot in the leg.', ['injured 1']],
  ])('%j', (body, expected) => {
    expect(figuresOf(body)).toEqual(expected);
  });
});

describe('single victims', () => {
  test('are counted as one each, named or not', () => {
    const { figures } = readingOf('Lena Marsh, 34, was shot and killed. The blast also killed the mayor and a guard.');
    expect(figures.map(({ low, victims }) => [low, victims])).toEqual([
      [1, 'Lena Marsh'],
      [1, 'the mayor'],
      [1, 'a guard'],
    ]);
  });

  test('of one party are one figure', () => {
    const { figures } = readingOf('A woman and her two sons were killed in Port Lune.');
    expect(figures).toMatchObject([{ kind: 'killed', low: 3, high: 3, place: 'Port Lune' }]);
  });

  test('are told through the clauses that stand between', () => {
    expect(figuresOf('Ivo Brandt, who was kidnapped on 2 March, was found dead on Monday.')).toEqual([
      'abducted 1',
      'killed 1',
    ]);
  });

  test('who are shot and dead are not injured too', () => {
    expect(figuresOf('A man was shot on Elm Street. The man died at a hospital.')).toEqual(['killed 1']);
  });
});

describe('what is no figure', () => {
  test.each([
    'He threatened to kill 20 people.',
    'The dam could displace 30,000 people.',
    'The 34-year-old drove 80 miles and paid $500 to see where it was.',
    'Troops killed 12 cows and destroyed three bridges.',
    'It is not known whether 13 people were killed or wounded.',
    'They live at 206 West Street, injured by 40 percent cuts.',
  ])('%j', (body) => {
    expect(figuresOf(body)).toEqual([]);
  });

  test('nobody is zero, not silence', () => {
    expect(figuresOf('No one was hurt. There were no deaths.')).toEqual(['injured 0', 'killed 0']);
  });
});

describe('who, where, when and according to whom', () => {
  test('are told as the sentence tells them', () => {
    const { figures, text } = readingOf('Eighty soldiers were killed in Homs on Sunday, according to activists.');
    expect(figures).toMatchObject([
      {
        victims: 'soldiers',
        place: 'Homs',
        date: { from: '2015-03-08', to: '2015-03-08' },
        source: 'activists',
        sentence: 0,
      },
    ]);
    expect(figures.map(({ mention }) => text.slice(mention.start, mention.end))).toEqual([
      'Eighty soldiers were killed',
    ]);
  });

  test('the speaker of a quotation is the source of its figures', () => {
    const { figures } = readingOf('"We have buried 14 people," mayor Ada Holm said. She added that 14 people died.');
    expect(figures.at(-1)?.source).toMatch(/Holm/);
  });

  test('a toll since a day runs to the day of publication', () => {
    const { figures } = readingOf('More than 40 people have died since 3 February.');
    expect(figures).toMatchObject([{ date: { from: '2015-02-03', to: '2015-03-10' } }]);
  });

  test('what is not told is null', () => {
    expect(readingOf('Six people died.').figures).toMatchObject([{ place: null, date: null, source: null }]);
  });
});
