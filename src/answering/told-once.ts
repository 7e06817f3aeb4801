import { shareDays } from '../reading/dates/day-ranges.js';
import { indoors } from '../reading/figures/figure-circumstances.js';
import { mayBeSamePlace } from '../reading/figures/figure-places.js';
import { personNoun } from '../reading/figures/victim-nouns.js';
import { personTitles } from '../reading/names/name-words.js';
import type { Figure } from '../reading/reading.js';

const pronounLike = /^(?:the|this|that|these|those|his|her|their|its|he|she|him|they|them|both|all)\b/i;
const anyone =
  /\b(?:man|woman|boy|girl|child|person|teen|teenager|youth|victim|male|female|\S*year-old|\S+-of-\S+|someone|juvenile|adult)$/i;
const isTitle = (word: string) =>
  personTitles.has(word.toLowerCase().replace('.', '')) || personNoun(word.toLowerCase()) !== null;
const endsInName = (words: string) => {
  const last = /(?:^|\s)(\p{Lu}\S*)$/u.exec(words)?.[1];
  return last !== undefined && !isTitle(last);
};
/** "He", "the mayor", "the young woman"; not "his wife", who is somebody else, nor "his aide Ann Poe". */
const isPointing = (words: string) =>
  pronounLike.test(words) &&
  !endsInName(words) &&
  (anyone.test(words) || (/^(?:\S+|(?:the|this|that)(?: \S+){1,3})$/i.test(words) && !/['’]s\s|\sother\s/.test(words)));
/** How many figures are compared: so that the time stays linear. */
const farthest = 200;
const people =
  /^(?:(?:other|more|additional|innocent|of the)\s+)*(?:people|persons?|others?|victims?|individuals|bodies)?$/i;

/**
 * The figures of one article, whose text is `text`, with every toll told once: of those that tell the same, the one with the most known of
 * it, in the place of the first. The same are equal numbers of people of one sort ("80 people", "at least 80") that are
 * not of two places or two times, vague ones in the same words ("dozens") of them, a person under a full and a short name, and one who is only pointed at ("the mayor")
 * after somebody was told of.
 */
export function toldOnce(figures: readonly Figure[], text: string): Figure[] {
  const kept: Figure[] = [];
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
        return one && same(one, figure, text) && !(one.victims === null && others(figure) > others(one));
      }) ??
      kept
        .slice(0, rivals ? farthest : 0)
        .findIndex(
          (rival) =>
            rival.kind === figure.kind &&
            rival.low !== null &&
            rival.low > 0 &&
            meansOneOf(figure, rival) &&
            !(rival.low > 1 && elsewhere(figure, rival)),
        );
    const one = kept[at];
    if (one && at >= 0) {
      const vaguer = isPointing(figure.victims ?? '') && !isPointing(one.victims ?? '');
      if (one.low !== figure.low) continue;
      const fuller = !vaguer && known(figure) > known(one);
      const [full, other] = fuller ? [figure, one] : [one, figure];
      kept[at] = isSurelyOne(one, figure, text) ? withDayAndPlace(full, other) : full;
      continue;
    }
    places.set(key, alike);
    alike.push(kept.length);
    kept.push(figure);
  }
  return kept;
}

/** "The mayor and his two guards" behind a mayor with a name and two guards: told of before. */
const isSumOf = (kept: readonly Figure[], { kind, low, victims }: Figure): boolean =>
  low !== null &&
  /^(?:the|this|that) .* and (?:his|her) /i.test(victims ?? '') &&
  kept.slice(-farthest).some((one) => one.kind === kind && one.low === 1 && nameOf(one).length > 0) &&
  kept.slice(-farthest).some((one) => one.kind === kind && one.low === low - 1 && noun(one) === noun({ victims }));

/** Whether two tellings are so surely of one that the day of one and the place of the other are told together. */
function isSurelyOne(first: Figure, later: Figure, text: string): boolean {
  if (isPointing(later.victims ?? '')) return true;
  if (first.low !== 1) return (first.low ?? 0) >= fewest && noun(first) === noun(later);
  if (nameOf(later).length === 0) return ageOf(first, text) !== null && ageOf(later, text) !== null;
  return nameOf(first).length > 0 || identifies.test(text.slice(later.mention.start, later.mention.end));
}
const identifies = /\bidentified\b|\bvictim\b/;
/** So many are hardly twice the same by chance. */
const fewest = 10;

