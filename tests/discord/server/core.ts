import type { CommandRegistry } from './commands.js';
import type { Interactions } from './interactions.js';
import type { Json } from './json.js';
import type { Posting } from './posting.js';
import type { Watch } from './watch.js';
import type { World } from './world.js';

/** The parts that routes and members work on. */
export interface Core {
  world: World;
  posting: Posting;
  commands: CommandRegistry;
  interactions: Interactions;
  watch: Watch;
  /** Address of this server: http://127.0.0.1:PORT. */
  base: () => string;
  /** Whether the app may read all message content over REST (MESSAGE_CONTENT is switched on for it). */
  readsAll: boolean;
  /** Remaining IDENTIFYs, as GET /gateway/bot tells. */
  identifiesLeft: () => number;
  /** What GET /gateway/bot answers beside or instead of the usual. */
  gatewayBot: Json;
}
