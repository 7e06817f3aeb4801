import { oneLine, type Page } from './page.js';

/** What sites put between an article's title and their own name. */
const between = /\s+(?:\||–|—|-|::|»|«|·|•)\s+|:\s+/;

/**
 * An article's title without the site's name, and that name. `told` is the title as the page's data have it, `outlet` the
 * site's name, each null where they say nothing: then a part of the browser's title (`<title>`) that stands as a heading
 * on the page is the article's, the one of most words where several do, and the other part is the site's.
 */
export function titleOf(
  page: Page,
  told: string | null,
  outlet: string | null,
): { title: string | null; outlet: string | null } {
  if (told !== null) return { title: outlet === null ? told : without(told, outlet), outlet };
  const whole = oneLine(page.querySelector('title')?.textContent);
  const heading = oneLine(page.querySelector('article h1, main h1, h1')?.textContent);
  const headings = new Set(
    [...page.querySelectorAll('h1, h2, h3, h4, b, strong, font')].map(({ textContent }) => oneLine(textContent)),
  );
  const parts = whole?.split(between) ?? [];
  const [title] = parts
    .filter((part) => part !== outlet && headings.has(part))
    .sort((a, b) => b.split(' ').length - a.split(' ').length);
  if (title === undefined) return { title: heading ?? (whole && outlet ? without(whole, outlet) : whole), outlet };
  const others = parts.filter((part) => part !== title);
  return { title, outlet: outlet ?? (others.length === 1 ? (others[0] ?? null) : null) };
}

/** "Ferry sinks | The Post" without "The Post"; the part before may hold such marks itself. */
function without(title: string, outlet: string): string {
  const parts = title.split(between);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  if (same(last, outlet)) return title.slice(0, title.lastIndexOf(last)).replace(/\s*(?:[|–—»«·•-]|::?)\s*$/, '');
  if (same(first, outlet)) return title.slice(first.length).replace(/^\s*(?:[|–—»«·•-]|::?)\s*/, '');
  return title;
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
