import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isSnowflake, serverFolder, serversFolder } from '../disk/server-folder.js';
import { Library } from './library.js';
import type { ReindexReport } from './reindex-report.js';
import { watchFolder } from './watch-folder.js';

/** The shipped articles, and the library of each server, opened when it is first asked. */
export class Libraries {
  readonly shared: Library;
  readonly #data: string;
  #watching = false;
  readonly #servers = new Map<string, Promise<Library>>();

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
    const open = this.#servers.get(server) ?? this.#open(server);
    this.#servers.set(server, open);
    return open;
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
    for (const opening of this.#servers.values()) opening.then((library) => this.#watchOne(library)).catch(() => {});
  }

  #watchOne(library: Library): void {
    // What fails is told by the next /reindex.
    const again = () => void library.reindex().catch(() => {});
    if (!this.#watching) return;
    watchFolder(library.folder, again);
    if (library.isOwn && library.books !== null) watchFolder(library.books, again, 'settings.json');
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
}
