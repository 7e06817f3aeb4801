import type { Article } from '../../text/article.js';
import { firstFrom, overlapping } from '../../text/first-from.js';
import type { Range } from '../../text/span.js';
import type { PersonMention as Mention } from './persons.js';
import { hasVerb } from './subject-places.js';
import { isAsked, says } from './turns.js';

/** "[Lopes] took a stance on the quay. She suggested …": whether somebody does something in the sentence before the one that a pronoun at `source` opens. */
export function opensBefore({ text, sentences }: Article, mention: Mention, source: Range): boolean {
  const at = firstFrom(sentences, ({ end }) => end > source.start);
  return sentences[at]?.start === source.start && sentences[at - 1]?.start === mention.start && hasVerb(text, mention);
}

/** "When police asked [Hale] why, he told them": who is asked in the clause that opens the sentence of a pronoun at `source`; else none. */
export function askedAhead({ text, sentences }: Article, source: Range, mentions: readonly Mention[]): Mention[] {
  const { start = source.start } = sentences[firstFrom(sentences, ({ end }) => end > source.start)] ?? {};
  if (!opensWithWhen.test(text.slice(start, start + 10)) || !says(text, source)) return [];
  return overlapping(mentions, { start, end: source.start }).filter((mention) => isAsked(text, mention));
}

const opensWithWhen = /^\W*(?:When|After|As)\s/;

/** "Of [Ana Lopes], he said": of whom a sentence that opens so speaks, which is not who says it; null where it opens otherwise. */
export function topicAhead({ text, sentences }: Article, source: Range, mentions: readonly Mention[]): string | null {
  const { start = source.start } = sentences[firstFrom(sentences, ({ end }) => end > source.start)] ?? {};
  if (!opensWithTopic.test(text.slice(start, start + 20))) return null;
  const named = overlapping(mentions, { start, end: source.start }).at(-1);
  return named && /^,\s$/.test(text.slice(named.end, source.start)) ? named.person.name.full : null;
}

const opensWithTopic = /^(?:Of|About|Unlike)\s/;

/**
 * Of which body what is said ahead of "it" at `source` is, where it may be who states that: "[Norden Steel] will close two
 * mines, it said in a statement", and whether it is a body's plan that nobody else makes; null where it opens otherwise.
 */
export function statesOfItself(
  article: Article,
  source: Range,
  mentions: readonly Mention[],
): { readonly body: Mention; readonly isPlan: boolean } | null {
  const { text } = article;
  const start = opensSaid(article, source, inStatement);
  if (start === source.start) return null;
  const body = overlapping(mentions, { start, end: source.start })[0];
  if (!body || !/^(?:The\s)?$/.test(text.slice(start, body.start))) return null;
  if (body.person.kind !== 'institution' && body.person.kind !== 'unknown') return null;
  const behind = text.slice(body.end, body.end + 60);
  const { kind, name } = body.person;
  const isBody = kind === 'institution' || name.full.includes(' ') || behind.charAt(1) === 's';
  return ofItself.test(behind) ? { body, isPlan: isBody && plans.test(behind) } : null;
}

const inStatement =
  /^\s(?:said|added|announced)\s(?:(?:on\s)?\p{Lu}\p{L}+\s)?in\s(?:an?|its|the)\s(?:\p{Ll}[\p{L}-]*\s){0,2}(?:statement|filing|release|post)(?:\s[\p{L}\p{N}]+){0,4}[.”"’']*$/u;
/** "Norden[ will close it]", "Norden[’s board will close it]" */
const ofItself =
  /^(?:['’]s?\s(?:board|management))?\s(?:will|would|has|had|is|plans|expects|intends|aims|\p{Ll}+ed)\s/u;
/** What nobody else plans for them: not "will have to", "will be fined". */
const plans =
  /^(?:['’]s?\s(?:board|management))?\s(?:(?:will|would)\s(?!have|be|get|face|receive|lose|need)|(?:plans|expects|intends|aims)\s(?:to|its)\s)/;

/** Where what is said begins, where it stands ahead of its source: "[A child was among the dead], she added"; else where the source does. */
export const saidAhead = (article: Article, source: Range): number => opensSaid(article, source, fewWords);

function opensSaid({ text, sentences }: Article, source: Range, behind: RegExp): number {
  const sentence = sentences[firstFrom(sentences, ({ end }) => end > source.start)];
  const closes =
    sentence !== undefined &&
    saidFirst.test(text.slice(sentence.start, source.start)) &&
    behind.test(text.slice(source.end, sentence.end).trimEnd());
  return closes ? sentence.start : source.start;
}

const fewWords = /^\s\p{Ll}+(?:\s[\p{L}\p{N}]+){0,3}[.”"’']*$/u;

/** What is said whole before who says it; "though Lind was tired, [she said]" and "Lind was curt: “No,” [she said]" may be of one person. */
const saidFirst = /^(?!\W*(?:though|although|when|while|as|after|because|if)\s)[^:]*,[”"’']?\s$/i;
