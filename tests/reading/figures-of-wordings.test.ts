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
