/** What a character is by Unicode's general categories, as bits: a capital is a letter too, every other kind stands alone; a space is what `\s` is. */
export const letter = 1;
export const capital = 2;
export const mark = 4;
export const digit = 8;
export const space = 32;

const looked = 16;
/** By UTF-16 unit; 0 for what was not looked up yet. A regular expression for each character would cost ten times as much. */
const kinds = new Uint8Array(0x10000);

const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at `at`; NaN behind the end. V8 keeps the strings of texts in more than four ways, which are too many for
 * it to know what `text.charCodeAt` is: that costs reading 4 %.
 */
const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);

/** Whether a unit is the first of a surrogate pair. */
const opensPair = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** The kind of the character whose first UTF-16 unit stands at `at`: bits of the above, 0 for any other kind and for none. */
export function kindAt(text: string, at: number): number {
  const unit = unitAt(text, at);
  if (opensPair(unit)) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  if (Number.isNaN(unit)) return 0;
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known & ~looked;
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind | looked;
  return kind;
}

/** How many UTF-16 units the character at `at` takes: 1 or 2. */
export function widthAt(text: string, at: number): number {
  return opensPair(unitAt(text, at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function kindOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return letter | capital;
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{M}/u.test(character)) return mark;
  if (/\p{N}/u.test(character)) return digit;
  return /\s/.test(character) ? space : 0;
}
