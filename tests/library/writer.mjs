import { fileURLToPath } from 'node:url';

// Run as a program of its own, beside others: adds articles of the same titles as they do, and tells their ids.
const built = fileURLToPath(new URL('../../dist/src/library/libraries.js', import.meta.url));
const { Libraries } = await import(built);
const [, , corpus = '', data = '', name = '', count = '0'] = process.argv;
const { libraries } = await Libraries.open(corpus, data);
const library = await libraries.of('12345');
for (let i = 0; i < Number(count); i++) {
  const added = await library.add(
    `---\ntitle: Flood ${i % 3}\n---\n${name} saw the flood number ${i} on Friday.\n`,
    name,
  );
  process.stdout.write(`${added.ok ? added.id : added.reason}\n`);
  if (i % 4 === 3) await library.remove(added.id, name);
}
