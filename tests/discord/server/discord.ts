import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { CommandRegistry } from './commands.js';
import type { Core } from './core.js';
import { Gateway } from './gateway.js';
import { Intent } from './intents.js';
import { Interactions } from './interactions.js';
import { Journal, type RecordedRequest, type Violation } from './journal.js';
import type { Json } from './json.js';
import { MemberHandle } from './member.js';
import { type Mishap, Mishaps } from './mishaps.js';
import { OpenApi } from './openapi.js';
import { GuildHandle } from './places.js';
import { Posting } from './posting.js';
import { type Forced, RateLimits } from './rate-limits.js';
import { RestRouter } from './rest-router.js';
import { callbackRoutes } from './routes/callbacks.js';
import { commandRoutes } from './routes/commands.js';
import { messageRoutes } from './routes/messages.js';
import { selfRoutes } from './routes/self.js';
import { threadRoutes } from './routes/threads.js';
import { webhookRoutes } from './routes/webhooks.js';
import { Watch } from './watch.js';
import { World } from './world.js';

/** Where Discord's OpenAPI document lies beside this repository, if it does. */
const DOCUMENT = fileURLToPath(new URL('../../../../shared/discord/openapi.json', import.meta.url));

export interface LoopbackOptions {
  /** The bot token that is accepted. */
  token?: string;
  applicationId?: string;
  appName?: string;
  /** Discord's OpenAPI document, its path, or null for none; by default ../shared/discord/openapi.json where it is. */
  openApi?: Json | string | null;
  /** Refuses strings where the document has permissions as numbers; Discord takes them. */
  toTheLetter?: boolean;
  /** Privileged intents switched on for the application, as bits; none by default. */
  privilegedIntents?: number;
  heartbeatIntervalMs?: number;
  /** Time for the first response to an interaction, in ms: 3,000 as Discord's. */
  responseDeadlineMs?: number;
  /** Life of an interaction's token, in ms: 15 minutes as Discord's. */
  tokenLifetimeMs?: number;
  /** The clock, in ms since 1970. */
  now?: () => number;
  /** Leaves out of interactions what Discord has added to them over the years. */
  leaner?: boolean;
  /** Changes what comes with an event, as a server would that imitates Discord in its own way. */
  reshape?: (event: string, data: Json) => Json;
  /** What GET /gateway/bot answers, beside or instead of the usual; undefined leaves a field out. */
  gatewayBot?: Json;
  /** What READY tells as the address to resume at; its own by default. */
  resumeUrl?: string | null;
}

let parsedDefault: OpenApi | undefined;

function documentOf({ openApi: given, toTheLetter }: LoopbackOptions): OpenApi | undefined {
  if (given === null) return undefined;
  if (toTheLetter) return new OpenApi(given ?? DOCUMENT, true);
  if (given !== undefined) return new OpenApi(given);
  if (!parsedDefault && existsSync(DOCUMENT)) parsedDefault = new OpenApi(DOCUMENT);
  return parsedDefault;
}

/**
 * A Discord on this machine: REST and gateway in the test's own process.
 *
 * @example
 * const discord = await LoopbackDiscord.start({ token: 'a-token' });
 * const client = new Client({ intents: [], rest: { api: discord.api } });
 * const channel = discord.addGuild('Server').addChannel('general');
 */
export class LoopbackDiscord {
  readonly journal = new Journal();
  readonly core: Core;
  private readonly server: Server;
  private readonly gatewayServer: Gateway;
  private readonly router: RestRouter;
  private readonly limits: RateLimits;
  private readonly mishaps = new Mishaps();
  private readonly watch = new Watch();

  private constructor(options: LoopbackOptions) {
    const now = options.now ?? Date.now;
    const token = options.token ?? 'loopback-token';
    const privilegedIntents = options.privilegedIntents ?? 0;
    const world = new World(now, options.applicationId, options.appName);
    world.leaner = options.leaner ?? false;
    const base = () => this.url;
    this.server = createServer((request, response) => void this.serve(request, response));
    this.gatewayServer = new Gateway(
      this.server,
      world,
      {
        token,
        heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
        privilegedIntents,
        base,
        reshape: options.reshape ?? ((_event, data) => data),
        resumeUrl: options.resumeUrl,
      },
      () => this.watch.notify(),
    );
    this.core = {
      world,
      posting: new Posting(world, base),
      commands: new CommandRegistry(world, options.toTheLetter ?? false),
      interactions: new Interactions(
        world,
        { responseDeadlineMs: options.responseDeadlineMs ?? 3000, tokenLifetimeMs: options.tokenLifetimeMs ?? 900_000 },
        this.watch,
      ),
      watch: this.watch,
      base,
      readsAll: (privilegedIntents & Intent.MessageContent) !== 0,
      identifiesLeft: () => this.gatewayServer.identifiesLeft,
      gatewayBot: options.gatewayBot ?? {},
    };
    world.listen(() => this.watch.notify());
    const routes = [selfRoutes, commandRoutes, messageRoutes, threadRoutes, callbackRoutes, webhookRoutes].flatMap(
      (make) => make(this.core),
    );
    this.limits = new RateLimits(now);
    this.router = new RestRouter(routes, token, this.limits, documentOf(options), this.journal, this.mishaps);
  }

