import type { IncomingMessage, Server } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { eventData, mayKnow } from './gateway-events.js';
import { Session, shardOf } from './gateway-session.js';
import { Intent, KNOWN_INTENTS, PRIVILEGED_INTENTS, wants } from './intents.js';
import { type Json, number, object, objects, string, strings } from './json.js';
import { wireMemberWithUser, wireUser } from './wire.js';
import type { World, WorldEvent } from './world.js';

export interface GatewayOptions {
  token: string;
  heartbeatIntervalMs: number;
  /** Privileged intents that are switched on for the application. */
  privilegedIntents: number;
  base: () => string;
  /** Changes what comes with an event. */
  reshape: (event: string, data: Json) => Json;
  resumeUrl: string | null | undefined;
}

const MAX_EVENTS_PER_MINUTE = 120;
const MAX_PAYLOAD_BYTES = 4096;
const IDENTIFIES_PER_DAY = 1000;
/** Opcodes besides authentication that a client may send: presence, voice state, members, soundboard sounds. */
const TAKEN_OPCODES = new Set([3, 4, 8, 31]);

/** The gateway, version 10 with JSON: HELLO, IDENTIFY, READY, heartbeats, RESUME with replay. */
export class Gateway {
  private readonly sockets: WebSocketServer;
  private readonly sessions = new Map<string, Session>();
  private identifies = 0;
  private refusing: number | null = null;
  private readonly unlisten: () => void;

  constructor(
    server: Server,
    private readonly world: World,
    private readonly options: GatewayOptions,
    private readonly changed: () => void,
  ) {
    this.sockets = new WebSocketServer({ server });
    this.sockets.on('connection', (socket, request) => this.accept(socket, request));
    this.unlisten = world.listen((event) => this.pass(event));
  }

  get identifiesLeft(): number {
    return IDENTIFIES_PER_DAY - this.identifies;
  }

  /** Sessions with a connection. */
  get connected(): number {
    return [...this.sessions.values()].filter((session) => session.socket).length;
  }

  /** Intents of the latest session. */
  get intents(): number | undefined {
    return [...this.sessions.values()].at(-1)?.intents;
  }

  /** Drops the connections without a closing handshake, as a broken line does; sessions can be resumed. */
  cut(): void {
    for (const session of this.sessions.values()) session.socket?.terminate();
  }

  /** Forgets the sessions and drops the connections: RESUME will be answered by opcode 9. */
  cutAndInvalidate(): void {
    for (const session of this.sessions.values()) session.resumable = false;
    this.cut();
  }

  /** Opcode 7: asks the client to reconnect and resume. */
  askReconnect(): void {
    for (const session of this.sessions.values()) if (session.socket) send(session.socket, { op: 7, d: null });
  }

  /** Opcode 9. @param resumable whether the client may resume the session */
  invalidate(resumable: boolean): void {
    for (const session of this.sessions.values()) {
      session.resumable = resumable;
      const { socket } = session;
      session.socket = undefined;
      if (socket) send(socket, { op: 9, d: resumable });
    }
  }

  /** Answers IDENTIFY and RESUME by closing with a code of Discord's from now on; null lets clients in again. */
  refuse(code: number | null): void {
    this.refusing = code;
  }

  /** Sends an event again, as it was, to the latest session. @returns whether there was one */
  repeat(event: string): boolean {
    const session = [...this.sessions.values()].at(-1);
    const last = session?.log.findLast(({ text }) => text.includes(`"t":"${event}"`));
    if (!session || !last) return false;
    session.dispatch(event, object(JSON.parse(last.text).d));
    return true;
  }

  /** Closes the connections with a code of Discord's. */
  close(code: number): void {
    for (const session of this.sessions.values()) session.socket?.close(code);
  }

  async stop(): Promise<void> {
    this.unlisten();
    for (const socket of this.sockets.clients) socket.terminate();
    await new Promise<void>((resolve) => this.sockets.close(() => resolve()));
  }

