import { peoplesOf } from '../text/demonyms.js';
import { unaccented } from '../text/folded.js';
import { lowered } from '../text/lowered.js';
import { matchesOf } from '../text/matches.js';
import type { Range } from '../text/span.js';
import { isOtherInText, isSceneOnly, type PlaceName } from './place-names.js';

/** What a place is, with a name of its own: the narrow ones lie in the wide ones of the same name. Alternatives. */
const narrowKinds = 'city|town|village';
const wideKinds =
  'province|state|region|district|county|governorate|municipality|division|prefecture|oblast|peninsula|island';
export const kinds = `${narrowKinds}|${wideKinds}`;
const isNarrowKind = new RegExp(`^(?:${narrowKinds})$`);
export const isNarrow = (kind: string): boolean => isNarrowKind.test(kind);

/** Where in a place, as part of a pattern. */
export const quarter =
  '(?:(?:north|south)(?:[\\s-]?(?:east|west))?|east|west)(?:ern(?:most)?)?|central|cent(?:re|er)|upper|lower';
/** A part of a place, as it is compared. */
export interface Part {
  /** "southeast" of "south-eastern". */
  readonly quarter: string;
  /** Whether it is told as an adjective: "southern Antby"; "South Antby" may be another town. */
  readonly isAdjective: boolean;
}

/** Where a text speaks of a place. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  /** Its people: "Norwegian". */
  readonly isPeople: boolean;
  /** What it is called: "province" of "Lune province" and of "the province of Lune". */
  readonly kind: string | null;
  /** Where the name ends with the word behind it that says what it is. */
  readonly kindEnd: number;
  /** The parts of it that are meant: "northern Norway", "Norway’s far north". */
  readonly parts: readonly Part[];
}

/** So far from a name, in characters, stands what belongs to it. */
const far = 48;
const kindBehind = new RegExp(`^\\s(${kinds})\\b`);
const kindAhead = new RegExp(`\\b(${kinds})\\sof\\s(?:the\\s)?$`);
const partsAhead = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${quarter})(?:\\sand\\s|\\sor\\s|,\\s(?:and\\s)?)){0,3}(?:${quarter})\\s(?:(?:coastal|rural|mountainous|remote)\\s)?$`,
  'u',
);
const partOfAhead = new RegExp(
  `\\b(?:(?<!\\bto\\s)the|in|across)\\s(?:(?:far|extreme|remote|deep)\\s)?(?:${quarter})(?:\\s(?:part|half|end|tip|coast|edge|corner))?\\sof\\s(?:the\\s)?(?:(?:${kinds})\\sof\\s)?$`,
);
const partBehind = new RegExp(
  `^['’]s?\\s(?:(?:far|extreme|remote|deep|rural|coastal|mountainous|restive)\\s){0,2}(?:${quarter})\\b`,
);
const oneQuarter = new RegExp(`\\b(?:${quarter})\\b`, 'g');

/** A part as it is compared: of "south-eastern". */
export const partOf = (words: string): Part => ({
  quarter: words.replaceAll(/[\s-]|ern(?:most)?$/g, '').replace(/^cent(?:re|er)$/, 'central'),
  isAdjective: /ern(?:most)?$/.test(words),
});

/** Behind a people: what it has in other lands. */
const abroad = /^\s(?:embass(?:y|ies)|consulates?|legation)\b/;

/** A pattern that finds any of some names in a text in lower case; null where there are none. */
function patternOf(names: readonly string[]): RegExp | null {
  const words = names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (words.length === 0) return null;
  const spelled = words.map((name) =>
    name
      .split(' ')
      .map((word) => written.get(word) ?? word.replaceAll('ae', '(?:ae|æ)').replaceAll('oe', '(?:oe|œ)'))
      .join(String.raw`[\s.’'-]{1,2}`),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelled.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
const saint = '(?:saint|st)';
const mount = '(?:mount|mt)';
const fort = '(?:fort|ft)';
const written: ReadonlyMap<string, string> = new Map(
  Object.entries({ saint, st: saint, mount, mt: mount, fort, ft: fort }),
);

/** A text in lower case without accents, each character where it stood. */
function plain(text: string): string {
  return lowered(text).replaceAll(/[^\0-\x7f]/g, (letter) => {
    const bare = unaccented(letter);
    return bare.length === 1 ? bare : letter;
  });
}

/** How a text may speak of a place, to be looked for in many. */
export function mentionsOf(name: PlaceName): (text: string) => PlaceMention[] {
  const named = patternOf(name.spelled);
  const peoples = new Set(name.spelled.flatMap((one) => peoplesOf(one)));
  const people = patternOf([...peoples]);
  const anyCase = isSceneOnly(name);
  return (text) => {
    const low = plain(text);
    const find = (pattern: RegExp | null, isPeople: boolean): PlaceMention[] =>
      pattern === null
        ? []
        : matchesOf(pattern, low).flatMap(({ index: start, 0: found }) => {
            const end = start + found.length;
            if (!anyCase && !isName(text.slice(start, end))) return [];
            if (isPeople && abroad.test(low.slice(end, end + far))) return [];
            return isOtherAt(text, name, { start, end }) ? [] : [mentionAt(low, { start, end, isPeople })];
          });
    return [...find(named, false), ...find(people, true)].sort((a, b) => a.start - b.start);
  };
}

/** Whether a name stands at `range` only as a part of another place's: "Antby" in "New Antby". */
export function isOtherAt(text: string, name: PlaceName, { start, end }: Range): boolean {
  const before = besideAhead.exec(text.slice(Math.max(0, start - far), start))?.[0] ?? '';
  const after = besideBehind.exec(text.slice(end, end + far))?.[0] ?? '';
  return (before !== '' || after !== '') && isOtherInText(before, name, after);
}
/** The words right ahead of a name and behind it, where they may be of a longer one. */
const besideAhead =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{M}\p{N}.’']+[\s-]){0,1}(?:\p{Lu}[\p{L}\p{M}.’']*|of(?:\sthe)?)[\s-]$/u;
const besideBehind =
  /^[\s-](?:\p{Lu}[\p{L}\p{M}’']*|sea|ocean|river|gulf|channel)(?![\p{L}])(?:[\s-]\p{Lu}[\p{L}\p{M}]*)?/u;
/** Names begin with a capital; letters are all capitals. */
const isName = (words: string): boolean =>
  /^[\p{Lu}\p{N}\p{Lo}]/u.test(words) &&
  (words.length > 3 || words === words.toUpperCase() || !/^(?:usa?|uk|uae|drc)$/i.test(words));

function mentionAt(
  low: string,
  { start, end, isPeople }: { start: number; end: number; isPeople: boolean },
): PlaceMention {
  const [ahead, behind] = [low.slice(Math.max(0, start - far), start), low.slice(end, end + far)];
  const kind = isPeople ? null : kindBehind.exec(behind);
  const told = [partsAhead.exec(ahead)?.[0], partOfAhead.exec(ahead)?.[0], partBehind.exec(behind)?.[0]];
  return {
    start,
    end,
    isPeople,
    kind: kind?.[1] ?? (isPeople ? null : (kindAhead.exec(ahead)?.[1] ?? null)),
    kindEnd: end + (kind?.[0].length ?? 0),
    parts: told.flatMap((words) => (words?.match(oneQuarter) ?? []).map(partOf)),
  };
}
