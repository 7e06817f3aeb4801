import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is to be ended after a test. */
export type End = () => unknown;

/** What a site does at an address. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A loopback news site: pages of articles, a feed of them, and whatever a test puts at an address. */
export interface Site {
  readonly origin: string;
  /** What was asked for, robots.txt left out, in order. */
  readonly asked: string[];
  /** Headers of the last request for each address. */
  readonly headers: Map<string, IncomingMessage['headers']>;
  /** Most requests that were open at once. */
  readonly mostOpen: () => number;
  /** Puts something at an address. */
  at(path: string, handler: Handler): void;
  /** Publishes an article; its address. */
  publish(name: string, words: string): string;
  /** The feed of what was published, newest first. */
  feed(title?: string): string;
}

/** Words that make a page long enough to be an article. */
const filler =
  'The company that runs the line has opened an inquiry, which is to end within the month, and the council will meet on Monday to hear what came of it.';

export async function newsSite(ends: End[], host = '127.0.0.1'): Promise<Site> {
  const handlers = new Map<string, Handler>();
  const asked: string[] = [];
  const headers = new Map<string, IncomingMessage['headers']>();
  const published: { name: string; link: string }[] = [];
  let open = 0;
  let mostOpen = 0;
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    open++;
    mostOpen = Math.max(mostOpen, open);
    response.on('close', () => {
      open--;
    });
    if (path !== '/robots.txt') asked.push(path);
    headers.set(path, request.headers);
    const handler = handlers.get(path);
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, host, ready));
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`;
  const site: Site = {
    origin,
    asked,
    headers,
    mostOpen: () => mostOpen,
    at: (path, handler) => void handlers.set(path, handler),
    publish(name, words) {
      const link = `${origin}/news/${name}`;
      published.unshift({ name, link });
      handlers.set(`/news/${name}`, (_, response) => {
        response.setHeader('content-type', 'text/html');
        response.end(
          `<html><head><meta property="og:title" content="About ${name}"></head><body><nav>Menu</nav><article><p>${words}</p><p>In ${name}, ${filler}</p></article></body></html>`,
        );
      });
      return link;
    },
    feed: (title = 'The Larnow Post') =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>${origin}</link>${published
        .map(
          ({ name, link }) =>
            `<item><title>About ${name}</title><link>${link}?utm_source=rss</link><guid>${link}</guid></item>`,
        )
        .join('')}</channel></rss>`,
  };
  site.at('/feed.xml', (_, response) => response.setHeader('content-type', 'application/rss+xml').end(site.feed()));
  return site;
}
