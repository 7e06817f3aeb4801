import type { Article, Sentence } from '../../text/article.js';
import { contains, type Range } from '../../text/span.js';
import type { DateMention, FigureKind, Quotation } from '../reading.js';
import { bodiesNamed } from './figure-bodies.js';
import {
  circumstancesIn,
  goesBack,
  goesOn,
  namedIn,
  turnsElsewhere,
  type WhereAndWhen,
} from './figure-circumstances.js';
import { isOfKnownPlace } from './figure-clause-days.js';
import { isToCome, tellsOfBefore } from './figure-days.js';
import { isOfDeed } from './figure-deed-days.js';
import { deedPlace, isSetThere, tellsDeed } from './figure-deed-places.js';
import { isUnrest } from './figure-event-words.js';
import { headings } from './figure-headings.js';
import { background, isOtherDeed, isOtherStorm, movesOn, openingOf } from './figure-other-events.js';
import { onlyPlaceIn } from './figure-places.js';
import { attributed, goesOnTelling, mayMean } from './figure-sources.js';
import { indoors } from './same-place.js';

/** What a sentence's figures are read with. */
export interface Setting {
  /** Gives place, date and source by mention and telling word, for figures of a kind, or such as are forecast. */
  readonly circumstances: (kind: FigureKind, isForecast?: boolean) => ReturnType<typeof circumstancesIn>;
  /** Lets the next sentences go on from this figure of the sentence. */
  readonly handOn: (figure: WhereAndWhen & { readonly kind: FigureKind }) => void;
}

/** The day and place that a sentence tells, by its index and its paragraph's. */
interface Told {
  readonly sentence: number;
  readonly paragraph: number;
  readonly told: () => WhereAndWhen;
  /** Whether it tells where somebody was arrested: what he did was elsewhere. */
  readonly isArrest?: boolean;
  /** Whether it tells that people came to harm. */
  readonly isHarm?: boolean;
}

/** A sentence as its setting is read. */
interface Here {
  readonly i: number;
  readonly sentence: Sentence;
  readonly words: string;
  /** The dates that it names. */
  readonly days: readonly DateMention[];
  /** Whether it turns to another place or event. */
  readonly turns: boolean;
}

/** Follows where and when an article is, sentence by sentence in their order: each is to be asked for once. */
export function settings(
  article: Article,
  datesOf: (i: number) => readonly DateMention[],
  quotations: readonly Quotation[],
): (i: number) => Setting {
  const { text, sentences, published } = article;
  const said = quotationsBySentence(article, quotations);
  const headingOf = headings(article);
  const bodyOf = bodiesNamed(text, quotations);
  /** The last day and place told of. */
  let last: Told | null = null;
  return (i) => {
    const sentence = sentences[i] ?? { start: 0, end: 0, paragraph: 0 };
    const words = text.slice(sentence.start, sentence.end);
    const days = datesOf(i);
    const here: Here = { i, sentence, words, days, turns: turnsElsewhere(words) };
    const { header, isNew } = headingOf(i, days);
    const before = isNew || here.turns ? null : last;
    last = toldIn(article, here, before) ?? before;
    let carried: WhereAndWhen | null = null;
    return {
      circumstances: (kind, isForecast = false) => {
        const speaker = goesOnTelling(words) ? tellerOf(article, i - 1, said.get(i - 1) ?? []) : null;
        carried = carriedTo(article, here, before, kind);
        const read = circumstancesIn(text, sentence, {
          kind,
          isForecast,
          dates: days,
          quotations: said.get(i) ?? [],
          published,
          carried,
          header,
          placeBefore: () => onlyPlaceIn(text, sentences[i - 1] ?? { start: 0, end: 0 })?.name ?? null,
          teller: speaker !== null && mayMean(words, speaker) ? speaker : listTeller(article, i),
        });
        return (...at) => {
          const told = read(...at);
          return { ...told, source: bodyOf(told.source, sentence.start) };
        };
      },
      handOn: (figure) => {
        last = handedOn(text, here, said.get(i) ?? [], figure, carried);
      },
    };
  };
}

