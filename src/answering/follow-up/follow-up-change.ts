import type { Corpus } from '../../search/corpus.js';
import type { Range } from '../../text/span.js';
import { isRole } from '../ask/office.js';
import { ask } from '../ask.js';
import { changedFigures, changedSpeech } from './follow-up-options.js';
import { isPlaced, isSeveral, type Part, samePreposition } from './follow-up-parts.js';
import {
  askedOfOne,
  countedNoun,
  deedIn,
  fateIn,
  isCounted,
  isDeed,
  isFate,
  isOne,
  subjectIn,
} from './follow-up-subject.js';
import { articleOf, asking, questionOf, type Turn, type Understood } from './follow-up-turn.js';
import { agreeing, asQuestion, untied } from './follow-up-wording.js';

/**
 * The last question with its parts changed for those of a fragment: date for date, place for place, name for name, kind
 * for kind. A casualties or who-said command has its options changed, or is asked in
 * words where it has no option for a part ("and Ana Lopes?"). Null where a part has no place in the question.
 */
export function changed(
  corpus: Corpus,
  turn: Turn,
  own: readonly Part[],
  fragment: readonly Part[],
): Understood | null {
  if (turn.command === 'casualties') {
    const figures = changedFigures(turn, fragment);
    if (figures) return figures;
  }
  if (turn.command === 'who-said') {
    const said = changedSpeech(corpus, turn, fragment);
    if (said) return said;
  }
  const question = rewritten(questionOf(turn), own, fragment);
  if (question === null) return null;
  const scope = articleOf(turn);
  const themselves = ofThemselves(question, fragment);
  const isTold = () => asksWhoIs.test(question) && ask(corpus, { question, ...scope }).answer !== undefined;
  return asking(themselves === null || isTold() ? question : themselves, scope);
}

