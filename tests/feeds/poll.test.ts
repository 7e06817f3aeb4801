import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { feedsOf, followFeed, hour, readFeeds, unfollowFeed, world } from './world.js';

const words = (name: string) =>
  `The council of ${name} met on Friday. It agreed that the bridge of ${name} is to be mended.`;

test('asks with what the site said of the last version; where nothing has changed, nothing is fetched', async () => {
  const { clock, settings, site, start, feedLink } = await world();
  const { library } = await start();
  site.publish('larnow', words('Larnow'));
  site.at('/feed.xml', (request, response) => {
    const same = request.headers['if-none-match'] === '"one"';
    response.writeHead(same ? 304 : 200, { etag: '"one"', 'last-modified': 'Mon, 05 Jan 2026 00:00:00 GMT' });
    response.end(same ? '' : site.feed());
  });
  await followFeed(library, feedLink, '7', settings);
  await clock.pass(hour);
  await clock.pass(hour);
  expect(site.headers.get('/feed.xml')).toMatchObject({
    'if-none-match': '"one"',
    'if-modified-since': 'Mon, 05 Jan 2026 00:00:00 GMT',
  });
  expect(site.asked).toEqual(['/feed.xml', '/news/larnow', '/feed.xml', '/feed.xml']);
  expect(await feedsOf(library)).toMatchObject([{ error: null, failures: 0, brought: 1 }]);
});

test('is asked less and less often while it fails, over restarts too, and as before once it is well', async () => {
  const { clock, settings, site, start, feedLink } = await world();
  const first = await start();
  await followFeed(first.library, feedLink, '7', settings);
  site.at('/feed.xml', (_, response) => response.writeHead(500).end());
  const waits: number[] = [];
  let { library, stop } = first;
  for (let i = 0; i < 6; i++) {
    const before = site.asked.length;
    let hours = 0;
    for (; site.asked.length === before && hours < 30; hours++) await clock.pass(hour);
    waits.push(hours);
    // As after a restart: what is known stands on the disk.
    await stop();
    ({ library, stop } = await start());
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 24]);
  expect(await feedsOf(library)).toMatchObject([{ failures: 6, error: 'the site answered 500' }]);
  site.at('/feed.xml', (_, response) => response.end(site.feed()));
  await clock.pass(24 * hour);
  expect(await feedsOf(library)).toMatchObject([{ failures: 0, error: null }]);
  const before = site.asked.length;
  await clock.pass(hour);
  expect(site.asked.length).toBe(before + 1);
});

test.each<[string, (now: number) => string]>([
  ['seconds', () => String(5 * 3600)],
  ['a date', (now) => new Date(now + 5 * hour).toUTCString()],
])('is left alone as long as the site wants, told in %s', async (_, header) => {
  const { clock, settings, site, start, feedLink } = await world();
  const { library } = await start();
  await followFeed(library, feedLink, '7', settings);
  site.at('/feed.xml', (_request, response) => response.writeHead(429, { 'retry-after': header(clock.now()) }).end());
  await clock.pass(hour);
  expect(site.asked).toHaveLength(2);
  for (let i = 0; i < 4; i++) await clock.pass(hour);
  expect(site.asked).toHaveLength(2);
  await clock.pass(hour);
  expect(site.asked).toHaveLength(3);
});

test('is asked no more once it is gone for good', async () => {
  const { clock, settings, site, start, feedLink } = await world();
  const { library } = await start();
  await followFeed(library, feedLink, '7', settings);
  site.at('/feed.xml', (_, response) => response.writeHead(410).end());
  await clock.pass(hour);
  for (let i = 0; i < 5; i++) await clock.pass(100 * hour);
  expect(site.asked).toHaveLength(2);
  expect(await feedsOf(library)).toMatchObject([{ gone: true }]);
});

test('is let be while the bot is not on its server, over restarts too, and goes on from there when it is back', async () => {
  const { clock, settings, site, left, start, feedLink } = await world();
  const first = await start();
  await followFeed(first.library, feedLink, '7', settings);
  await clock.pass(hour);
  expect(site.asked).toHaveLength(2);
  const before = await feedsOf(first.library);
  left.add('12345');
  site.publish('larnow', words('Larnow'));
  await clock.pass(5 * hour);
  await first.stop();
  const { library } = await start();
  await clock.pass(5 * hour);
  expect(site.asked).toHaveLength(2);
  expect(await feedsOf(library)).toEqual(before);
  left.delete('12345');
  await clock.pass(hour);
  expect(await feedsOf(library)).toMatchObject([{ brought: 1 }]);
});