/** A figure with the day and place of another telling of it, where its own tells none; not the court's that tried it. */
const withDayAndPlace = (figure: Figure, { date, place }: Figure): Figure => ({
  ...figure,
  date: figure.date ?? date,
  place: figure.place ?? (indoors.test(place ?? '') ? null : place),
});

/** Whether `later` tells again what `first` told. */
function same(first: Figure, later: Figure, text: string): boolean {
  if (later.low !== 1) {
    // "Killing eight, four of them children. Four people died in a car."
    if (ofThem.test(wordsOf(first, text)) !== ofThem.test(wordsOf(later, text)) && first.sentence !== later.sentence)
      return false;
    if (elsewhere(first, later) || areUntied(first, later)) return false;
    if (first.low === 0) return true;
    if (first.low === null) {
      const [a, b] = [vagueWords(first, text), vagueWords(later, text)];
      if (a === '' || b === '') return true;
      if (a !== b) return false;
    }
    const [a, b] = [noun(first), noun(later)];
    return a === b || people.test(first.victims ?? '') || people.test(later.victims ?? '');
  }
  const words = later.victims ?? '';
  // "killing a judge, the old governor and the commander": three people.
  if (isPointing(words)) return meansOneOf(later, first);
  if ((isAnother.test(words) && !isAnother.test(first.victims ?? '')) || ofOtherAge(first, later, text)) return false;
  const [nameBefore, name] = [nameOf(first), nameOf(later)];
  if (name.length > 0 && nameBefore.length > 0) return shared(nameBefore, name);
  if (name.length > 0)
    return (
      !elsewhere(first, later) &&
      (anyone.test(first.victims ?? '') || isPointing(first.victims ?? '') || isNamedBy(later, first, text))
    );
  if (people.test(first.victims ?? '') && first.sentence !== later.sentence && !elsewhere(first, later)) return true;
  // "Ian Roe, 33, was shot. A 33-year-old man was shot."
  if (nameBefore.length > 0 && anyone.test(words)) return ageOf(first, text) !== null && ageOf(later, text) !== null;
  if (/^(?:an?|one)\s/i.test(words) && inOtherPlace(first, later)) return false;
  return (
    noun(first) === noun(later) ||
    (pronounLike.test(words) && (first.victims ?? '').toLowerCase().includes(noun(later)))
  );
}

/** Whether a name comes with what somebody without one was told to be: "A firefighter died. Firefighter Ann Roe", "Ann Roe, a nun,". */
function isNamedBy(named: Figure, { victims, sentence }: Figure, text: string): boolean {
  if (!/^(?:an?|one)\s/i.test(victims ?? '') || sentence === named.sentence) return false;
  const what = noun({ victims });
  const name = named.victims ?? '';
  const at = text.slice(named.mention.start, named.mention.end).indexOf(name);
  const end = named.mention.start + Math.max(0, at) + name.length;
  const [aside = ''] = /^,(?: \d+,)?[^,;.]*,/.exec(text.slice(end, end + farthestAside)) ?? [];
  if (/\band (?!one of\b)/.test(aside)) return false;
  const words = name.split(/\s+/);
  const title = words[words.indexOf(nameOf(named)[0] ?? '') - 1] ?? '';
  return `${title} ${aside}`
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => word === what || word === `${what}s` || word === what.replace(/man$/, 'men'));
}
/** Behind a name: ", 34, one of the most prominent bankers of the port,". */
const farthestAside = 90;

/** "Another woman", "a second man": nobody told of before. */
const isAnother = /^(?:another|(?:an?|the)\s(?:second|third|fourth|fifth|other)|one (?:more|other))\b/i;

