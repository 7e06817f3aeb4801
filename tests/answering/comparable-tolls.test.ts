import { expect, test } from 'vitest';
import { casualties } from '../../src/answering/casualties.js';
import { comparableTolls } from '../../src/answering/comparable-tolls.js';
import { cut } from '../../src/cards/cut.js';
import { figureHead } from '../../src/cards/figure.js';
import { tollPicture } from '../../src/cards/toll-picture.js';
import { corpusOf } from '../articles.js';

const report = (title: string, published: string, text: string) =>
  `---\ntitle: ${title}\npublished: ${published}\n---\n\n${text}\n`;

test('a picture compares the tolls of one event, not those of others told beside it', () => {
  const corpus = corpusOf({
    ferry1: report(
      'Ferry sinks off Port Lune',
      '2016-03-04',
      'At least 12 people were killed on Friday off Port Lune.',
    ),
    ferry2: report('Lune ferry: port mourns', '2016-03-06', 'The police said that 31 people were killed on Saturday.'),
    ferry3: report('Inquiry into Lune port', '2016-03-09', 'The ministry said that 47 people were killed by Tuesday.'),
    mine: report('Blast at Karvel colliery', '2016-03-05', 'The blast at Karvel killed 8 miners on Saturday.'),
    storm: report('Storm over Ostvik', '2016-03-07', 'The storm killed 5 people in Ostvik on Sunday.'),
  });
  const tolls = comparableTolls(corpus, casualties(corpus, {}).figures);
  expect(tolls?.tolls.map(({ low }) => low)).toEqual([12, 31, 47]);
});

test('tolls of events that have nothing to do with each other make no picture', () => {
  const corpus = corpusOf({
    mine: report('Blast at Karvel colliery', '2016-03-05', 'The blast at Karvel killed 8 miners on Saturday.'),
    storm: report('Storm over Ostvik', '2016-03-07', 'The storm killed 5 people in Ostvik on Sunday.'),
    train: report(
      'Train leaves the rails near Larnow',
      '2016-03-08',
      'Larnow buried 3 people on Monday. 3 were killed.',
    ),
  });
  expect(comparableTolls(corpus, casualties(corpus, {}).figures)).toBeNull();
});

test('a picture shows what was, not what is expected', () => {
  const corpus = corpusOf({
    flood1: report('Lune in flood', '2016-03-04', 'On Friday 4,000 people were evacuated in Lune.'),
    flood2: report('Lune flood rises', '2016-03-05', 'On Saturday 6,000 people were evacuated in Lune.'),
    flood3: report(
      'Lune flood peaks',
      '2016-03-06',
      'On Sunday 9,000 people were evacuated in Lune. Another 30,000 people could be evacuated in Lune on Monday.',
    ),
  });
  const { figures } = casualties(corpus, {});
  expect(figures.map(figureHead)).toContain('30,000 displaced (forecast)');
  expect(comparableTolls(corpus, figures)?.tolls.map(({ low }) => low)).toEqual([4000, 6000, 9000]);
});

test('a picture that leaves out the oldest tolls says so, in its line and in its words', () => {
  const days = Array.from({ length: 24 }, (_, i) => i + 1);
  const reports = days.map((day) => {
    const told = `The harbour police of the northern district of Port Lune said that ${100 + day} people were killed when the ferry sank.`;
    return [`ferry${day}`, report(`Lune ferry: day ${day}`, `2016-03-${String(day).padStart(2, '0')}`, told)];
  });
  const corpus = corpusOf(Object.fromEntries(reports));
  const picture = tollPicture(corpus, casualties(corpus, {}).figures);
  expect(picture?.svg).toContain('>9 Mar to 24 Mar 2016, the latest 16 of 24<');
  expect(picture?.svg).toContain('>told without days: the days of the articles<');
  expect(picture?.alt).toContain('the latest 16 of 24: (');
  expect(picture?.alt).toMatch(/before these\); .*124 killed/);
  expect(picture?.alt).not.toContain('109 killed');
});

test('words are cut behind a word', () => {
  expect(cut('At least 17 people, the coast guard said', 26)).toBe('At least 17 people, the…');
  expect(cut('At least 17 people, the coast guard said', 30)).toBe('At least 17 people, the coast…');
  expect(cut('渡轮在海角附近沉没', 5)).toBe('渡轮在海…');
  expect(cut('Donaudampfschifffahrt sinks', 12)).toBe('Donaudampfs…');
  expect(cut('as it is', 8)).toBe('as it is');
});
