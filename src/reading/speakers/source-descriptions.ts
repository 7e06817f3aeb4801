import { personNoun } from '../figures/victim-nouns.js';
import { femaleNouns, institutionWords, maleNouns, personTitles } from '../names/name-words.js';
import { writtenThings } from '../quotations/noun-phrases.js';
import type { Gender, PersonKind } from './persons.js';

/** What an article calls its sources that have no name, by the noun at their head. */
export class SourceDescriptions {
  /** By noun: each that was the first or fuller than that before it, in order. */
  private readonly known = new Map<string, Description[]>();
  /** Of them who is told of as somebody new: "one minister". */
  private readonly told = new Map<string, Description[]>();

  /** Adds what the source that begins at `start` is called; sources are to be added in order. */
  add(source: string, start: number): void {
    // "A man and [a woman at the gate]": who "the woman" is then.
    const words = source.replace(joined, '');
    const head = headNoun(words);
    const among = newlyTold.test(words) ? this.told : this.known;
    const steps = among.get(head) ?? [];
    among.set(head, steps);
    const description = { words, start, content: contentWords(words) };
    const last = steps.at(-1);
    if (!last || isFuller(description, last)) steps.push(description);
  }

  /** "the ministry" -> "Russian foreign ministry", where a source of the article says so; of `words` that begin at `at`. */
  fullest(words: string, at: number): string {
    const definite = /^(?:the|its|his|her|their)\s/i.test(words);
    const known = definite ? this.fullestKnown(headNoun(words), at) : undefined;
    const isKnown =
      known !== undefined &&
      contentWords(words).every((word) => known.content.includes(word)) &&
      rank.test(known.words) === rank.test(words);
    const fuller = isKnown ? known.words : words;
    return fuller
      .replace(/^the\s+/i, '')
      .replaceAll(/\s+/g, ' ')
      .replace(/[\s,–—]+$/, '')
      .replace(published, (participle, at: number, all: string) =>
        writtenThings.has(headNoun(all.slice(0, at)).replace(/s$/, '')) ? '' : participle,
      );
  }

  /** The first with a noun at its head, or what tells of it more; not who is told of only behind `at` ("One minister", "Another minister"). */
  private fullestKnown(head: string, at: number): Description | undefined {
    const known = this.known.get(head)?.at(-1);
    const told = this.told.get(head)?.findLast(({ start }) => start <= at);
    if (!known || !told) return known ?? told;
    const [first, second] = known.start < told.start ? [known, told] : [told, known];
    return isFuller(second, first) ? second : first;
  }
}

interface Description {
  readonly words: string;
  readonly start: number;
  readonly content: readonly string[];
}

/** Whether a description has all words of another, and more. */
const isFuller = (one: Description, other: Description): boolean =>
  one.content.length > other.content.length && other.content.every((word) => one.content.includes(word));

/** "[A man and] a woman at the gate", not "a study by the port and the city" */
const joined =
  /^(?:(?!(?:of|from|by|in|for|at|on|to|with|between)\s)\S+\s){1,5}and\s(?=(?:an?|the|his|her|its|their)\s)/i;

/** "The deputy mayor" is not "the mayor". */
const rank = /\b(?:deputy|vice|former|ex|assistant)\b/i;
const newlyTold = /^(?:an?|one|another|some|two|three|several|other|others)\s/i;

/** "A poll [released] last week" */
const published = /(?<!\bbe)\s(?:published|released|issued|posted|carried|conducted|obtained|seen)$/;

