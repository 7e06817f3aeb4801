import type { ClosestQuote, Finding } from '../answering/answer.js';
import type { Corpus } from '../search/corpus.js';
import type { MessageText } from '../text/message-text.js';
import type { Block } from './card.js';
import { closestBlocks } from './closest.js';
import { figureHead, figureParts } from './figure.js';
import { foreignText } from './foreign.js';

/** What of `message` was checked, without its marks: "message: 100 people were killed; articles: 80 killed · Syria · 29 Jan 2012 · according to activists". */
export function claimText(corpus: Corpus, message: MessageText, finding: Finding): string {
  const { kind, verdict, closest, newer } = finding;
  const claim = message.wordsOf(finding.in);
  const foreign = foreignText(corpus.byId.get(closest?.article ?? '')?.article);
  const language = foreign === null ? '' : `; the article ${foreign}`;
  if (kind === 'quotation') return `“${claim}”${language}`;
  if (newer) return `${claim}; a newer article: ${figureText(corpus, newer)}${language}`;
  const told = verdict === 'differs' && figureText(corpus, closest);
  return told ? `message: ${claim}; articles: ${told}${language}` : `${claim}${language}`;
}

/** "80 killed · Syria · 29 Jan 2012 · according to activists"; empty where no figure is told there. */
function figureText(corpus: Corpus, at: ClosestQuote | null): string {
  const figure = corpus.byId
    .get(at?.article ?? '')
    ?.reading.figures.find(({ mention }) => mention.start === at?.start && mention.end === at.end);
  return figure ? [figureHead(figure), ...figureParts(figure)].join(' · ') : '';
}

/** The words of the articles beside a claim. What is told of another number stands in the claim's text already. */
export function closestTo(corpus: Corpus, { kind, verdict, closest, changes, newer }: Finding): Block[] {
  if (closest === null) return [];
  if (kind === 'quotation') return closestBlocks(corpus, closest, changes);
  const told = (at: ClosestQuote, isTold: boolean) =>
    closestBlocks(corpus, { ...at, speaker: null }, []).map((block) =>
      isTold && block.kind === 'passage' ? { ...block, caption: [] } : block,
    );
  return [...told(closest, verdict === 'differs'), ...(newer ? told(newer, true) : [])];
}
