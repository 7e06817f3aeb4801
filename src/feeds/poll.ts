import { diskReason } from '../disk/disk-reason.js';
import { type Feed, readFeeds } from './feed-file.js';
import { type FeedSettings, type Follower, lookAtFeed } from './look.js';
import { isDue } from './schedule.js';

/** Longest pause between two rounds, in milliseconds. */
const longestPause = 15_000;
/** Servers whose feeds are looked at side by side. */
const sideBySide = 4;

/** Who follows feeds, as far as the disk tells. */
export interface Followers {
  /** Servers that have a folder, by their ids. */
  followers(): Promise<readonly (Follower & { readonly server: string })[]>;
}

interface PollSettings extends FeedSettings {
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
  /** Whether the bot is on a server now. */
  readonly isOn: (server: string) => boolean;
}

/**
 * Looks at the feeds of all servers that the bot is on, each when its time has come, until `signal` aborts; those of a
 * server that it has left wait as they are. Never rejects.
 */
export async function pollFeeds(followers: Followers, settings: PollSettings): Promise<void> {
  const { clock, interval, signal, log } = settings;
  const resting = new Map<string, number>();
  while (!signal.aborted) {
    await pollOnce(followers, resting, settings).catch((error: unknown) =>
      log(`the feeds could not be looked at: ${error}`),
    );
    await clock.sleep(Math.min(longestPause, interval / 4), signal);
  }
}

/** One round over all servers: every feed whose time has come is looked at. */
async function pollOnce(followers: Followers, resting: Map<string, number>, settings: PollSettings): Promise<void> {
  const { clock, interval, signal, log, isOn } = settings;
  const waiting = (await followers.followers()).filter(
    ({ folder, server }) => isOn(server) && (resting.get(folder) ?? 0) <= clock.now(),
  );
  const one = async () => {
    for (let next = waiting.shift(); next && !signal.aborted; next = waiting.shift()) {
      try {
        await pollServer(next, settings);
      } catch (error) {
        // Where nothing can be kept, a feed would be asked for again and again.
        resting.set(next.folder, clock.now() + interval);
        log(`the feeds of ${next.folder} rest for a while: ${diskReason(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, one));
}

async function pollServer(follower: Follower, settings: PollSettings): Promise<void> {
  const { clock, interval, signal } = settings;
  const due = ({ gone, next }: Feed) => !gone && isDue(Date.parse(next), clock.now(), interval);
  for (const { id } of (await readFeeds(follower.folder)).feeds.filter(due)) {
    if (signal.aborted) return;
    // As it stands now: a member may have looked at it, or let go of it, while the others were looked at.
    const feed = (await readFeeds(follower.folder)).feeds.find((one) => one.id === id);
    if (feed && due(feed)) await lookAtFeed(follower, feed, settings, { signal });
  }
}
