import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../src/command/command.js';
import { loadCommands } from '../../src/command/load-commands.js';
import { projectFolder } from '../../src/config.js';
import { completeLine } from '../../src/faces/terminal/complete-line.js';
import { Library } from '../../src/library/library.js';
import { runBot } from './run-bot.js';

describe('the terminal on the shipped articles', () => {
  test('a plain line is a question; the answer has its sentence, its source and its date', async () => {
    const { status, output } = await runBot([], { input: 'how many people were killed on Sunday?\n' });
    expect(status).toBe(0);
    expect(output).toContain(
      'even deadlier with 80 people killed across Syria on Sunday alone, according to activists.',
    );
    expect(output).toContain('according to activists');
    expect(output).toContain('29 Jan 2012');
    expect(output).toMatch(/paragraph 8\/16/);
  });

  test('a plain line may follow up the answer before it, and a command is one of its own', async () => {
    const { output } = await runBot([], {
      input: 'how many people were killed on Sunday?\nwho said that?\n/articles\nmore\n/ask who said that?\n',
    });
    const [, who = '', , more = ''] =
      output.split('how many people were killed on Sunday?')[1]?.split(/\n(?=activists\n|1 article\n|That was all)/) ??
      [];
    expect(who).toContain('Understood as: Who said “');
    expect(more).toContain('Understood as: Who said “');
    expect(output.split('Understood as')).toHaveLength(3);
  });

  test('“more” gives the passages that were not shown yet, and says when there are none', async () => {
    const { output } = await runBot([], {
      input: 'What did Russia say?\nmore\nmore\nmore\n/casualties\nmore\nWho won the match?\nmore\n',
    });
    const quoted =
      output
        .split('/casualties')[0]
        ?.split('no more to show')[0]
        ?.match(/^ {2}│ .+$/gm) ?? [];
    expect(quoted.length).toBeGreaterThan(5);
    expect(new Set(quoted).size).toBe(quoted.length);
    expect(output.match(/no more to show/g)).toHaveLength(4);
    expect(output.match(/The articles do not say/g)).toHaveLength(1);
  });

  test('a quote that is another’s is given to whom it is of, and what nobody said to nobody', async () => {
    const quote = '/who-said quote: The resignation of Assad is the condition';
    const { output } = await runBot([], {
      input: `${quote} speaker: Sergei Lavrov\n${quote} about: football\n/who-said speaker: Nobody Known\n/who-said about: football article: russia-offers-syria-mediation\n`,
    });
    expect(output).toContain('No article gives it to Sergei Lavrov');
    expect(output).toContain('No article reports that it was said about “football”');
    expect(output.match(/It was said, or nearly that, by Burhan Ghalioun:/g)).toHaveLength(2);
    expect(output).toContain('No article quotes Nobody Known');
    expect(output).toContain('The article does not quote anybody about “football”');
  });

  test('says in one line how to go on to Discord', async () => {
    const { output } = await runBot([], { input: '' });
    expect(output.split('\n').filter((line) => line.includes('DISCORD_TOKEN'))).toHaveLength(1);
  });

  test('commands take options as on Discord', async () => {
    const { output } = await runBot([], {
      input: '/who-said speaker: Burhan Ghalioun\n/casualties kind:injured\n/summary sentences:2\nexit\n/help\n',
    });
    expect(output).toContain('The resignation of Assad is the condition');
    expect(output).toContain('The articles give no such figure');
    expect(output).toContain('2 of 16 sentences');
    expect(output).not.toContain('Verbatim answers only');
  });

  test('a line that cannot be served says what to do, and the next one is served', async () => {
    const { status, output } = await runBot([], {
      input: '/sing\n/\n/summary sentences:99\n/ask\n/article\n/articles all\n/library\n/articles\n',
    });
    expect(status).toBe(0);
    expect(output).toMatch(/no command "sing"; there is .*ask/);
    expect(output).toContain('sentences must be a whole number from 1 to 10');
    expect(output).toContain('question is empty');
    expect(output).toContain('article is empty; name one by its id or its title');
    expect(output).toContain('articles has no option "all"');
    expect(output).toContain('"library" wants a second word: add, export');
    expect(output).toContain('russia-offers-syria-mediation');
  });

  test('an option that only other commands have is said to be none of this one', async () => {
    const { output } = await runBot([], {
      input: '/timeline article: syria place: Homs\n/who-said about: talks with: 3 to: Russia\n',
    });
    expect(output).toContain('timeline has no option "place"; its options: article, from, to');
    // What is text may have any words.
    expect(output).not.toContain('no option "to"');
  });

  test('who said it, and then another day of the question before', async () => {
    const { output } = await runBot([], {
      input: 'how many people were killed on Sunday?\nwho said that?\nand on Saturday?\n',
    });
    expect(output).toContain('Understood as: How many people were killed on Saturday?');
  });

  test('help is for whoever types: all commands, and nothing of mentions and permissions', async () => {
    const { output } = await runBot(['help']);
    expect(output).toContain('Type a question, or a command');
    expect(output).toMatch(/^\/check-message /m);
    expect(output).not.toMatch(/Mention me|Manage Server/);
  });

  test('no colours and no control signs where the output is not a terminal', async () => {
    const { output } = await runBot(['ask', 'Who', 'told', 'AFP?']);
    expect(output).not.toContain('\u001b');
  });
});

