import { wordSet } from '../../text/word-set.js';
import { tensWords, unitWords } from '../figures/number-words.js';
import { personNoun } from '../figures/victim-nouns.js';
import type { Candidate } from './candidate.js';
import { toHearer } from './content-start.js';
import { isFiniteVerb } from './finite-verb.js';
import type { Phrase } from './noun-phrases.js';
import { isPassive } from './passives.js';
import type { Token } from './quotation-tokens.js';
import {
  determiners,
  finiteAuxiliaries,
  personalPronouns,
  prepositions,
  relatives,
  timeNouns,
} from './quotation-words.js';
import { opensGlued } from './source-before.js';
import { speechVerbForms } from './speech-verbs.js';

/** Readings that are somebody's words whatever else stands there, and too rare in PolNeAR for the weights to know it. */
export const isCertain = (candidate: Candidate, tokens: readonly Token[]): boolean =>
  saysWhat(candidate, tokens) ||
  sayHappened(candidate, tokens) ||
  whoSaidSo(candidate, tokens) ||
  closesClause(candidate, tokens) ||
  reportsThat(candidate, tokens) ||
  tellsHowMany(candidate, tokens) ||
  deniesDoing(candidate, tokens) ||
  rulesOut(candidate, tokens) ||
  isToldBy(candidate, tokens) ||
  isQuotedAs(candidate, tokens) ||
  candidate.lemma === 'hear' ||
  isInView(candidate, tokens) ||
  tellsHearerThat(candidate, tokens) ||
  wereTold(candidate, tokens) ||
  isBehindHeadline(candidate, tokens) ||
  goesOnSaying(candidate, tokens);

/** "Ana Lopes, the head of the port, said it was late and [confirmed] the boat had left": another verb of who has spoken, with a clause. */
const goesOnSaying = ({ order, cue, source, contents: [content] }: Candidate, tokens: readonly Token[]): boolean =>
  order === 'after' &&
  source !== null &&
  content !== undefined &&
  /^(?:and|but)$/.test(tokens[cue.from - 1]?.low ?? '') &&
  /^(?:confirmed|acknowledged|admitted|warned|insisted|added|said|stressed|noted|claimed)$/.test(
    tokens[cue.from]?.low ?? '',
  ) &&
  speechVerbForms.has(tokens[source.to + (tokens[source.to]?.low === ',' ? 1 : 0)]?.low ?? '') &&
  content.from === cue.to &&
  tokens.slice(content.from + 1, content.to).some(isFiniteVerb);

/** "Boy falls from quay [Police] said he was well" */
const isBehindHeadline = ({ order, lemma, source }: Candidate, tokens: readonly Token[]): boolean =>
  order === 'after' && lemma === 'say' && source !== null && opensGlued(tokens, source.from);

/** "In Lopes's view, …", "…, as Lopes puts it" */
const isInView = ({ order, cue }: Candidate, tokens: readonly Token[]): boolean =>
  order === 'according' && tokens[cue.from]?.low !== 'according';

/** "The director told the council the old quay, built in 1934, would close." */
const tellsHearerThat = (
  { order, lemma, cue, source, contents: [content] }: Candidate,
  tokens: readonly Token[],
): boolean =>
  order === 'after' &&
  lemma === 'tell' &&
  source !== null &&
  source.to <= cue.from &&
  /^(?:told|tells)$/.test(tokens[cue.from]?.low ?? '') &&
  content !== undefined &&
  content.from > cue.to &&
  determiners.has(tokens[content.from]?.low ?? '') &&
  tokens.slice(content.from + 2, content.to).some(isFiniteVerb);

/** "what the ministry said was a bad deal", "what the union calls the worst deal of all" */
function saysWhat({ order, lemma, source, contents: [content] }: Candidate, tokens: readonly Token[]): boolean {
  if (order !== 'after' || !/^(?:say|call)$/.test(lemma) || !source || !content) return false;
  // "what some call Trump's line": nobody in particular
  if (lemma === 'call' && /^(?:some|one|many|others|i|we|you)$/.test(tokens[source.from]?.low ?? '')) return false;
  // "talks, which the union calls “a sham”"
  const isWhich =
    lemma === 'call' && tokens[source.from - 1]?.low === 'which' && tokens[content.from]?.kind === 'quoted';
  return (
    (isWhich || tokens[source.from - 1]?.low === 'what') &&
    (content.to - content.from >= 3 || tokens[content.to - 1]?.kind === 'quoted')
  );
}

/** "He is in hospital after [police say] gunmen shot at him." */
function sayHappened({ order, source, cue, contents: [content] }: Candidate, tokens: readonly Token[]): boolean {
  if (order !== 'after' || !source || !content || source.to !== cue.from) return false;
  return (
    /^(?:say|allege)$/.test(tokens[cue.from]?.low ?? '') &&
    tokens[source.from - 1]?.low === 'after' &&
    tokens.slice(content.from + 1, content.to).some(isFiniteVerb)
  );
}

