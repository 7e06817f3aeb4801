import { setImmediate as nextTurn } from 'node:timers/promises';
import { read } from '../reading/read.js';
import { type Corpus, makeCorpus, type ReadArticle } from '../search/corpus.js';
import { readArticle } from '../text/read-article.js';
import {
  type ArticleFile,
  CorpusFolderError,
  listArticleFiles,
  type RefusedFile,
  readArticleFile,
} from './article-files.js';

/** What re-indexing did: counts of articles, and the files that were refused. */
export interface ReindexReport {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly refused: readonly RefusedFile[];
}

interface Held {
  readonly hash: string;
  readonly entry: ReadArticle;
}

/** The articles that one server may ask. Its corpus is replaced at once, never changed. */
export class Library {
  #corpus: Corpus = makeCorpus([]);
  #held: ReadonlyMap<string, Held> = new Map();
  #running: Promise<ReindexReport> | null = null;
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Opens the articles of a folder. Files that cannot be read are left out and told in the report.
   * @throws {CorpusFolderError} where the folder is missing or may not be read.
   */
  static async open(folder: string): Promise<{ library: Library; report: ReindexReport }> {
    const library = new Library(folder);
    const report = await library.#reindex(await listArticleFiles(folder));
    return { library, report };
  }

  /** The articles as they stand now. */
  get corpus(): Corpus {
    return this.#corpus;
  }

  get folder(): string {
    return this.#folder;
  }

  /**
   * Reads again what has changed in the folder. Questions are answered from the old corpus until the new one is whole.
   * A call during a run joins it. Nothing is lost: an article whose file can no longer be read stays as it was.
   */
  reindex(): Promise<ReindexReport> {
    this.#running ??= listArticleFiles(this.#folder)
      .then((files) => this.#reindex(files))
      .catch((error: unknown) => {
        if (!(error instanceof CorpusFolderError)) throw error;
        return { added: 0, changed: 0, removed: 0, refused: [{ file: this.#folder, reason: error.message }] };
      })
      .finally(() => {
        this.#running = null;
      });
    return this.#running;
  }

  async #reindex(files: readonly string[]): Promise<ReindexReport> {
    const held = new Map<string, Held>();
    const refused: RefusedFile[] = [];
    let added = 0;
    let changed = 0;
    for (const name of files) {
      const file = await readArticleFile(this.#folder, name);
      const id = name.replace(/\.[^.]+$/, '');
      const before = this.#held.get(id);
      const taken = 'reason' in file ? file : held.has(id) ? sameName(name, id) : take(file, before);
      if ('reason' in taken) {
        const kept = before && !held.has(id);
        if (kept) held.set(id, before);
        refused.push(kept ? { file: name, reason: `${taken.reason}. The version read before stays` } : taken);
        continue;
      }
      held.set(id, taken);
      if (!before) added++;
      else if (before !== taken) changed++;
      // Reading is work for the processor: let waiting questions through between articles.
      await nextTurn();
    }
    const removed = [...this.#held.keys()].filter((id) => !held.has(id)).length;
    if (added + changed + removed > 0) this.#corpus = makeCorpus([...held.values()].map(({ entry }) => entry));
    this.#held = held;
    return { added, changed, removed, refused };
  }
}

function take(file: ArticleFile, before: Held | undefined): Held | RefusedFile {
  if (before?.hash === file.hash) return before;
  const result = readArticle(file);
  if (!result.ok) return { file: file.file, reason: result.reason };
  return { hash: file.hash, entry: { article: result.article, reading: read(result.article) } };
}

function sameName(file: string, id: string): RefusedFile {
  return { file, reason: `another file gives the article "${id}" already; rename one of them` };
}
