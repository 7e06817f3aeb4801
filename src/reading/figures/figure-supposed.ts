import type { Occurrence } from './figure-occurrences.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, figureWords, finiteVerbs, unrealWords } from './figure-words.js';

/** "The storm could turn to the coast of Antland before dawn, killing". */
const farthestOutcome = 20;

/** Whether one of the last words before `at` makes what follows no fact. */
export function unreal(tokens: readonly FigureToken[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = tokens[i]?.word ?? '';
    if (unrealWords.has(word) && tokens[i + 1]?.word !== 'only' && !mayHave(tokens, i)) return true;
    if (i > 0 && /^(?:rather than|instead of)$/.test(`${tokens[i - 1]?.word} ${word}`)) return true;
    if (/^[,;:"“”]$/.test(word)) return false;
  }
  return false;
}

/** "May have killed 12", "may have been hurt": feared. Who may have been displaced is not counted yet. */
export function mayHave(tokens: readonly FigureToken[], at: number): boolean {
  if (tokens[at]?.word !== 'may' || tokens[at + 1]?.word !== 'have') return false;
  const told = figureWords.get(tokens[tokens[at + 2]?.word === 'been' ? at + 3 : at + 2]?.word ?? '');
  return told?.some(({ kind }) => kind !== 'displaced') ?? false;
}

/** Whether the participle at `at` tells what else may come: "The dam could burst, displacing 300 people". */
export function isOutcome(tokens: readonly FigureToken[], at: number): boolean {
  if (!/^(?:,|and)$/.test(tokens[at - 1]?.word ?? '') || !/ing$/.test(tokens[at]?.word ?? '')) return false;
  for (let k = at - 2; k > at - farthestOutcome; k--) {
    const word = tokens[k]?.word ?? '.';
    if (/^(?:could|might|would|may)$/.test(word)) return tokens[k + 1]?.word !== 'have';
    if (/^(?:[.;:"“”]|was|were|has|had)$|ed$/.test(word) || finiteVerbs.has(word) || clauseOpeners.has(word))
      return false;
  }
  return false;
}

/**
 * Whether an execution or an arrest is still to come, so far as the words around it tell: "the execution of Ann Roe,
 * planned for May, was stayed", "a warrant was issued for her arrest", "they called for the arrest of two officers".
 */
export function isOrdered({ entry, at, end }: Occurrence, tokens: readonly FigureToken[]): boolean {
  const before = tokens.slice(Math.max(0, at - farthestOrder), at).map(({ word }) => word);
  const ahead = ` ${before.join(' ')} `;
  if (/^(?:arrests?|capture)$/.test(entry.words[0] ?? '')) return wanted.test(ahead);
  if (entry.role === 'of' && called.test(ahead)) return true;
  if (!/^executions?$/.test(entry.words[0] ?? '')) return false;
  if (toSee.test(ahead)) return true;
  const behind = tokens.slice(end + 1, end + 1 + farthestOutcome).map(({ word }) => word);
  const stop = behind.findIndex((word) => /^[.;"“”]$/.test(word));
  return (
    (stop < 0 ? behind : behind.slice(0, stop)).some((word) => ordered.test(word)) ||
    tokens.slice(Math.max(0, at - 4), at).some(({ word }) => ordered.test(word))
  );
}
/** "Drove there to witness Roe's [execution]". */
const toSee = / to (?:witness|attend|watch|see) (?:[^ ,.;]+ ){0,4}$/;
/** "Calls for the assassination [of the mayor]". */
const called = /\bcall(?:s|ed|ing)? for (?:the |his |her |their )?(?:\p{L}+ )?$/u;
const farthestOrder = 12;
const wanted =
  / (?:(?:warrants?|calls?|called|calling|pressed|pressing|pushed|pushing) (?:(?:was|were|has|have|had|been|issued|out) ){0,3}for|(?:order|demand|seek|request|urg)(?:e?d|s|ing)?|sought|(?:information|tips?|reward) (?:[^ ,.;]+ ){0,5}(?:leading to|for)) (?:(?:the|his|her|their|its|immediate) ){0,2}(?:[^ ,.;]+ ){0,3}$/;
const ordered =
  /^(?:scheduled|set|planned|due|stayed|stay|halted|halt|halting|stop|postponed|postpone|delayed|delay|blocked|block|pending|upcoming|imminent|awaits?|awaiting|facing|faces)$/;

/** Whether a plan ahead of `at` is about what has happened: "will investigate the deaths of". */
export const looksBack = (tokens: readonly FigureToken[], at: number) =>
  tokens.slice(Math.max(0, at - 4), at).some(({ word }) => past.test(word));
const past =
  /^(?:investigat|prob(?:e|ing)$|clarif|solv|aveng|mourn|condemn|explain|review|examin|commemorat|protest|honou?r|remember|punish)/;

/** Whether a sentence tells, ahead of a relative clause, what goes on year by year: "snakes kill 12 people a year", "on average two die every day". */
export function isHabit(tokens: readonly FigureToken[]): boolean {
  const end = tokens.findIndex(({ word }, k) => word === ',' && relative.test(tokens[k + 1]?.word ?? ''));
  return tokens.slice(0, end < 0 ? tokens.length : end).some(
    ({ word, capital }, k) =>
      (!capital && /^(?:annually|yearly|daily|average|typically|usually|often|always)$/.test(word)) ||
      (/^(?:an?|each|every|per)$/.test(word) &&
        tokens.slice(k + 1, k + 3).some(
          ({ word: unit }, n) =>
            // "A day after the truce"
            /^(?:year|month|week|day|hour|minute|second)s?$/.test(unit) && !apart.test(tokens[k + 2 + n]?.word ?? ''),
        )),
  );
}

/** Whether "a year", "each day" or "annually" stands at token `at`: how many it is each time, and no toll. */
export const isRateAt = (tokens: readonly FigureToken[], at: number): boolean => {
  const each = tokens[at]?.word ?? '';
  return (
    /^(?:annually|yearly)$/.test(each) ||
    (/^(?:an?|each|every|per)$/.test(each) &&
      /^(?:year|month|week|day|hour|minute)$/.test(tokens[at + 1]?.word ?? '') &&
      !apart.test(tokens[at + 2]?.word ?? ''))
  );
};

const relative = /^(?:where|which|who|that)$/;
const apart = /^(?:after|before|ago|later|earlier)$/;
