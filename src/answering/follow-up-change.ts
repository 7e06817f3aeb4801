import type { Corpus } from '../search/corpus.js';
import { baseOf } from '../search/irregular-forms.js';
import type { Range } from '../text/span.js';
import { periodOf } from './asked-period.js';
import { isParticiple } from './asked-verb.js';
import { isPlacePreposition, isPlural, isSeveral, type Part, samePreposition } from './follow-up-parts.js';
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

/**
 * The last quotations or check asked of somebody else, or of their words about something: of what a name is, its
 * quotations tell where it has any. Null where that does not come of a fragment.
 */
export function changedSpeech(corpus: Corpus, turn: Turn, fragment: readonly Part[]): Understood | null {
  const [part] = fragment;
  if (fragment.length !== 1 || part?.type !== 'entity' || isPlacePreposition(part.preposition)) return null;
  const { speaker, quote } = turn.options;
  const scope = articleOf(turn);
  const said = (command: string, options: Readonly<Record<string, unknown>>): Understood => ({
    command,
    options,
    understood: questionOf({ ...turn, command, options }),
  });
  const isAbout = part.preposition === 'about' || part.preposition === 'on';
  if (!isAbout && turn.command === 'check-quote' && typeof speaker === 'string') {
    return said('check-quote', { ...turn.options, speaker: part.full });
  }
  const about = typeof turn.options.about === 'string' ? { about: turn.options.about } : {};
  const ofThem = { speaker: part.full, ...about, ...scope };
  if (!isAbout && whoSaid(corpus, ofThem).found) return said('who-said', ofThem);
  if (!isAbout && whoSaid(corpus, { speaker: part.full, ...scope }).found) {
    return said('who-said', { speaker: part.full, ...scope });
  }
  if (typeof speaker !== 'string' || typeof quote === 'string') return null;
  const onThat = { speaker, about: part.full, ...scope };
  const isTopic = isAbout || part.sort === 'thing' || whoSaid(corpus, onThat).found;
  return isTopic ? said('who-said', onThat) : null;
}

/** Words that take the place of a range of a question. */
interface Swap extends Range {
  readonly text: string;
  /** Whether they are who or what the question may be about: its verb agrees with them. */
  readonly who?: boolean;
}