test('brings ten articles at a look, the newest first, and a hundred a day, however long the bot was off', async () => {
  const { clock, settings, site, start, own, feedLink } = await world();
  const first = await start();
  await followFeed(first.library, feedLink, '7', settings);
  await first.stop();
  for (let i = 0; i < 14; i++) site.publish(`town-${i}`, words(`Town ${i}`));
  clock.time += 7 * 24 * hour;
  const { library } = await start();
  expect(library.own.map(({ id }) => id).sort()).toEqual(
    Array.from({ length: 10 }, (_, i) => `about-town-${i + 4}`).sort(),
  );
  const list = JSON.parse(readFileSync(own('feeds.json'), 'utf8'));
  expect(list.day).toEqual({ date: '2026-01-12', added: 10 });
  writeFileSync(own('feeds.json'), JSON.stringify({ ...list, day: { ...list.day, added: 97 } }));
  await clock.pass(hour);
  expect(library.own).toHaveLength(13);
  await clock.pass(hour);
  expect(library.own).toHaveLength(13);
  await clock.pass(24 * hour);
  expect(library.own).toHaveLength(14);
});

test('takes a plain text with front matter of its own with that, and tells besides what the feed knows', async () => {
  const { settings, site, start, feedLink } = await world();
  const { library } = await start();
  const link = site.publish('ferry', '');
  const text = ['---', 'title: Ferry sinks', 'published: 2016-03-04', '---', '', words('Larnow')].join('\n');
  site.at('/news/ferry', (_, response) => response.setHeader('content-type', 'text/plain').end(text));
  await followFeed(library, feedLink, '7', settings);
  await library.reindex();
  const [article] = library.own.map(({ id }) => library.corpus.byId.get(id)?.article);
  expect(article).toMatchObject({ title: 'Ferry sinks', published: '2016-03-04', source: link });
  expect(article?.text).not.toContain('---');
});

