import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import { readArticle } from '../../src/text/read-article.js';

function figuresOf(body: string) {
  const result = readArticle({ id: 'x', raw: `---\ntitle: A day in Port Lune\npublished: 2015-03-10\n---\n\n${body}` });
  if (!result.ok) throw new Error(result.reason);
  return read(result.article).figures.map(({ kind, low, place, date }) => ({
    kind,
    low,
    place,
    from: date?.from ?? null,
  }));
}

describe('what reports of many papers told otherwise', () => {
  test('a name whose accents are characters of their own is one place', () => {
    const place = 'Petit-Goâve'.normalize('NFD');
    expect(figuresOf(`Floods in ${place} killed 23 people.`)).toMatchObject([{ place }]);
  });

  test('what happened again by the same verb counts again', () => {
    expect(figuresOf('Eight deaths occurred in Antby while 16 occurred in Newland.')).toMatchObject([
      { low: 8, place: 'Antby' },
      { low: 16, place: 'Newland' },
    ]);
  });

  test('who speaks may stand between a toll and its number', () => {
    expect(figuresOf('The death toll, she said, had surpassed 1,000 by then.')).toMatchObject([
      { kind: 'killed', low: 1000 },
    ]);
  });

  test('lives at risk are not lost, whoever is quoted with them', () => {
    expect(figuresOf('The attack put “countless innocent lives” at risk.')).toEqual([]);
    expect(figuresOf('The attack put “300 lives” at risk.')).toEqual([]);
  });

  test('the day of the deed is not that of the arrest', () => {
    expect(
      figuresOf('Ian Marsh was arrested in Antby with a gun like the one used in the shooting last Wednesday.'),
    ).toMatchObject([{ kind: 'detained', from: null }]);
    expect(figuresOf('Ian Marsh was arrested in Antby on Friday over the shooting.')).toMatchObject([
      { kind: 'detained', from: '2015-03-06' },
    ]);
  });

  test('who is confirmed dead beside something else is told by nobody', () => {
    for (const how of ['confirmed to have been killed', 'confirmed dead', 'confirmed killed'])
      expect(figuresOf(`The fire spread on Monday, with eight people ${how}.`)).toMatchObject([{ low: 8 }]);
  });

  test('an illness with short letters is nobody', () => {
    expect(
      figuresOf('Two hunters who ate meat of deer known to have CWD died in 2012. The Antby CWD Office is shut.'),
    ).toMatchObject([{ low: 2 }]);
  });

  test('international waters are no place', () => {
    expect(figuresOf('The boat was hit in International waters, and 11 men were killed.')).toMatchObject([
      { low: 11, place: null },
    ]);
  });
});
