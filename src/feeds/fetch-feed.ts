import { type Fetched, type FetchSettings, fetchDocument, type Validators } from '../intake/fetch-document.js';
import type { FeedItem } from '../intake/read-feed.js';
import { readFeedDocument } from '../intake/read-feed-document.js';

/** Longest validator that is kept, in UTF-16 units: it is sent back at every look. */
const longestValidator = 500;

/** A feed as a site gave it. */
export interface FetchedFeed {
  readonly ok: true;
  /** Where it was asked for. */
  readonly link: string;
  readonly title: string | null;
  /** Newest first. */
  readonly items: readonly FeedItem[];
  readonly validators: Validators;
}

/** Why there is no feed, or no other than before (status 304); where it is a page that names one, that one’s address. */
export type NoFeed = Extract<Fetched, { readonly ok: false }> & { readonly elsewhere?: string };

/** Fetches and reads a feed. Never rejects. */
export async function fetchFeed(link: string, settings: FetchSettings): Promise<FetchedFeed | NoFeed> {
  const fetched = await fetchDocument(link, settings);
  if (!fetched.ok) return fetched;
  const read = await readFeedDocument(fetched);
  if (!read.ok) return read;
  const { found } = read;
  if ('elsewhere' in found) return { ok: false, reason: 'it is a page, and no feed', ...found };
  const { etag, lastModified } = fetched.validators;
  return { ok: true, link, ...found, validators: { etag: kept(etag), lastModified: kept(lastModified) } };
}

const kept = (validator: string | null) => ((validator?.length ?? 0) > longestValidator ? null : validator);
