import { matchesOf } from '../text/matches.js';

/** A verb, or what stands for one: where it stands, and whether it tells of the time to come. */
export interface Tense {
  readonly at: number;
  readonly ahead: boolean;
  /** The present, as programmes are told in it: it goes with a date of its own clause alone. */
  readonly programme: boolean;
}

/**
 * What is set for a day: "is due to", "is planned for"; without "is" where no "was" stands before it. "Was due to" is
 * mostly said of a day to come: of 14 with a weekday in news ten.
 */
const set = '(?:due|set|scheduled|expected|planned|slated|timed|billed)';

/**
 * What tells of the time to come, with the verb that it takes, and what tells of the time that has been. The present
 * of verbs that programmes are told in ("the trial resumes on Friday", "Rovers face City") tells of the time to come,
 * where the word is no noun.
 */
const times = new RegExp(
  [
    "\\b(?<ahead>(?:expects?(?! to\\b)|will|shall|(?:would|might|could(?! not\\b|n[’']t\\b))(?!\\s+have\\b)",
    `(?:is|are) (?:${set}|to)|(?:was|were) ${set} to|(?<!\\b(?:was|were|been|had) )${set} (?:for|on|to)`,
    '(?:engaged|going|about|yet|still) to(?= be )|(?:plan|hope|intend|aim|want|expect|agree)s? to)(?:\\s+(?:to|not|also|be))*(?:\\s+[a-z]+)?|upcoming)\\b',
    '\\b(?<programme>(?:must|should|can|may)\\b(?!\\s+have\\b)|(?:resumes|opens|reopens|begins|starts|continues|closes|concludes|ends|expires|hosts|faces|plays|meets|travels|returns|kicks off|takes place|goes on (?:sale|trial|show))(?<!\\b(?:the|of|two|three|his|her|its|their)\\s[a-z]+)',
    '(?<=(?:^|\\s)(?!(?:to|not|and|the|an?|of|in|on|at|by|for|no|this|that|his|her|its|their|did|never|who)\\s)[\\p{L}’]+\\s)(?:travel|host|face|meet|play|reopen|resume)(?=\\s))',
    '\\b(?:was|were|had|did|said|told|left|fell|went|came|began|took|made|broke|met|sank|rose|won|lost|held|ran|gave|got|found|[a-z]+ed)\\b',
  ].join('|'),
  'giu',
);

const ofNoun = /\b(?:the|an?|his|her|its|their|all)\s$/i;

/** The verbs of some words that tell when, in order. */
export function tensesOf(words: string): Tense[] {
  return matchesOf(times, words).flatMap(({ index, groups, 0: verb }) => {
    // The month is no verb, nor are "the injured".
    if (verb === 'May' || verb === 'MAY') return [];
    if (/ed$/.test(verb) && ofNoun.test(words.slice(Math.max(0, index - 8), index))) return [];
    const programme = groups?.programme !== undefined;
    return { at: index, ahead: programme || groups?.ahead !== undefined, programme };
  });
}

/** "Faces charges over the raid on Friday", "meets the side it beat on Friday": the date is of something else. */
const another =
  /\b(?:over|after|before|following|since|for|about|from|against|with|of|in|who|that|which|he|she|it|they)\s/i;

/** "Closed until Wednesday", "has until Friday": what has been set to end then has not ended yet. */
const setToEnd =
  /\b(?:is|are|has|have|remains?|runs?|clos(?:ed|ing)|shut|adjourned|postponed|delayed|deferred|extended|suspended|cancell?ed|remanded|barred|banned|rescheduled|put off|g[ai]ven?)\b[^.;,]{0,40}\b(?:until|till)\s+(?:(?:early|late)\s+)?$/i;
/** What `setToEnd` needs. */
const ends = /\b(?:un)?till?\s/i;
const endedThen = /^\p{L}+(?:,|\s+(?:morning|afternoon|evening|night))*\s+when\b/iu;
const negated = /\bnot\b|n[’']t\b|\bhad\b/i;
/** The date's own: "resumes in | March". */
const lastPreposition = /\b(?:in|from|for|before)\s+(?:(?:early|late|mid)[\s-]+)?$/i;
/** "[Wednesday] is the anniversary" */
const isOf = /^\p{L}+ (?:is|are) (?:the|an?|also|one)\b/u;
/** "The deadline is Friday", "the vote is in May". */
const isSetFor = /\b(?:is|are)\s+(?:(?:on|in|at)\s+)?$/i;

/** Whether the last verb before a date looks ahead, or the first behind it where none stands before it in its clause. */
export function looksAhead(words: string, verbs: readonly Tense[], at: number): boolean {
  const lead = words.slice(Math.max(0, at - 70), at);
  if (isSetFor.test(lead) || (/^\W*(?:on )?$/i.test(words.slice(0, at)) && isOf.test(words.slice(at, at + 30))))
    return true;
  const end = ends.test(lead) ? setToEnd.exec(lead) : null;
  if (end && !negated.test(lead.slice(Math.max(0, end.index - 16))) && !endedThen.test(words.slice(at, at + 40)))
    return true;
  const from = words.lastIndexOf(';', at);
  const own = ({ at: verb, programme }: Tense) =>
    !programme || !another.test(words.slice(Math.min(verb, at), Math.max(verb, at)).replace(lastPreposition, ''));
  const before = verbs.findLast((verb) => verb.at < at && verb.at > from && own(verb));
  return (before ?? verbs.find((verb) => verb.at > at && own(verb)))?.ahead ?? false;
}
