import { wordSet } from '../../text/word-set.js';
import { personNoun } from '../figures/victim-nouns.js';
import { personTitles } from '../names/name-words.js';
import type { Candidate } from './candidate.js';
import { clauseStart } from './content-before.js';
import { isFiniteVerb } from './finite-verb.js';
import { openBracket, type Phrase, writtenThings } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import { conjunctions, determiners, personalPronouns, relatives } from './quotation-words.js';
import { subjectBefore } from './source-before.js';
import { nounPhraseFrom } from './source-behind.js';

/** The reading of "according to" and its like; `whose` source it is, where that does not follow. */
export function accordingTo(
  tokens: readonly Token[],
  cuePhrase: Phrase,
  whose: Phrase | null,
  end: number,
): Candidate | null {
  const { from: cue, to: behind } = cuePhrase;
  const opens = cue === 0 || (cue === 1 && conjunctions.has(tokens[0]?.low ?? ''));
  // "According to the union, the bridge …": what follows the comma is the content, unless it plainly describes the source.
  const comma = tokens.findIndex((token, i) => i > behind && token.low === ',');
  const describes = /^(?:who|whose|which|an?|former|co-author|director|head|president|chief|senior)$/;
  const named =
    describes.test(tokens[comma + 1]?.low ?? '') &&
    !document.test(tokens[comma - 1]?.low ?? '') &&
    (nounPhraseFrom(tokens, behind, end)?.to ?? 0) > comma;
  // "According to the lead author, Ana Lopes, it is late"
  const holder = opens && !named ? nameBehindRole(tokens, behind, comma) : null;
  if (holder !== null)
    return {
      order: 'according',
      lemma: 'according',
      cue: cuePhrase,
      source: { from: behind, to: holder },
      contents: nonEmpty([{ from: holder + 1, to: end }]),
    };
  const bare = opens && comma > 0 && !named && !isAside(tokens, comma);
  const source = whose ?? nounPhraseFrom(tokens, behind, bare ? Math.min(comma, end) : end);
  if (!source) return null;
  const told = Math.max(source.to, behind);
  // "According to testimony the board heard from sailors, the boat sank": what tells more of it is not said.
  const isOf =
    bare &&
    told < comma &&
    opensClause(tokens[comma + 1]) &&
    (relatives.has(tokens[told]?.low ?? '') || isDocument(tokens[told - 1]?.low ?? '')) &&
    (/^(?:the|an?)$/.test(tokens[told]?.low ?? '') ||
      tokens.slice(told, comma).some((token) => isFiniteVerb(token) || personalPronouns.has(token.low)));
  const after = { from: isOf ? comma + 1 : tokens[told]?.low === ',' ? told + 1 : told, to: end };
  if (opens && isRelayed(tokens, source, after)) return null;
  if (opens) return { order: 'according', lemma: 'according', cue: cuePhrase, source, contents: nonEmpty([after]) };
  // "He left and, according to Ana Lopes, “took the keys”": what is quoted is told.
  if (
    /^(?:and|but)$/.test(tokens[cue - 2]?.low ?? '') &&
    tokens[cue - 1]?.low === ',' &&
    tokens[after.from]?.kind === 'quoted'
  )
    return { order: 'according', lemma: 'according', cue: cuePhrase, source, contents: [after] };
  // "Ana Lopes, the best sailor of the port according to the Herald, said …"
  const within =
    tokens[told]?.low === ',' && /^sa(?:id|ys)$/.test(tokens[told + 1]?.low ?? '')
      ? tokens.findLastIndex(({ low }, i) => i < cue - 1 && low === ',') + 1
      : 0;
  // "Half of the town (43 in 2022, according to the board) did not drink it."
  const bracket = openBracket(tokens, cue) + 1;
  const before = { from: Math.max(within, bracket, clauseStart(tokens, cue)), to: beforeComma(tokens, cue) };
  if (bracket > 0 || within > 0) {
    const close = bracket === cue ? tokens.findIndex(({ low }, i) => i >= told && low === ')') : -1;
    const inside = { from: after.from, to: close < 0 ? end : Math.min(end, close) };
    const content = bracket === cue ? inside : before;
    return { order: 'according', lemma: 'according', cue: cuePhrase, source, contents: nonEmpty([content]) };
  }
  const contents = nonEmpty([
    before,
    ...(tokens[told]?.low === ',' &&
    length(after) > 3 &&
    !relatives.has(tokens[told + 1]?.low ?? '') &&
    !isWhat(tokens, after)
      ? [after]
      : []),
  ]);
  return contents.length ? { order: 'according', lemma: 'according', cue: cuePhrase, source, contents } : null;
}

/** "According to reports by the Lune agency, [Roe said] that …": whether it only tells where somebody's words were read. */
function isRelayed(tokens: readonly Token[], source: Phrase, { from, to }: Phrase): boolean {
  const isReport = tokens.slice(source.from, source.to).some(({ low, capital }) => !capital && reports.has(low));
  const said = tokens.findIndex(
    ({ low }, i) => i > from && i < Math.min(to, from + longestWho) && /^sa(?:id|ys)$/.test(low),
  );
  return isReport && tokens[from]?.capital === true && said > 0 && subjectBefore(tokens, said)?.from === from;
}
const opensClause = (token: Token | undefined): boolean =>
  token?.capital === true || [determiners, personalPronouns].some((words) => words.has(token?.low ?? ''));