/** The day and place that a sentence tells by its own words, `before` being what was told of; null where it tells none. */
function toldIn({ text, published }: Article, { i, sentence, words, days }: Here, before: Told | null): Told | null {
  const { paragraph } = sentence;
  if (days.length > 0) {
    // Where and when somebody spoke, was tried or mourned is nobody's of whom more is told.
    // Nor is the month when something had been before: "The gunman had been dismissed in January."
    const isBefore = wasBefore.test(words) && days.every(({ from, to }) => from !== to);
    if (!tellsDeed(words) && (!isSetThere(words) || isBefore)) return null;
    const told = () =>
      namedIn(
        text,
        sentence,
        days.filter((day) => !isToCome(text, day, published)),
      );
    return { sentence: i, paragraph, told, isHarm: tellsDeed(words) };
  }
  if (!opensWithPlace.test(words) || !isSetThere(words)) return null;
  const told = () => ({
    place: namedIn(text, sentence, days).place,
    date: before?.paragraph === paragraph ? before.told().date : null,
  });
  return { sentence: i, paragraph, told };
}

const wasBefore = /\bhad\s(?:(?:been|not|never|already|also|once)\s)*\p{Ll}+(?:ed|en|wn)\b/u;

/** Where and when the figures of a kind are by what was told `before` their sentence; null where they do not go on from it. */
function carriedTo(
  article: Article,
  { i, sentence, words, turns }: Here,
  before: Told | null,
  kind: FigureKind,
): WhereAndWhen | null {
  const isOfHarm = before?.isHarm === true && harms.has(kind) && isOfSame(article, i, before);
  const goes = before && goesOn(words, sentence.paragraph - before.paragraph, isOfHarm);
  const since = goes ? article.text.slice(article.sentences[before.sentence]?.start, sentence.start) : '';
  const from = goes && !isOtherStorm(words, since) ? before : null;
  const isLater = kind === 'detained' && from?.isHarm === true && !isUnrest(since) && !atOnce.test(words);
  const told = from && !isLater && !(from.isArrest && kind !== 'detained') ? from.told() : null;
  const holds = told && tellsOfBefore(words) ? { place: told.place, date: null } : told;
  return goesOn(words, 0) && !turns ? sinceMoved(article, i, before, holds) : holds;
}

/** Whoever harmed somebody may be caught anywhere and later, but for "at the scene", "shortly afterwards"; "no arrests" are of the deed. */
const atOnce =
  /\b(?:no|nobody|none|there|scene|on the spot|nearby|inside|immediately|instantly|at once|(?:moments|minutes|shortly|soon) (?:after|later)\w*|in the (?:attack|incident|shooting|raid))\b/i;

/** What the next sentences go on from behind a figure of this one, that was itself `carried` on; null where it goes back. */
function handedOn(
  text: string,
  { i, sentence, words, days }: Here,
  quotations: readonly Quotation[],
  { place, date, kind }: WhereAndWhen & { readonly kind: FigureKind },
  carried: WhereAndWhen | null,
): Told | null {
  if (goesBack(words)) return null;
  const where = indoors.test(place ?? '') ? (carried?.place ?? null) : place;
  // A day on which it is only said or counted is the figure's where it has no other, but nobody else's.
  const own = days.filter((day) => day.from === date?.from && day.to === date.to);
  const isQuoted = (day: DateMention) =>
    spoken.test(text.slice(day.start, day.end)) &&
    quotations.some(({ form, content }) => form === 'direct' && contains(content, day));
  const isTelling =
    own.length > 0 && own.every((day) => !isOfDeed(text, sentence, day) || isOfKnownPlace(text, sentence, day));
  const isSpoken = own.length > 0 && carried?.date != null && own.every(isQuoted);
  const began = days.find(
    ({ start, from, to }) =>
      from === to && from === date?.from && sinceSudden.test(text.slice(Math.max(0, start - 60), start)),
  );
  const when = isTelling || isSpoken ? (carried?.date ?? null) : began ? { from: began.from, to: began.to } : date;
  return {
    sentence: i,
    paragraph: sentence.paragraph,
    told: () => ({ place: where, date: when }),
    isArrest: kind === 'detained' && !isUnrest(words),
    isHarm: kind !== 'detained' && kind !== 'displaced',
  };
}

