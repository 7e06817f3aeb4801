import type { Article } from '../text/article.js';
import type { Range } from '../text/span.js';
import { contains, overlap } from '../text/span.js';
import { figureWords, personNouns, unrealWords } from './figure-words.js';
import { type NumberMention, readNumbers } from './numbers.js';
import { type DateMention, type Figure, type FigureKind, figureKinds, type Quotation } from './reading.js';

/** What else was read in the article. */
export interface FigureContext {
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
}

/** A number of people and the word that tells what became of them. */
interface Stated {
  readonly kind: FigureKind;
  readonly number: NumberMention;
  readonly mention: Range;
  readonly victims: string | null;
  readonly gap: number;
}

/** The farthest, in words, that the telling word may stand behind and ahead of its number. */
const farthestAfter = 9;
const farthestBefore = 4;

const after = new Map(figureKinds.map((kind) => [kind, new RegExp(`\\b(?:${figureWords[kind].after})\\b`, 'giu')]));
const before = new Map(figureKinds.map((kind) => [kind, new RegExp(`\\b(?:${figureWords[kind].before})$`, 'iu')]));
const anyWord = new RegExp(
  figureKinds.map((kind) => `${figureWords[kind].after}|${figureWords[kind].before}`).join('|'),
  'iu',
);
const singleVictim = new RegExp(
  `\\b(?:an?|another|one|the)\\s+(?:[\\p{L}\\d-]+\\s+){0,3}?(?:${personNouns})\\b(?!s|-)`,
  'giu',
);
const name = "\\p{Lu}[\\p{L}.’'-]+(?:\\s+(?:[a-z]{2,3}\\s+)?\\p{Lu}[\\p{L}.’'-]*){1,4}";
const namedVictim = new RegExp(
  `(?:(?<who>${name})(?:,\\s+[^,.;]{1,60},)?\\s+(?:was|were|had been|has been|is)?\\s*(?:also\\s+|later\\s+)?(?<fate>(?:shot (?:and|dead|to death)|stabbed to death|killed|murdered|assassinated|died|pronounced dead|injured|wounded|kidnapped|abducted|arrested|detained)(?:\\s+(?:and\\s+)?(?:killed|wounded|injured))?)\\b|(?<deed>murder|assassination|killing|death|kidnapping|abduction|arrest)\\s+of\\s+(?:[\\p{Ll}-]+\\s+){0,4}(?<whom>${name}))`,
  'gu',
);
const unreal = new RegExp(`\\b(?:${unrealWords})\\s+(?:[\\p{L}]+\\s+){0,2}$`, 'iu');
const nobody =
  /\b(?:no one|nobody|no (?:people|person|civilians|deaths|injuries|casualties|fatalities|victims|other injuries|one else))\b(?:[^.;]{0,40}?\b(?<fate>killed|injured|hurt|wounded|dead|died|missing))?/giu;
