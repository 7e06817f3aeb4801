import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import { counted } from '../../cards/counted.js';
import { Turns } from '../../order/turns.js';
import type { Answering } from './answering.js';
import { type Door, holdConnection } from './connection.js';
import { EventAnswers } from './events.js';
import { keepRegistering } from './registration.js';

/** Milliseconds before a connection that was lost is tried again; doubled up to the second. */
const firstRetry = 2000;
const longestRetry = 60_000;

/** Where to connect, and what to do there. */
export interface DiscordSettings extends Door {
  readonly guildId: string | null;
  /** Called once, when the bot is connected: from then on `isOn` tells whether it is on a server. */
  readonly connected: (isOn: (server: string) => boolean) => void;
}

/** Runs the bot until it is told to leave (status 0) or Discord refuses it (status 1). */
export async function runDiscord(served: Omit<Answering, 'log'>, settings: DiscordSettings): Promise<number> {
  const { api, guildId, log, signal, connected } = settings;
  const answers = new EventAnswers({ ...served, log, turns: new Turns() });
  let current: Client | null = null;
  let registering = new AbortController();
  let wait = firstRetry;
  let first = true;
  const ready = (client: Client<true>) => {
    log(`Connected as ${client.user.tag}, on ${counted(client.guilds.cache.size, 'server')}`);
    wait = firstRetry;
    current = client;
    if (first) connected((server) => current?.guilds.cache.has(server) === true);
    first = false;
    registering = new AbortController();
    void keepRegistering(client, { guildId, commands: served.commands, log, signal: registering.signal });
  };
  const listen = (client: Client) => {
    answers.listen(client);
    client.once(Events.ClientReady, ready);
  };
  log(`Connecting to ${api}`);
  while (!signal.aborted) {
    const ending = await holdConnection(settings, { listen, settle: (leaving) => answers.settle(leaving) });
    registering.abort();
    current = null;
    if ('status' in ending) return ending.status;
    log(`${ending.lost}. Trying again in ${wait / 1000} s.`);
    await sleep(wait, undefined, { signal }).catch(() => {});
    wait = Math.min(wait * 2, longestRetry);
  }
  return 0;
}
