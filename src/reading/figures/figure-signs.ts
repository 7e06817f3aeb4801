import { absenceWords } from './figure-absences.js';
import { deedWords } from './figure-deeds.js';
import { departureOpeners } from './figure-departures.js';
import { fatalityWords } from './figure-fatalities.js';
import { forecastWords } from './figure-forecasts.js';
import { injuryWords } from './figure-injuries.js';
import { gluedWords } from './figure-tokens.js';
import { tollWords } from './figure-tolls.js';
import { tellingWords } from './figure-words.js';

const signs = [
  ...new Set([
    ...tellingWords,
    ...injuryWords,
    ...deedWords,
    ...fatalityWords,
    ...tollWords,
    ...forecastWords,
    ...absenceWords,
    ...departureOpeners,
  ]),
];
const sign = new RegExp(
  `(?<![a-z])(?:${signs.join('|')})(?![a-z])|${signs.filter((word) => gluedWords.has(word)).join('|')}`,
);

/** Whether a sentence in lower case holds one of the words of which whatever tells of victims holds one, also run together with another. */
export const mayTell = (words: string): boolean => sign.test(words);