/** "the woman, who asked not to be named" -> "the woman", "Norden Steel (Lune: NST)" -> "Norden Steel"; lists keep their commas. */
export const withoutAside = (words: string): string =>
  isListed(words.replace(/^[^,]*/, ''))
    ? words
    : words
        .replaceAll(/\s(?:\([^()]*\)|\[[^[\]]*\])/g, '')
        .replace(
          /,?\s(?:who|whom|whose|which)\s.*$|,\s\d\d$|,\s(?:of|(?:(?:co-)?(?:founder|director|president|chairman|chairwoman)|head|chief executive|spokes(?:man|woman|person)|manager)\s(?:of|at|for))\s.*$|,\s(?:an?|the|still|known|set up|\p{Ll}+ed|(?!including)\p{Ll}+ing)\s.*$|,\s(?:meanwhile|however|though|too|instead|in turn|for (?:its|his|her|their) part)$/su,
          '',
        );

/** Whether what stands behind a name lists others who speak with it: "Ana Lopes[, the Union, Ben Hale and Mia Cole]"; not ", the Hale and Cole Chair". */
export function isListed(rest: string): boolean {
  const names = rest.replaceAll(/\s\([^()]*\)/g, '').split(/,\s|,?\sand\s/);
  const isName = (one: string) => /^(?:the\s)?\p{Lu}/u.test(one) && /(?:^|\s)\p{Lu}\S*$/u.test(one);
  return (
    /^(?:\s(?:of|from)\s\p{Lu}.*)?$/u.test(names[0] ?? '') &&
    /,\s.*\sand\s[^,]*$/.test(rest) &&
    names.length > 2 &&
    names.slice(1).every(isName) &&
    (names.length > 3 || !names[1]?.startsWith('the ') || names[2]?.startsWith('the ') === true)
  );
}

const contentWords = (words: string): string[] =>
  words
    .toLowerCase()
    .match(/[\p{L}\d]+/gu)
    ?.filter((word) => !/^(?:the|a|an|of)$/.test(word)) ?? [];

/** The last word before a comma, a preposition or a relative: "a spokesman for the ministry" -> "spokesman". */
export function headNoun(words: string): string {
  const phrase = words.split(/,|\s(?:of|for|in|at|on|from|with|to|by|who|that|which|close|familiar)\s/u)[0] ?? words;
  return /$(?<=([\p{L}\d'’-]+)\W*)/u.exec(phrase)?.[1]?.toLowerCase() ?? words.toLowerCase();
}

/** Whether a description is of a man or a woman, of several, of an institution or a thing. */
export function kindOfDescription(words: string): { gender: Gender; kind: PersonKind | 'group' } {
  const head = headNoun(words);
  if (maleNouns.has(head)) return { gender: 'male', kind: 'person' };
  if (femaleNouns.has(head)) return { gender: 'female', kind: 'person' };
  if (
    institutionWords.has(head) ||
    (corps.has(head) && corpsNames.test(words)) ||
    /^(?:statement|report|study|poll|website|article|lawsuit|document|letter)$/.test(head)
  )
    return { gender: 'unknown', kind: 'institution' };
  if (/(?:[^s]s|people|police|men|women|media|and)$/.test(head)) return { gender: 'unknown', kind: 'group' };
  if (/\p{Lu}\S* and (?:\S+ )*\p{Lu}/u.test(words)) return { gender: 'unknown', kind: 'group' };
  if (personNoun(head) === 'one' || personTitles.has(head)) return { gender: 'unknown', kind: 'person' };
  return { gender: 'unknown', kind: mayBeSomebody.test(head) || isCapital(words, head) ? 'unknown' : 'thing' };
}

/** "The coast guard", "the high command": no one guard, nobody's order. */
const corps = new Set(['guard', 'command']);
const corpsNames =
  /\b(?:(?:coast|national|republican|revolutionary|presidential|civil|home) guard|(?:high|central|supreme|joint|military|army) command)\b/i;

/** Whether a word stands in `words` with a capital that no sentence gives it. */
const isCapital = (words: string, low: string): boolean => {
  const at = words.toLowerCase().indexOf(` ${low}`);
  return at >= 0 && /\p{Lu}/u.test(words.charAt(at + 1));
};
const mayBeSomebody = /(?:[eo]r|ist|ian|ant|ent|ee|eer|ic|source|insider)$/;
