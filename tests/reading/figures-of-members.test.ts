import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import { readArticle } from '../../src/text/read-article.js';

function victimsOf(body: string): (string | null)[] {
  const result = readArticle({ id: 'x', raw: `---\ntitle: A day in Port Lune\npublished: 2015-03-10\n---\n\n${body}` });
  if (!result.ok) throw new Error(result.reason);
  return read(result.article).figures.map(({ victims }) => victims);
}

describe('a name that opens with a word for somebody', () => {
  test.each([
    ['On Sunday 60 Christian Union members were killed.', ['Christian Union members']],
    ['The junta jailed more than 600 Christian Democratic party leaders.', ['Christian Democratic party leaders']],
    ['Police arrested nine Worker Party members.', ['Worker Party members']],
    ['Two Soldier Field workers were hurt.', ['Soldier Field workers']],
  ])('is no victim, but those behind it are: %s', (body, victims) => {
    expect(victimsOf(body)).toEqual(victims);
  });

  test.each([
    ['A blast killed three Catholics and nine Muslims.', ['Catholics', 'Muslims']],
    ['Gunmen killed General Ann Roe on Sunday.', ['General Ann Roe']],
    ['Gunmen shot dead Officer Ian Roe, residents said.', ['Officer Ian Roe']],
  ])('is one where nobody stands behind it: %s', (body, victims) => {
    expect(victimsOf(body)).toEqual(victims);
  });
});

describe('who the victims are is told in whole', () => {
  test.each([
    ['The bomb killed 17 members of the ship’s crew.', ['members of the ship’s crew']],
    ['Nine members lost their lives.', ['members']],
    ['Two members of his escort were killed.', ['members of his escort']],
    ['Police captured 40 members of the Lune Front.', ['members of the Lune Front']],
    [
      'Norden killed 1.5 million Oldlanders, Newlanders, Lunians, and others.',
      ['Oldlanders, Newlanders, Lunians, and others'],
    ],
    ['The raid killed 12 Oldlanders, Newlanders and Lunians.', ['Oldlanders, Newlanders and Lunians']],
    ['The raid killed 12 Oldlanders, Norden said.', ['Oldlanders']],
    ['They mourned the death of one of the most gifted men in Norden.', ['one of the most gifted men']],
    ['Gunmen shot dead the heir to the throne, Prince Ian Roe.', ['Prince Ian Roe']],
    ['Gunmen took the heir to the throne, Ana Lopes said, and shot dead a cook.', ['a cook']],
  ])('%s', (body, victims) => {
    expect(victimsOf(body)).toEqual(victims);
  });
});

describe('who is named behind the noun is told by the name', () => {
  test.each([
    ['Police arrested a woman named Ann Roe, alias Lena.', ['Ann Roe']],
    [
      'He fired at a car, killing its driver, identified as 26-year-old builder Ben Hale.',
      ['26-year-old builder Ben Hale'],
    ],
    ['The driver, identified by police as Ben Hale, was killed.', ['Ben Hale']],
    ['A cook was killed. A woman identified Ben Hale as the gunman.', ['A cook']],
    ['The killing of a cook named after a saint was solved.', ['a cook']],
  ])('%s', (body, victims) => {
    expect(victimsOf(body)).toEqual(victims);
  });
});
