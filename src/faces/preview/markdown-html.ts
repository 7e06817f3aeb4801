/**
 * Discord's markdown as HTML, as far as its clients read it in a text display: headings, small type, quotations, lists,
 * code, bold, italics, underline, strike-through, spoilers, links, mentions and escapes (support.discord.com, "Markdown
 * Text 101"; links by the rule of its web client). Every sign of the text that is no markup comes out as itself.
 */
export function markdownHtml(source: string): string {
  const lines = source.split('\n');
  const blocks: string[] = [];
  let words: string[] = [];
  const endWords = () => {
    if (words.length > 0) blocks.push(`<p>${inline(words.join('\n'))}</p>`);
    words = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const kind = kinds.find(({ start }) => start.test(line));
    if (!kind) {
      words.push(line);
      continue;
    }
    endWords();
    const run = [line];
    while (kind.joined && kind.start.test(lines[i + 1] ?? '')) run.push(lines[++i] ?? '');
    blocks.push(kind.html(run.map((one) => one.replace(kind.start, ''))));
  }
  endWords();
  return blocks.join('');
}

/** Text as the content of an HTML element or of an attribute in double quotes. */
export function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

interface BlockKind {
  readonly start: RegExp;
  /** Whether neighbouring lines are one block. */
  readonly joined: boolean;
  html(lines: readonly string[]): string;
}

const heading = (level: 1 | 2 | 3): BlockKind => ({
  start: new RegExp(`^#{${level}}\\s+(?=\\S)`),
  joined: false,
  html: ([line = '']) => `<h${level}>${inline(line)}</h${level}>`,
});
const list = (tag: 'ul' | 'ol', start: RegExp): BlockKind => ({
  start,
  joined: true,
  html: (lines) => `<${tag}>${lines.map((line) => `<li>${inline(line)}</li>`).join('')}</${tag}>`,
});
const kinds: readonly BlockKind[] = [
  heading(1),
  heading(2),
  heading(3),
  { start: /^-#\s+(?=\S)/, joined: false, html: ([line = '']) => `<small>${inline(line)}</small>` },
  {
    start: /^> /,
    joined: true,
    html: (lines) => `<blockquote>${inline(lines.join('\n'))}</blockquote>`,
  },
  list('ul', /^[-*]\s+(?=\S)/),
  list('ol', /^\d{1,9}\.\s+(?=\S)/),
];

interface InlineKind {
  readonly at: RegExp;
  html(match: RegExpExecArray): string;
}

const around = (tag: string, at: RegExp): InlineKind => ({
  at,
  html: ([, inside = '']) => `<${tag}>${inline(inside)}</${tag}>`,
});
const link = (address: string, inside: string) =>
  `<a href="${html(address)}" rel="noreferrer" target="_blank">${inside}</a>`;

/** In the order in which they are tried, each at one place of the text. */
const inlines: readonly InlineKind[] = [
  { at: /\\([^0-9A-Za-z\s])/y, html: ([, sign = '']) => html(sign) },
  { at: /(`+)([\s\S]*?[^`])\1(?!`)/y, html: ([, , code = '']) => `<code>${html(code)}</code>` },
  {
    at: /\[((?:\\[\s\S]|[^\]\\])+)\]\(<?(https?:\/\/[^\s<>)]+)>?\)/y,
    html: ([, words = '', address = '']) => link(address, inline(words)),
  },
  { at: /<?(https?:\/\/[^\s<]+[^<.,:;"')\]\s>])>?/y, html: ([, address = '']) => link(address, html(address)) },
  around('strong', /\*\*((?:\\[\s\S]|(?!\*\*)[^\\])+?)\*\*(?!\*)/y),
  around('u', /__((?:\\[\s\S]|(?!__)[^\\])+?)__(?!_)/y),
  around('em', /\*(?=\S)((?:\\[\s\S]|\*\*|[^*\\])+?)\*(?!\*)/y),
  around('em', /_((?:\\[\s\S]|__|[^_\\])+?)_(?![A-Za-z0-9_])/y),
  around('s', /~~((?:\\[\s\S]|(?!~~)[^\\])+?)~~(?!_)/y),
  { at: /\|\|([\s\S]+?)\|\|/y, html: ([, inside = '']) => `<span class="spoiler">${inline(inside)}</span>` },
  {
    at: /@(?:everyone|here)|<(?:@[!&]?|#)\d+>|<\/[^\n:>]+:\d+>|<t:-?\d+(?::[a-zA-Z])?>|<a?:\w+:\d+>/y,
    html: ([words]) => `<span class="mention">${html(words)}</span>`,
  },
  { at: /\n/y, html: () => '<br>' },
];

function inline(source: string): string {
  let made = '';
  for (let at = 0; at < source.length; ) {
    const found = matchAt(source, at);
    made += found?.made ?? html(String.fromCodePoint(source.codePointAt(at) ?? 0));
    at += found?.length ?? ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
  return made;
}

function matchAt(source: string, at: number): { made: string; length: number } | null {
  for (const kind of inlines) {
    kind.at.lastIndex = at;
    const match = kind.at.exec(source);
    if (match) return { made: kind.html(match), length: match[0].length };
  }
  return null;
}
