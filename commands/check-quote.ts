import type { Verdict } from '../src/answering/answer.js';
import { checkQuote } from '../src/answering/check-quote.js';
import { closestBlocks } from '../src/cards/closest.js';
import { isForeign, untranslated } from '../src/cards/foreign.js';
import { refusalCard } from '../src/cards/refusal.js';
import { command } from '../src/command/command.js';
import { article, speaker, text } from '../src/command/option.js';

const headings: Record<Exclude<Verdict, 'not-found'>, string> = {
  verbatim: 'Verbatim: these are the article’s words',
  altered: 'Altered: the article has other words',
  misattributed: 'Misattributed',
};

/** Whom the article does not name as the speaker may have said it all the same: that is not said to be wrong. */
function headingOf(verdict: Exclude<Verdict, 'not-found'>, speaker: string | null, foreign: boolean): string {
  if (verdict !== 'misattributed') return headings[verdict];
  if (speaker === null && foreign) return 'The article’s words; who says them is not read in its language';
  return speaker === null
    ? 'The article’s words, but it does not say that this speaker said them'
    : `Misattributed: ${speaker} said it`;
}

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
  card: ({ verdict, closest, changes, unread }, context, { article }) => {
    const { corpus } = context;
    const blocks = closest ? closestBlocks(corpus, closest, changes) : [];
    if (verdict === 'not-found') {
      const none = article === undefined ? 'Not in the articles' : 'Not in the article';
      const { notes, ...card } = refusalCard(context, none, { nearest: blocks, article });
      return { ...card, notes: [...untranslated(unread), ...notes] };
    }
    const heading = headingOf(
      verdict,
      closest?.speaker ?? null,
      closest !== null && isForeign(corpus, closest.article),
    );
    return { tone: 'answer', heading, blocks, notes: [] };
  },
});