/** The question's text with the parts changed; null where one has nothing to take the place of and none to stand beside. */
function rewritten(question: string, own: readonly Part[], fragment: readonly Part[]): string | null {
  const swaps: Swap[] = [];
  const added: string[] = [];
  let one: string | null = null;
  for (const part of fragment) {
    const old = counterpart(own, part);
    if (old && swaps.some(({ start }) => start === old.start)) return null;
    const counted = part.type === 'entity' && part.preposition === null ? countedNoun(question) : null;
    if (counted && part.type === 'entity' && isCounted(part, old)) {
      swaps.push({ ...counted, text: `${part.text.replace(/^the\s+/i, '')} ` });
    } else if (counted && part.type === 'entity' && isOne(part) && !(old?.type === 'entity' && isOne(old))) {
      if (one !== null) return null;
      one = part.text;
    } else if (old) swaps.push({ ...swapOf(question, old, part), who: part.type === 'entity' });
    else if (part.type === 'date' || part.preposition !== null) added.push(withPreposition(part));
    else if (part.type === 'figure') {
      const fate = fateIn(question);
      if (!fate) return null;
      swaps.push({ ...fate, text: participles[part.kind] });
    } else if (part.sort === 'place') added.push(`in ${part.text}`);
    else if (/^who\b/i.test(untied(question).core) && one === null) one = part.text;
    else {
      const subject = subjectIn(question);
      if (!subject) return null;
      swaps.push({ ...subject, text: part.text, who: true });
    }
  }
  let text = question;
  for (const { start, end, text: words, who } of swaps.toSorted((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + words + text.slice(end);
    if (who) text = agreeing(text, start, words);
  }
  const core = one === null ? untied(text).core : askedOfOne(one, untied(text).core, own);
  return core === null ? null : asQuestion([core, ...added].join(' '));
}

type Entity = Part & { readonly type: 'entity' };

/** One of whom it is asked whether that became of them: a person, by name or as "the mayor". */
const isOne = (part: Entity): boolean =>
  !isPlural(part) && (part.sort === 'male' || part.sort === 'female' || part.sort === 'person');

/** Whom one mostly counts, though "the" stands before them. */
const sufferers =
  /^(?:the\s+)?(?:civilians|children|women|men|people|soldiers|police(?:men| officers)?|officers|passengers|workers|miners|students|protesters|refugees|migrants|tourists|patients|prisoners|hostages|villagers|residents)$/i;

/** Whether it is these who are counted, and not who did it: "soldiers", but "the rebels" behind "has the army killed". */
function isCounted(part: Entity, old: Part | undefined): boolean {
  if (!isPlural(part)) return false;
  return old === undefined || !/^the\s/i.test(part.text) || sufferers.test(part.text);
}

/**
 * "Was Ana Lopes killed in Homs?" of "how many people were killed in Homs", "Has the army killed Ana Lopes?" of "how many
 * has the army killed": one person cannot be counted. "Has Dahl resigned?" of "who resigned".
 */
function askedOfOne(name: string, question: string, own: readonly Part[]): string | null {
  const [asking = '', verb = '', rest = ''] =
    /^(?:how many(?:\s+\p{L}+)??|who)\s+(was|were|is|are|has|have|had|did|do|does|died|(?<=^who\s+)\p{Ll}+)\b(?!\s+there\b)(.*)$/iu.exec(
      question,
    ) ?? [];
  if (verb === '') return null;
  const auxiliary = singular[verb.toLowerCase()] ?? verb;
  if (/^died$/i.test(verb)) return `Did ${name} die${rest}`;
  if (/^who\s/i.test(asking) && !isAuxiliary.test(verb)) {
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

/** The participle behind "were": "trapped" of "how many miners were trapped". */
function fateIn(question: string): Range | null {
  const found = /\b(?:was|were|is|are|been|being)\s+(?:not\s+|still\s+|\p{L}+ly\s+)?(\p{L}+)/iu.exec(question);
  const word = found?.[1] ?? '';
  if (!found || !isParticiple(word.toLowerCase())) return null;
  const end = found.index + found[0].length;
  return { start: end - word.length, end };
}

/** The subject of a question that is no name and has no "the": "protesters" of "when were protesters arrested". */
function subjectIn(question: string): Range | null {
  const found =
    /^(?:\p{L}+\s+){1,3}?(?:was|were|is|are|did|does|do|has|have|had|will)\s+((?:(?:an?|his|her|its|their)\s+)?\p{Ll}+)\s+\p{L}+/iu.exec(
      question,
    );
  const words = found?.[1] ?? '';
  if (!found || words === '' || /^(?:it|that|this|there|not)\b/i.test(words)) return null;
  const start = found[0].lastIndexOf(words);
  return { start, end: start + words.length };
}

const auxiliaryBefore = /\b(was|were|is|are|has|have|do|does)\s+(?:the\s+)?$/i;

/** The question with the auxiliary right before a place, where there is one, in the number of the words that stand there now. */
function agreeing(question: string, start: number, words: string): string {
  const found = auxiliaryBefore.exec(question.slice(0, start));
  if (!found?.[1]) return question;
  const several = isSeveral(words);
  const forms = [
    ['was', 'were'],
    ['is', 'are'],
    ['has', 'have'],
    ['does', 'do'],
  ].find((pair) => pair.includes(found[1]?.toLowerCase() ?? ''));
  const fit = forms?.[several ? 1 : 0] ?? found[1];
  return `${question.slice(0, found.index)}${fit}${question.slice(found.index + found[1].length)}`;
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

/** "people " in "how many people were killed"; where it stands in "how many were killed". */
function countedNoun(question: string): Range | null {
  const found = /\bhow many\s+(\p{L}+\s+)??(?:were|are|was|have|has|had|did|died)\b/iu.exec(question);
  if (!found) return null;
  const start = found.index + (/^how many\s+/i.exec(found[0])?.[0].length ?? 0);
  return { start, end: start + (found[1]?.length ?? 0) };
}
