import type { Range } from '../../text/span.js';
import { writtenNumber } from './number-words.js';

/** What `partAhead` needs. */
const mayTellParts = /\b(?:including|among (?:them|whom)|of (?:them|whom))\b/;
const bound = '(?:(?:at least|more than|over|about|some|around|nearly|almost|as many as|an estimated)\\s)?';
/** Ahead of a time, some of those who are told of, and who these are. */
const partAhead = new RegExp(
  String.raw`,\s(?:(?:including|among (?:them|whom))\s${bound}${writtenNumber}|${bound}${writtenNumber}\sof (?:them|whom))(?<whom>(?:\s(?!(?:who|whose|that|which|when|where|after|before)\s)[\p{L}’-]+){0,5}?)\s(?:(?:in|on|during|since|so far)\s)?$`,
  'iu',
);
const farthest = 110;

/** The words ahead of a time that tell some of those who are told of in a sentence, and that time. */
interface TimeOfPart<T extends Range> {
  readonly part: Range;
  readonly time: T;
}

/**
 * Those of the times of a sentence that are of some of many: "has killed 900 since 2015, including 40 [this year]". One
 * that stands behind who these are is of all, where that has no other: "has killed 900, including 40 children [this year]".
 */
export function timesOfParts<T extends Range>(text: string, sentence: Range, times: readonly T[]): TimeOfPart<T>[] {
  if (times.length === 0 || !mayTellParts.test(text.slice(sentence.start, sentence.end))) return [];
  return times.flatMap((time) => {
    const from = Math.max(sentence.start, time.start - farthest);
    const found = partAhead.exec(text.slice(from, time.start));
    if (!found) return [];
    const part = { start: from + found.index, end: time.start };
    const isBare = found.groups?.whom === '';
    return isBare || times.some(({ end }) => end <= part.start) ? [{ part, time }] : [];
  });
}