test('brings nothing that the library has, by its address or its text, and takes no article’s place', async () => {
  const { settings, site, start, feedLink } = await world();
  const { library } = await start();
  const link = site.publish('known', words('Larnow'));
  await library.add(`---\ntitle: Known\nsource: ${link}#top\n---\nWhat a member wrote down of it.`, '1');
  const claimed = 'https://news.example/ours';
  await library.add(`---\ntitle: Ours\nsource: ${claimed}\n---\nThe harbour of Zembla is open.`, '1');
  await library.add('The ferry sank near the cape. The crew swam ashore, and nobody was hurt at all that day.', '1');
  const page = (head: string, body: string) =>
    `<html><head>${head}</head><body><article>${body}</article></body></html>`;
  site.publish('claims', '');
  site.at('/news/claims', (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(page(`<link rel="canonical" href="${claimed}">`, `<p>${words('Zembla')}</p><p>${words('Zembla')}</p>`)),
  );
  site.publish('copied', '');
  site.at('/news/copied', (_, response) =>
    response
      .setHeader('content-type', 'text/plain')
      .end('The ferry sank near the cape. The crew swam ashore, and nobody was hurt at all that day.'),
  );
  const followed = await followFeed(library, feedLink, '7', settings);
  expect(followed).toMatchObject({ ok: true, look: { ok: true, taken: { added: [], unread: null, left: 0 } } });
  expect(site.asked).not.toContain('/news/known');
  expect(library.own).toHaveLength(3);
  expect(library.corpus.byId.get('ours')?.article.text).toContain('The harbour of Zembla is open.');
});

test('tries an article that cannot be had three times; what cannot be read is told and let be', async () => {
  const { clock, settings, site, start, feedLink } = await world();
  const { library } = await start();
  site.publish('busy', '');
  site.at('/news/busy', (_, response) => response.writeHead(503).end());
  site.publish('missing', '');
  site.at('/news/missing', (_, response) => response.writeHead(404).end());
  await followFeed(library, feedLink, '7', settings);
  expect(await feedsOf(library)).toMatchObject([{ unread: '2 not read: the site answered 404' }]);
  for (let i = 0; i < 5; i++) await clock.pass(hour);
  expect(site.asked.filter((path) => path === '/news/busy')).toHaveLength(3);
  expect(site.asked.filter((path) => path === '/news/missing')).toHaveLength(1);
});

test('a site is asked for one thing at a time, however many servers follow it', async () => {
  const { clock, settings, site, start, feedLink } = await world();
  const { libraries } = await start();
  const servers = await Promise.all(['1', '2', '3'].map((id) => libraries.of(id)));
  await Promise.all(servers.map((library) => followFeed(library, feedLink, '7', settings)));
  for (const name of ['a', 'b', 'c']) site.publish(name, words(name));
  await clock.pass(hour);
  expect(servers.map(({ own }) => own.length)).toEqual([3, 3, 3]);
  expect(site.mostOpen()).toBe(1);
});

test('robots.txt is asked for once a look at a site’s articles, and what it keeps back is not fetched', async () => {
  const { clock, settings, site, start, feedLink } = await world();
  const { library } = await start();
  let robots = 0;
  site.at('/robots.txt', (_, response) => {
    robots++;
    response.end('User-agent: VerbatimBot\nDisallow: /news/secret');
  });
  await followFeed(library, feedLink, '7', settings);
  for (const name of ['a', 'b', 'secret']) site.publish(name, words(name));
  robots = 0;
  await clock.pass(hour);
  // Once for the feed, once for its articles.
  expect(robots).toBe(2);
  expect(library.own.map(({ id }) => id).sort()).toEqual(['about-a', 'about-b']);
  expect(site.asked).not.toContain('/news/secret');
  expect(await feedsOf(library)).toMatchObject([{ unread: expect.stringMatching(/1 not read: .*robots\.txt/) }]);
  site.at('/robots.txt', (_, response) => response.writeHead(503).end());
  await clock.pass(hour);
  expect(await feedsOf(library)).toMatchObject([{ failures: 1, error: expect.stringMatching(/robots\.txt now/) }]);
});

test('that was unfollowed while it was read stays so, and one whose clock was set back goes on', async () => {
  const { clock, settings, site, start, own, feedLink } = await world();
  const { library } = await start();
  await followFeed(library, feedLink, '7', settings);
  clock.time -= 365 * 24 * hour;
  await clock.pass(hour);
  expect(site.asked).toHaveLength(2);
  let answer = () => {};
  site.at('/feed.xml', (_, response) => {
    answer = () => response.end(site.feed());
  });
  const passing = clock.pass(hour);
  await expect.poll(() => site.asked.length).toBe(3);
  expect(await unfollowFeed(library, feedLink, '7', settings)).toMatchObject({ ok: true });
  answer();
  await passing;
  expect((await readFeeds(own())).feeds).toEqual([]);
});

test('a look that a crash cut off is made again, and brings nothing twice', async () => {
  const { clock, settings, site, start, own, feedLink } = await world();
  const { library } = await start();
  for (const name of ['a', 'b']) site.publish(name, words(name));
  await followFeed(library, feedLink, '7', settings);
  const list = JSON.parse(readFileSync(own('feeds.json'), 'utf8'));
  // The articles were added, but nothing of it was kept.
  const [feed] = list.feeds;
  writeFileSync(own('feeds.json'), JSON.stringify({ ...list, feeds: [{ ...feed, seen: [], next: feed.since }] }));
  await clock.pass(1);
  expect(library.own.map(({ id }) => id).sort()).toEqual(['about-a', 'about-b']);
  expect(site.asked.filter((path) => path.startsWith('/news/'))).toHaveLength(2);
  expect(readFileSync(own('journal.jsonl'), 'utf8').trim().split('\n')).toHaveLength(3);
});

test('a list of feeds that is damaged is set aside; the bot goes on', async () => {
  const { clock, settings, start, own, feedLink } = await world();
  const { library } = await start();
  await followFeed(library, feedLink, '7', settings);
  writeFileSync(own('feeds.json'), '{"feeds": [{}]');
  await clock.pass(hour);
  expect(await feedsOf(library)).toEqual([]);
  expect(readFileSync(own('feeds.json.damaged'), 'utf8')).toContain('[{}]');
  expect(await followFeed(library, feedLink, '7', settings)).toMatchObject({ ok: true, already: false });
});

test('there are at most twenty-five for a server', async () => {
  const { settings, site, start, own, feedLink } = await world();
  const { library } = await start();
  await followFeed(library, feedLink, '7', settings);
  const list = JSON.parse(readFileSync(own('feeds.json'), 'utf8'));
  const many = Array.from({ length: 24 }, (_, i) => ({
    ...list.feeds[0],
    id: String(i),
    link: `${site.origin}/${i}.xml`,
  }));
  writeFileSync(own('feeds.json'), JSON.stringify({ ...list, feeds: many }));
  expect(await followFeed(library, feedLink, '7', settings)).toMatchObject({ ok: true });
  site.at('/other.xml', (_, response) => response.end(site.feed()));
  const refused = await followFeed(library, `${site.origin}/other.xml`, '7', settings);
  expect(refused).toMatchObject({ ok: false, reason: expect.stringMatching(/at most 25 feeds; unfollow/) });
  expect(await feedsOf(library)).toHaveLength(25);
});

describe('one feed', () => {
  const page = '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml#new"></head>Home</html>';

  test('is what stands at one address, whatever fragment a link to it has', async () => {
    const { settings, start, feedLink } = await world();
    const { library } = await start();
    expect(await followFeed(library, `${feedLink}#news`, '7', settings)).toMatchObject({ ok: true, already: false });
    expect(await followFeed(library, feedLink, '7', settings)).toMatchObject({ ok: true, already: true });
    expect(await followFeed(library, `${feedLink}#top`, '7', settings)).toMatchObject({ ok: true, already: true });
    expect(await feedsOf(library)).toMatchObject([{ link: feedLink }]);
    expect(await unfollowFeed(library, `${feedLink}#top`, '7', settings)).toMatchObject({ ok: true });
  });

  test('is left alone as long as the site wants, though a page names it', async () => {
    const { clock, settings, site, start, feedLink } = await world();
    const { library } = await start();
    site.at('/', (_, response) => response.setHeader('content-type', 'text/html').end(page));
    expect(await followFeed(library, site.origin, '7', settings)).toMatchObject({ ok: true, feed: { link: feedLink } });
    site.at('/feed.xml', (_, response) => response.writeHead(429, { 'retry-after': '7200' }).end());
    await clock.pass(hour);
    const before = site.asked.filter((path) => path === '/feed.xml').length;
    const refused = await followFeed(library, site.origin, '7', settings);
    const reason = expect.stringMatching(/wants to be left alone until \d{4}-\d\d-\d\d \d\d:\d\d UTC$/);
    expect(refused).toMatchObject({ ok: true, already: true, look: { ok: false, reason } });
    expect(site.asked.filter((path) => path === '/feed.xml')).toHaveLength(before);
  });

  test('is let be where the site has asked for it since the round began, and where it was unfollowed', async () => {
    const { clock, settings, site, start, feedLink, newSite } = await world();
    const { library } = await start();
    const [busy, left] = [await newSite(), await newSite()];
    const links = [feedLink, ...[busy, left].map(({ origin }) => `${origin}/feed.xml`)];
    for (const link of links) await followFeed(library, link, '7', settings);
    busy.at('/feed.xml', (_, response) => response.writeHead(429, { 'retry-after': '7200' }).end());
    // While the round looks at the first feed, a member asks for the second, and lets go of the third.
    site.at('/feed.xml', async (_, response) => {
      await followFeed(library, links[1] ?? '', '7', settings);
      await unfollowFeed(library, links[2] ?? '', '7', settings);
      response.end(site.feed());
    });
    await clock.pass(hour);
    expect(busy.asked).toHaveLength(2);
    expect(left.asked).toHaveLength(1);
  });

  test('that several follow at once is fetched once, and brings its articles once', async () => {
    const { settings, site, start, feedLink } = await world();
    const { library } = await start();
    site.publish('larnow', words('Larnow'));
    site.publish('missing', '');
    site.at('/news/missing', (_, response) => response.writeHead(404).end());
    const both = await Promise.all(['7', '8'].map((by) => followFeed(library, feedLink, by, settings)));
    expect(both.map((one) => one.ok && one.already).toSorted()).toEqual([false, true]);
    expect(site.asked.toSorted()).toEqual(['/feed.xml', '/news/larnow', '/news/missing']);
    expect(await feedsOf(library)).toMatchObject([{ brought: 1, by: expect.stringMatching(/^[78]$/) }]);
  });

  test('is not guessed by a title that two bear', async () => {
    const { settings, site, start, feedLink } = await world();
    const { library } = await start();
    const other = `${site.origin}/other.xml`;
    site.at('/other.xml', (_, response) => response.end(site.feed()));
    for (const link of [feedLink, other]) await followFeed(library, link, '7', settings);
    const refused = await unfollowFeed(library, 'The Larnow Post', '7', settings);
    expect(refused).toMatchObject({ ok: false, reason: expect.stringContaining(`${feedLink}, ${other}`) });
    expect(await feedsOf(library)).toHaveLength(2);
  });
});
