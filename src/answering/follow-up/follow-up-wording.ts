import type { Day } from '../../text/article.js';
import { monthOf } from '../../text/calendar.js';
import { isParticiple } from '../ask/asked-verb.js';
import { kindOfWord } from '../figure-kinds.js';

/** Whether a word is an auxiliary verb. */
export const auxiliary = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)$/i;
const askingWords =
  /^(?:(?:on|in|at|by|since|until|from|to|for|with)\s+)?(?:what|which|when|where|whom|whose|who|why|how)\b(?:\s+(?:many|much|long|often|far|old)\b)?[\s:]*/i;
/** Words that only tie a question to what was said before. */
const lead =
  /^(?:(?:and|or|but|so|then|also|ok|okay|now|well|hm+|oh|yes|no)\b[\s,]*|(?:what|how)\s+about\s+|what\s+of\s+|same\s+(?:question\s+)?for\s+)+/i;
const tail = /[\s,]+(?:then|too|as well|please|though|instead|exactly|again)$/i;

/** A question without the words that tie it to what came before; `tied` says whether there were any. */
export function untied(words: string): { core: string; tied: boolean } {
  const plain = words
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s?!.…]+$/, '');
  const core = plain.replace(lead, '').replace(tail, '').trim();
  return { core, tied: lead.test(plain) };
}

/** Whether words are put as a question of their own: they open with an asking word or an auxiliary. */
export function isQuestion(words: string): boolean {
  return askingWords.test(words) || auxiliary.test(words.split(' ')[0] ?? '');
}

/** What a question is about, without its asking words: "the dam burst" of "When did the dam burst?". */
export function statementOf(question: string): string {
  const [first = '', ...rest] = words(question);
  return /^(?:do|does|did|is|are|was|were)$/i.test(first) ? rest.join(' ') : [first, ...rest].join(' ');
}

/**
 * The question with another asking word: "When were people killed in Homs?" of "How many people were killed in Homs?".
 * What stands `behind` comes to its end: "Where … to?". The `doer` is who was found to do what "who …" asks. Null where that
 * asks nothing.
 */
export function askedWith(
  asking: string,
  question: string,
  { behind = '', doer }: { behind?: string; doer?: string } = {},
): string | null {
  const rest = [...words(question), ...(behind === '' ? [] : [behind])];
  if (asking === 'How many' && /^(?:was|is) it that /i.test(rest.join(' '))) {
    return `How many ${rest.slice(3).join(' ')}?`;
  }
  if (/^happened$/i.test(rest[0] ?? '')) {
    if (/^how (?:many|much)/i.test(asking)) return null;
    return `${asking} did that happen ${rest.slice(1).join(' ')}`.trim().concat('?');
  }
  const at = rest.findIndex((word, i) => i < 7 && auxiliary.test(word));
  const counts = /^how many\b/i.test(untied(question).core);
  const who = /^who\b/i.test(untied(question).core);
  if (at < 0 && who && isVerb(rest[0] ?? '') && !kindOfWord.has(rest[0] ?? '') && !/^(?:who|how many)/i.test(asking))
    return `${asking} was it that ${doer ?? 'someone'} ${rest.join(' ')}?`;
  if (at < 0) return askedOfDeed(asking, rest, counts || (who && kindOfWord.has(rest[0] ?? '')));
  const [subject, verb, after] = [rest.slice(0, at), (rest[at] ?? '').toLowerCase(), rest.slice(at + 1)];
  if (asking === 'How many') {
    if (/^there$/i.test(after[0] ?? '')) {
      return `How many ${after
        .slice(1)
        .join(' ')
        .replace(/^(?:any|some)\s+/i, '')} ${verb} there?`;
    }
    // "Did the army kill civilians?"
    const whom = after.at(-1) ?? '';
    if (
      /^d/.test(verb) &&
      at === 0 &&
      after.length > 2 &&
      /^\p{Ll}+[^s\W]s$|^(?:people|women|men|children)$/u.test(whom)
    ) {
      return `How many ${whom} ${verb} ${after.slice(0, -1).join(' ')}?`;
    }
    // Somebody who is named cannot be counted.
    const named = at > 0 ? -1 : after.findIndex((word) => !/^\p{Lu}/u.test(word));
    const [noun = '', ...more] =
      named > 0 ? ['people', ...after.slice(named)] : after.filter((word, i) => i > 0 || !/^the$/i.test(word));
    const who = at > 0 ? subject.join(' ') : isVerb(noun) ? `people` : noun;
    return `How many ${[who, verb.replace(/^was$/i, 'were'), ...(who === noun ? more : after)].join(' ')}?`;
  }
  if (asking === 'Who' && at > 0) return `Who ${[verb, ...after].join(' ')}?`;
  if (counts && at > 0 && after.length > 1 && /^(?:d|ha)/.test(verb) && subjectBegins.test(after[0] ?? '')) {
    // "How many civilians did the army kill in Homs?"
    const place = after.findIndex((word) => prepositions.test(word));
    const [deed, circumstances] = place < 0 ? [after, []] : [after.slice(0, place), after.slice(place)];
    return `${[asking, verb, ...deed, ...subject, ...circumstances].join(' ')}?`;
  }
  // "Who was hurt?", "How many were hurt?": somebody was, but nobody is named.
  const [being, whom] =
    at === 0 && isVerb(after[0] ?? '') && asking !== 'Who'
      ? [verb.replace(/^was$/, 'were').replace(/^has$/, 'have').replace(/^is$/, 'are'), ['people']]
      : [verb, subject];
  const core = [being, ...whom, ...after].join(' ');
  return `${asking} ${isOfObject(question) ? withThat(core) : core}?`;
}

