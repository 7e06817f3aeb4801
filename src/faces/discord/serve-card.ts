import type { Card } from '../../cards/card.js';
import type { Answer, ChannelState, Command } from '../../command/command.js';
import { serve } from '../../command/serve.js';
import type { Request, ServerId } from '../../records/records.js';
import type { Answering } from './answering.js';

/** Where a request comes from, and from whom. */
export interface Place {
  readonly server: ServerId;
  readonly asker: string;
  readonly channel?: ChannelState | null;
  readonly onProgress?: (done: number, of: number) => void;
}

/** A request's card; with the command and its answer where it was served. */
export interface ServedCard {
  readonly card: Card;
  readonly command: Command | null;
  /** As they were checked. */
  readonly options?: Request['options'];
  readonly answer: Answer | null;
}

/** The card of a request, whatever comes of it: bugs are logged here and told as such. */
export async function serveCard(
  { command: name, options }: Request,
  place: Place,
  { libraryOf, commands, records, networks, feeds, log }: Answering,
): Promise<ServedCard> {
  try {
    const library = await libraryOf(place.server);
    const { server, asker: member, channel = null, onProgress = null } = place;
    const surroundings = { records, server, member, channel, onProgress, networks, feeds };
    const served = await serve(library, commands, name, options, surroundings);
    if (!served.ok) return { card: problemCard(served.problem.message), command: null, answer: null };
    return { card: served.card(), command: served.command, options: served.options, answer: served.answer };
  } catch (error) {
    log(`/${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    const message = 'That failed by a fault of ours; the bot’s log has the details.';
    return { card: problemCard(message), command: null, answer: null };
  }
}

/** What is shown of a problem that somebody can mend. */
export function problemCard(message: string): Card {
  return { tone: 'problem', heading: 'That did not work', blocks: [{ kind: 'text', text: message }], notes: [] };
}

/** A few words of ours. */
export function infoCard(heading: string, ...lines: readonly string[]): Card {
  return { tone: 'info', heading, blocks: lines.map((text) => ({ kind: 'text', text })), notes: [] };
}
