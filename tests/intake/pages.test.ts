import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type * as DraftModule from '../../src/intake/draft.js';
import type * as ReadDocument from '../../src/intake/read-document.js';
import { readArticle } from '../../src/text/read-article.js';

// The built one: its worker is a file of the build.
const built = (file: string) => import(fileURLToPath(new URL(`../../dist/src/${file}.js`, import.meta.url)));
const { readDocument }: typeof ReadDocument = await built('intake/read-document');
const { draftFile }: typeof DraftModule = await built('intake/draft');

const folder = fileURLToPath(new URL('pages/', import.meta.url));

/** What becomes of a saved page on its way into the library: its facts, and the paragraphs that passages come from. */
async function readSavedPage(bytes: Uint8Array) {
  const result = await readDocument(bytes, { name: 'page.html', contentType: null, url: null });
  if (!result.ok) throw new Error(result.reason);
  const read = readArticle({ id: 'page', raw: draftFile(result.draft) });
  if (!read.ok) throw new Error(read.reason);
  const { title, author, outlet, published, source, text, paragraphs } = read.article;
  const words = paragraphs.map(({ start, end }) => text.slice(start, end));
  return { title, author, outlet, published, source, paragraphs: words };
}

// A new page: put it into a folder of its own, run this file, and review every line of the expected.json that it writes.
test.each(readdirSync(folder))('a saved page: %s', async (name) => {
  const read = await readSavedPage(readFileSync(`${folder}${name}/page.html`));
  await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(`${folder}${name}/expected.json`);
});
