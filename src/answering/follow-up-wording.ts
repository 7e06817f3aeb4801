import type { Day } from '../text/article.js';
import { monthOf } from '../text/calendar.js';

const auxiliary = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)$/i;
const askingWords =
  /^(?:(?:on|in|at|by|since|from|to|for)\s+)?(?:what|which|when|where|who|whom|whose|why|how)(?:\s+(?:many|much|long|often|far|old)\b)?\s*/i;
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

/** The question with another asking word: "When were people killed in Homs?" of "How many people were killed in Homs?". */
export function askedWith(asking: string, question: string): string {
  const rest = words(question);
  const at = rest.findIndex((word, i) => i < 7 && auxiliary.test(word));
  if (at < 0) return `${asking}: ${rest.join(' ')}?`;
  const [subject, verb, after] = [rest.slice(0, at), (rest[at] ?? '').toLowerCase(), rest.slice(at + 1)];
  if (asking === 'How many') {
    const [noun = '', ...more] = after.filter((word, i) => i > 0 || !/^the$/i.test(word));
    const who = at > 0 ? subject.join(' ') : /ed$/.test(noun) ? `people` : noun;
    return `How many ${[who, verb.replace(/^was$/i, 'were'), ...(who === noun ? more : after)].join(' ')}?`;
  }
  if (asking === 'Who' && at > 0) return `Who ${[verb, ...after].join(' ')}?`;
  // "What did Russia say about the talks?" -> "When did Russia say that about the talks?"
  return `${asking} ${[verb, ...subject, ...after]
    .join(' ')
    .replace(/\bsay (?=about\b|on\b|$)/, 'say that ')
    .trim()}?`;
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
