import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { readDocument as ReadDocument } from '../../src/intake/read-document.js';
import { docx, pdf, word } from './documents.js';

// The built one: its worker is a file of the build.
const built = fileURLToPath(new URL('../../dist/src/intake/read-document.js', import.meta.url));
const { readDocument }: { readDocument: typeof ReadDocument } = await import(built);

const read = (content: string | Uint8Array, name = 'a', contentType: string | null = null, url: string | null = null) =>
  readDocument(typeof content === 'string' ? new TextEncoder().encode(content) : content, { name, contentType, url });

const paragraphs = [
  'The ferry left the harbour of Larnow at noon on Friday with forty passengers, and the sea was calm as it went.',
  '“The ferry was safe,” said the captain, Ana Lopes, who has sailed the route for twenty years without a fault.',
  'The ferry sank near the cape an hour later. The crew swam ashore, the coast guard said, and nobody was hurt.',
  'Divers will look for the wreck on Sunday, and the company has opened an inquiry that is to end within the month.',
];
const body = paragraphs.map((words) => `<p>${words}</p>`).join('\n');

const layouts: Record<string, string> = {
  'a page with JSON-LD, menus, related links and a newsletter': `<!doctype html><html><head><title>Ferry sinks | Post</title>
    <link rel="canonical" href="https://post.example/ferry"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Ferry sinks off the cape","datePublished":"2021-03-05T23:30:00-02:00","author":[{"@type":"Person","name":"Jane Doe"}],"publisher":{"name":"The Post"}}]}</script></head>
    <body><nav><a href="/">Home</a><a href="/w">World</a></nav><article><h1>Ferry sinks off the cape</h1><figure><img src="a.jpg"><figcaption>The ferry in May. Photo: A. Person</figcaption></figure>${body}
    <div class="newsletter-signup"><p>Sign up for our newsletter to get the news of the day in your inbox.</p></div><aside class="related"><h2>Related</h2><ul><li><a href="/x">The train of Larnow is late again this week</a></li></ul></aside></article><footer>© 2021 The Post</footer></body></html>`,
  'a page with OpenGraph alone, in nested divisions': `<html><head><meta property="og:title" content="Ferry sinks off the cape"><meta property="og:site_name" content="The Post"><meta property="og:url" content="https://post.example/ferry"><meta property="article:published_time" content="2021-03-06"><meta name="author" content="By Jane Doe"></head>
    <body><div id="cookie-banner">We use cookies to make the site better for you and our partners.</div><div class="wrap"><div class="inner"><div class="story">${body}</div></div></div><div id="comments"><p>First! This is what I think about it, and I think it often.</p></div></body></html>`,
  'an old page with breaks, a heading and a time': `<html><head><title>The Post</title><link rel="canonical" href="https://post.example/ferry"><meta name="author" content="Jane Doe"><meta name="application-name" content="The Post"></head><body><main><h1>Ferry sinks off the cape</h1><time datetime="2021-03-06T08:00:00Z">6 March</time><div>${paragraphs.join('<br><br>')}</div></main></body></html>`,
};

describe('saved pages', () => {
  test.each(Object.entries(layouts))('%s', async (_, html) => {
    const result = await read(html, 'page.html');
    if (!result.ok) throw new Error(result.reason);
    const { text, ...facts } = result.draft;
    expect(facts).toEqual({
      title: 'Ferry sinks off the cape',
      author: 'Jane Doe',
      outlet: 'The Post',
      published: '2021-03-06',
      source: 'https://post.example/ferry',
    });
    for (const words of paragraphs) expect(text).toContain(words);
    expect(text).not.toMatch(/newsletter|cookies|Related|train of Larnow|First!|©|Photo/);
  });

  const heading = '<h1>Ferry sinks off the cape</h1>';
  const head = '<meta charset=utf-8><title>Ferry sinks off the cape</title><meta name="author" content="Jane Doe">';
  test.each([
    ['html, head and body', `<!doctype html>\n${head}${heading}${body}`],
    ['html and head', `${head}<body class="story">${heading}${body}</body>`],
    ['html', `<head>${head}</head><body>${heading}${body}`],
    ['body', `<!doctype html><html lang="en"><head>${head}</head>${heading}${body}</html>`],
    ['head and body', `<html>${head}${heading}${body}`],
  ])('without the tags %s, as HTML allows', async (_, html) => {
    const result = await read(html, 'page.html');
    if (!result.ok) throw new Error(result.reason);
    expect(result.draft).toMatchObject({ title: 'Ferry sinks off the cape', author: 'Jane Doe' });
    expect(result.draft.text).toBe(paragraphs.join('\n\n'));
  });

  test('that are paragraphs alone', async () => {
    const result = await read(body, 'page.html', 'text/html');
    expect(result.ok && result.draft.text).toBe(paragraphs.join('\n\n'));
  });

  test('in an encoding of its own', async () => {
    const html = `<html><head><meta charset="windows-1252"><title>Fähre</title></head><body><article>${body}<p>Die Fähre „Größe“ sank.</p></article></body></html>`;
    const bytes = Uint8Array.from([...html], (sign) => {
      const special: Record<string, number> = { '“': 0x93, '”': 0x94, '„': 0x84, ä: 0xe4, ö: 0xf6, ß: 0xdf };
      return special[sign] ?? sign.charCodeAt(0);
    });
    const result = await read(bytes);
    expect(result.ok && result.draft.text).toContain('Die Fähre „Größe“ sank.');
  });
});

