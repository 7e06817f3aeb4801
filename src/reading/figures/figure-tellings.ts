import type { Article } from '../../text/article.js';
import { matchesOf } from '../../text/matches.js';
import type { Range } from '../../text/span.js';
import { lazily } from '../lazily.js';
import { knownNames } from '../names/known-names.js';
import type { Stages } from '../stages.js';
import { type Aboard, lostAboard, mayBeAboard } from './figure-aboard.js';
import { type FigureClaim, figureClaims } from './figure-claims.js';
import { figureDenials, mayDeny } from './figure-denials.js';
import { displacementIn } from './figure-displacement.js';
import { type Forecast, forecastsIn } from './figure-forecasts.js';
import { hint } from './figure-hint.js';
import { mayName, namedAfter } from './figure-names.js';
import { mayRise, risenFrom } from './figure-rises.js';
import { seizuresIn } from './figure-seizures.js';
import { mayTell } from './figure-signs.js';
import { pointsBack, withSubject, withThoseBefore } from './figure-they.js';
import { type FigureToken, figureTokens } from './figure-tokens.js';
import { unrealIn } from './figure-unreal.js';
import { victimGroups } from './victim-groups.js';

/** What a sentence tells of people, yet without where, when and according to whom. */
export interface Telling {
  readonly tokens: readonly FigureToken[];
  readonly claims: readonly FigureClaim[];
  /** Where it tells that nobody was hurt. */
  readonly denials: ReturnType<typeof figureDenials>;
  readonly forecasts: readonly Forecast[];
  /** Those who were on board where all are lost. */
  readonly lost: readonly Aboard[];
}

/** "In the novel, a man murders his sister". For words in lower case. */
const fiction =
  /^\W*in (?:the|his|her|its|this|an?|one) (?:[a-z-]+ ){0,2}(?:novel|finale|episode|sitcom|thriller|musical|opera|storyline|comedy|cartoon)\b|^\W*in (?:the|his|her) (?:[a-z-]+ )?(?:film|movie|drama|play|game),|\b(?:novel|thriller|musical|opera|play|sitcom|comedy),? (?:(?:is|was|which is|that is) )?about\b/;

/** What storms are called. */
const storm = /\b(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Ss]torm)\s(?<name>\p{Lu}\p{Ll}+)/gu;

/**
 * What each sentence of an article tells of people, in stages; null where it tells nothing of any. Those for which
 * `isOther` holds are passed over.
 */
export function* tellingsInStages(
  article: Article,
  datesOf: (i: number) => readonly Range[],
  isOther: (i: number) => boolean,
): Stages<(Telling | null)[]> {
  const { text, sentences } = article;
  const looks = sentences.map((sentence, i) => (isOther(i) ? null : lookAt(text, sentence, datesOf(i))));
  yield;
  const tellingAt = tellings(article);
  /** What the sentence before claims. */
  let before: readonly FigureClaim[] = [];
  return looks.map((look, i) => {
    const telling = look && tellingAt(i, look, before);
    before = telling?.claims ?? [];
    return telling;
  });
}

/** What a sentence's words alone show of it. */
interface Look {
  readonly words: string;
  readonly low: string;
  readonly tells: boolean;
  readonly denies: boolean;
  readonly boards: boolean;
  /** Whether it may tell something of people though the one before it does not. */
  readonly may: boolean;
  readonly tokens: () => readonly FigureToken[];
}

function lookAt(text: string, sentence: Range, days: readonly Range[]): Look {
  const words = text.slice(sentence.start, sentence.end);
  const low = words.toLowerCase();
  const [tells, denies, boards] = [mayTell(low), mayDeny(low), mayBeAboard(low)];
  const may = (tells || denies || boards) && hint.test(low) && !fiction.test(low);
  const tokens = lazily(() => figureTokens(text, sentence, days));
  if (may && tells) tokens();
  return { words, low, tells, denies, boards, may, tokens };
}

