import { randomBytes } from 'node:crypto';
import { refusal } from './api-error.js';
import type { Json } from './json.js';
import type { Watch } from './watch.js';
import type { Channel, InteractionOrigin, Message, World } from './world.js';

/** Interaction types: 2 command, 3 component, 4 autocompletion, 5 modal. */
export const InteractionType = { Command: 2, Component: 3, Autocomplete: 4, Modal: 5 } as const;

/** One interaction from the member's click to the end of its token. */
export interface Interaction {
  id: string;
  token: string;
  type: number;
  userId: string;
  channel: Channel;
  createdAt: number;
  origin: InteractionOrigin;
  /** Type of a message made by answering it: 20 chat command, 23 user or message command, 0 otherwise. */
  messageType: number;
  /** False where only the user installed the app: at most five follow-ups. */
  appInGuild: boolean;
  /** The message whose component was used. */
  source?: Message;
  /** Type of the first response: 4 message, 5 deferred, 6 deferred update, 7 update, 8 choices, 9 modal. */
  response?: number;
  /** Whether the first response came without its message. */
  deferred: boolean;
  /** The message that `@original` means. */
  original?: Message;
  followUps: Message[];
  choices?: Json[];
  modal?: Json;
  /** The first response's time is over without one. */
  failed: boolean;
}

export interface InteractionTimes {
  /** Time for the first response, in ms; Discord gives 3,000. */
  responseDeadlineMs: number;
  /** Life of the token after that, in ms; Discord gives 15 minutes. */
  tokenLifetimeMs: number;
}

/** Open interactions, their deadlines and tokens. */
export class Interactions {
  private readonly open = new Map<string, Interaction>();
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(
    private readonly world: World,
    private readonly times: InteractionTimes,
    private readonly watch: Watch,
  ) {}

  start(
    start: Pick<Interaction, 'type' | 'userId' | 'channel' | 'messageType' | 'appInGuild'> & {
      commandName?: string;
      source?: Message;
    },
  ): Interaction {
    const id = this.world.snowflake();
    const { commandName, ...rest } = start;
    const interaction: Interaction = {
      ...rest,
      id,
      token: randomBytes(48).toString('base64url'),
      createdAt: this.world.now(),
      origin: { id, type: start.type, userId: start.userId, commandName },
      deferred: false,
      followUps: [],
      failed: false,
    };
    this.open.set(id, interaction);
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      if (interaction.response === undefined) interaction.failed = true;
      this.watch.notify();
    }, this.times.responseDeadlineMs);
    timer.unref();
    this.timers.add(timer);
    return interaction;
  }

  /** The interaction that a first response is for: 10062 when unknown or too late, 40060 when it has one. */
  forCallback(id: string, token: string): Interaction {
    const interaction = this.open.get(id);
    if (interaction?.token !== token) throw refusal.unknownInteraction();
    if (interaction.response !== undefined) throw refusal.alreadyAcknowledged();
    if (interaction.failed || this.world.now() - interaction.createdAt > this.times.responseDeadlineMs)
      throw refusal.unknownInteraction();
    return interaction;
  }

  /** The interaction of a webhook token: 10015 before the first response, 50027 when unknown or past its life. */
  forWebhook(applicationId: string, token: string): Interaction {
    const interaction = [...this.open.values()].find((candidate) => candidate.token === token);
    if (!interaction || applicationId !== this.world.app.id) throw refusal.invalidWebhookToken();
    if (this.world.now() - interaction.createdAt > this.times.tokenLifetimeMs) throw refusal.invalidWebhookToken();
    if (interaction.response === undefined) throw refusal.unknownWebhook();
    return interaction;
  }

  /** Ends all timers. */
  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }
}