const isDocument = (word: string): boolean =>
  document.test(word) || writtenThings.has(word) || /^(?:testimony|evidence|cables?|accounts?|releases?)$/.test(word);
const reports = wordSet('report reports agency newspaper paper daily transcript transcripts media');
/** "The former mayor of Port Lune, Ana Lopes, said" */
const longestWho = 10;

/** The comma behind a name that tells who has the office from token `from` to the one at `comma`: "the lead author, Ana Lopes of Lune, "; null where none is. */
function nameBehindRole(tokens: readonly Token[], from: number, comma: number): number | null {
  const role = tokens[comma - 1];
  const isRole =
    role?.capital === false &&
    (personNoun(role.low) === 'one' || personTitles.has(role.low)) &&
    comma - from < longestRole;
  if (!isRole) return null;
  let last = comma + 1;
  while (tokens[last]?.capital && last < comma + longestRole) last++;
  if (last - comma < 3) return null;
  const close = tokens[last]?.low === 'of' ? tokens.findIndex(({ low }, i) => i > last && low === ',') : last;
  return tokens[close]?.low === ',' && close - last < longestRole ? close : null;
}
const longestRole = 7;

/** "According to early reports, a boat sank": what tells is not described. */
const document = /^(?:figures|estimates?|data|reports?|information|statistics|records|documents|polls?)$/;

/** "according to Lune Lines[, the state's ferry company]": what the source is, with no verb. */
const isWhat = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  (determiners.has(tokens[from]?.low ?? '') ||
    /['’]s?$/.test(tokens[from]?.low ?? '') ||
    // "founder of the Boat Union", "associate professor of ports at Lune"
    tokens.slice(from, Math.min(from + 3, to)).some(({ low, capital }) => !capital && personNoun(low) === 'one')) &&
  !tokens.slice(from, to).some((token) => token.kind === 'quoted' || isFiniteVerb(token));

/** "According to Ana Lopes[, the head of the board at Lune, ]the quay is weak": no verb, and of what somebody is. */
function isAside(tokens: readonly Token[], comma: number): boolean {
  const close = tokens.findIndex(({ low }, i) => i > comma && low === ',');
  const words = tokens.slice(comma + 1, close);
  return (
    close > comma + 2 &&
    tokens[comma - 1]?.capital === true &&
    !words[0]?.capital &&
    words.every((token) => token.kind === 'word' && !isFiniteVerb(token)) &&
    words.some(({ low }, i) => i > 0 && /^(?:of|for|at)$/.test(low))
  );
}

/** "In the view of the union, …", "in her opinion": whose view it is, as with "according to". */
export function inTheView(tokens: readonly Token[], at: number, end: number): Candidate | null {
  if (tokens[at]?.low !== 'in') return null;
  const ahead = tokens.slice(at + 2, at + longestWhose).findIndex(({ low }) => /^(?:view|opinion|words)$/.test(low));
  if (ahead < 0) return null;
  const noun = at + 2 + ahead;
  const cue = { from: at, to: noun + 1 };
  const whose = tokens.slice(at + 1, noun);
  if (whose.length === 1 && whose[0]?.low === 'the' && tokens[noun + 1]?.low === 'of') {
    const reading = accordingTo(tokens, { from: at, to: noun + 2 }, null, end);
    const quoted = reading && at > 0 && tokens[noun]?.low === 'words' ? quotedIn(tokens, reading) : null;
    return quoted && reading ? { ...reading, contents: [quoted] } : reading;
  }
  const isPronoun = whose.length === 1 && /^(?:his|her|their)$/.test(whose[0]?.low ?? '');
  const isName = whose.every(({ capital }) => capital) && /'s$/.test(whose.at(-1)?.low ?? '');
  if (!isPronoun && !isName) return null;
  const reading = accordingTo(tokens, cue, { from: at + 1, to: noun }, end);
  return reading && { ...reading, cue: { from: noun, to: noun + 1 } };
}
/** "He is, in the words of one pupil, [“a kind man”]": only what is quoted beside them are somebody's words. */
function quotedIn(tokens: readonly Token[], { source, cue }: Candidate): Phrase | null {
  const behind = (source?.to ?? cue.to) + (tokens[source?.to ?? cue.to]?.low === ',' ? 1 : 0);
  const ahead = cue.from - (tokens[cue.from - 1]?.low === ',' ? 2 : 1);
  const at = [behind, ahead].find((i) => tokens[i]?.kind === 'quoted');
  return at === undefined ? null : { from: at, to: at + 1 };
}

/** "In Maria Elena Lopes's view": tokens up to what it is. */
const longestWhose = 6;

const beforeComma = (tokens: readonly Token[], at: number): number => (tokens[at - 1]?.low === ',' ? at - 1 : at);

const length = (phrase: Phrase): number => phrase.to - phrase.from;
const nonEmpty = (phrases: readonly Phrase[]): Phrase[] => phrases.filter((p) => p.to > p.from);
