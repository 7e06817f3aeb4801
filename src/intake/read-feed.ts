import { createHash } from 'node:crypto';
import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { decodeDocument } from './decode-document.js';
import { publishedDay } from './published-day.js';

/** Most items that are read of a feed, newest first: feeds have a few dozen. */
const mostItems = 100;

/** An article that a feed tells of. */
export interface FeedItem {
  /** The same for the same item at every look: 16 hexadecimal digits. */
  readonly key: string;
  readonly link: string;
  readonly title: string | null;
  /** UTC day, `YYYY-MM-DD`. */
  readonly published: string | null;
}

/** A feed as it was read, newest items first; or the address of the feed that a page names. */
export type FeedFound =
  | { readonly title: string | null; readonly items: readonly FeedItem[] }
  | { readonly elsewhere: string };

/** What the kinds of feed have in common. */
interface Told {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
}

/** Reads a feed (RSS, Atom, RDF or JSON Feed), or a page that names one; `url` is its address. Null where it is neither. */
export function readFeed(bytes: Uint8Array, contentType: string | null, url: string): FeedFound | null {
  const words = decodeDocument(bytes, withEncoding(bytes, contentType));
  let told: { readonly title: string | undefined; readonly items: readonly Told[] };
  try {
    told = toldBy(words);
  } catch {
    const elsewhere = /<(?:html|head|link)\b/i.test(words) ? namedFeed(words, url) : null;
    return elsewhere === null ? null : { elsewhere };
  }
  const byKey = new Map<string, FeedItem & { readonly time: number }>();
  for (const { id, link, title, date } of told.items) {
    const address = addressOf(link, url);
    if (address === null) continue;
    const key = createHash('sha256')
      .update(id || address)
      .digest('hex')
      .slice(0, 16);
    const time = Date.parse(date ?? '');
    const published = publishedDay(date ?? '');
    if (!byKey.has(key)) byKey.set(key, { key, link: address, title: plain(title), published, time: time || 0 });
  }
  const items = [...byKey.values()].toSorted((a, b) => b.time - a.time).slice(0, mostItems);
  return { title: plain(told.title), items: items.map(({ time, ...item }) => item) };
}

/** Throws where it is no feed. */
function toldBy(words: string): { readonly title: string | undefined; readonly items: readonly Told[] } {
  const { format, feed } = parseFeed(words);
  if (format === 'rss') {
    const items = (feed.items ?? []).map(({ guid, link, title, pubDate, dc }) => {
      // RSS 2.0: a guid is a link, unless it says that it is none.
      const address = link ?? (guid?.isPermaLink === false ? undefined : guid?.value);
      return { id: guid?.value, link: address, title, date: pubDate ?? dc?.dates?.[0] };
    });
    return { title: feed.title, items };
  }
  if (format === 'atom') {
    const items = (feed.entries ?? []).map(({ id, links, title, published, updated }) => {
      const link = links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
      return { id, link, title: title?.value, date: published ?? updated };
    });
    return { title: feed.title?.value, items };
  }
  if (format === 'rdf') {
    const items = (feed.items ?? []).map(({ rdf, link, title, dc }) => {
      return { id: rdf?.about, link: link ?? rdf?.about, title, date: dc?.dates?.[0] };
    });
    return { title: feed.title, items };
  }
  const items = (feed.items ?? []).map(({ id, url, external_url, title, date_published }) => {
    return { id, link: url ?? external_url, title, date: date_published };
  });
  return { title: feed.title, items };
}

/** The first feed in a page's head (autodiscovery: link rel=alternate with a feed's type). */
function namedFeed(html: string, url: string): string | null {
  const { document } = parseHTML(html);
  for (const link of document.querySelectorAll('link[rel~="alternate"][href]')) {
    if (/^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)\b/i.test(link.getAttribute('type') ?? ''))
      return addressOf(link.getAttribute('href') ?? '', url);
  }
  return null;
}

function addressOf(link: string | undefined, base: string): string | null {
  if (!link || !URL.canParse(link, base)) return null;
  const { href, protocol } = new URL(link, base);
  return /^https?:$/.test(protocol) && href.length <= 2000 ? href : null;
}

/** A title may be HTML, and may be very long. */
function plain(title: string | undefined): string | null {
  const words = (title ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words.slice(0, 300) || null;
}

/** The media type, with the encoding that the XML declares where the type tells none. */
function withEncoding(bytes: Uint8Array, contentType: string | null): string | null {
  if (/charset/i.test(contentType ?? '')) return contentType;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const encoding = /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)/.exec(head)?.[1];
  return encoding === undefined ? contentType : `text/xml; charset=${encoding}`;
}
