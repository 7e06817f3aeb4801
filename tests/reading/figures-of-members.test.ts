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