  private accept(socket: WebSocket, request: IncomingMessage): void {
    const query = new URL(request.url ?? '/', 'ws://127.0.0.1').searchParams;
    const json = (query.get('encoding') ?? 'json') === 'json';
    if (query.get('v') !== '10' || !json) {
      socket.close(4012, 'Invalid API version');
      return;
    }
    if (query.has('compress')) {
      socket.close(4000, 'This server sends no compressed transport');
      return;
    }
    const { heartbeatIntervalMs } = this.options;
    const watchdog = setTimeout(() => socket.close(4009, 'Session timed out'), heartbeatIntervalMs * 1.5 + 100);
    watchdog.unref();
    const rate = { since: this.world.now(), count: 0 };
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      clearTimeout(watchdog);
      const session = this.sessionOf(socket);
      if (session) {
        session.socket = undefined;
        if (code === 1000 || code === 1001) this.sessions.delete(session.id);
      }
      this.changed();
    });
    socket.on('message', (raw) => {
      const now = this.world.now();
      if (now - rate.since > 60_000) Object.assign(rate, { since: now, count: 0 });
      rate.count += 1;
      const payload = parse(raw);
      if (rate.count > MAX_EVENTS_PER_MINUTE) socket.close(4008, 'Rate limited');
      else if (!payload) socket.close(4002, 'Decode error');
      else if (payload.op === 1) {
        watchdog.refresh();
        send(socket, { op: 11, d: null });
      } else this.receive(socket, number(payload.op) ?? -1, object(payload.d));
    });
    send(socket, { op: 10, d: { heartbeat_interval: heartbeatIntervalMs, _trace: ['loopback'] } });
  }

  /** Any opcode but the heartbeat. */
  private receive(socket: WebSocket, op: number, data: Json): void {
    const session = this.sessionOf(socket);
    if (op === 2 || op === 6) {
      if (session) socket.close(4005, 'Already authenticated');
      else if (op === 2) this.identify(socket, data);
      else this.resume(socket, data);
    } else if (!TAKEN_OPCODES.has(op)) socket.close(4001, 'Unknown opcode');
    else if (!session) socket.close(4003, 'Not authenticated');
    else if (op === 8) this.sendMembers(session, data);
  }

  private sessionOf(socket: WebSocket): Session | undefined {
    return [...this.sessions.values()].find((session) => session.socket === socket);
  }

  /** Why an IDENTIFY is refused: close code and reason. */
  private fault(data: Json): [number, string] | undefined {
    if (this.refusing !== null) return [this.refusing, 'Refused'];
    const intents = number(data.intents);
    const [index, count] = shardOf(data);
    if (!this.knows(data.token)) return [4004, 'Authentication failed'];
    if (intents === undefined || (intents & ~KNOWN_INTENTS) !== 0) return [4013, 'Invalid intents'];
    if ((intents & PRIVILEGED_INTENTS & ~this.options.privilegedIntents) !== 0) return [4014, 'Disallowed intents'];
    if (string(object(data.properties).os) === undefined) return [4002, 'IDENTIFY needs properties'];
    return index >= 0 && index < count ? undefined : [4010, 'Invalid shard'];
  }

  private identify(socket: WebSocket, data: Json): void {
    const fault = this.fault(data);
    if (fault) {
      socket.close(...fault);
      return;
    }
    const intents = number(data.intents) ?? 0;
    this.identifies += 1;
    const session = new Session(this.world.snowflake(), intents, shardOf(data), socket);
    this.sessions.set(session.id, session);
    const guilds = [...this.world.guilds.values()].filter(
      (guild) => guild.members.has(this.world.app.id) && session.hears(guild.id),
    );
    this.dispatch(session, 'READY', {
      v: 10,
      user: { ...wireUser(this.world.app), verified: true, mfa_enabled: false, email: null, flags: 0 },
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url:
        this.options.resumeUrl === undefined ? this.options.base().replace('http', 'ws') : this.options.resumeUrl,
      shard: session.shard,
      application: { id: this.world.app.id, flags: 0 },
      user_settings: {},
      relationships: [],
      private_channels: [],
      presences: [],
      guild_join_requests: [],
      geo_ordered_rtc_regions: [],
      _trace: ['loopback'],
    });
    for (const guild of guilds.filter(({ unavailable }) => !unavailable)) {
      const event = { name: 'GUILD_CREATE', guildId: guild.id };
      if (wants(intents, event)) this.deliver(session, event);
    }
    this.changed();
  }

  /** Sends an event, changed as the options say. */
  private dispatch(session: Session, t: string, d: Json): void {
    session.dispatch(t, this.options.reshape(t, structuredClone(d)));
  }

  private knows(token: unknown): boolean {
    return string(token)?.replace(/^Bot /, '') === this.options.token;
  }

  private resume(socket: WebSocket, data: Json): void {
    const session = this.sessions.get(string(data.session_id) ?? '');
    const sequence = number(data.seq);
    if (this.refusing !== null) socket.close(this.refusing, 'Refused');
    else if (!this.knows(data.token)) socket.close(4004, 'Authentication failed');
    else if (!session?.resumable || sequence === undefined) send(socket, { op: 9, d: false });
    else if (sequence > session.sequence) socket.close(4007, 'Invalid seq');
    else this.replay(session, socket, sequence);
  }

  /** Gives the session its new connection and everything after the sequence number. */
  private replay(session: Session, socket: WebSocket, sequence: number): void {
    session.socket?.terminate();
    session.socket = socket;
    for (const missed of session.log) if (missed.s > sequence) socket.send(missed.text);
    this.dispatch(session, 'RESUMED', { _trace: ['loopback'] });
    this.changed();
  }

  /** Hands an event to every session that may have it, connected or to be resumed. */
  private pass(event: WorldEvent): void {
    if (event.message?.ephemeralTo !== undefined) return;
    for (const session of this.sessions.values()) {
      if (
        session.resumable &&
        session.hears(event.guildId) &&
        wants(session.intents, event) &&
        mayKnow(this.world, event)
      )
        this.deliver(session, event);
    }
  }

  private deliver(session: Session, event: WorldEvent): void {
    const view = { base: this.options.base(), readsAll: (session.intents & Intent.MessageContent) !== 0 };
    const data = eventData(this.world, event, view, (session.intents & Intent.GuildMembers) !== 0);
    this.dispatch(session, event.name, data);
  }
  /** Opcode 8: the members asked for by id or by the beginning of their name. */
  private sendMembers(session: Session, data: Json): void {
    const guild = this.world.guilds.get(string(data.guild_id) ?? '');
    if (!guild) return;
    const ids = typeof data.user_ids === 'string' ? [data.user_ids] : strings(data.user_ids);
    const query = string(data.query);
    const members = [...guild.members.values()].filter((member) =>
      query === undefined
        ? ids.includes(member.userId)
        : this.world.users.get(member.userId)?.username.startsWith(query),
    );
    this.dispatch(session, 'GUILD_MEMBERS_CHUNK', {
      guild_id: guild.id,
      members: members.map((member) => wireMemberWithUser(this.world, member)),
      chunk_index: 0,
      chunk_count: 1,
      not_found: ids.filter((id) => !guild.members.has(id)),
      ...(string(data.nonce) === undefined ? {} : { nonce: data.nonce }),
    });
  }
}

function send(socket: WebSocket, payload: Json): void {
  socket.send(JSON.stringify({ t: null, s: null, ...payload }));
}

function parse(raw: RawData): Json | undefined {
  const text = raw.toString();
  if (Buffer.byteLength(text) > MAX_PAYLOAD_BYTES) return undefined;
  try {
    return objects([JSON.parse(text)])[0];
  } catch {
    return undefined;
  }
}
