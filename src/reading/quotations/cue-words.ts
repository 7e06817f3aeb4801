import { wordSet } from '../../text/word-set.js';
import { personNoun } from '../figures/victim-nouns.js';
import { isDeedTold } from './deeds-told.js';
import { isFiniteVerb } from './finite-verb.js';
import { isUnsaid } from './nothing-said.js';
import { isAdverb, isPublished } from './noun-phrases.js';
import { alsoNouns, hasRelative, isNounThere, isOneThing } from './noun-uses.js';
import { isPassive } from './passives.js';
import type { Token } from './quotation-tokens.js';
import { auxiliaries, determiners, personalPronouns, prepositions, timeNouns } from './quotation-words.js';
import { asSaying } from './quoted-sayings.js';

/** Words after which a verb form is a noun: "the report", "his claims". */
const nounMarkers = wordSet(`
the a an his their its our my your her no every each another final of in from for by with on at into about previous recent latest initial average annual
`);

/** A form of a speech verb where it stands, with the words beside it. */
interface Form {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly lemma: string;
  readonly low: string;
  readonly before: string;
  readonly next: string | undefined;
}

/** Whether the form of a speech verb at `at`, of the verb `lemma`, may be a cue: "he claims", not "the claims". */
export function isCue(tokens: readonly Token[], at: number, lemma: string): boolean {
  const token = tokens[at];
  if (token === undefined || (token.capital && at > 0)) return false;
  const { low } = token;
  const before = tokens[at - 1]?.low ?? '';
  const form = { tokens, at, lemma, low, before, next: tokens[at + 1]?.low };
  if (isNoun(form) || hasOtherSense(form) || isUndergone(form) || isIdle(form)) return false;
  if (lemma === 'rule' && form.next === 'out') return true;
  if (isDeedTold(tokens, at)) return false;
  // "quoted Ana Lopes as saying that …": her words, not those of who quotes her.
  if (/^(?:quote|cite)$/.test(lemma) && asSaying(tokens, at) !== null) return false;
  // "One man said he saw fire; another said …"
  if (
    before === 'another' &&
    (/^(?:said|says|told|wrote)$/.test(low) || (/..ed$/.test(low) && tokens[at + 1]?.kind !== 'word'))
  )
    return true;
  return !nounMarkers.has(before) || (/ing$/.test(low) && prepositions.has(before));
}

