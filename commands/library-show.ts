import { counted } from '../src/cards/counted.js';
import { momentText } from '../src/cards/moment.js';
import { passageBlock } from '../src/cards/passage.js';
import { command } from '../src/command/command.js';
import { article } from '../src/command/option.js';
import { spanOf } from '../src/text/span.js';

/** Sentences that are shown of the text. */
const shown = 3;

export default command({
  name: 'library show',
  description: 'What is known of an article: where it is from, who added it, its versions, what was read in it',
  main: 'article',
  options: { article: article('Which article') },
  private: true,
  answer: async ({ library, corpus }, options) => {
    const entry = corpus.byId.get(options.article);
    if (!entry) return { found: false, id: options.article, facts: null };
    const { id, title, published, outlet, author, source, text, sentences } = entry.article;
    const facts = {
      title,
      published,
      outlet,
      author,
      source,
      own: library.isOwn && library.own.some((one) => one.id === id),
      history: await library.history(id),
      sentences: sentences.length,
      figures: entry.reading.figures.length,
      quotations: entry.reading.quotations.length,
      beginning: sentences.slice(0, shown).map((range) => ({ article: id, ...spanOf(text, range) })),
    };
    return { found: true, id, facts };
  },
  card: ({ id, facts }, { corpus }) => {
    if (facts === null) return { tone: 'problem', heading: `No article “${id}”`, blocks: [], notes: [] };
    const { history, own, beginning } = facts;
    const line = (term: string, text: string | null) => (text === null ? [] : [{ kind: 'text' as const, term, text }]);
    // An id may have been another article's before.
    const since = history.slice(history.findLastIndex(({ act }) => act === 'removed') + 1);
    const versions = since.filter(({ act }) => act !== 'also').length;
    return {
      tone: 'info',
      heading: facts.title ?? id,
      blocks: [
        ...line('id', id),
        ...line('published', facts.published ?? 'the text does not say when'),
        ...line('outlet', facts.outlet),
        ...line('author', facts.author),
        ...line('source', facts.source),
        ...history.map(({ act, at, by, feed, source }) => {
          const from = feed === undefined ? '' : `from the feed ${feed}, followed `;
          const term = act === 'also' ? 'also at' : act === 'older' ? 'older version' : act;
          const where = source === undefined ? '' : `${source}, `;
          return { kind: 'text' as const, term, text: `${where}${momentText(at)} ${from}by`, member: by };
        }),
        ...(history.length > 0
          ? []
          : line('added', own ? 'by the operator, as a file' : 'it is shared by all servers')),
        ...line('versions', String(Math.max(1, versions))),
        ...line(
          'read in it',
          `${counted(facts.sentences, 'sentence')}, ${counted(facts.figures, 'figure')}, ${counted(facts.quotations, 'quotation')}`,
        ),
        ...beginning.map((sentence) => passageBlock(corpus, sentence)),
      ],
      notes: ['/article shows it whole'],
    };
  },
});
