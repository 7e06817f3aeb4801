import type { Corpus } from '../search/corpus.js';
import type { Range } from '../text/span.js';
import { periodOf } from './asked-period.js';
import { isPlacePreposition, isPlural, type Part, samePreposition } from './follow-up-parts.js';
import { articleOf, asking, questionOf, type Turn, type Understood } from './follow-up-turn.js';
import { asQuestion, untied } from './follow-up-wording.js';
import { whoSaid } from './who-said.js';

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
  return question === null ? null : asking(question, articleOf(turn));
}

function changedFigures(turn: Turn, fragment: readonly Part[]): Understood | null {
  const { from: _, to: __, ...others } = turn.options;
  const period = fragment.find((part) => part.type === 'date');
  // Which Sunday is meant nobody can tell: no day is made up.
  if (period?.days === null) return null;
  const options: Record<string, unknown> = period
    ? { ...others, ...periodOf(period.days, period.preposition) }
    : { ...turn.options };
  for (const part of fragment) {
    if (part.type === 'date') continue;
    if (part.type === 'figure') options.kind = part.kind;
    else if (part.sort === 'place' || isPlacePreposition(part.preposition)) options.place = part.full;
    else return null;
  }
  return { command: 'casualties', options, understood: questionOf({ ...turn, options }) };
}

function changedSpeech(corpus: Corpus, turn: Turn, fragment: readonly Part[]): Understood | null {
  const [part] = fragment;
  if (fragment.length !== 1 || part?.type !== 'entity' || isPlacePreposition(part.preposition)) return null;
  const { article, speaker } = { speaker: turn.options.speaker, ...articleOf(turn) };
  const scope = article === undefined ? {} : { article };
  const said = (options: Readonly<Record<string, unknown>>): Understood => ({
    command: 'who-said',
    options,
    understood: questionOf({ ...turn, options }),
  });
  if (part.preposition !== 'about' && whoSaid(corpus, { speaker: part.full, ...scope }).found) {
    const about = turn.options.about === undefined ? {} : { about: turn.options.about };
    return said({ speaker: part.full, ...about, ...scope });
  }
  return typeof speaker === 'string' ? said({ speaker, about: part.full, ...scope }) : null;
}

/** Words that take the place of a range of a question. */
interface Swap extends Range {
  readonly text: string;
}

/** The question's text with the parts changed; null where one has nothing to take the place of and none to stand beside. */
function rewritten(question: string, own: readonly Part[], fragment: readonly Part[]): string | null {
  const swaps: Swap[] = [];
  const added: string[] = [];
  let one: string | null = null;
  for (const part of fragment) {
    const old = counterpart(own, part);
    if (old && swaps.some(({ start }) => start === old.start)) return null;
    if (old) swaps.push(swapOf(question, old, part));
    else if (part.type === 'date' || part.preposition !== null) added.push(withPreposition(part));
    else if (part.type !== 'entity') return null;
    else if (part.sort === 'place') added.push(`in ${part.text}`);
    else if (isPlural(part)) {
      const counted = countedNoun(question);
      if (!counted) return null;
      swaps.push({ ...counted, text: `${part.text.replace(/^the\s+/i, '')} ` });
    } else if (one === null && part.sort !== 'thing') one = part.text;
    else return null;
  }
  let text = question;
  for (const { start, end, text: words } of swaps.toSorted((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + words + text.slice(end);
  }
  const core = one === null ? untied(text).core : askedOfOne(one, untied(text).core);
  return core === null ? null : asQuestion([core, ...added].join(' '));
}

/** "Was Ana Lopes killed in Homs?" of "how many people were killed in Homs": one person cannot be counted. */
function askedOfOne(name: string, question: string): string | null {
  const [, verb = '', rest = ''] =
    /^how many\s+(?:\p{L}+\s+)??(was|were|is|are|has|have|had|died)\b(?!\s+there\b)(.*)$/iu.exec(question) ?? [];
  if (verb === '') return null;
  if (/^died$/i.test(verb)) return `Did ${name} die${rest}`;
  const singular: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has' };
  return `${singular[verb.toLowerCase()] ?? verb} ${name}${rest}`;
}

/** What a part takes the place of. A name without preposition replaces a place if it is one, else what comes first. */
function counterpart(own: readonly Part[], part: Part): Part | undefined {
  const same = own.filter(({ type }) => type === part.type);
  if (part.type !== 'entity') return same[0];
  const placed = same.find((one) => isPlacePreposition(one.preposition));
  if (part.preposition !== null) return same.find((one) => samePreposition(one.preposition, part.preposition));
  if (part.sort === 'place' && placed) return placed;
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
  const article = /^the\s/i.test(part.text) ? /\bthe\s+$/i.exec(question.slice(0, old.start)) : null;
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

/** "people " in "how many people were killed"; where it stands in "how many were killed". */
function countedNoun(question: string): Range | null {
  const found = /\bhow many\s+(\p{L}+\s+)??(?:were|are|was|have|has|had|did|died)\b/iu.exec(question);
  if (!found) return null;
  const start = found.index + (/^how many\s+/i.exec(found[0])?.[0].length ?? 0);
  return { start, end: start + (found[1]?.length ?? 0) };
}
