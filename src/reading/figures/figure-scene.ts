import type { Article } from '../../text/article.js';
import type { Figure, FigureKind } from '../reading.js';
import { isGeneral, tellsBeside, turnsElsewhere } from './figure-circumstances.js';
import { deedPlace } from './figure-deed-places.js';
import { eventPoints } from './figure-event.js';
import { mayBeSamePlace } from './figure-places.js';

/** Those who came to harm, or were taken, where it happened. */
const there: ReadonlySet<FigureKind> = new Set(['killed', 'injured', 'missing', 'abducted']);
/** Sentences ahead of a figure in which no other place is told, where the article tells of several. */
const far = 8;
/** "Two others died", "was also killed": of the same event, however far on. */
const more = /\b(?:also|others?|another)\b/;
/** What is told of a wider or another place, by no name. */
const unnamed = /\b(?:[Tt]he|[Tt]his) (?:country|state|city|island|nation|capital|province|region)\b/;

/** A place of harm, and the sentence that tells it. */
interface Scene extends Pick<Figure, 'date'> {
  readonly place: string;
  readonly sentence: number;
}

/**
 * Gives the figures of harm that tell no place the one where the article tells that it happened: its only one, or where
 * it tells of several, the last before the figure. They stand in its paragraph or the next, or point to the event ("the
 * blast", "two others"), and tell nothing of another day, time or place.
 */
export function withScene(article: Article, figures: readonly Figure[]): Figure[] {
  const { text, sentences } = article;
  const isLacking = ({ place, forecast, kind }: Figure) => place === null && !forecast && there.has(kind);
  if (!figures.some(isLacking)) return [...figures];
  const scenes = scenesOf(article, figures);
  const [first] = scenes;
  if (!first) return [...figures];
  const isOnly = scenes.every(({ place }) => mayBeSamePlace(place, first.place));
  return figures.map((figure) => {
    const sentence = sentences[figure.sentence];
    if (!sentence || !isLacking(figure)) return figure;
    const scene = isOnly ? first : sceneBefore(scenes, figure.sentence);
    if (!scene || !mayBeOn(figure, scene, isOnly)) return figure;
    const words = text.slice(sentence.start, sentence.end);
    if (turnsElsewhere(words) || isGeneral(words) || tellsBeside(words) || unnamed.test(words)) return figure;
    const paragraphs = Math.abs(sentence.paragraph - (sentences[scene.sentence]?.paragraph ?? 0));
    return paragraphs <= 1 || eventPoints.test(words) || more.test(words) ? { ...figure, place: scene.place } : figure;
  });
}

/** The places of an article's figures and deeds, each with its day where a figure has one, in order. */
function scenesOf({ text, sentences }: Article, figures: readonly Figure[]): Scene[] {
  const ofFigures = figures.flatMap(({ place, date, sentence, forecast }) =>
    place === null || forecast ? [] : [{ place, date, sentence }],
  );
  const ofDeeds = sentences.flatMap((range, sentence) => {
    const place = deedPlace(text, range);
    return place === null ? [] : [{ place, date: null, sentence }];
  });
  return [...ofFigures, ...ofDeeds].sort((a, b) => a.sentence - b.sentence);
}

/** The last scene up to sentence `i`; none where another stands near. */
function sceneBefore(scenes: readonly Scene[], i: number): Scene | undefined {
  const before = scenes.filter(({ sentence }) => sentence <= i);
  const last = before.at(-1);
  const near = before.filter(({ sentence }) => sentence > i - far);
  return last && near.every(({ place }) => mayBeSamePlace(place, last.place)) ? last : undefined;
}

/** Whether a figure may be of the day of a scene; among several, one without a day is of none that tells its own. */
function mayBeOn({ date }: Figure, scene: Scene, isOnly: boolean): boolean {
  if (date === null) return true;
  if (scene.date === null) return isOnly;
  return date.from <= scene.date.to && scene.date.from <= date.to;
}
