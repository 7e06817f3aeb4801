import { wordSet } from '../../text/word-set.js';
import { personNoun } from '../figures/victim-nouns.js';
import { commonOpeners, personTitles } from '../names/name-words.js';
import { isFiniteVerb } from './finite-verb.js';
import { growLeft } from './noun-phrase-left.js';
import { isAdverb, type Phrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import { determiners, prepositions, timeNouns } from './quotation-words.js';
import { listBefore } from './source-lists.js';

/** "Name, head of the council [said]" and "A, B and C": takes in the capitalised phrase before the comma. */
export function withOuterAppositive(tokens: readonly Token[], phrase: Phrase): Phrase {
  const list = listBefore(tokens, phrase);
  if (list !== null) return { from: list, to: phrase.to };
  const comma = tokens[phrase.from - 1];
  const before = tokens[phrase.from - 2];
  if (comma?.low !== ',' || !before?.capital || timeNouns.has(before.low)) return phrase;
  // "Moreover, the minister said", "In Norden, the minister said"
  if (commonOpeners.has(before.low) || isAdverb({ ...before, capital: false })) return phrase;
  if (prepositions.has(tokens[0]?.low ?? '') && tokens[0]?.capital) return phrase;
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  // "Overall, 17% of voters said"
  if (/^\d/.test(first?.low ?? '')) return phrase;
  const introduced = /^(?:a|an|the|his|her|its|their|who)$/.test(first?.low ?? '');
  // "Lopes, officials said", "Lopes, the mayor said, was driving": others say it of who stands ahead.
  const many = /^(?:police|people|men|women)$|[^s]s$/.test(last?.low ?? '');
  if (!introduced && many && tokens.slice(phrase.from, phrase.to).every(isPlain)) return phrase;
  if (tokens[phrase.to + 1]?.low === ',' && isFiniteVerb(tokens[phrase.to + 2])) return phrase;
  // "In Norden, fisherman Ben Askel said": a phrase that ends in a name is no aside of the one before it.
  if (!first || (!introduced && (first.capital || (last?.capital && !isDescription(tokens, phrase))))) return phrase;
  // "The flood killed 12 people in Norden, the police said": a name that tells where is nobody's.
  let name = phrase.from - 2;
  while (tokens[name]?.capital || (tokens[name]?.low === ',' && tokens[name - 1]?.capital)) name--;
  const place = tokens[name]?.low ?? '';
  if (prepositions.has(place) && place !== 'of' && place !== 'for') return phrase;
  // "In the capital, Antby, the army said"
  if (place === ',' && placeNouns.has(tokens[name - 1]?.low ?? '') && isWhere(tokens, name - 2)) return phrase;
  const from = growLeft(tokens, phrase.from - 2);
  const head = from === null ? undefined : tokens[from];
  // "… and a member of Congress, the Herald reported": several are no one paper.
  const isSeveral = tokens
    .slice(from ?? 0, phrase.from)
    .some(({ low }, i, words) => low === 'and' && determiners.has(words[i + 1]?.low ?? ''));
  if (isSeveral && introduced) return phrase;
  if (from === null || !head || (from > 0 && prepositions.has(tokens[from - 1]?.low ?? ''))) return phrase;
  return { from, to: phrase.to };
}

const placeNouns = wordSet('capital city town village port island state province district region suburb');
/** Whether the words up to token `at`, ahead of a place's noun, tell where: "in the northern"; but "the mayor of the". */
function isWhere(tokens: readonly Token[], at: number): boolean {
  const found = [at, at - 1, at - 2, at - 3].find((i) => prepositions.has(tokens[i]?.low ?? ''));
  return found !== undefined && /^(?:in|near|outside|at|around|to|from)$/.test(tokens[found]?.low ?? '');
}

/** "[Ana Lopes,] senior attorney with the Harbour Union": what somebody is, and where, no name of its own. */
function isDescription(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const at = tokens.findIndex(({ low }, i) => i > from && i < to && prepositions.has(low));
  const noun = tokens[at - 1]?.low ?? '';
  return (
    at > from &&
    tokens.slice(from, at).every(({ kind, capital }) => kind === 'word' && !capital) &&
    (personNoun(noun) === 'one' || personTitles.has(noun) || posts.has(noun))
  );
}
const posts = wordSet('dean rector head chair fellow superintendent principal treasurer provost chaplain abbot');

/** "top officials", not "owners of boats" or "sailors and farmers" */
const isPlain = ({ kind, low, capital }: Token): boolean =>
  kind === 'word' && !capital && low !== 'and' && !prepositions.has(low);
