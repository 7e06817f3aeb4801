import type { Figure } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import { fewest, meansOneOf, same, type Toll } from './same-toll.js';
import { withoutParts } from './told-parts.js';
import { type Circumstances, circumstancesIn } from './toll-circumstances.js';
import { ageOf, isPointedAt, isPointing, mentionText, noun, people, vagueWords, victimName } from './toll-words.js';

/** How many figures are compared: so that the time stays linear. */
const farthest = 200;
/**
 * The figures of an article with every toll told once: of those that tell the same, the one with the most known of it, in
 * the place of the first, with the more exact day and place of any. The same are equal numbers of people of one sort ("80
 * people", "at least 80", "the 80 victims") that are not of two places or two times, vague ones in the same words
 * ("dozens") of them or beside their number, a person under a full and a short name or first without one, and one who is
 * only pointed at ("the mayor") after somebody was told of.
 */
export function toldOnce(entry: ReadArticle): readonly Toll[] {
  const tolls = known.get(entry) ?? comparedIn(entry);
  known.set(entry, tolls);
  return tolls;
}
const known = new WeakMap<ReadArticle, readonly Toll[]>();

function comparedIn(entry: ReadArticle): Toll[] {
  const around = circumstancesIn(entry);
  const { figures } = entry.reading;
  const kept: Figure[] = [];
  const tellings: Figure[][] = [];
  const places = new Map<string, number[]>();
  /** How many single people a sentence tells of, by kind. */
  const singles = new Map<string, number>();
  for (const { kind, low, sentence } of figures)
    if (low === 1) singles.set(`${kind} ${sentence}`, (singles.get(`${kind} ${sentence}`) ?? 0) + 1);
  const others = ({ kind, sentence }: Figure) => singles.get(`${kind} ${sentence}`) ?? 0;
  for (const figure of figures) {
    if (isSumOf(kept, figure)) continue;
    const key = `${figure.kind} ${figure.unit} ${figure.low} ${figure.forecast}`;
    const alike = places.get(key) ?? [];
    // Somebody pointed at ("the victims" too) may be among any that were told of.
    const rivals = figure.low === 1 && isPointing(figure.victims ?? '') ? kept.length : 0;
    const at =
      alike.slice(-farthest).find((i) => {
        const one = kept[i];
        // "One was hurt" is neither all of "a guard and a cook were hurt".
        return one && same(one, figure, around) && !(one.victims === null && others(figure) > others(one));
      }) ??
      kept
        .slice(0, rivals ? farthest : 0)
        .findIndex(
          (rival) =>
            rival.kind === figure.kind &&
            rival.low !== null &&
            rival.low > 0 &&
            meansOneOf(figure, rival) &&
            !(rival.low > 1 && (isHeadOf(figure, around.text) || around.areElsewhere(figure, rival))),
        );
    const one = kept[at];
    if (one && at >= 0) {
      if (one.low !== figure.low) continue;
      kept[at] = fullest(one, figure, around);
      tellings[at]?.push(figure);
      continue;
    }
    places.set(key, alike);
    alike.push(kept.length);
    kept.push(figure);
    tellings.push([figure]);
  }
  const tolls = kept.map((figure, i) => ({ figure, tellings: tellings[i] ?? [] }));
  return withoutParts(withoutVague(tolls, around), around);
}

/** "The mayor of Antby" is told by that, and need be none of those told of before. */
const isHeadOf = ({ mention: { start, end }, victims }: Figure, text: string): boolean => {
  const at = text.indexOf(victims ?? '', start);
  return at >= start && at < end && /^ of \p{Lu}/u.test(text.slice(at + (victims ?? '').length, at + 60));
};

