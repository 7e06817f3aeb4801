import { isNarrow, kinds, type Part, partOf, quarter } from './place-mentions.js';
import { isLandKey, isOtherKey, isStateKey, type PlaceName, placeName, placeNameKey } from './place-names.js';

/** A place as it may be meant, without those around it. */
export interface AskedName {
  /** Its name without what else is typed: "Lune" of "southern Lune province". */
  readonly name: PlaceName;
  /** The name with what it is, where a place may be called so: "Lune City". */
  readonly full: PlaceName;
  /** What it is: "city", "province". */
  readonly kind: string | null;
  /** Whether it is another place than the one of its bare name: Mexico City. */
  readonly isApart: boolean;
  readonly part: Part | null;
  /** Whether the part is told in the very form that is asked for: "South Antby" may be another town than southern Antby. */
  readonly isExact: boolean;
}

const ahead = new RegExp(`^(?<kind>${kinds})\\sof\\s(?:the\\s)?(?<rest>.+)$`, 'i');
const behind = new RegExp(`^(?<rest>.+)\\s(?<kind>${kinds})$`, 'i');
const most = '(?:(?:far|extreme|deep)\\s)?';
const partFirst = new RegExp(`^${most}(?<part>${quarter})\\s(?<rest>.+)$`, 'i');
const partOfIt = new RegExp(
  `^${most}(?<part>${quarter})(?:\\s(?:part|half|end|coast))?\\sof\\s(?:the\\s)?(?<rest>.+)$`,
  'i',
);
const partLast = new RegExp(`^(?<rest>.+?)['’]s?\\s${most}(?<part>${quarter})$`, 'i');

/** Names that are never said without their "City", and those where the bare name means it all the same. */
const ownCities = new Set(
  'atlantic,bay,carson,culver,daly,dodge,garden,ho chi minh,jersey,quezon,rapid,redwood,salt lake,sioux,sun,traverse'
    .split(',')
    .map(placeNameKey),
);
const bareCities = new Set(['new york'].map(placeNameKey));

/**
 * What a place that is typed may be: "Antby", "the city of Antby", "south Norway", "Norway's north", "southern Lune
 * province"; "East Antby" is a name of its own, or the east of Antby.
 */
export function askedNames(typed: string): AskedName[] {
  const bare = typed.trim().replace(/^the\s(?=\S)/i, '');
  const full = placeName(bare);
  const key = full.words.join(' ');
  const first = partFirst.exec(bare)?.groups;
  const told = (partOfIt.exec(bare) ?? partLast.exec(bare))?.groups ?? first;
  const whole = withKind(bare);
  if (!told?.part || !told.rest || isOtherKey(key)) return [whole];
  const part = partOf(told.part.toLowerCase());
  const inPart = { ...withKind(told.rest), part };
  // South Korea is a land; Western Australia may be written in lower case.
  if (full.isLand)
    return isStateKey(key) && part.isAdjective && inPart.name.isLand ? [whole, { ...inPart, isExact: true }] : [whole];
  return [...(told === first ? [whole] : []), { ...inPart, isExact: !inPart.name.isLand && !part.isAdjective }];
}

function withKind(typed: string): AskedName {
  const full = placeName(typed);
  const plain = { name: full, full, kind: null, isApart: false, part: null, isExact: false };
  const named = full.isLand ? undefined : (ahead.exec(typed) ?? behind.exec(typed))?.groups;
  const name = placeName(named?.rest ?? '');
  if (!named?.kind || name.words.length === 0) return plain;
  const kind = named.kind.toLowerCase();
  return { ...plain, name, full: placeName(`${named.rest} ${kind}`), kind, isApart: isApart(name, kind) };
}

/** Whether a place with its kind is another one than that of the bare name, which is a land. */
function isApart({ words }: PlaceName, kind: string): boolean {
  const key = words.join(' ');
  if (kind === 'city' && bareCities.has(key)) return false;
  if (isStateKey(key)) return kind !== 'state' && kind !== 'province';
  return isLandKey(key) || (isNarrow(kind) && ownCities.has(key));
}
