import { expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import { leanedNames } from '../../src/search/leaning.js';
import { readArticle } from '../../src/text/read-article.js';

function leanedIn(text: string) {
  const result = readArticle({ id: 'x', raw: `---\ntitle: A day in court\n---\n\n${text}` });
  if (!result.ok) throw new Error(result.reason);
  return leanedNames({ article: result.article, reading: read(result.article) });
}

test('a pronoun leans on the subject that fits its gender', () => {
  const leaned = leanedIn(
    'Maria Holt met David Krane at the court on Monday. She had brought the papers. He left without a word.',
  );
  expect(leaned[1]?.meant).toEqual(['Maria Holt']);
  expect(leaned[2]?.meant).toEqual(['David Krane']);
});

test('a short name leans on the long one', () => {
  const leaned = leanedIn('David Krane came to the court on Monday. Reporters saw that Krane was late.');
  expect(leaned[1]?.long).toEqual(['David Krane']);
});

test('what nobody is named for leans on nothing', () => {
  expect(leanedIn('He came to the court on Monday. It was late.').map(({ meant }) => meant)).toEqual([[], []]);
});
