import type { Article } from '../../text/article.js';
import { firstFrom } from '../../text/first-from.js';
import type { Range } from '../../text/span.js';
import type { Figure } from '../reading.js';
import { goesBack, isGeneral, turnsElsewhere } from './figure-circumstances.js';
import { events } from './figure-event-words.js';
import { placesIn } from './figure-places.js';
import { isKnownPlace } from './known-places.js';
import { name, streets } from './place-shapes.js';

/** A part of a list of events: the sentences from its heading up to the next one, and the place that the heading names. */
interface Section {
  readonly from: number;
  readonly to: number;
  readonly place: string | null;
}

const event = `(?:${events}|wildfires?|bushfires?|heat ?waves?|monsoon|drought|freez(?:e|ing)|blizzards?|mudslides?|landslides?|rains?|unrest|protests?|war)s?`;
/** "Floods and landslides in Antby" */
const eventAt = new RegExp(
  `^(?:\\p{L}+\\s){0,3}${event}(?:\\s(?:and|&)\\s\\p{L}+)?\\s(?:in|on|off|at|across|near)\\s\\p{L}`,
  'iu',
);
/** "Antby floods" */
const placeEvent = new RegExp(`^(?<name>${name})\\s\\p{Ll}+$`, 'u');
const endsEvent = new RegExp(`\\s${event}$`, 'iu');
/** "Cyclone Ann", "2016 hurricane season", "2016" */
const named =
  /^(?:(?:[Hh]urricane|[Cc]yclone|[Tt]yphoon|(?:[Tt]ropical\s)?[Ss]torm)\s\p{Lu}\p{Ll}+(?:\s(?:in|hits)\s.+)?|(?:1[89]|20)\d\d(?:\s(?:\p{L}+\s){0,3}season)?:?)$/u;
/** "Antby:" */
const placeAlone = new RegExp(`^(?<name>${name}):`, 'u');
/** At the head of a report of the police: "Theft, Lune Road: ", "Speeding, Norden 12: " */
const logged = new RegExp(
  `^\\p{Lu}[\\p{L}\\s/&-]{2,39},\\s(?<name>(?:\\p{Lu}[\\p{L}’'-]*\\s){1,3}(?:${streets}|Park|Square|Plaza|Mall|\\d{1,3})):\\s`,
  'u',
);
const longest = 60;
const mostWords = 8;

/** Where an article is a list of events, its parts; sentences ahead of the first heading are in none. */
function sectionsOf(article: Article): readonly Section[] {
  const sections = known.get(article) ?? findSections(article);
  known.set(article, sections);
  return sections;
}

/** Settings, figures and scenes ask for them in turn. */
const known = new WeakMap<Article, readonly Section[]>();

function findSections(article: Article): Section[] {
  const { sentences } = article;
  const heads = sentences.flatMap((_, i) => {
    const place = headingAt(article, i);
    return place === undefined ? [] : [{ from: i, place }];
  });
  // One heading alone without a place parts nothing.
  if (heads.length < 2 && !heads[0]?.place) return [];
  return heads.map(({ from, place }, k) => ({ from, to: heads[k + 1]?.from ?? sentences.length, place }));
}

/** The place in the heading that stands right ahead of sentence `i`, or that this is or opens with; undefined where there is none. */
function headingAt(article: Article, i: number): string | null | undefined {
  const { text, sentences, paragraphs } = article;
  const sentence = sentences[i] ?? { start: 0, end: 0, paragraph: 0 };
  const before = sentences[i - 1];
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + farthestLog));
  const isLabelled = words.includes(':');
  const log = isLabelled ? logged.exec(words)?.groups?.name : undefined;
  if (log !== undefined) return log;
  if (before?.paragraph === sentence.paragraph) return undefined;
  const alone = isLabelled ? placeAlone.exec(words)?.groups?.name : undefined;
  if (alone !== undefined && isKnownPlace(text, alone)) return alone;
  const { firstSentence = i, endSentence = i } = paragraphs[sentence.paragraph] ?? {};
  if (endSentence === firstSentence + 1) {
    const place = headingPlace(text, sentence);
    if (place !== undefined) return place;
  }
  // A short line may be no sentence.
  const from = before?.end ?? 0;
  if (sentence.start - from < shortest) return undefined;
  const gap = text.slice(Math.max(from, sentence.start - 2 * longest), sentence.start);
  const line = gap.trimEnd().split('\n').at(-1)?.trim() ?? '';
  if (line === '') return undefined;
  const start = sentence.start - gap.length + gap.lastIndexOf(line);
  return headingPlace(text, { start, end: start + line.length });
}
const farthestLog = 100;
/** In characters: a heading with the white space round it. */
const shortest = 6;

/** The place that a line names as a heading of an event; null where it is one but names none, undefined where it is none. */
function headingPlace(text: string, line: Range): string | null | undefined {
  if (line.end - line.start > longest) return undefined;
  const words = text.slice(line.start, line.end);
  if (/[.!?"”’:,;]$/.test(words) || words.split(' ').length > mostWords) return undefined;
  if (eventAt.test(words)) {
    const [place, more] = placesIn(text, line);
    return place && !more ? place.name : null;
  }
  const before = endsEvent.test(words) ? placeEvent.exec(words)?.groups?.name : undefined;
  if (before !== undefined) return isKnownPlace(text, before) ? before : null;
  return named.test(words) ? null : undefined;
}

/** The section that a sentence stands in; null where the article is no list, or ahead of the first heading. */
export function sectionAt(article: Article, i: number): Section | null {
  const sections = sectionsOf(article);
  return sections[firstFrom(sections, ({ from }) => from > i) - 1] ?? null;
}

/** Gives the figures of a list of events that tell no place the one of the heading above them. */
export function underHeadings(article: Article, figures: readonly Figure[]): Figure[] {
  if (sectionsOf(article).length === 0) return [...figures];
  return figures.map((figure) => {
    if (figure.place !== null || figure.forecast) return figure;
    const place = sectionAt(article, figure.sentence)?.place ?? null;
    const { start = 0, end = 0 } = article.sentences[figure.sentence] ?? {};
    const words = article.text.slice(start, end);
    return place === null || turnsElsewhere(words) || goesBack(words) || isGeneral(words)
      ? figure
      : { ...figure, place };
  });
}
