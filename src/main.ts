#!/usr/bin/env node
import './engine-flags.js';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { warmUp } from './answering/warm-up.js';
import { counted } from './cards/counted.js';
import type { Command } from './command/command.js';
import { loadCommands } from './command/load-commands.js';
import { nowhere, unknownCommand } from './command/serve.js';
import { type Config, ConfigError, projectFolder, readConfig } from './config.js';
import type { runDiscord } from './faces/discord/discord.js';
import { parseCommandArguments } from './faces/terminal/one-shot.js';
import { paintProblem } from './faces/terminal/paint.js';
import { runShell } from './faces/terminal/shell.js';
import { paintingFor, runTerminal } from './faces/terminal/terminal.js';
import { usage } from './faces/terminal/usage.js';
import { systemClock } from './feeds/clock.js';
import { pollFeeds } from './feeds/poll.js';
import { type Launch, takeLaunchFlags } from './launch-flags.js';
import { CorpusFolderError } from './library/article-files.js';
import { Libraries } from './library/libraries.js';
import type { Library } from './library/library.js';
import type { ReindexReport } from './library/reindex-report.js';
import { Records } from './records/records.js';

/** Milliseconds that looks at feeds under way get when the bot takes leave. */
const lastFeeds = 2000;

const log = (line: string) => process.stderr.write(`${line}\n`);

/** Returns the exit status. */
async function main(): Promise<number> {
  const launch = takeLaunchFlags(process.argv.slice(2));
  if (!launch.ok) return misused(launch.message);
  if (launch.version) {
    console.log(String(JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')).version));
    return 0;
  }
  const commands = await loadCommands();
  if (launch.help) {
    console.log(usage(commands));
    return 0;
  }
  await loadEnvironment();
  const environment = readConfig(process.env);
  const config = launch.corpus === null ? environment : { ...environment, corpus: resolve(launch.corpus) };
  const asked = launch.words.length === 0 ? null : requestsOf(launch.words, commands);
  if (typeof asked === 'string') return misused(asked);
  if (launch.preview) return preview(config, commands, launch.port);
  return answer(launch, config, commands, asked);
}

/** Shows on a local page what the bot's messages look like. Returns the exit status. */
async function preview({ corpus, networks }: Config, commands: Commands, port: number): Promise<number> {
  const { runPreview } = await import('./faces/preview/run-preview.js');
  const assets = join(projectFolder, 'src/faces/preview');
  return runPreview({ corpus, commands, networks }, { assets, port, log });
}

/**
 * Opens the articles and answers from them: what the command line asks, else over the pipe, else on Discord, where there
 * is a token and no terminal is wanted, else in the terminal. Returns the exit status.
 */
async function answer(launch: Flags, config: Config, commands: Commands, asked: Asked | null): Promise<number> {
  const { server } = launch;
  const token = launch.terminal || launch.json || asked ? null : config.token;
  const { libraries, report } = await Libraries.open(config.corpus, config.data, {
    // Scripts come with folders of the moment.
    snapshot: server !== null || !(launch.json || asked),
    // The shared articles are the operator's.
    writable: token === null && !launch.json,
  });
  const library = await libraries.of(server);
  tellRefused(report);
  const records = new Records(config.data);
  const feeds = { clock: systemClock, interval: config.feedInterval };
  const surroundings = {
    ...nowhere,
    server,
    networks: config.networks,
    feeds,
    records: server === null ? null : records,
  };
  if (asked) {
    return runShell(library, commands, asked, surroundings, { output: process.stdout, errors: process.stderr });
  }
  warmUp(library.corpus);
  if (launch.json) {
    const { runPipe } = await import('./faces/pipe/pipe.js');
    await runPipe(library, commands, { input: process.stdin, output: process.stdout, log });
    return 0;
  }
  libraries.watch();
  if (token === null) {
    await runTerminal(library, commands, {
      input: process.stdin,
      output: process.stdout,
      greeting: greeting(library, config),
      surroundings,
    });
    return 0;
  }
  // A request that hangs, or a line that does not close, keeps nobody waiting.
  const bot = { commands, records, networks: config.networks, feeds };
  process.exit(await runBot(libraries, bot, { token, api: config.api, guildId: config.guildId }));
}

type Commands = ReadonlyMap<string, Command>;
type Flags = Extract<Launch, { readonly ok: true }>;
/** A command, and what it is asked. */
type Asked = Exclude<ReturnType<typeof requestsOf>, string>;

/** What the words of a command line ask for; or why they ask for nothing. */
function requestsOf(words: readonly string[], commands: Commands) {
  const [first = '', second] = words;
  const pair = `${first} ${second}`;
  const name = commands.has(pair) ? pair : first;
  const command = commands.get(name);
  if (!command) return unknownCommand(name, commands).message;
  const parsed = parseCommandArguments(command, words.slice(name === pair ? 2 : 1));
  return parsed.ok ? { command, requests: parsed.requests } : parsed.problem.message;
}

/** Runs the bot on Discord, and the feeds that its servers follow. Returns the exit status. */
async function runBot(
  libraries: Libraries,
  bot: Omit<Parameters<typeof runDiscord>[0], 'libraryOf'>,
  door: Pick<Parameters<typeof runDiscord>[1], 'token' | 'api' | 'guildId'>,
): Promise<number> {
  const { runDiscord } = await import('./faces/discord/discord.js');
  const leaving = new AbortController();
  const { signal } = leaving;
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => leaving.abort());
  let following: Promise<void> | null = null;
  const status = await runDiscord(
    { libraryOf: (id) => libraries.of(id), ...bot },
    {
      ...door,
      log,
      signal,
      connected: (isOn) => {
        following = pollFeeds(libraries, { ...bot.feeds, networks: bot.networks, log, isOn, signal });
      },
    },
  );
  leaving.abort();
  await Promise.race([following, sleep(lastFeeds)]);
  return status;
}

async function loadEnvironment(): Promise<void> {
  const { config } = await import('dotenv');
  config({ path: [resolve('.env'), join(projectFolder, '.env')], quiet: true });
}

function greeting(library: Library, { token }: Config): string[] {
  const count = library.corpus.articles.length;
  return [
    `Verbatim: ${counted(count, 'article')} in ${library.folder}. Type a question, or /help.`,
    ...(count === 0 ? ['Put articles into that folder (.txt, .md, .html, .pdf or .docx), then type /reindex.'] : []),
    ...(token === null
      ? ['To go on to Discord, put DISCORD_TOKEN=… into .env (README, “On your server”) and start again.']
      : []),
  ];
}

function tellRefused({ refused }: ReindexReport): void {
  for (const { file, reason } of refused) log(`not read: ${file}: ${reason}`);
}

function misused(message: string): number {
  log(`${paintProblem({ code: 'bad-request', message }, paintingFor(process.stderr))}\nverbatim --help tells more.`);
  return 2;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof CorpusFolderError)) throw error;
  process.exitCode = misused(error.message);
}
