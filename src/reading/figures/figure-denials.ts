import { matchesOf } from '../../text/matches.js';
import type { Range } from '../../text/span.js';
import type { FigureKind } from '../reading.js';
import { personNoun } from './victim-nouns.js';

/** What is told of nobody, in a clause that a few words ahead may open. */
const fate =
  'unaccounted for|killed(?: (?:or|nor) (?:[a-z]+ )?(?:injured|hurt|wounded))?|injured|hurt|wounded|harmed|dead|died|missing|arrested|detained|(?:taken into|in) custody|abducted|kidnapped';
const within = '(?:(?! (?:and that|but|while|although|though)\\b)[^.;,])';
const noun = '(?:deaths?|injuries|fatalities|casualties)';
/** "No [damage or] casualties" */
const damageOr = '(?:(?:structural |major |serious |significant )?damages? (?:or|nor) (?:any )?)?';
const patterns = [
  new RegExp(
    `\\b(?:no ?one|nobody|none(?= (?:was|were|is|are|(?:has|have|had) been) )|none of (?:the|them|those)[^.;,]{0,30}?|no (?:other |further |serious |reported )?(?:lives (?:were |have been )?lost|people|person|civilians?|victims|one else|arrests|loss of (?:human )?life|human (?:losses|casualties|loss)))\\b(?:${within}{0,40}?\\b(?<fate>${fate})\\b)?|\\b(?<deed>killed|injured|hurt|wounded|harmed|arrested|killing|injuring|wounding|hurting|harming) (?:no ?one|nobody)\\b`,
    'gi',
  ),
  // "no deaths or serious injuries", "no damage or injuries", "not a single arrest": told by the noun alone
  new RegExp(
    `\\bno ${damageOr}(?:(?:other|further|serious|reported|civilian|military|known|immediate|new) ){0,2}${noun}(?: (?:or|and) (?:serious )?${noun})?\\b|\\bnot (?:a single|one) (?:death|injury|fatality|casualty|arrest)\\b`,
    'gi',
  ),
  // "There have been no reports of deaths"; but "no immediate reports of deaths", "no reports of deaths until Sunday"
  new RegExp(
    `\\bno (?:other |further |official )?reports? of (?:any )?${damageOr}(?:(?:other|further|serious|civilian|military|new) ){0,2}${noun}(?:(?: or|,)? (?:(?:any|serious|other) )?${noun}|(?:,| or| and) (?:any )?(?:structural |major |serious |significant )?damage)*(?![^.;,]{0,40}\\b(?:until|before)\\b)`,
    'gi',
  ),
  // "neither casualties nor damage", "without casualties"
  new RegExp(
    `\\b(?:neither|without|nor(?: any)?) (?:(?:causing|claiming|inflicting|resulting in|leading to) )?(?:any |further )?(?:${noun}|loss of life)\\b`,
    'gi',
  ),
  // "Did not result in any casualties"
  new RegExp(
    `\\b(?:did not|didn[’']t|has not|have not|had not) (?:result(?:ed)? in|cause|caused|lead to|led to|claim|claimed) (?:any|a single) (?:serious |known )?(?:${noun}|death|casualty|loss of life|lives)\\b`,
    'gi',
  ),
  // "Has not recorded a single death", "have not had a single child killed"
  /\b(?:has|have|had)(?: not|n[’']t) (?:seen|had|recorded|suffered) a single (?:(?:other|serious|civilian|military) )?(?:death|fatality|casualty|injury|(?:[a-z]+ ){1,2}(?<fate>killed|injured|hurt|wounded|die))\b/gi,
  // "Neither was hurt", "neither of the two men was seriously injured", "not a single person was killed"
  new RegExp(
    `\\b(?:neither(?: of (?:them|the (?:[a-z]+ ){0,2}[a-z]+))?|not (?:a single|one) (?:of (?:them|the [a-z]+(?: [a-z]+)?)|[a-z]+)) (?:was|were|is|has been|had been|have been)(?: [a-z]+ly)? (?<fate>${fate})\\b`,
    'gi',
  ),
  // "No firefighters have died"
  new RegExp(
    `\\bno (?:other |further )?(?!people|person|civilians?|victims)(?:(?!(?:an?|the|his|her|their)\\b)[a-z]+ ){0,2}?(?<who>[a-z]+) (?:was|were|is|are|(?:has|have|had)(?: been)?)(?: [a-z]+ly)? (?<fate>${fate})\\b`,
    'gi',
  ),
  // "All residents have been accounted for"
  /(?<!\b(?:not|until|once|when|till|if) (?:nearly |almost )?)\b(?:everyone|everybody|all(?: of)?(?: (?:the|its|their|his|her|our))?(?: (?!but\b|except\b)[a-z\d]+){0,2}? (?<who>(?!of\b|but\b|except\b)[a-z]+))(?: (?:aboard|on board|on the [a-z]+|in the [a-z]+))? (?:has|have|had|was|were|are|is)(?: (?:now|since|been|safe|and)){0,3} (?<fate>accounted) for\b/gi,
];
const unsure =
  /\b(?:will|would) be $|\b(?:so that|ensure|make sure|hop(?:e|ed|ing)|if|whether|may|might|could)\b[^.;]{0,30}$/i;

/** "Nobody knows how many died", "no one expected the storm that killed 12": it is something else that nobody did. */
const doesElse =
  /\b(?:kn[oe]ws?|agree[ds]?|say|says|said|sure|certain|tell|believe[ds]?|thinks?|thought|expect(?:s|ed)?|warn(?:s|ed)?|claim(?:s|ed)?|want(?:s|ed)?|sees?|saw|hear[ds]?|den(?:y|ies|ied)|doubt(?:s|ed)?|count(?:s|ed)?|will|would|should|can|could|how|that|whom|whose|which|what|whether|why)\b/i;

/** A cheap look for a sentence in lower case that may say that there were none. */
export const mayDeny = (words: string): boolean =>
  /\bno(?:one|ne|body)?\b|\bneither\b|\bwithout (?:(?:causing|claiming|inflicting|resulting in|leading to) )?(?:any |further )?(?:casualt|injur|death|fatal|loss of life)|\bnot (?:a single|one)\b|(?:\bnot|n[’']t) (?:result|caused?|lead|led|claim|(?:seen|had|recorded|suffered) a single)|\baccounted for\b/.test(
    words,
  );

/** "No one was hurt", "there were no deaths": where a sentence says that there were none, and of which kind. */
export function figureDenials(text: string, sentence: Range): (Range & { readonly kind: FigureKind })[] {
  const words = text.slice(sentence.start, sentence.end);
  const found = patterns.flatMap((pattern) => matchesOf(pattern, words));
  return found.flatMap((found) => {
    const who = found.groups?.who;
    if (who && personNoun(who.toLowerCase()) === null) return [];
    if (unsure.test(words.slice(Math.max(0, found.index - 40), found.index))) return [];
    if (found.groups?.fate && doesElse.test(found[0])) return [];
    const start = sentence.start + found.index;
    return kindsOf(found.groups?.fate ?? found.groups?.deed ?? found[0]).map((kind) => ({
      kind,
      start,
      end: start + found[0].length,
    }));
  });
}

function kindsOf(fate: string): FigureKind[] {
  return kinds.flatMap(([kind, words]) => (words.test(fate) ? [kind] : []));
}
const kinds: readonly (readonly [FigureKind, RegExp])[] = [
  ['killed', /kill|dead|died|death|fatalit|loss of (?:human )?life|human loss|lives|casualt/i],
  ['injured', /injur|hurt|wound|harm|casualt/i],
  ['missing', /missing|accounted/i],
  ['detained', /arrest|detain|custody/i],
  ['abducted', /abduct|kidnap/i],
];
