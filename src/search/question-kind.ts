import { isStop, personNoun } from '../reading/figures/victim-nouns.js';
import { wordTexts } from '../text/words.js';
import { baseOf } from './irregular-forms.js';

/** What a question wants: the kind of thing that answers it. */
export type QuestionKind = 'who' | 'when' | 'where' | 'how-many' | 'why' | 'which-name' | 'how' | 'is-it' | 'what';

const what = String.raw`\b(?:what|which)`;
const adjective = String.raw`(?:(?!(?:is|are|was|were|do|does|did|has|have|had|the|a|an|of)\b)\w+\s+)?`;
const whatIs = String.raw`\bwhat\s+(?:is|are|was|were)\s+the\s+${adjective}`;
const amounts =
  'number|amount|percentage|percent|proportion|share|rate|ratio|cost|price|budget|salary|population|enrollment|total|score|death toll|toll|length|height|width|depth|weight|distance|speed|speed limit|temperature|size|age|magnitude|turnout|margin';
const times =
  'years?|days?|dates?|months?|times?|decades?|century|centuries|period|time (?:span|frame|period)|deadline';
const places =
  'city|cities|country|countries|place|town|states?|region|county|village|area|location|continent|nation|province|neighbou?rhood|street';
const persons = 'person|people|man|woman|player|actor|actress|president|leader|politician';
const bodies =
  'group|company|team|organi[sz]ation|agency|party|club|newspaper|magazine|airline|band|school|university|show|film|movie|book|song';

const pattern = (...alternatives: string[]) => new RegExp(alternatives.join('|'), 'i');

/** Of two that begin at the same place the first holds. */
const kinds: readonly (readonly [RegExp, QuestionKind])[] = [
  [pattern(String.raw`\bhow long ago\b`), 'when'],
  [
    pattern(
      String.raw`\bhow (?:many|much|old|long|far|often|tall|big|large|high|deep|wide|heavy|fast|close)\b`,
      String.raw`${what}\s+(?:number|amount|percentage|percent|proportion|share|age|speed|price)\b`,
      String.raw`${whatIs}(?:${amounts})\b`,
    ),
    'how-many',
  ],
  [
    pattern(
      String.raw`\bwhen\b`,
      String.raw`${what}\s+${adjective}(?:${times})\b`,
      String.raw`${whatIs}(?:${times})\b`,
    ),
    'when',
  ],
  [
    pattern(
      String.raw`\bwhere\b`,
      String.raw`${what}\s+${adjective}(?:${places})\b`,
      String.raw`${whatIs}(?:${places})\b`,
      String.raw`${whatIs}names? of the [^?]*\bwhere\b`,
    ),
    'where',
  ],
  [
    pattern(
      String.raw`\bwho(?:m|se)?\b`,
      String.raw`${what}\s+(?:${persons})\b`,
      String.raw`${whatIs}names? of the [^?]*\bwho(?:m|se)?\b`,
    ),
    'who',
  ],
  [
    pattern(
      String.raw`\bwhy\b`,
      String.raw`\bfor what reason\b`,
      String.raw`\bwhat (?:caused|motivated|prompted)\b`,
      String.raw`${whatIs}(?:reasons?|causes?)\b`,
    ),
    'why',
  ],
  [pattern(String.raw`\bwhich\b`, String.raw`${whatIs}names?\b`, String.raw`\bwhat (?:${bodies})\b`), 'which-name'],
  [pattern(String.raw`\bhow\b`), 'how'],
  [pattern(String.raw`\bwhat\b`), 'what'],
  [pattern(String.raw`^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b`), 'is-it'],
];

/** "When she arrived, what did …?": what is asked comes after the clause. */
const clauseBefore =
  /^\W*(?:when|where|while|after|before|since|once|if|as|although|because)\b[^,?]*,\s*(?=(?:who|what|which|when|where|why|how|did|does|do|is|are|was|were|has|have|had)\b)/i;
/** "Can you tell me who …?" */
const politely =
  /^\W*(?:please\s+)?(?:(?:can|could|would|do)\s+you\s+)?(?:please\s+)?(?:tell|say|know|show|explain)(?:\s+(?:me|us))?\s+(?=\w)/i;

/** The kind of a question: that of the word which it asks with, the first of several. */
export function kindOf(question: string): QuestionKind {
  const text = question.replace(politely, '').replace(clauseBefore, '');
  let kind: QuestionKind = 'what';
  let first = Number.POSITIVE_INFINITY;
  for (const [asking, one] of kinds) {
    const at = asking.exec(text)?.index ?? first;
    if (at < first) [kind, first] = [one, at];
  }
  return (kind === 'which-name' || kind === 'what') && asksPerson(text.slice(first)) ? 'who' : kind;
}

/** "What was the name of Lopes's lawyer?" */
const nameOf = new RegExp(
  String.raw`^${whatIs}names?\s+of\s+(?:(?:the|an?|his|her|its|their|all)\s+)?(?:\S+['’]s\s+)?`,
  'i',
);
/** Words of the noun that says who is asked for: "which late night talk show host". */
const longestNoun = 5;

/** Whether it is somebody that words ask for which begin with "which" or "what": "which senator resigned?", not "which player union". */
function asksPerson(words: string): boolean {
  const noun = wordTexts(words.replace(nameOf, 'which '))
    .slice(1, longestNoun + 2)
    .map((word) => word.toLowerCase());
  const end = noun.findIndex((word) => isStop(word) || /(?:ed|ly)$/.test(word) || (baseOf.get(word) ?? word) !== word);
  const head = noun[end < 0 ? noun.length - 1 : end - 1] ?? '';
  return personNoun(head) !== null && !/^bod(?:y|ies)$/.test(head);
}
