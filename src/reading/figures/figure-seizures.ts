import type { Article } from '../../text/article.js';
import { lazily } from '../lazily.js';
import { seizure } from './figure-captures.js';
import type { FigureClaim } from './figure-claims.js';
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

/** Those who are held where somebody was arrested. */
const held = /\b(?:being|still|are|were) held\b/;
const arrests = /\b(?:arrest|detain|nabb|on (?:suspicion|charges) of)/i;

/**
 * Gives a claim as it stands in sentence `i`, null where it does not: "two nurses were seized", with nobody to have done
 * it, is an abduction of people where the article tells of captives and the sentence of no police; "12 are still being
 * held" tells of the detained where it or the sentence before tells of arrests. All other claims stand.
 */
export function seizuresIn({ text, sentences }: Article): (i: number) => (claim: FigureClaim) => FigureClaim | null {
  const captives = lazily(() => text.match(captivity) ?? []);
  return (i) => (claim) => {
    if (claim.word !== seizure.words.join(' ')) return claim;
    if (!isOfPeople(claim)) return null;
    const { start, end } = sentences[i] ?? { start: 0, end: 0 };
    const words = text.slice(start, end);
    const isPolicing = policing.test(words.replace(saidBy, '')) || (raid.test(words) && !raiders.test(words));
    if (!isPolicing && captives().length > 0) return claim;
    const before = text.slice(sentences[i - 1]?.start ?? start, end);
    return held.test(words) && arrests.test(before) && captives().length === 0 ? { ...claim, kind: 'detained' } : null;
  };
}

const isOfPeople = ({ victims: { sort, noun } }: FigureClaim): boolean =>
  sort === 'number' ? personNoun(noun) !== null : sort !== 'thing';