describe('other documents', () => {
  test('a Word file gives its paragraphs', async () => {
    const result = await read(docx(word('The ferry sank.', 'The crew swam ashore.')), 'a.docx');
    expect(result.ok && result.draft.text).toBe('The ferry sank.\n\nThe crew swam ashore.');
  });

  test.each([
    ['a.docx', docx(word('The ferry sank.'))],
    ['a.pdf', pdf(['The ferry sank.'])],
  ])('%s is from where it was found', async (name, bytes) => {
    const result = await read(bytes, name, null, 'https://post.example/ferry');
    expect(result.ok && result.draft.source).toBe('https://post.example/ferry');
  });

  test('a PDF gives its lines joined, a word that was broken too, without the page’s number', async () => {
    const lines = [
      'The ferry left the harbour of Lar-',
      'now at noon, and it sank near the cape.',
      'Nobody was hurt.',
      '12',
    ];
    const result = await read(pdf(lines), 'a.pdf');
    expect(result.ok && result.draft.text.replaceAll('\n\n', ' ')).toBe(
      'The ferry left the harbour of Larnow at noon, and it sank near the cape. Nobody was hurt.',
    );
  });
});

describe('what is no article', () => {
  const data = 'it is data or a program, and no article; send the article as text, or paste its words';
  const subtitles = 'it is subtitles, and no article; send the article as text, or paste its words';
  const srt = paragraphs
    .map((words, i) => `${i + 1}\r\n00:00:0${i},000 --> 00:00:0${i},900\r\n${words}\r\n\r\n`)
    .join('');
  const sitemap = '<?xml version="1.0"?><urlset><url><loc>https://post.example/ferry</loc></url></urlset>';
  const rows = 'day,place,lost\n2021-03-05,Larnow,3\n2021-03-06,Larnow,4\n';
  test.each([
    ['JSON', JSON.stringify({ title: 'Ferry', text: paragraphs.join(' ') }), 'story.txt', null, data],
    ['JSON in a list', JSON.stringify([{ text: paragraphs[0] }], null, 2), 'story', 'text/plain', data],
    ['JSON by its type', '[1, 2, 3]', '/api/story', 'application/json; charset=utf-8', data],
    ['a table', rows, 'story.csv', null, data],
    ['a table by its type', rows, '/export', 'text/csv', data],
    ['a program', 'const a = () => "<b>";\n', 'story.mjs', null, data],
    ['settings', 'ferry:\n  - name: Larnow\n', 'story.yaml', null, data],
    ['a sitemap', sitemap, '/sitemap.xml', 'application/xml', data],
    ['subtitles', srt, 'story.srt', null, subtitles],
    ['subtitles of the web', `WEBVTT\n\n${srt}`, 'story.txt', null, subtitles],
  ])('is refused: %s', async (_, content, name, contentType, reason) => {
    expect(await read(content, name, contentType)).toEqual({ ok: false, reason });
  });

  test('is refused: a page that only asks to log in', async () => {
    const html = `<!doctype html><html><head><title>Subscribe | The Post</title><meta property="og:site_name" content="The Post"><meta property="article:published_time" content="2020-05-06T08:00:00Z"></head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav><article><h1>Subscribe</h1><p>Please log in to continue reading.</p></article><footer>© The Post. Subscribe to our newsletter</footer></body></html>`;
    expect(await read(html, '/story')).toMatchObject({ ok: false, reason: expect.stringContaining('no article') });
  });

  test.each([
    [
      'a page of XHTML',
      `<?xml version="1.0"?><html><head><title>Ferry</title></head><body>${body}</body></html>`,
      'a.xml',
    ],
    ['a page that a program made', `<html><body><article>${body}</article></body></html>`, '/story.py'],
    ['a text that begins with brackets', `[From our reporter] {Larnow} ${paragraphs.join('\n\n')}`, 'a.txt'],
    ['a text that begins with a time', `10:15:20, Larnow. ${paragraphs.join('\n\n')}`, 'a.txt'],
  ])('but not %s', async (_, content, name) => {
    const result = await read(content, name);
    expect(result.ok && result.draft.text).toContain(paragraphs[0]);
  });
});