/** Whether the form is a noun, or stands beside one as its adjective: "the board report", "11 alleged smugglers". */
function isNoun({ tokens, at, lemma, low, before, next }: Form): boolean {
  // "11 alleged smugglers"
  if (/^\d/.test(before) && /^(?:allege|estimate|suspect)$/.test(lemma)) return true;
  // "400 reported cases"
  if (/^\d/.test(before) && /^(?:report|confirm|know)$/.test(lemma) && /^\p{Ll}+[^s]s$/u.test(next ?? '')) return true;
  // "the warning and recall announced by the maker"
  if (before === 'and' && low === lemma && /..ed$/.test(next ?? '') && prepositions.has(tokens[at + 2]?.low ?? ''))
    return true;
  // "The Norden dispute is over", "the board report made it clear"; not "what officials claim is a trap"
  const isSubject = isFiniteVerb(tokens[at + 1]) || /^sa(?:id|ys)$/.test(next ?? '');
  if (low === lemma && alsoNouns.has(lemma) && isSubject && !hasRelative(tokens, at)) return true;
  // "a 2021 forecast that the firm cut", "the new find suggests it"
  const single = low === lemma && (alsoNouns.has(lemma) || lemma === 'find') && isOneThing(tokens[at - 1]);
  const article = tokens[at - 2]?.low ?? '';
  const isFound = lemma === 'find' && /^(?:suggests|shows|reveals|indicates|means)$/.test(next ?? '');
  if (single && (/^an?$/.test(article) ? !quantity.test(before) : (isSubject || isFound) && determiners.has(article)))
    return true;
  // "extended its red warning to the north"
  if (low === 'warning' && next === 'to') return true;
  // "the board's order to leave"
  if (/..['’]s$/.test(before) && low === lemma && next === 'to') return true;
  if (isNounThere(tokens, at, lemma)) return true;
  // "a quarterly earnings call on Monday"
  if (low === lemma && alsoNouns.has(lemma) && isOfArticle(tokens, at - 1)) return true;
  // "During an earnings call, Lopes said …"
  if (low === 'call' && next === ',' && !hasRelative(tokens, at)) return true;
  // "the radio show is", "Ana's show": only several show.
  if (low === 'show' && isOneThing(tokens[at - 1])) return true;
  // "This forecast track"
  if (before === 'this' && low === lemma) return true;
  // "high-speed rail"
  if (lemma === 'rail' && !/^(?:against|at)$/.test(next ?? '')) return true;
  // "…, raising hopes that it may open"
  if (/s$/.test(low) && /..ing$/.test(before) && !tokens[at - 1]?.capital && tokens[at - 2]?.low === ',') return true;
  // "The vote raises questions about the quay"
  if (low === 'questions' && /^(?:rais|answer|ask|fac|tak)(?:e|es|ed|ing|s)?$/.test(before)) return true;
  // "Special note: the post was corrected"
  return low === 'note' && next === ':';
}

/** "[a] quarterly earnings call": whether "a" stands ahead of several words, of which none is one for several. */
function isOfArticle(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i > 0 && last - i < 3; i--) {
    const { kind, low = '', capital } = tokens[i] ?? {};
    if (kind !== 'word' || capital || prepositions.has(low) || quantity.test(low) || personNoun(low) !== null)
      return false;
    if (/^an?$/.test(tokens[i - 1]?.low ?? '')) return true;
  }
  return false;
}

/** "A majority claim", "a dozen report": several. */
const quantity =
  /^(?:few|lot|number|majority|minority|plurality|couple|dozen|handful|third|quarter|fifth|hundred|thousand|group|half)$/;

/** Whether the verb tells of something else than speech there: "the quake claimed 40 lives". */
function hasOtherSense({ tokens, at, lemma, low, next }: Form): boolean {
  // "The quake claimed 40 lives."
  if (lemma === 'claim' && claimsLives(tokens, at)) return true;
  // "Gunmen attacked a village, killing 12 people."
  if (lemma === 'attack' && harms(tokens, at)) return true;
  // "formerly known as the Quay"
  if (low === 'known' && next === 'as') return true;
  // "germs found on a coin"; but "found in a study that", "found in May"
  if (
    low === 'found' &&
    /^(?:in|on|at|near|under|inside|among|around)$/.test(next ?? '') &&
    !/^\d/.test(tokens[at + 2]?.low ?? '') &&
    !timeNouns.has(tokens[at + 2]?.low ?? '') &&
    !tokens.slice(at, at + farthestThat).some(({ low: word }) => word === 'that')
  )
    return true;
  // "accepted that it was late", not "accepted the prize"
  if (onlyThat.has(lemma) && next !== 'that') return true;
  if (lemma === 'call' && isNaming(tokens, at)) return true;
  // "continues to sing"
  if (lemma === 'continue' && next === 'to') return true;
  // "The storm, soon dubbed Ana, hit the port."
  if (low === 'dubbed' && next !== 'by' && tokens[isAdverb(tokens[at - 1]) ? at - 2 : at - 1]?.low === ',') return true;
  // "eight people confirmed dead"
  if (lemma === 'confirm' && /^(?:dead|killed|missing|injured)$/.test(next ?? '')) return true;
  // "a video posted on Monday showed it"
  if (isPublished(tokens, at)) return true;
  // "pointed the gun at him"
  if (lemma === 'point' && /^(?:the|an?|his|her|their|at|it)$/.test(next ?? '')) return true;
  // "proposed to Ana Lopes in May", but "proposed to Ana Lopes that …"
  if (lemma === 'propose' && next === 'to' && isWhom(tokens[at + 2]))
    return !tokens.slice(at, at + farthestThat).some(({ low: word }) => word === 'that');
  // "declined to comment to the paper": nothing is said
  if (lemma === 'decline' && next === 'to' && tokens[at + 2]?.low === 'comment') return true;
  // "deserves credit for it"
  if (low === 'credit' && next === 'for' && given.test(tokens[at - 1]?.low ?? '')) return true;
  // "The figure declined over the year"
  if (low === 'declined' && (isAdverb(tokens[at + 1]) || falls.test(next ?? ''))) return true;
  // "adding to evidence that it is so"
  return low === 'adding' && next === 'to';
}

const isWhom = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.capital || /^(?:him|her)$/.test(token.low));

/** "Found in a study of the big ports of the north that" */
const farthestThat = 14;

const given =
  /^(?:(?:deserve|take|get|claim|earn|share|want|give)s?|(?:deserv|claim|earn|shar|want)ed|took|got|gave|given|taken|no|full|some|much|more|public|due)$/;

