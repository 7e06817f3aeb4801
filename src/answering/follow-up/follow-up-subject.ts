import { baseOf } from '../../search/irregular-forms.js';
import type { Range } from '../../text/span.js';
import { isParticiple } from '../ask/asked-verb.js';
import { isPlural, isSeveral, type Part } from './follow-up-parts.js';

export type Entity = Part & { readonly type: 'entity' };

/** One of whom it is asked whether that became of them: a person, by name or as "the mayor". */
export const isOne = (part: Entity): boolean =>
  !isPlural(part) && (part.sort === 'male' || part.sort === 'female' || part.sort === 'person');

/** "Rescued" beside "trapped". */
export const isFate = (part: Entity): boolean =>
  /^\p{Ll}+$/u.test(part.text) && part.preposition === null && isParticiple(part.text) && !isPlural(part);

/** "Kill" of "how many did the storm kill", in whose place another such verb comes. */
const deed = /\b(?:kill|injure|wound|hurt|displace|detain|arrest|abduct|kidnap)\b/i;

/** "Injure" beside "kill". */
export const isDeed = (part: Entity): boolean => part.preposition === null && deed.exec(part.text)?.[0] === part.text;

/** The verb of such a question that says what was done to people. */
export function deedIn(question: string): Range | null {
  const found = deed.exec(question);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** Whom one mostly counts, though "the" stands before them. */
const sufferers =
  /^(?:the\s+)?(?:civilians|children|women|men|people|soldiers|police(?:men| officers)?|officers|passengers|workers|miners|students|protesters|refugees|migrants|tourists|patients|prisoners|hostages|villagers|residents)$/i;

/** Whether it is these who are counted, and not who did it: "soldiers", but "the rebels" behind "has the army killed". */
export function isCounted(part: Entity, old: Part | undefined): boolean {
  if (!isPlural(part)) return false;
  return old === undefined || !/^the\s/i.test(part.text) || sufferers.test(part.text);
}

/**
 * "Was Ana Lopes killed in Homs?" of "how many people were killed in Homs", "Has the army killed Ana Lopes?" of "how many
 * has the army killed": one person cannot be counted. "Has Dahl resigned?" of "who resigned".
 */
export function askedOfOne(name: string, question: string, own: readonly Part[]): string | null {
  const [asking = '', verb = '', rest = ''] =
    /^(?:how many(?:\s+\p{L}+)??|who|which\s+\p{Ll}+)\s+(was|were|is|are|has|have|had|did|do|does|died|(?<=^(?:who|which\s+\p{Ll}+)\s+)\p{Ll}+)\b(?!\s+there\b)(.*)$/iu.exec(
      question,
    ) ?? [];
  if (verb === '') return null;
  const auxiliary = singular[verb.toLowerCase()] ?? verb;
  if (/^died$/i.test(verb)) return `Did ${name} die${rest}`;
  if (/^wh/i.test(asking) && !isAuxiliary.test(verb)) {
    const base = baseOf.get(verb.toLowerCase());
    if (base !== undefined) return `Did ${name} ${base}${rest}`;
    return /ed$/i.test(verb) ? `Has ${name} ${verb}${rest}` : null;
  }
  const before = asking.length - rest.length;
  const doer = own.find(({ type, start, preposition }) => {
    const between = question.slice(before, start);
    return type === 'entity' && preposition === null && start >= before && /^\s+(?:the\s+)?$/i.test(between);
  });
  if (!doer) return /^d/i.test(verb) ? null : `${auxiliary} ${name}${rest}`;
  const [, done = '', after = ''] = /^(\s+\p{L}+)(.*)$/u.exec(question.slice(doer.end)) ?? [];
  return done === '' ? null : `${verb}${question.slice(before, doer.end)}${done} ${name}${after}`;
}

const singular: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has', do: 'does' };
const isAuxiliary = /^(?:was|were|is|are|has|have|had|did|do|does)$/i;

/** The participle behind "were": "trapped" of "how many miners were trapped", "bought" of "when was the mine bought". */
export function fateIn(question: string): Range | null {
  const be = /\b(?:was|were|is|are|been|being)\b/i.exec(question);
  if (!be) return null;
  for (const { index, 0: word } of question.slice(be.index).matchAll(/\p{Ll}+/gu)) {
    const start = be.index + index;
    if (index > 0 && isParticiple(word) && !isSeveral(word)) return { start, end: start + word.length };
  }
  return null;
}

/** The subject of a question that is no name and has no "the": "protesters" of "when were protesters arrested". */
export function subjectIn(question: string): Range | null {
  const found =
    /^(?:\p{L}+\s+){1,3}?(?:was|were|is|are|did|does|do|has|have|had|will)\s+((?:(?:an?|his|her|its|their)\s+)?\p{Ll}+)\s+\p{L}+/iu.exec(
      question,
    );
  const words = found?.[1] ?? '';
  if (!found || words === '' || /^(?:it|that|this|there|not)\b/i.test(words)) return null;
  const start = found[0].lastIndexOf(words);
  return { start, end: start + words.length };
}

/** "people " in "how many people were killed"; where it stands in "how many were killed". */
export function countedNoun(question: string): Range | null {
  const found = /\bhow many\s+(\p{L}+\s+)??(?:were|are|was|have|has|had|did|died)\b/iu.exec(question);
  if (!found) return null;
  const start = found.index + (/^how many\s+/i.exec(found[0])?.[0].length ?? 0);
  return { start, end: start + (found[1]?.length ?? 0) };
}