/** "a guard [who said] it was late" */
const whoSaidSo = ({ order, source, cue, contents: [content] }: Candidate, tokens: readonly Token[]): boolean =>
  order === 'after' &&
  source !== null &&
  content !== undefined &&
  source.to === cue.from &&
  tokens[source.from]?.low === 'who' &&
  personNoun(tokens[source.from - 1]?.low ?? '') !== null &&
  // "A guard who said it was late left": where the clause of a subject ends is not shown.
  tokens.slice(0, source.from).some(isFiniteVerb) &&
  /^(?:said|says|claimed|testified)$/.test(tokens[cue.from]?.low ?? '') &&
  !prepositions.has(tokens[content.from]?.low ?? '') &&
  tokens.slice(content.from + 1, content.to).some(isFiniteVerb);

/** "Thousands are without power, says the mayor of Lune, Ana Lopes.", "The boat, said Lopes, was found." */
function closesClause({ order, lemma, cue, source, contents }: Candidate, tokens: readonly Token[]): boolean {
  if (
    !source ||
    !/^(?:say|write|report|estimate|confirm|announce|state|find|allege|warn)$/.test(lemma) ||
    tokens[cue.from]?.low === 'written'
  )
    return false;
  // "a free state", "the southern states"; but "the report states"
  if (
    /^states?$/.test(tokens[cue.from]?.low ?? '') &&
    !statesThings.has((tokens[cue.from - 1]?.low ?? '').replace(/s$/, ''))
  )
    return false;
  // "The quay will be shut, reported the Lune Herald."
  const inverted = tokens[source.to - 1]?.capital === true ? /^(?:say|write|report)$/ : /^(?:say|write)$/;
  if (order === 'inverted' ? !inverted.test(lemma) : order !== 'before') return false;
  if (personalPronouns.has(tokens[source.from]?.low ?? '')) return false;
  const next = tokens[order === 'before' ? behindDay(tokens, cue.to) : Math.max(source.to, cue.to)];
  if (next !== undefined && next.kind !== 'mark') return false;
  // At the end of a sentence the verb of what is said need not be one that its form shows.
  const ends = order === 'inverted' && (next === undefined || /^[.!?]$/.test(next.low)) && isShortName(tokens, source);
  return contents.some(({ from, to }) => {
    const words = tokens.slice(from, to);
    return words.some(isFiniteVerb) || (ends && words.length >= 5 && words.every(({ kind }) => kind === 'word'));
  });
}

/** "The bridge was unsafe, an inquiry has been told.", "The jury was told the boy had been ill.": whoever told it. */
function wereTold({ order, lemma, cue, source, contents: [content] }: Candidate, tokens: readonly Token[]): boolean {
  if (lemma !== 'tell' || source !== null || !content || !isPassive(tokens, cue.from)) return false;
  const isWhole =
    order === 'before'
      ? (tokens[behindDay(tokens, cue.to)]?.kind ?? 'mark') === 'mark'
      : order === 'after' && !prepositions.has(tokens[content.from]?.low ?? '');
  return isWhole && tokens.slice(content.from, content.to).some(isFiniteVerb);
}

/** "officials reported [on Monday] [in the journal Ports]": what stands behind day and place. */
function behindDay(tokens: readonly Token[], at: number): number {
  let next = at;
  while (/^(?:on|late|early|last|this)$/.test(tokens[next]?.low ?? '') || timeNouns.has(tokens[next]?.low ?? ''))
    next++;
  if (tokens[next]?.low !== 'in') return next;
  let to = next + 1;
  while (/^(?:the|journal|of|and)$/.test(tokens[to]?.low ?? '') || tokens[to]?.capital) to++;
  return tokens[to - 1]?.capital ? to : next;
}

/** "the agency Shelter First", not "the bank agreed to give her time" */
const isShortName = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from <= 8 &&
  tokens
    .slice(from, to)
    .every((token) => token.kind === 'word' && !isFiniteVerb(token) && !speechVerbForms.has(token.low));

/** Forms that are no noun ("the report that", "the states that"). */
const reporting = wordSet(`
said says wrote writes reported announced announces argued argues added adds warned warns explained explains noted stated
insisted insists claimed
`);

/** "The report states that", not "the states that vote" */
const statesThings = wordSet(`
he she it who which report statement communique document letter bulletin release affidavit complaint warrant filing law article
declaration agreement constitution paper study ministry government party police lawsuit indictment website record document plan post
`);

/** "One of the engineers wrote in the same paper that the quay was weak.", "The statement states that …" */
function reportsThat({ order, cue, source, contents: [content] }: Candidate, tokens: readonly Token[]): boolean {
  if (order !== 'after' || source === null || content === undefined || source.to > cue.from) return false;
  // "the book she wrote that helped them", "for people in that spot"
  if (tokens[content.from]?.low !== 'that' || prepositions.has(tokens[content.from - 1]?.low ?? '')) return false;
  if (isFiniteVerb(tokens[content.from + 1])) return false;
  // "insists on deeds that make people suffer"
  if (/^(?:on|of|about|for|against)$/.test(tokens[cue.to]?.low ?? '')) return false;
  const word = tokens[cue.from]?.low ?? '';
  return (
    reporting.has(word) ||
    (word === 'states' && source.to === cue.from && statesThings.has(tokens[source.to - 1]?.low ?? ''))
  );
}

