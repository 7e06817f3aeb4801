import { summary } from '../src/answering/summary.js';
import { counted } from '../src/cards/counted.js';
import { passageBlock } from '../src/cards/passage.js';
import { refusalCard } from '../src/cards/refusal.js';
import { command } from '../src/command/command.js';
import { article, day, integer } from '../src/command/option.js';

export default command({
  name: 'summary',
  description: 'The article in a few of its own sentences',
  main: 'article',
  options: {
    article: article('Which article; all of them where it is left out').optional(),
    sentences: integer('How many sentences (1 to 10, otherwise 3)', { min: 1, max: 10 }).optional(),
    seconds: integer('Or as long as is read in this many seconds (10 to 300)', { min: 10, max: 300 }).optional(),
    since: day('Only articles published on or after this day, such as 2012-01-31').optional(),
  },
  answer: ({ corpus }, options) => summary(corpus, options),
  card: ({ found, sentences }, context, { article: asked, since }) => {
    const { corpus } = context;
    if (!found) {
      const heading =
        asked === undefined || since === undefined
          ? 'No article of that time to sum up'
          : 'The article was published before, or does not tell when';
      return refusalCard(context, heading, { article: asked });
    }
    const articles = [...new Set(sentences.map((sentence) => sentence.article))];
    const all = corpus.articles.length;
    const told = articles.length < all ? `${articles.length} of ` : '';
    const only = articles.length === 1 ? corpus.byId.get(articles[0] ?? '')?.article : undefined;
    return {
      tone: 'answer',
      heading: only ? (only.title ?? only.id) : `${told}${counted(all, 'article')}`,
      blocks: sentences.map((sentence) => passageBlock(corpus, sentence)),
      notes: only ? [`${sentences.length} of ${only.sentences.length} sentences`] : [],
    };
  },
});