/** The age that a mention tells: "Ann Roe, 33,", "a 33-year-old man". */
function ageOf({ mention }: Figure, text: string): number | null {
  const found = age.exec(text.slice(mention.start, mention.end + 5));
  return found ? Number(found[1] ?? found[2]) : null;
}
const age = /,\s(\d{1,3}),|\b(\d{1,3})[-\s]years?[-\s]old\b/;

/** Whether both are of an age and these are not one. */
function ofOtherAge(first: Figure, later: Figure, text: string): boolean {
  const [a, b] = [ageOf(first, text), ageOf(later, text)];
  return a !== null && b !== null && a !== b;
}

/** Whether both are told of at places that are not the same. */
const inOtherPlace = ({ place: a }: Figure, { place: b }: Figure): boolean =>
  a !== null && b !== null && !mayBeSamePlace(a, b);

/** "Hundreds", "tens thousands"; empty where no number is told ("the monks were killed"). */
const vagueWords = ({ mention }: Figure, text: string): string =>
  (text.slice(mention.start, mention.end).toLowerCase().match(vague) ?? []).join(' ');
const vague = /\b(?:tens|dozens|scores|hundreds|thousands|millions|several|many|some|few|numerous|number)\b/g;

/** Whether somebody pointed at ("the mayor") may be among those told of before: not where both are described, and differently. */
const meansOneOf = (pointed: Figure, rival: Figure): boolean => {
  const words = pointed.victims ?? '';
  if (/^\S+$/.test(words)) return true;
  if (rival.sentence === pointed.sentence) return false;
  const described =
    nameOf(rival).length === 0 && !anyone.test(rival.victims ?? '') && !people.test(rival.victims ?? '');
  return !described || anyone.test(words) || noun(rival) === noun(pointed) || noun(rival) === `${noun(pointed)}s`;
};

/** Whether two figures are told of days of which none is the other's. */
const atAnotherTime = ({ date: a }: Figure, { date: b }: Figure): boolean =>
  a !== null && b !== null && !shareDays(a, b);

const ofThem = /\bof (?:them|whom)$/;
const wordsOf = ({ mention }: Figure, text: string): string => text.slice(mention.start, mention.end);

/** Few people of whom two sources tell, and neither a place nor a day of both: hardly the same. */
const areUntied = (a: Figure, b: Figure): boolean =>
  (a.low ?? fewest) < fewest &&
  (a.low ?? 0) > 0 &&
  a.source !== null &&
  b.source !== null &&
  a.source !== b.source &&
  (a.place === null) !== (b.place === null) &&
  (a.date === null) !== (b.date === null);

/** Told of two places or two times: others; but who was hurt in a mall died in a hospital. */
const elsewhere = (a: Figure, b: Figure): boolean =>
  (a.place !== null &&
    b.place !== null &&
    indoors.test(a.place) === indoors.test(b.place) &&
    !mayBeSamePlace(a.place, b.place)) ||
  atAnotherTime(a, b);

/** "Roe" and "Ann Roe", "Ann Roe" and "Ann Marie Roe", "Ann Roe" and "Roe Marsh"; "Ann Roe" and "Ian Roe" are kin. */
function shared(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const [first = '', last = ''] = [short[0], short.at(-1)];
  if (last === long.at(-1)) return short.length === 1 || first === long[0] || long.includes(first) || isInitial(first);
  return short.every((word) => long.includes(word)) || (short.length === 2 && first === long.at(-1));
}
const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word);

const nameOf = ({ victims }: Figure): string[] =>
  /^(?:an?|one|another|\d)\s/i.test(victims ?? '') || !endsInName(victims ?? '')
    ? []
    : (victims ?? '')
        .split(/\s+/)
        .filter((word) => /^\p{Lu}/u.test(word) && !pronounLike.test(word))
        .filter((word, i, all) => i === all.length - 1 || !isTitle(word));
const noun = ({ victims }: Pick<Figure, 'victims'>): string => (victims ?? '').toLowerCase().split(/\s+/).at(-1) ?? '';

const known = (figure: Figure) =>
  Number(figure.date !== null) +
  Number(figure.source !== null) +
  Number(figure.place !== null) +
  2 * nameOf(figure).length;
