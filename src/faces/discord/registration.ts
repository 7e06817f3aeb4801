import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Command } from '../../command/command.js';
import { describe } from './discord-errors.js';
import { withdrawFormer } from './former-commands.js';
import { registerCommands, wordings } from './register.js';

/** Milliseconds before a registration that failed is tried again; doubled up to the second. */
const firstRetry = 2000;
const longestRetry = 600_000;

/** Registers the commands, and where that fails tries again until `signal` aborts. What cannot mend itself is told once. */
export async function keepRegistering(
  client: Client<true>,
  settings: {
    readonly guildId: string | null;
    readonly commands: ReadonlyMap<string, Command>;
    readonly log: (line: string) => void;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  const { guildId, commands, log, signal } = settings;
  let [wording, ...others] = wordings;
  for (let wait = firstRetry; !signal.aborted; ) {
    try {
      const target = { applicationId: client.application.id, guildId, commands, wording };
      log((await registerCommands(client.rest, target)) ? 'Commands registered' : 'Commands are registered already');
      if (await withdrawFormer(client, { guildId, signal }))
        log(`What was registered before ${guildId === null ? 'to single servers' : 'globally'} is taken back`);
      return;
    } catch (error) {
      if (signal.aborted) return;
      const wrong = `The commands could not be registered: ${describe(error)}`;
      const code = error instanceof DiscordAPIError ? error.code : null;
      // No wording helps there, and each that is tried counts.
      const isSpent = code === RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached;
      const isRefused = !isSpent && error instanceof DiscordAPIError && error.status === 400;
      const [next, ...rest] = others;
      if (isRefused && next) {
        log(`${wrong}. Trying ${next.name}.`);
        wording = next;
        others = rest;
        continue;
      }
      // Our own fault: the same body is refused again.
      if (isRefused && code === RESTJSONErrorCodes.InvalidFormBodyOrContentType) {
        log(wrong);
        return;
      }
      if (isSpent) wait = longestRetry;
      log(`${wrong}. Trying again in ${wait / 1000} s.`);
      await sleep(wait, undefined, { signal }).catch(() => {});
      wait = Math.min(wait * 2, longestRetry);
    }
  }
}
