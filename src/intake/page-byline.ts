import { parseDay } from '../text/calendar.js';
import { datelineDay } from '../text/headline.js';

/** How many lines of a page are looked at for its byline and its day, and how long such a line may be. */
const mostLines = 80;
const longest = 120;

/**
 * "By", as the languages of many news sites have it, and what stands before it. Some are parts of names as well ("Von
 * Trapp", "Di Stefano"): two words must follow them.
 */
const by =
  /^(?:(?:(?:written|posted|reported|story|text|words)\s+)?by|door|بقلم)\s*:?\s+|^(?:von|par|por|di|da|af|av)\s+(?=\S+\s+\S)/i;

/** A name as it is kept: without "By", not in capitals; null for an address or what else is no name. */
export function nameOf(value: string | null | undefined): string | null {
  const name = value?.replaceAll(/\s+/g, ' ').trim().replace(by, '').trim();
  if (!name || name.length > longest || /^(?:https?:|www\.|@)|\bfacebook\.com\b/i.test(name)) return null;
  if (name !== name.toUpperCase() || !/\p{Lu}{2}.*\s\p{Lu}{2}/u.test(name)) return name;
  return name.replaceAll(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
}

/** Who wrote it, from a page's lines: the first that says "By" and names, up to three words each. */
export function authorIn(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, mostLines)) {
    const names = by.test(line) && line.length <= longest ? line.replace(by, '').replace(/\s*[,|·•].*$/, '') : '';
    if (/^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|und|et|y|e|de|van|von)){1,7}$/u.test(names))
      return nameOf(names);
  }
  return null;
}

/** The day that a line of the page gives, of publication rather than of a change; a day is never told from prose. */
export function dayIn(lines: readonly string[]): string | null {
  const dated = lines.slice(0, mostLines).flatMap((line) => {
    const day = line.length <= longest ? (datelineDay(line) ?? toldDay(line)) : null;
    return day === null ? [] : [{ day, changed: /updated|modified|revised/i.test(line) }];
  });
  return (dated.find(({ changed }) => !changed) ?? dated[0])?.day ?? null;
}

/** "By Jane Doe · 8 September 2023", "Published on 3 May 2021 in News". */
const toldDay = (line: string) => (/^(?:published|posted|by)\b/i.test(line) ? parseDay(line) : null);

/** The day in an address, as many sites put it there ("/2018/07/09/", "-2018-07-09"). */
export function dayOfAddress(address: string | null): string | null {
  const found = /[/-](?:19|20)\d{2}([/-])\d{2}\1\d{2}(?=[/.-]|$)/.exec(address ?? '');
  return found ? parseDay(found[0].slice(1)) : null;
}
