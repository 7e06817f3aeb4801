import type { Article } from '../text/article.js';
import type { Range } from '../text/span.js';
import { bySentence } from './dates/by-sentence.js';
import type { Aboard } from './figures/figure-aboard.js';
import type { FigureClaim } from './figures/figure-claims.js';
import { withDatedEvents } from './figures/figure-dated-events.js';
import { isToCome } from './figures/figure-days.js';
import { withEvent } from './figures/figure-event.js';
import { withEventDays } from './figures/figure-event-days.js';
import type { Forecast } from './figures/figure-forecasts.js';
import { isFoundSafe } from './figures/figure-release.js';
import { withScene } from './figures/figure-scene.js';
import { underHeadings } from './figures/figure-sections.js';
import { type Setting, settings } from './figures/figure-settings.js';
import { type Claimed, settled } from './figures/figure-settling.js';
import { spanishFigures } from './figures/figure-spanish.js';
import { type Telling, tellingsInStages } from './figures/figure-tellings.js';
import type { FigureToken } from './figures/figure-tokens.js';
import { diedOld, isIll, isPeaceful, namesOfOldAge, passedInPeace } from './figures/natural-deaths.js';
import type { VictimGroup } from './figures/victim-group.js';
import { personNoun } from './figures/victim-nouns.js';
import { householdNouns } from './figures/victim-words.js';
import { lazily } from './lazily.js';
import type { DateMention, Figure, FigureKind, Quotation } from './reading.js';
import type { Stages } from './stages.js';

/** What else was read in the article. */
export interface FigureContext {
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
}

/**
 * The figures of an article in the order of their mentions: numbers of people, and single or named victims, with what
 * became of them. What is planned, denied or only compared with is left out, what is feared approximate, how many may
 * yet be displaced a forecast; "nobody was hurt" is zero.
 */
export function* figuresInStages(article: Article, { dates, quotations }: FigureContext): Stages<Figure[]> {
  const { text, sentences, published } = article;
  const datesOf = bySentence(dates);
  const spanish = sentences.map((sentence) => spanishFigures(text, sentence));
  const tellings = yield* tellingsInStages(article, datesOf, (i) => (spanish[i]?.length ?? 0) > 0);
  yield;
  const settingAt = settings(article, datesOf, quotations);
  const figures = sentences.flatMap((_, i): Claimed[] => {
    const setting = settingAt(i);
    const telling = tellings[i];
    if (!telling) return (spanish[i] ?? []).map((stated) => ({ ...stated, claim: null, sentence: i }));
    const told = figuresOf(text, telling, setting, i);
    if (told[0]) setting.handOn(told[0]);
    return told;
  });
  yield;
  const past = dates.filter((date) => !isToCome(text, date, published));
  const isOfNature = isNature(article);
  const told = settled(figures.filter((figure) => isMissedStill(article, figure) && !isOfNature(figure))).map(
    ({ claim: _, ...figure }) => figure,
  );
  const ofEvent = withEvent(article, past, underHeadings(article, told));
  yield;
  return withDatedEvents(article, past, withEventDays(article, past, withScene(article, ofEvent)));
}

/** The figures of what sentence `i` tells, in the order of their mentions. */
function figuresOf(
  text: string,
  { tokens, claims, denials, forecasts, lost }: Telling,
  { circumstances }: Setting,
  i: number,
): Claimed[] {
  const byKind = new Map<FigureKind, ReturnType<typeof circumstances>>();
  const circumstancesOf = (kind: FigureKind) => {
    const known = byKind.get(kind) ?? circumstances(kind);
    byKind.set(kind, known);
    return known;
  };
  const claimed = claims.map((claim) => {
    const { mention, told } = rangesOf(claim, tokens);
    // "killed 12 in Antby and four in Newland"
    const others = /,|\band\b/.test(text.slice(told.end, claim.victims.start));
    const whom = others ? { start: claim.victims.start, end: mention.end } : mention;
    const around = circumstancesOf(claim.kind)(mention, told, whom);
    return placed(
      claimedFigure(text, tokens, claim, mention),
      claim.own ? around : { ...around, place: null, date: null },
      i,
    );
  });
  const denied = denials.map(({ kind, ...mention }) =>
    placed(nobody(kind, mention), circumstancesOf(kind)(mention, mention), i),
  );
  const expected = forecasts.map((forecast) => {
    const mention = mentionOf(forecast, tokens);
    const around = circumstances('displaced', true)(mention, mention);
    return placed(forecastFigure(text, tokens, forecast, mention), around, i);
  });
  const sunk = lost.map((one) => placed(everyone(text, one), circumstancesOf(one.kind)(one, one), i));
  return [...claimed, ...denied, ...expected, ...sunk].sort((a, b) => a.mention.start - b.mention.start);
}

