import { ask } from '../src/answering/ask.js';
import { passageBlock } from '../src/cards/passage.js';
import { refusalCard } from '../src/cards/refusal.js';
import { command } from '../src/command/command.js';
import { article, integer, text } from '../src/command/option.js';

export default command({
  name: 'ask',
  description: 'Ask the articles a question; the answer is a sentence of theirs',
  main: 'question',
  options: {
    question: text('What do you want to know?', { max: 500 }),
    article: article('Only in this article').optional(),
    limit: integer('How many passages (1 to 10, otherwise 3)', { min: 1, max: 10 }).optional(),
  },
  pages: { usually: 3, by: { option: 'limit', most: 10 } },
  answer: ({ corpus }, options) => ask(corpus, options),
  card: ({ found, passages, answer, missing }, context, { question, article }) => {
    const { corpus } = context;
    const blocks = passages.map((passage, i) =>
      passageBlock(corpus, passage, i === 0 && answer ? { mark: answer } : {}),
    );
    if (!found) {
      const heading = article === undefined ? 'The articles do not say' : 'The article does not say';
      return refusalCard(context, heading, { nearest: blocks.slice(0, 1), missing, article });
    }
    // Discord shows the command that was used, not what was asked.
    return { tone: 'answer', heading: question, blocks, notes: [] };
  },
});
