import { lazily } from '../reading/lazily.js';
import type { Figure } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import { firstFrom } from '../text/first-from.js';
import type { Range } from '../text/span.js';
import { type AskedName, askedName } from './asked-name.js';
import { isNarrow, mentionsOf, type Part, type PlaceMention } from './place-mentions.js';
import { isNamed, namedAmong, placeName } from './place-names.js';
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
  readonly name: AskedName['name'];
  readonly others: (text: string) => PlaceMention[];
}

/** The names that news uses for the first alone, unless the second is told of. */
const shortNames: readonly (readonly [of: string, short: string, other: string])[] = [
  ['dr congo', 'congo', 'congo brazzaville'],
];

function readAsked(typed: string): Asked {
  const named = askedName(typed);
  const found = shortNames.find(([of]) => placeName(of).words.join(' ') === named.name.words.join(' '));
  const own = mentionsOf(named.name, named.around !== null);
  if (!found) return { ...named, mentions: own, short: null };
  const name = placeName(found[1]);
  return { ...named, mentions: own, short: { name, others: mentionsOf(placeName(found[2])) } };
}

/**
 * Whether figures of an article are at a place as it is asked for: "Antby", "Antby, Norden", "Antby province", "western
 * Norden", "the south of Norden". They are where they are told to be, in a town that the article says lies there, and where
 * the title says that it all was, unless they are of another event ("Antby mine fire", "Fire at Antby"). A place of a longer
 * name ("New Antby", "South Sudan") is another one.
 */
export function askedPlace(wanted: string): (entry: ReadArticle) => (figure: Figure) => boolean {
  const [narrow = '', ...wider] = wanted.split(',').map((part) => part.trim());
  const asked = readAsked(narrow);
  const around = wider.filter((one) => one !== '').map(readAsked);
  return (entry) => {
    const { article } = entry;
    const told = toldOf(entry, asked);
    const titled = lazily(() => ({
      place: titledAt(entry, { isAt: told.isAt, mentions: told.titled(), isMeant: told.isMeant }),
    }));
    const isTitled = (figure: Figure) => {
      const { place } = titled();
      return place?.isOwn(figure) === true && (figure.place === null || place.liesIn(figure.place));
    };
    const speaksOf = lazily(() => ({
      all: around.every((one) => {
        const mentions = one.mentions(`${article.title ?? ''}\n${article.text}`);
        return one.part === null ? mentions.length > 0 : mentions.some(({ parts }) => isPart(one, parts));
      }),
    }));
    return (figure) =>
      (told.isThere(figure) || (isTitled(figure) && told.isInPart(figure))) && (around.length === 0 || speaksOf().all);
  };
}

/** Whether the parts of a place that are told of have the one that is asked for. */
function isPart({ part, name }: AskedName, told: readonly Part[]): boolean {
  if (part === null) return true;
  // "South Antby" may be another town than the south of Antby.
  const isLoose = name.isLand || part.isAdjective;
  return told.some(({ quarter, isAdjective }) => quarter === part.quarter && (isLoose || !isAdjective));
}

/** What an article tells of the place that is asked for. */
function toldOf({ article: { text, title, sentences } }: ReadArticle, asked: Asked) {
  const { name, full, kind, isApart, part, short } = asked;
  // Made only where they are asked for: to look at a whole text is dear.
  const mentions = lazily(() => asked.mentions(text));
  const titled = lazily(() => asked.mentions(title ?? ''));
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
  const isShort = lazily(() => ({ meant: short !== null && short.others(`${title ?? ''}\n${text}`).length === 0 }));
  const places = new Map<string, Told>();
  /** How a place as it is told is the one asked for. */
  const toldAs = (place: string): Told => {
    const known = places.get(place) ?? lookedAt(place);
    places.set(place, known);
    return known;
  };
  const lookedAt = (place: string): Told => {
    if (isNamed(place, full)) return 'surely';
    if (isNamed(place, name)) return 'by name';
    if (asked.around !== null && isNamed(place, asked.around)) return 'in a part';
    if (short !== null && isNamed(place, short.name) && isShort().meant) return 'surely';
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
      if (told === 'surely') return true;
      if (told === 'by name') return isOfKind(figure) && isInPart(figure);
      if (told === 'in a part') return mentionsFor(figure).length > 0;
      if (told === 'not') return false;
      return told.length > 0 ? isPart(asked, told) : isInPart(figure);
    },
  };
}
/** The parts in which the article says that it lies stand for a place in the wanted one. */
type Told = 'surely' | 'by name' | 'in a part' | 'not' | readonly Part[];
