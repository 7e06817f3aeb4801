import type { Article } from '../../text/article.js';
import { firstFrom, overlapping } from '../../text/first-from.js';
import type { Range } from '../../text/span.js';
import type { PersonMention as Mention } from './persons.js';
import { hasVerb } from './subject-places.js';

/** "[Lopes] took a stance on the quay. She suggested …": whether somebody does something in the sentence before the one that a pronoun at `source` opens. */
export function opensBefore({ text, sentences }: Article, mention: Mention, source: Range): boolean {
  const at = firstFrom(sentences, ({ end }) => end > source.start);
  return sentences[at]?.start === source.start && sentences[at - 1]?.start === mention.start && hasVerb(text, mention);
}

/** "Of [Ana Lopes], he said": of whom a sentence that opens so speaks, which is not who says it; null where it opens otherwise. */
export function topicAhead({ text, sentences }: Article, source: Range, mentions: readonly Mention[]): string | null {
  const { start = source.start } = sentences[firstFrom(sentences, ({ end }) => end > source.start)] ?? {};
  if (!opensWithTopic.test(text.slice(start, start + 20))) return null;
  const named = overlapping(mentions, { start, end: source.start }).at(-1);
  return named && /^,\s$/.test(text.slice(named.end, source.start)) ? named.person.name.full : null;
}

const opensWithTopic = /^(?:Of|About|Unlike)\s/;

/** Where what is said begins, where it stands ahead of its source: "[A child was among the dead], she added"; else where the source does. */
export function saidAhead({ text, sentences }: Article, source: Range): number {
  const sentence = sentences[firstFrom(sentences, ({ end }) => end > source.start)];
  const closes =
    sentence !== undefined &&
    saidFirst.test(text.slice(sentence.start, source.start)) &&
    /^\s\p{Ll}+(?:\s[\p{L}\p{N}]+){0,3}[.”"’']*$/u.test(text.slice(source.end, sentence.end).trimEnd());
  return closes ? sentence.start : source.start;
}

/** What is said whole before who says it; "though Lind was tired, [she said]" and "Lind was curt: “No,” [she said]" may be of one person. */
const saidFirst = /^(?!\W*(?:though|although|when|while|as|after|because|if)\s)[^:]*,[”"’']?\s$/i;