const asksWhoIs = /^who(?:['’]s| is| was)\b/i;

/**
 * "What did Reyes say?" of "What did Reyes's brother say?", where "and Reyes?" was said: somebody stands for the
 * brother of another, but where it is told who theirs is.
 */
function ofThemselves(question: string, fragment: readonly Part[]): string | null {
  const [part] = fragment;
  if (fragment.length !== 1 || part?.type !== 'entity' || !isOne(part)) return null;
  const at = question.indexOf(part.text);
  const end = at + part.text.length;
  const [owned = '', kin = ''] = /^['’]s? (\p{Ll}+)\b/u.exec(question.slice(end)) ?? [];
  return at >= 0 && isRole(kin) ? question.slice(0, end) + question.slice(end + owned.length) : null;
}

/** Words that take the place of a range of a question. */
interface Swap extends Range {
  readonly text: string;
  /** Whether they are who or what the question may be about: its verb agrees with them. */
  readonly who?: boolean;
}

type NamePart = Extract<Part, { readonly type: 'entity' }>;

/** What a part does to a question: it takes the place of some words, stands behind them, or is who is asked about. */
type Effect = { readonly swap: Swap } | { readonly added: string } | { readonly one: string };

/**
 * The question's text with the parts changed; null where one has nothing to take the place of and none to stand beside.
 */
function rewritten(question: string, own: readonly Part[], fragment: readonly Part[]): string | null {
  const swaps: Swap[] = [];
  const added: string[] = [];
  let one: string | null = null;
  for (const part of fragment) {
    const old = counterpart(own, part);
    if (old && swaps.some(({ start }) => start === old.start)) return null;
    const effect: Effect | null =
      part.type === 'entity' ? effectOfName(question, part, old, one !== null) : effectOf(question, part, old);
    if (effect === null) return null;
    if ('swap' in effect) swaps.push(effect.swap);
    else if ('added' in effect) added.push(effect.added);
    else one = effect.one;
  }
  let text = question;
  for (const { start, end, text: words, who } of swaps.toSorted((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + words + text.slice(end);
    if (who) text = agreeing(text, start, isSeveral(words));
  }
  const core = one === null ? untied(text).core : askedOfOne(one, untied(text).core, own);
  return core === null ? null : asQuestion([core, ...added].join(' '));
}

/** What a date or a kind of figure does; `old` is its counterpart in the question. */
function effectOf(question: string, part: Exclude<Part, NamePart>, old: Part | undefined): Effect | null {
  if (old) return { swap: swapOf(question, old, part) };
  if (part.type === 'date' || part.preposition !== null) return { added: withPreposition(part) };
  const fate = fateIn(question);
  return fate && { swap: { ...fate, text: participles[part.kind] } };
}

/** What a name, or words for people and things, do; `hasOne` where somebody is asked about already. */
function effectOfName(question: string, part: NamePart, old: Part | undefined, hasOne: boolean): Effect | null {
  const { text } = part;
  if (isFate(part) || isDeed(part)) {
    const deed = isFate(part) ? fateIn(question) : deedIn(question);
    return deed && { swap: { ...deed, text } };
  }
  const counted = part.preposition === null ? countedNoun(question) : null;
  if (counted && isCounted(part, old)) return { swap: { ...counted, text: `${text.replace(/^the\s+/i, '')} ` } };
  const isOfOne = old?.type === 'entity' && isOne(old);
  if (counted && isOne(part) && !isOfOne) return hasOne ? null : { one: text };
  if (old) return { swap: { ...swapOf(question, old, part), who: true } };
  if (part.preposition !== null) return { added: withPreposition(part) };
  if (part.sort === 'place') return { added: `in ${text}` };
  if (/^(?:who|which\s+\p{Ll}+)\b/iu.test(untied(question).core) && !hasOne) return { one: text };
  const subject = subjectIn(question);
  return subject && { swap: { ...subject, text, who: true } };
}

/** What a part takes the place of. A name without preposition replaces a place if it is one, else what comes first. */
function counterpart(own: readonly Part[], part: Part): Part | undefined {
  const same = own.filter(({ type }) => type === part.type);
  if (part.type !== 'entity') return same[0];
  const placed = same.find((one) => isPlaced(one.preposition));
  if (part.preposition !== null) return same.find((one) => samePreposition(one.preposition, part.preposition));
  if (part.sort === 'place' && placed) return placed;
  const visited = same.find((one) => one.type === 'entity' && one.sort === 'place' && one.preposition === null);
  if (part.sort === 'place' && visited) return visited;
  return same.find((one) => one.preposition === null || one.preposition === 'by') ?? same.find((one) => one !== placed);
}

function swapOf(question: string, old: Part, part: Part): Swap {
  if (part.type === 'figure') return { start: old.start, end: old.end, text: figureForm(question, old, part) };
  const phrase =
    old.preposition === null
      ? null
      : new RegExp(`\\b${old.preposition}\\s+(?:the\\s+)?$`, 'i').exec(question.slice(0, old.start));
  if (part.type === 'date') return { start: phrase?.index ?? old.start, end: old.end, text: withPreposition(part) };
  const start = part.preposition !== null && phrase ? phrase.index : old.start;
  // A person's name has no "the".
  const bare = part.type === 'entity' && /^\p{Lu}/u.test(part.text) && isOne(part) && part.preposition === null;
  const article = /^the\s/i.test(part.text) || bare ? /\bthe\s+$/i.exec(question.slice(0, old.start)) : null;
  return {
    start: article && !phrase ? article.index : start,
    end: old.end,
    text: part.preposition === null ? part.text : withPreposition(part),
  };
}

/** "on Sunday", "in January", "yesterday"; other parts with the preposition they came with. */
function withPreposition({ type, text, preposition }: Part): string {
  if (preposition !== null) return `${preposition} ${text}`;
  if (type !== 'date') return text;
  if (/^(?:yesterday|today|tonight|tomorrow|overnight|last|next|this|past|between|from)\b|\bago$/i.test(text))
    return text;
  return /day\b|\d{1,2}(?:st|nd|rd|th)?\b(?!\d)/i.test(text.replace(/\d{4}$/, '')) || /^\d{4}-/.test(text)
    ? `on ${text}`
    : `in ${text}`;
}

const participles = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  displaced: 'displaced',
  detained: 'arrested',
  abducted: 'kidnapped',
} as const;
const nouns = {
  killed: 'deaths',
  injured: 'injuries',
  missing: 'missing people',
  displaced: 'displaced people',
  detained: 'arrests',
  abducted: 'hostages',
} as const;

/** The word for a kind that fits where the other one stood: "died" becomes "were injured", "deaths" "injuries". */
function figureForm(question: string, old: Part, part: Part & { readonly type: 'figure' }): string {
  const word = question.slice(old.start, old.end).toLowerCase();
  if (/^(?:deaths?|fatalities|injuries|arrests|killings|wounds|hostages|refugees)$/.test(word)) return nouns[part.kind];
  return `${/^(?:died|disappeared)$/.test(word) ? 'were ' : ''}${participles[part.kind]}`;
}
