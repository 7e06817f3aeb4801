import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import robotsParser from 'robots-parser';
import { Agent, request } from 'undici';
import { isAllowedAddress } from './allowed-address.js';
import { maxDocumentBytes } from './read-document.js';

/** How the bot names itself to sites; robots.txt may name it so. */
export const userAgent = 'VerbatimBot/0.1 (Discord bot that quotes news articles; fetches what a member links)';
const mostRedirects = 5;
/** Milliseconds for a whole fetch, redirects and robots.txt included. */
const patience = 10_000;

/** What a link gave; `url` is where it led in the end. */
export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly contentType: string | null; readonly url: string }
  | { readonly ok: false; readonly reason: string };

/** What may differ: networks beside the public internet, and the way names become addresses. */
export interface FetchSettings {
  readonly networks: readonly string[];
  readonly lookup?: typeof systemLookup;
}

/** Its types say that the function is the module's `default`; it is the module itself. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

class Refused extends Error {}

/**
 * Fetches a link: http and https, at most 10 MB in 10 s over 5 redirects, no cookies, as robots.txt allows. The address
 * of every hop is checked as the connection is made, so that no name can lead elsewhere in between. Never rejects.
 */
export async function fetchDocument(link: string, settings: FetchSettings): Promise<Fetched> {
  const agent = guardedAgent(settings);
  const signal = AbortSignal.timeout(patience);
  try {
    let url = checked(link, settings);
    for (let hop = 0; hop <= mostRedirects; hop++) {
      if (!(await robotsAllow(url, agent, signal)))
        throw new Refused('the site’s robots.txt does not let it be fetched');
      const { statusCode, headers, body } = await request(url, {
        dispatcher: agent,
        signal,
        headers: { 'user-agent': userAgent, accept: 'text/html,application/pdf,text/plain,*/*;q=0.5' },
      });
      const { location } = headers;
      if (statusCode >= 300 && statusCode < 400 && typeof location === 'string') {
        await body.dump();
        url = checked(new URL(location, url).href, settings);
        continue;
      }
      if (statusCode !== 200) {
        await body.dump();
        throw new Refused(`the site answered ${statusCode}`);
      }
      const type = headers['content-type'];
      return {
        ok: true,
        bytes: await capped(body),
        contentType: typeof type === 'string' ? type : null,
        url: url.href,
      };
    }
    throw new Refused(`it is redirected more than ${mostRedirects} times`);
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  } finally {
    agent.destroy().catch(() => {});
  }
}

/** Names are resolved, and their addresses held against the rule, in the very step that connects. */
function guardedAgent({ networks, lookup = systemLookup }: FetchSettings): Agent {
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

/** Addresses that are written out are not resolved, so they are checked here. */
function checked(link: string, { networks }: FetchSettings): URL {
  if (!URL.canParse(link)) throw new Refused('it is no link');
  const url = new URL(link);
  if (!/^https?:$/.test(url.protocol)) throw new Refused('only links with http and https are fetched');
  if (url.username !== '' || url.password !== '') throw new Refused('links with a name or password are not fetched');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowedAddress(host, networks))
    throw new Refused('its address is not of the public internet');
  return url;
}

/** Without a robots.txt, everything may be fetched (RFC 9309). */
async function robotsAllow(url: URL, agent: Agent, signal: AbortSignal): Promise<boolean> {
  const robots = new URL('/robots.txt', url).href;
  try {
    const { statusCode, body } = await request(robots, {
      dispatcher: agent,
      signal,
      headers: { 'user-agent': userAgent },
    });
    if (statusCode !== 200) {
      await body.dump();
      return true;
    }
    const rules = parseRobots(robots, new TextDecoder().decode(await capped(body)));
    return rules.isAllowed(url.href, 'VerbatimBot') !== false;
  } catch (error) {
    if (error instanceof Refused || refusalIn(error)) throw error;
    return true;
  }
}

async function capped(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
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
  return `the site could not be reached: ${error instanceof Error ? error.message : String(error)}`;
}