/** Whether it is a participle of what was done to somebody, who speaks no more for that: "a mayor accused of fraud". */
function isUndergone({ tokens, at, low, before, next }: Form): boolean {
  // "Asked to comment on the vote, she left"
  if (low === 'asked' && next === 'to' && tokens[at + 2]?.low === 'comment') return true;
  // "Lopes, asked about the vote, left"
  if (low === 'asked' && before === ',' && /^(?:about|on|over|for|by)$/.test(next ?? '')) return true;
  // "Anyone who saw it is asked to call"
  if (low === 'asked' && next === 'to' && /^(?:is|are)$/.test(before)) return true;
  // "was shown a yellow card"
  if (low === 'shown' && next !== 'that' && isPassive(tokens, at)) return true;
  // "the red card shown to him"
  if (low === 'shown' && next === 'to' && !/^(?:has|have|had|having)$/.test(before)) return true;
  // "A mayor accused of fraud", "the 120 people questioned, he said,"
  if (undergoes.test(`${low} ${next}`)) return true;
  // "Firefighters called to the house said …"
  const third = tokens[at + 2];
  return low === 'called' && next === 'to' && (third?.capital === true || determiners.has(third?.low ?? ''));
}

/** Whether nothing of what is said comes with it, though it is a verb of speech: "to say the least", "as expected, …". */
function isIdle({ tokens, at, lemma, low, before, next }: Form): boolean {
  // "what to know about the quay", "Show more"
  if (low === lemma && before === 'to' && asks.test(tokens[at - 2]?.low ?? '')) return true;
  if (low === lemma && at === 0) return true;
  if (isUnsaid(tokens, at)) return true;
  // "please know that it is late"
  if (before === 'please') return true;
  // "declined to comment on why it was late"
  if (low === 'comment' && before === 'to' && /^(?:declined|refused)$/.test(tokens[at - 2]?.low ?? '')) return true;
  // "Anyone who saw it is asked to call the police"
  if (low === 'call' && before === 'to' && /^(?:asked|urged|encouraged)$/.test(tokens[at - 2]?.low ?? '')) return true;
  // "marvelous, to say the least"
  if (lemma === 'say' && next === 'the' && tokens[at + 2]?.low === 'least') return true;
  // "Berg, speaking for the union, said": where, to whom and for whom, not of what.
  if (lemma === 'speak' && /^(?:for|on|to|at|with|in|from|by|during|after|before)$/.test(next ?? '')) return true;
  // "asking not to be named"
  if (lemma === 'ask' && next === 'not' && tokens[at + 2]?.low === 'to' && tokens[at + 3]?.low === 'be') return true;
  if (low === 'writing' && isWritingPlace(tokens, at)) return true;
  // "As expected, the mayor left"
  return before === 'as' && next === ',' && /(?:ed|known|told|said)$/.test(low);
}

const asks = /^(?:what|how|where|when|who|which|whether)$/;

const falls = /^(?:for|over|by|from|between|since|at|close|about|around|nearly|almost|more|less|\d.*)$/;

/** Verbs that tell speech only ahead of "that". */
const onlyThat = wordSet('accept submit intimate determine indicate');

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
/** Whether what is attacked in the clause of token `at` is so by deeds, and not by words. */
const harms = (tokens: readonly Token[], at: number): boolean => {
  const clause = tokens.slice(at + 1, at + farthestHarm);
  const end = clause.findIndex(({ kind, low }) => kind === 'quoted' || /^(?:[.;:]|as|saying|calling)$/.test(low));
  return (
    armed.test(tokens[at - 1]?.low ?? '') ||
    clause.slice(0, end < 0 ? clause.length : end).some(({ low }) => harm.test(low))
  );
};
const farthestHarm = 25;
const harm = /^(?:kill|wound|injur|abduct|kidnapp|burn|loot|torch|maim|shoot|stabb)(?:ing|ed)$/;
const armed =
  /^(?:gunmen|militants|bandits|rebels|insurgents|fighters|troops|soldiers|jets|drones|warplanes|helicopters|mobs?|assailants|attackers|pirates|raiders|jihadists|terrorists|separatists|herders|guerrillas)$/;
const claimsLives = (tokens: readonly Token[], at: number): boolean => {
  const lives = tokens.slice(at + 1, at + farthestLives).findIndex(({ low }) => /^li(?:fe|ves)$/.test(low));
  return lives > 0 && !tokens.slice(at + 1, at + 1 + lives).some(({ low }) => low === 'that' || auxiliaries.has(low));
};
/** "Claimed more than one hundred and eighty lives". */
const farthestLives = 9;
