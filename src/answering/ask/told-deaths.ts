import { type Corpus, wordsOfPassage } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';
import { wordTexts } from '../../text/words.js';

/** "How did she die?", "what did Ana Lopes die of", "what was the cause of death" */
const asksCause = [
  /\bhow\s+(?:did|was|were)\s+(?:\S+\s+){1,5}?(?:die|killed)\W*$/i,
  // "how did he die, the outlaw of Lune"
  /\bhow\s+did\s+(?:he|she|they)\s+die\b(?!\s+(?:in|on|at|and)\b)/i,
  /\bwhat\s+(?:did|has|have)\s+(?:\S+\s+){1,5}?(?:die|died)\s+(?:of|from)\W*$/i,
  /\bcauses?\s+of\s+(?:\S+\s+){0,3}death\b|\bwhat\s+killed\b/i,
];
/** What tells how somebody died: "died of", "the cause was", and beside a word of death an illness, a deed or an accident. */
const surely =
  /\b(?:died?|dies|dying|dead|death)\s+(?:\p{L}+\s+){0,2}(?:of|from|by|while|after|during|trying)\s(?!\p{Lu}\p{Ll}+\s\d|\d)|\bcauses? (?:of (?:\p{L}+\s){0,2}death )?(?:was|were|is)\b|\b(?:natural causes|complications|succumb\w*|autops\w+|post-mortem)\b/iu;
const death = /\b(?:die[sd]?|dying|dead|deaths?|kill\w*|murder\w*|fatal\w*|lives?|perish\w*)\b/i;
const cause =
  /\b(?:cancer|pneumonia|strokes?|heart (?:attack|failure|disease)|illness|disease|infection|overdos\w+|suicide|drown\w*|crash\w*|collision|stabb\w+|shot|shooting|gunshot|beaten|strangl\w+|hanged|poison\w*|suffocat\w+|fire|blast|explo\w+|burn\w*|fell|fall|crushed|accident\w*|electrocut\w+|injur\w+|wounds?|struck|hit by|peacefully|sleep|killed (?:by|in|when))\b/i;

/** Whether a passage tells how somebody died, where a question asks that; null for other questions. */
export function deathTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  if (!asksCause.some((asks) => asks.test(question.text))) return null;
  return (passage) => {
    const words = wordsOfPassage(corpus, passage);
    return surely.test(words) || (death.test(words) && cause.test(words));
  };
}

/** "When did Ana Lopes die?", "where was Lopes killed?" */
const asksOfOne =
  /^\W*(?:when|where|how|in (?:what|which) \p{L}+|on (?:what|which) \p{L}+)\s+(?:did|was|were)\s+((?:\S+\s+){1,4}?)(?:die|killed|murdered|drown(?:ed)?|perish|assassinated|shot)\b/iu;

/**
 * Whether a passage names the one whose death a question asks about, or stands under a title that does: how many died,
 * and when, tells nothing of one who survived. Null for other questions.
 */
export function deathOfNamed(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  const subject = wordTexts(asksOfOne.exec(question.text)?.[1] ?? '');
  // "Queen Elizabeth" is not any queen, nor "Mrs Jones" any Mrs: the last of the names.
  const asked = question.names.filter(({ word }) => subject.includes(word)).at(-1)?.terms ?? [];
  if (asked.length === 0) return null;
  return ({ article, sentence }) => {
    const { own = [], long = [], leaned = [], heading = [] } = corpus.index.termsOfArticle(article)[sentence] ?? {};
    const title = termsOf(corpus.articles[article]?.article.title ?? '');
    return [own, long, leaned, heading, title].some((terms) => terms.some((term) => asked.includes(term)));
  };
}
