import { decodeHTMLStrict } from 'entities';
import { wordSet } from './word-set.js';

/**
 * HTML as it stands in pasted texts and in Markdown: tags by the names of the HTML Standard, and its character references.
 * What may be meant as it stands ("<3", "a < b", "<nobody@example.org>", "AT&T") stays.
 */
const name = '[a-z][a-z0-9]{0,9}';
const tag = new RegExp(String.raw`(?<!\\)<(/?)(${name})(?:\s[^<>]{0,1000})?/?>|(?<!\\)<!--`, 'gi');
/** A block's tag stands between paragraphs. */
const blocks = wordSet(`
address article aside blockquote dd div dl dt footer header hr li main ol p section table tbody td th thead tr ul
`);
const inline = wordSet(`
a abbr b big center cite em font i img ins mark q s small span strike strong sub sup time tt u
`);
/** What stands in these is no text of an article, pictures' captions neither. */
const unread = wordSet('button figure form iframe nav noscript script style svg video');

const reference = /&#?\w{1,32};/g;
/** Signs that are no text's: where a line may not end, and where it may. */
const forLines: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', ' '],
  ['&shy;', ''],
]);

/** A text without HTML's tags; headings become Markdown's, and references the signs that they stand for. Linear in its length. */
export function plainHtml(text: string): string {
  const plain = /<[!/a-zA-Z]/.test(text) ? withoutTags(text) : text;
  return plain.replaceAll(reference, (sign) => forLines.get(sign) ?? decodeHTMLStrict(sign));
}

function withoutTags(text: string): string {
  let plain = '';
  let from = 0;
  const endless = new Set<string>();
  for (const found of text.matchAll(tag)) {
    if (found.index < from) continue;
    const [whole, slash, named] = found;
    const kind = named?.toLowerCase() ?? '!--';
    const instead = insteadOf(kind, slash === '/');
    if (instead === null) continue;
    plain += text.slice(from, found.index) + instead;
    from = found.index + whole.length;
    if (slash === '/' || !(kind === '!--' || unread.has(kind)) || endless.has(kind)) continue;
    const end = kind === '!--' ? '-->' : `</${kind}>`;
    const close = text.indexOf(end, from);
    // None comes further on either: looking again and again would be dear.
    if (close < 0) endless.add(kind);
    else from = close + end.length;
  }
  return plain + text.slice(from);
}

/** What stands in a tag's place; null where it is no tag's name. */
function insteadOf(kind: string, closing: boolean): string | null {
  if (kind === 'br') return '\n';
  if (/^h[1-6]$/.test(kind)) return closing ? '\n\n' : `\n\n${'#'.repeat(Number(kind[1]))} `;
  if (blocks.has(kind) || unread.has(kind)) return '\n\n';
  return inline.has(kind) || kind === '!--' || kind === 'figcaption' ? '' : null;
}
