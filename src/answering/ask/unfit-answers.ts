import { isSaidOn } from '../../reading/figures/figure-deed-days.js';
import { kin, personNoun } from '../../reading/figures/victim-nouns.js';
import { institutionWords, personTitles } from '../../reading/names/name-words.js';
import {
  auxiliaries,
  conjunctions,
  finiteVerbs,
  midAdverbs,
  prepositions,
  relatives,
} from '../../reading/quotations/quotation-words.js';
import type { ReadArticle } from '../../search/corpus.js';
import { genderOf, isInstitution } from '../../search/leaning.js';
import type { Question } from '../../search/question.js';
import { countries, countryOf } from '../../text/demonyms.js';
import type { Range } from '../../text/span.js';
import type { AnswerCandidate } from './answer-candidates.js';
import { isNoDoer } from './answer-roles.js';
import { asksAhead } from './asked-ahead.js';

/** The states of the United States, lower case; "Georgia" is a country as well. */
const states: ReadonlySet<string> = new Set(
  (
    'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,' +
    'indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,' +
    'missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,' +
    'north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,' +
    'utah,vermont,virginia,washington,west virginia,wisconsin,wyoming'
  ).split(','),
);

const asksCountry = /\b(?:what|which)\s+(?:\p{L}+\s+)?(?:country|countries|nation|nations)\b/iu;
const asksState = /\b(?:what|which)\s+(?:\p{L}+\s+)?states?\b/iu;
const asksTown = /\b(?:what|which)\s+(?:\p{L}+\s+)?(?:city|cities|town|towns|village|villages|county)\b/iu;
/** Of no one country: "Arab nations" are no plan's name. */
const regional = new Set(['arab', 'european', 'african', 'asian']);
const continents = new Set(
  'europe,africa,asia,north america,south america,latin america,central america,oceania,antarctica,middle east'.split(
    ',',
  ),
);
/** "University of Leeds": in no question is it a town. */
const saysInstitution = (said: string): boolean => said.split(' ').some((word) => institutionWords.has(word));
const asksPeople = /\b(?:nationalit\w+|language|people|citizens?|nationals?)\b/i;
const within = /\b(?:in|at|near|from|outside|inside|across|around|throughout|into|through)\s+(?:the\s+)?$/i;
/** Where an institution stands for a place: "at Lune University", "90 Church Street". */
const placed =
  /(?:\b(?:in|at|near|from|outside|to|off|across|around|into|through|of|on|over|for|with|between|and)|,|\d)\s+(?:the\s+)?$/i;
/** "mayor of [Lune]", "the people of [Norden]" */
const ofPlace = /\b(\p{L}+)\s+of\s+(?:the\s+)?$/iu;
/** "a [Norden] lawyer", "her [Norden] cousin" */
const attribute = /\b(?:an?|his|her|its|their|my|our|another|every)\s+(?:\p{Ll}[\p{L}-]*,?\s+){0,2}$/u;
/** "Who owns the tip?": of "Berg's firm was paid", Berg is the owner of something else. */
const asksOwner = /^\W*who\s+(?:will\s+|would\s+|is going to\s+)?(?:owns?|owned|bought|buys?|built|runs?)\b/i;
const isGenitive = (text: string, { end }: Range): boolean => /^['’]s?\s\p{Ll}/u.test(text.slice(end, end + 4));

/**
 * Whether what may answer is of another sort than the question asks for: a place for who, a person for where, a day before
 * the article's for what is to come.
 */
export function isUnfit(entry: ReadArticle, sentence: Range, question: Question, one: AnswerCandidate): boolean {
  const { name } = one;
  const { article } = entry;
  const { text } = article;
  if (question.kind === 'when')
    return (
      (asksAhead(question) && isBefore(entry, one)) ||
      (!asksSaying.test(question.text) && isSaidOn(text, sentence, one))
    );
  if (name === null) return false;
  const said = text.slice(one.start, one.end).toLowerCase();
  const before = text.slice(Math.max(sentence.start, one.start - 48), one.start);
  const after = text.slice(one.end, Math.min(sentence.end, one.end + 48));
  const people = countryOf.has(said) && !countries.has(said);
  switch (question.kind) {
    case 'who':
      return (
        within.test(before) ||
        personTitles.has((ofPlace.exec(before)?.[1] ?? '').toLowerCase().replace(/s$/, '')) ||
        ((people || attribute.test(before)) && isNounAhead(after)) ||
        personNoun(nounAhead(after)) === 'many' ||
        (/\bthe\s(?:former\s|new\s|late\s|then\s)?$/i.test(before) && personNoun(nounAhead(after)) === 'one') ||
        (isGenitive(text, one) && asksOwner.test(question.text)) ||
        isNoDoer(question, { before, after, sentence: text.slice(sentence.start, sentence.end) })
      );
    case 'where': {
      const state = states.has(said) || (said === 'georgia' && namesState(text));
      if (asksCountry.test(question.text))
        return (
          state ||
          people ||
          continents.has(said) ||
          (!countries.has(said) && (genderOf(article, name) !== null || saysInstitution(said)))
        );
      if (asksState.test(question.text) && namesState(text) && !state) return true;
      const isWider = continents.has(said) || (countries.has(said) && !state && said !== 'georgia');
      if (asksTown.test(question.text) && (isWider || saysInstitution(said))) return true;
      return (
        people ||
        (/\bthe\s$/i.test(before) && isNounAhead(after)) || // "pointed to the [Norden] war"
        genderOf(article, name) !== null ||
        kin.test(/(\p{Ll}+)\s$/u.exec(before)?.[1] ?? '') || // "his son [Marek]"
        (isInstitution(name) && !placed.test(before))
      );
    }
    case 'which-name':
      return (regional.has(said) || (people && isNounAhead(after))) && !asksPeople.test(question.text);
    default:
      return false;
  }
}

/** "the [Harbour] manager said", "[Norden] soldiers fought": who manages it is no club, nor did all of Norden fight. */
const nounAhead = (after: string): string => /^\s(\p{Ll}+)\b/u.exec(after)?.[1] ?? '';

/** Where the day is asked on which somebody said something. */
const asksSaying =
  /\b(?:said|says|say|told|tell|announced?|reported|report|added|confirm(?:ed)?|warn(?:ed)?|wrote|write|disclosed?|reveal(?:ed)?)\b/i;

/** Whether a day or a year ends before the day of its article. */
function isBefore({ article, reading }: ReadArticle, one: Range): boolean {
  if (article.published === null) return false;
  const day = reading.dates.find(({ start }) => start === one.start)?.to ?? article.text.slice(one.start, one.end);
  return day < article.published.slice(0, day.length);
}

/** Whether a name stands before a noun that it tells more of: "[Norden] lawyer", not "[Dad] brought". */
function isNounAhead(after: string): boolean {
  const word = /^\s(\p{Ll}[\p{L}'’-]*)/u.exec(after)?.[1];
  return (
    word !== undefined &&
    !/ed$/.test(word) &&
    ![finiteVerbs, auxiliaries, prepositions, conjunctions, relatives, midAdverbs].some((words) => words.has(word))
  );
}

/** Whether a text names a state of the United States. */
function namesState(text: string): boolean {
  for (const [word] of text.matchAll(/\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?/gu)) {
    if (states.has(word.toLowerCase()) || states.has(word.split(' ')[0]?.toLowerCase() ?? '')) return true;
  }
  return false;
}
