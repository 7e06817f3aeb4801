import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/text/article.js';
import { readArticle } from '../../src/text/read-article.js';
import { spanOf } from '../../src/text/span.js';

function articleOf(raw: string): Article {
  const result = readArticle({ id: 'test', raw });
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}

const sentencesOf = (raw: string) => {
  const article = articleOf(raw);
  return article.sentences.map((sentence) => spanOf(article.text, sentence).text);
};

const corpusFolder = new URL('../../corpus/', import.meta.url);
const shipped = readdirSync(corpusFolder).map(
  (file) => [file, readFileSync(new URL(file, corpusFolder), 'utf8')] as const,
);

/** Sentences lie inside their paragraphs, in order, do not overlap, and are no white space. */
function expectOrdered(article: Article): void {
  let end = 0;
  for (const [i, paragraph] of article.paragraphs.entries()) {
    expect(paragraph.start).toBeGreaterThanOrEqual(end);
    expect(paragraph.endSentence).toBeGreaterThan(paragraph.firstSentence);
    for (let s = paragraph.firstSentence; s < paragraph.endSentence; s++) {
      const sentence = article.sentences[s];
      expect(sentence?.paragraph).toBe(i);
      expect(sentence?.start).toBeGreaterThanOrEqual(end);
      end = sentence?.end ?? Number.NaN;
      expect(end).toBeLessThanOrEqual(article.text.length);
      expect(article.text.slice(sentence?.start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
    }
    expect(paragraph.end).toBe(end);
  }
  expect(article.paragraphs.at(-1)?.endSentence).toBe(article.sentences.length);
}

describe('every sentence is an exact slice, in order', () => {
  test.each(shipped)('in the shipped article %s', (_, raw) => expectOrdered(articleOf(raw)));

  test('in generated text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'The minister said "no. Never." ',
        'Mr. Smith left. ',
        'U.S. forces',
        '\n\n',
        '\r\n',
        '\n',
        '3.5 million ',
        '… ',
        '“Stop!” ',
        'Sent from my phone',
        '---\n',
        'title: x\n',
        '2012-01-31',
        'No comments:',
        '。',
        '🙂',
        '\u202e',
        '"',
        '”',
        '(Reuters) - ',
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const result = readArticle({ id: 'x', raw: pieces.join('') });
        if (result.ok) expectOrdered(result.article);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the frame of a pasted article', () => {
  test('a title and a dateline are told from the text, and are no passages', () => {
    const article = articleOf(
      'Friday, March 4, 2016\n\nFerry sinks off the coast\n\nA ferry sank on Thursday. Nobody was hurt.\n',
    );
    expect(article).toMatchObject({ title: 'Ferry sinks off the coast', published: '2016-03-04' });
    expect(article.sentences).toHaveLength(2);
  });

  test('front matter is honoured over the text, and a colon in a title is no trouble', () => {
    const article = articleOf(
      '---\ntitle: Ferry: what we know\npublished: 2016-03-05\nsource: Harbour News\n---\n\nA ferry sank. All live.\n',
    );
    expect(article).toMatchObject({ title: 'Ferry: what we know', published: '2016-03-05', source: 'Harbour News' });
    expect(article.text.startsWith('A ferry sank.')).toBe(true);
  });

  test('a day that no calendar has is refused with what to write', () => {
    const result = readArticle({ id: 'x', raw: '---\npublished: 2016-13-45\n---\nA ferry sank.' });
    expect(result).toEqual({ ok: false, reason: expect.stringContaining('YYYY-MM-DD') });
  });

  test.each([
    ['LISBON, March 4 (Lusa) - A ferry sank. Nobody was hurt.', 'A ferry sank.', null],
    ['Lisbon, 4 Mar 16 (Radio Um) -- [Text] A ferry sank. Nobody was hurt.', 'A ferry sank.', '2016-03-04'],
    ['PORTO, Portugal — A ferry sank. Nobody was hurt.', 'A ferry sank.', null],
  ])('the opening of a wire is no part of the first sentence: %s', (raw, first, published) => {
    expect(sentencesOf(raw)[0]).toBe(first);
    expect(articleOf(raw).published).toBe(published);
  });

  test('boilerplate of blogs, phones and sites never becomes a passage', () => {
    const raw = [
      'Ferry sinks off the coast',
      'By Ana Lopes',
      'A ferry sank on Thursday.',
      'Share this article',
      'Advertisement',
      'Nobody was hurt, the harbour said.',
      'Subscribe to our newsletter',
      'The cause is not known.',
      'Copyright 2016 Harbour News. All rights reserved.',
      'Sent from my phone - Ţ€©ћ№',
      '2 comments:',
      'First! I saw it sink.',
    ].join('\n\n');
    expect(sentencesOf(raw)).toEqual([
      'A ferry sank on Thursday.',
      'Nobody was hurt, the harbour said.',
      'The cause is not known.',
    ]);
  });

  test('a site’s menu, credits and links round the text are no passages, and its name is no title', () => {
    const raw = `Harbour News\n\nSkip to content\nMenu\nWorld\nAfrica\n\nFerry disaster: what we know so far\n3 hours ago\nAna Lopes\nReporting from the cape\nGetty Images\n
A ferry sank off the cape on Thursday, officials say.

"We heard a loud bang," a survivor said. "Then silence."

Why did it sink?

The cause is not known.

Additional reporting by Ben Askel

Africa\nWorld\n\nMore on this story\nOlder boats to be checked\n12 March\n\n© 2024 Harbour News. All rights reserved.\n`;
    expect(articleOf(raw).title).toBe('Ferry disaster: what we know so far');
    expect(sentencesOf(raw)).toEqual([
      'A ferry sank off the cape on Thursday, officials say.',
      '"We heard a loud bang," a survivor said.',
      '"Then silence."',
      'Why did it sink?',
      'The cause is not known.',
    ]);
  });

  test('text of fragments without a full stop is all body', () => {
    expect(sentencesOf('12 dead, 30 wounded in the north\n\nroads closed, hospitals full')).toHaveLength(2);
  });

  test('text without a sentence is refused', () => {
    expect(readArticle({ id: 'x', raw: '\n\nShare this\n\n' }).ok).toBe(false);
  });
});

describe('sentences', () => {
  test.each([
    [
      'abbreviations and initials do not end one',
      'Gen. Ana B. Lopes of the U.S. Navy met Mr. Silva at 5 p.m. on Friday.',
      1,
    ],
    ['an abbreviation before a sentence opener does', 'She lives in the U.S. He does not.', 2],
    ['decimals and lists of names stay whole', 'It cost $3.5 million, St. Mary’s Hospital Inc. said.', 1],
    [
      'keeps a quotation of two sentences whole',
      'The mayor was clear. “We will rebuild. We will not leave,” she said.',
      2,
    ],
    ['a question inside a quotation is followed by its speaker', '"Who did it?" Lopes asked. Nobody knew.', 2],
    ['sentences glued by a lost line end are parted', 'The ferry sank quickly.The crew swam ashore.', 2],
    ['a year ends one', 'The ferry was built in 1998. The yard is closed.', 2],
    ['full-width stops end one', '船沉了。没有人受伤。', 2],
  ])('%s', (_, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  test('lines broken at a fixed width are one paragraph', () => {
    const article = articleOf(
      'The ferry left the harbour in the morning and\nsank an hour later, off the cape, the\ncoast guard said.',
    );
    expect(article.sentences).toHaveLength(1);
  });
});

test('Markdown: a heading is the title, further headings and pictures are no passages, marks of lists and quotations are left out', () => {
  const raw = `# Storm floods the coast

*Published 12 January 2026 · By Rosa Linden*

The storm flooded the whole coast on Sunday, the agency said.

## What happened next

- Winds reached 164 kilometres per hour on the cape.
- More than 60,000 households were without power.

![Waves](waves.jpg)

> “It was like the sea stood up,” said Otto Brandt, a keeper.
`;
  const article = articleOf(raw);
  expect(article).toMatchObject({ title: 'Storm floods the coast', published: '2026-01-12' });
  expect(sentencesOf(raw)).toEqual([
    'The storm flooded the whole coast on Sunday, the agency said.',
    'Winds reached 164 kilometres per hour on the cape.',
    'More than 60,000 households were without power.',
    '“It was like the sea stood up,” said Otto Brandt, a keeper.',
  ]);
});

test('a line with a date and an author is neither text nor title', () => {
  const article = articleOf(
    'By Jane Doe and Lee Roe | 31 January 2012\n\nThe ferry sank on Sunday, the coast guard said.',
  );
  expect(article).toMatchObject({ title: null, published: '2012-01-31' });
  expect(article.sentences).toHaveLength(1);
});
