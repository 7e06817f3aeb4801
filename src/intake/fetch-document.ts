import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import robotsParser from 'robots-parser';
import type { Agent } from 'undici';
import { InOrder } from '../order/in-order.js';
import { isAllowedAddress } from './allowed-address.js';
import { maxDocumentBytes } from './read-document.js';
import { acceptEncoding, unpackers } from './unpackers.js';

/** How the bot names itself to sites; robots.txt may name it so. */
export const userAgent =
  'VerbatimBot/0.1 (Discord bot that quotes news articles; fetches what members link and follow)';
const mostRedirects = 5;
/** Milliseconds for a whole fetch, redirects and robots.txt included. */
const patience = 10_000;

/** What a site says of a version of what it gives (RFC 9110, 8.8), to be asked later whether that has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What a link gave; `url` is where it led in the end. */
export type Fetched =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly url: string;
      readonly validators: Validators;
    }
  | {
      readonly ok: false;
      readonly reason: string;
      /** Whether it may well succeed later: the site is busy, or cannot be reached. */
      readonly temporary?: true;
      /** The site's answer, where it gave one: 304 where nothing has changed. */
      readonly status?: number;
      /** Its header Retry-After, as it stands. */
      readonly retryAfter?: string;
    };

/** What may differ: networks beside the public internet, and the way names become addresses. */
export interface FetchSettings {
  readonly networks: readonly string[];
  readonly lookup?: typeof systemLookup;
  /** What sites' robots.txt say, kept over several fetches: it is asked for once. */
  readonly robots?: Map<string, Robots | null>;
  /** Breaks the fetch off. */
  readonly signal?: AbortSignal | undefined;
  /** Asks for it only if it is another version than this. */
  readonly unless?: Validators;
}

/** Its types say that the function is the module's `default`; it is the module itself. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** What a robots.txt says. */
type Robots = ReturnType<typeof robotsParser.default>;

class Refused extends Error {
  readonly answer: { readonly status?: number; readonly retryAfter?: string };

  constructor(message: string, answer: Refused['answer'] = {}) {
    super(message);
    this.answer = answer;
  }
}

/** A site gets one request at a time, whoever wants something of it. */
const hosts = new InOrder();

/**
 * Fetches a link: http and https, at most 10 MB (unpacked) in 10 s over 5 redirects, no cookies, as robots.txt allows,
 * one request at a time to a host. The address of every hop is checked as the connection is made, so that no name can lead elsewhere
 * in between. Never rejects.
 */
export async function fetchDocument(link: string, settings: FetchSettings): Promise<Fetched> {
  const agent = await guardedAgent(settings);
  // Waiting for others does not count.
  let left = patience;
  try {
    let url = checked(link, settings);
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const here = url;
      const got = await hosts.after(here.host, async () => {
        const started = performance.now();
        const late = AbortSignal.timeout(Math.max(1, Math.ceil(left)));
        const signal = settings.signal ? AbortSignal.any([late, settings.signal]) : late;
        try {
          return await visit(here, settings, agent, signal);
        } finally {
          left -= performance.now() - started;
        }
      });
      if (!(got instanceof URL)) return got;
      url = got;
    }
    throw new Refused(`it is redirected more than ${mostRedirects} times`);
  } catch (error) {
    const refused = refusalIn(error);
    const { status } = refused?.answer ?? {};
    const temporary = refused === null || status === 408 || status === 429 || (status ?? 0) >= 500;
    return { ok: false, reason: reasonOf(error), ...(temporary ? { temporary } : {}), ...refused?.answer };
  } finally {
    agent.destroy().catch(() => {});
  }
}

/** What one address gives, or where it leads on. */
async function visit(url: URL, settings: FetchSettings, agent: Agent, signal: AbortSignal): Promise<Fetched | URL> {
  if (!(await robotsAllow(url, settings, agent, signal)))
    throw new Refused('the site’s robots.txt does not let it be fetched');
  const { request } = await undici();
  const {
    statusCode: status,
    headers,
    body,
  } = await request(url, {
    dispatcher: agent,
    signal,
    headers: {
      'user-agent': userAgent,
      accept: 'text/html,application/pdf,text/plain,*/*;q=0.5',
      'accept-encoding': acceptEncoding,
      ...conditions(settings.unless),
    },
  });
  const header = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : null;
  };
  const location = header('location');
  if (status >= 300 && status < 400 && location !== null) {
    await body.dump();
    return checked(new URL(location, url).href, settings);
  }
  if (status !== 200) {
    await body.dump();
    const retryAfter = header('retry-after');
    const reason = status === 304 ? 'it has not changed' : `the site answered ${status}`;
    throw new Refused(reason, { status, ...(retryAfter === null ? {} : { retryAfter }) });
  }
  const validators = { etag: header('etag'), lastModified: header('last-modified') };
  const bytes = await capped(body, headers['content-encoding']);
  const onward = refreshIn(bytes);
  if (onward !== null && URL.canParse(onward, url.href)) return checked(new URL(onward, url).href, settings);
  return { ok: true, bytes, contentType: header('content-type'), url: url.href, validators };
}

