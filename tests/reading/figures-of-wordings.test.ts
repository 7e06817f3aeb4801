import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import { readArticle } from '../../src/text/read-article.js';

/** The figures of a text as "kind low victims". */
function figuresOf(body: string): string[] {
  const result = readArticle({ id: 'x', raw: `---\ntitle: A day in Port Lune\npublished: 2025-03-05\n---\n\n${body}` });
  if (!result.ok) throw new Error(result.reason);
  return read(result.article).figures.map(({ kind, low, victims }) => `${kind} ${low} ${victims}`);
}

describe('that nobody is known to be dead or hurt', () => {
  test.each([
    ['There have been no reports of deaths.', ['killed 0 null']],
    ['Police had no reports of injuries or damage.', ['injured 0 null']],
    ['There were no reports of injuries on Sunday, but two men were arrested.', ['injured 0 null', 'detained 2 men']],
    // nobody yet, or nobody up to then
    ['There were no immediate reports of casualties.', []],
    ['There were no reports of deaths until Sunday, when two men died.', ['killed 2 men']],
    ['There were no confirmed reports of deaths.', []],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('who is parted from the verb', () => {
  test.each([
    ['At least 26 civilians, caught in the crossfire, had also died.', ['killed 26 civilians']],
    ['Two miners, trapped since Monday, died.', ['killed 2 miners']],
    ['Two civilians caught in the crossfire were killed.', ['killed 2 civilians']],
    ['Two men, arrested on Monday, died.', ['detained 2 men', 'killed 2 men']],
    ['Two men hit by a lorry died.', ['killed 2 men']],
    // others than those
    ['Rebels, caught between two armies, killed 12 soldiers.', ['killed 12 soldiers']],
    ['The gunmen struck in Lune and two soldiers were killed.', ['killed 2 soldiers']],
    ['Fans, hit by rising prices, were hurt.', []],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  test.each([
    ['The death toll from the blast in Tarn, Norden, rose to six.', ['killed 6 null']],
    ['The toll, which stood at four, rose to six.', ['killed 6 null']],
    ['The death toll in Lune, the capital, climbed to six.', ['killed 6 null']],
    ['The toll in Tarn, where 12 died, has risen to 14.', ['killed 12 null', 'killed 14 null']],
    ['The death toll in Tarn, 12, was higher than in Lune.', []],
    ['The death toll in the city, home to 40 people, has not changed.', []],
  ])('as a toll: %j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('some of those counted', () => {
  test.each([
    [
      'Strikes on Antby have killed 38 people in the old town, the ministry said on Sunday, including 11 women.',
      ['killed 38 people', 'killed 11 women'],
    ],
    [
      'A blast killed 12 people in Antby, the army said, and injured 30, including two nurses.',
      ['killed 12 people', 'injured 30 null', 'injured 2 nurses'],
    ],
    ['We have recovered 23 bodies so far, among them seven children.', ['killed 23 null', 'killed 7 children']],
    [
      'Among the dead were eight women, two of them pregnant, and three babies.',
      ['killed 8 women', 'killed 2 null', 'killed 3 babies'],
    ],
    [
      'Eight women, two of them pregnant, and a baby were killed.',
      ['killed 8 women', 'killed 2 null', 'killed 1 a baby'],
    ],
    ['He met 12 ministers, two of them in Antby, and three guards were killed.', ['killed 3 guards']],
    ['Police shot two men, one of them a guard, and three women were killed.', ['injured 2 men', 'killed 3 women']],
    ['Three of the seriously injured were taken to Lune.', ['injured 3 null']],
    ['Two of the badly wounded died.', ['killed 2 null']],
    ['Eleven of their team-mates were hurt.', ['injured 11 team-mates']],
    ['Three of my brothers died in the fire.', ['killed 3 my brothers']],
    ['Three of my books were destroyed.', []],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});
