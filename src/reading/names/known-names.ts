import { capital, kindAt } from '../../text/letters.js';
import { matchesOf } from '../../text/matches.js';
import { rememberedOfTexts } from '../../text/remembered-texts.js';

/** What an article's own wording says of the capitalised words in it; all in lower case. */
export interface KnownNames {
  /** Last names that the article gives with another name ahead of them. */
  readonly last: ReadonlySet<string>;
  /** Names that it says something happened in, at or near. */
  readonly places: ReadonlySet<string>;
}

const particle = '(?:de|la|el|del|al|bin|las|los)\\s+';
/** Initials and titles end in a stop, and no other first name: "AFP. Most of them". */
const first = String.raw`(?:(?:\p{Lu}\.)+|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Cpl|Maj|Rev|Sen|Rep|Gov|Prof|St)\.|\p{Lu}[\p{L}’'-]*)`;
/** Tried where a capital stands. */
const fullName = new RegExp(`(?<!\\p{L})${first}(?:(?!\\s*\\n\\s*\\n)\\s+(?:${particle})?\\p{Lu}[\\p{L}’'-]+)+`, 'uy');
const placed = new RegExp(
  `\\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round|[Aa]cross|[Tt]hroughout)\\s+(\\p{Lu}[\\p{L}-]*(?:\\s+(?:${particle})*\\p{Lu}[\\p{L}-]*){0,3})(?![\\p{L}’'])`,
  'gu',
);

const initials = /^\p{Lu}{2,}$/u;

/** The last names and places of a text. Linear in its length. */
export const knownNames = rememberedOfTexts(namesKnownIn);

function namesKnownIn(text: string): KnownNames {
  const last = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    if ((kindAt(text, at) & capital) === 0) continue;
    fullName.lastIndex = at;
    const found = fullName.exec(text);
    if (!found) continue;
    at = fullName.lastIndex - 1;
    const [given = '', ...words] = found[0].replaceAll(/[’']s\b/g, '').split(/\s+/);
    // "The Example CWD": initials are nobody's last name, but for a name all in capitals.
    const isLast = (word: string) => word.length > 2 && (!initials.test(word) || initials.test(given));
    for (const word of words) if (isLast(word)) last.add(word.toLowerCase());
  }
  const places = new Set<string>();
  for (const [, name = ''] of matchesOf(placed, text)) {
    const words = name.toLowerCase().split(/\s+/);
    // "West Nusa Tenggara" is "Nusa Tenggara" too.
    for (let i = 0; i === 0 || i < words.length - 1; i++) places.add(words.slice(i).join(' '));
  }
  return { last, places };
}
