import { wordSet } from '../../text/word-set.js';
import { personNoun } from '../figures/victim-nouns.js';
import { isAdverb } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import {
  auxiliaries,
  conjunctions,
  determiners,
  finiteAuxiliaries,
  personalPronouns,
  prepositions,
  relatives,
} from './quotation-words.js';

/** Verbs whose base form is a noun as well. */
export const alsoNouns = wordSet(
  'dispute report claim estimate order demand request pledge vow offer plan promise signal forecast note comment charge question answer reply doubt recall protest warning review study call decree label fear hope praise list blast',
);

/** Whether the form at `at` of a verb of speech is a noun by what stands around it: "private labels", "Norden's notes", "won praise". */
export function isNounThere(tokens: readonly Token[], at: number, lemma: string): boolean {
  const word = tokens[at]?.low ?? '';
  const isSingular = word === lemma;
  if (!alsoNouns.has(lemma) || !(isSingular || (/s$/.test(word) && !/ss$/.test(word)))) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind !== 'word') return false;
  // "won praise", "drew claims"
  if (drawing.test(before.low)) return true;
  // "Norden's notes"; but "Lloyd's notes that …"
  if (/..'s$|s'$/.test(before.low)) return !opensSaid(next);
  // "Van recall experts", "the market blast killed 18"
  if (isSingular)
    return isOneThing(before) && (personNoun(next?.low ?? '') === 'many' || happens.test(next?.low ?? ''));
  if (personalPronouns.has(before.low)) return false;
  // "Wartime fears led the council to move"
  const isOver = goesOn.test(next?.low ?? '') || finiteAuxiliaries.has(next?.low ?? '');
  return (isOver && !hasRelative(tokens, at)) || isBare(tokens, at - 1);
}

const happens =
  /^(?:killed|injured|wounded|hurt|destroyed|damaged|hit|struck|tore|ripped|rocked|shook|happened|occurred)$/;
const goesOn = /^(?:led|came|went|made|took|grew|began|rose|fell)$/;
const drawing = /^(?:w[io]ns?|dr[ae]ws?|gave|gives?|got|t[ao]kes?|took|brought|sought|sparked|received|earned|faced)$/;

/** Whether what a verb tells may begin with a token. */
const opensSaid = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'quoted' ||
  token.low === ':' ||
  token.low === 'that' ||
  token.capital ||
  determiners.has(token.low) ||
  personalPronouns.has(token.low) ||
  /^\d/.test(token.low);

/**
 * "create private [labels]", "these large [orders]", "stay-at-home [orders]": whether no noun phrase for one who speaks ends
 * at `last`, as with neither an article nor a name in it, or with what goes with several.
 */
function isBare(tokens: readonly Token[], last: number): boolean {
  const { low = '', capital = false } = tokens[last] ?? {};
  if (capital || !/^\p{L}[\p{L}-]+$/u.test(low)) return false;
  if (isAdverb(tokens[last]) || auxiliaries.has(low) || relatives.has(low) || bareSpeakers.has(low)) return false;
  if (conjunctions.has(low) || (personNoun(low) !== null && !alsoAdjectives.test(low))) return false;
  if (/-.+-/.test(low) && !/-in-/.test(low)) return true;
  for (let i = last; i >= 0 && last - i < farthestArticle; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return token?.kind === 'mark' && !/^[\])]$/.test(token.low);
    if (several.has(token.low)) return true;
    if (token.capital || determiners.has(token.low) || /'s?$/.test(token.low)) return false;
    if (auxiliaries.has(token.low) || relatives.has(token.low)) return true;
    if (personNoun(token.low) !== null && prepositions.has(tokens[i + 1]?.low ?? '')) return false;
  }
  return true;
}
/** "The big new co-operative of the north": words back to the article. */
const farthestArticle = 8;
const alsoAdjectives = /^(?:private|major|general|official|criminal|local|native|veteran|individual|representative)$/;
const several = wordSet('various several many few these those both multiple numerous different');
/** Who and what speaks without an article. */
const bareSpeakers = wordSet(`
research evidence footage data polling law history legislation video audio testimony surveillance analysis intelligence government
police congress parliament media press staff management everyone everybody nobody someone somebody anyone one another nothing everything
science literature scripture tradition legend paperwork documentation
`);

/** Whether a verb's object may stand ahead of it: "what officials [claim]", "the man who police [charge]". */
export const hasRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - farthestWhat), at).some(({ low }) => low === 'what' || relatives.has(low));
const farthestWhat = 16;

/** A noun for one thing, or whose it is: no subject of a plural verb. */
export const isOneThing = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (/'s?$/.test(token.low) ||
    token.low === 'overseas' ||
    !/s$|^(?:data|people|police|media|and|or|to|not|that|which|who|i|we|they|you)$/.test(token.low)) &&
  !auxiliaries.has(token.low) &&
  !isAdverb(token);
