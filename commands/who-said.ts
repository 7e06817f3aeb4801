import type { QuotationAnswer } from '../src/answering/answer.js';
import { whoSaid } from '../src/answering/who-said.js';
import { counted } from '../src/cards/counted.js';
import { passageBlock } from '../src/cards/passage.js';
import { refusalCard } from '../src/cards/refusal.js';
import { command } from '../src/command/command.js';
import { article, speaker, text } from '../src/command/option.js';

/** How many quotations a card shows before it says how many more there are. */
const shown = 40;

export default command({
  name: 'who-said',
  description: 'Who said it, or what somebody said, with the sentence it stands in',
  main: 'quote',
  options: {
    quote: text('Words that were said, as far as you remember them', { max: 2000 }).optional(),
    speaker: speaker('Only what this person or body said').optional(),
    about: text('Only what was said about this', { max: 200 }).optional(),
    article: article('Only in this article').optional(),
  },
  pages: { usually: 6 },
  answer: ({ corpus }, options) => whoSaid(corpus, options),
  card: ({ found, quotations, otherwise, missing, unread }, context, { quote, speaker, about, article }) => {
    const { corpus } = context;
    // Quotations are ranked where a quote was asked for: the first is the answer, and the others only come near.
    const told = quotations.slice(0, quote === undefined ? shown : 1);
    const only = new Set(quotations.map(speakerText)).size === 1 || quote !== undefined ? speakerText(told[0]) : null;
    const blocks = told.map((quotation) =>
      passageBlock(
        corpus,
        { ...quotation.sentence, article: quotation.article },
        // Who is named above all of them is not named above each.
        {
          mark: quotation.content,
          ...(only !== null && found ? { known: only } : { label: speakerText(quotation) }),
        },
      ),
    );
    if (!found) {
      const languages = { articles: unread, reads: 'Speech is read in English only' };
      const nearest = otherwise ? [] : blocks.slice(0, 1);
      const card = refusalCard(context, refusalText({ quote, speaker, about, article }, otherwise), {
        nearest,
        missing,
        article,
        unread: languages,
      });
      if (!otherwise) return card;
      const { sentence, content: mark, speaker: known } = otherwise;
      const said = passageBlock(corpus, { ...sentence, article: otherwise.article }, { mark, known: known ?? '' });
      return { ...card, blocks: [...card.blocks, { kind: 'text', text: otherwiseText(otherwise) }, said] };
    }
    const more = quotations.length - blocks.length;
    const rest = quote === undefined ? 'narrow it with speaker, about or article' : 'they come near, but less';
    return {
      tone: 'answer',
      heading: [
        ...(only === null ? [] : [only]),
        ...(quote === undefined ? [counted(quotations.length, 'quotation')] : []),
      ].join(': '),
      blocks,
      notes: more > 0 ? [`and ${more.toLocaleString('en')} more; ${rest}`] : [],
    };
  },
});

/** "Burhan Ghalioun"; the text's own words where nobody is named. */
function speakerText(quotation: QuotationAnswer | undefined): string {
  if (!quotation) return 'Nobody';
  if (quotation.speaker !== null) return quotation.speaker;
  return quotation.source === null
    ? 'The text names nobody'
    : `“${quotation.source.text}”; the text does not name who that is`;
}

/** What no article reports, or the only one that was asked does not. */
function refusalText(
  { quote, speaker, about, article }: { [option in 'quote' | 'speaker' | 'about' | 'article']?: string | undefined },
  otherwise: QuotationAnswer | undefined,
): string {
  const not = (verb: string, rest: string) =>
    article === undefined ? `No article ${verb}s ${rest}` : `The article does not ${verb} ${rest}`;
  const topic = about === undefined ? '' : ` about “${about}”`;
  if (quote === undefined) return not('quote', `${speaker ?? 'anybody'}${topic}`);
  if (!otherwise) return not('report', 'that it was said');
  return speaker === undefined ? not('report', `that it was said${topic}`) : not('give', `it to ${speaker}${topic}`);
}

/** Above the quotation of somebody else than was asked for. */
const otherwiseText = ({ speaker }: QuotationAnswer) =>
  `It was said, or nearly that, by ${speaker ?? 'somebody whom the text does not name'}:`;
