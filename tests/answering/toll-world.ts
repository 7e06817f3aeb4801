import { casualties } from '../../src/answering/casualties.js';
import { comparableTolls } from '../../src/answering/comparable-tolls.js';
import { tollPicture } from '../../src/cards/toll-picture.js';
import { corpusOf } from '../articles.js';

/** A news article as a file. */
export const report = (title: string, published: string, text: string) =>
  `---\ntitle: ${title}\npublished: ${published}\n---\n\n${text}\n`;

/** What of articles may stand in one picture. */
export const tollsOf = (texts: Readonly<Record<string, string>>) => {
  const corpus = corpusOf(texts);
  return comparableTolls(corpus, casualties(corpus, {}).figures);
};
/** The picture of articles. */
export const pictureOf = (texts: Readonly<Record<string, string>>) => {
  const corpus = corpusOf(texts);
  return tollPicture(corpus, casualties(corpus, {}).figures);
};
/** "12 on 2016-03-04 by police", with "in" for an outlet and "*" for the day of the article. */
export const marksOf = (texts: Readonly<Record<string, string>>) =>
  tollsOf(texts)?.tolls.map(({ low, day, dated, sources }) => {
    const by = sources.map(({ name, isOutlet }) => `${isOutlet ? 'in ' : ''}${name}`).join(', ');
    return `${low} on ${day}${dated ? '' : '*'} by ${by}`;
  });
/** Two articles of one quake, with three tolls. */
export const quake = {
  quake1: report(
    'Strong quake hits Antland, at least 36 dead',
    '2016-03-07',
    'An earthquake struck northern Antland on Monday, killing at least 36 people, state television said.',
  ),
  quake2: report(
    'Antland quake toll climbs',
    '2016-03-09',
    "The number of people killed in Monday's earthquake in Antland has climbed to 318, the interior ministry said on Wednesday.\n\nThe relief group Hasko said on Wednesday that its own count stood at 402 dead.",
  ),
};
