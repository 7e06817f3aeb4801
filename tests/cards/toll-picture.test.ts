import { expect, test } from 'vitest';
import { cut } from '../../src/cards/cut.js';
import { marksOf, pictureOf, quake, report } from '../answering/toll-world.js';

test('a picture that leaves out the oldest tolls says so, below and in its words', () => {
  const days = Array.from({ length: 24 }, (_, i) => i + 1);
  const reports = days.map((day) => {
    const told = `The harbour police of the northern district of Port Lune said that ${100 + day} people were killed when the ferry sank.`;
    return [`ferry${day}`, report(`Lune ferry: day ${day}`, `2016-03-${String(day).padStart(2, '0')}`, told)];
  });
  const picture = pictureOf(Object.fromEntries(reports));
  expect(picture?.svg).toContain('>by day and source, 15 Mar to 24 Mar 2016<');
  expect(picture?.svg).toContain('>as known on the days of the articles<');
  expect(picture?.svg).toContain('>not drawn: 14 earlier<');
  expect(picture?.alt).toContain('(not drawn: 14 earlier)');
  expect(picture?.alt).toMatch(/before these\); .*124 killed/);
  expect(picture?.alt).not.toContain('114 killed');
});

test('words are cut behind a word', () => {
  expect(cut('At least 17 people, the coast guard said', 26)).toBe('At least 17 people, the…');
  expect(cut('At least 17 people, the coast guard said', 30)).toBe('At least 17 people, the coast…');
  expect(cut('渡轮在海角附近沉没', 5)).toBe('渡轮在海…');
  expect(cut('Donaudampfschifffahrt sinks', 12)).toBe('Donaudampfs…');
  expect(cut('as it is', 8)).toBe('as it is');
});

test('what is told as a toll days after the event stands on the day of its article', () => {
  expect(marksOf(quake)).toEqual([
    '36 on 2016-03-07 by state television',
    '318 on 2016-03-09* by interior ministry',
    '402 on 2016-03-09* by Hasko',
  ]);
  expect(pictureOf(quake)?.svg).toContain('>* as known on the day of the article<');
});

test('three sources in conflict on one day stand in rows by source', () => {
  const picture = pictureOf({
    one: report(
      'Ferry sinks off Lune',
      '2016-03-06',
      'The coast guard said that 31 people were killed when a ferry sank on Sunday off Lune. The union said 44 people were killed. The hospital said 38 people were killed.',
    ),
  });
  expect(picture?.svg).toContain('>by source, 6 Mar 2016<');
  expect(picture?.alt.match(/\d+ killed/g)).toEqual(['31 killed', '38 killed', '44 killed']);
});

test('no label of a picture stands on another, and no dot hides another', () => {
  const tolls = [12, 13, 14, 31, 32, 47];
  const reports = tolls.map((toll, i) => [
    `ferry${i}`,
    report(
      `Lune ferry: ${toll} dead`,
      `2016-03-0${4 + Math.floor(i / 3)}`,
      `Office number ${i} said that ${toll} people were killed when the ferry sank off Lune.`,
    ),
  ]);
  const svg = pictureOf(Object.fromEntries(reports))?.svg ?? '';
  const dots = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(dots).toHaveLength(6);
  for (const [i, [x = 0, y = 0]] of dots.entries())
    for (const [otherX = 0, otherY = 0] of dots.slice(i + 1))
      expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(9);
});

test('civilians alone are told apart from all who were killed', () => {
  const war = (n: number, published: string, text: string) => report(`Antland war: day ${n}`, published, text);
  const picture = pictureOf({
    war1: war(70, '2016-06-10', 'The UN said that at least 4,200 civilians had been killed in Antland since 1 April.'),
    war2: war(77, '2016-06-17', 'The health ministry said that 7,032 people had been killed in Antland since 1 April.'),
    war3: war(90, '2016-06-30', 'The UN said that at least 5,127 civilians had been killed in Antland since 1 April.'),
  });
  expect(picture?.svg).toContain('>at least 4,200†<');
  expect(picture?.svg).toContain('>7,032<');
  expect(picture?.svg).toContain('>† civilians only<');
  expect(picture?.alt).toContain('at least 5,127 civilians killed');
});

test('a source is one source, with and without what it is, and has one colour', () => {
  const svg =
    pictureOf({
      one: report(
        'Lune ferry: 12 dead',
        '2016-03-04',
        'The relief group Hasko said that 12 people were killed when a ferry sank off Lune.',
      ),
      two: report(
        'Lune ferry: 31 dead',
        '2016-03-06',
        'Hasko said that 31 people were killed when the ferry sank off Lune.',
      ),
      three: report(
        'Lune ferry: 47 dead',
        '2016-03-09',
        'The coast guard said that 47 people were killed when the ferry sank off Lune.',
      ),
    })?.svg ?? '';
  const colours = [...svg.matchAll(/<circle [^>]*fill="([^"]+)"/g)].map(([, colour]) => colour);
  expect(colours).toHaveLength(3);
  expect(new Set(colours).size).toBe(2);
});
