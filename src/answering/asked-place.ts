import { lazily } from '../reading/lazily.js';
import type { Figure } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import { countryKeyOf } from '../text/demonyms.js';
import { firstFrom } from '../text/first-from.js';
import { folded } from '../text/folded.js';
import type { Range } from '../text/span.js';
import { type AskedName, askedNames } from './asked-name.js';
import { isNarrow, mentionsOf, type Part, type PlaceMention } from './place-mentions.js';
import { isNamed, namedAmong, type PlaceName, placeName, placeNameKey } from './place-names.js';
import { narrowerAtMentions } from './place-parts.js';
import { titledAt } from './titled-place.js';

/** Sentences of an article that tell where its event was. */
const opening = 3;
/** So many sentences ahead of a figure may tell where in a place it was. */
const farthest = 3;

/** How texts speak of a place that is asked for. */
interface Asked extends AskedName {
  readonly mentions: (text: string) => PlaceMention[];
  /** Names that mean it where the article speaks of no other: plain "Congo" of DR Congo. */
  readonly short: ShortName | null;
}
interface ShortName {
  readonly name: PlaceName;
  readonly mentions: (text: string) => PlaceMention[];
  readonly others: (text: string) => PlaceMention[];
}

/** The names that news uses for the first alone, unless the second is told of. */
const shortNames: readonly (readonly [of: string, short: string, other: string])[] = [
  ['dr congo', 'congo', 'congo brazzaville'],
];

function readAsked(typed: string): Asked[] {
  return askedNames(typed).map((named) => {
    const found = shortNames.find(([of]) => placeName(of).words.join(' ') === named.name.words.join(' '));
    const mentions = mentionsOf(named.name);
    if (!found) return { ...named, mentions, short: null };
    const [name, other] = [placeName(found[1]), placeName(found[2])];
    return { ...named, mentions, short: { name, mentions: mentionsOf(name), others: mentionsOf(other) } };
  });
}

/**
 * Whether figures of an article are at a place as it is asked for: "Antby", "Antby, Norden", "Antby province", "western
 * Norden", "the south of Norden". They are where they are told to be, in a town that the article says lies there, and where
 * the title says that it all was, unless they are of another event ("Antby mine fire", "Fire at Antby"). A place of a longer
 * name ("New Antby", "South Sudan") is another one.
 */
export function askedPlace(wanted: string): (entry: ReadArticle) => (figure: Figure) => boolean {
  const [narrow = '', ...wider] = wanted.split(',').map((part) => part.trim().replace(/^and\s/, ''));
  const asked = readAsked(narrow);
  const around = wider.flatMap((one) => one.split(/\sand\s/)).map(readAsked);
  const list = wider.length > 0 ? placeNameKey(wanted) : null;
  return (entry) => {
    const { title, text } = entry.article;
    const told = asked.map((one) => toldOf(entry, one));
    const titled = lazily(() => ({
      told: told.flatMap((one) => {
        const place = titledAt(entry, { isAt: one.isAt, mentions: one.titled(), isMeant: one.isMeant });
        return place ? [{ place, isInPart: one.isInPart }] : [];
      }),
    }));
    const isTitled = (figure: Figure) =>
      titled().told.some(
        ({ place, isInPart }) =>
          place.isOwn(figure) && (figure.place === null || place.liesIn(figure.place)) && isInPart(figure),
      );
    const speaksOf = lazily(() => ({
      all: around.every((may) =>
        may.some((one) => one.mentions(`${title ?? ''}\n${text}`).some(({ parts }) => isPart(one, parts))),
      ),
    }));
    const isList = ({ place }: Figure) =>
      list !== null && place?.includes(',') === true && placeNameKey(place) === list;
    return (figure) =>
      isList(figure) ||
      ((told.some((one) => one.isThere(figure)) || isTitled(figure)) && (around.length === 0 || speaksOf().all));
  };
}

/** Whether the parts of a place that are told of have the one that is asked for. */
const isPart = ({ part, isExact }: AskedName, told: readonly Part[]): boolean =>
  part === null ||
  told.some((one) => one.quarter === part.quarter && (!isExact || one.isAdjective === part.isAdjective));

