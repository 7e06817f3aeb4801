import { isNarrow, kinds, type Part, partOf, quarter } from './place-mentions.js';
import { isLandKey, isOtherKey, isStateKey, nameKey, type PlaceName, placeName } from './place-names.js';

/** A place as it is asked for, without those around it. */
export interface AskedName {
  /** Its name without what else is typed: "Lune" of "southern Lune province". */
  readonly name: PlaceName;
  /** The name with what it is, or with the part, where a place may be called so: "Lune City", "South Lune". */
  readonly full: PlaceName;
  /** What it is: "city", "province". */
  readonly kind: string | null;
  /** Whether it is another place than the one of its bare name: Mexico City. */
  readonly isApart: boolean;
  readonly part: Part | null;
  /** Whose part goes by that name: of Western Australia, which may be written "western Australia", Australia. */
  readonly around: PlaceName | null;
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
    .map(nameKey),
);
const bareCities = new Set(['new york'].map(nameKey));

/** Reads a place as it is typed: "Antby", "the city of Antby", "south Norway", "Norway's north", "southern Lune province". */
export function askedName(typed: string): AskedName {
  const bare = typed.trim().replace(/^the\s(?=\S)/i, '');
  const full = placeName(bare);
  const key = full.words.join(' ');
  const isOwn = full.isLand || isOtherKey(key);
  const first = partFirst.exec(bare)?.groups;
  const whole = { name: full, full, kind: null, isApart: false, part: null, around: landAround(key, first) };
  const told = isOwn ? undefined : ((partOfIt.exec(bare) ?? partLast.exec(bare))?.groups ?? first);
  const rest = told?.rest ?? bare;
  const named = (ahead.exec(rest) ?? behind.exec(rest))?.groups;
  const part = told?.part ? partOf(told.part.toLowerCase()) : null;
  if (isOwn || (named === undefined && part === null)) return whole;
  const name = placeName(named?.rest ?? rest);
  if (name.words.length === 0) return whole;
  const kind = named?.kind?.toLowerCase() ?? null;
  return {
    name,
    full: kind !== null && ahead.test(rest) ? placeName(`${named?.rest} ${kind}`) : full,
    kind,
    isApart: kind !== null && isApart(name, kind),
    part,
    around: null,
  };
}

function landAround(key: string, part: Readonly<Record<string, string>> | undefined): PlaceName | null {
  if (!isStateKey(key) || isOtherKey(key) || !part?.part || !partOf(part.part.toLowerCase()).isAdjective) return null;
  const around = placeName(part.rest ?? '');
  return around.isLand ? around : null;
}

/** Whether a place with its kind is another one than that of the bare name, which is a land. */
function isApart({ words }: PlaceName, kind: string): boolean {
  const key = words.join(' ');
  if (kind === 'city' && bareCities.has(key)) return false;
  if (isStateKey(key)) return kind !== 'state' && kind !== 'province';
  return isLandKey(key) || (isNarrow(kind) && ownCities.has(key));
}
