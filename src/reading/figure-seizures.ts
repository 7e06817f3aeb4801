import type { Article } from '../text/article.js';
import type { FigureClaim } from './figure-claims.js';
import { seizure } from './figure-deeds.js';
import { lazily } from './lazily.js';
import { personNoun } from './victim-nouns.js';

/** An article that tells of captives. */
const captivity = /\b(?:kidnap|abduct|hostage|captiv|captor|ransom)/i;
/** Those who are seized or held here may be prisoners. */
const policing =
  /\b(?:police|officers?|troops|customs|agents|authorities|arrest\w*|suspects?|suspicion|charged?|bail|bond|jail|prison|custody|court|border)\b/i;
/** "Police said that", ", the army said", "according to the police". */
const saidBy = /^[^,;]*?\bsaid\b|,[^,;]*\bsaid\b.*$|\baccording to [^,;.]*/;
/** Those who are seized in raids may be prisoners, unless gunmen raid. */
const raid = /\braid\w*/i;
const raiders = /\b(?:gunm[ae]n|bandits|militants|rebels|insurgents|pirates|robbers|attackers|armed men)\b/i;

/**
 * Tells by the words of a sentence whether what it claims stands: "two nurses were seized", with nobody to have done it, is
 * an abduction of people where the article tells of captives and the sentence of no police. All other claims stand.
 */
export function seizuresIn({ text }: Article): (words: string) => (claim: FigureClaim) => boolean {
  const captives = lazily(() => text.match(captivity) ?? []);
  return (words) => (claim) =>
    claim.word !== seizure.words.join(' ') ||
    (isOfPeople(claim) &&
      !policing.test(words.replace(saidBy, '')) &&
      (!raid.test(words) || raiders.test(words)) &&
      captives().length > 0);
}

const isOfPeople = ({ victims: { sort, noun } }: FigureClaim): boolean =>
  sort === 'number' ? personNoun(noun) !== null : sort !== 'thing';
