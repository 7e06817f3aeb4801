import { lowered } from '../../text/lowered.js';
import { matchesOf } from '../../text/matches.js';
import type { Range } from '../../text/span.js';
import { boundingPhrases, scaleWords, tensWords, unitWords, vagueWords } from './number-words.js';

/** A number in a text. The range takes in the words that bound it ("at least 12"). */
export interface NumberMention extends Range {
  /** Null for a vague plural ("dozens"). */
  readonly low: number | null;
  /** Equal to `low` when exact; null for "at least" and vague plurals. */
  readonly high: number | null;
  readonly approximate: boolean;
}

const word = [...unitWords.keys(), ...tensWords.keys()].join('|');
/** "1,200,000"; "12,00,000" as in South Asia; "1,2 million" as on the Continent. */
const digits =
  '\\d{1,3}(?:,\\d{3})+(?!\\d|,\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d|,\\d)|\\d{1,3},\\d{1,2}(?= (?:thousand|lakh|million|crore|billion)\\b)|\\d{1,3}, 000\\b|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?';
const scale = [...scaleWords.keys()].join('|');
/** "2.5m people", "120k fled"; elsewhere "m" is for metres and "k" for kilometres. */
const short =
  '(?:(?:mn?|k)(?= (?:\\p{L}+ )?(?:people|persons|residents|civilians|refugees|migrants|children|women|men|workers|families|households)\\b)|k(?= (?:fled|displaced|homeless)\\b))';
const exact = `(?:${digits})(?:\\s+(?:${scale})\\b|${short})?|(?:half\\s+a|a\\s+quarter\\s+of\\s+a|an?)\\s+(?:${scale})\\b|a\\s+score(?=\\s+of\\s+(?!(?:${word})\\b)\\p{L})|(?:${word})\\b(?:[-\\s](?:${word}|${scale})\\b|(?<=hundred|thousand)[-\\s]+and[-\\s]+(?:${word})\\b)*(?:[-\\s]+and[-\\s]+a[-\\s]+half(?:\\s+(?:${scale})\\b)?)?`;
const bound = [...boundingPhrases.least, ...boundingPhrases.about].join('|');
/** For words in lower case. */
const pattern = new RegExp(
  `(?:(?<![\\p{L}\\p{N}$€£₹₦₱₩₽₺₴₪฿₫#.,:/-]|\\brs\\.? ?)|(?<=\\p{Ll})(?=\\d{1,3},\\d{3}))(?:(?<bound>${bound})\\s+)?(?:between\\s+(?<from>${exact})\\s+(?:and|to)\\s+(?<to>${exact})|(?<first>${exact})(?:(?<odd>-odd\\b)|\\s*(?:-|–|to|or)\\s*(?<last>${exact}))?|(?<vague>an? (?:undetermined|unknown|unspecified|undisclosed|unconfirmed|untold|large|great|huge|growing) number|(?:(?:tens|scores|dozens|hundreds) of )?(?:${[...vagueWords].join('|')})(?! \\d)))(?![\\p{L}\\p{N}%]|[.,/:]\\d|-\\p{Ll}|(?:st|nd|rd|th)\\b|[-\\s](?:thirds?|quarters?|fifths?|tenths?)\\b|\\s*(?:%|percent|per cent))`,
  'gu',
);

/** A cheap look for what every number holds. */
const hint = new RegExp(`\\d|number|score|${[word, scale, ...vagueWords].join('|')}`, 'i');

