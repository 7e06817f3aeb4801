import type { Article } from '../text/article.js';
import type { Range } from '../text/span.js';
import { type Aboard, lostAboard, mayBeAboard } from './figures/figure-aboard.js';
import { type FigureClaim, figureClaims } from './figures/figure-claims.js';
import { isToCome } from './figures/figure-days.js';
import { figureDenials, mayDeny } from './figures/figure-denials.js';
import { displacementIn } from './figures/figure-displacement.js';
import { withEvent } from './figures/figure-event.js';
import { type Forecast, forecastsIn } from './figures/figure-forecasts.js';
import { hint } from './figures/figure-hint.js';
import { mayName, namedAfter } from './figures/figure-names.js';
import { isFoundSafe } from './figures/figure-release.js';
import { withScene } from './figures/figure-scene.js';
import { seizuresIn } from './figures/figure-seizures.js';
import { settings } from './figures/figure-settings.js';
import { type Claimed, settled } from './figures/figure-settling.js';
import { mayTell } from './figures/figure-signs.js';
import { spanishFigures } from './figures/figure-spanish.js';
import { pointsBack, withThoseBefore } from './figures/figure-they.js';
import { type FigureToken, figureTokens } from './figures/figure-tokens.js';
import { unrealIn } from './figures/figure-unreal.js';
import type { VictimGroup } from './figures/victim-group.js';
import { victimGroups } from './figures/victim-groups.js';
import { householdNouns } from './figures/victim-words.js';
import { lazily } from './lazily.js';
import { knownNames } from './names/known-names.js';
import type { DateMention, Figure, FigureKind, Quotation } from './reading.js';

/** What else was read in the article. */
export interface FigureContext {
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
}

/** "In the novel, a man murders his sister". */
const fiction =
  /^\W*in (?:the|his|her|its|this|an?|one) (?:[a-z-]+ ){0,2}(?:novel|finale|episode|sitcom|thriller|musical|opera|storyline|comedy|cartoon)\b|^\W*in (?:the|his|her) (?:[a-z-]+ )?(?:film|movie|drama|play|game),|\b(?:novel|thriller|musical|opera|play|sitcom|comedy),? (?:(?:is|was|which is|that is) )?about\b/i;

/** So many sentences behind those who are missing tell that they were found. */
const soon = 2;

/**
 * The figures of an article in the order of their mentions: numbers of people, and single or named victims, with what
 * became of them. What is planned, denied or only compared with is left out, what is feared approximate, how many may
 * yet be displaced a forecast; "nobody was hurt" is zero.
 */
export function readFigures(article: Article, { dates, quotations }: FigureContext): Figure[] {
  const { text, sentences } = article;
  const known = lazily(() => knownNames(text));
  const settingAt = settings(article, dates, quotations);
  const isDisplacement = displacementIn(article);
  const seizureAt = seizuresIn(article);
  /** What the sentence before claims. */
  let before: readonly FigureClaim[] = [];
  const figures = sentences.flatMap((sentence, i) => {
    const words = text.slice(sentence.start, sentence.end);
    const counted = before;
    before = [];
    const setting = settingAt(i);
    const spanish = spanishFigures(text, sentence);
    if (spanish.length > 0) return spanish.map((stated) => ({ ...stated, claim: null, sentence: i }));
    const [tells, denies] = [mayTell(words), mayDeny(words)];
    const names = counted.length > 0 && mayName(words);
    const boards = mayBeAboard(words);
    if (!(tells || denies || names || boards) || fiction.test(words) || !(names || hint.test(words))) return [];
    const tokens = tells || names ? figureTokens(text, sentence, setting.days) : [];
    const groups = lazily(() => victimGroups(text, tokens, known()));
    const own = real(figureClaims(tokens, groups), text, sentence)
      .filter(isDisplacement(i))
      .flatMap((claim) => seizureAt(i)(claim) ?? []);
    const last = sentences[i - 1];
    const claims =
      pointsBack(own) && last?.paragraph === sentence.paragraph
        ? withThoseBefore(own, counted, victimGroups(text, figureTokens(text, last, []), known()), text, last)
        : own;
    before = claims;
    if (claims.length === 0 && names) claims.push(...namedAfter(counted, tokens, groups()));
    const denials = denies ? figureDenials(text, sentence) : [];
    const forecasts = forecastsIn(tokens, groups).filter(({ victims }) =>
      claims.every((claim) => claim.victims !== victims),
    );
    const aboard = boards ? lostAboard(article, i) : null;
    const lost = aboard !== null && claims.every(({ kind }) => kind !== 'killed') ? [aboard] : [];
    if (claims.length + denials.length + forecasts.length + lost.length === 0) return [];
    const byKind = new Map<FigureKind, ReturnType<typeof setting.circumstances>>();
    const circumstancesOf = (kind: FigureKind) => {
      const known = byKind.get(kind) ?? setting.circumstances(kind);
      byKind.set(kind, known);
      return known;
    };
    const claimed = claims.map((claim) => {
      const { mention, told } = rangesOf(claim, tokens);
      // "killed 12 in Antby and four in Newland"
      const others = /,|\band\b/.test(text.slice(told.end, claim.victims.start));
      const whom = others ? { start: claim.victims.start, end: mention.end } : mention;
      return placed(claimedFigure(text, tokens, claim, mention), circumstancesOf(claim.kind)(mention, told, whom), i);
    });
    const denied = denials.map(({ kind, ...mention }) =>
      placed(nobody(kind, mention), circumstancesOf(kind)(mention, mention), i),
    );
    const expected = forecasts.map((forecast) => {
      const mention = mentionOf(forecast, tokens);
      const around = setting.circumstances('displaced', true)(mention, mention);
      return placed(forecastFigure(text, tokens, forecast, mention), around, i);
    });
    const sunk = lost.map((one) => placed(everyone(text, one), circumstancesOf('killed')(one, one), i));
    const all = [...claimed, ...denied, ...expected, ...sunk].sort((a, b) => a.mention.start - b.mention.start);
    if (all[0]) setting.handOn(all[0]);
    return all;
  });
  const isMissedStill = (figure: Claimed) =>
    figure.kind !== 'missing' ||
    !sentences
      .slice(figure.sentence + 1, figure.sentence + 1 + soon)
      .some(({ start, end }) => isFoundSafe(figure, text.slice(start, end)));
  return withScene(
    article,
    withEvent(
      article,
      dates.filter((date) => !isToCome(text, date, article.published)),
      settled(figures.filter(isMissedStill)).map(({ claim: _, ...figure }) => figure),
    ),
  );
}

