import type { ArticleAnswer } from '../src/answering/answer.js';
import { counted } from '../src/cards/counted.js';
import { dayText } from '../src/cards/days.js';
import { passageBlock } from '../src/cards/passage.js';
import { command } from '../src/command/command.js';
import { article } from '../src/command/option.js';
import { spanOf } from '../src/text/span.js';

export default command({
  name: 'article',
  description: 'One article, whole; in a thread it becomes what the thread is about',
  main: 'article',
  bindsThread: true,
  options: { article: article('Which article') },
  answer: ({ corpus }, options): ArticleAnswer => {
    const found = corpus.byId.get(options.article)?.article;
    if (!found)
      return { found: false, id: options.article, title: null, published: null, source: null, text: '', sentences: [] };
    const { id, title, published, source, text } = found;
    return {
      found: true,
      id,
      title,
      published,
      source,
      text,
      sentences: found.sentences.map((range) => spanOf(text, range)),
    };
  },
  card: ({ id, title, published, source, sentences }, { corpus }) => ({
    tone: 'info',
    heading: title ?? id,
    blocks: (corpus.byId.get(id)?.article.paragraphs ?? []).map(({ start, end }) => {
      const { from, ...block } = passageBlock(corpus, { article: id, start, end }, { told: false });
      return block;
    }),
    notes: [
      [
        published === null ? 'undated' : dayText(published),
        ...(source === null ? [] : [source]),
        counted(sentences.length, 'sentence'),
        id,
      ].join(' · '),
    ],
  }),
});
