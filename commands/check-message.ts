import type { Finding } from '../src/answering/answer.js';
import { checkMessage } from '../src/answering/check-message.js';
import type { Block } from '../src/cards/card.js';
import { claimText, closestTo } from '../src/cards/claim.js';
import { isForeign, untranslated } from '../src/cards/foreign.js';
import { coverage } from '../src/cards/refusal.js';
import { command } from '../src/command/command.js';
import { text } from '../src/command/option.js';
import { messageText } from '../src/text/message-text.js';

const verdicts: Record<Finding['verdict'], string> = {
  verbatim: 'Verbatim',
  altered: 'Altered',
  misattributed: 'The article gives it to no such speaker',
  differs: 'Another number',
  'not-found': 'Not in the articles',
};

/** Where speech is not read, the article is not said to give it to nobody. */
function verdictText({ verdict, closest }: Finding, foreign: boolean): string {
  const isOpen = verdict === 'misattributed' && closest?.speaker === null && foreign;
  return isOpen ? 'The article’s words; who says them is not read' : verdicts[verdict];
}

export default command({
  name: 'check-message',
  description: 'Check every quotation and every figure of a message against the articles',
  main: 'text',
  discord: false,
  options: { text: text('The message', { max: 6000, untrimmed: true }) },
  answer: ({ corpus }, options) => checkMessage(corpus, options),
  card: ({ findings, unread }, { corpus }, options) => {
    const message = messageText(options.text);
    return {
      tone: findings.length === 0 ? 'refusal' : 'answer',
      heading: findings.length === 0 ? 'No quotation and no figure to check in it' : `${findings.length} checked`,
      blocks: findings.flatMap((finding): Block[] => [
        {
          kind: 'text',
          term: verdictText(finding, isForeign(corpus, finding.closest?.article)),
          text: claimText(corpus, message, finding),
        },
        ...closestTo(corpus, finding),
      ]),
      notes: [...untranslated(unread), coverage(corpus)],
    };
  },
});
