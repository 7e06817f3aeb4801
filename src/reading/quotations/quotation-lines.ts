import type { Article } from '../../text/article.js';
import { firstFrom } from '../../text/first-from.js';
import { matchesOf } from '../../text/matches.js';
import { lazily } from '../lazily.js';
import { knownNames } from '../names/known-names.js';
import type { Name } from '../reading.js';
import { Person } from '../speakers/persons.js';
import type { Turn } from './quotation-transcripts.js';
import { finiteAuxiliaries, finiteVerbs } from './quotation-words.js';

/** The end of a sentence's name that a colon follows, and white space. */
const colonBehind = /^:\s+(?=\S)/;
const title = /^(?:\p{Lu}[\p{L}.]*\s){0,3}$/u;
/** "Ana Hale Photo: …" */
const label =
  /\b(?:Photo|Video|Image|Fact|Note|Update|News|Reality|Truth|Myth|Verdict|Answer|Question|Source|Credit)s?$/i;
const word = /\p{L}[\p{L}’']*/gu;

/**
 * The sentences that a person's name and a colon begin ("Hale: we had no choice. Voss: “It was a mistake.”"), by where
 * they start. What is no clause and stands in no marks ("Hale: 45 per cent"), or begins a paragraph and
 * is not of the speaker ("Hale: The mayor was elected in March."), is none.
 */
export function findLines(article: Article, names: readonly Name[]): Map<number, Turn> {
  const { text, sentences } = article;
  const lines = new Map<number, Turn>();
  const places = lazily(() => knownNames(text).places);
  for (const name of names) {
    for (const mention of name.mentions) {
      const colon = colonBehind.exec(text.slice(mention.end, mention.end + 4));
      if (colon === null) continue;
      const sentence = sentences[firstFrom(sentences, ({ end }) => end > mention.start)];
      if (!sentence || !title.test(text.slice(sentence.start, mention.start))) continue;
      const content = { start: mention.end + colon[0].length, end: sentence.end };
      const opens = /(?:^|\n)\s*$/.test(text.slice(Math.max(0, sentence.start - 4), sentence.start));
      if (content.start >= content.end || !isSaid(text.slice(content.start, content.end), opens)) continue;
      if (label.test(text.slice(mention.start, mention.end))) continue;
      if (new Person(name, article, places).kind !== 'person') continue;
      lines.set(sentence.start, {
        source: { start: sentence.start, end: mention.end },
        cue: { start: mention.end, end: mention.end + 1 },
        content,
      });
    }
  }
  return lines;
}

/** Whether words stand in marks or speak of who says them; a finite verb is enough but where a paragraph begins, as items of lists do. */
function isSaid(words: string, opens: boolean): boolean {
  if (/^[“"‘]/.test(words) || /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/.test(words)) return true;
  return (
    !opens &&
    [...matchesOf(word, words)].some(
      ([found]) => finiteAuxiliaries.has(found) || finiteVerbs.has(found) || isContraction.test(found),
    )
  );
}
const isContraction = /^(?:he|she|it|they|that|there|you)['’](?:s|re|ll|d|ve)$/i;
