import { fileURLToPath } from 'node:url';

// Run as a program of its own, to be killed: adds, changes, removes and re-indexes, and tells what was acknowledged.
const built = fileURLToPath(new URL('../../dist/src/library/libraries.js', import.meta.url));
const { Libraries } = await import(built);
const [, , corpus = '', data = '', start = '0'] = process.argv;
const { libraries } = await Libraries.open(corpus, data);
const library = await libraries.of('12345');
const tell = (line) => process.stdout.write(`${line}\n`);
tell('ready');
for (let i = Number(start); ; i++) {
  const source = `https://news.example/${i % 7 === 6 ? i - 3 : i}`;
  const raw = `---\ntitle: Flood ${i}\nsource: ${source}\n---\nThe flood number ${i} closed the bridge of Larnow on Friday.\n`;
  const added = await library.add(raw, '1');
  if (added.ok) tell(`has ${added.id} ${i}`);
  if (i % 5 === 4 && added.ok) {
    tell(`removing ${added.id}`);
    const removed = await library.remove(added.id, '1');
    if (removed.ok) tell(`gone ${added.id}`);
  }
  if (i % 4 === 3) await library.reindex();
}
