import type { ReadArticle } from '../search/corpus.js';
import type { Article } from '../text/article.js';
import { contains, spanOf } from '../text/span.js';
import type { FigureAnswer } from './answer.js';
import { sourceOf } from './caveats.js';
import { siteOf } from './citation.js';

/** Whose a toll is. */
export interface TollSource {
  readonly name: string;
  /** Whether it is only where the toll stands: its article's outlet, site, title or id. */
  readonly isOutlet: boolean;
  /** The id of the article. */
  readonly article: string;
}

/**
 * According to whom a figure is told: as reading has it, else who says the sentence, or the part with the figure; where
 * nobody is known to, its article's outlet, site, title or id.
 */
export function sourceOfToll(entry: ReadArticle, { source, mention, sentence }: FigureAnswer): TollSource {
  const { article, reading } = entry;
  const quoted = reading.quotations.find(({ content }) => contains(content, mention));
  const words = quoted?.source ? `“${spanOf(article.text, quoted.source).text}”` : null;
  const told = sourceOf(entry, sentence);
  const who = source ?? quoted?.speaker ?? words ?? (told?.part === false ? told.who : null);
  return { name: who ?? nameOf(article), isOutlet: who === null, article: article.id };
}

/** Whose article it is: its outlet, the host of its address, the name of its source, else its title. */
function nameOf({ outlet, source, title, id }: Article): string {
  if (outlet !== null) return outlet;
  if (source !== null && URL.canParse(source)) return siteOf(source) || source;
  return source ?? (title === null ? id : `“${title}”`);
}

/** A name behind what its bearer is: "relief group [Hasko]", "police chief [Ann Lopes]". */
const bearer =
  /(?:^|\s)(?!(?:of|in|for|at|from|the|an?|and|on|to|with|de|la|von|van)\s)\p{Ll}[\p{Ll}-]*,?\s(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*)$/u;

/**
 * "The Red Cross" and "Red Cross" are one source, "coast guard officials" and "the coast guard", "State TV" and "state
 * television", "the relief group Hasko" and "Hasko".
 */
export function sourceKey(source: string): string {
  return (bearer.exec(source)?.[1] ?? source)
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/ officials$/, '')
    .replace(/\btv\b/, 'television');
}