/** What an article tells of the place that is asked for. */
function toldOf({ article: { text, title, sentences } }: ReadArticle, asked: Asked) {
  const { name, full, kind, isApart, part, short } = asked;
  // Made only where they are asked for: to look at a whole text is dear.
  const shortly = lazily(() => ({ isMeant: short?.others(`${title ?? ''}\n${text}`).length === 0 }));
  const mentionsOfAny = (words: string) => {
    const own = asked.mentions(words);
    return short !== null && shortly().isMeant
      ? [...own, ...short.mentions(words)].sort((a, b) => a.start - b.start)
      : own;
  };
  const mentions = lazily(() => mentionsOfAny(text));
  const titled = lazily(() => mentionsOfAny(title ?? ''));
  /** Whether a mention may be of the very place: of a city not what is told of its province. */
  const isMeant = (told: string | null) =>
    kind === null || told === kind || (!isApart && !(isNarrow(kind) && told !== null && !isNarrow(told)));
  const isRegion = lazily(() => ({ told: mentions().some((one) => !isMeant(one.kind)) }));
  const within = lazily(() =>
    narrowerAtMentions(
      text,
      mentions().filter((one) => isMeant(one.kind)),
      name.isLand,
    ),
  );
  /** The one part of which the title and the first sentences speak. */
  const opened = lazily(() => {
    const end = sentences[Math.min(opening, sentences.length) - 1]?.end ?? 0;
    const parts = [...titled(), ...mentions().filter(({ start }) => start < end)].flatMap((one) => one.parts);
    return new Set(parts.map(({ quarter }) => quarter)).size === 1 ? parts : [];
  });
  const mentionsIn = ({ start, end }: Range) => {
    const all = mentions();
    return all.slice(
      firstFrom(all, (one) => one.start >= start),
      firstFrom(all, (one) => one.start >= end),
    );
  };
  /** The mentions of the sentence that tells where a figure was: its own, or one shortly before. */
  const mentionsFor = ({ sentence }: Figure) => {
    for (let i = sentence; i >= Math.max(0, sentence - farthest); i--) {
      const own = sentences[i] ? mentionsIn(sentences[i] as Range) : [];
      if (own.length > 0) return own;
    }
    return [];
  };
  const isOfKind = (figure: Figure): boolean => {
    if (kind === null) return true;
    const near = mentionsFor(figure).map((one) => one.kind);
    if (near.includes(kind)) return true;
    if (isApart || near.some((one) => one !== null && !isMeant(one))) return false;
    return !(isNarrow(kind) && isRegion().told);
  };
  const isInPart = (figure: Figure): boolean => {
    if (part === null) return true;
    const near = mentionsFor(figure).filter(({ parts }) => parts.length > 0);
    const quarters = new Set(near.flatMap(({ parts }) => parts.map(({ quarter }) => quarter)));
    const nearest = near.find(({ start }) => start >= figure.mention.start) ?? near.at(-1);
    if (nearest) return isPart(asked, quarters.size > 1 ? nearest.parts : near.flatMap(({ parts }) => parts));
    return isPart(asked, opened());
  };
  const places = new Map<string, Told>();
  /** How a place as it is told is the one asked for. */
  const toldAs = (place: string): Told => {
    const known = places.get(place) ?? lookedAt(place);
    places.set(place, known);
    return known;
  };
  const lookedAt = (place: string): Told => {
    if (kind !== null && isNamed(place, full)) return 'by its kind';
    if (isNamed(place, name) || (short !== null && isNamed(place, short.name) && shortly().isMeant)) return 'by name';
    const town = namedAmong(place, within());
    return town === null ? 'not' : (within().get(town) ?? []);
  };
  return {
    isMeant,
    titled,
    isInPart,
    /** Whether a place of the title is the wanted one. */
    isAt: (place: string) =>
      isNamed(place, full) || (!isApart && isNamed(place, name) && titled().every((one) => isMeant(one.kind))),
    isThere: (figure: Figure): boolean => {
      if (figure.place === null) return false;
      const told = toldAs(figure.place);
      if (told === 'not') return false;
      if (told === 'by its kind') return isInPart(figure);
      // "Norwegian" is all that is read of "at the Norwegian embassy in Kalov".
      if (countryKeyOf(folded(figure.place)) !== undefined && mentionsFor(figure).length === 0) return false;
      if (told === 'by name') return isOfKind(figure) && isInPart(figure);
      return told.length > 0 ? isPart(asked, told) : isInPart(figure);
    },
  };
}
/** The parts in which the article says that it lies stand for a place in the wanted one. */
type Told = 'by its kind' | 'by name' | 'not' | readonly Part[];
