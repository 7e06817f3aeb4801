import { lowered } from '../../text/lowered.js';
import { matchesOf } from '../../text/matches.js';

/**
 * Where a date without a year or week of its own lies, seen from the day of publication: the nearest where either may
 * be, `perhaps` where the verb looks ahead, but the date may be of something else ("will try them for the attack in May").
 */
export type Direction = 'back' | 'ahead' | 'perhaps' | 'nearest';

/** A verb, or what stands for one: where it stands, and which way it looks. */
export interface Tense {
  readonly at: number;
  readonly direction: Direction;
  /** The present, as programmes are told in it: it goes with a date of its own clause alone. */
  readonly programme: boolean;
}

/** What is set for a day: "is due to", "is planned for"; without "is" where no "was" stands before it. */
const set = '(?:due|set|scheduled|expected|planned|slated|timed|billed|tipped)';

/** Verbs that programmes are told in, of one ("the trial resumes on Friday"), where the word is no noun. */
const programmes =
  '(?:resumes|opens|reopens|begins|starts|continues|closes|concludes|ends|expires|hosts|faces|plays|meets|travels|' +
  'returns|arrives|departs|retires|convenes|dissolves|appears|sails|goes|kicks off|wraps up|steps down|runs out|' +
  'comes into|gets (?:under way|underway|married)|stands (?:trial|down)|takes (?:place|effect|office|over|on|up|charge)|takes(?=\\s(?:his|her|its|their)\\sseats?\\s)|' +
  'turns(?=\\s\\d)|leaves(?=\\s(?:the|for|hospital|office|prison|jail|his|her|its)\\s)|joins(?=\\s(?:the|a|his|her)\\s)|' +
  'visits(?=\\s(?:the|an?|his|her)\\s)|becomes|applies from|flies (?:to|out|in|home|back)|holds(?=\\s(?:its|a|an|the|talks|elections)\\s)|rules (?:on|in|whether)|' +
  'reports(?=\\s(?:its|results|earnings|quarterly|annual)\\b)|' +
  'publishes(?=\\sits\\s)|releases(?=\\sits\\s)|marks(?=\\s(?:the|its|his|her)\\s|\\d)|celebrates(?=\\s(?:its|his|her)\\s))' +
  '(?<!\\b(?:the|of|two|three|his|her|its|their)\\s[a-z]+\\s?)';
/** The same of several ("Rovers face City"): behind a word that may be who does it, which is dear to look for. */
const severalProgrammes =
  '(?=(?:travel|host|face|meet|play|reopen|resume|arrive|convene|go|take|apply|come|kick off)\\s)(?<=(?:^|[\\s“"‘(])(?!(?:to|not|and|the|an?|of|in|on|at|by|for|no|this|that|his|her|its|their|did|never|who|let)\\s)[\\p{L}’]+,?\\s)' +
  '(?:travel|host|face|meet|play|reopen|resume|arrive|convene|go(?=\\s(?:to|on|into|forward|back|ahead|again)\\s)|' +
  'take(?=\\s(?:place|effect|part)\\s)|apply(?=\\sfrom\\s)|come(?=\\sinto\\s(?:force|effect))|kick off)(?=\\s)';
/** Those that are nouns as well: behind one that may be many ("applications close", "days of mourning, which begin"). */
const manyProgrammes =
  "(?=(?:open|close|begin|start|end|vote|leave|return|fly)\\s)(?<=(?<![’'])\\b(?:\\p{L}+[^s\\P{L}]s|we|they|people|men|women|children|which)\\s)(?:open|close|begin|start|end|vote|leave|return|fly)(?=\\s(?:on|in|at|from|for|to|until)\\s)";

const irregularPasts =
  'was|were|had|did|said|told|left|fell|went|came|began|took|made|broke|met|sank|rose|won|lost|held|ran|gave|got|found|' +
  'stood|struck|sent|spoke|saw|knew|drove|flew|fought|built|brought|bought|caught|taught|thought|sought|fled|led|felt|kept|' +
  'swept|dealt|meant|spent|lent|laid|paid|sold|stole|chose|woke|wrote|rode|swore|bore|grew|drew|threw|blew|sang|swam|hung|' +
  'stuck|dug|shook|became|overcame|withdrew|understood|underwent|shot|heard|lay|' +
  'given|taken|done|seen|written|stolen|chosen|broken|sworn';

/** "A deal to be announced"; but "the first fair to be held" and "asked to be released" may have been. */
const toBe =
  '(?= to be (?:announced|unveiled|held|signed|published|released|presented|staged)\\b)(?<=\\p{L})' +
  '(?<!\\b(?:\\p{L}+ed|told|said|known|thought|had|has|have))' +
  '(?<!\\b(?:first|second|third|last|latest|only|\\p{L}+est)\\s[^.;,]{0,40}) to be [a-z]+';