/** Forms of verbs that few say without saying it of something. */
const telling = wordSet(
  'said says reported reports announced announces confirmed confirms claimed claims estimated estimates warned warns',
);
const quantifiers = wordSet('more fewer less at about around nearly almost some over up as only just');
const isCounted = ({ low, kind }: Token): boolean =>
  kind === 'word' && (isNumber(low) || determiners.has(low) || quantifiers.has(low));

/** "The union reports more than 400 workers have been dismissed", "the ministry has said 12 boats had sunk"; not "the flood claimed 12 victims". */
function tellsHowMany(
  { order, lemma, cue, source, contents: [content] }: Candidate,
  tokens: readonly Token[],
): boolean {
  const first = tokens[content?.from ?? -1];
  if (order !== 'after' || !source || source.to > cue.from || !content || !first) return false;
  if (!telling.has(tokens[cue.from]?.low ?? '') || content.from !== cue.to || !isCounted(first)) return false;
  // "the fire, which claimed 12 people, was the worst"
  if (lemma === 'claim' && relatives.has(tokens[source.from]?.low ?? '')) return false;
  const number = tokens.slice(content.from, content.from + farthestNumber).find(({ low }) => isNumber(low));
  return number !== undefined && isClause(tokens, content, isCounted, lemma === 'claim');
}
const farthestNumber = 4;
const isNumber = (word: string): boolean => /^\d/.test(word) || unitWords.has(word) || tensWords.has(word);

/** What is denied in words, as bail and entry are not. */
const charges = wordSet(
  'charge charges counts allegation allegations accusation accusations wrongdoing involvement responsibility',
);
const farthestCharge = 3;

/** "denied [the arrest was linked to the vote]", not "denied the request that was made" */
function isClause(
  tokens: readonly Token[],
  content: Phrase | undefined,
  opens: (token: Token) => boolean = ({ low }) => determiners.has(low),
  byAuxiliary = true,
): boolean {
  const first = tokens[content?.from ?? -1];
  if (!content || !first || !opens(first)) return false;
  const verb = tokens.findIndex((token, i) => i > content.from + 1 && i < content.to && isFiniteVerb(token));
  return (
    verb >= 0 &&
    (!byAuxiliary || finiteAuxiliaries.has(tokens[verb]?.low ?? '')) &&
    tokens.slice(content.from, verb).every(({ kind, low }) => kind === 'word' && !relatives.has(low) && low !== 'and')
  );
}

/** "The mayor denied taking money", "denies four counts of fraud" */
function deniesDoing({ order, lemma, source, contents: [content] }: Candidate, tokens: readonly Token[]): boolean {
  const first = tokens[content?.from ?? -1];
  return (
    order === 'after' &&
    lemma === 'deny' &&
    source !== null &&
    first !== undefined &&
    (isClause(tokens, content) ||
      (!first.capital && /...ing$/.test(first.low) && !/thing$/.test(first.low)) ||
      tokens.slice(content?.from, (content?.from ?? 0) + farthestCharge).some(({ low }) => charges.has(low)))
  );
}

/** "Police ruled out arson", not "the injury rules out a return" */
function rulesOut({ lemma, cue, source }: Candidate, tokens: readonly Token[]): boolean {
  if (lemma !== 'rule' || cue.to - cue.from !== 2 || !source) return false;
  const words = tokens.slice(source.from, source.to);
  return words.some(
    ({ low, capital }, i) =>
      /^(?:he|she|they|we)$/.test(low) ||
      (capital && i > 0) ||
      (capital && words.length === 1) ||
      personNoun(low) !== null,
  );
}

/** "The crew were told by the captain not to open the hatch.", "He was accused by his deputy of fraud." */
const isToldBy = ({ order, lemma, cue, source, contents: [content] }: Candidate, tokens: readonly Token[]): boolean =>
  order === 'after' &&
  (toHearer.has(lemma) || lemma === 'accuse') &&
  source !== null &&
  source.from > cue.from &&
  tokens[cue.to]?.low === 'by' &&
  (lemma === 'accuse' ? /^of$/ : /^(?:to|not|that)$/).test(tokens[content?.from ?? -1]?.low ?? '');

/** "The paper quoted Ana Lopes as saying the quay was weak." */
function isQuotedAs({ order, cue, source, contents: [content] }: Candidate, tokens: readonly Token[]): boolean {
  if (order !== 'after' || !source || !content || content.to - content.from < 3) return false;
  if (tokens[cue.from - 1]?.low !== 'as' || tokens[cue.from]?.low !== 'saying') return false;
  return tokens.slice(0, cue.from).some(({ low }) => /^(?:quot|cit)(?:e|es|ed|ing)$/.test(low));
}
