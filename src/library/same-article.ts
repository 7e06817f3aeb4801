import type { Article } from '../text/article.js';
import { numbersIn, sentenceChanges } from '../text/sentence-changes.js';
import { spanOf } from '../text/span.js';

const facts = ['title', 'published', 'author', 'outlet'] as const;

/** Whether nothing of what is shown of two articles differs. */
export function saysTheSame(one: Article, other: Article): boolean {
  return plainly(one) === plainly(other) && facts.every((fact) => one[fact] === other[fact]);
}

/** What is known of the first article and not told by the second. */
export function factsBesides(one: Article, other: Article): Partial<Record<(typeof facts)[number], string>> {
  return Object.fromEntries(
    facts.flatMap((fact) => (other[fact] === null && one[fact] !== null ? [[fact, one[fact]]] : [])),
  );
}

const plainly = ({ text }: Article) => text.replaceAll(/\s+/g, ' ').trim();

/** Whether a sentence that both have gives other numbers in the second: then it is news, however much else is the same. */
export function hasOtherNumbers(one: Article, other: Article): boolean {
  return sentenceChanges(one, other).some((change) => {
    if (change.kind !== 'altered') return false;
    const [before, after] = [spanOf(one.text, change.before).text, spanOf(other.text, change.after).text];
    return numbersIn(before).join() !== numbersIn(after).join();
  });
}
