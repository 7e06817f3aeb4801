import type { Article } from '../../text/article.js';
import { firstFrom } from '../../text/first-from.js';
import type { Range } from '../../text/span.js';
import { shareDays } from '../dates/day-ranges.js';
import type { Figure, FigureKind } from '../reading.js';
import { several } from './article-event.js';
import { goesBack, isGeneral, tellsBeside, turnsElsewhere } from './figure-circumstances.js';
import { atDateline } from './figure-dateline-places.js';
import { deedPlace, tellsDeed } from './figure-deed-places.js';
import { calledThen, placeHappened, unsure } from './figure-event-told.js';
import { mayBeHit } from './figure-hit-places.js';
import { background, eventPoints, isOtherDeed, isOtherStorm, movesOn, openingOf } from './figure-other-events.js';
import { onlyPlaceIn, placesIn } from './figure-places.js';
import { withSamePeople } from './figure-same-people.js';
import { sectionAt } from './figure-sections.js';
import { aftermath } from './figure-told-days.js';
import { indoors, mayBeSamePlace, samePlace } from './same-place.js';

/** What becomes of people where something happens. */
const harmed: ReadonlySet<FigureKind> = new Set(['killed', 'injured', 'missing', 'abducted']);
/** Sentences ahead of a figure in which no other place is told, where the article tells of several. */
const far = 8;
/** The article's own event is told of in so many of its first sentences. */
const opening = 3;
/** Who died by name: "Ann Roe"; several are of a people: "40 Norders". */
const isNamed = /(?:^|\s)\p{Lu}[\p{L}’'-]+$/u;
/** "Two others died", "was also killed": of the same event, however far on. */
const more = /\b(?:also|others?|another)\b/;
/** What is told of a wider or another place, by no name. */
const unnamed = /\b(?:[Tt]he|[Tt]his) (?:country|state|city|island|nation|capital|province|region)\b/;

/** A place of harm, and the sentence that tells it. */
interface Scene extends Pick<Figure, 'date'> {
  readonly place: string;
  readonly sentence: number;
  /** Whether somebody came to harm there. */
  readonly isToll?: boolean;
}

/**
 * Gives the figures of harm that tell no place the one where the article tells that it happened: its only one, or where
 * it tells of several, the last before the figure. They stand in its paragraph or the next, or point to the event ("the
 * blast", "two others"), and tell nothing of another day, time, place or sort of deed. Ahead of that "the city said" tells
 * the place that was named last, and behind it the same people told again have the same place.
 */
export function withScene(article: Article, figures: readonly Figure[]): Figure[] {
  const told = figures.map((figure) => {
    const place = figure.place === null && !figure.forecast ? placeOfTeller(article, figure.sentence) : null;
    return place === null ? figure : { ...figure, place };
  });
  return withSamePeople(article, atDateline(article, displacedThere(article, atScenes(article, told))));
}

/** Paragraphs between the displaced of a place and more of them. */
const farOfDisplaced = 2;

/** "19,000 people fled Antby. Some 3,000 left by sea.": no more of the displaced, told soon behind others, are of their place. */
function displacedThere(article: Article, figures: readonly Figure[]): readonly Figure[] {
  let before: { readonly scene: Scene; readonly low: number | null } | null = null;
  return figures.map((figure) => {
    const { kind, place, forecast, date, low, sentence } = figure;
    if (kind !== 'displaced' || forecast) return figure;
    if (place !== null) {
      before = { scene: { place, date, sentence }, low };
      return figure;
    }
    if (before === null || low === null || before.low === null || low > before.low) return figure;
    const { scene } = before;
    if (!mayBeOn(figure, scene, true) || !goesOnFrom(article, figure, { scene, near: farOfDisplaced })) return figure;
    return { ...figure, place: scene.place };
  });
}

/** "The city said several people were displaced": the one place that was named last. */
function placeOfTeller({ text, sentences }: Article, i: number): string | null {
  const { start = 0, end = 0 } = sentences[i] ?? {};
  if (!cityTells.test(text.slice(start, end))) return null;
  for (let k = i - 1; k >= Math.max(0, i - farthestNamed); k--) {
    const sentence = sentences[k];
    const [place, more] = sentence ? placesIn(text, sentence) : [];
    if (place) return more || indoors.test(place.name) ? null : place.name;
  }
  return null;
}
const cityTells =
  /^\W*The (?:city|town|village)(?:['’]s \p{Ll}+)? (?:said|says|reported|reports|confirmed|announced)\b/u;
const farthestNamed = 4;

function atScenes(article: Article, figures: readonly Figure[]): readonly Figure[] {
  const isLacking = ({ place, forecast, kind }: Figure) => place === null && !forecast && harmed.has(kind);
  if (!figures.some(isLacking)) return figures;
  const scenes = scenesOf(article, figures);
  const first = scenes[0] ?? sceneOfLead(article, figures);
  if (!first) return figures;
  const isOnly = scenes.every(({ place }) => mayBeSamePlace(place, first.place));
  const isLead = isOnly && first.sentence < opening;
  const left = figures.find(({ kind, place }) => kind === 'displaced' && place !== null);
  return figures.map((figure) => {
    if (!isLacking(figure)) return figure;
    const scene = isOnly ? first : sceneBefore(scenes, figure);
    // "19,000 people fled Antby. Six were hurt.", ahead of what was at another place
    if (scene && left && left.sentence <= figure.sentence && figure.sentence < scene.sentence) return figure;
    const isThere = scene && mayBeOn(figure, scene, isOnly) && goesOnFrom(article, figure, { scene, isLead });
    return isThere ? { ...figure, place: scene.place } : figure;
  });
}

/** The places of an article's figures of harm and of its deeds, each with its day where a figure has one, in order. */
function scenesOf({ text, sentences }: Article, figures: readonly Figure[]): Scene[] {
  const ofFigures = figures.flatMap(({ kind, place, date, sentence, forecast, low }): Scene[] =>
    place === null || forecast || !harmed.has(kind) ? [] : [{ place, date, sentence, isToll: low !== 0 }],
  );
  const ofDeeds = sentences.flatMap((range, sentence): Scene[] => {
    const place = deedPlace(text, range) ?? calledTo(text, range) ?? placeHappened(text, range);
    return place === null ? [] : [{ place, date: null, sentence }];
  });
  return [...ofFigures, ...ofDeeds]
    .filter(({ sentence }) => {
      const words = text.slice(sentences[sentence]?.start, sentences[sentence]?.end);
      return !goesBack(words) && !unsure.test(words);
    })
    .sort((a, b) => a.sentence - b.sentence);
}

/** The one place that the first sentence names, where it tells of a deed, and nobody came to harm: "A tower in Antby may collapse." */
function sceneOfLead({ text, sentences }: Article, figures: readonly Figure[]): Scene | null {
  const [lead] = sentences;
  const words = text.slice(lead?.start, lead?.end);
  if (!lead || !tellsDeed(words) || background.test(words) || isGeneral(words) || aftermath.test(words)) return null;
  if (figures.some(({ low, place }) => low !== 0 || place !== null)) return null;
  const place = onlyPlaceIn(text, lead);
  return place && !indoors.test(place.name) ? { place: place.name, date: null, sentence: 0 } : null;
}

/** The one place to which police were called: "Officers responded to Antby Road after reports of shots"; else null. */
function calledTo(text: string, range: Range): string | null {
  const words = text.slice(range.start, range.end);
  if (!calledThen.test(words)) return null;
  const [place, more] = placesIn(text, range);
  return place && !more && !indoors.test(place.name) ? place.name : null;
}

/** The last scene up to a figure's sentence; none where another stands near, unless nobody came to harm right behind it. */
function sceneBefore(scenes: readonly Scene[], { sentence: i, low }: Figure): Scene | undefined {
  const to = firstFrom(scenes, ({ sentence }) => sentence > i);
  const last = scenes[to - 1];
  if (last?.sentence === i - 1 && low === 0) return last;
  for (let k = to - 2; last && k >= 0; k--) {
    const before = scenes[k];
    if (!before || before.sentence <= i - far) break;
    if (!mayBeSamePlace(before.place, last.place)) return undefined;
  }
  return last;
}

/** Whether a figure may be of the day of a scene; among several, one without a day is of none that tells its own. */
function mayBeOn({ date }: Figure, scene: Scene, isOnly: boolean): boolean {
  if (date === null) return true;
  return scene.date === null ? isOnly : shareDays(date, scene.date);
}

/** Whether a figure's sentence may tell of what happened at a scene, and not of what another does, or beside it. */
function goesOnFrom(
  article: Article,
  { sentence: i, victims, kind, low }: Figure,
  { scene, near = 1, isLead = false }: { readonly scene: Scene; readonly near?: number; readonly isLead?: boolean },
): boolean {
  const { text, sentences } = article;
  const [sentence, of] = [sentences[i], sentences[scene.sentence]];
  if (!sentence || !of || sentence === of) return false;
  // "No one was hurt", ahead of two who drowned on a lake
  if (low === 0 && scene.isToll && scene.sentence > i) return false;
  if (isOfAnother(article, i, scene)) return false;
  if (sectionAt(article, i) !== sectionAt(article, scene.sentence)) return false;
  const [own, told] = [text.slice(sentence.start, sentence.end), text.slice(of.start, of.end)];
  const words = low === 0 ? own.replaceAll(stillSo, '') : own;
  if (tellsBeside(words) || background.test(words) || isGeneral(words) || turnsElsewhere(words)) return false;
  if (unnamed.test(words) || several.test(words) || isOtherStorm(words, told) || movesOn(article, i, scene))
    return false;
  if (isOtherDeed(told, text.slice(openingOf(article, i, scene.sentence), sentence.end))) return false;
  if (Math.abs(sentence.paragraph - of.paragraph) <= near || eventPoints.test(words) || more.test(words)) return true;
  // Where the whole article is of what it opens with, so are those whom it names, and that there are none.
  return isLead && (low === 0 || (kind === 'killed' && low === 1 && isNamed.test(victims ?? '')));
}

/** "No injuries [have] been reported": what holds still is of the event all the same where nobody came to harm. */
const stillSo = /\b(?:has|have|is|are)\s/g;

/**
 * Whether sentence `i`, or one shortly before it where the scene is told behind it, tells what may be another place than a
 * scene's: "Gunmen attacked Antby. Nine were killed." ahead of "a bomb hit the city of Newland", or of "they also raided
 * Newland".
 */
function isOfAnother({ text, sentences }: Article, i: number, { sentence, place }: Scene): boolean {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  const isBehind = sentence > i;
  if (isBehind && alsoDone.test(text.slice(start, end))) return true;
  return sentences
    .slice(isBehind ? Math.max(0, i - nearTarget) : i, i + 1)
    .some((one) => mayBeHit(text, one).some((name) => !samePlace(name, place)));
}
const nearTarget = 2;
const alsoDone = /\b(?:also|later)\s(?:attacked|raided|stormed|hit|struck|shelled|bombed|targeted|ambushed)\b/;