/** "Her next scheduled debate", "on track to end it", "has a chance to win", "here's how to vote" */
const chances =
  '(?:first|next) scheduled [a-z]+|(?<!\\b(?:was|were|been|be) )on (?:pace|track|course) to [a-z]+|' +
  '(?:stands?|has|have) (?:an?|another|no|every) (?:[a-z]+ )?(?:chance|opportunity) (?:to|of) [a-z]+|' +
  "here[’']s (?:how|where|when) to [a-z]+";

/** A verb of the past, in lower case. */
export const pastVerbs = `(?:${irregularPasts}|[a-z]+ed)`;

/**
 * What tells of the time to come, with the verb that it takes, and what tells of the time that has been. The present of
 * verbs that programmes are told in tells of the time to come; what was due, or was to have been, of either. For words in
 * lower case.
 */
const times = new RegExp(
  [
    // "Would not say on Friday"
    "\\bwould(?: not|n[’']t) (?:say|comment|answer|discuss|disclose|confirm|elaborate|speculate|reveal|identify|explain|be drawn|talk|provide|give)\\b(?![^.;]*\\b(?:until|before)\\b)",
    "\\b(?<ahead>(?:expects?(?! to\\b)|will|[’']ll|shall|(?:would|might|could(?! not\\b|n[’']t\\b))(?!\\s+have\\b)",
    `(?:is|are) (?:${set}|to|at home to|away (?:to|at)|preparing to|likely|possible|(?:out|back)(?= (?:on|in) ))|(?<!\\b(?:was|were|been|had) )${set} (?:for|on|to(?! \\p{L}+(?:ions?|ments?|s)\\b| (?:an?|the) ))`,
    // "Has a speech scheduled"
    '(?:has|have) (?:an?|another|two|three|several) (?:[a-z]+ )?[a-z]+ (?:scheduled|planned|booked|lined up)',
    "(?:un)?likely to|poised to|(?:(?:is|are|am)|[’'](?:s|re|m)) (?:[a-z]+ly )?(?:hoping|planning|intending|aiming) to|forecast (?:for|to)|see you|(?:wo|would)n[’']t(?!\\s+have\\b)",
    `${toBe}|${chances}|` +
      '(?:engaged|going|about|yet|still) to(?= be )|(?:plan|hope|intend|aim|want|expect|agree)s? to)(?:\\s+(?:to|not|also|be)\\b)*(?:\\s+[a-z]+)?|upcoming)\\b',
    `\\b(?<nearest>(?:was|were|originally|initially) ${set} (?:to|for|on)|been due to|(?:was|were) to have|(?:was|were) to(?= (?:be|begin|start|open|end|meet|return|leave|take|play|face|hold|make|go|become|appear|speak|travel)\\b)|(?:was|were) (?:going|hoping|planning|intending|aiming) to|(?:was|were) getting married)\\b(?:\\s+(?:to|not|also|be|been)\\b)*(?:\\s+[a-z]+)?`,
    `\\b(?<programme>(?:must|should|can|may)\\b(?!\\s+have\\b)(?:(?:\\s+(?:not|also|only))?\\s+be\\s+[a-z]+)?|${programmes}|goes on (?:sale|trial|show)|${severalProgrammes}|${manyProgrammes})`,
    `\\b${pastVerbs}\\b`,
  ].join('|'),
  'gu',
);

const ofNoun = /\b(?:the|an?|his|her|its|their|all)\s$/i;

/** The verbs of some words that tell when, in order. */
export function tensesOf(words: string): Tense[] {
  return matchesOf(times, lowered(words)).flatMap(({ index, groups, 0: found }) => {
    const verb = words.slice(index, index + found.length);
    // The month is no verb, nor are "the injured".
    if (
      verb === 'May' ||
      verb === 'MAY' ||
      (verb === 'may' && (/\d\s$/.test(words.slice(0, index)) || /^may\s\d/.test(words.slice(index))))
    )
      return [];
    // Nor is "Dale United" one.
    if (index > 0 && /^\p{Lu}\p{Ll}+ed$/u.test(verb)) return [];
    if (/ed$|^(?:plan|hope|aim|set) /.test(verb) && ofNoun.test(words.slice(Math.max(0, index - 8), index))) return [];
    const programme = groups?.programme !== undefined;
    const direction =
      programme || groups?.ahead !== undefined ? 'ahead' : groups?.nearest !== undefined ? 'nearest' : 'back';
    return { at: index, direction, programme };
  });
}