/** The words of a claim, and of these the ones that tell what became of the victims. */
function rangesOf(claim: FigureClaim, tokens: readonly FigureToken[]) {
  return {
    mention: mentionOf(claim, tokens),
    told: { start: tokens[claim.at]?.start ?? 0, end: tokens[claim.end]?.end ?? 0 },
  };
}

const mentionOf = ({ from, to, victims }: Forecast, tokens: readonly FigureToken[]): Range => ({
  start: tokens[from]?.start ?? victims.start,
  end: Math.max(victims.end, tokens[to]?.end ?? 0),
});

type Circumstances = Pick<Claimed, 'place' | 'date' | 'source'>;
type Told = Omit<Claimed, keyof Circumstances | 'sentence'>;

/** Written out key by key: objects that spreads make have a hidden class each, which makes whatever reads them slow. */
const placed = (
  { claim, kind, low, high, approximate, forecast, unit, victims, mention }: Told,
  { place, date, source }: Circumstances,
  sentence: number,
): Claimed => ({
  claim,
  kind,
  low,
  high,
  approximate,
  forecast,
  unit,
  victims,
  mention,
  place,
  date,
  source,
  sentence,
});

function claimedFigure(text: string, tokens: readonly FigureToken[], claim: FigureClaim, mention: Range): Told {
  const { kind, role, word, victims } = claim;
  const { low, high, approximate, unit, noun } = victims;
  return {
    claim,
    kind,
    low,
    high,
    approximate: approximate || feared.test(text.slice(Math.max(0, mention.start - 9), mention.end)),
    forecast: false,
    // "the number of displaced families stands at 349"
    unit: role === 'toll' && householdNouns.has(word.split(' ').at(-1) ?? '') ? 'households' : unit,
    victims: role === 'count' && word.endsWith(noun) ? null : wordsFor(text, tokens, victims),
    mention,
  };
}

const forecastFigure = (text: string, tokens: readonly FigureToken[], { victims }: Forecast, mention: Range): Told => ({
  claim: null,
  kind: 'displaced',
  low: victims.low,
  high: victims.high,
  approximate: true,
  forecast: true,
  unit: victims.unit,
  victims: wordsFor(text, tokens, victims),
  mention,
});

const nobody = (kind: Figure['kind'], mention: Range): Told => ({
  claim: null,
  kind,
  low: 0,
  high: 0,
  approximate: false,
  forecast: false,
  unit: 'people',
  victims: null,
  mention,
});

/** All who were on board. */
const everyone = (text: string, { start, end, low, high, approximate }: Aboard): Told => ({
  ...nobody('killed', { start, end }),
  low,
  high,
  approximate,
  victims: /\b(?:all|everyone|everybody)\b.*?\b(?:on board|aboard)\b/i.exec(text.slice(start, end))?.[0] ?? null,
});

/** The claims that are no part of what a sentence denies, supposes or compares with. A murder told of as known is real. */
function real(claims: readonly FigureClaim[], text: string, sentence: Range): FigureClaim[] {
  const isKnown = ({ role }: FigureClaim) => role === 'of' || role === 'object';
  const unreal = claims.every(isKnown) ? [] : unrealIn(text.slice(sentence.start, sentence.end));
  return claims.filter((claim) => {
    // "A bell for each person who died" tells of no one person.
    if (each.test(text.slice(claim.victims.start, claim.victims.end))) return false;
    const { start: first, end: last } = claim.victims;
    const within = ({ start, end }: Range) => start < last - sentence.start && first - sentence.start < end;
    return isKnown(claim) || !unreal.some(within);
  });
}

const each = /^(?:each|every)\s/i;
const feared = /\b(?<!missing(?:,| and) )(?:feared|presumed|believed|thought|suspected(?! of\b)|may have)\b/;

/** "12 soldiers" are "soldiers"; a single victim is told in its own words; a bare number has none. */
function wordsFor(
  text: string,
  tokens: readonly FigureToken[],
  { first, last, start, end, low, sort }: VictimGroup,
): string | null {
  if (sort === 'bare') return null;
  const [number, all] = tokens.slice(first, last + 1).filter(({ number }) => number);
  const whole = number?.number?.low !== low; // "a woman and her two sons"
  // "19 of the 23 nurses"
  const counted = number && all && /^\s+of\s/.test(text.slice(number.end, all.start)) ? all : number;
  const from = counted && !whole && (low !== 1 || sort === 'number') ? counted.end : start;
  const words = text
    .slice(from, end)
    .replaceAll(/\s+/g, ' ')
    .replace(/^whose /, '')
    .replace(/^ ?of (?:(?:the|his|her|their|its|those|these|our) )?/, '')
    .trim();
  return words === '' ? null : words;
}
