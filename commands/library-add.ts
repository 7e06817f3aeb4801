import { counted } from '../src/cards/counted.js';
import { command } from '../src/command/command.js';
import { day, file, text } from '../src/command/option.js';

export default command({
  name: 'library add',
  description: 'Add an article to this server: a file, or the text in a form',
  options: {
    file: file('The article as a file: .txt or .md').optional(),
    text: text('The article’s text, pasted', { max: 6000 }).optional(),
    title: text('Its title', { max: 300 }).optional(),
    published: day('The day it was published, such as 2012-01-31').optional(),
    source: text('Its address or outlet', { max: 500 }).optional(),
  },
  form: ['text', 'title', 'published', 'source'],
  permission: 'add-articles',
  private: true,
  answer: async ({ library, member }, { file: sent, text: pasted, title, published, source }) => {
    const by = member ?? 'operator';
    const raw = sent ? new TextDecoder().decode(sent.bytes) : pasted;
    if (raw === undefined) return { found: false, outcome: { ok: false as const, reason: 'there is no text in it' } };
    const outcome = await library.add(withFront(raw, { title, published, source }), by);
    return { found: outcome.ok, outcome };
  },
  card: ({ outcome }, { library }) => {
    if (!outcome.ok) {
      const text = `It was not added: ${outcome.reason}.`;
      return { tone: 'problem', heading: 'Nothing was added', blocks: [{ kind: 'text', text }], notes: [] };
    }
    const article = library.corpus.byId.get(outcome.id)?.article;
    const facts = [
      article?.title ?? outcome.id,
      article?.published ?? 'undated',
      `${article?.sentences.length ?? 0} sentences`,
    ];
    return {
      tone: 'info',
      heading: outcome.act === 'added' ? 'Added' : 'A new version took the place of the old one',
      blocks: [{ kind: 'text', term: outcome.id, text: facts.join(' · ') }],
      notes: [`${counted(library.corpus.articles.length, 'article')} can be asked`],
    };
  },
});

type Front = { readonly [key in 'title' | 'published' | 'source']: string | undefined };

/** Text with what is known of it before it; a text that has front matter keeps its own. */
function withFront(raw: string, front: Front): string {
  if (/^\uFEFF?---\s*\n/.test(raw)) return raw;
  const lines = Object.entries(front).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value.replaceAll(/\s+/g, ' ')}`],
  );
  return lines.length === 0 ? raw : ['---', ...lines, '---', raw].join('\n');
}
