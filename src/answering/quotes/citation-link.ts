import type { Range } from '../../text/span.js';
import { unspaced } from '../../text/words.js';

/** A passage of more UTF-16 units is linked to by its first and last words. */
const longestWhole = 80;
/** Discord shows no longer address on a button. */
const longestLink = 512;

/**
 * The address of `passage` of `text` on the page `source`: a text directive of the URL Fragment Text Directives draft
 * (WICG, `#:~:text=[prefix-,]start[,end]`), the fewest words of which the page's first match is the passage. The page
 * alone where no such words fit into 512 characters; null where `source` is no http address.
 */
export function passageLink(source: string | null, text: string, passage: Range): string | null {
  if (source === null || !URL.canParse(source)) return null;
  const url = new URL(source);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const anchor = url.hash.replace(/^#/, '').replace(/:~:.*$/s, '');
  url.hash = '';
  const page = anchor === '' ? url.href : `${url.href}#${anchor}`;
  for (const directive of directives(text, passage)) {
    const link = `${url.href}#${anchor}:~:text=${directive}`;
    if (link.length <= longestLink) return link;
  }
  return page;
}

/** Directives of which the first match in the text is the passage, fewest words first. */
function* directives(text: string, passage: Range): Generator<string> {
  const before = shown(text.slice(0, passage.start));
  const page = before + shown(text.slice(passage.start));
  const words = wordsIn(page, {
    start: before.length,
    end: before.length + shown(text.slice(passage.start, passage.end)).length,
  });
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return;
  const target = { start: first.start, end: last.end };
  const earlier = wordsIn(page, { start: Math.max(0, target.start - 200), end: target.start });
  const prefixes = [0, 2, 4, 8].flatMap((count) => {
    const from = earlier.at(-count);
    return count === 0 ? [''] : from && count <= earlier.length ? [page.slice(from.start, target.start).trimEnd()] : [];
  });
  const folded = foldCase(page);
  for (const [start, end] of wordings(page, target, words)) {
    for (const prefix of prefixes) {
      const found = firstMatch(folded, { prefix, start, end });
      if (found?.start !== target.start || found.end !== target.end) continue;
      yield [
        ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
        encoded(start),
        ...(end === '' ? [] : [encoded(end)]),
      ].join(',');
    }
  }
}

/** The whole passage where it is short; its first and last words, three each and up. */
function* wordings(page: string, target: Range, words: readonly Range[]): Generator<[start: string, end: string]> {
  if (target.end - target.start <= longestWhole) yield [page.slice(target.start, target.end), ''];
  for (let count = 3; count <= 8 && count * 2 < words.length; count++) {
    const [head, tail] = [words[count - 1], words.at(-count)];
    if (head && tail) yield [page.slice(target.start, head.end), page.slice(tail.start, target.end)];
  }
}

/** What a browser finds: the first match, at the borders of words, whatever the case. `page` is folded. */
function firstMatch(
  page: string,
  { prefix, start, end }: { prefix: string; start: string; end: string },
): Range | null {
  const lead = foldCase(prefix);
  for (let at = wordAt(page, foldCase(start), 0); at >= 0; at = wordAt(page, foldCase(start), at + 1)) {
    if (
      !page
        .slice(Math.max(0, at - lead.length - 1), at)
        .trimEnd()
        .endsWith(lead)
    )
      continue;
    const head = at + start.length;
    if (end === '') return { start: at, end: head };
    const tail = wordAt(page, foldCase(end), head);
    return tail < 0 ? null : { start: at, end: tail + end.length };
  }
  return null;
}

function wordAt(page: string, words: string, from: number): number {
  for (let at = page.indexOf(words, from); at >= 0; at = page.indexOf(words, at + 1)) {
    if (!borders(page, at) || !borders(page, at + words.length)) continue;
    return at;
  }
  return -1;
}

const inWord = /[\p{L}\p{N}\p{M}]/u;

/** Scripts without spaces between words have no borders to look at. */
function borders(page: string, at: number): boolean {
  const [before, after] = [page.charAt(at - 1), page.charAt(at)];
  return !(inWord.test(before) && inWord.test(after)) || unspaced.test(before) || unspaced.test(after);
}

/** White space as a browser shows it. */
const shown = (text: string) => text.replaceAll(/\s+/g, ' ');

/** Lower case where that keeps every offset. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

function wordsIn(page: string, range: Range): Range[] {
  return [...segmenter.segment(page.slice(range.start, range.end))].flatMap(({ index, segment, isWordLike }) =>
    isWordLike ? [{ start: range.start + index, end: range.start + index + segment.length }] : [],
  );
}

/** Percent-encoded, with what the directive's grammar gives a meaning (`-`, `,`, `&`) and what Markdown does. */
function encoded(words: string): string {
  return encodeURIComponent(words.replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll(
    /[-!'()*_~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
