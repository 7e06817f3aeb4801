import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { moveWhole, writeWhole } from '../disk/atomic-file.js';
import { diskReason } from '../disk/disk-reason.js';
import type { Corpus, ReadArticle } from '../search/corpus.js';
import { twinOf } from '../search/twins.js';
import type { Article } from '../text/article.js';
import { withAddress, withFacts } from '../text/front-matter.js';
import { isDocument, listArticleFiles, rawText, readArticleFile } from './article-files.js';
import { makeId } from './article-id.js';
import { decodeText } from './decode.js';
import { type ArticleEntry, journalOf, writeJournal } from './journal.js';
import { membersPatience, readAside } from './read-aside.js';
import type { Held } from './read-folder.js';
import { factsBesides, hasOtherNumbers, saysTheSame } from './same-article.js';

/** What a member or a feed brings. */
export interface Addition {
  /** The text of a file, front matter and all. */
  readonly raw: string;
  /** The member's id, or `operator`; for a feed, who follows it. */
  readonly by: string;
  /** The feed's address. What it brings takes no other article's place. */
  readonly feed?: string;
}

/** What became of an article that was to be added or removed. */
export type Changed =
  | {
      readonly ok: true;
      readonly id: string;
      readonly act: ArticleEntry['act'];
      /** The text before, where a new version took its place. */
      readonly former?: Article;
      /** The id of an article of which it tells a later state: most of its words, but other numbers. */
      readonly like?: string;
    }
  | Refusal;

/** `known` where the library has it already. */
export interface Refusal {
  readonly ok: false;
  readonly reason: string;
  readonly known?: true;
}

/** An addition that was read; its id is yet to be made. */
export interface Drafted extends Addition {
  readonly hash: string;
  readonly entry: ReadArticle;
}

/** Where articles are placed: their folder, the one of the journal, and what stands there now. */
export interface Shelf {
  readonly folder: string;
  readonly books: string;
  /** The articles that can be asked besides; null where there are none. */
  readonly shared: Corpus | null;
  /** Its own, as they stand on the disk now. */
  readonly held: ReadonlyMap<string, Held>;
}

/** What was done, and what stands on the shelf then. */
interface Placed {
  readonly outcome: Changed;
  readonly held: ReadonlyMap<string, Held>;
}

/** The same of several, the outcomes in their order. */
export interface AllPlaced {
  readonly outcomes: Changed[];
  readonly held: ReadonlyMap<string, Held>;
}

/** Reads what was brought. Never rejects. */
export async function draftOf({ raw: given, ...addition }: Addition): Promise<Drafted | Refusal> {
  // What is written must be what the next start reads; half a character cannot be written.
  const decoded = decodeText(Buffer.from(given));
  if (!decoded.ok) return decoded;
  const { text: raw } = decoded;
  const read = await readAside({ id: 'draft', raw }, membersPatience);
  return read.ok ? { ...addition, raw, hash: hashOf(raw), entry: read.entry } : read;
}

/** Places one draft after the other; those that could not be read are passed on. Never rejects. */
export async function placeArticles(drafts: readonly (Drafted | Refusal)[], shelf: Shelf): Promise<AllPlaced> {
  const outcomes: Changed[] = [];
  let { held } = shelf;
  for (const draft of drafts) {
    const placed = 'reason' in draft ? { outcome: draft, held } : await placeArticle(draft, { ...shelf, held });
    outcomes.push(placed.outcome);
    held = placed.held;
  }
  return { outcomes, held };
}

/** Makes a draft an article of the shelf, a new version of one, or another address of one. Never rejects. */
async function placeArticle(given: Drafted, shelf: Shelf): Promise<Placed> {
  const { feed } = given;
  const { source } = given.entry.article;
  const refused = (reason: string) => ({ outcome: { ok: false, reason, known: true } as const, held: shelf.held });
  const known =
    source === null ? undefined : [...shelf.held.values()].find((one) => one.entry.article.source === source);
  const before = known?.entry.article;
  if (before && feed !== undefined) return refused(hasAlready(before.id));
  const draft = before ? await completedBy(before, given) : given;
  if ('reason' in draft) return { outcome: draft, held: shelf.held };
  const { article } = draft.entry;
  if (before && saysTheSame(before, article)) return refused(hasAlready(before.id));
  if (known && isOlder(article, known.entry.article)) return keptAsOlder(known, draft, shelf);
  const twin = before ? null : twinOf(article, articlesOn(shelf));
  if (twin && !hasOtherNumbers(twin, article)) return alsoAt(twin, draft, shelf);
  try {
    return await written(draft, known, twin, shelf);
  } catch (error) {
    return { outcome: { ok: false, reason: diskReason(error) }, held: shelf.held };
  }
}

/**
 * The draft of a new version with what is known of the article and the draft does not tell; read again, for its dates.
 */
async function completedBy(former: Article, draft: Drafted): Promise<Drafted | Refusal> {
  const facts = factsBesides(former, draft.entry.article);
  if (Object.keys(facts).length === 0) return draft;
  return draftOf({ raw: withFacts(draft.raw, facts), by: draft.by });
}