const noPeople =
  /^\s*(?:-|–)?\s*(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|miles?|kilomet\p{L}+|km|met\p{L}+|feet|foot|yards?|acres?|hectares?|tons?|tonnes?|dollars?|euros?|pounds?|percent|shots?|rounds?|bullets?|bombs?|rockets?|vehicles?|cars?|buses|trucks?|houses?|homes?|buildings?|shops?|schools?|villages?|towns?|cities|districts?|provinces?|countries|states?|p\.?m|a\.?m|o'clock|st\b|nd\b|rd\b|th\b|block|degrees?|weapons?|guns?|rifles?|attacks?|explosions?|incidents?|cases?|sites?|camps?|centers?|shelters?)\b/iu;

/**
 * The figures of an article in the order of their mentions: a number, or a single or named victim, with the nearest
 * word that tells what became of them. What is feared, planned or denied is left out; "nobody was hurt" is zero.
 */
export function readFigures(article: Article, { dates, quotations }: FigureContext): Figure[] {
  const figures: Figure[] = [];
  for (const [i, sentence] of article.sentences.entries()) {
    const words = article.text.slice(sentence.start, sentence.end);
    if (!anyWord.test(words)) continue;
    const inSentence = dates.filter((date) => date.sentence === i);
    for (const stated of statedIn(article.text, sentence, inSentence)) {
      figures.push({
        kind: stated.kind,
        low: stated.number.low,
        high: stated.number.high,
        approximate: stated.number.approximate,
        unit: /\b(?:famil(?:y|ies)|households?)\b/i.test(stated.victims ?? '') ? 'households' : 'people',
        victims: stated.victims,
        place: placeIn(words.slice(Math.max(0, stated.mention.start - sentence.start))) ?? placeIn(words),
        date: dateOf(stated, inSentence),
        source: sourceOf(article.text, sentence, stated.mention, quotations),
        mention: stated.mention,
        sentence: i,
      });
    }
  }
  return figures;
}

function statedIn(text: string, sentence: Range, dates: readonly DateMention[]): Stated[] {
  const words = text.slice(sentence.start, sentence.end);
  const numbers = readNumbers(text, sentence)
    .filter((number) => dates.every((date) => overlap(date, number) === 0))
    .filter((number) => !noPeople.test(text.slice(number.end, number.end + 24)))
    .filter((number) => !isAge(text, number));
  const singles = [...words.matchAll(singleVictim)].map((found) => one(sentence.start + found.index, found[0].length));
  const all = [
    ...numbers,
    ...singles.filter((single) => numbers.every((number) => overlap(number, single) === 0)),
  ].sort((a, b) => a.start - b.start);
  const stated = all.flatMap((number, i) => {
    const previous = all[i - 1];
    const next = all[i + 1];
    const from = previous ? previous.end : sentence.start;
    const to = next ? next.start : sentence.end;
    return tell(text, sentence, number, { from, to });
  });
  for (const found of words.matchAll(nobody)) {
    const fate = found.groups?.fate ?? found[0];
    const kind: FigureKind | null = /kill|dead|died|death|fatalit/i.test(fate)
      ? 'killed'
      : /miss/i.test(fate)
        ? 'missing'
        : /injur|hurt|wound|casualt/i.test(fate)
          ? 'injured'
          : null;
    if (kind === null) continue;
    const mention = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
    stated.push({ kind, number: { ...mention, low: 0, high: 0, approximate: false }, mention, victims: null, gap: 0 });
  }
  for (const found of words.matchAll(namedVictim)) {
    const { who, fate = '', deed = '', whom } = found.groups ?? {};
    const kind = kindOfFate(`${fate}${deed}`);
    const mention = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
    if (kind === null || unreal.test(words.slice(Math.max(0, found.index - 40), found.index))) continue;
    if (stated.some((other) => other.kind === kind && overlap(other.mention, mention) > 0)) continue;
    stated.push({
      kind,
      number: { ...mention, low: 1, high: 1, approximate: false },
      mention,
      victims: who ?? whom ?? null,
      gap: 0,
    });
  }
  return stated.sort((a, b) => a.mention.start - b.mention.start);
}

/** The nearest telling word on either side of a number, up to the neighbouring numbers. */
function tell(
  text: string,
  sentence: Range,
  number: NumberMention,
  { from, to }: { from: number; to: number },
): Stated[] {
  const behind = clause(text.slice(number.end, to));
  const ahead = text.slice(from, number.start);
  let best: Stated | null = null;
  for (const kind of figureKinds) {
    const pattern = after.get(kind);
    if (pattern) pattern.lastIndex = 0;
    const following = pattern?.exec(behind);
    if (following) {
      const gap = count(behind.slice(0, following.index));
      if (gap <= farthestAfter && gap < (best?.gap ?? Number.POSITIVE_INFINITY)) {
        const end = number.end + following.index + following[0].length;
        best = {
          kind,
          number,
          mention: { start: number.start, end },
          victims: victimsOf(behind.slice(0, following.index), text, number),
          gap,
        };
      }
    }
    const preceding = precedingWord(ahead, kind);
    if (preceding && preceding.gap + (preceding.joined ? 2 : 0) < (best?.gap ?? Number.POSITIVE_INFINITY)) {
      const start = from + preceding.index;
      best = {
        kind,
        number,
        mention: { start, end: number.end },
        victims: victimsOf(behind, text, number),
        gap: preceding.gap,
      };
    }
  }
  if (best === null || unreal.test(text.slice(Math.max(sentence.start, best.mention.start - 40), best.mention.start)))
    return [];
  const between = text.slice(best.mention.start, best.mention.end);
  if (/\b(?:could|might|may|would|not|never)\b/i.test(between)) return [];
  return [best];
}

/** The telling word ahead of a number with at most a few words between ("killing at least", "wounded in the blast"). */
function precedingWord(ahead: string, kind: FigureKind): { index: number; gap: number; joined: boolean } | null {
  const pattern = before.get(kind);
  if (!pattern) return null;
  let end = ahead.trimEnd().length;
  for (let gap = 0; gap <= farthestBefore; gap++) {
    const head = ahead.slice(0, end);
    if (/[;:.]$/.test(head)) return null;
    const found = pattern.exec(head.slice(-90));
    if (found) {
      return { index: Math.max(0, head.length - 90) + found.index, gap, joined: /\band\b|,/.test(ahead.slice(end)) };
    }
    end = head.replace(/[\s,]*\S+$/u, '').length;
    if (end === 0) return null;
  }
  return null;
}

/** Up to the end of the clause that a number opens. */
function clause(words: string): string {
  const end =
    /[;:]|,\s+(?:while|but|which|who said|according)\b|\s(?:but|while|when|after|before|because|according)\s/iu.exec(
      words,
    );
  return end ? words.slice(0, end.index) : words;
}

/** "30 people", "two of his guards": the words for who, up to the first that tells something else of them. */
function victimsOf(words: string, text: string, number: NumberMention): string | null {
  if (number.low === 1 && new RegExp(`(?:${personNouns})$`, 'iu').test(text.slice(number.start, number.end)))
    return text.slice(number.start, number.end);
  const noun = /^\s*(?:other\s+|of\s+(?:the|his|her|their|its)\s+)?((?:[\p{L}’'-]+\s*){1,4})/iu.exec(words)?.[1];
  const kept = noun
    ?.split(
      /\b(?:were|was|have|had|has|are|is|been|who|that|in|on|at|and|or|from|of|by|to|with|after|when|across|since|during|killed|dead|injured|wounded|died|displaced|evacuated|missing|reported)\b/iu,
    )[0]
    ?.trim();
  return kept ? kept : null;
}

function dateOf({ mention }: Stated, dates: readonly DateMention[]): Figure['date'] {
  const away = (date: Range) => Math.max(date.start - mention.end, mention.start - date.end, 0);
  const [nearest] = dates.toSorted((a, b) => away(a) - away(b));
  return nearest ? { from: nearest.from, to: nearest.to } : null;
}

const place =
  /\b(?:in|across|near|at|outside|around|throughout)\s+(?:the\s+)?(?:(?:city|town|village|province|state|district|region|northern|southern|eastern|western|central)\s+(?:of\s+)?)*(\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Lu}[\p{L}’'-]+|de|la|el|al)){0,3})/u;
const noPlace =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

function placeIn(words: string): string | null {
  const found = place.exec(words)?.[1];
  return found === undefined || noPlace.test(found) ? null : found;
}

/** The speaker of the quotation that holds the mention, else who stands behind "according to" in the sentence. */
function sourceOf(text: string, sentence: Range, mention: Range, quotations: readonly Quotation[]): string | null {
  const said = quotations.find(
    ({ content, source }) => (contains(content, mention) || overlap(content, mention) > 3) && source !== null,
  );
  if (said) return said.speaker ?? (said.source ? text.slice(said.source.start, said.source.end) : null);
  return (
    /\baccording to\s+((?:the\s+)?[\p{L}\s’'-]{2,60}?)(?=[,.;]|\s+(?:who|which|that|on|in)\b|$)/iu.exec(
      text.slice(sentence.start, sentence.end),
    )?.[1] ?? null
  );
}

function kindOfFate(fate: string): FigureKind | null {
  if (/injured|wounded/.test(fate)) return 'injured';
  if (/kidnap|abduct/.test(fate)) return 'abducted';
  if (/arrest|detain/.test(fate)) return 'detained';
  return /kill|murder|assassin|died|dead|death/.test(fate) ? 'killed' : null;
}

/** ", 34," behind a name, "aged 34". */
function isAge(text: string, { start, end }: Range): boolean {
  return (
    /^\s*,|^\s*\)|^\s+(?:years|months)[- ]old/.test(text.slice(end, end + 14)) &&
    /(?:\p{L},\s*|\(|\baged?\s+)$/u.test(text.slice(Math.max(0, start - 12), start)) &&
    /^\d{1,2}$/.test(text.slice(start, end))
  );
}

function one(start: number, length: number): NumberMention {
  return { start, end: start + length, low: 1, high: 1, approximate: false };
}

const count = (words: string) => words.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
