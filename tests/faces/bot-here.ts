import { expect, vi } from 'vitest';
import { nowhere } from '../../src/command/serve.js';
import { runDiscord } from '../../src/faces/discord/discord.js';
import type { Library } from '../../src/library/library.js';
import { Records } from '../../src/records/records.js';
import type { LoopbackDiscord } from '../discord/server/index.js';
import { ends, folderOf, token } from './discord-bot.js';

/** Runs the bot in this very process, so that its commands can be the test's own; resolves with its log once they stand. */
export async function runHere(
  { api }: LoopbackDiscord,
  library: Library,
  commands: Parameters<typeof runDiscord>[0]['commands'],
): Promise<readonly string[]> {
  const leaving = new AbortController();
  const lines: string[] = [];
  const bot = runDiscord(
    { libraryOf: () => library, commands, records: new Records(folderOf({})), networks: [], feeds: nowhere.feeds },
    { token, api, guildId: null, log: (line) => lines.push(line), signal: leaving.signal, connected: () => {} },
  );
  ends.push(() => {
    leaving.abort();
    return bot;
  });
  await vi.waitFor(() => expect(lines).toContain('Commands registered'), { timeout: 60_000, interval: 20 });
  return lines;
}
