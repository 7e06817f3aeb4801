import type { Range } from '../../text/span.js';
import { writtenNumber } from './number-words.js';

/** What `partAhead` needs. */
const mayTellParts = /\b(?:including|among (?:them|whom)|of (?:them|whom))\b/;
const bound = '(?:(?:at least|more than|over|about|some|around|nearly|almost|as many as|an estimated)\\s)?';
/** Behind their number who they are, up to a time. */
const upToTime = String.raw`(?<whom>(?:\s(?!(?:who|whose|that|which|when|where|after|before)\s)[\p{L}’-]+){0,5}?)\s(?:(?:in|on|during|since|so far)\s)?$`;
/** Ahead of a time, some of those who are told of. */
const partAhead = new RegExp(
  String.raw`,\s(?:(?:including|among (?:them|whom))\s${bound}${writtenNumber}|${bound}${writtenNumber}\sof (?:them|whom))${upToTime}`,
  'iu',
);
/** Between the time of some and that of others: "including 40 in May [and 30 in] June". */
const partNext = new RegExp(String.raw`^,?\s(?:and\s)?${bound}${writtenNumber}${upToTime}`, 'iu');
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
  const found: TimeOfPart<T>[] = [];
  for (const time of times) {
    const last = found.at(-1)?.time.end ?? time.end;
    const next = last < time.start && time.start - last < farthest ? partNext.exec(text.slice(last, time.start)) : null;
    const from = next ? last : Math.max(sentence.start, time.start - farthest);
    const ahead = next ?? partAhead.exec(text.slice(from, time.start));
    if (!ahead) continue;
    const part = { start: from + ahead.index, end: time.start };
    if (ahead.groups?.whom === '' || times.some(({ end }) => end <= part.start)) found.push({ part, time });
  }
  return found;
}
