import { institutionWords } from '../../reading/names/name-words.js';

/** Somebody who wrote an article; `given` and `suffix` are empty for an agency or a newsroom. */
export interface Author {
  readonly family: string;
  readonly given: string;
  readonly suffix: string;
}

/** Words of agencies and newsrooms that no name of a person has; beside those that make a name an institution. */
const newsrooms =
  /\b(?:agence|reuters|afp|ap|upi|dpa|efe|ansa|tass|xinhua|bbc|cnn|npr|staff|desk|newsroom|wires?|services?|agencies|reporters?|correspondents?|editors?|editorial)\b/i;
const suffixes = /^(?:jr|sr|i{2,3}|iv)\.?$/i;
/** Lower-case words that belong to the family name: "van der Berg", "de la Cruz", "bin Salman". */
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|zu)$/;

/**
 * The authors in a byline ("By Jane Doe and John Roe, Associated Press"), in order. People's employers are left out; an
 * agency or newsroom alone is one author. Empty where the byline is.
 */
export function authorsOf(byline: string): Author[] {
  const line = byline
    .replace(/^\s*by\s+/i, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line === '') return [];
  if (isNewsroom(line) && !/,|;/.test(line)) return [{ family: line, given: '', suffix: '' }];
  const parts = joinSuffixes(
    line.split(/\s*(?:[,;]\s*(?:and\s+|&\s*)?|\s&\s|\sand\s)\s*/i).filter((part) => part !== ''),
  );
  const [first = '', second = ''] = parts;
  // "Doe, Jane" is one name, family name first.
  if (parts.length === 2 && /,/.test(line) && !first.includes(' ') && !isNewsroom(first) && !isNewsroom(second)) {
    return [{ family: first, given: second, suffix: '' }];
  }
  const people = parts.filter((part) => !isNewsroom(part) && part.includes(' '));
  return people.length > 0 ? people.map(personOf) : [{ family: first, given: '', suffix: '' }];
}

/** "Jane Doe". */
export function inOrder({ family, given, suffix }: Author): string {
  return [given, family, suffix].filter((part) => part !== '').join(' ');
}

/** "Doe, Jane", or "Doe, J. A." with `initials`. */
export function inverted({ family, given, suffix }: Author, { initials }: { initials: boolean }): string {
  const first = initials ? given.split(' ').map(initialOf).join(' ') : given;
  return [family, first, suffix].filter((part) => part !== '').join(', ');
}

/** "Jean-Paul" is "J.-P.". */
function initialOf(name: string): string {
  return name
    .split('-')
    .flatMap((part) => /\p{L}/u.exec(part)?.[0].toUpperCase() ?? [])
    .map((letter) => `${letter}.`)
    .join('-');
}

function isNewsroom(name: string): boolean {
  return (
    newsrooms.test(name) ||
    name
      .toLowerCase()
      .split(' ')
      .some((word) => institutionWords.has(word))
  );
}

function joinSuffixes(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (suffixes.test(part) && joined.length > 0) joined[joined.length - 1] += ` ${part}`;
    else joined.push(part);
  }
  return joined;
}

function personOf(name: string): Author {
  const words = name.split(' ');
  const suffix = words.length > 2 && suffixes.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  let family = words.length - 1;
  while (family > 1 && particle.test(words[family - 1] ?? '')) family--;
  return { family: words.slice(family).join(' '), given: words.slice(0, family).join(' '), suffix };
}
