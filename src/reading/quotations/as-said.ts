import { wordSet } from '../../text/word-set.js';
import { contentBefore } from './content-before.js';
import { onlyAdverbial } from './content-start.js';
import { isHearerAlone } from './nothing-said.js';
import type { Phrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';

/** Verbs of "as somebody says". */
const asSaid = wordSet(
  'say put tell point note explain warn argue report write observe remark admit acknowledge stress',
);

/** "[The quay was unsafe], as Ana Lopes said on Monday", "As Ana Lopes pointed out, [the quay was unsafe]"; else null. */
export function saysAs(
  tokens: readonly Token[],
  source: Phrase,
  lemma: string,
  behind: number,
  end: number,
): Phrase | null {
  const as = source.from - 1;
  if (tokens[as]?.low !== 'as' || !asSaid.has(lemma)) return null;
  // "as we reported": the article itself
  if (/^(?:i|we|you)$/.test(tokens[source.from]?.low ?? '')) return null;
  const comma = tokens.findIndex(({ low }, i) => i >= behind && /^[,:]$/.test(low));
  const close = comma < 0 || comma > end ? end : comma;
  const isOver =
    close === behind ||
    onlyAdverbial(tokens, behind, close) ||
    // "As Ana Lopes put it in a note announcing the sale: “…”"
    (lemma === 'put' && tokens[close]?.low === ':' && tokens[close + 1]?.kind === 'quoted') ||
    (lemma === 'tell' && isHearerAlone(tokens, behind, close));
  if (!isOver) return null;
  if (as === 0) return close < end - 3 || tokens[close + 1]?.kind === 'quoted' ? { from: close + 1, to: end } : null;
  return close === end && tokens[as - 1]?.low === ',' ? contentBefore(tokens, as, false) : null;
}
