import { cut, garbled, type HostileFile, heart, page, story } from './hostile-file.js';

const mb = 1024 * 1024;
const html = (what: string, make: HostileFile['make'], more: Partial<HostileFile> = {}): HostileFile => ({
  what: `a page: ${what}`,
  file: 'story.html',
  make,
  ...more,
});
const reads = (what: string, make: HostileFile['make'], holds = heart) => html(what, make, { holds });
const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

const nested: HostileFile[] = ['div', 'span', 'b', 'blockquote', 'ul><li', 'table><tr><td', 'article'].flatMap((tag) =>
  [100, 1000, 20_000].map((depth) =>
    html(`${depth} times <${tag}>`, () => `<html><body>${`<${tag}>`.repeat(depth)}${story.join('<p>')}`),
  ),
);

const tags: HostileFile[] = [
  html('200,000 elements never closed', () => `<html><body>${'<div>'.repeat(200_000)}`),
  html('100,000 attributes', () =>
    page(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}="${i}"`).join(' ')}>x</p>`),
  ),
  html('an attribute of 5 MB', () => page(`<p title="${'a'.repeat(5 * mb)}">x</p>`)),
  reads('a class of 50,000 names', () => page(`<p class="${'name '.repeat(50_000)}">x</p>`)),
  html('an attribute that is never closed', () => `<html><body><p title="${page()}`),
  html('a comment that is never closed', () => `<html><body><!-- ${page()}`),
  html('a script that is never closed', () => `<html><head><script>${page()}`),
  html('a title that is never closed', () => `<html><head><title>${page()}`),
  html('a tag that is never closed', () => `${page()}<p <p <p <p `),
  reads('bodies in bodies', () => page('<html><body><html><body>'.repeat(50))),
  reads('bold across paragraphs', () => page('<b><p>x</b>'.repeat(2000))),
  reads('links in links', () => page('<a href="/x">'.repeat(100))),
  reads('text between the rows of a table', () => page(`<table>${'x<tr>y<td>z'.repeat(2000)}</table>`)),
  reads('forms in forms', () => page('<form><input>'.repeat(100))),
  html('a choice of 50,000', () => page(`<select>${'<option>x'.repeat(50_000)}</select>`)),
  html('plain text from here on', () => `<html><body><plaintext>${story.join('\n\n')}`),
  reads('elements that nobody knows', () => page('<x-y-z>a</x-y-z>'.repeat(2000))),
  reads('templates in templates', () => page('<template>'.repeat(100))),
  reads('a drawing that uses itself', () => page(`<svg>${'<g id="a"><use href="#a"/></g>'.repeat(5000)}</svg>`)),
  html('100,000 breaks', () => page('<br>'.repeat(100_000))),
  html('50,000 empty paragraphs', () => page('<p></p>'.repeat(50_000))),
  html('20,000 links', () => page('<p><a href="/x">The train is late again</a></p>'.repeat(20_000))),
  html('a table of 90,000 cells', () => page(`<table>${`<tr>${'<td>x</td>'.repeat(300)}</tr>`.repeat(300)}</table>`)),
  html('a picture of 5 MB in its text', () => page(`<img src="data:image/png;base64,${'A'.repeat(5 * mb)}">`)),
  html('5 MB of style', () => page('', `<style>${'p{color:red}'.repeat(mb / 3)}</style>`)),
  html('a title of a megabyte', () => page().replace('Ferry sinks off the cape', 'Ferry '.repeat(mb / 6))),
  html('a paragraph of 4 MB', () => page(`<p>${'The ferry sank near the cape and '.repeat(125_000)}</p>`)),
  html('50,000 paragraphs', () => page('<p>The ferry sank there again, and the crew swam ashore.</p>'.repeat(50_000))),
];

