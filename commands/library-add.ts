import { changeBlocks } from '../src/cards/changes.js';
import { counted } from '../src/cards/counted.js';
import { command } from '../src/command/command.js';
import { day, file, text } from '../src/command/option.js';
import { type Draft, draftFile, noFacts } from '../src/intake/draft.js';
import { readDocument } from '../src/intake/read-document.js';
import { readLink } from '../src/intake/read-link.js';
import type { Changed } from '../src/library/place-article.js';

export default command({
  name: 'library add',
  description: 'Add an article to this server: a link, a file, or the text in a form',
  options: {
    link: text('The link to the article', { max: 2000 }).optional(),
    file: file('The article as a file: text, Markdown, HTML, PDF or Word').optional(),
    text: text('The article’s text, pasted', { max: 6000 }).optional(),
    title: text('Its title', { max: 300 }).optional(),
    published: day('The day it was published, such as 2012-01-31').optional(),
    source: text('Its address or outlet', { max: 500 }).optional(),
  },
  main: 'file',
  form: ['text', 'title', 'published', 'source'],
  permission: 'add-articles',
  private: true,
  answer: async ({ library, member, networks }, { link, file: sent, text: pasted, ...known }) => {
    const by = member ?? 'operator';
    // A text that is nothing but a link is one.
    const linked = pasted === undefined ? link : /^<?(https?:\/\/[^\s<>]+)>?$/i.exec(pasted)?.[1];
    if (pasted !== undefined && linked === undefined && !isArticle(pasted))
      return outcomeOf({ ok: false, reason: 'it has no full sentence; paste the article’s text, or give its link' });
    if (pasted !== undefined && linked === undefined)
      return outcomeOf(await library.add(rawOf({ ...noFacts, source: link ?? null, text: pasted }, known), by));
    if (sent === undefined && linked === undefined)
      return outcomeOf({ ok: false, reason: 'give a link, a file or a text' });
    const read = sent
      ? await readDocument(sent.bytes, { ...sent, url: link ?? null })
      : await readLink(linked ?? '', { networks });
    return outcomeOf(read.ok ? await library.add(rawOf(read.draft, known), by) : read);
  },
  card: ({ outcome }, { library }) => {
    if (!outcome.ok) {
      const text = `It was not added: ${outcome.reason}.`;
      return { tone: 'problem', heading: 'Nothing was added', blocks: [{ kind: 'text', text }], notes: [] };
    }
    const article = library.corpus.byId.get(outcome.id)?.article;
    const title = article?.title ?? outcome.id;
    if (outcome.act === 'also') {
      const text = `It is the same article as “${title}”; this address is kept with it.`;
      const block = { kind: 'text' as const, term: outcome.id, text };
      return { tone: 'info', heading: 'The library has it already, from another place', blocks: [block], notes: [] };
    }
    if (outcome.act === 'older') {
      const text = `“${title}” of ${article?.published ?? 'a later day'} stays; what you sent was published before, and is kept among the former versions.`;
      const block = { kind: 'text' as const, term: outcome.id, text };
      return { tone: 'info', heading: 'The library has a newer version of it', blocks: [block], notes: [] };
    }
    const changes =
      outcome.former && article ? changeBlocks(library.corpus, outcome.former, article) : { blocks: [], notes: [] };
    const like = outcome.like === undefined ? [] : [`most of it stands in “${outcome.like}” too, with other numbers`];
    const facts = [title, article?.published ?? 'undated', counted(article?.sentences.length ?? 0, 'sentence')];
    return {
      tone: 'info',
      heading: outcome.act === 'added' ? 'Added' : 'A new version took the place of the old one',
      blocks: [{ kind: 'text', term: outcome.id, text: facts.join(' · ') }, ...changes.blocks],
      notes: [...changes.notes, ...like, `${counted(library.corpus.articles.length, 'article')} can be asked`],
    };
  },
});

/** Whether a text has a sentence that ends, or at least as many words as one. */
const isArticle = (text: string) =>
  /[.!?…।؟]["'”’»)\]]*(?:\s|$)|[。！？]/.test(text) || text.split(/\s+/, 8).length === 8;

const outcomeOf = (outcome: Changed) => ({ found: outcome.ok, outcome });

type Known = { readonly [key in 'title' | 'published' | 'source']?: string };

/** An article's file. What the member says of it goes before what was found. */
const rawOf = (found: Draft, known: Known): string => draftFile({ ...found, ...known });