async function written(draft: Drafted, former: Held | undefined, twin: Article | null, shelf: Shelf): Promise<Placed> {
  const { raw, hash, by, feed, entry } = draft;
  const { title, text } = entry.article;
  const { folder, books, shared, held } = shelf;
  const files = former ? [] : await listArticleFiles(folder).catch(() => []);
  const names = new Set(files.map((name) => name.replace(/\.[^.]+$/, '')));
  const taken = (one: string) => shared?.byId.has(one) || held.has(one) || names.has(one);
  const id = former?.entry.article.id ?? makeId(title ?? text.slice(0, 60), hash, taken);
  const act = former ? 'changed' : 'added';
  const version = former && join(books, 'versions', `${former.hash.slice(0, 16)}-${former.file}`);
  // A page's or a PDF's new version is a text beside it, until the old one goes.
  const file = former && !isDocument(former.file) ? former.file : `${id}.txt`;
  const place = join(folder, file);
  const outdated = former && former.file !== file ? join(folder, former.file) : null;
  // A copy first, so that at every moment the article is there.
  if (version) await writeWhole(version, await readFile(join(folder, former.file)));
  await writeWhole(place, raw);
  await journalled(books, { by, act, article: id, hash, ...(feed === undefined ? {} : { feed }) }, () =>
    // Neither way needs room on the disk.
    version && outdated === null ? moveWhole(version, place) : rm(place),
  );
  if (outdated !== null) await rm(outdated);
  const placed = { hash, file, entry: { ...entry, article: { ...entry.article, id } } };
  const like = twin ? { like: twin.id } : {};
  const outcome = { ok: true as const, id, act, ...(former && { former: former.entry.article }), ...like } as const;
  return { outcome, held: new Map([...held, [id, placed]]) };
}

/** Whether an article was published before another; where one of them does not tell its day, nobody knows. */
const isOlder = (one: Article, other: Article) =>
  one.published !== null && other.published !== null && one.published < other.published;

/** What was brought is older than what stands: that stays, and it is kept among the former versions. */
async function keptAsOlder({ file, entry }: Held, { raw, hash, by }: Drafted, shelf: Shelf): Promise<Placed> {
  const { books, held } = shelf;
  const { id } = entry.article;
  const version = join(books, 'versions', `${hash.slice(0, 16)}-${file.replace(/\.[^.]+$/, '')}.txt`);
  try {
    await writeWhole(version, raw);
    await journalled(books, { by, act: 'older', article: id, hash }, () => rm(version));
    return { outcome: { ok: true, id, act: 'older' }, held };
  } catch (error) {
    return { outcome: { ok: false, reason: diskReason(error) }, held };
  }
}

/** The library has the article from another place: this address is kept in its front matter, and in the journal. */
async function alsoAt({ id }: Article, { by, feed, entry }: Drafted, shelf: Shelf): Promise<Placed> {
  const { folder, books, shared, held } = shelf;
  const { source } = entry.article;
  const refused = { outcome: { ok: false, reason: hasAlready(id), known: true } as const, held };
  const own = held.get(id);
  const there = own?.entry ?? shared?.byId.get(id);
  if (source === null || there?.article.source === source) return refused;
  try {
    // A page or a PDF has no front matter: then the journal alone tells the address, as it does of a shared article.
    const text = own && !isDocument(own.file) ? await readArticleFile(folder, own.file) : null;
    // A file that was changed by hand meanwhile is left to the next re-indexing.
    if (text && ('reason' in text || text.hash !== own?.hash)) return refused;
    const now = text && (await rawText(text));
    const raw = now?.ok ? withAddress(now.text, source) : null;
    if (text && raw === null) return refused;
    const hash = raw === null ? '' : hashOf(raw);
    const place = own && raw !== null ? join(folder, own.file) : null;
    if (place !== null) await writeWhole(place, raw ?? '');
    const said = { by, act: 'also' as const, article: id, hash, source, ...(feed === undefined ? {} : { feed }) };
    await journalled(books, said, async () => {
      if (place !== null && text) await writeWhole(place, text.bytes);
    });
    const outcome = { ok: true as const, id, act: 'also' as const };
    return { outcome, held: own && place !== null ? new Map([...held, [id, { ...own, hash }]]) : held };
  } catch (error) {
    return { outcome: { ok: false, reason: diskReason(error) }, held };
  }
}

/** Takes an article off the shelf; its file is kept in `removed/`. Rejects where the disk refuses. */
export async function removeArticle(id: string, by: string, { folder, books, held }: Shelf): Promise<AllPlaced> {
  const gone = held.get(id);
  if (!gone) return { outcomes: [{ ok: false, reason: notOwn(id) }], held };
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const file = join(folder, gone.file);
  // The hash, for a clock that was set back gives a stamp twice.
  const kept = join(books, 'removed', `${stamp}-${gone.hash.slice(0, 8)}-${gone.file}`);
  await moveWhole(file, kept);
  await journalled(books, { by, act: 'removed', article: id, hash: gone.hash }, () => moveWhole(kept, file));
  const rest = new Map(held);
  rest.delete(id);
  return { outcomes: [{ ok: true, id, act: 'removed' }], held: rest };
}

/** What is not in the journal was not done: then `undo` takes it back. */
async function journalled(books: string, entry: Omit<ArticleEntry, 'at'>, undo: () => Promise<unknown>): Promise<void> {
  await writeJournal(journalOf(books), { at: new Date().toISOString(), ...entry }).catch(async (error: unknown) => {
    await undo();
    throw error;
  });
}

const articlesOn = ({ shared, held }: Shelf): Article[] =>
  [...(shared?.articles ?? []), ...[...held.values()].map(({ entry }) => entry)].map(({ article }) => article);

/** Why an article cannot be removed. */
export const notOwn = (id: string) =>
  `"${id}" is no article that this server has added; articles that all servers share are the operator’s`;

const hasAlready = (id: string) => `the library has it already, as "${id}"`;
const hashOf = (raw: string) => createHash('sha256').update(raw).digest('hex');
