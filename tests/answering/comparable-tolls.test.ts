import { expect, test } from 'vitest';
import { casualties } from '../../src/answering/casualties.js';
import { comparableTolls } from '../../src/answering/comparable-tolls.js';
import { figureHead } from '../../src/cards/figure.js';
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
