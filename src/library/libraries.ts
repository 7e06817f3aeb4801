import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isSnowflake, serverFolder, serversFolder } from '../disk/server-folder.js';
import { Library } from './library.js';
import type { ReindexReport } from './reindex-report.js';
import { watchFolder } from './watch-folder.js';

/** Milliseconds after which a library that nobody has asked is let go, as that of a server that the bot has left. */
const forgotten = 24 * 3_600_000;

/** A server's library while it is in use. */
interface Opened {
  readonly library: Promise<Library>;
  /** When it was last asked for; not by the time of day, which may be set back. */
  readonly asked: number;
}

/** The shipped articles, and the library of each server, opened when it is asked and let go when that was long ago. */
export class Libraries {
  readonly shared: Library;
  readonly #data: string;
  #watching = false;
  readonly #servers = new Map<string, Opened>();
  readonly #watchers = new WeakMap<Library, readonly (() => void)[]>();

  private constructor(shared: Library, data: string) {
    this.shared = shared;
    this.#data = data;
  }

  /**
   * @param corpus folder of the articles that every server may ask.
   * @param data folder in which the servers' own stand, as `servers/ID/articles/`; made with the first one.
   * @param snapshot whether what was read is kept in `snapshots/` for the next start.
   * @param writable whether the shared articles may be changed from here, as from the operator's shell.
   * @throws {CorpusFolderError} where the folder of the articles is missing or may not be read.
   */
  static async open(
    corpus: string,
    data: string,
    { snapshot = true, writable = false }: { readonly snapshot?: boolean; readonly writable?: boolean } = {},
  ): Promise<{ libraries: Libraries; report: ReindexReport }> {
    const name = createHash('sha256').update(resolve(corpus)).digest('hex').slice(0, 16);
    const file = snapshot ? join(data, 'snapshots', `${name}.snapshot`) : null;
    const { library, report } = await Library.open(corpus, file, writable);
    return { libraries: new Libraries(library, data), report };
  }

  /** A server's library by the server's id; for null, the shared articles alone. */
  of(server: string | null): Library | Promise<Library> {
    if (server === null) return this.shared;
    const asked = performance.now();
    const library = this.#servers.get(server)?.library ?? this.#open(server);
    this.#servers.set(server, { library, asked });
    for (const [other, opened] of this.#servers) if (asked - opened.asked > forgotten) this.#close(other, opened);
    return library;
  }

  /** The servers that have a folder, each with its library, which is opened when it is asked for. */
  async followers(): Promise<
    { readonly server: string; readonly folder: string; readonly open: () => Library | Promise<Library> }[]
  > {
    const names = await readdir(serversFolder(this.#data)).catch(() => []);
    return names
      .filter(isSnowflake)
      .map((server) => ({ server, folder: serverFolder(this.#data, server), open: () => this.of(server) }));
  }

  /** Reads again what changes on the disk, in the shared folder and in those of servers that were asked. */
  watch(): void {
    this.#watching = true;
    this.#watchOne(this.shared);
    for (const { library } of this.#servers.values()) library.then((one) => this.#watchOne(one)).catch(() => {});
  }

  #watchOne(library: Library): void {
    // What fails is told by the next /reindex.
    const again = () => void library.reindexOwn().catch(() => {});
    if (!this.#watching) return;
    const settings =
      library.isOwn && library.books !== null ? [watchFolder(library.books, again, 'settings.json')] : [];
    this.#watchers.set(library, [watchFolder(library.folder, again), ...settings]);
  }

  #open(server: string): Promise<Library> {
    const opening = Library.openOwn({ folder: serverFolder(this.#data, server), shared: this.shared });
    opening.then(
      (library) => this.#watchOne(library),
      // What failed once is tried again.
      () => this.#servers.delete(server),
    );
    return opening;
  }

  /** Lets a library go. Who is still at it may finish: the next one is opened from what stands on the disk. */
  #close(server: string, { library }: Opened): void {
    this.#servers.delete(server);
    library.then((one) => this.#watchers.get(one)?.forEach((end) => void end())).catch(() => {});
  }
}
