import type { Article } from '../../text/article.js';
import { datesIn } from '../dates.js';
import type { DateMention, DayRange } from '../reading.js';
import { sectionAt } from './figure-sections.js';

/** The day of the heading that a sentence stands under, and whether a heading is right ahead of it. */
interface Headed {
  readonly header: DayRange | null;
  readonly isNew: boolean;
}

/**
 * Follows the days of an article's headings: gives the one of sentence `i`, that names the dates `days`. Sentences are to
 * be asked for in their order. An article told hour by hour without one stands under the day of its publication.
 */
export function headings(article: Article): (i: number, days: readonly DateMention[]) => Headed {
  const { sentences, published } = article;
  let header: DayRange | null = null;
  /** Whether a day before that of publication was named. */
  let past = datesIn(article.title ?? '', published).length > 0;
  return (i, days) => {
    const opens = i > 0 && sentences[i - 1]?.paragraph !== (sentences[i]?.paragraph ?? 0);
    const headed = opens ? headingDay(article, i) : null;
    if (headed) header = headed;
    // What is told hour by hour may have been long ago: "How the fire of March 2 spread".
    if (days.some(({ from, to }) => from === to && to < (published ?? ''))) past = true;
    else if (!headed && header === null && published !== null && !past && opensEntry(article, i))
      header = { from: published, to: published };
    return { header, isNew: headed !== null || sectionAt(article, i)?.from === i };
  };
}

/**
 * The day in a heading ahead of sentence `i` or that is sentence `i` ("June 27, 2024 — Port Lune"), as diaries and live
 * reports have them; null where none is.
 */
function headingDay({ text, sentences, paragraphs, published }: Article, i: number): DayRange | null {
  const sentence = sentences[i] ?? { start: 0, end: 0, paragraph: 0 };
  const words = text.slice(sentence.start, sentence.end);
  const alone = (paragraphs[sentence.paragraph]?.endSentence ?? 0) === i + 1;
  const ends = alone && words.length < longestHeading && !/[.!?"”:]$/.test(words) ? sentence.end : sentence.start;
  const heading = text
    .slice(sentences[i - 1]?.end ?? 0, ends)
    .split('\n')
    .findLast((line) => /\d/.test(line) && line.length < longestHeading && !ofLife.test(line));
  const [day] = heading ? datesIn(heading, published) : [];
  // "For the latest, see the page of Saturday": of what is still to come.
  const isHeading = day && day.from === day.to && (published === null || day.from <= published);
  return isHeading ? { from: day.from, to: day.to } : null;
}
const longestHeading = 60;
/** "Birth date: 3 May 1978" */
const ofLife = /\b(?:[Bb]irth|[Bb]orn|[Dd]ied|[Ff]ounded|[Ee]stablished)\b/;

/** Whether the time of day opens the paragraph that sentence `i` opens, as in the entries of live reports: "7.05am. A train". */
function opensEntry({ text, sentences }: Article, i: number): boolean {
  const sentence = sentences[i] ?? { start: 0, end: 0, paragraph: 0 };
  const before = sentences[i - 1];
  if (before?.paragraph === sentence.paragraph) return false;
  // The time may be no part of the sentence; ahead of the first one may stand when the page was updated.
  const from = before ? Math.max(before.end, sentence.start - farthestTime) : sentence.start;
  return (
    (clockTime.test(text.slice(from, sentence.start + farthestTime).trimStart()) &&
      postingLength(text.slice(sentence.start, sentence.start + farthestTimeLine)) === 0) ||
    // Ahead of the heading of the entry
    timeLine.test(text.slice(Math.max(before?.end ?? 0, sentence.start - farthestTimeLine), sentence.start))
  );
}
const farthestTime = 16;
const farthestTimeLine = 160;
const timeLine = /(?:^|\n)\s*\d{1,2}[.:]\d\d(?:\s?(?:[ap]\.?m\.?|GMT|BST|CET|UTC|ET))?\s*\n/i;
const clockTime =
  /^(?:.*\n\s*)?\d{1,2}(?:[.:]\d\d\s?(?:[ap]\.?m\b|GMT|BST|CET|UTC|ET)|[.:]\d\d\s?[.:–—-]?\s|\s?[ap]m\b)/;

/** How long what words open with is that tells when they were posted, to the minute and the year: "2:15 pm ET May 2, 2020 Share"; 0 where nothing does. */
export const postingLength = (words: string): number => posting.exec(words)?.[0].length ?? 0;
const posting =
  /^\d{1,2}:\d\d\s?[ap]\.?m\.?\s[A-Z]{2,4}\s(?:\p{Lu}\p{Ll}+day,?\s)?\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s\d{4}\b(?!:)/iu;
