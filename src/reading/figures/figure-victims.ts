import { police } from './figure-captures.js';
import { counted, livesLost, ofWhom, toll } from './figure-nouns.js';
import { objectAt } from './figure-objects.js';
import type { Occurrence, Sentence } from './figure-occurrences.js';
import { among, amongLeads, amongThose, amongWhom, partOf } from './figure-parts.js';
import { ofThings, shares, sharesFrom } from './figure-shares.js';
import { subjectFollows, subjectOf } from './figure-subjects.js';
import { isOutcome, looksBack, unreal } from './figure-supposed.js';
import type { FigureToken } from './figure-tokens.js';
import { acts, auxiliaries } from './figure-verbs.js';
import { prepositions } from './figure-words.js';
import type { Chained } from './victim-chains.js';
import type { VictimGroup } from './victim-group.js';
import { personNoun } from './victim-nouns.js';

/** "Killed in the crash on the coast road were Ann Doe". */
const farthestInverted = 12;

/** "Shot at 12 Mill Road", "at close range"; not at somebody. */
const shotThere = (tokens: readonly FigureToken[], at: number) =>
  tokens[at]?.word === 'at' &&
  (tokens[at + 1]?.number?.low != null ||
    /^(?:close|point-blank|point|least|about|around)$/.test(tokens[at + 1]?.word ?? ''));

/** "Hurt Ann Doe's chances", "hurt millions of savers", "a photograph captured two dancers": said of no deed. */
function isFigurative(
  { at, end, entry }: Occurrence,
  object: readonly VictimGroup[],
  tokens: readonly FigureToken[],
): boolean {
  const [word] = entry.words;
  // "shot in the air", "shot them into the air"
  const behind = (object.at(-1)?.last ?? end) + 1;
  if (word === 'shot' && /^in(?:to)?$/.test(tokens[behind]?.word ?? '') && tokens[behind + 2]?.word === 'air')
    return true;
  if (/^hurt/.test(word ?? ''))
    return object[0]?.low === null || /^(?:name|pronoun|the one)$/.test(object[0]?.sort ?? '');
  const [{ sort, noun, first, last } = { sort: 'bare', noun: '', first: 0, last: 0 }] = object;
  // "who shot 71 in the third round"
  if (word === 'shot' && sort === 'bare' && /^(?:6\d|7\d|8[0-5])$/.test(tokens[first]?.word ?? '')) return true;
  // "executed two trades", "executed the plan"
  if (/^execut(?:ed|ing|es)$/.test(word ?? '') && sort === 'number')
    return personNoun(noun) === null && tokens[last]?.capital === false;
  // "one officer shot nine rounds and another shot seven"
  if (word === 'shot' && sort === 'bare' && shotRounds(tokens, at)) return true;
  // "another film nabbed five"
  if (/^nabb/.test(word ?? '') && sort === 'bare' && object.length > 0)
    return !tokens.slice(0, at).some(({ word }) => police.has(word));
  if (word !== 'captured') return false;
  // "captured 12 medals"
  if (sort === 'number' && (personNoun(noun) === null || /^(?:delegates|voters|fans|viewers|readers)$/.test(noun)))
    return true;
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ word }) => /^(?:photo|video|footage|film|camera|image|picture)/.test(word));
}

/** Whether somebody "shot nine rounds" ahead of token `at`. */
const shotRounds = (tokens: readonly FigureToken[], at: number): boolean =>
  tokens.slice(0, at).some(({ word }, k) => word === 'shot' && isAmmunition(tokens, k + 1));
/** Whether "nine rounds" or the like stands at token `at`. */
const isAmmunition = (tokens: readonly FigureToken[], at: number): boolean =>
  tokens[at]?.number != null && /^(?:rounds|shots|bullets|arrows)$/.test(tokens[at + 1]?.word ?? '');

/** "Slaughtered by critics", "shot by photographers": in print or in pictures. */
function byOnlookers({ entry, end }: Occurrence, tokens: readonly FigureToken[]): boolean {
  if (tokens[end + 1]?.word !== 'by') return false;
  // "hurt by the scandal"
  if (/^(?:hurt|wounded)$/.test(entry.words[0] ?? ''))
    return tokens.slice(end + 2, end + 6).some(({ word }) => slights.test(word));
  const agent = tokens.slice(end + 2, end + 6).find(({ word }) => personNoun(word) !== null || onlookers.test(word));
  return agent !== undefined && onlookers.test(agent.word);
}
const slights =
  /^(?:scandals?|crisis|recession|slump|downturn|inflation|tariffs?|sanctions?|taxes|cuts|prices?|costs?|strikes?|competition|criticisms?|comments?|remarks?|words|allegations?|accusations?|rumou?rs|claims|decisions?|rejection|divorce|betrayal|boycotts?|delays?|shortages?|pandemic|brexit|policy|policies|rules|reforms?|loss|losses|defeats?)$/;
