import { expect, test } from 'vitest';
import type { Article } from '../../src/text/article.js';
import { readArticle } from '../../src/text/read-article.js';
import { sentenceChanges } from '../../src/text/sentence-changes.js';
import type { Range } from '../../src/text/span.js';

function articleOf(sentences: readonly string[]): Article {
  const result = readArticle({ id: 'x', raw: `---\ntitle: Boats\n---\n\n${sentences.join('\n\n')}` });
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}

/** The changes as words: "former > present", "+ added", "- removed". */
function changesOf(former: readonly string[], present: readonly string[]): string[] {
  const [before, after] = [articleOf(former), articleOf(present)];
  const of = ({ text }: Article, { start, end }: Range) => text.slice(start, end);
  return sentenceChanges(before, after).map((change) => {
    if (change.kind === 'added') return `+ ${of(after, change.after)}`;
    if (change.kind === 'removed') return `- ${of(before, change.before)}`;
    return `${of(before, change.before)} > ${of(after, change.after)}`;
  });
}

const [sank, crew, inquiry] = [
  'The boat sank at noon on Friday.',
  'The crew was saved.',
  'An inquiry was opened in May.',
];

test('a sentence is altered by the one most like it, added or removed where none is like it', () => {
  const later = 'The boat sank at night on Friday.';
  expect(changesOf([sank, crew, inquiry], [later, inquiry, 'Nobody knows why it happened.'])).toEqual([
    `- ${crew}`,
    `${sank} > ${later}`,
    '+ Nobody knows why it happened.',
  ]);
  expect(changesOf([sank, crew], [sank, crew])).toEqual([]);
});

test('a long text of which every sentence was altered keeps its pairs', () => {
  const fleet = (port: string) =>
    Array.from({ length: 400 }, (_, i) => `Boat number ${i} has left the ${port} harbour.`);
  expect(changesOf(fleet('north'), fleet('south'))).toEqual(
    fleet('north').map((former, i) => `${former} > ${fleet('south')[i]}`),
  );
});
