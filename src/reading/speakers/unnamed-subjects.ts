import type { Range } from '../../text/span.js';
import { kin, personNoun } from '../figures/victim-nouns.js';
import { femaleNouns, institutionWords, maleNouns } from '../names/name-words.js';
import type { Gender } from './persons.js';
import { headNoun } from './source-descriptions.js';
import { isRole } from './subject-places.js';

/** "One midwife, named as Witness 19, [wrote]", "A 61-year-old woman [wept]" */
const unnamedPerson =
  /^(?:A|An|One|Another)\s(?:[\p{Ll}\d][\p{L}\d-]*\s){0,4}?\p{Ll}+(?=,\s(?:who|named|identified|known|\d)|\s(?:in|from|of|at|who|with|is|was|has|had|\p{Ll}+ed|wrote|said|says|told|came|stood|sat|ran|went|saw|lost|held|put|left|found|took)\s)/u;
/** "Her brother [agrees]" */
const possessed = /^(?:His|Her)\s(\p{Ll}+)(?=\s(?!and\b|of\b)\p{Ll})/u;
/** "The army [retook the town]", "The foreign ministry [summoned him]" */
const unnamedBody =
  /^(?:The|Its|Their)\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(\p{Ll}+)(?=\s(?:has|had|is|was|also|\p{Ll}+ed|took|retook|made|gave|sent|set|put|won|lost|began|held|met|left)\s)/u;
/** "A public inquiry [opened]", "An independent review led by Ana Lopes [found two]"; not "A review [was ordered]", which has yet to say something. */
const newInquiry =
  /^An?\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(?:inquiry|enquiry|review|probe|audit|investigation|inquest|court|tribunal|panel|commission|committee)(?=\s(?:(?:led|chaired|headed)\sby\s(?:\p{Lu}[\p{L}.’'-]*\s){1,4})?(?:has|had|\p{Ll}+ed|found|began|held|met|put|made|heard)\s)/u;

/** "[But] a second nurse", "Another driver": somebody else than who was told of. */
const afterOpener = /^(?:But|And|Then|Meanwhile,?|Yet)\s(?=(?:an|a|one|another)\s)/;
const otherPerson =
  /^(?:[Aa]nother|[Aa] (?:second|third|fourth|fifth|further))\s(?:[\p{Ll}\d][\p{L}\d-]*\s){0,2}?\p{Ll}+(?=,\s(?:who|named|identified|known|\d)|\s\p{Ll}+(?:s|ed)\s\p{L}|\s(?:in|from|of|at|who|with|was|came|stood|ran|went|saw|lost|held|left|found|took)\s)/u;
/** What is done to them, or by them to whom the pronoun may mean; and who is spoken of, and does not speak. */
const noSpeaker =
  /\b(?:(?:was|were|is|has been|had been)\s(?:\p{L}+ly\s)?(?:\p{L}+ed|shot|hit|struck|taken|found|thrown|put|held)|died|her|him)\b/u;
const agrees = /\b(?:backs|backed|agrees|agreed|supports|supported|echoes|echoed|confirms|confirmed)\b/;
const wanted =
  /^(?:suspect|gunman|attacker|victim|defendant|assailant|robber|killer|child|baby|reporter|journalist|customer|caller|visitor|man|woman)$/;
/** "The striker himself" */
const emphatic = /^(The\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(\p{Ll}+))\s(him|her)self\s(?=\p{Ll})/u;

/** Who is the subject of a sentence without a name: "One midwife", "The army", "Her brother". */
export interface UnnamedSubject extends Range {
  readonly words: string;
  readonly gender: Gender;
  /** An inquiry is a body that is told of for what it says. */
  readonly kind: 'person' | 'institution' | 'inquiry';
  /** Whether it is told by whose relative it is. */
  readonly isKin: boolean;
  /** Whether the words set them apart from whom was told of before: "Another nurse agrees", "The striker himself". */
  readonly isOther?: boolean;
}

/** The person or body without a name that is the subject of a sentence; null where a name is part of the phrase. */
export function unnamedSubject(text: string, { start, end }: Range): UnnamedSubject | null {
  const opening = text.slice(start, Math.min(end, start + 120));
  const body = unnamedBody.exec(opening);
  if (body && institutionWords.has(body[1] ?? '')) {
    const [words] = body;
    return { start, end: start + words.length, words, gender: 'unknown', kind: 'institution', isKin: false };
  }
  const other = otherSubject(start, text.slice(start, end));
  if (other) return other;
  const inquiry = newInquiry.exec(opening)?.[0];
  if (inquiry !== undefined)
    return { start, end: start + inquiry.length, words: inquiry, gender: 'unknown', kind: 'inquiry', isKin: false };
  const [relative, whose = ''] = possessed.exec(opening) ?? [];
  const isKin = relative !== undefined && kin.test(whose);
  const words = unnamedPerson.exec(opening)?.[0] ?? (isKin ? relative : undefined);
  const noun = words === undefined ? '' : headNoun(words);
  if (words === undefined || personNoun(noun) !== 'one') return null;
  const gender = maleNouns.has(noun) ? 'male' : femaleNouns.has(noun) ? 'female' : 'unknown';
  return { start, end: start + words.length, words, gender, kind: 'person', isKin };
}

/** Who is set apart from whom the text has told of before, in a sentence at `start`; else null. */
function otherSubject(start: number, sentence: string): UnnamedSubject | null {
  const [, words, role = '', self] = emphatic.exec(sentence) ?? [];
  if (words !== undefined && isRole(role)) {
    const gender = self === 'him' ? 'male' : 'female';
    return { start, end: start + words.length, words, gender, kind: 'person', isKin: false, isOther: true };
  }
  const from = afterOpener.exec(sentence)?.[0].length ?? 0;
  const described = otherPerson.exec(sentence.slice(from))?.[0];
  if (described === undefined) return null;
  const noun = headNoun(described);
  const rest = sentence.slice(from + described.length);
  if (personNoun(noun) !== 'one' || wanted.test(noun) || (noSpeaker.test(rest) && !agrees.test(rest))) return null;
  const gender = maleNouns.has(noun) ? 'male' : femaleNouns.has(noun) ? 'female' : 'unknown';
  const at = start + from;
  return {
    start: at,
    end: at + described.length,
    words: described,
    gender,
    kind: 'person',
    isKin: false,
    isOther: true,
  };
}