/** A page of more bytes says something itself. */
const mostOfRedirect = 4096;

/** Where a page that only leads on leads to (`<meta http-equiv="refresh" content="0; url=…">`). */
function refreshIn(bytes: Uint8Array): string | null {
  if (bytes.length > mostOfRedirect) return null;
  const [meta = ''] =
    /<meta\b[^>]*\bhttp-equiv\s*=\s*["']?refresh\b[^>]*>/i.exec(new TextDecoder().decode(bytes)) ?? [];
  return (
    /\bcontent\s*=\s*["']?\s*\d{1,2}\s*[;,]\s*url\s*=\s*["']?([^"'\s>]+)/i.exec(meta)?.[1]?.replaceAll('&amp;', '&') ??
    null
  );
}

function conditions(unless: Validators | undefined): Record<string, string> {
  return {
    ...(unless?.etag ? { 'if-none-match': unless.etag } : {}),
    ...(unless?.lastModified ? { 'if-modified-since': unless.lastModified } : {}),
  };
}

/** Loaded with the first link, for it costs a third of a start. */
const undici = () => import('undici');

/** Names are resolved, and their addresses held against the rule, in the very step that connects. */
async function guardedAgent({ networks, lookup = systemLookup }: FetchSettings): Promise<Agent> {
  const { Agent } = await undici();
  const guarded: LookupFunction = (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 4);
      const wrong = addresses.find(({ address }) => !isAllowedAddress(address, networks));
      const [first] = addresses;
      if (wrong || !first) return callback(new Refused('its address is not of the public internet'), '', 4);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
  return new Agent({ connect: { lookup: guarded, timeout: patience }, maxResponseSize: maxDocumentBytes });
}

/** A link as somebody typed it: out of the angle brackets that hide its preview, and with a scheme: "example.org/story". */
export function writtenOut(typed: string): string {
  const link = typed.trim().replace(/^<(.*)>$/, '$1');
  return /^[^\s/:?#@]+\.[^\s/:?#@.]+(?::\d+)?(?:[/?#]|$)/.test(link) ? `https://${link}` : link;
}

/** Addresses that are written out are not resolved, so they are checked here. */
function checked(given: string, { networks }: FetchSettings): URL {
  const link = writtenOut(given);
  if (!URL.canParse(link)) throw new Refused('it is no link');
  const url = new URL(link);
  if (!/^https?:$/.test(url.protocol)) throw new Refused('only links with http and https are fetched');
  if (url.username !== '' || url.password !== '') throw new Refused('links with a name or password are not fetched');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowedAddress(host, networks))
    throw new Refused('its address is not of the public internet');
  return url;
}

async function robotsAllow(url: URL, settings: FetchSettings, agent: Agent, signal: AbortSignal): Promise<boolean> {
  const known = settings.robots?.get(url.origin);
  const robots = known === undefined ? await fetchRobots(url, agent, signal) : known;
  settings.robots?.set(url.origin, robots);
  return robots?.isAllowed(url.href, 'VerbatimBot') !== false;
}

/** Without a robots.txt, everything may be fetched; where a site fails to say, nothing (RFC 9309, 2.3.1). */
async function fetchRobots(url: URL, agent: Agent, signal: AbortSignal): Promise<Robots | null> {
  const robots = new URL('/robots.txt', url).href;
  try {
    const { request } = await undici();
    const { statusCode, headers, body } = await request(robots, {
      dispatcher: agent,
      signal,
      headers: { 'user-agent': userAgent, 'accept-encoding': acceptEncoding },
    });
    if (statusCode === 200)
      return parseRobots(robots, new TextDecoder().decode(await capped(body, headers['content-encoding'])));
    await body.dump();
    if (statusCode >= 500) throw new Refused('the site cannot tell its robots.txt now', { status: statusCode });
    return null;
  } catch (error) {
    if (refusalIn(error)) throw error;
    return null;
  }
}

/** A body, unpacked; no more is unpacked than may be taken, so that nothing can swell. */
async function capped(body: Readable, encoding: string | string[] | undefined): Promise<Uint8Array> {
  const unpacking = unpackers(encoding);
  if (!unpacking) throw new Refused(`the site sends it packed in a way that is not read (${encoding})`);
  // What fails is told by the last stream, which is read here.
  const unpacked = unpacking.length === 0 ? body : pipeline([body, ...unpacking], () => {});
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of unpacked as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > maxDocumentBytes) throw new Refused('it is larger than 10 MB');
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function refusalIn(error: unknown): Refused | null {
  if (error instanceof Refused) return error;
  return error instanceof Error && error.cause !== undefined ? refusalIn(error.cause) : null;
}

function reasonOf(error: unknown): string {
  const refused = refusalIn(error);
  if (refused) return refused.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof Error && /Timeout|Abort/.test(error.name)) return 'the site took longer than 10 seconds';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no site of that name';
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return 'it is larger than 10 MB';
  // zlib's own codes, and those of its Brotli.
  if (/^(?:Z_|ERR__ERROR)/.test(code)) return 'what the site sends is packed, and cannot be unpacked';
  return `the site could not be reached: ${error instanceof Error ? error.message : String(error)}`;
}
