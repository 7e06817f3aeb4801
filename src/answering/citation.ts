import { type Article, type Day, paragraphAt } from '../text/article.js';
import { monthOf } from '../text/calendar.js';
import { endsWithStop } from '../text/closing-marks.js';
import type { Range } from '../text/span.js';
import { type Author, authorsOf, inOrder, inverted } from './quotes/citation-authors.js';
import { passageLink } from './quotes/citation-link.js';

export type CitationStyle = 'plain' | 'apa' | 'mla' | 'chicago';

/** A citation quotes no more UTF-16 units. */
const longestQuote = 1000;

/** What a citation of a passage is made of. */
export interface Cited {
  readonly title: string;
  /** The byline as it stands. */
  readonly author: string | null;
  readonly outlet: string | null;
  readonly published: Day | null;
  /** The page's address; null for an article that has none. */
  readonly address: string | null;
  /** The passage's own address, as `passageLink` makes it. */
  readonly link: string | null;
  /** Counted from 1; null where the passage is in no paragraph. */
  readonly paragraph: number | null;
  readonly quote: string;
  /** The day on which it was read. */
  readonly accessed: Day;
}

/** A citation as plain text: the entry, and what stands beside the quotation in the text where the style wants it. */
export interface Citation {
  readonly entry: string;
  readonly inText: string | null;
}

/** What is known of a passage of an article. The outlet is a source that is no address, else the site's name. */
export function citedOf(article: Article, passage: Range, accessed: Day): Cited {
  const { id, title, author, published, source, text } = article;
  const link = passageLink(source, text, passage);
  const paragraph = paragraphAt(article, passage.start);
  return {
    title: title ?? id,
    author,
    outlet: article.outlet ?? (link === null || source === null ? source : siteOf(source)),
    published,
    address: link === null ? null : source,
    link,
    paragraph: paragraph < 0 ? null : paragraph + 1,
    quote: text.slice(passage.start, passage.end).replaceAll(/\s+/g, ' '),
    accessed,
  };
}

/** The name of the site that an address is of: its host without "www". */
export const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** Cites a passage: plain words, APA (7th ed.), MLA (9th ed.), or a note of Chicago (17th ed.). Italics are lost. */
export function cite(cited: Cited, style: CitationStyle): Citation {
  return styles[style]({ ...cited, authors: authorsOf(cited.author ?? '') });
}

type Work = Cited & { readonly authors: readonly Author[] };

const styles: Readonly<Record<CitationStyle, (work: Work) => Citation>> = { plain, apa, mla, chicago };

function plain({ title, author, outlet, published, link, paragraph, quote }: Work): Citation {
  const parts = [title, ...known(outlet), ...known(author), ...known(published)];
  if (paragraph !== null) parts.push(`paragraph ${paragraph}`);
  return {
    entry: [`${quoted(nested(shortened(quote)))} ${parts.join(', ')}`, ...known(link)].join('. '),
    inText: null,
  };
}

function apa({ title, authors, outlet, published, address, paragraph, accessed }: Work): Citation {
  const names = listed(
    authors.map((author) => inverted(author, { initials: true })),
    { and: '&', comma: 'always' },
  );
  const date = `(${published === null ? 'n.d.' : `${published.slice(0, 4)}, ${monthOf(published)} ${dayOf(published)}`}).`;
  const head = names === '' ? [ended(title), date] : [ended(names), date, ended(title)];
  const site = known(outlet).filter((name) => name !== names);
  const from = published === null ? `Retrieved ${usDate(accessed)}, from ` : '';
  const families = authors.map(({ family }) => family);
  const who =
    families.length === 0
      ? quoted(`${nested(title)},`)
      : `${families.length > 2 ? `${families[0]} et al.` : families.join(' & ')},`;
  return {
    entry: [...head, ...site.map(ended), ...known(address).map((url) => from + url)].join(' '),
    inText: `(${[`${who} ${published?.slice(0, 4) ?? 'n.d.'}`, ...place(paragraph, 'para.')].join(', ')})`,
  };
}

