import type { ReadArticle } from '../../search/corpus.js';
import { oncePerQuestion } from '../../search/once-per-question.js';
import type { Question } from '../../search/question.js';
import { areaUnits, heightUnits, lengthUnits, timeUnits, weightUnits } from '../../search/units.js';
import { money, numbersWanted } from '../../search/wanted.js';
import { overlap, type Range } from '../../text/span.js';

/** What a question measures, and how a sentence tells it. */
export interface Measure {
  readonly asks: RegExp;
  /** What stands behind a number that tells it, and what besides tells it. */
  readonly unit?: RegExp;
  readonly words?: RegExp;
  /** Words beside which a number tells it, whatever it counts; always where every number does. */
  readonly beside?: RegExp;
  /** What stands behind a number in words that tells it; where it is not given, the same as behind digits. */
  readonly behindWord?: RegExp;
  /** Whether it is of all people of a place: how many were killed or hurt does not tell it. */
  readonly isOfAll?: true;
  /** Words for what is asked: a sentence that has them as well tells it for sure. */
  readonly sure: RegExp;
}

const floors = 'stor(?:e?y|e?ys|ies)|floors?';
const length = `(?:${lengthUnits}|${floors})`;
const height = `(?:${heightUnits}|${floors})`;
const weight = `(?:${weightUnits})`;
const lasting = `(?:${timeUnits}|nights?)`;
/** Behind a number: "2.4 metres", "nine-storey", "51 inches", but for one that measures another way: "51 inches thick". */
const measured = (unit: string, otherwise: string) =>
  new RegExp(`^[\\s-](?:(?:square|cubic|nautical|metric)[\\s-])?${unit}\\b(?![\\s-](?:${otherwise})\\b)`, 'i');
/** One of it: "a tonne". */
const one = (unit: string) => `\\b(?:an?|one|half an?)[\\s-]${unit}\\b`;
const away = 'away|off|apart|from|to the|north|south|east|west|per|an hour';

const verb = '(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|must)';
/** Questions that ask nothing besides, with what they begin with. */
const asking = (...beginnings: string[]) =>
  new RegExp(
    `^\\W*(?:and\\s+|so\\s+)?(?:${beginnings.join('|')})\\b(?!.*\\band\\s+(?:how|what|who|when|where|why)\\b)`,
    'i',
  );
/** "the height of the tower", "what is the price of oil" */
const of = (nouns: string) =>
  `(?:what(?:['’]?s|\\s+(?:is|was|are|were))\\s+)?(?:the\\s+)?(?:(?:approximate|average|current|estimated|total|exact)\\s+)?(?:${nouns})\\s+(?:of|for|in|at)`;

const amount = new RegExp(`${money.source}|%|\\bper ?cent\\b`, 'i');
const shares =
  /\b(?:half|(?:one|two|three)[\s-](?:thirds?|quarters?|fifths?|tenths?)|(?:a|an) (?:third|quarter|fifth|tenth)|(?:most|all|none|much|little|more|less|part) of|nothing|free|twice|double[ds]?|triple[ds]?|many times|enough|too (?:much|little)|undisclosed)\b/i;
/** "11 alleged gang members" are no amount. */
const noPeople =
  /^(?!\s(?:\p{L}+\s){0,4}(?:people|persons?|men|women|boys|girls|children|members|workers|officers|soldiers|troops|students|residents|victims|suspects|passengers|others)\b)/u;

/** "Two shows" are no amount, "two feet" are. */
const anyUnit = new RegExp(
  `^[\\s-](?:\\p{L}+[\\s-])?(?:${length}|${weight}|${areaUnits}|${lasting}|degrees|lit(?:er|re)s?|gallons?|barrels?|bushels?|bottles?|cups?|points?|thirds?|quarters?|times)\\b`,
  'u',
);
const noUnit = /(?!)/;

