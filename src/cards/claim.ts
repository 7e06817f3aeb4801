import type { Finding } from '../answering/answer.js';
import type { Corpus } from '../search/corpus.js';
import { figureHead, figureParts } from './figure.js';

/** What of a message was checked: "message: 100 people were killed; articles: 80 killed · Syria · 29 Jan 2012 · according to activists". */
export function claimText(corpus: Corpus, { kind, in: claim, verdict, closest }: Finding): string {
  if (kind === 'quotation') return `“${claim.text}”`;
  const figure = corpus.byId
    .get(closest?.article ?? '')
    ?.reading.figures.find(({ mention }) => mention.start === closest?.start && mention.end === closest.end);
  if (verdict !== 'differs' || !figure) return claim.text;
  return `message: ${claim.text}; articles: ${[figureHead(figure), ...figureParts(figure)].join(' · ')}`;
}