/** As `askedWith`, of a question without an auxiliary: "how many nurses walked out", "who visited Kalov". */
function askedOfDeed(asking: string, rest: readonly string[], ofPeople: boolean): string {
  const verb = rest.findIndex(isVerb);
  if (asking === 'Who' && verb > 0) return `Who ${rest.slice(verb).join(' ')}?`;
  if (asking === 'How many') return `How many ${rest.join(' ')}?`;
  if (!ofPeople || prepositions.test(rest[0] ?? '')) return `${asking}: ${rest.join(' ')}?`;
  return `${asking} was it that ${verb === 0 ? 'people ' : ''}${rest.join(' ')}?`;
}

const prepositions = /^(?:in|at|on|near|since|from|between|by|during|after|before|of|among)$/i;
/** What the subject of a question begins with: "the army", "Ana Lopes", "rebels". */
const subjectBegins = /^(?:the|an?|his|her|its|their|he|she|it|they|\p{Lu}.*|\p{Ll}+[^s\W]s|police|people)$/u;

/** A participle or past form, as news has them behind "were". */
const isVerb = (word: string): boolean =>
  kindOfWord.has(word.toLowerCase()) || (isParticiple(word.toLowerCase()) && !/(?:people|men|children|s)$/i.test(word));

/** "What did Russia say about the talks?": the object is asked for. */
const isOfObject = (question: string): boolean =>
  /^what\s+(?:else\s+)?(?:do|does|did|has|have|had|will|would)\b/i.test(untied(question).core);

/** "did Russia say that about the talks", "did the opposition demand that": the object that is asked for no more. */
function withThat(core: string): string {
  if (/\b(?:that|this|it)\b/i.test(core)) return core;
  const told = core.replace(/\b(say|do|mean)\b(?=\s+(?:about|on|of|to|in|at|for|after|before)\b)/, '$1 that');
  return told === core && !/\s(?:about|on|of|to|in|at|for|with|after|before|from)\b/.test(core) ? `${core} that` : told;
}

const auxiliaryBefore = /\b(was|were|is|are|has|have|do|does)\s+(?:the\s+)?$/i;
const numbers = [
  ['was', 'were'],
  ['is', 'are'],
  ['has', 'have'],
  ['does', 'do'],
];

/** The question with the auxiliary right before a place, where there is one, in the number of what stands there now. */
export function agreeing(question: string, start: number, isSeveral: boolean): string {
  const found = auxiliaryBefore.exec(question.slice(0, start));
  const word = found?.[1] ?? '';
  const fit = numbers.find((pair) => pair.includes(word.toLowerCase()))?.[isSeveral ? 1 : 0];
  if (!found || fit === undefined) return question;
  return `${question.slice(0, found.index)}${fit}${question.slice(found.index + word.length)}`;
}

/** First letter a capital, one question mark at the end. */
export function asQuestion(words: string): string {
  const plain = words.replace(/[\s?!.]+$/, '').trim();
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}?`;
}

/** "29 January 2012". */
export function dayText(day: Day): string {
  return `${Number(day.slice(8, 10))} ${monthOf(day)} ${day.slice(0, 4)}`;
}

function words(question: string): string[] {
  return untied(question)
    .core.replace(askingWords, '')
    .split(' ')
    .filter((word) => word !== '');
}
