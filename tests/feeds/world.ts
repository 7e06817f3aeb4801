import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import type * as FeedFile from '../../src/feeds/feed-file.js';
import type * as Follow from '../../src/feeds/follow.js';
import type { FeedSettings } from '../../src/feeds/look.js';
import type * as Poll from '../../src/feeds/poll.js';
import type * as LibrariesModule from '../../src/library/libraries.js';
import { type End, newsSite } from './site.js';

// The built ones: the worker that reads feeds and pages is a file of the build.
const built = <Module>(path: string): Promise<Module> =>
  import(fileURLToPath(new URL(`../../dist/src/${path}`, import.meta.url)));
const { followFeed, unfollowFeed, feedsOf } = await built<typeof Follow>('feeds/follow.js');
const { pollFeeds } = await built<typeof Poll>('feeds/poll.js');
const { readFeeds } = await built<typeof FeedFile>('feeds/feed-file.js');
const { Libraries } = await built<typeof LibrariesModule>('library/libraries.js');

export { feedsOf, followFeed, readFeeds, unfollowFeed };

export const hour = 3_600_000;

const ends: End[] = [];
afterEach(() => {
  for (const end of ends.splice(0).reverse()) end();
});

/** A clock that stands still until it is moved. It may be waited for until whoever sleeps has fallen asleep. */
class StandingClock {
  time = Date.UTC(2026, 0, 5);
  #wake: (() => void) | null = null;
  #asleep: () => void = () => {};

  now = () => this.time;
  /** In the middle, where chance changes no wait. */
  random = () => 0.5;
  sleep = (_ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        signal.removeEventListener('abort', wake);
        resolve();
      };
      signal.addEventListener('abort', wake);
      this.#wake = wake;
      this.#asleep();
    });

  /** Lets `ms` pass, and waits until what that brings about is done. */
  async pass(ms: number): Promise<void> {
    const asleep = this.asleep();
    this.time += ms;
    this.#wake?.();
    await asleep;
  }

  asleep(): Promise<void> {
    return new Promise((resolve) => {
      this.#asleep = resolve;
    });
  }
}

/** A site, the folders of a bot, and its library of a server. */
export async function world({ lookup }: Pick<FeedSettings, 'lookup'> = {}) {
  const folderOf = () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-feeds-'));
    ends.push(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  };
  const [corpus, data] = [folderOf(), folderOf()];
  writeFileSync(join(corpus, 'train.txt'), 'The train left Larnow at six.');
  const clock = new StandingClock();
  const settings: FeedSettings = { networks: ['127.0.0.1/32'], clock, interval: hour, ...(lookup ? { lookup } : {}) };
  const site = await newsSite(ends);
  const left = new Set<string>();
  /** Starts the bot's part that looks at feeds, as another process would; ended after the test, or by `stop`. */
  const start = async () => {
    const { libraries } = await Libraries.open(corpus, data, { snapshot: false });
    const leaving = new AbortController();
    ends.push(() => leaving.abort());
    const log: string[] = [];
    const asleep = clock.asleep();
    const polling = pollFeeds(libraries, {
      ...settings,
      signal: leaving.signal,
      log: (line) => log.push(line),
      isOn: (server) => !left.has(server),
    });
    await asleep;
    const stop = async () => {
      leaving.abort();
      await polling;
    };
    return { library: await libraries.of('12345'), libraries, log, stop };
  };
  const own = (...path: string[]) => join(data, 'servers', '12345', ...path);
  return {
    clock,
    settings,
    site,
    /** The servers that the bot has left. */
    left,
    start,
    own,
    newSite: (host?: string) => newsSite(ends, host),
    feedLink: `${site.origin}/feed.xml`,
  };
}
