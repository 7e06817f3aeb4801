import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { read } from '../reading/read.js';
import { type Corpus, makeCorpus, makingCorpus, type ReadArticle } from '../search/corpus.js';
import { twinOf } from '../search/twins.js';
import type { Article } from '../text/article.js';
import { withAddress } from '../text/front-matter.js';
import { readArticle } from '../text/read-article.js';
import {
  type ArticleFile,
  CorpusFolderError,
  listArticleFiles,
  type RefusedFile,
  readArticleFile,
} from './article-files.js';
import { makeId } from './article-id.js';
import { diskReason, moveWhole, writeWhole } from './atomic-file.js';
import { decodeText } from './decode.js';
import { type JournalEntry, writeJournal } from './journal.js';
import { readAside } from './read-aside.js';
import { ReadingSnapshot } from './reading-snapshot.js';
import { hasOtherNumbers, saysTheSame } from './same-article.js';
import { type LibrarySettings, readSettings, writeSettings } from './settings.js';

/** What re-indexing did: counts of articles, and the files that were refused. */
export interface ReindexReport {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly refused: readonly RefusedFile[];
  /** Whether it was called off: then nothing has changed. */
  readonly cancelled?: boolean;
}

/** Told while files are read: how many of how many. */
export type Progress = (done: number, of: number) => void;

/** What became of an article that was to be added or removed. */
export type Changed =
  | {
      readonly ok: true;
      readonly id: string;
      readonly act: JournalEntry['act'];
      /** The text before, where a new version took its place. */
      readonly former?: Article;
      /** The id of an article of which it tells a later state: most of its words, but other numbers. */
      readonly like?: string;
    }
  | { readonly ok: false; readonly reason: string };

interface Held {
  readonly hash: string;
  readonly file: string;
  readonly entry: ReadArticle;
  /** Whether the reading came from the snapshot. */
  readonly kept?: boolean;
}

/** Where a server's own articles lie, and the articles that it shares with all others. */
export interface OwnFolder {
  /** The server's folder: `articles/`, `removed/`, `versions/` and `journal.jsonl` stand in it. */
  readonly folder: string;
  readonly shared: Library;
}

/** Articles from which on a snapshot is worth its reading and writing. */
const worthKeeping = 50;

/** Milliseconds for which questions may have to wait while the index is made. */
const slice = 20;

/** The articles that one server may ask. Its corpus is replaced at once, never changed. */
export class Library {
  readonly folder: string;
  readonly #own: OwnFolder | null;
  readonly #snapshot: ReadingSnapshot | null;
  #settings: LibrarySettings = { addRole: null, shared: true };
  #corpus: Corpus = makeCorpus([]);
  /** The shared articles that the corpus was made with. */
  #basis: Corpus | null = null;
  #held: ReadonlyMap<string, Held> = new Map();
  #running: Promise<ReindexReport> | null = null;
  #cancelled = false;
  readonly #listeners = new Set<Progress>();
  #keeping: Promise<unknown> = Promise.resolve();
  /** What changes the library waits for what came before. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, own: OwnFolder | null, snapshot: string | null) {
    this.folder = folder;
    this.#own = own;
    this.#snapshot = snapshot === null ? null : new ReadingSnapshot(snapshot);
  }

  /**
   * Opens the articles of a folder. Files that cannot be read are left out and told in the report.
   * @param snapshot file that keeps what was read for the next start; null keeps nothing.
   * @throws {CorpusFolderError} where the folder is missing or may not be read.
   */
  static async open(
    folder: string,
    snapshot: string | null = null,
  ): Promise<{ library: Library; report: ReindexReport }> {
    const library = new Library(folder, null, snapshot);
    const report = await library.#reindex(await listArticleFiles(folder));
    return { library, report };
  }

