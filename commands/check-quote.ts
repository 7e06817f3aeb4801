import type { Verdict } from '../src/answering/answer.js';
import { checkQuote } from '../src/answering/check-quote.js';
import { closestBlocks } from '../src/cards/closest.js';
import { refusalCard } from '../src/cards/refusal.js';
import { command } from '../src/command/command.js';
import { article, speaker, text } from '../src/command/option.js';

const headings: Record<Exclude<Verdict, 'not-found'>, string> = {
  verbatim: 'Verbatim: these are the article’s words',
  altered: 'Altered: the article has other words',
  misattributed: 'Misattributed',
};

export default command({
  name: 'check-quote',
  description: 'Is a quote verbatim, altered, or said by somebody else?',
  main: 'quote',
  options: {
    quote: text('The quote to check', { max: 2000 }),
    speaker: speaker('Who is said to have said it').optional(),
    article: article('Only in this article').optional(),
  },
  answer: ({ corpus }, options) => checkQuote(corpus, options),
  card: ({ verdict, closest, changes }, context, { article }) => {
    const { corpus } = context;
    const blocks = closest ? closestBlocks(corpus, closest, changes) : [];
    if (verdict === 'not-found') return refusalCard(context, 'Not in the articles', { nearest: blocks, article });
    const said = closest?.speaker ? `${closest.speaker} said it` : 'the article does not say who said it';
    const by = verdict === 'misattributed' ? `: ${said}` : '';
    return { tone: 'answer', heading: `${headings[verdict]}${by}`, blocks, notes: [] };
  },
});
