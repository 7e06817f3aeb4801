import { remembered } from '../../text/remembered.js';
import type { KnownNames } from '../names/known-names.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, figureWords, linkingWords, prepositions } from './figure-words.js';
import { calledBy } from './victim-called.js';
import { made, type VictimGroup } from './victim-group.js';
import { bare, givenName, isNoTitle, nameEnd, titledName } from './victim-names.js';
import { ageEnd, agentEnd, definite, headOf, indefinite, isPast, kin, personNoun, seizing } from './victim-nouns.js';
import { numberGroup } from './victim-numbers.js';
import { householdNouns, nonPersonNames, pronouns, thingNouns } from './victim-words.js';

/** The groups of a sentence, in order; none overlap. `knownNames` are those of the article. */
export function victimGroups(text: string, tokens: readonly FigureToken[], knownNames: KnownNames): VictimGroup[] {
  const groups: VictimGroup[] = [];
  for (let i = 0; i < tokens.length; ) {
    const group = opensGroup(tokens[i])
      ? (groupAt(text, tokens, i, knownNames) ?? sharedGroup(text, tokens, i, groups.at(-1)))
      : null;
    if (group) groups.push(group);
    i = group ? group.last + 1 : i + 1;
  }
  return groups;
}

/** Whether a group may begin with a token: most words can only stand behind, or in no group. */
export const opensGroup = (token: FigureToken | undefined): boolean =>
  token !== undefined && (token.capital || token.number !== null || !opensNone(token.word));
