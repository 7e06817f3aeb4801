import { describe, expect, test } from 'vitest';
import { privateLinks } from '../intake/private-addresses.js';
import type { Handler } from './site.js';
import { feedsOf, followFeed, hour, world } from './world.js';

const words = (name: string) =>
  `The council of ${name} met on Friday. It agreed that the bridge of ${name} is to be mended.`;

/** An RSS feed with a document type before it. */
const rss = (items: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Feed</title>${items}</channel></rss>`;
const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i} "${i === 0 ? 'a' : `&a${i - 1};`.repeat(20)}">`);

const endless: Handler = (_, response) => {
  const more = () => {
    while (response.write('<item><title>more</title></item>'.repeat(2000)));
  };
  response.write('<?xml version="1.0"?><rss version="2.0"><channel>');
  response.on('drain', more);
  more();
};
const gives =
  (content: string): Handler =>
  (_, response) =>
    void response.setHeader('content-type', 'application/rss+xml').end(content);

const hostile: [string, Handler, RegExp][] = [
  ['that does not end', endless, /larger than 10 MB/],
  ['that is huge', gives(rss('<item><title>x</title></item>'.repeat(400_000))), /larger than 10 MB/],
  ['with nested elements without end', gives(`<rss version="2.0"><channel>${'<a>'.repeat(300_000)}`), /no feed/],
  ['that is cut off', gives(rss('<item><title>x</title>').slice(0, -40)), /no feed/],
  [
    'with a file of the machine in it',
    gives(rss('', '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]>')),
    /no feed/,
  ],
  ['that is a picture', (_, response) => void response.end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])), /no feed/],
  ['that is a page without one', gives('<html><body><p>Hello</p></body></html>'), /no feed/],
  ['that is empty', gives(''), /no feed/],
  ['that is JSON of another kind', gives('{"items": [1, 2, 3]}'), /no feed/],
  [
    'that is a page which names itself',
    gives('<html><head><link rel="alternate" type="application/rss+xml" href="/bad.xml"></head>'),
    /it is a page, and no feed/,
  ],
];

describe('a feed', () => {
  test.each(hostile)('%s is not followed; where it was, that counts as a failure', async (_, handler, reason) => {
    const { clock, settings, site, start, feedLink } = await world();
    const { library, log } = await start();
    site.at('/bad.xml', handler);
    const refused = await followFeed(library, `${site.origin}/bad.xml`, '7', settings);
    expect(refused).toEqual({ ok: false, reason: expect.stringMatching(reason) });
    expect(await feedsOf(library)).toEqual([]);
    await followFeed(library, feedLink, '7', settings);
    site.at('/feed.xml', handler);
    await clock.pass(hour);
    expect(await feedsOf(library)).toMatchObject([{ failures: 1 }]);
    expect(log).toEqual([]);
  });

  test('with an entity bomb is read without its entities, and harms nothing', async () => {
    const { settings, site, start, feedLink } = await world();
    const { library } = await start();
    const link = site.publish('larnow', words('Larnow'));
    const bomb = rss(`<item><title>&a29;</title><link>${link}</link></item>`, `<!DOCTYPE r [${entities.join('')}]>`);
    site.at('/feed.xml', gives(bomb));
    const followed = await followFeed(library, feedLink, '7', settings);
    expect(followed).toMatchObject({ look: { items: 1, taken: { added: ['about-larnow'] } } });
  });

  test.each<[string, (link: string) => string]>([
    [
      'Atom',
      (link) =>
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><id>1</id><title>x</title><link rel="enclosure" href="/no"/><link href="${link}"/><updated>2026-01-05T00:00:00Z</updated></entry></feed>`,
    ],
    [
      'RDF',
      (link) =>
        `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="/"><title>Post</title></channel><item rdf:about="${link}"><title>x</title><link>${link}</link></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      (url) =>
        JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Post', items: [{ id: '1', url }] }),
    ],
    ['RSS with guids alone and a bare &', (link) => rss(`<item><title>A & B</title><guid>${link}</guid></item>`)],
    [
      'RSS in an encoding of its own',
      (link) => rss(`<item><link>${link}</link></item>`).replace('?>', ' encoding="windows-1252"?>'),
    ],
  ])('in %s is read', async (_, make) => {
    const { settings, site, start, feedLink } = await world();
    const { library } = await start();
    site.at('/feed.xml', gives(make(site.publish('larnow', words('Larnow')))));
    expect(await followFeed(library, feedLink, '7', settings)).toMatchObject({
      look: { items: 1, taken: { added: ['about-larnow'] } },
    });
  });
});

describe('nothing of a feed leads into private networks, and nothing is asked there', () => {
  const refusal = 'its address is not of the public internet';

  test.each(privateLinks)('%s', async (spelling) => {
    const { settings, site, start } = await world();
    const { library } = await start();
    const link = spelling.replace('PORT', new URL(site.origin).port);
    const none = { ...settings, networks: [] };
    expect(await followFeed(library, link, '7', none)).toEqual({ ok: false, reason: refusal });
    expect(site.asked).toEqual([]);
    expect(site.headers.size).toBe(0);
  });

  test('the links of its items, what they redirect to, and what the feed itself redirects to later', async () => {
    const { clock, settings, site, start, newSite, feedLink } = await world();
    const { library } = await start();
    const inner = await newSite('127.0.0.2');
    const links = privateLinks.map((one) => one.replace('PORT', new URL(inner.origin).port)).slice(0, 9);
    const away = links.map((link, i) => {
      site.at(`/away-${i}`, (_, response) => response.writeHead(302, { location: link }).end());
      return `${site.origin}/away-${i}`;
    });
    // The site's own address is allowed here, so that it can be followed at all.
    const outside = links.filter((link) => new URL(link).hostname !== '127.0.0.1' && !link.includes('ffff'));
    const items = [...outside.slice(0, 4), ...away.filter((_, i) => outside.includes(links[i] ?? '')).slice(0, 4)];
    expect(items.length).toBeGreaterThan(6);
    site.at('/feed.xml', gives(rss(items.map((link) => `<item><link>${link}</link></item>`).join(''))));
    const followed = await followFeed(library, feedLink, '7', settings);
    expect(followed).toMatchObject({
      look: { taken: { added: [], unread: { count: items.length, reason: refusal } } },
    });
    site.at('/feed.xml', (_, response) => response.writeHead(301, { location: `${inner.origin}/feed.xml` }).end());
    await clock.pass(hour);
    expect(await feedsOf(library)).toMatchObject([{ error: refusal }]);
    expect(inner.headers.size).toBe(0);
  });

  test('a name whose address changes after it was followed', async () => {
    let address = '127.0.0.1';
    const lookup = ((_name: string, _options: object, callback: (...result: unknown[]) => void) =>
      callback(null, [{ address, family: 4 }])) as never;
    const { clock, settings, site, start, newSite } = await world({ lookup });
    const inner = await newSite('127.0.0.2');
    const { library } = await start();
    const link = `http://news.example:${new URL(site.origin).port}/feed.xml`;
    expect(await followFeed(library, link, '7', settings)).toMatchObject({ ok: true });
    address = '127.0.0.2';
    await clock.pass(hour);
    expect(await feedsOf(library)).toMatchObject([{ error: refusal }]);
    expect(inner.headers.size).toBe(0);
  });
});