/** "“We buried eight [this morning],” he said": of the day on which he spoke. */
const spoken = /^(?:today|tonight|yesterday|this (?:morning|afternoon|evening))$/i;
/** "Missing since the ferry sank on [May 2]": what the next sentences tell was then. */
const sinceSudden =
  /\bsince\s(?:the|an?|their|its|his|her)\s(?:\p{L}+\s){1,4}(?:sank|capsized|crashed|collapsed|overturned|exploded|went (?:down|missing)|disappeared|vanished|caught fire|burst|hit|struck)\s(?:\p{L}+\s){0,3}?(?:on\s)?$/u;

/**
 * What sentence `i` goes on from, where one of its paragraph between it and the last that told of a day or a figure
 * tells what happened at another place: "A truck was ambushed near Antby. Two men were killed."
 */
function sinceMoved(
  { text, sentences, paragraphs }: Article,
  i: number,
  before: Told | null,
  from: WhereAndWhen | null,
): WhereAndWhen | null {
  const paragraph = sentences[i]?.paragraph ?? 0;
  const first = Math.max(i - farthestMove, paragraphs[paragraph]?.firstSentence ?? i, (before?.sentence ?? -1) + 1);
  for (let k = i - 1; k >= first; k--) {
    const sentence = sentences[k] ?? { start: 0, end: 0 };
    const place = deedPlace(text, sentence);
    if (place !== null) return { place, date: before?.paragraph === paragraph ? (from?.date ?? null) : null };
  }
  return from;
}
const farthestMove = 3;

/** What may become of people where others are killed. */
const harms: ReadonlySet<FigureKind> = new Set(['killed', 'injured', 'missing']);

/** Whether nothing in the paragraph of sentence `i` tells of another deed, time or place than what was told before. */
function isOfSame(article: Article, i: number, before: Told): boolean {
  const { text, sentences } = article;
  const [sentence, of] = [sentences[i], sentences[before.sentence]];
  if (!sentence || !of) return false;
  const words = text.slice(openingOf(article, i, before.sentence), sentence.end);
  return (
    !background.test(words) &&
    !isOtherDeed(text.slice(of.start, of.end), words) &&
    !movesOn(article, i, { place: before.told().place, sentence: before.sentence })
  );
}

/** According to whom a list is that sentence `i` is an item of: "According to the council:", and items behind it; else null. */
function listTeller({ text, sentences }: Article, i: number): string | null {
  const wordsOf = ({ start, end }: Range) => text.slice(start, end);
  for (let k = i; k > Math.max(-1, i - longestList); k--) {
    const before = sentences[k - 1] ?? { start: 0, end: 0 };
    const gap = text.slice(before.end, sentences[k]?.start ?? 0);
    if (!bullet.test(gap)) return k < i ? tellerOfList(wordsOf(sentences[k] ?? before)) : null;
    // A short line may be no sentence.
    const line = gap.replace(bullet, '').trim();
    if (line !== '') return tellerOfList(line);
  }
  return null;
}
const tellerOfList = (head: string) => (head.endsWith(':') ? attributed(head.slice(0, -1)) : null);
const longestList = 12;
const bullet = /(?:^|\n)\s*[*•·–-]\s*$/;

/** Who speaks last in sentence `i`, by the quotations of it or else by its words; null where nobody does. */
function tellerOf({ text, sentences }: Article, i: number, quotations: readonly Quotation[]): string | null {
  const { start, end } = sentences[i] ?? { start: 0, end: 0 };
  const source = quotations.findLast((one) => one.source !== null);
  return (
    source?.speaker ??
    (source?.source ? text.slice(source.source.start, source.source.end) : attributed(text.slice(start, end)))
  );
}

/** "In the port of Antby, a wave swept the quay." */
const opensWithPlace =
  /^\W*(?:In|At|On|Near|Off|Outside|(?:North|South|East|West)\sof)\s(?:the\s)?[\p{L}\s]{0,30}\p{Lu}/u;

function quotationsBySentence(article: Article, quotations: readonly Quotation[]): Map<number, Quotation[]> {
  const found = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    for (
      let i = quotation.sentence;
      (article.sentences[i]?.start ?? Number.POSITIVE_INFINITY) < quotation.content.end;
      i++
    ) {
      add(found, i, quotation);
    }
  }
  return found;
}

function add<T>(map: Map<number, T[]>, key: number, item: T): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
