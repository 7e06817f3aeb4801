import { join } from 'node:path';
import { diskReason } from '../disk/disk-reason.js';
import { InOrder } from '../order/in-order.js';
import { type Corpus, makeCorpus } from '../search/corpus.js';
import { CorpusFolderError, listArticleFiles } from './article-files.js';
import { locked } from './folder-lock.js';
import { indexInSlices } from './index-in-slices.js';
import { type ArticleEntry, historyOf, journalLength, journalOf } from './journal.js';
import {
  type Addition,
  type AllPlaced,
  type Changed,
  type Drafted,
  draftOf,
  notOwn,
  placeArticles,
  type Refusal,
  removeArticle,
  type Shelf,
} from './place-article.js';
import { type FolderReading, type Held, readFolder } from './read-folder.js';
import { ReadingSnapshot } from './reading-snapshot.js';
import { nothingDone, type ReindexReport, sum } from './reindex-report.js';
import { changeSettings, type LibrarySettings, readSettings, usualSettings } from './settings.js';

/** Told while files are read: how many of how many. */
export type Progress = (done: number, of: number) => void;

/** Where a server's own articles lie, and the articles that it shares with all others. */
export interface OwnFolder {
  /** The server's folder: `articles/`, `removed/`, `versions/` and `journal.jsonl` stand in it. */
  readonly folder: string;
  readonly shared: Library;
}

/** Articles from which on a snapshot is worth its reading and writing. */
const worthKeeping = 50;

/** The articles that one server may ask. Its corpus is replaced at once, never changed. */
export class Library {
  readonly folder: string;
  readonly #own: OwnFolder | null;
  /** Where `journal.jsonl`, `removed/` and `versions/` stand; null where nobody may change the articles from here. */
  readonly books: string | null;
  readonly #snapshot: ReadingSnapshot | null;
  #settings = usualSettings;
  #corpus: Corpus = makeCorpus([]);
  /** The shared articles that the corpus was made with. */
  #basis: Corpus | null = null;
  #held: ReadonlyMap<string, Held> = new Map();
  /** The journal's length when the folder was read: it grows by what other processes do. */
  #journalRead = 0;
  #running: Promise<ReindexReport> | null = null;
  #cancelled = false;
  readonly #listeners = new Set<Progress>();
  /** What changes the library waits for what came before. */
  readonly #changes = new InOrder();

  private constructor(folder: string, own: OwnFolder | null, books: string | null, snapshot: string | null) {
    this.folder = folder;
    this.#own = own;
    this.books = books;
    this.#snapshot = snapshot === null ? null : new ReadingSnapshot(snapshot);
  }

  /**
   * Opens the articles of a folder. Files that cannot be read are left out and told in the report.
   * @param snapshot file that keeps what was read for the next start; null keeps nothing.
   * @param writable whether articles may be added and removed, as the operator's shell does; the journal then stands in
   * the hidden folder `.verbatim/` there.
   * @throws {CorpusFolderError} where the folder is missing or may not be read.
   */
  static async open(
    folder: string,
    snapshot: string | null = null,
    writable = false,
  ): Promise<{ library: Library; report: ReindexReport }> {
    const library = new Library(folder, null, writable ? join(folder, '.verbatim') : null, snapshot);
    const report = await library.#reindex(await library.#list());
    return { library, report };
  }

  /** Opens a server's library: the shared articles, and its own where it has any. Writes nothing. */
  static async openOwn(own: OwnFolder): Promise<Library> {
    const { folder } = own;
    const library = new Library(join(folder, 'articles'), own, folder, join(folder, 'readings.snapshot'));
    library.#settings = await readSettings(folder);
    const files = await library.#list().catch(() => []);
    if (files.length > 0 || !library.#settings.shared) await library.#reindex(files, true);
    return library;
  }

  /** The articles as they stand now. */
  get corpus(): Corpus {
    if (this.#own && !this.#isPlain && this.#basis !== this.#own.shared.corpus) {
      // The shared articles have changed: answers come from the old index until the new one is whole.
      this.#basis = this.#own.shared.corpus;
      this.#changes.after(this.folder, () => this.#publish(this.#held)).catch(() => {});
    }
    return this.#own && this.#isPlain ? this.#own.shared.corpus : this.#corpus;
  }

  /** Whether a server has nothing of its own: then it shares the index too. */
  get #isPlain(): boolean {
    return this.#held.size === 0 && this.#settings.shared;
  }