test('without articles it is told where to put them, and as what', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-none-'));
  const { output } = await runBot(['--corpus', folder], { input: '' });
  rmSync(folder, { recursive: true, force: true });
  expect(output).toMatch(/Put articles into that folder.*\.html, \.pdf or \.docx/);
});

describe('one answer for scripts', () => {
  test('answered is status 0, not answered 1', async () => {
    const yes = await runBot(['ask', 'How many people were killed on Sunday?', '--limit', '1']);
    expect(yes).toMatchObject({ status: 0, errors: '' });
    expect(yes.output).toContain('80 people killed');
    const no = await runBot(['ask', 'Who won the football match?']);
    expect(no.status).toBe(1);
    expect(no.output).toContain('The articles do not say');
  });

  test.each([
    [['sing'], /no command "sing"/],
    [['library', 'sing'], /"library" wants a second word: add, export/],
    [['--loud'], /Unknown option '--loud'/],
    [['ask', 'Who?', '--articel', 'x'], /Unknown option '--articel'; options of ask: --question, --article, --limit/],
    [['ask', 'Who?', '--article', 'nope'], /no article "nope"/],
    [['ask'], /question is empty/],
    [['ask', 'x'.repeat(4000)], /4,000 characters; at most 500/],
    [['articles', 'all'], /takes no words/],
    [['--corpus'], /--corpus wants a folder/],
    [['articles', '--corpus', '/nowhere/at/all'], /does not exist; create it/],
    [['articles', '--corpus', 'package.json'], /is not a folder/],
  ])('bad usage %j is status 2 with what to do', async (args, message) => {
    const { status, output, errors } = await runBot(args);
    expect(status).toBe(2);
    expect(errors).toMatch(message);
    expect(output).toBe('');
  });

  test.each([
    ['DISCORD_GUILD_ID', 'my server', /DISCORD_GUILD_ID is "my server"; write the server's id/],
    ['DISCORD_API', 'discord', /DISCORD_API is "discord"; write an address/],
    ['VERBATIM_FETCH_ALLOW', '10.1.0.0/16, 10.2.0.0/99', /VERBATIM_FETCH_ALLOW names "10.2.0.0\/99"; write networks/],
  ])('a variable that cannot be used is named: %s', async (name, value, message) => {
    const { status, errors } = await runBot(['articles'], { env: { [name]: value } });
    expect(status).toBe(2);
    expect(errors).toMatch(message);
  });

  test('--version and --help', async () => {
    expect(await runBot(['--version'])).toMatchObject({
      output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      errors: '',
    });
    const help = await runBot(['--help']);
    expect(help.status).toBe(0);
    for (const name of [
      'ask',
      'summary',
      'who-said',
      'casualties',
      'timeline',
      'check-quote',
      'articles',
      'reindex',
      'help',
    ]) {
      expect(help.output).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
  });

  test('an article’s control signs do not reach the terminal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-control-'));
    writeFileSync(join(folder, 'a.txt'), 'The ferry\u001b[2J sank \u202eon \u200f\u200eFriday off the cape.');
    const { output } = await runBot(['ask', 'When did the ferry sink?', '--corpus', folder]);
    rmSync(folder, { recursive: true });
    expect(output).toContain('ferry');
    for (const sign of ['\u001b', '\u202e', '\u200e', '\u200f']) expect(output).not.toContain(sign);
  });
});

describe('completion', () => {
  let commands: ReadonlyMap<string, Command>;
  let library: Library;
  beforeAll(async () => {
    commands = await loadCommands();
    ({ library } = await Library.open(join(projectFolder, 'corpus')));
  });

  test.each([
    ['/su', '/summary '],
    ['che', 'check-message '],
    ['/summary rus', 'russia-offers-syria-mediation'],
    ['/library show rus', 'russia-offers-syria-mediation'],
    ['/ask who spoke article: medi', 'russia-offers-syria-mediation'],
    ['/who-said speaker: ghal', 'Burhan Ghalioun'],
    ['/casualties kind: inj', 'injured'],
    ['/casualties ki', 'kind: '],
  ])('%s', (line, expected) => {
    expect(completeLine(line, commands, library)[0]).toContain(expected);
  });

  test('nothing fits', () => {
    expect(completeLine('/who-said speaker: zz', commands, library)[0]).toEqual([]);
  });
});
