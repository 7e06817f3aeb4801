import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchDocument } from '../../src/intake/fetch-document.js';
import { privateLinks } from './private-addresses.js';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A server on this machine; the requests that it got. */
async function serve(listener: RequestListener): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    listener(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, asked };
}

const here = { networks: ['127.0.0.0/8'] };
const page: RequestListener = (_, response) => response.end('<p>secret</p>');

describe('links into private networks are refused, and nothing is asked of them', () => {
  test.each(privateLinks)('%s', async (spelling) => {
    const { port, asked } = await serve(page);
    const fetched = await fetchDocument(spelling.replace('PORT', String(port)), { networks: [] });
    expect(fetched).toEqual({ ok: false, reason: 'its address is not of the public internet' });
    expect(asked).toEqual([]);
  });

  test('a redirect to one', async () => {
    const { port: inner, asked } = await serve(page);
    const { port } = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(302, { location: `http://127.0.0.2:${inner}/` }).end();
    });
    const fetched = await fetchDocument(`http://127.0.0.1:${port}/`, { networks: ['127.0.0.1/32'] });
    expect(fetched).toMatchObject({ ok: false, reason: 'its address is not of the public internet' });
    expect(asked).toEqual([]);
  });

  test('a name whose address changes between two questions', async () => {
    const { port, asked } = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404, { connection: 'close' }).end();
      else response.end('secret');
    });
    let times = 0;
    const lookup = ((_name: string, _options: object, callback: (...result: unknown[]) => void) => {
      times++;
      callback(null, [{ address: times === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
    }) as never;
    const fetched = await fetchDocument(`http://news.example:${port}/`, { networks: ['127.0.0.1/32'], lookup });
    expect(fetched).toMatchObject({ ok: false, reason: 'its address is not of the public internet' });
    expect(asked).toEqual(['/robots.txt']);
  });

  test.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'http://user:pw@news.example/', 'nonsense'])(
    '%s',
    async (link) => {
      expect(await fetchDocument(link, here)).toMatchObject({ ok: false });
    },
  );
});

describe('what a site gives', () => {
  test('comes with its type and the address where it led, and no cookie is sent back', async () => {
    const cookies: unknown[] = [];
    const { port } = await serve((request, response) => {
      cookies.push(request.headers.cookie);
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (request.url === '/a') response.writeHead(301, { location: '/b', 'set-cookie': 'a=1' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>news</p>');
    });
    const fetched = await fetchDocument(`http://127.0.0.1:${port}/a`, here);
    expect(fetched).toMatchObject({ ok: true, contentType: 'text/html', url: `http://127.0.0.1:${port}/b` });
    expect(cookies.every((cookie) => cookie === undefined)).toBe(true);
  });

  test('comes from where a page leads that only leads on', async () => {
    const { port } = await serve((request, response) => {
      const leading = (to: string) =>
        `<html><meta http-equiv="refresh" content="0; url='${to}'"><p>Redirecting…</p></html>`;
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (request.url === '/a') response.end(leading('/b?c=1&amp;d=2'));
      else if (request.url === '/inward') response.end(leading('http://127.0.0.2/'));
      else if (request.url === '/again') response.end('<meta http-equiv="refresh" content="300"><p>news</p>');
      else if (request.url === '/long') response.end(`${leading('/b')}${'<p>news</p>'.repeat(500)}`);
      else response.end('<p>news</p>');
    });
    const at = (path: string) => fetchDocument(`http://127.0.0.1:${port}${path}`, { networks: ['127.0.0.1/32'] });
    expect(await at('/a')).toMatchObject({ ok: true, url: `http://127.0.0.1:${port}/b?c=1&d=2` });
    expect(await at('/inward')).toMatchObject({ ok: false, reason: 'its address is not of the public internet' });
    expect(await at('/again')).toMatchObject({ ok: true, url: `http://127.0.0.1:${port}/again` });
    expect(await at('/long')).toMatchObject({ ok: true, url: `http://127.0.0.1:${port}/long` });
  });

  test('is left alone where robots.txt says so', async () => {
    const { port, asked } = await serve((request, response) => {
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /private' : 'news');
    });
    expect(await fetchDocument(`http://127.0.0.1:${port}/private/a`, here)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('robots.txt'),
    });
    expect(await fetchDocument(`http://127.0.0.1:${port}/open`, here)).toMatchObject({ ok: true });
    expect(asked).not.toContain('/private/a');
  });

  test('is broken off when it does not end, turns in a circle, or is not there', async () => {
    const { port } = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (request.url === '/endless') {
        const more = () => {
          while (response.write('x'.repeat(65_536)));
        };
        response.on('drain', more);
        more();
      } else if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end();
      else response.writeHead(410).end();
    });
    const at = (path: string) => fetchDocument(`http://127.0.0.1:${port}${path}`, here);
    expect(await at('/endless')).toMatchObject({ ok: false, reason: 'it is larger than 10 MB' });
    expect(await at('/circle')).toMatchObject({ ok: false, reason: 'it is redirected more than 5 times' });
    expect(await at('/gone')).toMatchObject({ ok: false, reason: 'the site answered 410' });
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['x-gzip, BR', (words: string) => brotliCompressSync(gzipSync(words))],
  ])('is unpacked where it comes as %s, robots.txt too', async (encoding, pack) => {
    const { port } = await serve((request, response) => {
      const words =
        request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /private' : '<p>The bridge is closed.</p>';
      response.writeHead(200, { 'content-encoding': encoding }).end(pack(words));
    });
    const at = (path: string) => fetchDocument(`http://127.0.0.1:${port}${path}`, here);
    const fetched = await at('/open');
    expect(fetched.ok && new TextDecoder().decode(fetched.bytes)).toBe('<p>The bridge is closed.</p>');
    expect(await at('/private')).toMatchObject({ ok: false, reason: expect.stringContaining('robots.txt') });
  });

  test('is unpacked no further than may be taken, and only where it can be', async () => {
    const { port } = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (request.url === '/bomb')
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(50_000_000)));
      else if (request.url === '/other') response.writeHead(200, { 'content-encoding': 'zstd' }).end('(packed)');
      else response.writeHead(200, { 'content-encoding': request.url?.slice(1) }).end('not packed at all');
    });
    const at = (path: string) => fetchDocument(`http://127.0.0.1:${port}${path}`, here);
    expect(await at('/bomb')).toMatchObject({ ok: false, reason: 'it is larger than 10 MB' });
    const notRead = 'the site sends it packed in a way that is not read (zstd)';
    expect(await at('/other')).toMatchObject({ ok: false, reason: notRead });
    const broken = 'what the site sends is packed, and cannot be unpacked';
    expect(await at('/gzip')).toMatchObject({ ok: false, reason: broken });
    expect(await at('/br')).toMatchObject({ ok: false, reason: broken });
  });
});
