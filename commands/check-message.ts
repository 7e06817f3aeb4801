import type { Finding } from '../src/answering/answer.js';
import { checkMessage } from '../src/answering/check-message.js';
import type { Block } from '../src/cards/card.js';
import { claimText } from '../src/cards/claim.js';
import { closestBlocks } from '../src/cards/closest.js';
import { coverage } from '../src/cards/refusal.js';
import { command } from '../src/command/command.js';
import { text } from '../src/command/option.js';

const verdicts: Record<Finding['verdict'], string> = {
  verbatim: 'as the articles have it',
  altered: 'altered',
  misattributed: 'said by somebody else',
  differs: 'the articles give another number',
  'not-found': 'not in the articles',
};

export default command({
  name: 'check-message',
  description: 'Check every quotation and every figure of a message against the articles',
  main: 'text',
  discord: false,
  options: { text: text('The message', { max: 6000 }) },
  answer: ({ corpus }, options) => checkMessage(corpus, options),
  card: ({ findings }, { corpus }) => ({
    tone: findings.length === 0 ? 'refusal' : 'answer',
    heading: findings.length === 0 ? 'No quotation and no figure to check in it' : `${findings.length} checked`,
    blocks: findings.flatMap((finding): Block[] => [
      { kind: 'text', term: verdicts[finding.verdict], text: claimText(corpus, finding) },
      // Of a figure the numbers have been told.
      ...(finding.closest
        ? closestBlocks(corpus, finding.closest, finding.kind === 'figure' ? [] : finding.changes)
        : []),
    ]),
    notes: [coverage(corpus)],
  }),
});
