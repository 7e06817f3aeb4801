import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ends, report, startBot } from './discord-bot.js';
import { ferry, stage } from './discord-stage.js';

describe('a server’s own articles', () => {
  test('are added by a form, answered from at once, kept as plain files with a journal, and there after a restart', async () => {
    const { discord, guild, channel, boss, ann, bot, settings, own } = await stage();
    const opened = boss.command('library add', {}, { channel });
    const form = await opened.modal;
    expect(JSON.stringify(form)).toContain('published');
    const values = {
      text: ferry,
      title: 'The ferry of Larnow',
      published: '2021-03-05',
      source: 'https://news.example/ferry',
    };
    const added = await report(boss.submit(opened, values));
    expect(added).toMatchObject({ ephemeral: true, text: expect.stringContaining('the-ferry-of-larnow') });
    const answer = await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    expect(answer.text).toContain('near the cape');
    expect(answer.text).toContain('5 Mar 2021');
    expect(readFileSync(own(guild, 'articles', 'the-ferry-of-larnow.txt'), 'utf8')).toContain(ferry);
    const journal = readFileSync(own(guild, 'journal.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(journal[0] ?? '')).toMatchObject({ act: 'added', article: 'the-ferry-of-larnow', by: boss.id });
    await bot.stop();
    await startBot(discord, settings);
    const again = await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    expect(again.text).toContain('near the cape');
    expect(discord.violations).toEqual([]);
  });

  test('are sent back where the form that they were pasted into fails over its date', async () => {
    const { discord, channel, boss } = await stage();
    const opened = boss.command('library add', {}, { channel });
    await opened.modal;
    const failed = await report(boss.submit(opened, { text: ferry, title: 'The ferry', published: '2021-13-45' }));
    expect(failed.text).toContain('published must be a day');
    expect(failed.ephemeral).toBe(true);
    expect(failed.attachments).toMatchObject([{ filename: 'text.txt' }]);
    expect(await (await fetch(failed.attachments[0]?.url ?? '')).text()).toBe(ferry.trim());
    expect(discord.violations).toEqual([]);
  });

  test('are seen by no other server: answers, completion, lists and errors', async () => {
    const { discord, channel, boss, elsewhere } = await stage();
    const { there, eve } = elsewhere();
    const text = '"The ferry was safe," said Captain Ana Lopes on Friday. The ferry sank near the cape.';
    await report(boss.submit(boss.command('library add', {}, { channel }), { text, title: 'Ferry' }));
    expect((await boss.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply).text).toContain(
      'cape',
    );
    const refused = await eve.command('ask', { question: 'Where did the ferry sink?' }, { channel: there }).reply;
    expect(refused.text).not.toContain('cape');
    expect(refused.text).toContain('Searched: 1 article');
    expect(await eve.autocomplete('ask', { article: 'fer' }, 'article', { channel: there })).toEqual([]);
    expect(await eve.autocomplete('who-said', { speaker: 'lop' }, 'speaker', { channel: there })).toEqual([]);
    const speakers = await boss.autocomplete('who-said', { speaker: 'lop' }, 'speaker', { channel });
    expect(speakers.map(({ value }) => value)).toEqual(['Ana Lopes']);
    const unknown = await eve.command('ask', { question: 'Who?', article: 'ferry' }, { channel: there }).reply;
    const never = await eve.command('ask', { question: 'Who?', article: 'nowhere' }, { channel: there }).reply;
    expect(unknown.text).toBe(never.text.replace('nowhere', 'ferry'));
    const removal = await eve.command('library remove', { article: 'train' }, { channel: there }).reply;
    expect(removal.text).toContain('no article that this server has added');
    const direct = await boss.command('ask', { question: 'Where did the ferry sink?' }, { channel: boss.dm }).reply;
    expect(direct.text).not.toContain('cape');
    expect(discord.violations).toEqual([]);
  });

  test('come as a file, and from a message with the right click; go with remove, their file kept; leave as a zip', async () => {
    const { discord, guild, channel, boss, ann, own } = await stage();
    const sent = boss.send(channel, 'read this', {
      files: [{ filename: 'ferry.txt', bytes: Buffer.from(`---\ntitle: Ferry\n---\n${ferry}`) }],
    });
    const byFile = await boss.messageCommand('Add to library', sent).reply;
    expect(byFile.text).toContain('Added');
    const wrote = ann.send(
      channel,
      'The bridge over the Lar was closed on Monday. The mayor said it will open in May.',
    );
    const byText = await boss.messageCommand('Add to library', wrote).reply;
    expect(byText.text).toContain('Added');
    const listed = await boss.command('library list', {}, { channel }).reply;
    expect(listed.text).toContain('2 articles of this server');
    // What all servers share is not theirs to remove.
    const removable = await boss.autocomplete('library remove', { article: '' }, 'article', { channel });
    expect(removable.map(({ value }) => value)).not.toContain('train');
    expect(removable).toHaveLength(2);
    expect(await boss.autocomplete('library show', { article: '' }, 'article', { channel })).toHaveLength(3);
    const twice = await boss.messageCommand('Add to library', sent).reply;
    expect(twice.text).toContain('the library has it already');
    const zip = await boss.command('library export', {}, { channel }).reply;
    const files = unzipSync(new Uint8Array(zip.attachments[0]?.bytes ?? []));
    expect(Object.keys(files)).toContain('ferry.txt');
    await report(boss.command('library remove', { article: 'ferry' }, { channel }));
    const gone = await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    expect(gone.text).not.toContain('near the cape');
    expect(readdirSync(own(guild, 'removed'))).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  test('come from a link, with what the page tells of itself; links into private networks are refused', async () => {
    const site = createServer((request, response) => {
      if (request.url !== '/ferry') response.writeHead(404).end();
      else response.setHeader('content-type', 'text/html').end(page);
    });
    await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
    ends.push(() => site.close());
    const link = `http://127.0.0.1:${(site.address() as AddressInfo).port}/ferry`;
    const page = `<html><head><meta property="og:title" content="Ferry sinks"><meta property="article:published_time" content="2021-03-06"></head><body><nav>Menu</nav><article>${`<p>${ferry}</p>`.repeat(1)}<p>The company that owns the ferry has opened an inquiry, which is to end within the month, it said.</p></article></body></html>`;
    const { discord, guild, channel, boss, own } = await stage({ VERBATIM_FETCH_ALLOW: '127.0.0.0/8' });
    const added = await report(boss.command('library add', { link }, { channel }));
    expect(added.text).toContain('Ferry sinks · 2021-03-06');
    expect(readFileSync(own(guild, 'articles', 'ferry-sinks.txt'), 'utf8')).toContain(`source: ${link}`);
    // However it is written, and whatever stands around it: the site has nothing at any other address.
    for (const words of [
      link,
      `Read this: ${link}.`,
      `(${link}), it is bad`,
      `[the story](${link}) and [another](${link}/2)`,
      `**${link}**`,
      `||${link}||`,
      `"${link}", she wrote`,
      `see <${link}>`,
      `_${link}_!`,
    ]) {
      const again = await boss.messageCommand('Add to library', boss.send(channel, words)).reply;
      expect(again.text, words).toContain('the library has it already');
    }
    const hidden = await boss.command('library add', { link: `<${link}>` }, { channel }).reply;
    expect(hidden.text).toContain('the library has it already');
    const form = await boss.submit(boss.command('library add', {}, { channel }), { text: ` ${link} ` });
    expect((await report(form)).text).toContain('the library has it already');
    // Without its scheme, it is one with https.
    const bare = await boss.command('library add', { link: '10.0.0.1/story' }, { channel }).reply;
    expect(bare.text).toContain('its address is not of the public internet');
    const inner = await boss.command('library add', { link: 'http://10.0.0.1/' }, { channel }).reply;
    expect(inner.text).toContain('its address is not of the public internet');
    expect(discord.violations).toEqual([]);
  });

  test('that take long when the bot is told to leave: who waits is told', async () => {
    const site = createServer(() => {});
    await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
    ends.push(() => site.close());
    const { discord, channel, boss, bot } = await stage({ VERBATIM_FETCH_ALLOW: '127.0.0.0/8' });
    const link = `http://127.0.0.1:${(site.address() as AddressInfo).port}/ferry`;
    const adding = boss.command('library add', { link }, { channel });
    expect(await adding.response).toBe(5);
    bot.signal('SIGTERM');
    expect(await bot.status).toBe(0);
    expect((await adding.reply).text).toContain('I am being restarted');
    expect(discord.violations).toEqual([]);
  });

  test('come from the file of a message that can be read, else from its words; more than one is told', async () => {
    const { discord, channel, boss } = await stage();
    const picture = {
      filename: 'p.png',
      bytes: Buffer.from('89504e470d0a1a0a', 'hex'),
      contentType: 'image/png',
    };
    const text = (words: string) => ({ filename: 'a.txt', bytes: Buffer.from(words), contentType: 'text/plain' });
    const add = async (words: string, files: (typeof picture)[] = []) =>
      (await boss.messageCommand('Add to library', boss.send(channel, words, { files })).reply).text;
    expect(await add(ferry, [picture])).toContain('Added');
    const bridge = 'The bridge over the Lar was closed on Monday. The mayor said it will open in May.';
    const two = await add('', [picture, text(bridge), text('The fair was put off.')]);
    expect(two).toContain('Added');
    expect(two).toContain('Only the first of 2 files was added');
    const large = text('The ferry sank. '.repeat(400_000));
    expect(await add('', [large])).toContain('it is 6.1 MB; at most 5 MB are read');
    expect(await add('', [picture])).toContain('no text, no link and no file that can be read');
    for (const words of ['hello', '@everyone', 'https://', 'Ferry (picture by Ann)'])
      expect(await add(words), words).toContain('no full sentence');
    expect(discord.violations).toEqual([]);
  });

  test('are for members with Manage Server, or the role that they name', async () => {
    const { discord, guild, channel, boss, ann } = await stage();
    const refused = await ann.command('library add', {}, { channel }).reply;
    expect(refused).toMatchObject({ ephemeral: true, text: expect.stringContaining('Manage Server') });
    const role = guild.addRole('librarians');
    const bob = guild.addMember('bob', { roles: [role] });
    const help = async () => (await ann.command('help', {}, { channel }).reply).text.split('Manage Server:');
    expect((await help()).at(-1)).toContain('/library add');
    const named = await boss.command('library settings', { role: role.id }, { channel }).reply;
    expect(named.text).toContain(`by <@&${role.id}>`);
    const [, , ofRole, ofManagers] = ['', ...(await help())];
    expect(ofRole).toMatch(/library add[\s\S]*library feeds[\s\S]*library remove/);
    expect(ofManagers).toContain('/library settings');
    expect(ofManagers).not.toContain('/library add');
    const added = await report(bob.submit(bob.command('library add', {}, { channel }), { text: ferry }));
    expect(added.text).toContain('Added');
    const both = await boss.command('library settings', { role: role.id, 'clear-role': 'yes' }, { channel }).reply;
    expect(both.text).toContain('Not kept');
    const back = await boss.command('library settings', { 'clear-role': 'yes' }, { channel }).reply;
    expect(back.text).toContain('only members with Manage Server add articles');
    expect((await bob.command('library add', {}, { channel }).reply).text).toContain('Manage Server');
    expect((await boss.command('library settings', {}, { channel }).reply).text).toContain('only members with');
    // The role that everybody has, and nobody's list names.
    await boss.command('library settings', { role: guild.id }, { channel }).reply;
    const opened = bob.submit(bob.command('library add', {}, { channel }), { text: ferry });
    expect((await report(opened)).text).toContain('the library has it already');
    const alone = await boss.command('library settings', { shared: 'no' }, { channel }).reply;
    expect(alone.text).toContain('1 article can be asked');
    const train = await ann.command('ask', { question: 'When did the train leave Larnow?' }, { channel }).reply;
    expect(train.text).not.toContain('at six');
    expect(discord.violations).toEqual([]);
  });

  test('with the same address, a text is a new version; the old one is kept', async () => {
    const { discord, guild, channel, boss, own } = await stage();
    const source = 'https://news.example/ferry';
    const add = async (text: string) =>
      report(boss.submit(boss.command('library add', {}, { channel }), { text, title: 'Ferry', source }));
    await add(ferry);
    const changed = await add(ferry.replace('near the cape', 'off the island'));
    expect(changed.text).toContain('new version');
    expect(changed.text).toContain('~~near~~ **off** the ~~cape~~ **island**');
    const answer = await boss.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
    expect(answer.text).toContain('off the island');
    expect(readdirSync(own(guild, 'versions'))).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  test('of one title are not taken for each other: a removal by the title names them, and takes none', async () => {
    const { discord, guild, channel, boss, own } = await stage();
    const bridge = 'The bridge over the Lar was closed on Monday. The mayor said it will open in May.';
    for (const text of [ferry, bridge])
      await report(boss.submit(boss.command('library add', {}, { channel }), { text, title: 'Larnow today' }));
    const refused = await boss.command('library remove', { article: 'Larnow today' }, { channel }).reply;
    expect(refused.text).toContain('2 articles are named "Larnow today": larnow-today (undated), larnow-today-2');
    expect(readdirSync(own(guild, 'articles'))).toHaveLength(2);
    const removed = await report(boss.command('library remove', { article: 'larnow-today-2' }, { channel }));
    expect(removed.text).toContain('Removed');
    expect(readdirSync(own(guild, 'articles'))).toEqual(['larnow-today.txt']);
    expect(discord.violations).toEqual([]);
  });

  test('of a long file name can be chosen all the same', async () => {
    const { discord, channel, ann, settings } = await stage();
    const name = `the-minutes-of-the-council-of-larnow-${'and-of-its-many-committees-'.repeat(4)}`;
    writeFileSync(join(settings.VERBATIM_CORPUS, `${name}.txt`), `---\ntitle: Minutes\n---\n${ferry}`);
    const chosen = () => ann.autocomplete('ask', { article: 'minu' }, 'article', { channel });
    await expect.poll(async () => (await chosen()).length, { timeout: 15_000, interval: 500 }).toBe(1);
    const [{ value = '' } = {}] = await chosen();
    const answer = await ann.command('ask', { question: 'Where did the ferry sink?', article: value }, { channel })
      .reply;
    expect(answer.text).toContain('near the cape');
    expect(discord.violations).toEqual([]);
  });

  test('the questions without an answer are shown to admins', async () => {
    const { discord, channel, boss, ann } = await stage();
    await ann.command('ask', { question: 'Who won the football match in Zembla?' }, { channel }).reply;
    await ann.command('ask', { question: 'Who lost the chess match in Zembla?', private: true }, { channel }).reply;
    const gaps = await boss.command('library gaps', {}, { channel }).reply;
    expect(gaps).toMatchObject({
      ephemeral: true,
      text: expect.stringContaining('Who won the football match in Zembla?'),
    });
    // What was asked in private is nobody else's to read.
    expect(gaps.text).not.toContain('chess');
    expect(discord.violations).toEqual([]);
  });
});

describe('re-indexing', () => {
  /** Milliseconds that a busy machine with slow cores may take over what is long enough for a fast one. */
  const slowMachine = 180_000;

  /** Re-indexes ever more new articles until the machine, however fast, needs long enough to be seen at it. */
  async function seenReading({ boss, channel, settings }: Awaited<ReturnType<typeof stage>>) {
    const words = 'The council met on Monday in the hall. "We agreed on the plan," said the mayor, Ana Lopes. '.repeat(
      300,
    );
    for (let count = 150, written = 0; count < 10_000; count *= 2) {
      for (const upTo = written + count; written < upTo; written++)
        writeFileSync(join(settings.VERBATIM_CORPUS, `long-${written}.txt`), `Part ${written}. ${words}`);
      const running = boss.command('reindex', {}, { channel });
      const seen = await running.until(({ text }) => /Reading the articles|added/.test(text));
      if (!seen.text.includes('added')) return { running, seen, count, before: 1 + written - count };
      // The folder's watcher, two seconds after the writing, is let pass: a re-indexing would join its own.
      await new Promise((passed) => setTimeout(passed, 3000));
    }
    throw new Error('no re-indexing took long enough');
  }

  test(
    'shows how far it is, and reads what was put into the server’s folder by hand',
    async () => {
      const world = await stage();
      const { discord, guild, channel, boss, ann, own } = world;
      await boss.command('library list', {}, { channel }).reply;
      const { running, seen, count } = await seenReading(world);
      expect(seen.text).toMatch(/[█░]{20} \d+ of \d+/);
      const asked = await ann.command('ask', { question: 'When did the train leave Larnow?' }, { channel }).reply;
      expect(asked.text).toContain('at six');
      const report = await running.until(({ text }) => text.includes('added'));
      expect(report.text).toContain(`${count} added, 0 changed, 0 removed, 0 refused`);
      mkdirSync(own(guild, 'articles'), { recursive: true });
      writeFileSync(own(guild, 'articles', 'ferry.txt'), ferry);
      const again = await boss.command('reindex', {}, { channel }).reply;
      expect(again.text).toContain('1 added, 0 changed, 0 removed, 0 refused');
      const answer = await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply;
      expect(answer.text).toContain('near the cape');
      expect(discord.violations).toEqual([]);
    },
    slowMachine,
  );

  test(
    'can be called off, and then nothing has changed',
    async () => {
      const world = await stage();
      const { discord, boss } = world;
      const { running, seen, before } = await seenReading(world);
      await boss.press(seen, 'v1:cancel').response;
      const report = await running.until(({ text }) => text.includes('Called off'));
      expect(report.text).toContain(before === 1 ? '1 article can be asked' : `${before} articles can be asked`);
      expect(discord.violations).toEqual([]);
    },
    slowMachine,
  );

  test('comes by itself when files change on the disk', async () => {
    const { channel, ann, settings } = await stage();
    writeFileSync(join(settings.VERBATIM_CORPUS, 'ferry.txt'), ferry);
    const asked = async () =>
      (await ann.command('ask', { question: 'Where did the ferry sink?' }, { channel }).reply).text;
    await expect.poll(asked, { timeout: 15_000, interval: 500 }).toContain('near the cape');
  });
});
