import { setTimeout as sleep } from 'node:timers/promises';
import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Partials,
} from 'discord.js';
import { describe } from './discord-errors.js';
import { steadyRequests } from './requests.js';
import { SteadyShards } from './shards.js';

/** Milliseconds for being connected at first, and again after the connection broke; then all is begun anew. */
const patienceAtFirst = 30_000;
const patienceAgain = 120_000;
/** Milliseconds for taking leave. */
const leaving = 1000;
/** Milliseconds that discord.js waits for servers that do not come, such as those in an outage; it keeps questions back meanwhile. */
const forServers = 1000;

/** Milliseconds for a request with all its tries. */
const forRequests = 30_000;

/** Where to connect, and as whom. */
export interface Door {
  readonly token: string;
  /** Base address of the HTTP API without its version; the gateway's address comes from there. */
  readonly api: string;
  readonly log: (line: string) => void;
  /** Aborted when the bot is to leave. */
  readonly signal: AbortSignal;
}

/** How a connection ended: for good, with the exit status, or in a way that another may mend. */
export type Ending = { readonly status: number } | { readonly lost: string };

/** Why the gateway lets no such bot in, with the mend. */
const refusals: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'Discord refused DISCORD_TOKEN. Copy the token again from the developer portal (Bot, Reset Token) into .env.',
  [GatewayCloseCodes.InvalidShard]:
    'The gateway refused the connection as an invalid shard. Verbatim opens one connection, [0, 1]: see what stands at DISCORD_API.',
  [GatewayCloseCodes.ShardingRequired]:
    'Discord requires sharding: the bot is on more servers than one connection may serve (2,500). Run a second application for some of them.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'The gateway does not speak version 10 of Discord’s API. Update Verbatim, or see what stands at DISCORD_API.',
  [GatewayCloseCodes.InvalidIntents]:
    'The gateway does not know the intents Guilds, Guild Messages and Direct Messages. See what stands at DISCORD_API.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord does not allow the intents Guilds, Guild Messages and Direct Messages. None is privileged: see in the developer portal whether the bot is disabled or in quarantine.',
};
const refusedToken = refusals[GatewayCloseCodes.AuthenticationFailed] ?? '';

/**
 * Logs a new client in and keeps it until it is told to leave, refused, or lost. `listen` gets it before; `settle` is
 * waited for before it takes leave.
 */
export async function holdConnection(
  { token, api, log, signal }: Door,
  {
    listen,
    settle,
  }: { readonly listen: (client: Client) => void; readonly settle: (leaving: boolean) => Promise<unknown> },
): Promise<Ending> {
  const course = courseOf(log);
  const { end, refuse, patience } = course;
  const leave = () => end({ status: 0 });
  // Where discord.js meets what it did not expect, nobody hears of it, and the connection may stand still.
  const broken = (error: unknown) => {
    log(`Discord: ${error instanceof Error ? error.stack : error}`);
    end({ lost: 'The connection broke' });
  };
  const client = makeClient(api, () => refuse(refusedToken));
  listen(client);
  watch(client, log, course);
  process.on('unhandledRejection', broken);
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  patience.waitFor(patienceAtFirst, `No connection to ${api}: nothing came of it`);
  client.login(token).catch((error: unknown) => {
    if (refusesToken(error)) refuse(refusedToken);
    else end({ lost: `No connection to ${api}: ${describe(error)}` });
  });
  try {
    const ending = await course.ended;
    await settle('status' in ending);
    return ending;
  } finally {
    patience.there();
    signal.removeEventListener('abort', leave);
    // A connection that is taken down looks to discord.js like one that broke.
    client.removeAllListeners(Events.ShardReconnecting);
    await Promise.race([client.destroy().catch(() => {}), sleep(leaving)]);
    process.off('unhandledRejection', broken);
  }
}

/** What becomes of a connection: the first ending counts. */
interface Course {
  readonly ended: Promise<Ending>;
  readonly end: (ending: Ending) => void;
  /** Ends it for good, and logs why. */
  readonly refuse: (why: string) => void;
  readonly patience: Patience;
}

/** Ends a connection that does not come in time. */
interface Patience {
  /** Waits for `what` from now on, unless it waits already. */
  readonly waitFor: (time: number, what: string) => void;
  /** What it waited for has come. */
  readonly there: () => void;
}

function courseOf(log: Door['log']): Course {
  let end: (ending: Ending) => void = () => {};
  const ended = new Promise<Ending>((resolve) => {
    end = resolve;
  });
  const refuse = (why: string) => {
    log(why);
    end({ status: 1 });
  };
  let waiting: NodeJS.Timeout | null = null;
  const waitFor = (time: number, what: string) => {
    waiting ??= setTimeout(() => end({ lost: `${what} within ${time / 1000} s` }), time);
  };
  const there = () => {
    clearTimeout(waiting ?? undefined);
    waiting = null;
  };
  return { ended, end, refuse, patience: { waitFor, there } };
}

/** Follows what the gateway tells of a client's connection; that it broke is logged once until it stands again. */
function watch(client: Client, log: Door['log'], { end, refuse, patience }: Course): void {
  let told = false;
  client.on(Events.ShardReconnecting, () => {
    if (!told)
      log(
        client.isReady()
          ? 'The connection to Discord broke; connecting again'
          : 'The gateway does not let me in yet; trying again',
      );
    told = true;
    patience.waitFor(patienceAgain, 'The gateway could not be reached again');
  });
  for (const event of [Events.ShardReady, Events.ShardResume] as const) {
    client.on(event, () => {
      told = false;
      patience.there();
    });
  }
  client.on(Events.ShardDisconnect, ({ code }) =>
    refuse(refusals[code] ?? `Discord closed the connection for good (${code}).`),
  );
  client.ws.on(GatewayDispatchEvents.Ready, ({ user }) => {
    if (!user?.id) end({ lost: 'The gateway’s READY tells no user; see what stands at DISCORD_API' });
  });
}

/** No privileged intent: message content comes only with messages that mention the bot. Caches are capped. */
function makeClient(api: string, tokenRefused: () => void): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api, retries: 0, timeout: forRequests, makeRequest: steadyRequests(tokenRefused) },
    ws: { buildStrategy: (manager) => new SteadyShards(manager) },
    waitGuildTimeout: forServers,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 50,
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user.id },
      ThreadMemberManager: 50,
      PresenceManager: 0,
      ReactionManager: 0,
      VoiceStateManager: 0,
      GuildBanManager: 0,
      GuildInviteManager: 0,
      StageInstanceManager: 0,
    }),
    sweepers: { ...Options.DefaultSweeperSettings, messages: { interval: 600, lifetime: 900 } },
  });
}

function refusesToken(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof DiscordAPIError && error.status === 401;
}
