import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MessageFlags } from 'discord.js';
import type { Answering } from '../discord/answering.js';
import { PreviewChannel, type SentMessage } from './channel.js';
import { componentsHtml } from './message-html.js';

/** Longest line that is read, in bytes; Discord's longest option has 6,000 characters. */
const longestBody = 64 * 1024;
/** How many files of messages are kept; the oldest go first. */
const keptFiles = 200;

/** A message for the page: its HTML, and what the bot would send. */
export interface ShownMessage {
  readonly used: string | null;
  readonly hidden: boolean;
  readonly html: string;
  readonly payload: Pick<SentMessage, 'components' | 'flags'>;
}

/** Where the page is served, and how to end it. */
export interface Preview {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the page on 127.0.0.1. `assets` is the folder with its HTML, style and script; `port` 0 takes a free one.
 * Rejects where the port is taken.
 */
export async function servePreview(
  answering: Answering,
  { assets, port }: { readonly assets: string; readonly port: number },
): Promise<Preview> {
  const desk = new Desk(answering, assets);
  const server = createServer((request, response) => {
    desk.handle(request, response).catch((error: unknown) => {
      answering.log(`The preview failed: ${error instanceof Error ? error.stack : error}`);
      answerWith(response, 500, 'text/plain', 'That failed by a fault of ours; the log has the details.');
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${taken}/`, close: () => closed(server) };
}

const closed = (server: Server) =>
  new Promise<void>((ended) => {
    server.close(() => ended());
    server.closeAllConnections();
  });

/** What the page asks for. */
class Desk {
  readonly #answering: Answering;
  readonly #assets: string;
  readonly #files = new Map<string, Buffer>();
  #channel: PreviewChannel;
  #sent = 0;

  constructor(answering: Answering, assets: string) {
    this.#answering = answering;
    this.#assets = assets;
    this.#channel = new PreviewChannel(answering);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    // Another host's name that leads here is another site's page that wants to read ours (DNS rebinding).
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')) {
      answerWith(response, 403, 'text/plain', 'Open the preview as http://127.0.0.1:PORT/.');
    } else if (request.method === 'POST') {
      // A form of another site cannot send this type.
      const json = request.headers['content-type'] === 'application/json';
      const body = json ? await bodyOf(request) : null;
      const answer = body && (await this.#act(pathname, body));
      if (answer) answerWith(response, 200, 'application/json', JSON.stringify(answer));
      else answerWith(response, 400, 'text/plain', 'That is no request of the page.');
    } else if (pathname === '/complete') {
      const found = await this.#channel.complete(searchParams.get('line') ?? '');
      answerWith(response, 200, 'application/json', JSON.stringify(found));
    } else {
      await this.#give(pathname, response);
    }
  }

  async #act(path: string, body: Readonly<Record<string, unknown>>): Promise<unknown> {
    if (path === '/say' && typeof body.line === 'string') {
      const message = await this.#channel.say(body.line);
      return { message: message && this.#shown(message) };
    }
    if (path === '/press' && typeof body.customId === 'string') {
      const pressing = await this.#channel.press(body.customId, typeof body.value === 'string' ? body.value : null);
      return 'message' in pressing ? { ...pressing, message: this.#shown(pressing.message) } : pressing;
    }
    return null;
  }

  #shown({ used, flags, components, files }: SentMessage): ShownMessage {
    const addresses = new Map<string, string>();
    for (const { name = '', attachment } of files) {
      const address = `/files/${++this.#sent}/${encodeURIComponent(name)}`;
      if (Buffer.isBuffer(attachment)) this.#files.set(address, attachment);
      addresses.set(name, address);
    }
    for (const first of this.#files.keys()) {
      if (this.#files.size <= keptFiles) break;
      this.#files.delete(first);
    }
    return {
      used,
      hidden: (flags & MessageFlags.Ephemeral) !== 0,
      html: componentsHtml(components, (name) => addresses.get(name) ?? ''),
      payload: { components, flags },
    };
  }

  async #give(path: string, response: ServerResponse): Promise<void> {
    const file = this.#files.get(path);
    const asset = assetTypes[path];
    if (file) {
      answerWith(response, 200, path.endsWith('.png') ? 'image/png' : 'application/octet-stream', file);
    } else if (asset) {
      // A page that is opened anew begins a thread anew.
      if (path === '/') this.#channel = new PreviewChannel(this.#answering);
      answerWith(response, 200, asset.type, await readFile(`${this.#assets}/${asset.file}`));
    } else {
      answerWith(response, 404, 'text/plain', 'There is nothing here.');
    }
  }
}

const assetTypes: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/': { file: 'page.html', type: 'text/html; charset=utf-8' },
  '/page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
  '/page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' },
};

/** Nothing of a message may run, load or be framed, should markup ever slip through. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function answerWith(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** Null where it is too long or no JSON object. */
async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>> | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) return null;
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
