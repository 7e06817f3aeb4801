import { setTimeout as sleep } from 'node:timers/promises';
import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { gatewayAddress } from './shards.js';

type Send = RESTOptions['makeRequest'];
type Response = Awaited<ReturnType<Send>>;
type Init = Parameters<Send>[1];
type Body = Readonly<Record<string, unknown>>;

/** Milliseconds before a request that broke off, or that the server failed at, is sent again each time. */
const beforeAgain = [250, 500, 1000];
/** Milliseconds for one try of a request, and of one that carries files. */
const patience = 5000;
const patienceForFiles = 15_000;
/** Milliseconds before each look whether Discord still knows the token. */
const looks = [0, 1000, 2000];
/** Seconds to wait where a server says "too many" without saying for how long. */
const usualWait = 1;
/** Requests kept in mind that may or may not have come through. */
const kept = 200;
const alreadyAcknowledged = 40060;
/** Stands for the id of a message that a server took without telling it. */
const unknownId = '0';

/**
 * How discord.js's requests are sent: as it would, but that
 * - a request that broke off, that hangs, or that the server failed at, is sent again after a while (new messages carry
 *   a nonce, so none comes twice);
 * - "already acknowledged" is success where an earlier try may have come through;
 * - one 401 does not make discord.js forget the token: only if Discord does not know it any more, `tokenRefused` is told;
 * - 429 without a usable Retry-After waits for what the body says, rather than not at all;
 * - an empty body is no broken JSON, an error's is always an object, and what a message sent or a gateway's
 *   address must come with is filled in.
 */
export function steadyRequests(tokenRefused: () => void): Send {
  const unsure = new Set<string>();
  const sendTried: Send = (url, init) => sendOften(url, init, () => keepInMind(unsure, nameOf(url, init)));
  return async (url, init) => {
    let response = await sendTried(url, init);
    // The first request of all is the very look at the token.
    if (response.status === 401 && isSigned(init) && !url.endsWith('/gateway/bot')) {
      if (!(await isStillKnown(url, init))) tokenRefused();
      else {
        await response.arrayBuffer();
        response = await sendTried(url, init);
        // Refused, but not for the token.
        if (response.status === 401) response = { ...response, status: 403 };
      }
    }
    return readable(response, url, init, () => unsure.delete(nameOf(url, init)));
  };
}

const { makeRequest: send } = DefaultRestOptions;

/** Sends a request once, and gives it up where it hangs. */
const sendOnce: Send = (url, init) => {
  const { body, signal } = init;
  const late = AbortSignal.timeout(typeof body === 'object' && body !== null ? patienceForFiles : patience);
  return send(url, { ...init, signal: signal ? AbortSignal.any([signal as AbortSignal, late]) : late });
};

/** Sends a request until it is answered, or was tried often enough; `failed` is told of each try that may have come through. */
async function sendOften(url: string, init: Init, failed: () => void): Promise<Response> {
  for (const pause of beforeAgain) {
    try {
      const response = await sendOnce(url, init);
      if (response.status < 500) return response;
      await response.arrayBuffer();
    } catch (error) {
      // Given up.
      if (init.signal?.aborted) throw error;
    }
    failed();
    await sleep(pause);
  }
  return sendOnce(url, init);
}

/** Adds a request to those that may have come through, and lets the oldest ones go. */
function keepInMind(unsure: Set<string>, name: string): void {
  unsure.add(name);
  for (const first of unsure) {
    if (unsure.size <= kept) break;
    unsure.delete(first);
  }
}

/** Whether Discord still knows the token of a request that it refused. */
async function isStillKnown(url: string, { headers = {} }: Init): Promise<boolean> {
  const gateway = url.replace(/(\/v\d+)\/.*$/, '$1/gateway/bot');
  for (const pause of looks) {
    await sleep(pause);
    const look = await send(gateway, { method: 'GET', headers }).catch(() => null);
    await look?.arrayBuffer();
    if (look?.status !== 401) return true;
  }
  return false;
}

/** A response with all that discord.js looks for in it; `cameThrough` tells whether an earlier try may have. */
async function readable(response: Response, url: string, init: Init, cameThrough: () => boolean): Promise<Response> {
  if (response.ok && url.endsWith('/gateway/bot'))
    return withBody(response, completed(objectOf(await response.text())));
  const isMessage = response.ok && isSent(url, init);
  if (!isJson(response) && !isMessage) return response.status === 429 ? withWait(response, {}) : response;
  const text = await response.text();
  const body = objectOf(text);
  if (isMessage) return withBody(response, { id: unknownId, ...body });
  if (response.status === 400 && body.code === alreadyAcknowledged && cameThrough()) {
    return withBody({ ...response, status: 204, ok: true }, {});
  }
  if (response.status === 429) return withWait(withBody(response, body), body);
  if (!response.ok) return withBody(response, body);
  return { ...response, json: async () => (text.trim() === '' ? {} : JSON.parse(text)) };
}

/** Names a request by what it asks: a response to an interaction is another one than its deferral. */
const nameOf = (url: string, { body }: Init) => `${url} ${typeof body === 'string' ? body : ''}`;

/** Whether a request sends or changes a message. */
const isSent = (url: string, { method }: Init) =>
  (method === 'POST' || method === 'PATCH') && /\/messages(?:\/[^/?]+)?(?:\?|$)/.test(url);

const isSigned = ({ headers }: Init) => typeof headers === 'object' && 'Authorization' in headers;

const isJson = ({ headers }: Response) => headers.get('Content-Type')?.startsWith('application/json') === true;

/** What the JSON of an object holds; nothing, where it is none. */
function objectOf(text: string): Body {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function withBody(response: Response, body: Body): Response {
  const headers = new Headers([...response.headers]);
  headers.set('Content-Type', 'application/json');
  return { ...response, headers: headers as Response['headers'], json: async () => body };
}

/** discord.js takes the wait from the headers alone, and sends again at once where they do not tell. */
function withWait(response: Response, body: Body): Response {
  const headers = new Headers([...response.headers]);
  const told = Number(headers.get('Retry-After') ?? Number.NaN);
  const wait = [told, Number(body.retry_after)].find((seconds) => seconds > 0) ?? usualWait;
  headers.set('Retry-After', String(wait));
  if (body.global === true) headers.set('X-RateLimit-Global', 'true');
  return { ...response, headers: headers as Response['headers'] };
}

/** A gateway's address with how often a session may be begun, without which discord.js does not begin one. */
function completed(body: Body): Body {
  const url = gatewayAddress(body.url);
  if (url === null) throw new Error('no API of Discord’s answers there; see what DISCORD_API names');
  const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  const told = typeof body.session_start_limit === 'object' ? body.session_start_limit : null;
  return { ...body, url, shards: body.shards ?? 1, session_start_limit: { ...limit, ...told } };
}
