import { fileURLToPath } from 'node:url';

// Run as a program of its own, on a disk that refuses: does what its arguments say, and tells what came of each.
const built = fileURLToPath(new URL('../../dist/src/library/libraries.js', import.meta.url));
const { Libraries } = await import(built);
const [, , corpus = '', data = '', ...steps] = process.argv;
const { libraries } = await Libraries.open(corpus, data, { snapshot: false });
const library = await libraries.of('12345');
const sizes = { small: 1, large: 2000 };
for (const step of steps) {
  const [verb, name, size = 'small'] = step.split(':');
  const words = `The flood of ${name} closed the bridge of ${name} on Friday, and nobody could cross it.\n\n`;
  const raw = `---\ntitle: ${name}\nsource: https://news.example/${name}\n---\n${size} ${words.repeat(sizes[size])}`;
  const done = verb === 'add' ? await library.add(raw, '1') : await library.remove(name, '1');
  process.stdout.write(`${JSON.stringify({ step, ok: done.ok, reason: done.reason ?? null })}\n`);
}
process.stdout.write(`${JSON.stringify(library.corpus.articles.map(({ article }) => article.id))}\n`);
