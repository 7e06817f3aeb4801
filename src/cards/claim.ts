import type { Finding } from '../answering/answer.js';
import type { Corpus } from '../search/corpus.js';
import type { MessageText } from '../text/message-text.js';
import type { Block } from './card.js';
import { closestBlocks } from './closest.js';
import { figureHead, figureParts } from './figure.js';
import { foreignText } from './foreign.js';

/** What of `message` was checked, without its marks: "message: 100 people were killed; articles: 80 killed · Syria · 29 Jan 2012 · according to activists". */
export function claimText(corpus: Corpus, message: MessageText, finding: Finding): string {
  const { kind, verdict, closest } = finding;
  const claim = message.wordsOf(finding.in);
  const foreign = foreignText(corpus.byId.get(closest?.article ?? '')?.article);
  const language = foreign === null ? '' : `; the article ${foreign}`;
  if (kind === 'quotation') return `“${claim}”${language}`;
  const figure = corpus.byId
    .get(closest?.article ?? '')
    ?.reading.figures.find(({ mention }) => mention.start === closest?.start && mention.end === closest.end);
  if (verdict !== 'differs' || !figure) return `${claim}${language}`;
  return `message: ${claim}; articles: ${[figureHead(figure), ...figureParts(figure)].join(' · ')}${language}`;
}

/** The words of the articles beside a claim. What is told of another number stands in the claim's text already. */
export function closestTo(corpus: Corpus, { kind, verdict, closest, changes }: Finding): Block[] {
  if (closest === null) return [];
  if (kind === 'quotation') return closestBlocks(corpus, closest, changes);
  return closestBlocks(corpus, { ...closest, speaker: null }, []).map((block) =>
    verdict === 'differs' && block.kind === 'passage' ? { ...block, caption: [] } : block,
  );
}
