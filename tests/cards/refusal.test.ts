import { expect, test } from 'vitest';
import { refusalCard } from '../../src/cards/refusal.js';
import { corpusWith } from '../articles.js';

const corpus = corpusWith('title: A bridge', 'The bridge is closed.', 'Die Brücke ist gesperrt.');
const reads = 'Speech is read in English only';

/** A refusal's heading and texts, in a line each. */
function shown(unread: readonly string[] | undefined, article?: string): string[] {
  const { heading, blocks } = refusalCard({ corpus, server: null, member: null }, 'Nobody said it', {
    article,
    unread: { articles: unread, reads },
  });
  return [heading ?? '', ...blocks.flatMap((block) => (block.kind === 'text' ? block.text : []))];
}

test('articles in a language that is not read are said to be unread, not to be silent', () => {
  expect(shown(['b'], 'b')).toEqual([reads, 'What was searched seems to be in another language.']);
  expect(shown(['a', 'b'])).toEqual([reads, 'What was searched seems to be in another language.']);
  expect(shown(['b'])).toEqual(['Nobody said it', `${reads}, and 1 article seems to be in another language.`]);
  expect(shown(undefined, 'a')).toEqual(['Nobody said it']);
});