  /** Starts a server on a free port of 127.0.0.1. */
  static async start(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
    const discord = new LoopbackDiscord(options);
    await new Promise<void>((resolve) => discord.server.listen(0, '127.0.0.1', resolve));
    return discord;
  }

  /** http://127.0.0.1:PORT */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What discord.js takes as `rest.api`. */
  get api(): string {
    return `${this.url}/api`;
  }

  /** The application and its bot user. */
  get app(): { id: string; mention: string } {
    const { id } = this.core.world.app;
    return { id, mention: `<@${id}>` };
  }

  /** The gateway's switches: cut, cutAndInvalidate, askReconnect, invalidate, close. */
  get gateway(): Gateway {
    return this.gatewayServer;
  }

  /** Every REST request so far. */
  get requests(): readonly RecordedRequest[] {
    return this.journal.requests;
  }

  /** Every request that broke Discord's rules; a test can assert that there is none. */
  get violations(): readonly Violation[] {
    return this.journal.violations;
  }

  /** A server; with `appInstalled: false` the app is only installed by its users. */
  addGuild(
    name: string,
    options: {
      everyone?: bigint;
      appPermissions?: bigint;
      appInstalled?: boolean;
      locale?: string;
      /** In an outage: READY names it, and nothing more is heard of it. */
      unavailable?: boolean;
    } = {},
  ): GuildHandle {
    const { world } = this.core;
    const guild = world.addGuild(name, options.everyone, options.locale);
    guild.unavailable = options.unavailable ?? false;
    const handle = new GuildHandle(this.core, guild);
    if (options.appInstalled !== false) this.addApp(handle, options.appPermissions);
    return handle;
  }

  /** Somebody who is in no server yet, to write direct messages or to join one. */
  addUser(username: string, locale?: string): MemberHandle {
    return new MemberHandle(this.core, this.core.world.addUser(username, locale));
  }

  /** Brings the app into a server, with a role of its own. */
  addApp({ guild }: GuildHandle, permissions = 0n): void {
    const { world } = this.core;
    const role = world.addRole(guild, world.app.username, permissions);
    world.join(guild, world.app, [role.id]);
    world.announce({ name: 'GUILD_CREATE', guildId: guild.id });
  }

  /** Takes the app out of a server. */
  removeApp(guild: GuildHandle): void {
    guild.guild.members.delete(this.app.id);
    this.core.world.announce({ name: 'GUILD_DELETE', guildId: guild.id, data: { id: guild.id } });
  }

  /** Commands that are registered, globally or in a server. */
  commands(guild?: GuildHandle): readonly Json[] {
    return this.core.commands.list(guild?.id);
  }

  /** Resolves when the probe has found something; looked at after every change. */
  until<T>(probe: () => T | undefined): Promise<T> {
    return this.watch.until(probe);
  }

  /**
   * Answers the next matching request with 429.
   *
   * @param route a part of "METHOD /path", or an expression for it
   * @param retryAfter in seconds
   */
  rateLimitNext(
    route: string | RegExp,
    retryAfter: number,
    options: Partial<Pick<Forced, 'global' | 'scope'>> = {},
  ): void {
    const global = options.global ?? false;
    const matches = (method: string, path: string) =>
      typeof route === 'string' ? `${method} ${path}`.includes(route) : route.test(`${method} ${path}`);
    this.limits.forceNext({ matches, retryAfter, global, scope: options.scope ?? (global ? 'global' : 'user') });
  }

  /**
   * Lets the next matching requests go wrong.
   *
   * @param route a part of "METHOD /path", or an expression for it
   * @param options.done whether the request is done before its answer goes wrong
   */
  failNext(route: string | RegExp, mishap: Mishap, options: { done?: boolean; times?: number } = {}): void {
    const matches = (method: string, path: string) =>
      typeof route === 'string' ? `${method} ${path}`.includes(route) : route.test(`${method} ${path}`);
    this.mishaps.plan({ matches, mishap, done: options.done ?? false, times: options.times ?? 1 });
  }

  /** Ends connections, timers and the server. */
  async stop(): Promise<void> {
    this.core.interactions.stop();
    await this.gatewayServer.stop();
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const file = /^\/attachments\/(\d+)\/(\d+)\//.exec(url.pathname);
    if (file) return this.serveAttachment(file[1] ?? '', file[2] ?? '', response);
    await this.router.serve(request, response, url);
    this.watch.notify();
  }

  private serveAttachment(channelId: string, id: string, response: ServerResponse): void {
    for (const message of this.core.world.channels.get(channelId)?.messages.values() ?? []) {
      const attachment = message.attachments.find((candidate) => candidate.id === id);
      if (attachment) {
        response.writeHead(200, { 'content-type': attachment.contentType }).end(attachment.bytes);
        return;
      }
    }
    response.writeHead(404).end();
  }
}