  /** Opens a server's library: the shared articles, and its own where it has any. Writes nothing. */
  static async openOwn(own: OwnFolder): Promise<Library> {
    const library = new Library(join(own.folder, 'articles'), own, join(own.folder, 'readings.snapshot'));
    library.#settings = await readSettings(join(own.folder, 'settings.json'));
    const files = await listArticleFiles(library.folder).catch(() => []);
    if (files.length > 0 || !library.#settings.shared) await library.#reindex(files, true);
    return library;
  }

  /** The articles as they stand now. */
  get corpus(): Corpus {
    if (this.#own && !this.#isPlain && this.#basis !== this.#own.shared.corpus) {
      // The shared articles have changed: answers come from the old index until the new one is whole.
      this.#basis = this.#own.shared.corpus;
      this.#inTurn(() => this.#publish(this.#held)).catch(() => {});
    }
    return this.#own && this.#isPlain ? this.#own.shared.corpus : this.#corpus;
  }

  /** Whether a server has nothing of its own: then it shares the index too. */
  get #isPlain(): boolean {
    return this.#held.size === 0 && this.#settings.shared;
  }

  /** What the server has chosen. */
  get settings(): LibrarySettings {
    return this.#settings;
  }

  /** Keeps what the server chooses. Null where it is kept, else why not. */
  configure(changes: Partial<LibrarySettings>): Promise<string | null> {
    return this.#inTurn(async () => {
      if (!this.#own) return 'settings belong to a server of Discord';
      const settings = { ...this.#settings, ...changes };
      try {
        await writeSettings(join(this.#own.folder, 'settings.json'), settings);
      } catch (error) {
        return diskReason(error);
      }
      this.#settings = settings;
      await this.#publish(this.#held);
      return null;
    });
  }

  /** The ids of the server's own articles, with their files. */
  get own(): readonly { readonly id: string; readonly file: string }[] {
    return this.#own ? [...this.#held].map(([id, { file }]) => ({ id, file: join(this.folder, file) })) : [];
  }

  /**
   * Reads again what has changed in the folder. Questions are answered from the old corpus until the new one is whole.
   * A call during a run joins it. Nothing is lost: an article whose file can no longer be read stays as it was.
   */
  reindex(onProgress?: Progress): Promise<ReindexReport> {
    if (onProgress) this.#listeners.add(onProgress);
    this.#cancelled = false;
    this.#running ??= this.#inTurn(async () => {
      const shared = await this.#own?.shared.reindex((done, of) => this.#tell(done, of));
      const files = await listArticleFiles(this.folder).catch((error: unknown) => {
        // A server that has no article yet has no folder either.
        if (this.#own && error instanceof CorpusFolderError && this.#held.size === 0) return [];
        throw error;
      });
      const own = await this.#reindex(files, shared !== undefined);
      return shared ? sum(shared, own) : own;
    })
      .catch((error: unknown) => {
        if (!(error instanceof CorpusFolderError)) throw error;
        return { added: 0, changed: 0, removed: 0, refused: [{ file: this.folder, reason: error.message }] };
      })
      .finally(() => {
        this.#running = null;
        this.#listeners.clear();
      });
    return this.#running;
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
  add(raw: string, by: string): Promise<Changed> {
    return this.#inTurn(() => this.#add(raw, by));
  }

  /** Takes one of the server's own articles out; its file is kept in `removed/`. */
  remove(id: string, by: string): Promise<Changed> {
    return this.#inTurn(async () => {
      const own = this.#own;
      const held = this.#held.get(id);
      if (!own || !held) return { ok: false, reason: `"${id}" is no article that this server has added` };
      const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
      const file = join(this.folder, held.file);
      // The hash, for a clock that was set back gives a stamp twice.
      const kept = join(own.folder, 'removed', `${stamp}-${held.hash.slice(0, 8)}-${held.file}`);
      try {
        await moveWhole(file, kept);
        await this.#journal(own, { by, act: 'removed', article: id, hash: held.hash }).catch(async (error) => {
          await moveWhole(kept, file);
          throw error;
        });
      } catch (error) {
        return { ok: false, reason: diskReason(error) };
      }
      const rest = new Map(this.#held);
      rest.delete(id);
      await this.#publish(rest);
      return { ok: true, id, act: 'removed' };
    });
  }

  async #add(given: string, by: string): Promise<Changed> {
    const own = this.#own;
    if (!own) return { ok: false, reason: 'articles are added on a server of Discord' };
    const bytes = Buffer.from(given);
    // What is written must be what the next start reads; half a character cannot be written.
    const raw = bytes.toString();
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const hash = hashOf(raw);
    const drafted = await readAside(raw);
    if (!drafted.ok) return drafted;
    const { article } = drafted.entry;
    const { text, title, source } = article;
    const former =
      source === null ? undefined : [...this.#held].find(([, { entry }]) => entry.article.source === source);
    const known = former?.[1].entry.article;
    if (known && saysTheSame(known, article))
      return { ok: false, reason: `the library has it already, as "${known.id}"` };
    const all = this.corpus.articles.map((one) => one.article);
    const twin = known ? null : twinOf(article, all);
    const later = twin !== null && hasOtherNumbers(twin, article);
    if (twin && !later) return this.#alsoAt(own, twin, source, by);
    const id = former?.[0] ?? makeId(title ?? text.slice(0, 60), hash, (one) => this.corpus.byId.has(one));
    const file = former?.[1].file ?? `${id}.txt`;
    const act = former ? 'changed' : 'added';
    const version = former && join(own.folder, 'versions', `${former[1].hash.slice(0, 16)}-${file}`);
    const place = join(this.folder, file);
    try {
      // A copy first, so that at every moment the article is there.
      if (version) await writeWhole(version, await readFile(place));
      await writeWhole(place, raw);
      await this.#journal(own, { by, act, article: id, hash }).catch(async (error) => {
        // What is not in the journal was not done. Neither way needs room on the disk.
        await (version ? moveWhole(version, place) : rm(place));
        throw error;
      });
    } catch (error) {
      return { ok: false, reason: diskReason(error) };
    }
    const entry = { ...drafted.entry, article: { ...article, id } };
    await this.#publish(new Map([...this.#held, [id, { hash, file, entry }]]));
    return { ok: true, id, act, ...(known && { former: known }), ...(twin && { like: twin.id }) };
  }

  /** The library has the article from another place: this address is kept in its front matter, and in the journal. */
  async #alsoAt(own: OwnFolder, { id }: Article, source: string | null, by: string): Promise<Changed> {
    const held = this.#held.get(id);
    const has = `the library has it already, as "${id}"`;
    const isOther = source !== null && this.corpus.byId.get(id)?.article.source !== source;
    if (!isOther) return { ok: false, reason: has };
    let hash = held?.hash ?? '';
    try {
      if (held) {
        const file = join(this.folder, held.file);
        const now = await readArticleFile(this.folder, held.file);
        // A file that was changed by hand meanwhile is left to the next re-indexing.
        if ('reason' in now || now.hash !== held.hash) return { ok: false, reason: has };
        const raw = withAddress(now.raw, source);
        if (raw === null) return { ok: false, reason: has };
        hash = hashOf(raw);
        await writeWhole(file, raw);
        this.#held = new Map([...this.#held, [id, { ...held, hash }]]);
      }
      await this.#journal(own, { by, act: 'also', article: id, hash, source });
    } catch (error) {
      return { ok: false, reason: diskReason(error) };
    }
    return { ok: true, id, act: 'also' };
  }

  #journal({ folder }: OwnFolder, entry: Omit<JournalEntry, 'at'>): Promise<void> {
    return writeJournal(join(folder, 'journal.jsonl'), { at: new Date().toISOString(), ...entry });
  }

  async #reindex(files: readonly string[], later = false): Promise<ReindexReport> {
    const snapshot = files.length >= worthKeeping ? this.#snapshot : null;
    if (this.#held.size === 0) await snapshot?.load();
    let readAnew = 0;
    const held = new Map<string, Held>();
    const refused: RefusedFile[] = [];
    let added = 0;
    let changed = 0;
    let done = 0;
    for (const name of files) {
      if (this.#cancelled) return { added: 0, changed: 0, removed: 0, refused: [], cancelled: true };
      this.#tell(done++, files.length);
      const file = await readArticleFile(this.folder, name);
      const id = name.replace(/\.[^.]+$/, '');
      const before = this.#held.get(id);
      const taken = 'reason' in file ? file : held.has(id) ? sameName(name, id) : take(file, before, snapshot);
      if ('reason' in taken) {
        const kept = before && !held.has(id);
        if (kept) held.set(id, before);
        refused.push(kept ? { file: name, reason: `${taken.reason}. The version read before stays` } : taken);
        continue;
      }
      held.set(id, taken);
      if (taken !== before && !taken.kept) readAnew++;
      if (!before) added++;
      else if (before !== taken) changed++;
      // Reading is work for the processor: let waiting questions through between articles.
      await nextTurn();
    }
    const removed = [...this.#held.keys()].filter((id) => !held.has(id)).length;
    if (later || added + changed + removed > 0) await this.#publish(held);
    else this.#held = held;
    if (readAnew > 0 || removed > 0) this.#keep(snapshot, held);
    return { added, changed, removed, refused };
  }

  /** Without waiting: a start that reads more is no worse answer. */
  #keep(snapshot: ReadingSnapshot | null, held: ReadonlyMap<string, Held>): void {
    const readings = [...held.values()].map(({ hash, entry }) => ({ hash, reading: entry.reading }));
    this.#keeping = this.#keeping.then(() => snapshot?.keep(readings)).catch(() => {});
  }

  /** Makes the index in slices, then answers from it all at once. */
  async #publish(held: ReadonlyMap<string, Held>): Promise<void> {
    const own = [...held.values()].map(({ entry }) => entry);
    // An own article stands before a shared one of the same name.
    const basis = this.#own?.shared.corpus ?? null;
    const shared = this.#settings.shared ? (basis?.articles ?? []).filter(({ article }) => !held.has(article.id)) : [];
    const making = makingCorpus([...shared, ...own]);
    let since = performance.now();
    for (;;) {
      const step = making.next();
      if (step.done) {
        this.#corpus = step.value;
        this.#basis = basis;
        this.#held = held;
        return;
      }
      if (performance.now() - since < slice) continue;
      await nextTurn();
      since = performance.now();
    }
  }

  #tell(done: number, of: number): void {
    for (const listener of this.#listeners) listener(done, of);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work, work);
    this.#last = done.catch(() => {});
    return done;
  }
}

const hashOf = (raw: string) => createHash('sha256').update(raw).digest('hex');

function sum(a: ReindexReport, b: ReindexReport): ReindexReport {
  return {
    added: a.added + b.added,
    changed: a.changed + b.changed,
    removed: a.removed + b.removed,
    refused: [...a.refused, ...b.refused],
    ...(a.cancelled || b.cancelled ? { cancelled: true } : {}),
  };
}

function take(file: ArticleFile, before: Held | undefined, snapshot: ReadingSnapshot | null): Held | RefusedFile {
  if (before?.hash === file.hash) return before;
  const result = readArticle(file);
  if (!result.ok) return { file: file.file, reason: result.reason };
  const kept = snapshot?.reading(file.hash) ?? null;
  const reading = kept ?? read(result.article);
  return { hash: file.hash, file: file.file, entry: { article: result.article, reading }, kept: kept !== null };
}

function sameName(file: string, id: string): RefusedFile {
  return { file, reason: `another file gives the article "${id}" already; rename one of them` };
}