/** Gives what sentence `i` tells of people where the one before it claims `counted`; null where it tells nothing of any. */
function tellings(article: Article): (i: number, look: Look, counted: readonly FigureClaim[]) => Telling | null {
  const { text, sentences } = article;
  const known = lazily(() => knownNames(text));
  const isDisplacement = displacementIn(article);
  const seizureAt = seizuresIn(article);
  const storms = lazily(() => new Set(matchesOf(storm, text).map(({ groups }) => groups?.name?.toLowerCase())));
  /** "The death of Lena": of a hurricane. */
  const isStorm = ({ victims: { sort, noun, first, last } }: FigureClaim) =>
    sort === 'name' && first === last && storms().has(noun);
  return (i, look, counted) => {
    const { words, low, tells, denies, boards } = look;
    const names = counted.length > 0 && mayName(words);
    const rises = counted.length > 0 && mayRise(low);
    if (!look.may && (!(names || rises) || fiction.test(low))) return null;
    const sentence = sentences[i] ?? { start: 0, end: 0, paragraph: 0 };
    const tokens = tells || names || rises ? look.tokens() : [];
    const groups = lazily(() => victimGroups(text, tokens, known()));
    const own = real(figureClaims(tokens, groups), text, sentence)
      .filter(isDisplacement(i))
      .flatMap((claim) => seizureAt(i)(claim) ?? []);
    const last = sentences[i - 1];
    const counts =
      pointsBack(own) && last?.paragraph === sentence.paragraph
        ? withThoseBefore(own, counted, victimGroups(text, figureTokens(text, last, []), known()), text, last)
        : own;
    const denials = denies ? figureDenials(text, sentence) : [];
    // "Has not had a single child killed": the child is nobody.
    const isDenied = ({ kind, victims }: FigureClaim) =>
      denials.some((none) => none.kind === kind && none.start < victims.start && victims.end <= none.end);
    const told = counts.some(({ victims }) => victims.sort === 'pronoun')
      ? withSubject(counts, groups(), tokens, text)
      : counts;
    const stated = told.filter((claim) => !isDenied(claim) && !isStorm(claim));
    const led = counts.length === 0 && rises ? risenFrom(counted, tokens, groups()) : [];
    const claims = led.length > 0 ? led : counts.length === 0 && names ? namedAfter(counted, tokens, groups()) : stated;
    const forecasts = forecastsIn(tokens, groups).filter(({ victims }) =>
      claims.every((claim) => claim.victims !== victims),
    );
    const aboard = boards ? lostAboard(article, i) : null;
    const lost = aboard !== null && claims.every(({ kind }) => kind !== aboard.kind) ? [aboard] : [];
    const isEmpty = claims.length + denials.length + forecasts.length + lost.length === 0;
    return isEmpty ? null : { tokens, claims, denials, forecasts, lost };
  };
}

/** The claims that are no part of what a sentence denies, supposes or compares with. A murder told of as known is real. */
function real(claims: readonly FigureClaim[], text: string, sentence: Range): FigureClaim[] {
  const isKnown = ({ role }: FigureClaim) => role === 'of' || role === 'object';
  const unreal = claims.every(isKnown) ? [] : unrealIn(text.slice(sentence.start, sentence.end));
  const asks = /\?["”’)]*$/.test(text.slice(sentence.start, sentence.end));
  return claims.filter((claim) => {
    // "A bell for each person who died" tells of no one person.
    if (each.test(text.slice(claim.victims.start, claim.victims.end))) return false;
    // "How is the child of a missing parent to look?"
    if (asks && claim.victims.sort === 'one') return false;
    // "Did 12 people die?"; but "Were you there when 12 people died?"
    if (asks && inverted.test(text.slice(sentence.start, claim.victims.start))) return false;
    const { start: first, end: last } = claim.victims;
    const within = ({ start, end }: Range) => start < last - sentence.start && first - sentence.start < end;
    return isKnown(claim) || !unreal.some(within);
  });
}

const inverted = /^\W*(?:did|were|was|have|has|had|are|is|will|would|could|can)\s(?:the\s)?$/i;
const each = /^(?:each|every)\s/i;
