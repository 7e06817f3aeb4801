import { setTimeout as sleep } from 'node:timers/promises';
import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  Options,
  Partials,
} from 'discord.js';
import { InOrder } from '../../order/in-order.js';
import type { Answering } from './answering.js';
import { Flood } from './flood.js';
import { commandOfForm } from './forms.js';
import { guardEvents } from './incoming.js';
import { addTarget, answerAutocomplete, answerCommand, answerForm, checkTarget } from './interactions.js';
import { answerEdit, answerMention, isForUs } from './mentions.js';
import { answerPress } from './presses.js';
import { refuseFlood, refuseFloodOfMentions } from './refuse-flood.js';
import { addTargetName, registerCommands } from './register.js';
import { Seen } from './seen.js';

/** Milliseconds before a first failed connection is tried again; doubled up to the second. */
const firstRetry = 2000;
const longestRetry = 60_000;

/** Where to connect, and as whom. */
export interface DiscordSettings {
  readonly token: string;
  /** Base address of the HTTP API without its version; the gateway's address comes from there. */
  readonly api: string;
  readonly guildId: string | null;
  readonly log: (line: string) => void;
  /** Aborted when the bot is to leave. */
  readonly signal: AbortSignal;
  /** Called once, when the bot is connected: from then on `isOn` tells whether it is on a server. */
  readonly connected: (isOn: (server: string) => boolean) => void;
}

/** Runs the bot until it is told to leave (status 0) or Discord refuses it (status 1). */
export async function runDiscord(served: Omit<Answering, 'log'>, settings: DiscordSettings): Promise<number> {
  const { signal, log } = settings;
  const client = makeClient(settings.api);
  const ended = new Promise<number>((end) => {
    signal.addEventListener('abort', () => end(0), { once: true });
    client.once(Events.Invalidated, () => {
      log('Discord ended the session for good. See in the developer portal whether the token was reset.');
      end(1);
    });
  });
  guardEvents(client, log);
  listen(client, { ...served, log }, settings);
  const refused = await Promise.race([logIn(client, settings), ended]);
  const status = refused ?? (await ended);
  await client.destroy();
  return status;
}

/** No privileged intent: message content comes only with messages that mention the bot. Caches are capped. */
function makeClient(api: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api },
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

function listen(client: Client, answering: Answering, { guildId, log, connected }: DiscordSettings): void {
  const guarded = (what: string, work: Promise<void>) => {
    work.catch((error: unknown) => log(`${what} could not be answered: ${describe(error)}`));
  };
  client.once(Events.ClientReady, (ready) => {
    log(`Connected as ${ready.user.tag}, on ${ready.guilds.cache.size} servers`);
    connected((server) => ready.guilds.cache.has(server));
    registerCommands(ready.rest, { applicationId: ready.application.id, guildId, commands: answering.commands }).then(
      (sent) => log(sent ? 'Commands registered' : 'Commands are registered already'),
      (error: unknown) => log(`The commands could not be registered: ${describe(error)}`),
    );
  });
  const flood = new Flood();
  const seen = new Seen();
  const inOrder = new InOrder();
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    // Sessions may overlap, and a resumed one repeats: each question is answered once.
    if (!seen.isNew(interaction.id)) return;
    if (interaction.isAutocomplete()) {
      guarded('a completion', answerAutocomplete(interaction, answering));
      return;
    }
    const { wait } = flood.take(interaction.user.id, Date.now());
    if (wait > 0) guarded('a flood', refuseFlood(interaction, wait));
    else if (interaction.isChatInputCommand())
      guarded(`/${interaction.commandName}`, answerCommand(interaction, answering));
    else if (interaction.isMessageContextMenuCommand())
      guarded(interaction.commandName, answerTarget(interaction, answering));
    else if (interaction.isModalSubmit() && commandOfForm(interaction) !== null)
      guarded('a form', answerForm(interaction, commandOfForm(interaction) ?? '', answering));
    else if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit())
      guarded('a press', answerPress(interaction, answering));
  });
  client.on(Events.MessageCreate, (message) => {
    if (!isForUs(message) || !seen.isNew(message.id)) return;
    const { wait, told } = flood.take(message.author.id, Date.now());
    if (wait === 0)
      guarded(
        'a mention',
        inOrder.after(message.channelId, () => answerMention(message, answering)),
      );
    else if (!told) guarded('a flood', refuseFloodOfMentions(message, wait));
  });
  client.on(Events.MessageUpdate, (_, message) => {
    if (message.partial || !isForUs(message)) return;
    if (flood.take(message.author.id, Date.now()).wait === 0)
      guarded(
        'an edit',
        inOrder.after(message.channelId, () => answerEdit(message, answering)),
      );
  });
  client.on(Events.Error, (error) => log(`Discord: ${describe(error)}`));
  client.on(Events.ShardDisconnect, ({ code }) => log(`Discord closed the connection (${code})`));
  client.on(Events.ShardResume, () => log('Connection resumed'));
}

const answerTarget = (interaction: MessageContextMenuCommandInteraction, answering: Answering) =>
  interaction.commandName === addTargetName ? addTarget(interaction, answering) : checkTarget(interaction, answering);

/** Null once connected; the exit status where the token is refused. Anything else is tried again. */
async function logIn(client: Client, { token, api, log, signal }: DiscordSettings): Promise<number | null> {
  for (let wait = firstRetry; ; wait = Math.min(wait * 2, longestRetry)) {
    try {
      await client.login(token);
      return null;
    } catch (error) {
      if (refusesToken(error)) {
        log(
          'Discord refused DISCORD_TOKEN. Copy the token again from the developer portal (Bot, Reset Token) into .env.',
        );
        return 1;
      }
      if (signal.aborted) return 0;
      log(`No connection to ${api}: ${describe(error)}. Trying again in ${wait / 1000} s.`);
      await sleep(wait, undefined, { signal }).catch(() => {});
    }
  }
}

function refusesToken(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof DiscordAPIError
    ? error.status === 401
    : /\b4004\b|authentication failed/i.test(String(error));
}

/** Errors of Discord in words for the admin; the ones that have a mend come with it. */
function describe(error: unknown): string {
  if (!(error instanceof DiscordAPIError)) return error instanceof Error ? error.message : String(error);
  if (error.code === 50001)
    return `${error.message} (50001): invite the bot to the server with the scopes bot and applications.commands`;
  if (error.code === 50013)
    return `${error.message} (50013): give the bot the permission to send messages there, and in threads`;
  return `${error.message} (${error.code})`;
}