const onlookers =
  /^(?:critics?|reviewers?|pundits?|commentators?|columnists?|photographers?|paparazzi|cameras?|cameram[ae]n|tabloids?|press|voters|reviews)$/;

/** "An unknown number of dead", "dozens of wounded". */
function numberOfThem({ at }: Occurrence, { tokens, groups, ends }: Chained): VictimGroup | null {
  const group = tokens[at - 1]?.word === 'of' ? groups[ends.get(at - 2) ?? -1] : undefined;
  return group?.sort === 'bare' && group.low === null ? group : null;
}

/** Where "were" stands in "Killed in the crash were [Ann Doe and two others]", "also wounded was [a cook]". */
function invertedBe({ at, end }: Occurrence, tokens: readonly FigureToken[]): number | null {
  if (!tokens.slice(0, at).every(({ word }) => /^(?:also|and|[-–—])$/.test(word))) return null;
  for (let k = end + 1; k < end + farthestInverted; k++) {
    const word = tokens[k]?.word ?? '.';
    if (/^(?:was|were|is|are)$/.test(word)) return tokens[k + 1]?.word === ':' ? k + 1 : k;
    if ((k === end + 1 && !prepositions.has(word)) || /^[.,;:"“”]$/.test(word)) return null;
  }
  return null;
}

/** Whether "evacuate" at token `end` is what is done to others: "to evacuate [the families]", "the wounded". */
const takesOthers = (end: number, { tokens, groups, starts }: Chained): boolean =>
  groups[starts.get(end + 1) ?? -1]?.homes === false ||
  /^the (?:injured|wounded|sick)$/.test(`${tokens[end + 1]?.word} ${tokens[end + 2]?.word}`);

/** Behind "shot at" of who was not hit. */
const missed = /^(?:by|but|and|while|as|from|[,.;])$/;

/** Whether "shot" goes on so that nobody was hit, `be` being whether "was" stands ahead. */
function hitNobody({ entry, end }: Occurrence, tokens: readonly FigureToken[], be: boolean): boolean {
  if (entry.words.at(-1) !== 'shot') return false;
  const next = tokens[end + 1]?.word ?? '';
  // "the plane, and with it the pilot, was shot down"
  if (next === 'down') return true;
  // "was shot at by rebels", "he was shot at but not hit"
  if (be) return next === 'at' && missed.test(tokens[end + 2]?.word ?? '');
  // "shot at the tires": the subject is who shot.
  return /^(?:at|into|back|out|through|up|repeatedly|toward|towards)$/.test(next) && !shotThere(tokens, end + 1);
}

/** "[Two nurses] were among [four people] killed": with who is told to be one of them. */
const amongToo = (whole: readonly VictimGroup[], chains: Chained): readonly VictimGroup[] => [
  ...amongThose(whole, chains),
  ...whole,
];

/** The people of whom a telling word tells, and those in the same breath that it does not. */
export function victimsOf(one: Occurrence, chains: Chained, sentence: Sentence): readonly VictimGroup[] {
  const { entry, at } = one;
  const { tokens } = chains;
  switch (entry.role) {
    case 'object':
      return ofObject(one, chains);
    case 'of':
      if ((unreal(tokens, at) && !looksBack(tokens, at)) || (entry.words[0] === 'lives' && !livesLost(tokens, at)))
        return [];
      return ofWhom(one, chains);
    case 'count':
      return counted(one, chains);
    case 'list':
      return ofList(one, chains);
    case 'toll':
      return toll(one, chains);
    case 'share':
      return shares(one, chains);
    case 'subject':
      return ofSubject(one, chains, sentence);
    case 'state':
      return ofState(one, chains, sentence);
    case 'verb':
      return ofVerb(one, chains, sentence);
  }
}

/** "Killed [two guards]". */
function ofObject(one: Occurrence, chains: Chained): readonly VictimGroup[] {
  const { tokens } = chains;
  const object = unreal(tokens, one.at) || isOutcome(tokens, one.at) ? [] : objectAt(one.end + 1, chains);
  return isFigurative(one, object, tokens) ? [] : object;
}

/** "The dead: [two guards]", "among the dead were [two guards]". */
function ofList({ entry, at, end }: Occurrence, chains: Chained): readonly VictimGroup[] {
  const part = partOf(at, chains);
  // "Among the 12 dead were three children"
  if (part && amongWhom(at, chains).length > 0) return [part, ...objectAt(end + 1, chains)];
  // "Seven of the dead were children while four were from Antby"
  if (part) return [part, ...sharesFrom(end + 1, entry.kind, chains, 1)];
  return objectAt(chains.tokens[end + 1]?.word === ':' ? end + 2 : end + 1, chains);
}

/** "[Two guards] died". */
function ofSubject(one: Occurrence, chains: Chained, sentence: Sentence): readonly VictimGroup[] {
  const { entry, at, end } = one;
  const { tokens, groups, ends } = chains;
  const telling = entry.words.join();
  // "sent 40 volunteers to evacuate the families"
  if (telling === 'evacuate' && takesOthers(end, chains)) return [];
  // "A cook was among those who died"
  if (tokens[at - 1]?.word === 'who' && tokens[at - 2]?.word === 'those' && tokens[at - 3]?.word === 'among')
    return among({ ...one, at: at - 1 }, chains);
  // "A list of nine disappeared", "admits to 604 disappeared"
  const list = telling === 'disappeared' ? groups[ends.get(at - 1) ?? -1] : undefined;
  if (list?.sort === 'bare' && ofThings(tokens[end + 1]?.word ?? '')) return [];
  if (list?.sort === 'bare' && list.low !== null && /^(?:of|to)$/.test(tokens[list.first - 1]?.word ?? ''))
    return [list];
  // "The men beat her, broke her jaw": not the men's
  const own = tokens.slice(at + 1, end).some(({ word }) => /^(?:his|her)$/.test(word));
  const people = subjectOf(one, chains, sentence).filter(({ low }) => !own || low === 1);
  // "Ann Roe was one of six people who died"
  return tokens[at - 1]?.word === 'who' ? amongToo(people, chains) : people;
}

/** "[Two guards] were missing", "[12] dead". */
function ofState(one: Occurrence, chains: Chained, sentence: Sentence): readonly VictimGroup[] {
  const counted = numberOfThem(one, chains);
  if (counted) return [counted];
  const before = chains.tokens[one.at - 1]?.word ?? '';
  if (/^(?:the|those)$/.test(before)) return among(one, chains);
  // "searching for missing Ann Roe"
  if (one.entry.words[0] === 'missing' && prepositions.has(before))
    return objectAt(one.end + 1, chains).filter(({ sort }) => sort === 'name');
  return subjectOf(one, chains, sentence);
}

/** Whether words behind "off" at token `at` are a place: "killed off the coast", "killed off Antby". */
const isOffPlace = (tokens: readonly FigureToken[], at: number): boolean =>
  tokens[at]?.capital === true || /^(?:the|an?|its)$/.test(tokens[at]?.word ?? '');

/** "Arrested and charged [three men]" */
const isChargedToo = ({ end, entry }: Occurrence, tokens: readonly FigureToken[]): boolean =>
  entry.kind === 'detained' &&
  tokens[end + 1]?.word === 'and' &&
  /^(?:charged|jailed|questioned|identified|cited|booked|interrogated)$/.test(tokens[end + 2]?.word ?? '');

/** "[Two guards] were killed", "killed [two guards]", "those killed". */
function ofVerb(one: Occurrence, chains: Chained, sentence: Sentence): readonly VictimGroup[] {
  const { entry, at, end } = one;
  const { tokens } = chains;
  const counted = numberOfThem(one, chains);
  if (counted) return [counted];
  // "Six of the critically injured were flown to Antby", "12 of the 40 injured are children"
  const some = partOf(at, chains);
  const part = some?.whole || /ly$/.test(tokens[at - 1]?.word ?? '') ? some : null;
  if (/^(?:those|the)$/.test(tokens[at - 1]?.word ?? '') || (part?.part && part.last === at)) return among(one, chains);
  if (byOnlookers(one, tokens)) return [];
  // "the visitors were killed off"
  if (entry.words.at(-1) === 'killed' && tokens[end + 1]?.word === 'off' && !isOffPlace(tokens, end + 2)) return [];
  const { be, have } = auxiliaries(tokens, at);
  if (be) return hitNobody(one, tokens, be) ? [] : subjectOf(one, chains, sentence);
  // "among the priests killed was John Doe"
  if (/^(?:was|were|is|are)$/.test(tokens[end + 1]?.word ?? '') && amongLeads(tokens, at))
    return [...amongWhom(at, chains), ...objectAt(end + 2, chains)];
  const named = invertedBe(one, tokens);
  if (named !== null) return objectAt(named + 1, chains);
  const object = objectAt(isChargedToo(one, tokens) ? end + 3 : end + 1, chains);
  if (isFigurative(one, object, tokens) || isAmmunition(tokens, end + 1)) return [];
  if (object.length > 0 && !subjectFollows(object, chains, sentence)) return unreal(tokens, at) ? [] : object;
  if (have || hitNobody(one, tokens, be)) return [];
  const people = subjectOf(one, chains, sentence).filter((group) => !acts(group, one, tokens));
  return amongToo(people, chains);
}
