import type { Draft } from './draft.js';
import { linkedData } from './linked-data.js';
import { linesOf, oneLine, type Page, type PageElement } from './page.js';
import { authorIn, dayIn, dayOfAddress, nameOf } from './page-byline.js';
import { titleOf } from './page-title.js';
import { publishedDay } from './published-day.js';

const days = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datePublished',
  'citation_publication_date',
  'DC.date.issued',
  'DC.date',
  'dcterms.created',
  'date',
  'pubdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
];
const authors = [
  'author',
  'article:author',
  'citation_author',
  'byl',
  'DC.creator',
  'parsely-author',
  'sailthru.author',
];

/**
 * Title, author, outlet, day and address as a page tells them of itself: in JSON-LD and microdata (schema.org's
 * Article), in meta tags (OpenGraph, Dublin Core, citation_*), in its links and times, at last in its lines and its
 * address. Null where it does not.
 */
export function pageFacts(page: Page, url: string | null): Omit<Draft, 'text'> {
  const address = (value: string | null | undefined, base: string | null = url) => {
    const whole = value && URL.canParse(value, base ?? undefined) ? new URL(value, base ?? undefined).href : null;
    return whole !== null && /^https?:/.test(whole) ? whole : null;
  };
  const meta = (...names: string[]) => firstMeta(page, names);
  const ownAddress = address(meta('og:url'));
  const source =
    address(page.querySelector('link[rel="canonical"]')?.getAttribute('href'), url ?? ownAddress) ??
    ownAddress ??
    address(meta('mainEntityOfPage')) ??
    address(url);
  const linked = linkedData(page, source);
  const body = page.querySelector('body');
  const lines = body ? linesOf(body).flatMap(({ words }) => words.split('\n')) : [];
  const time = page.querySelector('article time[datetime], main time[datetime], time[datetime]');
  const outlet =
    linked.outlet ?? property(page, 'publisher') ?? meta('og:site_name', 'citation_journal_title', 'application-name');
  const title = linked.title ?? property(page, 'headline') ?? meta('og:title', 'citation_title', 'twitter:title');
  const author =
    linked.authors.flatMap((name) => nameOf(name) ?? []).join(', ') ||
    nameOf(property(page, 'author')) ||
    authors.map((name) => nameOf(meta(name))).find((name) => name !== null) ||
    nameOf(page.querySelector('[rel="author"], .author .fn, .post-author .fn')?.textContent) ||
    authorIn(lines);
  const published =
    linked.published ?? property(page, 'datePublished') ?? meta(...days) ?? time?.getAttribute('datetime') ?? null;
  return {
    ...titleOf(page, title, outlet),
    author: author ?? null,
    published: (published === null ? null : publishedDay(published)) ?? dayIn(lines) ?? dayOfAddress(source),
    source,
  };
}

function firstMeta(page: Page, names: readonly string[]): string | null {
  for (const name of names) {
    const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
    const value = oneLine(found?.getAttribute('content'));
    if (value) return value;
  }
  return null;
}

/** What microdata says: an attribute, else the words; of a person or an organisation, its name. */
function property(page: Page, name: string): string | null {
  const said = (element: PageElement | null) =>
    oneLine(element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent);
  const found = page.querySelector(`[itemprop="${name}"]`);
  return said(found?.querySelector('[itemprop="name"]') ?? found);
}
