import type { Command, Surroundings } from '../../command/command.js';
import type { Library } from '../../library/library.js';
import type { Turns } from '../../order/turns.js';
import type { Records, ServerId } from '../../records/records.js';

/** What answering takes from the bot. */
export interface Answering {
  /** The articles of a server; null for direct messages and places where the bot is no member. */
  libraryOf(server: ServerId): Library | Promise<Library>;
  readonly commands: ReadonlyMap<string, Command>;
  readonly records: Records;
  /** Networks (CIDR) that links may lead to, beside the public internet. */
  readonly networks: readonly string[];
  /** When feeds are looked at. */
  readonly feeds: Surroundings['feeds'];
  readonly log: (line: string) => void;
}

/** What answering takes besides where many ask at once. */
export interface AnsweringMany extends Answering {
  readonly turns: Turns;
}