/** The numbers of `range` of `text`, in digits and words, with their bounds. Percentages, money and ordinals are none. */
export function readNumbers(text: string, range: Range): NumberMention[] {
  const mentions: NumberMention[] = [];
  const words = text.slice(range.start, range.end);
  if (!hint.test(words)) return mentions;
  for (const found of matchesOf(pattern, lowered(words))) {
    const { bound: bounding, from, to, first, last, vague, odd } = found.groups ?? {};
    const start = range.start + found.index;
    const end = start + found[0].length;
    if (vague !== undefined) {
      mentions.push({ start, end, low: null, high: null, approximate: true });
      continue;
    }
    if (isOfName(text, start, end)) continue;
    const high = numberIn(to ?? last ?? from ?? first ?? '');
    const low = scaledAlike(from ?? first ?? '', to ?? last ?? '');
    if (low === null || high === null) continue;
    const least =
      bounding !== undefined &&
      boundingPhrases.least.some((phrase) => phrase === bounding) &&
      // "handed over eleven bodies"
      !(text.startsWith('over', start) && turnedOver.test(text.slice(Math.max(0, start - farthestParticle), start)));
    // "won 6-0"
    if (high < low && /\d[-–]\d/.test(found[0])) continue;
    // "revised down from 24 to 21"
    if (high < low && fell.test(text.slice(Math.max(0, start - farthestParticle), start)))
      mentions.push({ start, end, low: high, high, approximate: false });
    else if (high < low) mentions.push({ start, end, low, high: low, approximate: false });
    else
      mentions.push({
        start,
        end,
        low,
        high: least ? null : high,
        approximate:
          // "30-odd"
          odd !== undefined ||
          (boundingPhrases.about.some((phrase) => phrase === bounding) &&
            // "The toll has gone up to 15"
            !(bounding === 'up to' && went.test(text.slice(Math.max(0, start - farthestParticle), start)))),
      });
  }
  return mentions;
}

/** Ahead of an "over" that bounds no number. */
const turnedOver =
  /\b(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|tak(?:es|en|ing)|took|r[au]n|running|knock(?:s|ed|ing))\s$/;
const farthestParticle = 10;
const went =
  /\b(?:go(?:es|ne|ing)?|went|ris(?:es?|en|ing)|rose|shot|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|crept|edged)\s$/;
const fell = /\bfrom\s$/;

/** "Members of the gang Lune [18]": a number that is part of a name. */
const ofName =
  /\b(?:gang|militia|squad|brigade|battalion|flight|section|zone|district|ward|sector|route|room|gate)\s\p{Lu}\p{L}+\s$/u;
const farthestName = 40;
/** "Regional [One] hospital"; but "Killed: One". */
const isOfName = (text: string, start: number, end: number): boolean =>
  ofName.test(text.slice(Math.max(0, start - farthestName), start)) ||
  (text.slice(start, end) === 'One' &&
    /\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, start - farthestName), start)) &&
    /^(?:\s(?:in|at|on|by|hospital|medical)\b|[.,])/.test(text.slice(end, end + 10)));

/** The value of the first of two numbers, which one word may scale: "one to 1.5 million", "2 or 3 thousand". */
function scaledAlike(first: string, last: string): number | null {
  const factor = scaleEnd.exec(last)?.[0];
  const scaled = factor && !scaleEnd.test(first) ? numberIn(`${first} ${factor}`) : null;
  const whole = numberIn(last);
  return scaled !== null && whole !== null && scaled <= whole ? scaled : numberIn(first);
}
const scaleEnd = new RegExp(`\\b(?:${scale})$`, 'i');

/** The value of digits or number words ("5,400", "two dozen", "half a million", "three hundred and five"); null if none. */
export function numberIn(words: string): number | null {
  let total = 0;
  let group = 0;
  let any = false;
  for (const token of words
    .toLowerCase()
    .replaceAll(/(?<=\d)(?:, |[ ,\u00a0\u202f])(?=\d{3}|\d\d,)/g, '')
    .replace(/(?<=\d),(?=\d{1,2}(?!\d))/, '.')
    .replace(/(?<=\d)(?:mn?|k)$/, (mark) => (mark === 'k' ? ' thousand' : ' million'))
    .split(/[\s-]+/)) {
    const value = /^\d/.test(token) ? Number(token) : (unitWords.get(token) ?? tensWords.get(token));
    const factor = token === 'score' ? 20 : scaleWords.get(token);
    if (value !== undefined) group += value;
    else if (token === 'half') group += 0.5;
    else if (token === 'quarter') group += 0.25;
    else if (factor !== undefined) {
      group = (group === 0 ? 1 : group) * factor;
      if (factor >= 1000) {
        total += group;
        group = 0;
      }
    } else if (token !== 'a' && token !== 'an' && token !== 'and' && token !== 'of' && token !== '') return null;
    any ||= value !== undefined || factor !== undefined || token === 'half';
  }
  const sum = total + group;
  // 2.3 × 100,000 is 229,999.99…
  const whole = Math.round(sum);
  return any && Number.isSafeInteger(whole) && Math.abs(sum - whole) < 1e-4 ? whole : null;
}
