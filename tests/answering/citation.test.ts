import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CitationStyle, type Cited, cite, citedOf } from '../../src/answering/citation.js';
import { passageLink } from '../../src/answering/quotes/citation-link.js';
import { readArticle } from '../../src/text/read-article.js';

const cited: Cited = {
  title: 'Dam bursts above Karvel',
  author: 'Lena Orsted',
  outlet: 'The Karvel Post',
  published: '2014-09-12',
  address: 'https://post.example/dam',
  link: 'https://post.example/dam#:~:text=A%20dam',
  paragraph: 3,
  quote: 'A dam burst on Wednesday.',
  accessed: '2015-01-02',
};

describe('a citation follows its style', () => {
  test.each<[CitationStyle, string, string | null]>([
    [
      'plain',
      '“A dam burst on Wednesday.” Dam bursts above Karvel, The Karvel Post, Lena Orsted, 2014-09-12, paragraph 3. https://post.example/dam#:~:text=A%20dam',
      null,
    ],
    [
      'apa',
      'Orsted, L. (2014, September 12). Dam bursts above Karvel. The Karvel Post. https://post.example/dam',
      '(Orsted, 2014, para. 3)',
    ],
    [
      'mla',
      'Orsted, Lena. “Dam bursts above Karvel.” The Karvel Post, 12 Sept. 2014, https://post.example/dam. Accessed 2 Jan. 2015.',
      '(Orsted, par. 3)',
    ],
    [
      'chicago',
      'Lena Orsted, “Dam bursts above Karvel,” The Karvel Post, September 12, 2014, par. 3, https://post.example/dam.',
      null,
    ],
  ])('%s', (style, entry, inText) => {
    expect(cite(cited, style)).toEqual({ entry, inText });
  });

  test.each<[CitationStyle, string, string | null]>([
    ['plain', '“A dam burst on Wednesday.” Dam bursts above Karvel', null],
    ['apa', 'Dam bursts above Karvel. (n.d.).', '(“Dam bursts above Karvel,” n.d.)'],
    ['mla', '“Dam bursts above Karvel.”', '(“Dam bursts above Karvel”)'],
    ['chicago', '“Dam bursts above Karvel.”', null],
  ])('%s, where nothing but the title is known', (style, entry, inText) => {
    const bare = { ...cited, author: null, outlet: null, published: null, address: null, link: null, paragraph: null };
    expect(cite(bare, style)).toEqual({ entry, inText });
  });

  test('a page without a day is cited by the day of reading', () => {
    const undated = { ...cited, published: null };
    expect(cite(undated, 'apa').entry).toContain('Retrieved January 2, 2015, from https://post.example/dam');
    expect(cite(undated, 'chicago').entry).toContain('accessed January 2, 2015, https://post.example/dam');
  });

  test('a comma stands within the marks of a title, and what a passage quotes in single ones', () => {
    const quotes = { ...cited, author: null, quote: '"A dam burst," said Orsted. “It was old.”' };
    expect(cite(quotes, 'mla').inText).toBe('(“Dam bursts above Karvel,” par. 3)');
    expect(cite(quotes, 'plain').entry).toContain('“‘A dam burst,’ said Orsted. ‘It was old.’” Dam bursts');
  });

  test('a title that asks or quotes keeps its marks', () => {
    const asks = { ...cited, title: 'Who said “never again”?' };
    expect(cite(asks, 'chicago').entry).toContain('“Who said ‘never again’?” The Karvel Post');
    expect(cite(asks, 'mla').entry).toContain('“Who said ‘never again’?” The Karvel Post');
    expect(cite(asks, 'apa').entry).toContain('Who said “never again”? The Karvel Post.');
  });
});

