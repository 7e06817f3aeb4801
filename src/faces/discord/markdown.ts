import { cut } from '../../cards/cut.js';

/**
 * The one place that makes text safe for Discord: nothing of an article, a question or a file's name is read as
 * markdown, as a mention, a time stamp or a link with another name, or reorders what stands around it.
 */
export function escaped(words: string): string {
  return words
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .trim()
    .split(link)
    .map((part, i) => (i % 2 === 1 ? unbroken(part) : part.replaceAll(/[\\*_~`|<[\]]/g, '\\$&')))
    .join('')
    .replace(/^(?:[#>+-]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replaceAll(/@(?=everyone|here)/gi, '@\u200b');
}

/**
 * What Discord's clients take for a link as it stands: a backslash in it would become a part of its address. One in angle
 * brackets ends with them only if neither is escaped.
 */
const link = /(<https?:\/\/[^\s<>]+>|https?:\/\/[^\s<]+[^<.,:;"')\]\s])/;

/** The first link of a text, without the signs, brackets and quotation marks around it; undefined where it has none. */
export function linkIn(words: string): string | undefined {
  const [run = ''] = /https?:\/\/[^\s<>"`|“”«»]+/i.exec(words) ?? [];
  // To the first bracket that opens before the link: "[the story](https://…), he wrote".
  let open = 0;
  let end = 0;
  for (; end < run.length; end++) {
    if ('([{'.includes(run.charAt(end))) open++;
    else if (')]}'.includes(run.charAt(end)) && --open < 0) break;
  }
  while (end > 0 && ".,:;!?'’*_~…。，、".includes(run.charAt(end - 1))) end--;
  return URL.canParse(run.slice(0, end)) ? run.slice(0, end) : undefined;
}

/** A link without a sign that could end or begin something else, those written as the address may have them as well. */
function unbroken(address: string): string {
  if (address.startsWith('<')) return `<${unbroken(address.slice(1, -1))}>`;
  return address.replaceAll(/[\\*`|>[\]@]|~(?=~)/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** As `escaped`, with right-to-left words isolated, so that they leave the words around them in place (Unicode UAX 9). */
export function isolated(words: string): string {
  const safe = escaped(words);
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(safe) ? `\u2068${safe}\u2069` : safe;
}

/** Words set off with `sign`, the spaces at their ends left outside, as Discord wants it. */
export function setOff(words: string, sign: string): string {
  const safe = escaped(words);
  if (safe === '') return words === '' ? '' : ' ';
  return `${/^\s/.test(words) ? ' ' : ''}${sign}${safe}${sign}${/\s$/.test(words) ? ' ' : ''}`;
}

/** Words for where Discord reads no markdown, as on buttons and in menus: one line of at most `most` UTF-16 units. */
export function plain(words: string, most: number): string {
  const line = words.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
  return cut(line, most);
}