const contents: HostileFile[] = [
  html('frames', () => '<html><frameset><frame src="/a"><frame src="/b"></frameset></html>', { refused: /no article/ }),
  html('a script that would write it', () => '<html><body><div id="root"></div><script>app()</script></body></html>', {
    refused: /no article/,
  }),
  html(
    'leads elsewhere',
    () => '<html><head><meta http-equiv="refresh" content="0;url=http://127.0.0.1/"></head></html>',
    { refused: /no article/ },
  ),
  html('nothing', () => '<html></html>', { refused: /no article/ }),
  html('a menu and no more', () => '<html><body><nav><a href="/">Home</a></nav></body></html>', {
    refused: /no article/,
  }),
  reads('its base is a script', () =>
    page('', '<base href="javascript:x"><link rel="canonical" href="javascript:alert(1)">'),
  ),
  reads('its address leads inside', () =>
    page('', '<link rel="canonical" href="http://169.254.169.254/"><base href="file:///etc/">'),
  ),
  reads('an encoding that nobody knows', () => page('', '<meta charset="x-nobody">')),
  reads('an encoding that it has not', () => page('', '<meta charset="utf-16">')),
  html('UTF-7', () => '+ADw-html+AD4-+ADw-script+AD4-alert(1)', { contentType: 'text/html; charset=utf-7' }),
  reads('UTF-16 with its mark', () => Buffer.from(`\ufeff${page()}`, 'utf16le')),
  reads('UTF-16 without a mark', () => Buffer.from(page(), 'utf16le')),
  html('NULs in its tags', () => page().replaceAll('<p', '<\0p')),
  reads('signs that are none', () => page('<p>&#x110000;&#0;&#xD800;&#99999999999;&nosuch;&</p>')),
  html('half a million hard spaces', () => page(`<p>${'&nbsp;'.repeat(500_000)}</p>`)),
  html(
    'entities that grow',
    () =>
      `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "ferry"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><html><body><p>${story.join(' ')} ${'&c;'.repeat(1000)}</p></body></html>`,
  ),
  html(
    'an entity that is a file',
    () => `<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>${page('<p>&x;</p>')}`,
  ),
  reads('data of no shape', () => page('', data('{"@type":'))),
  reads('data nested 100,000 deep', () => page('', data(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))),
  reads('graphs in graphs', () => page('', data(`${'{"@graph":'.repeat(5000)}1${'}'.repeat(5000)}`))),
  reads('data of wrong types', () =>
    page(
      '',
      data(
        '{"@type":["NewsArticle",7],"headline":{"a":1},"author":[null,[[]],{"name":7}],"publisher":9,"datePublished":[1]}',
      ),
    ),
  ),
  reads('data with keys of objects', () =>
    page('', data('{"__proto__":{"@type":"NewsArticle"},"@type":"NewsArticle","constructor":1}')),
  ),
  html('data of 5 MB', () =>
    page('', data(JSON.stringify({ '@type': 'NewsArticle', articleBody: 'x'.repeat(5 * mb) }))),
  ),
  reads('a day that is none', () => page('', '<meta property="article:published_time" content="0000-99-99T99:99">')),
  reads('a day far away', () => page('', '<meta property="article:published_time" content="+275760-09-13T00:00:00Z">')),
  reads('an author of 100,000 names', () =>
    page('', data(JSON.stringify({ '@type': 'NewsArticle', author: Array(100_000).fill('Ann') }))),
  ),
  reads('10,000 scripts of data', () => page('', data('{"@type":"Thing"}').repeat(10_000))),
  html('20,000 meta tags', () => page('', '<meta property="og:x" content="y">'.repeat(20_000))),
  html('named as a text', () => page(), { file: 'story.txt', holds: heart }),
  html('named as a PDF', () => page(), { file: 'story.pdf', contentType: 'application/pdf', holds: heart }),
  html('without a name, said to be a picture', () => page(), { file: 'story', contentType: 'image/png', holds: heart }),
  html('a text named as a page', () => story.join('\n\n')),
];

export const pages: readonly HostileFile[] = [
  ...nested,
  ...tags,
  ...contents,
  ...cut('a page', 'story.html', page, 6),
  ...garbled('a page', 'story.html', page, 6),
];
