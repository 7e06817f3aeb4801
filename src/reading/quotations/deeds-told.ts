import { wordSet } from '../../text/word-set.js';
import { personNoun } from '../figures/victim-nouns.js';
import { isAdverb } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';

/** Who tells of a crime, or to whom it is told. */
const police = wordSet(`
police officer officers deputy deputies detective detectives investigator investigators prosecutor prosecutors sheriff
authorities trooper troopers affidavit
`);
/** What one does to a victim, and police to nobody. */
const deed = /^(?:demanded|accused|threatened|yelled|shouted|screamed|admitted|confessed|ordered)$/;
const tells = /^(?:sa(?:id|ys?)|told|alleged|believe|reported)$/;

/**
 * Whether the verb at `at` is what somebody did of whom police tell: "Police said a man came in and [demanded] money",
 * "They told police that he came in and [accused] Lopes of theft".
 */
export function isDeedTold(tokens: readonly Token[], at: number): boolean {
  if (!isDeed(tokens, at)) return false;
  const and = isAdverb(tokens[at - 1]) ? at - 2 : at - 1;
  if (tokens[and]?.low !== 'and') return false;
  for (let i = and - 1; i >= 0 && and - i < farthestTold; i--) {
    const token = tokens[i];
    if (token?.kind === 'quoted' || token?.low === ';') return false;
    if (!tells.test(token?.low ?? '')) continue;
    let from = i + 1;
    while (
      from < i + 4 &&
      /^(?:the|police|officers|deputies|detectives|investigators|that)$/.test(tokens[from]?.low ?? '')
    )
      from++;
    return (
      tokens.slice(Math.max(0, i - longestSource), from).some(({ low }) => police.has(low)) &&
      !tokens.slice(from, and).some(({ low }) => police.has(low) || low === 'they') &&
      tokens.slice(from, from + longestSubject).some(isSomebody)
    );
  }
  return false;
}
/** "Said the masked man walked into the shop on the corner of the quay at noon and": tokens back to the verb. */
const farthestTold = 30;
const longestSource = 6;
/** "A tall masked young man" */
const longestSubject = 5;

const isDeed = (tokens: readonly Token[], at: number): boolean =>
  deed.test(tokens[at]?.low ?? '') ||
  (tokens[at]?.low === 'told' && /^(?:him|her|them)$/.test(tokens[at + 1]?.low ?? ''));

const isSomebody = ({ low, capital }: Token): boolean =>
  capital || /^(?:s?he|suspects?|offender|someone|somebody|one)$/.test(low) || personNoun(low) !== null;
