import { matchesOf } from '../../text/matches.js';
import type { Range } from '../../text/span.js';

/**
 * What is denied ("denied that 12 people had died") and what something is only measured by ("the worst since 2004, when
 * 191 died"; "compared with 20 killed in May", "revising an earlier toll of nine"). A clause ends at a comma that parts no number, a semicolon or "but".
 */
const clauses = [
  /\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)?|reject(?:s|ed)?|disput(?:es?|ed|ing)|not true|untrue|no truth|false|falsified|fake|fabricated|bogus)\b[^.;,]{0,40}?\b(?:that|reports?|claims?|rumou?rs|allegations?)\b(?<clause>(?:[^.;,]|[.,](?=\d))*)/gi,
  /\b(?:(?:do|does|did)(?: not|n[’']t) (?:believe|think)|doubt(?:s|ed)?)(?: that)?\b(?<clause>(?:[^.;,]|[.,](?=\d))*)/gi,
  // "Reports that 12 people had died were false"
  /\b(?:reports?|claims?|rumou?rs|allegations?) (?:\w+ ){0,4}that\b(?<clause>(?:[^.;]|[.](?=\d)){0,160}?\b(?:is|are|was|were) (?:\w+ly )?(?:unfounded|false|untrue|baseless|wrong|incorrect|not true)\b)/gi,
  /\b(?:worst|deadliest|bloodiest|biggest|largest|heaviest|highest|first)\b[^.;]{0,80}?\bsince\b[^.;]{0,60}?\b(?:when|which|that|in which|where)\b(?<clause>(?:[^.;,]|[.,](?=\d))*)/gi,
  /\b(?:no (?:reports?|evidence|indications?|signs?|word|confirmation) (?:of|that)|(?:unclear|not (?:clear|known)) (?:if|whether)|it[’']s possible|it (?:is|was) possible)\b(?<clause>(?:[^.;,]|[.,](?=\d))*)/gi,
  // "Could lead to putting him behind bars"
  /\b(?:could|might|may|would)(?! have)(?: [a-z]+){1,3} (?:to|in) (?<clause>[a-z]+ing\b(?:[^.;,]|[.,](?=\d))*)/gi,
  /^[\s"“]*if\b(?<clause>[^.;]{0,80}\b(?:would|could|might|may|will)\b[^.;]*)/gi,
  /\b(?:earlier|previous|initial) (?:death )?(?:tolls?|counts?|tally|tallies|estimates?|figures?) (?:of|that|which)\b(?<clause>(?:[^.;,]|[.,](?=\d))*)/gi,
  // "He thought he had been shot"
  /\b(?:thought|believed) (?<clause>(?:he|she) (?:had been|was) [a-z]+)/gi,
  // "has a history of multiple arrests"
  /\b(?:has|had|with) an? (?:[a-z]+ ){0,2}(?:history|record) (?:of|with|that)\b(?<clause>(?:[^.;,]|[.,](?=\d))*)/gi,
  /\brumou?rs\b[^.;,]{0,40}?\bthat\b(?<clause>(?:[^.;,]|[.,](?=\d))*)/gi,
  /\bhad (?:initially |first )?feared\b(?<clause>(?:[^.;,]|[.,](?=\d))*)/gi,
  // "the drill simulated a blast with 50 dead", "in a mock attack, four men were shot"
  /\b(?:simulat(?:e|es|ed|ing)|re-?enact(?:s|ed|ing)?|in an? (?:mock|simulated|staged|fictional|imaginary))\b(?<clause>[^.;]*)/gi,
  // "like a dead man", "if she were dead"
  /\b(?:(?<!(?:look|sound|seem|feel)(?:s|ed|ing)? )like (?:[a-z]+ing|an?)|if (?=[^.;,]{0,60} were\b))\b(?<clause>(?:[^.;,]|[.,](?=\d))*)/gi,
  /\b(?:compared (?:with|to)|(?:fewer|more|less|higher|lower) than(?= the\b)|(?:up|down) from(?!\s[\d,]+ to\b)|as against)\b(?<clause>(?:[^.;,]|[.,](?=\d))*(?:,\s+when\b[^.;,]*)?)/gi,
];

/** The same, each only where a word of it stands in the sentence: to look for their clauses is dear. */
const rarer: readonly (readonly [RegExp, RegExp])[] = [
  // "pretend to be a nephew who was arrested", "when a close friend is hurt"
  [
    /\b(?:pos(?:e[sd]?|ing) as|pretend|impersonat|when|if)/i,
    /\b(?:(?:pos(?:e|es|ed|ing) as|pretend(?:s|ed|ing)? (?:to be|that)|impersonat(?:e|es|ed|ing))|(?:when|whenever|if) (?=(?:an?|one|your|some)\b[^.;,]{0,40} (?:is|are|gets?|dies)\b))(?<clause>(?:[^.;,]|[.,](?=\d)|, (?=(?:hurt|injured|killed|arrested|robbed)\b))*)/gi,
  ],
  // "one person is killed every hour"
  [
    /\bevery\b/i,
    /(?<clause>[^.;,]{0,80}\b(?:is|are|dies?) (?:[a-z]+ ){0,2}(?:on average )?every (?:\w+ )?(?:seconds?|minutes?|hours?|day|week|year)\b)/gi,
  ],
  // "saying some bodies had been counted twice", "some deaths were recorded in error"
  [
    /\b(?:twice|double|error|mistake|wrongly|mistakenly)\b/i,
    /(?<clause>\b(?:bodies|victims|people|patients|deaths|cases) (?:had been|were|was|have been) (?:(?:wrongly|mistakenly|double[- ])(?:counted|recorded|listed|reported|included)|(?:counted|recorded|listed|reported|included) (?:twice|in error|by mistake)))/gi,
  ],
  // "the morgue was built for 40 bodies", "a jail with room for 300 prisoners"
  [
    /\b(?:bodies|corpses|prisoners|inmates|detainees)\b/i,
    /\b(?:(?:built|designed|meant|intended|equipped|made) (?:for|to (?:hold|store|keep|house|take))|(?:room|space|capacity|beds|fridges|refrigerators) (?:for|of)|(?:can|could|able to) (?:only )?(?:hold|store|keep|house|take|accommodate))(?<clause> (?:\w+ ){0,3}?[\w,-]+ (?:bodies|corpses|prisoners|inmates|detainees)\b)/gi,
  ],
  // "will miss the match with an ankle injury"
  [
    /\b(?:miss(?:es|ed|ing)?|out|sidelined|withdr[ae]wn?)\b/i,
    /^(?<clause>[^.;]{0,80}\b(?:miss(?:es|ed|ing)?|out of|ruled out|sidelined|withdr[ae]w[ns]?|pull(?:s|ed) out)\b[^.;]{0,60}\b(?:match(?:es)?|game|final|season|race|tournament|cup|olympics|opener|series|squad|derby|playoffs?)\b[^.;]*)/gi,
  ],
  // "shot one under par"
  [/\bpar\b/i, /\bshot(?<clause> (?:an? )?(?:[a-z]+ )?[\w-]+[ -](?:under|over)[ -]par\b)/gi],
];

/** What only tells of which time something reminds: "the worst since the storm of 1999", "the anniversary of the fire of 3 May". */
const reminders = [
  /\b(?:worst|deadliest|bloodiest|biggest|largest|heaviest|highest|lowest|first|most|fewest)\b[^.;,]{0,60}?\bsince\b[^.;,]*(?:,?\s+when\b[^.;,]*)?/gi,
  // "Twice as many as in 2019", "more than in May", "against 12 in 2019"
  /\b(?:as (?:many|much|high|often|likely|deadly|bad)(?: [a-z]+)? as|(?:more|fewer|less|higher|lower|worse) than|against [\d,]+)(?: [a-z]+)? (?:in|during)\b[^.;,]*/gi,
  /\b(?:anniversary of|commemorat\w+|in memory of|memorial (?:service |ceremony )?(?:for|to)|(?:ceremony|vigil|tribute) (?:for|to) the victims of)\b[^.;,]*(?:,?\s+when\b[^.;,]*)?/gi,
];

/** The parts of a sentence, as offsets into it, whose days are those of something that it only compares with or reminds of. */
export const otherTimesIn = (words: string): Range[] => [
  ...unrealIn(words),
  ...reminders.flatMap((pattern) =>
    matchesOf(pattern, words).map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  ),
];

/** The parts of a sentence, as offsets into it, whose figures are no reports of what happened now. */
export function unrealIn(words: string): Range[] {
  const patterns = [...clauses, ...rarer.flatMap(([word, pattern]) => (word.test(words) ? [pattern] : []))];
  return patterns.flatMap((pattern) =>
    matchesOf(pattern, words).map((found) => {
      const end = found.index + found[0].length;
      return { start: end - (found.groups?.clause ?? '').length, end };
    }),
  );
}