/** The tolls without the vague ones of which a number is told, before or after. */
function withoutVague(tolls: readonly Toll[], around: Circumstances): Toll[] {
  const counted = tolls.map(({ figure }) => figure).filter(({ low }) => low !== null);
  /** How many numbers stand ahead of a toll. */
  let ahead = 0;
  return tolls.filter(({ figure }) => {
    if (figure.low !== null) ahead++;
    if (!isVague(figure)) return true;
    const near = counted.slice(Math.max(0, ahead - farthest), ahead + farthest);
    return !near.some((one) => isNumberOf(one, figure, around));
  });
}
const isVague = ({ low, high, forecast }: Figure) => low === null && high === null && !forecast;

/** Of two tellings the one with the most known, with what the other knows better. */
function fullest(first: Figure, later: Figure, around: Circumstances): Figure {
  const vaguer = isPointing(later.victims ?? '') && !isPointing(first.victims ?? '');
  const [full, other] = !vaguer && knownOf(later) > knownOf(first) ? [later, first] : [first, later];
  return around.joined(full, other, {
    one: isSurelyOne(first, later, around.text),
    counted: other.low !== 1 && !isPointedAt(other, around.text),
  });
}

/** Whether a number is that of those who are told of vaguely elsewhere, of the same place or day: "dozens", "35 people". */
function isNumberOf(counted: Figure, vague: Figure, around: Circumstances): boolean {
  const { text, areElsewhere, areTied, isRunning } = around;
  if (counted.low === null || counted.sentence === vague.sentence) return false;
  if (counted.kind !== vague.kind || counted.unit !== vague.unit || counted.forecast) return false;
  const isOfAll = [counted, vague].every(({ victims }) => people.test(victims ?? '') && !isPart.test(victims ?? ''));
  const [least, most] = boundsOf.get(vagueWords(vague, text)) ?? [1, 0];
  return (
    isOfAll &&
    !isPart.test(mentionText(vague, text)) &&
    counted.low >= least &&
    counted.low <= most &&
    !areElsewhere(counted, vague) &&
    areTied(counted, vague) &&
    // A land's war is not the attack of one day in it.
    ((counted.date !== null && vague.date !== null) || !isRunning(vague) || isRunning(counted))
  );
}
/** Some beside others who are told of. */
const isPart = /\b(?:others?|more|additional|of (?:them|whom))\b/i;
/** The least and the most that vague words may be of. */
const boundsOf: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [20, 300]],
  ['scores', [30, 300]],
  ['hundreds', [150, 3000]],
  ['thousands', [1500, 50_000]],
  ['tens thousands', [15_000, 200_000]],
  ['hundreds thousands', [150_000, 2_000_000]],
  ['several', [3, 20]],
  ['many', [5, 1000]],
]);

/** "The mayor and his two guards" behind a mayor with a name and two guards: told of before. */
const isSumOf = (kept: readonly Figure[], { kind, low, victims }: Figure): boolean =>
  low !== null &&
  /^(?:the|this|that) .* and (?:his|her) /i.test(victims ?? '') &&
  kept.slice(-farthest).some((one) => one.kind === kind && one.low === 1 && victimName(one).length > 0) &&
  kept.slice(-farthest).some((one) => one.kind === kind && one.low === low - 1 && noun(one) === noun({ victims }));

/** Whether two tellings are so surely of one that the day of one and the place of the other are told together. */
function isSurelyOne(first: Figure, later: Figure, text: string): boolean {
  if (isPointing(later.victims ?? '')) return true;
  if (first.low !== 1)
    return (first.low ?? 0) >= fewest
      ? noun(first) === noun(later) || isPointedAt(later, text)
      : isPointedAt(later, text);
  if (victimName(later).length === 0) return ageOf(first, text) !== null && ageOf(later, text) !== null;
  return victimName(first).length > 0 || identifies.test(text.slice(later.mention.start, later.mention.end));
}
const identifies = /\bidentified\b|\bvictim\b/;
const knownOf = (figure: Figure) =>
  Number(figure.date !== null) +
  Number(figure.source !== null) +
  Number(figure.place !== null) +
  2 * victimName(figure).length;