function mla({ title, authors, outlet, published, address, paragraph, accessed }: Work): Citation {
  const [first, second] = authors;
  const lead = first ? inverted(first, { initials: false }) : '';
  const names = authors.length > 2 ? `${lead}, et al.` : second ? `${lead}, and ${inOrder(second)}` : lead;
  const container = [
    ...known(outlet).filter((name) => name !== lead),
    ...(published === null ? [] : [mlaDate(published)]),
    ...known(address),
  ].join(', ');
  const families = authors.map(({ family }) => family);
  const who = families.length > 2 ? `${families[0]} et al.` : families.join(' and ');
  // A comma stands within the marks, and only behind a title.
  const inText =
    who === ''
      ? [quoted(paragraph === null ? nested(title) : `${nested(title)},`), ...place(paragraph, 'par.')].join(' ')
      : [who, ...place(paragraph, 'par.')].join(', ');
  const parts = [names, quoted(ended(nested(title))), container].filter((part) => part !== '');
  return {
    entry: [...parts.map(ended), ...(address === null ? [] : [`Accessed ${mlaDate(accessed)}.`])].join(' '),
    inText: `(${inText})`,
  };
}

function chicago({ title, authors, outlet, published, address, paragraph, accessed }: Work): Citation {
  const people = authors.map(inOrder);
  const names = people.length > 3 ? `${people[0]} et al.` : listed(people, { and: 'and', comma: 'series' });
  const title17 = quoted(/[?!]$/.test(title) ? nested(title) : `${nested(title)},`);
  const rest = [
    ...known(outlet).filter((name) => name !== names),
    ...(published === null ? [] : [usDate(published)]),
    ...place(paragraph, 'par.'),
    ...(published === null && address !== null ? [`accessed ${usDate(accessed)}`] : []),
    ...known(address),
  ].join(', ');
  const entry = [names === '' ? title17 : `${names}, ${title17}`, rest].filter((part) => part !== '').join(' ');
  return { entry: ended(entry.replace(/,”$/, '.”')), inText: null };
}

/** A long quotation by its first and last words, that what it is of is not lost behind it. */
function shortened(quote: string): string {
  if (quote.length <= longestQuote) return quote;
  const head = quote.slice(0, longestQuote / 2).replace(/[\uD800-\uDBFF]$/, '');
  const tail = quote.slice(-longestQuote / 2).replace(/^[\uDC00-\uDFFF]/, '');
  const [last, first] = [head.lastIndexOf(' '), tail.indexOf(' ')];
  const isSpaced = last > head.length / 2 && first >= 0 && first < tail.length / 2;
  return isSpaced ? `${head.slice(0, last)} … ${tail.slice(first + 1)}` : `${head} … ${tail}`;
}

const known = (value: string | null): string[] => (value === null || value === '' ? [] : [value]);
const place = (paragraph: number | null, sign: string): string[] =>
  paragraph === null ? [] : [`${sign} ${paragraph}`];
const quoted = (words: string) => `“${words}”`;
/** A quotation within one stands in single marks. */
const nested = (title: string) =>
  title
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/"([^"]*)"/g, '‘$1’');
const endsLikeSentence = endsWithStop('.?!');
const ended = (words: string) => (endsLikeSentence(words) ? words : `${words}.`);

function listed(names: readonly string[], { and, comma }: { and: string; comma: 'always' | 'series' }): string {
  const [last = ''] = names.slice(-1);
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')}${comma === 'always' || names.length > 2 ? ',' : ''} ${and} ${last}`;
}

const dayOf = (day: Day) => Number(day.slice(8, 10));
const usDate = (day: Day) => `${monthOf(day)} ${dayOf(day)}, ${day.slice(0, 4)}`;

/** MLA shortens months of more than four letters, September to four. */
function mlaDate(day: Day): string {
  const month = monthOf(day);
  const short = month.length <= 4 ? month : `${month.slice(0, month === 'September' ? 4 : 3)}.`;
  return `${dayOf(day)} ${short} ${day.slice(0, 4)}`;
}
