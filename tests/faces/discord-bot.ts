import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, vi } from 'vitest';
import {
  type InteractionHandle,
  LoopbackDiscord,
  type LoopbackOptions,
  type SeenMessage,
} from '../discord/server/index.js';

const entrance = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
export const token = 'token-of-the-tests';
/** What has to be ended after each test. */
export const ends: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

export async function makeDiscord(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const discord = await LoopbackDiscord.start({ token, ...options });
  ends.push(() => discord.stop());
  return discord;
}

/** The built bot as an admin would start it. */
export interface Running {
  log: () => string;
  /** Waits until the log says this. */
  says: (what: string | RegExp) => Promise<void>;
  signal: (signal: 'SIGTERM' | 'SIGINT') => void;
  /** Its exit status; null where a signal ended it. */
  status: Promise<number | null>;
  stop: () => Promise<void>;
}

/** Starts the bot and waits until it says that it is connected and its commands stand. */
export async function startBot(discord: LoopbackDiscord, env: Readonly<Record<string, string>> = {}): Promise<Running> {
  const bot = launchBot(discord, env);
  await bot.says(/Commands (?:are )?registered/);
  return bot;
}

/** Starts the bot and waits for nothing. */
export function launchBot(discord: Pick<LoopbackDiscord, 'api'>, env: Readonly<Record<string, string>> = {}): Running {
  const bot = spawn(process.execPath, [entrance], {
    env: {
      ...process.env,
      DISCORD_TOKEN: token,
      DISCORD_API: discord.api,
      DISCORD_GUILD_ID: '',
      VERBATIM_CORPUS: '',
      VERBATIM_DATA: folderOf({}),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  bot.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    log += chunk;
  });
  const status = new Promise<number | null>((end) => bot.on('close', end));
  const stop = async () => {
    bot.kill('SIGTERM');
    await status;
  };
  ends.push(stop);
  const says = (what: string | RegExp) =>
    vi.waitFor(() => expect(log).toMatch(what), { timeout: 60_000, interval: 20 });
  return { log: () => log, says, signal: (signal) => bot.kill(signal), status, stop };
}

/** What a command says when it is done: where it takes long, it tells first how far it is. */
export const report = async (asked: InteractionHandle | Promise<InteractionHandle>): Promise<SeenMessage> =>
  (await asked).until(({ text }) => !text.includes('Reading the articles'));

/** A folder with these files, gone after the test. */
export function folderOf(articles: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-discord-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(articles)) writeFileSync(join(folder, file), text);
  return folder;
}