describe('authors', () => {
  test.each([
    ['By Lena Orsted', 'Orsted, L.'],
    ['Jean-Paul van der Berg', 'van der Berg, J.-P.'],
    ['Orsted, Lena', 'Orsted, L.'],
    ['Martin King Jr.', 'King, M., Jr.'],
    ['Lena Orsted and Jonas Brekke', 'Orsted, L., & Brekke, J.'],
    ['Lena Orsted, Jonas Brekke and Ana Torvald', 'Orsted, L., Brekke, J., & Torvald, A.'],
    ['Lena Orsted, Associated Press', 'Orsted, L.'],
    ['Reuters', 'Reuters.'],
    ['Ministry of Health and Welfare', 'Ministry of Health and Welfare.'],
  ])('%s', (author, names) => {
    expect(cite({ ...cited, author }, 'apa').entry).toContain(`${names} (2014, September 12). Dam`);
  });

  test('three are shortened where the style does so', () => {
    const three = { ...cited, author: 'Lena Orsted, Jonas Brekke and Ana Torvald' };
    expect(cite(three, 'apa').inText).toBe('(Orsted et al., 2014, para. 3)');
    expect(cite(three, 'mla').entry).toContain('Orsted, Lena, et al. “Dam');
    expect(cite(three, 'chicago').entry).toContain('Lena Orsted, Jonas Brekke, and Ana Torvald, “Dam');
  });
});

test('front matter names author and outlet; else the site or the source is the outlet', () => {
  const read = (front: string) => {
    const result = readArticle({ id: 'x', raw: `---\ntitle: T\n${front}\n---\n\nA dam burst on Wednesday night.` });
    if (!result.ok) throw new Error(result.reason);
    return citedOf(result.article, { start: 0, end: 10 }, '2015-01-02');
  };
  expect(read('author: Lena Orsted\noutlet: Post')).toMatchObject({ author: 'Lena Orsted', outlet: 'Post' });
  expect(read('source: https://www.post.example/a').outlet).toBe('post.example');
  expect(read('source: The Karvel Post')).toMatchObject({ outlet: 'The Karvel Post', address: null, link: null });
});

describe('the link to a passage', () => {
  const page = 'https://post.example/a';
  const link = (text: string, words: string, source: string | null = page, nth = 0) => {
    let start = text.indexOf(words);
    for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
    return passageLink(source, text, { start, end: start + words.length });
  };

  test('encodes what the directive gives a meaning', () => {
    expect(link('It was a well-known, rich & old town.', 'a well-known, rich & old town.')).toBe(
      `${page}#:~:text=a%20well%2Dknown%2C%20rich%20%26%20old%20town`,
    );
  });

  test('takes the first and the last words of a long passage', () => {
    const text = `One two three four five six seven ${'and so it goes on '.repeat(9)}until the very last of all words. The end.`;
    expect(link(text, text.slice(0, -9))).toBe(`${page}#:~:text=One%20two%20three,of%20all%20words`);
  });

  test('says what stands before words that stand twice', () => {
    const text = 'The mayor spoke. He left early. The bishop spoke at noon. He left early.';
    expect(link(text, 'He left early.')).toBe(`${page}#:~:text=He%20left%20early`);
    expect(link(text, 'He left early.', page, 1)).toBe(`${page}#:~:text=at%20noon.-,He%20left%20early`);
  });

  test('keeps the page’s own anchor, and takes the place of an older directive', () => {
    expect(link('A dam burst.', 'A dam burst.', `${page}#top:~:text=x`)).toBe(`${page}#top:~:text=A%20dam%20burst`);
  });

  test('there is none where the source is no address of a page', () => {
    for (const source of [null, 'The Karvel Post', 'javascript:alert(1)', 'file:///etc/passwd']) {
      expect(link('A dam burst.', 'A dam burst.', source)).toBeNull();
    }
  });

  test('is an address of at most 512 characters, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), fc.nat(900), fc.nat(900), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const made = passageLink(page, text, { start, end }) ?? '';
        expect(made.startsWith(page)).toBe(true);
        expect(made.length).toBeLessThanOrEqual(512);
        expect(new URL(made).href).toBe(made);
        expect(made.slice(page.length)).toMatch(/^(?:#:~:text=(?:[^,&-]+-,)?[^,&-]+(?:,[^,&-]+)?)?$/);
      }),
    );
  });
});
