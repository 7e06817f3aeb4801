import { wordSet } from '../../text/word-set.js';
import { isFiniteVerb } from './finite-verb.js';
import { isUnsaid } from './nothing-said.js';
import { isAdverb, isPublished } from './noun-phrases.js';
import { alsoNouns, hasRelative, isNounThere, isOneThing } from './noun-uses.js';
import { isPassive } from './passives.js';
import type { Token } from './quotation-tokens.js';
import { auxiliaries, determiners, personalPronouns, prepositions } from './quotation-words.js';
import { asSaying } from './quoted-sayings.js';

/** Words after which a verb form is a noun: "the report", "his claims". */
const nounMarkers = wordSet(`
the a an his their its our my your her no every each another final of in from for by with on at into about previous recent latest initial average annual
`);

/** Whether the form of a speech verb at `at`, of the verb `lemma`, may be a cue: "he claims", not "the claims". */
export function isCue(tokens: readonly Token[], at: number, lemma: string): boolean {
  const token = tokens[at];
  if (token === undefined || (token.capital && at > 0)) return false;
  const before = tokens[at - 1]?.low ?? '';
  const next = tokens[at + 1]?.low;
  // "11 alleged smugglers"
  if (/^\d/.test(before) && /^(?:allege|estimate|suspect)$/.test(lemma)) return false;
  // "400 reported cases", "the warning and recall announced by the maker"
  if (/^\d/.test(before) && /^(?:report|confirm|know)$/.test(lemma) && /^\p{Ll}+[^s]s$/u.test(next ?? '')) return false;
  if (
    before === 'and' &&
    token.low === lemma &&
    /..ed$/.test(next ?? '') &&
    prepositions.has(tokens[at + 2]?.low ?? '')
  )
    return false;
  // "The Norden dispute is over", "the board report made it clear"; not "what officials claim is a trap"
  const isSubject = isFiniteVerb(tokens[at + 1]) || /^sa(?:id|ys)$/.test(next ?? '');
  if (token.low === lemma && alsoNouns.has(lemma) && isSubject && !hasRelative(tokens, at)) return false;
  // "the board's order to leave"
  if (/..['’]s$/.test(before) && token.low === lemma && next === 'to') return false;
  if (isNounThere(tokens, at, lemma)) return false;
  // "During an earnings call, Lopes said …"
  if (token.low === 'call' && next === ',' && !hasRelative(tokens, at)) return false;
  // "what to know about the quay", "Show more"
  if (token.low === lemma && before === 'to' && asks.test(tokens[at - 2]?.low ?? '')) return false;
  if (token.low === lemma && at === 0) return false;
  // "The quake claimed 40 lives."
  if (lemma === 'claim' && claimsLives(tokens, at)) return false;
  // "formerly known as the Quay"
  if (token.low === 'known' && next === 'as') return false;
  // "the radio show is", "Ana's show": only several show.
  if (token.low === 'show' && isOneThing(tokens[at - 1])) return false;
  if (isUnsaid(tokens, at)) return false;
  // "accepted that it was late", not "accepted the prize"
  if (onlyThat.has(lemma) && next !== 'that') return false;
  // "Asked to comment on the vote, she left"
  if (token.low === 'asked' && next === 'to' && tokens[at + 2]?.low === 'comment') return false;
  // "Lopes, asked about the vote, left"
  if (token.low === 'asked' && before === ',' && /^(?:about|on|over|for|by)$/.test(next ?? '')) return false;
  // "was shown a yellow card"
  if (token.low === 'shown' && next !== 'that' && isPassive(tokens, at)) return false;
  if (lemma === 'call' && isNaming(tokens, at)) return false;
  // "continues to sing"
  if (lemma === 'continue' && next === 'to') return false;
  // "The storm, soon dubbed Ana, hit the port."
  if (token.low === 'dubbed' && next !== 'by' && tokens[isAdverb(tokens[at - 1]) ? at - 2 : at - 1]?.low === ',')
    return false;
  // "This forecast track"
  if (before === 'this' && token.low === lemma) return false;
  // "please know that it is late"
  if (before === 'please') return false;
  // "marvelous, to say the least"
  if (lemma === 'say' && next === 'the' && tokens[at + 2]?.low === 'least') return false;
  // "high-speed rail"
  if (lemma === 'rail' && !/^(?:against|at)$/.test(next ?? '')) return false;
  // "eight people confirmed dead"
  if (lemma === 'confirm' && /^(?:dead|killed|missing|injured)$/.test(next ?? '')) return false;
  // "a video posted on Monday showed it"
  if (isPublished(tokens, at)) return false;
  // "pointed the gun at him"
  if (lemma === 'point' && /^(?:the|an?|his|her|their|at|it)$/.test(next ?? '')) return false;
  // "A mayor accused of fraud", "the 120 people questioned, he said,"
  if (undergoes.test(`${token.low} ${next}`)) return false;
  // "Firefighters called to the house said …"
  if (
    token.low === 'called' &&
    next === 'to' &&
    (tokens[at + 2]?.capital || determiners.has(tokens[at + 2]?.low ?? ''))
  )
    return false;
  // "Berg, speaking for the union, said": where, to whom and for whom, not of what.
  if (lemma === 'speak' && /^(?:for|on|to|at|with|in|from|by|during|after|before)$/.test(next ?? '')) return false;
  // "The figure declined over the year"
  if (token.low === 'declined' && (isAdverb(tokens[at + 1]) || falls.test(next ?? ''))) return false;
  // "adding to evidence that it is so"
  if (token.low === 'adding' && next === 'to') return false;
  // "asking not to be named"
  if (
    lemma === 'ask' &&
    tokens
      .slice(at + 1, at + 4)
      .map(({ low }) => low)
      .join(' ') === 'not to be'
  )
    return false;
  // "…, raising hopes that it may open"
  if (/s$/.test(token.low) && /..ing$/.test(before) && !tokens[at - 1]?.capital && tokens[at - 2]?.low === ',')
    return false;
  if (token.low === 'writing' && isWritingPlace(tokens, at)) return false;
  // "As expected, the mayor left"
  if (before === 'as' && next === ',' && /(?:ed|known|told|said)$/.test(token.low)) return false;
  // "Special note: the post was corrected"
  if (token.low === 'note' && next === ':') return false;
  if (lemma === 'rule' && next === 'out') return true;
  // "quoted Ana Lopes as saying that …": her words, not those of who quotes her.
  if (/^(?:quote|cite)$/.test(lemma) && asSaying(tokens, at) !== null) return false;
  // "One man said he saw fire; another said …"
  if (
    before === 'another' &&
    (/^(?:said|says|told|wrote)$/.test(token.low) || (/..ed$/.test(token.low) && tokens[at + 1]?.kind !== 'word'))
  )
    return true;
  return !nounMarkers.has(before) || (/ing$/.test(token.low) && prepositions.has(before));
}

const asks = /^(?:what|how|where|when|who|which|whether)$/;

const falls = /^(?:for|over|by|from|between|since|at|close|about|around|nearly|almost|more|less|\d.*)$/;

/** Verbs that tell speech only ahead of "that". */
const onlyThat = wordSet('accept submit intimate');

/** A participle of what was done to somebody, with what stands behind it. */
const undergoes =
  /^(?:accused|suspected|convicted|acquitted) of$|^(?:blamed|criticised|criticized|praised|condemned) (?:for|by)$|^questioned ,$/;

/** "Ana Lopes, [writing in the Lune Post], complained that …": where, and what follows is what. */
const isWritingPlace = (tokens: readonly Token[], at: number): boolean => {
  const comma = tokens.findIndex(({ kind, low }, i) => i > at && (kind === 'quoted' || /^(?:,|:|that)$/.test(low)));
  return /^(?:in|on|for)$/.test(tokens[at + 1]?.low ?? '') && tokens[comma]?.low === ',';
};

/** "The song is called “Sunrise”": a name, and nobody's words. */
const isNaming = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === 'called' &&
  tokens[at + 1]?.kind === 'quoted' &&
  !tokens.slice(at).some(({ low }) => low === 'by') &&
  (isPassive(tokens, at) ||
    // "a show called “Sunrise”", but "what Lopes called “a trap”", "they called “Fire!”"
    (tokens[at - 1]?.kind === 'word' &&
      tokens[at - 1]?.capital === false &&
      !personalPronouns.has(tokens[at - 1]?.low ?? '') &&
      !hasRelative(tokens, at)));
const claimsLives = (tokens: readonly Token[], at: number): boolean => {
  const lives = tokens.slice(at + 1, at + farthestLives).findIndex(({ low }) => /^li(?:fe|ves)$/.test(low));
  return lives > 0 && !tokens.slice(at + 1, at + 1 + lives).some(({ low }) => low === 'that' || auxiliaries.has(low));
};
/** "Claimed more than one hundred and eighty lives". */
const farthestLives = 9;
