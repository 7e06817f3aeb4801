import type { Corpus } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';
import { askedVerb } from './asked-verb.js';

/** Verbs and what undoes them, which news tells in much the same words; who sells and who buys is told by either. */
const opposites: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  ['begin begun start open reopen launch resume', 'end finish close shut stop halt cease cancel'],
  ['rise increase grow', 'fall decrease decline shrink'],
  ['marry', 'divorce'],
  ['arrive enter join', 'leave depart quit'],
  ['arrest detain jail imprison', 'release free acquit'],
  ['hire appoint', 'sack dismiss'],
  ['build rebuild', 'demolish destroy'],
  ['accept approve', 'reject refuse veto'],
].map(([one = '', other = '']) => [new Set(termsOf(one)), new Set(termsOf(other))] as const);

/**
 * Whether a passage has the verb of a question, or one for the same; false where it only has its opposite: when a strike began
 * is not told by when it ended. Null where it has neither, and for questions of verbs that have none.
 */
export function deedTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean | null) | null {
  if (question.kind === 'is-it' || question.kind === 'how-many') return null;
  const verb = termsOf(askedVerb(question) ?? '');
  const [same, other] =
    opposites
      .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
      .find(([one]) => verb.some((term) => one.has(term))) ?? [];
  if (same === undefined || other === undefined || question.terms.some((term) => other.has(term))) return null;
  return ({ article, sentence }) => {
    const { own = [] } = corpus.index.termsOfArticle(article)[sentence] ?? {};
    return own.some((term) => same.has(term)) ? true : own.some((term) => other.has(term)) ? false : null;
  };
}
