import type { Range } from '../../text/span.js';
import { kin, personNoun } from '../figures/victim-nouns.js';
import { femaleNouns, institutionWords, maleNouns } from '../names/name-words.js';
import type { Gender } from './persons.js';
import { headNoun } from './source-descriptions.js';

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

/** Who is the subject of a sentence without a name: "One midwife", "The army", "Her brother". */
export interface UnnamedSubject extends Range {
  readonly words: string;
  readonly gender: Gender;
  /** An inquiry is a body that is told of for what it says. */
  readonly kind: 'person' | 'institution' | 'inquiry';
  /** Whether it is told by whose relative it is. */
  readonly isKin: boolean;
}

/** The person or body without a name that is the subject of a sentence; null where a name is part of the phrase. */
export function unnamedSubject(text: string, { start, end }: Range): UnnamedSubject | null {
  const opening = text.slice(start, Math.min(end, start + 120));
  const body = unnamedBody.exec(opening);
  if (body && institutionWords.has(body[1] ?? '')) {
    const [words] = body;
    return { start, end: start + words.length, words, gender: 'unknown', kind: 'institution', isKin: false };
  }
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