const measures: readonly Measure[] = [
  {
    asks: asking('how many (?:people|inhabitants|residents|souls) (?:are there|live) (?:in|on)', of('population')),
    sure: /\bpopulation\b/i,
    // "Nineteen lost their lives."
    beside:
      /\b(?:population|inhabit\w*|home to|liv(?:e|ed|ing)|(?<!\b(?:their|the|of|many|claimed|cost|took|\d+)\s)lives)\b/i,
    unit: /^\s(?:\p{L}+\s)?(?:people|residents?|souls|villagers|islanders)\b/u,
    isOfAll: true,
  },
  {
    asks: asking(
      'how much\\b.*\\b(?:costs?|pays?|paid|worth|spend|spent|earn\\w*|charg\\w+|fined?|rais\\w+|donat\\w+|invest\\w*|price|sells?|sold|money|cash|owed?|owes)\\b',
      'how much (?:is|are|was|were)\\b.*\\b(?:revenues?|earnings|turnover|wages?|salary|salaries|fees?|tuition|rent|bonus|ransom|bounty|bail|fine|tickets?)\\b',
      'what\\s+(?:do|does|did|is|was|are|were|will|would)\\b.*\\b(?:cost|worth|pay for (?:the|an?|his|her|its|their|each|every)|paying for (?!in\\b|by\\b)\\w+)\\b',
      '.*\\bhow much money(?=\\W*$)',
      'what (?:fine|bail|fee|price|salary|wage|bonus|ransom|reward)\\b',
      of('price|cost|salary|fee|fine|wage'),
    ),
    sure: /\b(?:costs?|price[sd]?|paid|pays?|worth|earn\w*|sold|fined?|charg\w+)\b/i,
    behindWord: noUnit,
    words: new RegExp(`${money.source}|\\b(?:free|undisclosed|disclosed?|for nothing)\\b`, 'i'),
    beside:
      /\b(?:costs?|price[sd]?|paid|pays?|worth|fees?|fine[sd]?|charg\w+|sold|sells?|earn\w*|budget|values?d?|bill)\b/i,
  },
  {
    asks: asking('how much\\b.*\\bweigh', 'how heavy', of('weight')),
    sure: /\b(?:weigh|heavy|heavi)/i,
    unit: measured(weight, 'of|a year'),
    words: new RegExp(one(weight), 'i'),
    beside: /\bweigh/i,
  },
  {
    asks: asking(
      'how high (?:is|are|was|were)\\b(?!.*\\b(?:turnout|inflation|tax(?:es)?|prices?|rates?|costs?)\\b)',
      `how tall ${verb}`,
      of('height|altitude|elevation'),
    ),
    sure: /\b(?:tall|high|height|above)\b/i,
    unit: measured(height, `long|wide|thick|deep|broad|across|inside|${away}`),
    words: new RegExp(`${one(height)}|-high\\b`, 'i'),
  },
  {
    asks: asking(`how deep ${verb}`, of('depth')),
    sure: /\b(?:deep|depth)\b/i,
    unit: measured(length, `long|wide|tall|high|across|above|${away}`),
    words: /-deep\b/i,
    beside: /\b(?:deep(?:er|est|ly)?|depths?)\b/i,
  },
  {
    asks: asking(`how (?:wide|thick|broad) ${verb}`, of('width|thickness')),
    sure: /\b(?:wide|thick|width|thickness|across)\b/i,
    unit: measured(length, `long|tall|high|deep|above|${away}`),
    beside: /\b(?:wide[rn]?|widest|thick(?:er|est|ness)?|width|across)\b/i,
  },
  {
    asks: asking('how far (?:is|are|was|were|away|apart|from)', of('distance')),
    sure: /\b(?:away|apart|distance|from|off)\b/i,
    unit: measured(lengthUnits, 'long|wide|tall|high|deep|thick|an hour|per'),
    words: new RegExp(`${one(`(?:${lengthUnits})`)}|\\bhours?['’]?\\s(?:drive|walk|flight)\\b`, 'i'),
  },
  {
    asks: asking(`how (?:hot|cold|warm) ${verb}`, of('temperature')),
    sure: /\b(?:degrees|temperature)\b/i,
    unit: /^\s?(?:°|[CF]\b)|^[\s-](?:degrees|below|above)\b/,
    words: /\bfreez/i,
  },
  {
    asks: asking(`how fast ${verb}`, of('speed')),
    sure: /\b(?:speed|hour)\b/i,
    unit: /^[\s-](?:mph|kph|km\/h|knots|(?:\p{L}+\s)?(?:per|an?)\s(?:hour|second|minute))/iu,
    words: /\b(?:fast\w*|slow\w*|speed\w*)\b/i,
  },
  {
    asks: asking(`how (?:big|large) ${verb}`, of('size')),
    sure: /\b(?:size|covers?|measur\w+)\b/i,
    unit: measured(`(?:${length}|${weight}|${areaUnits})`, 'away|off'),
    words: /\b(?:as (?:big|large|small|long|wide) as|(?:bigger|larger|smaller) than|the (?:size|width|length) of)\b/i,
    beside: /(?:)/,
  },
  {
    asks: asking(`how (?:strong|powerful) ${verb}`),
    sure: /\b(?:magnitude|gusts?|winds?|strength)\b/i,
    unit: /^[\s-](?:mph|kph|km\/h|knots|(?:\p{L}+\s)?(?:per|an?)\s(?:hour|second)|per ?cent|%)/iu,
    words: /\b(?:strong\w*|weak\w*|force)\b/i,
    beside: /\b(?:magnitude|Richter|scale|category|measur\w+)\b/i,
  },
  {
    asks: asking(
      'how many (?:people|workers|staff|employees|men|women)\\b.*\\b(?:work|works|worked|working|employ\\w*)\\b',
      'how many (?:workers|staff|employees) (?:does|do|did|has|have)',
    ),
    sure: /\b(?:employ\w*|workforce|staff|payroll)\b/i,
    beside: /\b(?:employ\w*|workforce|staff|workers?|payroll|work|works|worked|working)\b/i,
  },
  {
    asks: asking('what (?:prison |jail )?(?:sentence|term)\\b'),
    sure: /\bsentence[sd]?\b/i,
    words: new RegExp(`\\b(?:${timeUnits}|life|lifetime|death|probation|suspended|community service)\\b`, 'i'),
  },
  {
    asks: asking('what (?:(?:is|was|are|were) the )?(?:[\\w-]+ ){0,2}rates?\\b'),
    sure: /\brates?\b/i,
    words: /%|\bper ?cent\b|\d|\b(?:half|third|quarter|doubled?|tripled?|zero|unchanged)\b/i,
  },
  {
    asks: asking('what (?:share|percentage|percent|proportion)\\b'),
    sure: /%|\bper ?cent\b|\bpercentage\b/i,
    words:
      /%|\bper ?cent\b|\bpercentage points?\b|\b(?:half|thirds?|quarters?|fifths?|majority|most|all|none)\b|\b\w+ (?:in|out of) (?:every )?(?:\d+|three|four|five|six|seven|eight|nine|ten)\b/i,
  },
  {
    // "How much does she make?": no count of people tells it.
    asks: asking(
      'how much (?:do|does|did|is|was|will|would|has|have|are|were)\\b.*\\b(?:makes?|made|loses?|lost|gives?|gave|given|steal|stole|stolen|gets?|got|wins?|won)\\b',
    ),
    sure: amount,
    words: new RegExp(`${amount.source}|\\b(?:free|undisclosed|nothing|half|twice|double[ds]?)\\b`, 'i'),
  },
  {
    asks: asking('how much\\b'),
    sure: amount,
    words: new RegExp(`${amount.source}|${shares.source}`, 'i'),
    unit: noPeople,
    behindWord: anyUnit,
  },
];