const opensNone = remembered(
  (word: string) =>
    isNoTitle(word) &&
    !definite.has(word) &&
    !indefinite.has(word) &&
    !pronouns.has(word) &&
    !/^["“”]$/.test(word) &&
    personNoun(word) === null,
);

/** "His guard and driver", "a mother and daughter": one word stands ahead of both. */
function sharedGroup(
  text: string,
  tokens: readonly FigureToken[],
  i: number,
  before: VictimGroup | undefined,
): VictimGroup | null {
  if (tokens[i - 1]?.word !== 'and' || before?.last !== i - 2 || !/^(?:one|the one)$/.test(before.sort)) return null;
  // "his mother and younger brother"
  const head = /^(?:his|her|their)$/.test(tokens[before.first]?.word ?? '') ? headOf(tokens, i) : null;
  if (head !== null && head > i && kin.test(tokens[head]?.word ?? '') && !tokens[head + 1]?.capital)
    return made(text, tokens, i, head, { low: 1, sort: 'the one', noun: tokens[head]?.word ?? '' });
  const noun = tokens[i]?.word ?? '';
  // "the author and painter Ann Roe", "Ann Roe, an author and leader of the party"
  const next = tokens[i + 1];
  if (personNoun(noun) !== 'one' || next?.capital || next?.word === 'of' || personNoun(next?.word ?? '') !== null)
    return null;
  return made(text, tokens, i, i, { low: 1, sort: 'the one', noun });
}

/** The group that begins at token `i`; null where none does. */
function groupAt(text: string, tokens: readonly FigureToken[], i: number, names: KnownNames): VictimGroup | null {
  const token = tokens[i];
  // "in all 12 people died"
  if (
    !token ||
    isOfMembers(tokens, i) ||
    (token.word === 'all' && tokens[i - 1]?.word === 'in' && tokens[i + 1]?.number)
  )
    return null;
  if (isOneNamed(tokens, i, names)) return null;
  // "picture 1 / 12"
  if (token.number) return tokens[i - 1]?.word === '/' ? null : numberGroup(text, tokens, i, i, names);
  // "nine, among them a girl"
  if (token.word === 'them' && tokens[i - 1]?.word === 'among') return null;
  const pronoun = pronounGroup(text, tokens, i, token.word);
  if (pronoun) return pronoun;
  const after = tokens[i + 1];
  if (definite.has(token.word) && after?.number && token.word !== 'that' && ageEnd(tokens, i + 1) === null)
    return numberGroup(text, tokens, i, i + 1, names);
  // "the attack that killed a judge"
  if (token.word === 'that' && figureWords.has(after?.word ?? '')) return null;
  if (indefinite.has(token.word) || definite.has(token.word)) {
    const head = headOf(tokens, i + 1);
    return head === null
      ? nounlessGroup(text, tokens, i, token.word)
      : determinedGroup(text, tokens, i, token.word, head, names);
  }
  const named = namedGroup(text, tokens, i, names);
  if (named !== undefined) return named;
  const sort = personNoun(token.word);
  if (sort === 'one')
    return isHeadline(tokens, i) ? made(text, tokens, i, i, { low: 1, sort: 'one', noun: token.word }) : null;
  if (sort === 'many' && personNoun(after?.word ?? '') === null)
    return made(text, tokens, i, i, { low: null, sort: 'some', noun: token.word });
  return null;
}

/** Whether the name of somebody stands behind "one" at token `i`: "one Ian Roe"; but "one Lune Front officer". */
function isOneNamed(tokens: readonly FigureToken[], i: number, names: KnownNames): boolean {
  if (tokens[i]?.word !== 'one' || !tokens[i + 2]?.capital) return false;
  const end = nameEnd(tokens, i + 1, names);
  return end !== null && end > i + 1 && personNoun(tokens[end + 1]?.word ?? '') === null;
}

/** Whom the pronoun `word` at token `i` stands for; null where it is none, or only tells whose something is. */
function pronounGroup(text: string, tokens: readonly FigureToken[], i: number, word: string): VictimGroup | null {
  const isOne =
    (word === 'her' && isObject(tokens, i)) ||
    ((word === 'his' || word === 'her') &&
      // "her murder", "her body was found"
      (isKilling(tokens, i + 1) ||
        // "until her death in May"
        (tokens[i - 1]?.word === 'until' && tokens[i + 1]?.word === 'death')));
  if (!isOne && !pronouns.has(word)) return null;
  const many = !isOne && pronouns.get(word) === 'many';
  return made(text, tokens, i, i, { low: many ? null : 1, sort: 'pronoun', noun: word });
}

/** Whom the noun at token `head` is for, behind the article or pronoun `word` at token `i`: "a cook", "his guards". */
function determinedGroup(
  text: string,
  tokens: readonly FigureToken[],
  i: number,
  word: string,
  head: number,
  names: KnownNames,
): VictimGroup | null {
  const noun = tokens[head]?.word ?? '';
  if (householdNouns.has(noun)) return householdGroup(text, tokens, i, word, head);
  const called = personNoun(noun) === 'one' ? calledBy(text, tokens, i, head, names) : null;
  if (called !== null) return called;
  const one = indefinite.has(word) ? 'one' : 'the one';
  // "her parents"
  const pair = /^(?:couple|twins)$/.test(noun) || (noun === 'parents' && /^(?:his|her|both)$/.test(word));
  if (pair) return made(text, tokens, i, head, { low: 2, sort: one, noun });
  if (personNoun(noun) === 'many') {
    // "both pilots"
    const both = word === 'both';
    return made(text, tokens, i, head, { low: both ? 2 : null, sort: both ? 'the one' : 'some', noun });
  }
  const named = definite.has(word) ? (nameEnd(tokens, head + 1, names) ?? givenName(tokens, i, head)) : null;
  if (named !== null)
    return made(text, tokens, word === 'that' ? i + 1 : i, named, {
      low: 1,
      sort: 'name',
      noun: tokens[named]?.word ?? '',
    });
  return word === 'both' ? null : made(text, tokens, i, head, { low: 1, sort: one, noun });
}

/** The household at token `head`, behind the article or pronoun `word` at token `i`, or those who are of it; null where it is one known before. */
function householdGroup(
  text: string,
  tokens: readonly FigureToken[],
  i: number,
  word: string,
  head: number,
): VictimGroup | null {
  const noun = tokens[head]?.word ?? '';
  const size = tokens[head + 1]?.word === 'of' ? tokens[head + 2]?.number : undefined;
  // "a family of five"
  if (size && personNoun(tokens[head + 3]?.word ?? '') === null)
    return made(text, tokens, i, head + 2, { low: size.low, sort: indefinite.has(word) ? 'one' : 'the one', noun });
  return indefinite.has(word) && !/s$/.test(noun)
    ? made(text, tokens, i, head, { low: 1, sort: 'one', noun, unit: 'households' })
    : null;
}

/** Whom the article or pronoun `word` at token `i` stands for where no noun behind it is known for people; null where for nobody. */
function nounlessGroup(text: string, tokens: readonly FigureToken[], i: number, word: string): VictimGroup | null {
  // "detained a fuel seller"
  const agent = /^an?$/.test(word) ? agentEnd(tokens, i + 1, seizing.has(tokens[i - 1]?.word ?? '')) : null;
  if (agent !== null) return made(text, tokens, i, agent, { low: 1, sort: 'one', noun: tokens[agent]?.word ?? '' });
  // "their son's death", "his wife's murder"
  const whose = /^(?:his|her|their)$/.test(word) ? (/^(\p{L}+)'s$/u.exec(tokens[i + 1]?.word ?? '')?.[1] ?? '') : '';
  const fate = tokens[i + 2]?.word ?? '';
  if (fate === 'death' ? /^(?:son|daughter|child)$/.test(whose) : kin.test(whose) && ofMurder.test(fate))
    return made(text, tokens, i, i + 1, { low: 1, sort: 'the one', noun: whose });
  if (isOneMore(tokens, i)) return made(text, tokens, i, i + 1, { low: 1, sort: 'bare', noun: '' });
  const after = tokens[i + 1];
  // "both were hurt"
  if (word === 'both' && after && linkingWords.has(after.word) && tokens[i - 1]?.word !== ',')
    return made(text, tokens, i, i, { low: 2, sort: 'pronoun', noun: 'both' });
  // "one was killed and another wounded"
  return word === 'another' &&
    !after?.number &&
    (!after ||
      linkingWords.has(after.word) ||
      !/^\p{L}/u.test(after.word) ||
      /ed$|ly$|^(?:taken|flown|hurt|fighting|missing|dead)$/.test(after.word))
    ? made(text, tokens, i, i, { low: 1, sort: 'bare', noun: 'another' })
    : null;
}

const ofMurder = /^(?:murder|killing|slaying|assassination|abduction|kidnapping|disappearance)$/;

/** Whether the article at token `i` opens words for one more of those told of: "one was killed, a third was hurt". */
function isOneMore(tokens: readonly FigureToken[], i: number): boolean {
  if (
    !/^(?:a|the)$/.test(tokens[i]?.word ?? '') ||
    !/^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|other)$/.test(tokens[i + 1]?.word ?? '')
  )
    return false;
  const [before, behind] = [tokens[i - 1], tokens[i + 2]];
  // "shot dead two men and arrested a third"
  if (/^[.,;]$/.test(behind?.word ?? '.') && before && isPast(before)) return true;
  return (
    behind !== undefined &&
    (linkingWords.has(behind.word) ||
      /^(?:died|drowned|perished|succumbed|suffered|sustained)$/.test(behind.word) ||
      (behind.word === 'in' && before?.word === 'and') ||
      (behind.word === ',' && tokens[i + 3]?.word === 'aged'))
  );
}

/**
 * Who is named at token `i`, or is somebody's who is; null where what is named is nobody, undefined where no name begins
 * there.
 */
function namedGroup(
  text: string,
  tokens: readonly FigureToken[],
  i: number,
  names: KnownNames,
): VictimGroup | null | undefined {
  const name = isRegion(tokens, i) ? null : nameEnd(tokens, i, names);
  const kin = name === null ? undefined : ownedBy(text, tokens, i, name);
  if (kin !== undefined) return kin;
  // "Antland leader John Doe": Antland is no name of his.
  const office = name === null ? undefined : tokens[name + 1];
  const owned = office !== undefined && !office.capital && personNoun(office.word) === 'one';
  if (name !== null && !owned)
    return made(text, tokens, i, name, { low: 1, sort: 'name', noun: bare(tokens[name]?.word ?? '') });
  if (isAttacked(tokens, i, names))
    return made(text, tokens, i, i, { low: 1, sort: 'name', noun: bare(tokens[i]?.word ?? '') });
  const titled = titledName(tokens, i, names);
  if (titled === null) return undefined;
  return (
    ownedBy(text, tokens, i, titled) ??
    made(text, tokens, i, titled, { low: 1, sort: 'name', noun: bare(tokens[titled]?.word ?? '') })
  );
}

/** Whether the one word with a capital at token `i` is for somebody, so far as it is told what was done to them: "stabbed Roe", "shot Roe and a woman". */
function isAttacked(tokens: readonly FigureToken[], i: number, names: KnownNames): boolean {
  const [token, deed, next] = [tokens[i], tokens[i - 1]?.word ?? '', tokens[i + 1]];
  if (!token?.capital || next?.capital || !/^(?:shot|stabbed|wounded|murdered|injured)$/.test(deed)) return false;
  if (tokens[i - 1]?.capital || !/^\p{L}+$/u.test(token.word) || names.places.has(token.word)) return false;
  if (nonPersonNames.has(token.word) || personNoun(token.word) !== null || thingNouns.has(token.word)) return false;
  if (clauseOpeners.has(token.word) || prepositions.has(token.word) || linkingWords.has(token.word)) return false;
  // "several wounded Comrades"
  const doer = tokens[i - 2];
  const acts = doer?.capital || personNoun(doer?.word ?? '') !== null || doers.test(doer?.word ?? '');
  if (!acts) return false;
  const behind = next?.word ?? '.';
  if (deed === 'stabbed')
    return /^(?:[.,;]|and|to|dead|)$/.test(behind) || prepositions.has(behind) || clauseOpeners.has(behind);
  // A film is shot too, a play murdered, a team wounded.
  return (
    behind === 'dead' ||
    /^(?:once|twice|several|multiple)$/.test(behind) ||
    (behind === 'and' && opensSomebody(tokens, i + 2))
  );
}

const doers = /^(?:who|and|then|he|she|they|had|has|have|allegedly|police)$/;

/** Whether "a woman", "her son" or "two others" stand at token `i`. */
const opensSomebody = (tokens: readonly FigureToken[], i: number): boolean =>
  tokens[i]?.number != null ||
  (/^(?:an?|his|her|their)$/.test(tokens[i]?.word ?? '') && headOf(tokens, i + 1) !== null);

/** Whether the words at `i` only tell whose members somebody is: "three members of [a family], among them a boy". */
const isOfMembers = (tokens: readonly FigureToken[], i: number): boolean =>
  tokens[i - 1]?.word === 'of' &&
  /^members?$/.test(tokens[i - 2]?.word ?? '') &&
  householdNouns.has(tokens[headOf(tokens, i + 1) ?? -1]?.word ?? '');

/** Whom the genitive of the name from `i` to `name` is of: "Ann Doe's son", "Ian James' son"; undefined where it is of none. */
function ownedBy(
  text: string,
  tokens: readonly FigureToken[],
  i: number,
  name: number,
): VictimGroup | null | undefined {
  const word = tokens[name]?.word ?? '';
  const bareGenitive = /[sxz]$/.test(word) && /^['’]$/.test(tokens[name + 1]?.word ?? '');
  const head = bareGenitive ? headOf(tokens, name + 2) : /'s$/.test(word) ? headOf(tokens, name + 1) : null;
  if (head === null) return undefined;
  const noun = tokens[head]?.word ?? '';
  // "Ann Doe's body was found"
  if (noun === 'body') return made(text, tokens, i, name, { low: 1, sort: 'name', noun: bare(word) });
  return personNoun(noun) === 'one' ? made(text, tokens, i, head, { low: 1, sort: 'the one', noun }) : null;
}

/** Whether the name at `at` says where a place is: "Ann Roe, of Antby, New Lune, died". */
function isRegion(tokens: readonly FigureToken[], at: number): boolean {
  if (tokens[at - 1]?.word !== ',' || !tokens[at]?.capital) return false;
  let k = at - 2;
  while (k > at - 6 && tokens[k]?.capital) k--;
  return k < at - 2 && /^(?:of|from)$/.test(tokens[k]?.word ?? '') && /^[,)]$/.test(tokens[k - 1]?.word ?? '');
}

/** Whether the noun at `at` tells that somebody is dead: "murder", and "body" where it was found. */
const isKilling = (tokens: readonly FigureToken[], at: number): boolean =>
  /^(?:murder|killing|slaying|assassination)$/.test(tokens[at]?.word ?? '') ||
  (tokens[at]?.word === 'body' &&
    tokens
      .slice(at + 1, at + 4)
      .some(({ word }) => /^(?:found|recovered|discovered|retrieved|fished|pulled)$/.test(word)));

/** Whether a headline opens with the noun at token `at`: "Man, 34, dies after fall", "Girl hurt in crash". */
function isHeadline(tokens: readonly FigureToken[], at: number): boolean {
  if (at > 2 || !tokens[0]?.capital || headOf(tokens, 0) !== at) return false;
  let next = at + 1;
  // "Father and son killed"
  if (tokens[next]?.word === 'and' && personNoun(tokens[next + 1]?.word ?? '') === 'one') next += 2;
  if (tokens[next]?.word === ',' && tokens[next + 1]?.number && tokens[next + 2]?.word === ',') next += 3;
  while (/^(?:critically|fatally|seriously|badly)$/.test(tokens[next]?.word ?? '')) next++;
  const [told, behind] = [tokens[next]?.word ?? '', tokens[next + 1]?.word ?? '.'];
  return (
    /^(?:dies|dead|drowns)$/.test(told) ||
    (told === 'found' && behind === 'dead') ||
    (/^(?:killed|hurt|injured|wounded|shot|stabbed|arrested|detained|hospitalized|hospitalised)$/.test(told) &&
      (behind === 'and' ||
        behind === 'dead' ||
        prepositions.has(behind) ||
        clauseOpeners.has(behind) ||
        !/^[\p{L}\d]/u.test(behind)))
  );
}

/** Whether "her" at token `at` is somebody ("wounding her in the leg") and no "her dog". */
function isObject(tokens: readonly FigureToken[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? '.'];
  const ends = after === '.' && at + 2 >= tokens.length;
  return (
    /ed$|ing$|^(?:shot|hit|struck|left)$/.test(before) && (ends || prepositions.has(after) || behindObject.test(after))
  );
}
const behindObject = /^(?:[,;]|and|dead|once|twice|several|multiple|\p{L}+ly)$/u;
