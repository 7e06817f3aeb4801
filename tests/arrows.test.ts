import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What each room may import: itself and what stands after it. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'src/aside': [],
  'src/disk': [],
  'src/order': [],
  'src/text': [],
  'src/reading': ['src/text'],
  'src/search': ['src/reading', 'src/text'],
  'src/answering': ['src/search', 'src/reading', 'src/text'],
  'src/cards': ['src/answering', 'src/search', 'src/reading', 'src/text'],
  'src/library': ['src/aside', 'src/disk', 'src/intake', 'src/order', 'src/search', 'src/reading', 'src/text'],
  'src/records': ['src/disk'],
  'src/command': ['src/cards', 'src/answering', 'src/feeds', 'src/library', 'src/records', 'src/search', 'src/text'],
  'src/intake': ['src/aside', 'src/order', 'src/text'],
  'src/feeds': ['src/disk', 'src/intake', 'src/library', 'src/order'],
  commands: [
    'src/command',
    'src/cards',
    'src/answering',
    'src/feeds',
    'src/intake',
    'src/library',
    'src/reading',
    'src/text',
  ],
  'src/faces/pipe': ['src/command', 'src/library'],
  'src/faces/terminal': ['src/command', 'src/cards', 'src/disk', 'src/library', 'src/text'],
  'src/faces/picture': ['src/cards'],
  'src/faces/preview': ['src/faces/discord', 'src/faces/terminal', 'src/command', 'src/library', 'src/records'],
  'src/faces/discord': ['src/faces/picture', 'src/command', 'src/cards', 'src/library', 'src/order', 'src/records'],
};

/** Rooms that compute: no files, no network, no clock of their own. */
const pure = ['src/text', 'src/reading', 'src/search', 'src/answering', 'src/cards'];

const rooms = Object.keys(arrows);
const roomOf = (file: string) => rooms.find((room) => file.startsWith(`${room}/`));

const sources = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file)),
);
const files = sources.map((file) => {
  const code = readFileSync(join(root, file), 'utf8');
  const imports = [...code.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map(([, target]) => target ?? '');
  const inside = imports
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(root, join(root, dirname(file), target)));
  return { file, room: roomOf(file), code, outside: imports.filter((target) => !target.startsWith('.')), inside };
});

test('every source file stands in a room, but for the entrance', () => {
  const homeless = files.filter(({ room }) => room === undefined).map(({ file }) => file);
  expect(homeless.sort()).toEqual(['src/config.ts', 'src/engine-flags.ts', 'src/launch-flags.ts', 'src/main.ts']);
  expect(files.length).toBeGreaterThan(40);
});

describe('dependencies point one way', () => {
  test.each(rooms)('%s', (room) => {
    const allowed = [room, ...(arrows[room] ?? [])];
    const wrong = files
      .filter((one) => one.room === room)
      .flatMap(({ file, inside }) =>
        inside.filter((target) => !allowed.includes(roomOf(target) ?? '')).map((target) => `${file} -> ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('cards draw what answering found: they look for nothing, and know of search and reading what there is alone', () => {
    const drawn = files
      .filter(({ room }) => room === 'src/cards')
      .flatMap(({ inside }) => inside.filter((target) => /^src\/(?:search|reading)\//.test(target)));
    expect([...new Set(drawn)].sort()).toEqual(['src/reading/reading.js', 'src/search/corpus.js']);
  });

  test('what computes knows no files, no network and no clock', () => {
    const wrong = files
      .filter(({ room }) => room !== undefined && pure.includes(room))
      .filter(
        ({ code, outside }) =>
          outside.some((name) => /^node:|discord/.test(name)) || /Date\.now\(|new Date\(\)|performance\.now/.test(code),
      )
      .map(({ file }) => file);
    expect(wrong).toEqual([]);
  });

  test('natural is imported piece by piece, for its index costs half a second and prints a banner', () => {
    const whole = files.filter(({ outside }) => outside.includes('natural')).map(({ file }) => file);
    expect(whole).toEqual([]);
  });
});

test('no file has a name that says nothing', () => {
  expect(sources.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:[./]|$)/i.test(file))).toEqual([]);
});