const longAsks =
  /\bhow long (?:is|are|was|were|will|did|does|do|has|have|had|can|must)\b(?!.*\b(?:between|after|before|until)\b)/i;
/** "for a week"; "four buses an hour" is no such time. */
const oneLong = new RegExp(
  `\\b(?:for|in|within|about|over|nearly|almost|than|lasts?|lasted|took|takes?|spen\\w+|another)\\s+(?:half\\s+)?(?:an?\\s+)?(?:whole\\s+|full\\s+)?${lasting}\\b`,
  'i',
);
const longUnit = measured(`(?:${length}|${lasting})`, `wide|tall|high|deep|thick|old|ago|${away}`);

/** How it is told what a question measures; null where it measures nothing. */
export const measureAsked = oncePerQuestion(
  ({ text }: Question): Measure | null => measures.find(({ asks }) => asks.test(text)) ?? null,
);

/** Whether a question asks how long something is or takes. */
export const asksLong = ({ text }: Question): boolean => longAsks.test(text);

/** Whether a sentence tells a length or how long something takes. */
export const tellsLong = (entry: ReadArticle, range: Range, question: Question): boolean =>
  oneLong.test(entry.article.text.slice(range.start, range.end)) || follows(entry, range, question, longUnit);

/** Whether a sentence tells a measure. */
export function tellsMeasure(entry: ReadArticle, range: Range, question: Question, measure: Measure): boolean {
  const words = entry.article.text.slice(range.start, range.end);
  const others = measure.isOfAll ? entry.reading.figures.map(({ mention }) => mention) : [];
  return (
    measure.words?.test(words) === true ||
    (measure.unit !== undefined && follows(entry, range, question, measure.unit, others, measure.behindWord)) ||
    (measure.beside?.test(words) === true && follows(entry, range, question, /^/, others, measure.behindWord))
  );
}

/** Whether a sentence that tells a measure has a word for what is asked as well: "41 metres tall". */
export const tellsSurely = (entry: ReadArticle, range: Range, measure: Measure): boolean =>
  measure.sure.test(entry.article.text.slice(range.start, range.end));

const ordinal = /\d(?:st|nd|rd|th)$/;

/** Whether what is looked for follows a number, `behindWord` one in words, that is of no date, no ordinal, none of the `others` and not the question's. */
function follows(
  { article: { text }, reading }: ReadArticle,
  range: Range,
  question: Question,
  what: RegExp,
  others: readonly Range[] = [],
  behindWord = what,
): boolean {
  return numbersWanted(text, range, question.text).some(
    (number) =>
      !ordinal.test(text.slice(number.start, number.end)) &&
      !others.some((other) => overlap(other, number) > 0) &&
      isBefore(text, number, range, /\d/.test(text.slice(number.start, number.end)) ? what : behindWord) &&
      !reading.dates.some((date) => overlap(date, number) > 0),
  );
}

function isBefore(text: string, number: Range, range: Range, what: RegExp): boolean {
  // "the 6-foot fence", but "twenty-four feet"
  const hyphen = /-\p{Ll}/u.exec(text.slice(number.start, number.end))?.index;
  const ends = hyphen === undefined ? [number.end] : [number.start + hyphen, number.end];
  return ends.some((end) => what.test(text.slice(end, Math.min(range.end, end + 40))));
}

/** Whether a number of a sentence is in the unit of a measure; true for one that needs none. */
export const isInUnit = (text: string, number: Range, sentence: Range, { unit, beside }: Measure): boolean =>
  unit === undefined || beside !== undefined || isBefore(text, number, sentence, unit);
