import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, DiscordAPIError } from 'discord.js';
import type { Command } from '../../command/command.js';
import { describe } from './discord-errors.js';
import { registerCommands } from './register.js';

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
  for (let wait = firstRetry; !signal.aborted; wait = Math.min(wait * 2, longestRetry)) {
    try {
      const sent = await registerCommands(client.rest, { applicationId: client.application.id, guildId, commands });
      log(sent ? 'Commands registered' : 'Commands are registered already');
      return;
    } catch (error) {
      if (signal.aborted) return;
      const wrong = `The commands could not be registered: ${describe(error)}`;
      // Our own fault: the same body is refused again.
      if (error instanceof DiscordAPIError && error.status === 400) {
        log(wrong);
        return;
      }
      log(`${wrong}. Trying again in ${wait / 1000} s.`);
      await sleep(wait, undefined, { signal }).catch(() => {});
    }
  }
}
