import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { newsSite } from '../feeds/site.js';
import { ends, folderOf, report, startBot } from './discord-bot.js';
import { ferry, stage } from './discord-stage.js';
import { runBot } from './run-bot.js';

/** The same with a site of news that may be followed. */
async function withSite(env: Readonly<Record<string, string>> = {}) {
  const here = await stage({ VERBATIM_FETCH_ALLOW: '127.0.0.1/32', ...env });
  const { boss, channel } = here;
  const site = await newsSite(ends);
  const follow = async (link = `${site.origin}/feed.xml`) =>
    (await report(boss.command('library follow', { link }, { channel }))).text;
  const asked = async (question: string) => (await boss.command('ask', { question }, { channel }).reply).text;
  const feeds = async () => (await boss.command('library feeds', {}, { channel }).reply).text;
  return { ...here, site, follow, asked, feeds };
}

/** Slower than a member is taken for a flood. */
const patient = { timeout: 60_000, interval: 1500 };

// Some of these take two starts of the bot and many rounds: a busy machine is slow at all of it.
vi.setConfig({ testTimeout: 90_000 });

/** So short that new articles come while a test waits for them. */
const often = { VERBATIM_FEED_MINUTES: '0.01' };

describe('a feed that is followed', () => {
  test('brings its articles at once, and later ones by itself; nothing comes twice, and what was removed stays away', async () => {
    const { discord, guild, channel, boss, own, site, follow, asked, feeds } = await withSite(often);
    site.publish('ferry', ferry);
    const followed = await follow();
    expect(followed).toContain('Following: The Larnow Post');
    expect(followed).toContain('1 item');
    expect(followed).toContain('about-ferry');
    expect(await asked('Where did the ferry sink?')).toContain('near the cape');
    site.publish('bridge', 'The bridge over the Lar was closed on Sunday. The mayor said that it will open in May.');
    await expect.poll(() => asked('When will the bridge open?'), patient).toContain('May');
    await report(boss.command('library remove', { article: 'about-ferry' }, { channel }));
    const before = site.asked.filter((path) => path === '/feed.xml').length;
    const looks = () => site.asked.filter((path) => path === '/feed.xml').length;
    await expect.poll(looks, { timeout: 15_000 }).toBeGreaterThan(before + 2);
    expect(readdirSync(own(guild, 'articles'))).toEqual(['about-bridge.txt']);
    expect(site.asked.filter((path) => path.startsWith('/news/ferry'))).toHaveLength(1);
    const journal = readFileSync(own(guild, 'journal.jsonl'), 'utf8').trim().split('\n');
    expect(journal.map((line) => JSON.parse(line))).toMatchObject([
      { act: 'followed', by: boss.id, feed: `${site.origin}/feed.xml` },
      { act: 'added', by: boss.id, article: 'about-ferry', feed: `${site.origin}/feed.xml` },
      { act: 'added', by: boss.id, article: 'about-bridge', feed: `${site.origin}/feed.xml` },
      { act: 'removed', by: boss.id, article: 'about-ferry' },
    ]);
    expect(await feeds()).toContain('2 articles');
    expect(discord.violations).toEqual([]);
  });

  test('is found in a page that names it, completes for unfollow, and then brings nothing more', async () => {
    const { discord, channel, boss, site, follow, feeds } = await withSite(often);
    site.publish('ferry', ferry);
    site.at('/', (_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(
          '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>Home</body></html>',
        ),
    );
    expect(await follow(site.origin)).toContain(`${site.origin}/feed.xml`);
    expect((await boss.command('library list', {}, { channel }).reply).text).toContain('1 feed followed');
    const [completion] = await boss.autocomplete('library unfollow', { feed: 'larn' }, 'feed', { channel });
    expect(completion?.name).toContain('The Larnow Post');
    const gone = await boss.command('library unfollow', { feed: String(completion?.value) }, { channel }).reply;
    expect(gone.text).toContain('Followed no longer: The Larnow Post');
    expect(await feeds()).toContain('No feed is followed');
    const again = await boss.command('library unfollow', { feed: 'nothing' }, { channel }).reply;
    expect(again.text).toContain('no feed "nothing" is followed');
    expect(discord.violations).toEqual([]);
  });

  test('is seen by no other server: its list, its completion, its articles', async () => {
    const { discord, elsewhere, site, follow } = await withSite();
    const { there, eve } = elsewhere();
    site.publish('ferry', ferry);
    await follow();
    expect((await eve.command('library feeds', {}, { channel: there }).reply).text).toContain('No feed is followed');
    expect(await eve.autocomplete('library unfollow', { feed: '' }, 'feed', { channel: there })).toEqual([]);
    const link = `${site.origin}/feed.xml`;
    const refused = await eve.command('library unfollow', { feed: link }, { channel: there }).reply;
    expect(refused.text).toContain('is followed');
    const answer = await eve.command('ask', { question: 'Where did the ferry sink?' }, { channel: there }).reply;
    expect(answer.text).not.toContain('cape');
    const own = await report(eve.command('library follow', { link }, { channel: there }));
    expect(own.text).toContain('Following: The Larnow Post');
    expect(discord.violations).toEqual([]);
  });

  test('that fails is told with its error and its next look, after a restart too; one that is gone is let be', async () => {
    const { discord, bot, settings, site, follow, feeds } = await withSite();
    site.publish('ferry', ferry);
    await follow();
    site.at('/feed.xml', (_, response) => response.writeHead(503, { 'retry-after': '7200' }).end());
    expect(await follow()).toContain('could not be read');
    const told = await feeds();
    expect(told).toContain('1 failed in a row: the site answered 503');
    await bot.stop();
    await startBot(discord, settings);
    expect(await feeds()).toBe(told);
    expect(await follow()).toContain('the site wants to be left alone until');
    const other = `${site.origin}/other.xml`;
    site.at('/other.xml', (_, response) => response.end(site.feed('The Other Post')));
    await follow(other);
    site.at('/other.xml', (_, response) => response.writeHead(410).end());
    await follow(other);
    expect(await feeds()).toContain('gone for good');
    expect(discord.violations).toEqual([]);
  });

  test('is let be while the bot is not on the server, and looked at again once it is back', async () => {
    const { discord, guild, elsewhere, bot, site, settings, follow, asked } = await withSite(often);
    await follow();
    const looks = () => site.asked.filter((path) => path === '/feed.xml').length;
    await expect.poll(looks, { timeout: 15_000 }).toBeGreaterThan(2);
    await bot.stop();
    discord.removeApp(guild);
    const left = looks();
    const { there, eve } = elsewhere();
    const again = await startBot(discord, settings);
    site.publish('ferry', ferry);
    // Another server's feed is looked at meanwhile, so there were rounds.
    site.at('/other.xml', (_, response) => response.end(site.feed('The Other Post')));
    await report(eve.command('library follow', { link: `${site.origin}/other.xml` }, { channel: there }));
    const others = () => site.asked.filter((path) => path === '/other.xml').length;
    await expect.poll(others, { timeout: 15_000 }).toBeGreaterThan(3);
    expect(looks()).toBe(left);
    discord.addApp(guild);
    await expect.poll(() => asked('Where did the ferry sink?'), patient).toContain('near the cape');
    discord.removeApp(guild);
    const rounds = async () => {
      const before = others();
      await expect.poll(others, { timeout: 15_000 }).toBeGreaterThan(before + 2);
      return looks();
    };
    expect(await rounds()).toBe(await rounds());
    expect(again.log()).not.toContain('could not be looked at');
    expect(discord.violations).toEqual([]);
  });

  test('is let be once READY does not name its server any more, left while the bot was not connected', async () => {
    const { discord, guild, elsewhere, bot, site, follow } = await withSite(often);
    await follow();
    const { there, eve } = elsewhere();
    site.at('/other.xml', (_, response) => response.end(site.feed('The Other Post')));
    const link = `${site.origin}/other.xml`;
    await report(eve.command('library follow', { link }, { channel: there }));
    discord.gateway.cutAndInvalidate();
    discord.removeApp(guild);
    await bot.says('The connection to Discord broke');
    await discord.until(() => discord.gateway.connected > 0 || undefined);
    const looksAfterRounds = async () => {
      const others = () => site.asked.filter((path) => path === '/other.xml').length;
      const before = others();
      await expect.poll(others, { timeout: 15_000 }).toBeGreaterThan(before + 2);
      return site.asked.filter((path) => path === '/feed.xml').length;
    };
    expect(await looksAfterRounds()).toBe(await looksAfterRounds());
    expect(discord.violations).toEqual([]);
  });

  test('is for members with Manage Server', async () => {
    const { channel, ann, site } = await withSite();
    for (const [name, options] of [
      ['library follow', { link: site.origin }],
      ['library unfollow', { feed: 'x' }],
      ['library feeds', {}],
    ] as const) {
      const refused = await ann.command(name, options, { channel }).reply;
      expect(refused).toMatchObject({ ephemeral: true, text: expect.stringContaining('Manage Server') });
    }
    expect(site.asked).toEqual([]);
  });
});

describe('what is known of an article', () => {
  test('is where it is from, who added it and when, its versions and what was read in it', async () => {
    const { discord, channel, boss, site, follow } = await withSite();
    site.publish('ferry', `${ferry} “We mourn 3 dead,” said the mayor, Ana Lopes.`);
    await follow();
    const { text } = await boss.command('library show', { article: 'about-ferry' }, { channel }).reply;
    expect(text).toContain('About ferry');
    expect(text).toContain(`from the feed ${site.origin}/feed.xml, followed by <@${boss.id}>`);
    expect(text).toContain(`${site.origin}/news/ferry`);
    expect(text).toContain('1 quotation');
    expect(text).toContain('The ferry left the harbour of Larnow at noon on Friday.');
    const shared = await boss.command('library show', { article: 'train' }, { channel }).reply;
    expect(shared.text).toContain('it is shared by all servers');
    expect(discord.violations).toEqual([]);
  });
});

describe('the operator’s shell', () => {
  test('adds to a server whose bot runs: it is answered from soon, and both keep one journal', async () => {
    const { discord, guild, channel, boss, own, settings, asked } = await withSite();
    expect(await asked('Where did the ferry sink?')).not.toContain('near the cape');
    const files = folderOf({ 'ferry.txt': ferry, 'bridge.txt': 'The bridge over the Lar was closed on Monday.' });
    const added = await runBot(
      ['library', 'add', join(files, 'ferry.txt'), join(files, 'bridge.txt'), '--server', guild.id],
      { env: settings },
    );
    expect(added).toMatchObject({ status: 0, errors: '' });
    await expect.poll(() => asked('Where did the ferry sink?'), patient).toContain('near the cape');
    const source = 'https://news.example/train';
    const values = { text: 'The train to Larnow was late again on Monday.', title: 'Train', source };
    await report(boss.submit(boss.command('library add', {}, { channel }), values));
    const shown = await boss.command('library show', { article: 'train-2' }, { channel }).reply;
    expect(shown.text).toContain(`by <@${boss.id}>`);
    const journal = readFileSync(own(guild, 'journal.jsonl'), 'utf8').trim().split('\n');
    expect(journal.map((line) => JSON.parse(line).by)).toEqual(['operator', 'operator', boss.id]);
    const configured = await runBot(['library', 'settings', '--shared', 'no', '--server', guild.id], { env: settings });
    expect(configured.status).toBe(0);
    const heading = async () => (await boss.command('articles', {}, { channel }).reply).text;
    await expect.poll(heading, patient).toContain('3 articles');
    expect(discord.violations).toEqual([]);
  });
});
