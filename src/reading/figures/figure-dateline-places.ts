import type { Article } from '../../text/article.js';
import type { Figure, FigureKind } from '../reading.js';
import { isGeneral, turnsElsewhere } from './figure-circumstances.js';
import { unsure } from './figure-event-told.js';
import { mayBeHit } from './figure-hit-places.js';
import { background } from './figure-other-events.js';
import { placesIn } from './figure-places.js';
import { indoors, mayBeSamePlace, samePlace } from './same-place.js';

/** What becomes of people where something happens. */
const harmed: ReadonlySet<FigureKind> = new Set(['killed', 'injured']);
/** "ANTBY — ", "PORT LUNE, Norden (ONS) -- ": the town from where a report is, in capitals. */
const dateline =
  /^\W*((?:\p{Lu}[\p{Lu}.'’-]+\s?){1,3})(?:,\s[^—–(\n-]{2,20})?\s*(?:\([^()\n]{2,30}\)\s*)?(?:[—–]|--?\s)/u;
const longestDateline = 80;

/**
 * Gives the figures of harm of an article that tells no place of any the town of its dateline, where that town's own police
 * tell of it, and no other town is told: "ANTBY — A man was shot on Sunday, Antby police said."
 */
export function atDateline(article: Article, figures: readonly Figure[]): readonly Figure[] {
  const isHarm = ({ kind, forecast }: Figure) => harmed.has(kind) && !forecast;
  if (!figures.some(isHarm) || figures.some((figure) => isHarm(figure) && figure.place !== null)) return figures;
  const town = townOf(article);
  if (town === null) return figures;
  const { text, sentences } = article;
  const isOther = (name: string) => !mayBeSamePlace(name, town) && !indoors.test(name);
  const isElsewhere = sentences.some(
    (sentence) => placesIn(text, sentence).some(({ name }) => isOther(name)) || hitsOther(text, sentence, town),
  );
  if (isElsewhere) return figures;
  return figures.map((figure) => {
    const { start, end } = sentences[figure.sentence] ?? { start: 0, end: 0 };
    const words = text.slice(start, end);
    // Who walks into a hospital was hurt anywhere.
    const isBeside = unsure.test(words) || background.test(words) || isGeneral(words) || turnsElsewhere(words);
    return isHarm(figure) && !isBeside ? { ...figure, place: town } : figure;
  });
}

const hitsOther = (text: string, sentence: { start: number; end: number }, town: string): boolean =>
  mayBeHit(text, sentence).some((name) => !samePlace(name, town));

/** The town of an article's dateline, as the article writes it of its police; else null. */
function townOf({ text, sentences }: Article): string | null {
  const found = dateline.exec(text.slice(0, Math.min(text.length, (sentences[0]?.start ?? 0) + longestDateline)));
  const town = found?.[1]?.trim().toLowerCase();
  if (town === undefined) return null;
  const named = town.replaceAll(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return text.includes(`${named} police`) || text.includes(`${named} Police`) ? named : null;
}
