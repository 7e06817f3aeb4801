import { weekdayNames } from '../../text/calendar.js';
import type { Range } from '../../text/span.js';
import { personNoun } from '../figures/victim-nouns.js';
import { afterTitle, bare, isTitle, isTradeWord, titleHere } from './name-titles.js';
import {
  commonOpeners,
  institutionWords,
  isGivenName,
  nameLinks,
  personTitles,
  postNominals,
  seats,
} from './name-words.js';

/** A name where it stands in the text, without titles and the genitive's ending. */
export interface Mention extends Range {
  readonly words: readonly string[];
  /** The title before it, lower case ("mr"); empty where there is none. */
  readonly title: string;
  /** As the text has it, stops of initials and all. */
  readonly form: string;
}

/** The name within a run of capitalised words: without openers and titles at its head, links at its end. */
export function nameIn(text: string, run: readonly Range[]): Mention | null {
  let from = 0;
  const wordAt = (i: number): string => {
    const at = run[i];
    return at ? text.slice(at.start, at.end) : '';
  };
  while (from < run.length) {
    const low = bare(wordAt(from)).toLowerCase();
    const only = from === run.length - 1;
    if (commonOpeners.has(low) && !(mayOpenName(wordAt(from), wordAt(from + 1)) && !only)) from++;
    else if (low === 'executive' && !only && from > 0 && /^Chief$/i.test(wordAt(from - 1))) from++;
    else if (
      !only &&
      (isTitle(low) ||
        (seats.has(low) && from < run.length - 2) ||
        /^(?:foreign|prime|vice|attorney|defense|defence|interior|press|campaign|house|deputy|first|lieutenant)$/.test(
          low,
        )) &&
      titleHere(run.length, from, wordAt)
    )
      from++;
    // "Lune-based Karvel Motors"
    else if (!only && /..-(?:based|born|backed|owned|led)$/.test(wordAt(from))) from++;
    else if (nameLinks.has(wordAt(from)) || (from === 0 && isTrade(text, run, low))) from++;
    else break;
  }
  const start = afterTitle(run.length, from, wordAt);
  const isBehind =
    (start < run.length - 2 && postNominals.has(bare(wordAt(run.length - 1)))) ||
    // "Met by Ana Torvald Wednesday", not "Black Friday"
    (start < run.length - 1 && weekdayNames.includes(wordAt(run.length - 1)) && !namedDays.has(wordAt(run.length - 2)));
  const behind = isBehind ? -1 : run.length;
  const kept = run.slice(start, behind);
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last) return null;
  const words = kept.map((range) => bare(text.slice(range.start, range.end)));
  const single = words[0] ?? '';
  if (words.length === 1 && (single.length < 2 || personTitles.has(single.toLowerCase()))) return null;
  const possessive = /['’]s?$/u.exec(text.slice(last.start, last.end));
  const end = last.end - (possessive ? possessive[0].length : 0);
  const title = bare(wordAt(start - 1)).toLowerCase();
  const form = text.slice(first.start, end).replaceAll(/\s\s+|[^\S ]/g, ' ');
  return { start: first.start, end, words, title, form };
}

/** What makes a weekday a day of its own: "Good Friday", "Super Bowl Sunday", or a club: "Sheffield Wednesday". */
const namedDays = new Set(
  'Ash Good Black Super Bloody Cyber Holy Palm Easter Giving Maundy Shrove Fat Whit Bowl Business Blue Ruby Sheffield'.split(
    ' ',
  ),
);

/** "June Carter", "IF Metall", "AS Roma": what opens sentences is part of a name. */
const mayOpenName = (word: string, next: string): boolean =>
  /^(?:may|jan|june|april|august)$/i.test(word) || (/^(?:AS|IF|IT)$/.test(word) && /^\p{Lu}\p{Ll}/u.test(next));

/** "Resident Ana Torvald", where a sentence opens: the capital is the sentence's; before a given name everywhere: "Democrat Ana Torvald". */
function isTrade(text: string, run: readonly Range[], low: string): boolean {
  const [first, second] = run;
  if (!first || !second || low === 'human' || isGivenName(low)) return false;
  const opens = /(?:^|[.!?”"’'\n])\s*$/.test(text.slice(Math.max(0, first.start - 3), first.start));
  // "Groom Ryan"
  if (run.length < 3)
    return opens && personNoun(low) === 'one' && isGivenName(text.slice(second.start, second.end).toLowerCase());
  const isMany = personNoun(low) === 'many' && isGivenName(text.slice(second.start, second.end).toLowerCase());
  if (!isMany && !isTradeWord(low)) return false;
  if (run.some(({ start, end }) => institutionWords.has(text.slice(start, end).toLowerCase()))) return false;
  // "Passenger Ana Maria Torvald, 34, was on the quay"
  const isWhole = run.length === 3 || age.test(text.slice(run.at(-1)?.end, (run.at(-1)?.end ?? 0) + 6));
  return isGivenName(text.slice(second.start, second.end).toLowerCase()) || (opens && isWhole);
}
const age = /^,\s\d\d?,/;
