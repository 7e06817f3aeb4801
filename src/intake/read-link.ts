import { type FetchSettings, fetchDocument } from './fetch-document.js';
import { type ParseResult, readDocument } from './read-document.js';

/** The article behind a link; `temporary` where it may well be had later. */
export type LinkResult = ParseResult & { readonly temporary?: true };

/** Fetches a link and reads what it gives, whatever that is. Never rejects. */
export async function readLink(link: string, settings: FetchSettings): Promise<LinkResult> {
  const fetched = await fetchDocument(link, settings);
  return fetched.ok ? readDocument(fetched.bytes, { ...fetched, name: new URL(fetched.url).pathname }) : fetched;
}