/** "Ann Roe has died. She was 91.", "Ann Roe passed away.", "was hospitalised with a virus": nothing was done to them. */
const isNature = (article: Article): ((figure: Claimed) => boolean) => {
  const names = lazily(() => namesOfOldAge(article));
  /** A sentence may tell of many: it is judged once. */
  const once = (judge: (article: Article, i: number) => boolean) => {
    const known = new Map<number, boolean>();
    return (i: number): boolean => {
      const found = known.get(i) ?? judge(article, i);
      known.set(i, found);
      return found;
    };
  };
  const [old, inPeace, peaceful, ill] = [once(diedOld), once(passedInPeace), once(isPeaceful), once(isIll)];
  return ({ kind, low, claim, sentence }) => {
    const word = claim?.word ?? '';
    if (kind === 'injured') return care.test(word) && ill(sentence);
    if (kind !== 'killed' || low !== 1 || !/^(?:died|dies|passed|death)/.test(word)) return false;
    if (claim?.victims.sort === 'name' && names().has(claim.victims.noun)) return true;
    if (word.startsWith('death')) return claim?.victims.sort === 'pronoun' && peaceful(sentence);
    return old(sentence) || (word === 'passed away' && inPeace(sentence));
  };
};
/** Words of those who are cared for. */
const care = /\bhospital|intensive care|condition$|\bcoma$|ventilator|life support|^treat/;

/** Whether no sentence soon behind a figure of the missing tells that they were found. */
const isMissedStill = ({ text, sentences }: Article, figure: Claimed): boolean =>
  figure.kind !== 'missing' ||
  !sentences
    .slice(figure.sentence + 1, figure.sentence + 1 + soon)
    .some(({ start, end }) => isFoundSafe(figure, text.slice(start, end)));
/** So many sentences behind those who are missing tell that they were found. */
const soon = 2;

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
    approximate: approximate || isFeared(text, victims, mention),
    forecast: false,
    // "the number of displaced families stands at 349"
    unit: role === 'toll' && householdNouns.has(word.split(' ').at(-1) ?? '') ? 'households' : unit,
    victims: role === 'count' && word.endsWith(noun) && !whom.test(noun) ? null : wordsFor(text, tokens, victims),
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
const everyone = (text: string, { kind, start, end, low, high, approximate }: Aboard): Told => ({
  ...nobody(kind, { start, end }),
  low,
  high,
  approximate,
  victims: /\b(?:all|everyone|everybody)\b.*?\b(?:on board|aboard)\b/i.exec(text.slice(start, end))?.[0] ?? null,
});

const alsoCounted = /^\sand\s(\p{Ll}+)(?=\s(?:in|at|on|near|who|was|were|had|have|has|when|after|and)\b|[.,;])/u;
const farthestAlso = 30;
const ofBody =
  /^\sof\s(?:(?:the|an?|his|her|their|its)\s)?(?:[\p{L}’'-]+\s){0,3}?(?:crew|family|team|gang|group|party|forces?|army|navy|police|militia|guard|unit|battalion|squad|patrol|congregation|church|community|club|band|union|council|parliament|congress|staff|delegation|expedition|organi[sz]ation|movement|military|clergy|tribe|clan|sect|cult|committee|government|escort|entourage|service|department|brigade|association|federation|assembly|senate)\b(?![’'])|^\sof\s(?:(?:the|an?|his|her|their|its)\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,4}(?=[,.;)]|$|\s[[(]|\s(?:was|were|is|are|who|have|has|had|in|on|at|and|died|for|to|by|when|after|with|from)\b)/u;
const farthestBody = 80;
/** Words for what is counted that tell who, too: "refugees", not "deaths". */
const whom = /^(?:refugees|evacuees|returnees|detainees|hostages|idps)$/;
const feared = /\b(?<!missing(?:,| and) )(?:feared|presumed|believed|thought|suspected(?! of\b)|may have)\b/;

/** Whether it is only feared what became of people: "is suspected drowned"; but "two suspected robbers were killed". */
function isFeared(text: string, { start, end, noun }: VictimGroup, mention: Range): boolean {
  const whom = text.slice(start, end);
  const suspects = /\bsuspected\b/.test(whom) && personNoun(noun) !== null && !/^(?:victim|bod(?:y|ies)$)/.test(noun);
  const told = text.slice(Math.max(0, mention.start - 9), mention.end);
  return feared.test(suspects ? told.replace(whom, '') : told);
}

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
  // "one of the most intelligent men"
  const isOneOf = low === 1 && number !== undefined && /^\s+of\s+the\s+most\s/.test(text.slice(number.end, end));
  const from = counted && !whole && !isOneOf && (low !== 1 || sort === 'number') ? counted.end : start;
  const words = text
    .slice(from, end)
    .replaceAll(/\s+/g, ' ')
    .replace(/^whose /, '')
    .replace(/^ ?of (?:(?:the|his|her|their|its|those|these|our) )?/, '')
    .trim();
  // "Six women [and girls]"
  const [more = '', and = ''] = low !== 1 ? (alsoCounted.exec(text.slice(end, end + farthestAlso)) ?? []) : [];
  if (words === '') return null;
  // "17 members [of the ship's crew]"
  const [body = ''] = /\bmembers?$/.test(words) ? (ofBody.exec(text.slice(end, end + farthestBody)) ?? []) : [];
  return personNoun(and) === 'many' ? words + more : words + body.replaceAll(/\s+/g, ' ');
}
