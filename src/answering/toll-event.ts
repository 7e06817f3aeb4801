import type { Corpus } from '../search/corpus.js';
import { monthNames } from '../text/calendar.js';
import type { FigureAnswer } from './answer.js';
import type { NamedArticle } from './event-days.js';
import { type EventGroup, eventGroups } from './event-groups.js';
import { type EventKind, eventKindsIn, isSudden, mayTellOf, tellsOfSeveral } from './event-kinds.js';
import { openingOf } from './event-openings.js';
import { eventsTold, totalled } from './toll-deeds.js';

/** An event, and the figures that are told of it. */
export interface TollEvent extends EventGroup {
  readonly figures: readonly FigureAnswer[];
}

/** The events that figures are of. */
export function tollEvents(corpus: Corpus, figures: readonly FigureAnswer[]): TollEvent[] {
  const byArticle = new Map<string, FigureAnswer[]>();
  for (const figure of figures) {
    const its = byArticle.get(figure.article);
    if (its) its.push(figure);
    else byArticle.set(figure.article, [figure]);
  }
  const kinds = new Map(figures.map((figure) => [figure, new Set(eventsTold(figure).map(({ kind }) => kind))]));
  return eventGroups(corpus)
    .map((group) => ({
      ...group,
      figures: group.members.flatMap((one) =>
        (byArticle.get(one.entry.article.id) ?? []).filter((figure) =>
          isOf(group, one, figure, kinds.get(figure) ?? new Set()),
        ),
      ),
    }))
    .filter((event) => event.figures.length > 0);
}

/** What is counted up to the day on which it is told, and not of one deed. */
const counted = new RegExp(
  `${totalled.source}|\\b(?:(?:has|have|had) (?:been |died|lost|killed|risen|reached|left|claimed)|` +
    `by (?:(?:early|late|the end of) )?(?:\\d|[A-Z][a-z]+day|${monthNames.join('|')}))`,
);

/**
 * Whether the words of a figure, or where they name no event those of its article's opening, may tell of one of a kind;
 * of one that goes on, what names it in its title too, or counts.
 */
function isOf(
  { kind, name }: EventGroup,
  { entry, titled }: NamedArticle,
  { sentence }: FigureAnswer,
  told: ReadonlySet<EventKind>,
): boolean {
  if (isSudden(kind) && tellsOfSeveral(sentence.text)) return false;
  if (!mayTellOf(kind, told)) return false;
  if (told.size > 0 && !(told.size === 1 && told.has('attack') && kind !== 'attack')) return true;
  const { main, title } = openingOf(entry);
  if (!mayTellOf(kind, main)) return false;
  const isNamed = name !== null && titled.has(name) && eventKindsIn(title).has(kind);
  return isSudden(kind) || isNamed || counted.test(sentence.text);
}
