import type { Figure, FigureKind } from '../reading/reading.js';
import type { Toll } from './same-toll.js';
import type { Circumstances } from './toll-circumstances.js';
import { mentionText, noun, victimName } from './toll-words.js';

/** More are not told one by one. */
const mostParts = 4;

/** One of those who are told of together. */
const oneOf: ReadonlyMap<string, RegExp> = new Map([
  ['women', /\bwoman$/i],
  ['men', /\bman$/i],
  ['girls', /\bgirl$/i],
  ['boys', /\bboy$/i],
  ['teenagers', /\b(?:teenager|teen|boy|girl)$/i],
  ['teens', /\b(?:teenager|teen|boy|girl)$/i],
  ['sisters', /\b(?:sister|girl|woman)$/i],
  ['brothers', /\b(?:brother|boy|man)$/i],
]);
const spouse = /\b(?:wife|husband)\b/i;

/**
 * The tolls without those who are told of one by one after they were counted: "two women were shot. A 21-year-old woman was
 * hit in the leg, a 20-year-old woman in the hand"; "a couple was killed. The fire killed Ian Roe and his wife, Ann Roe".
 * They are all the single people of the article, and the number has their place and day.
 */
export function withoutParts(tolls: readonly Toll[], around: Circumstances): Toll[] {
  const singles = new Map<FigureKind, Toll[]>();
  for (const toll of tolls)
    if (toll.figure.low === 1) singles.set(toll.figure.kind, [...(singles.get(toll.figure.kind) ?? []), toll]);
  const parts = new Set<Toll>();
  const wholes = tolls.map((toll) => {
    const own = (singles.get(toll.figure.kind) ?? []).slice(0, mostParts + 1);
    const [first] = own;
    if (!first || own.some((one) => parts.has(one)) || !areAllOf(own, toll.figure, around)) return toll;
    for (const one of own) parts.add(one);
    const figure = around.joined(toll.figure, first.figure, { one: true, counted: false });
    return { figure, tellings: [...toll.tellings, ...own.flatMap(({ tellings }) => tellings)] };
  });
  return wholes.filter((toll) => !parts.has(toll));
}

/** Whether single people are just those of a number that was told before. */
function areAllOf(singles: readonly Toll[], whole: Figure, { text, areElsewhere }: Circumstances): boolean {
  const { low, high, sentence } = whole;
  if (low === null || low < 2 || low > mostParts || high !== low || singles.length !== low) return false;
  const own = singles.map(({ figure }) => figure);
  const [first, last] = [own[0]?.sentence ?? 0, own.at(-1)?.sentence ?? 0];
  if (first <= sentence || last - first > 1 || own.some((one) => areElsewhere(whole, one))) return false;
  const what = noun(whole);
  if (what === 'couple') {
    const names = own.map((one) => victimName(one).at(-1));
    return (
      low === 2 &&
      (own.some((one) => spouse.test(mentionText(one, text))) || (names[0] !== undefined && names[0] === names[1]))
    );
  }
  const one = oneOf.get(what);
  return one !== undefined && own.every(({ victims }) => one.test((victims ?? '').replace(/,.*$/, '')));
}