  /** The shared articles that its server asks besides its own; null where it asks none. */
  get #sharedCorpus(): Corpus | null {
    return this.#own && this.#settings.shared ? this.#own.shared.corpus : null;
  }

  /** What the server has chosen. */
  get settings(): LibrarySettings {
    return this.#settings;
  }

  /** Keeps what the server chooses. Null where it is kept, else why not. */
  configure(changes: Partial<LibrarySettings>): Promise<string | null> {
    return this.#changes.after(this.folder, async () => {
      if (!this.#own) return 'settings belong to a server of Discord; in the shell, name it with --server';
      try {
        this.#settings = await changeSettings(this.#own.folder, changes);
      } catch (error) {
        return diskReason(error);
      }
      await this.#publish(this.#held);
      return null;
    });
  }

  /** Whether these are the articles of one server, and not those of all. */
  get isOwn(): boolean {
    return this.#own !== null;
  }

  /** The ids of the articles that may be changed from here, with their files: the server's own. */
  get own(): readonly { readonly id: string; readonly file: string }[] {
    return this.books !== null ? [...this.#held].map(([id, { file }]) => ({ id, file: join(this.folder, file) })) : [];
  }

  /**
   * Reads again what has changed in the folder. Questions are answered from the old corpus until the new one is whole.
   * A call during a run joins it, one that was called off too. Nothing is lost: an article whose file can no longer be
   * read stays as it was.
   */
  reindex(onProgress?: Progress): Promise<ReindexReport> {
    if (onProgress) this.#listeners.add(onProgress);
    if (this.#running) return this.#running;
    this.#cancelled = false;
    this.#running = this.#changes
      .after(this.folder, async () => {
        const shared = await this.#own?.shared.reindex((done, of) => this.#tell(done, of));
        const own = await this.#reread(shared !== undefined);
        return shared ? sum(shared, own) : own;
      })
      .catch((error: unknown) => {
        if (!(error instanceof CorpusFolderError)) throw error;
        return { ...nothingDone, refused: [{ file: this.folder, reason: error.message }] };
      })
      .finally(() => {
        this.#running = null;
        this.#listeners.clear();
      });
    return this.#running;
  }

  /** As `reindex`, of its own folder alone: the shared articles stay as they are. Rejects where it cannot be listed. */
  reindexOwn(): Promise<ReindexReport> {
    if (this.#running) return this.#running;
    return this.#changes.after(this.folder, () => {
      this.#cancelled = false;
      return this.#reread(false);
    });
  }

  /** Calls off the re-indexing that is running; the corpus stays as it is. */
  cancel(): void {
    this.#cancelled = true;
    this.#own?.shared.cancel();
  }

  /**
   * Adds an article from the text of a file, front matter and all: on the disk, in the journal and in the index when
   * this resolves. One with the same address as an article of the server's takes its place, as a new version.
   */
  async add(raw: string, by: string): Promise<Changed> {
    const [changed] = await this.addAll([{ raw, by }]);
    return changed ?? { ok: false, reason: 'there is no text' };
  }

  /** As `add`, several at once: the index is made once. What became of each, in their order. */
  async addAll(additions: readonly Addition[]): Promise<Changed[]> {
    if (additions.length === 0) return [];
    const drafts: (Drafted | Refusal)[] = [];
    for (const addition of additions) drafts.push(await draftOf(addition));
    const refusal = 'articles are added on a server of Discord';
    return this.#change(refusal, drafts.length, (shelf) => placeArticles(drafts, shelf));
  }

  /** Takes one of the server's own articles out; its file is kept in `removed/`. */
  async remove(id: string, by: string): Promise<Changed> {
    const reason = notOwn(id);
    const [changed] = await this.#change(reason, 1, (shelf) => removeArticle(id, by, shelf));
    return changed ?? { ok: false, reason };
  }

  /** What the journal says of an article, first to last. */
  async history(id: string): Promise<ArticleEntry[]> {
    return this.books === null ? [] : historyOf(journalOf(this.books), id);
  }

  /**
   * Changes the files while no other process does, then answers from what they have become. `change` starts from what
   * stands on the disk. Where nothing may be changed, `refusal` is the outcome, once for each of `count`.
   */
  #change(refusal: string, count: number, change: (shelf: Shelf) => Promise<AllPlaced>): Promise<Changed[]> {
    const all = (reason: string) => Array.from({ length: count }, (): Changed => ({ ok: false, reason }));
    return this.#changes.after(this.folder, async () => {
      const { books } = this;
      if (books === null) return all(refusal);
      let done: AllPlaced;
      try {
        done = await locked(books, async () => {
          const held = await this.#caughtUp(books);
          const changed = await change({ folder: this.folder, books, shared: this.#sharedCorpus, held });
          this.#journalRead = await journalLength(journalOf(books));
          return changed;
        });
      } catch (error) {
        return all(diskReason(error));
      }
      if (done.held !== this.#held) await this.#publish(done.held);
      return done.outcomes;
    });
  }

  /** The articles with what other processes have done to them since they were read. */
  async #caughtUp(books: string): Promise<ReadonlyMap<string, Held>> {
    if ((await journalLength(journalOf(books))) === this.#journalRead) return this.#held;
    this.#cancelled = false;
    const read = await this.#read(await this.#list(), null);
    return read?.held ?? this.#held;
  }

  /** The names of the files. Takes note of how far the journal has come. */
  async #list(): Promise<string[]> {
    if (this.books !== null) this.#journalRead = await journalLength(journalOf(this.books));
    return listArticleFiles(this.folder).catch((error: unknown) => {
      // A server that has no article yet has no folder either.
      if (this.#own && error instanceof CorpusFolderError && this.#held.size === 0) return [];
      throw error;
    });
  }

  /** Reads the settings and the folder. Indexes anew where they have changed, or the shared articles may have. */
  async #reread(later: boolean): Promise<ReindexReport> {
    const { shared } = this.#settings;
    if (this.#own) this.#settings = await readSettings(this.#own.folder);
    return this.#reindex(await this.#list(), later || this.#settings.shared !== shared);
  }

  async #reindex(files: readonly string[], later = false): Promise<ReindexReport> {
    const snapshot = files.length >= worthKeeping ? this.#snapshot : null;
    if (this.#held.size === 0) await snapshot?.load();
    const read = await this.#read(files, snapshot);
    if (read === null) return { ...nothingDone, cancelled: true };
    const { held, readAnew, ...report } = read;
    if (later || report.added + report.changed + report.removed > 0) await this.#publish(held);
    else this.#held = held;
    if (readAnew > 0 || report.removed > 0)
      snapshot?.keep([...held.values()].map(({ hash, entry, raw }) => ({ hash, reading: entry.reading, raw })));
    return report;
  }

  #read(files: readonly string[], snapshot: ReadingSnapshot | null): Promise<FolderReading | null> {
    return readFolder(files, {
      folder: this.folder,
      before: this.#held,
      snapshot,
      goOn: (done) => {
        this.#tell(done, files.length);
        return !this.#cancelled;
      },
    });
  }

  /** Answers from these articles, all at once, when their index is whole. */
  async #publish(held: ReadonlyMap<string, Held>): Promise<void> {
    const own = [...held.values()].map(({ entry }) => entry);
    const basis = this.#own?.shared.corpus ?? null;
    this.#corpus = await indexInSlices(own, this.#sharedCorpus);
    this.#basis = basis;
    this.#held = held;
  }

  #tell(done: number, of: number): void {
    for (const listener of this.#listeners) listener(done, of);
  }
}
