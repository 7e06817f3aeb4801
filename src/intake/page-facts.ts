import type { Draft } from './draft.js';

/** The few things that are asked of a parsed page. */
export interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/**
 * Title, author, outlet, day and address as a page tells them of itself: in JSON-LD (schema.org's Article), in meta tags
 * (OpenGraph, Dublin Core, citation_*), in its links and times. Null where it does not.
 */
export function pageFacts(page: Page, url: string | null): Omit<Draft, 'text'> {
  const linked = linkedData(page);
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
      const value = cleaned(found?.getAttribute('content'));
      if (value) return value;
    }
    return null;
  };
  const address = (value: string | null | undefined) => {
    const whole = value && URL.canParse(value, url ?? undefined) ? new URL(value, url ?? undefined).href : null;
    return whole !== null && /^https?:/.test(whole) ? whole : null;
  };
  const heading = cleaned(page.querySelector('article h1, main h1, h1')?.textContent);
  const time = page.querySelector('article time[datetime], main time[datetime], time[datetime]');
  return {
    title: linked.title ?? meta('og:title', 'citation_title', 'twitter:title') ?? heading,
    author: linked.author ?? meta('author', 'article:author', 'citation_author', 'byl')?.replace(/^by\s+/i, '') ?? null,
    outlet: linked.outlet ?? meta('og:site_name', 'citation_journal_title', 'application-name'),
    published: dayOf(
      linked.published ??
        meta(
          'article:published_time',
          'datePublished',
          'citation_publication_date',
          'DC.date.issued',
          'DC.date',
          'date',
          'pubdate',
          'parsely-pub-date',
          'sailthru.date',
        ) ??
        time?.getAttribute('datetime') ??
        null,
    ),
    source:
      address(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
      address(meta('og:url')) ??
      address(url),
  };
}

interface Linked {
  readonly title: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

function linkedData(page: Page): Linked {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const article = nodesOf(data).find((node) => /Article|Posting|Report/.test(String(node['@type'] ?? '')));
    if (!article) continue;
    return {
      title: cleaned(article.headline),
      author: namesOf(article.author).join(', ') || null,
      outlet: namesOf(article.publisher)[0] ?? null,
      published: cleaned(article.datePublished),
    };
  }
  return { title: null, author: null, outlet: null, published: null };
}

/** The nodes of lists and graphs, in order; without recursion, for lists may be nested as deep as a stranger likes. */
function nodesOf(data: unknown): Record<string, unknown>[] {
  const nodes: Record<string, unknown>[] = [];
  const open = [data];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) for (const one of next.toReversed()) open.push(one);
    else if (typeof next === 'object' && next !== null) {
      const node: Record<string, unknown> = { ...next };
      nodes.push(node);
      open.push(node['@graph']);
    }
  }
  return nodes;
}

function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return nodesOf(value).flatMap(({ name }) => cleaned(name) ?? []);
}

function cleaned(value: unknown): string | null {
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() || null : null;
}

/** A day or a moment, as a UTC day. */
function dayOf(value: string | null): string | null {
  if (value === null) return null;
  const [, year, month, date, rest] = /^(\d{4})[-/](\d{2})[-/](\d{2})(.*)$/.exec(value) ?? [];
  const zoned = /[Zz+]|-\d{2}:?\d{2}$/.test(rest ?? '');
  const time = Date.parse(year !== undefined && !zoned ? `${year}-${month}-${date}` : value);
  const day = Number.isNaN(time) ? '' : new Date(time).toISOString();
  // Years of five digits and more come with a sign.
  return /^\d{4}-/.test(day) ? day.slice(0, 10) : null;
}
