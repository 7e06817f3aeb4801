import { wordSet } from '../text/word-set.js';

/** Elements that are no part of an article's text, wherever they stand in a page. */
const tags = wordSet(`
SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FOOTER BUTTON IFRAME FIGURE FIGCAPTION SVG AMP-SIDEBAR AMP-CONSENT AMP-AD
`);
/** Names that sites give to what stands around an article, in classes and ids. */
const names =
  /related|newsletter|share|social|cookie|consent|gdpr|promo|advert|comment|caption|credit|pull-?quote|sign-?up|subscri|author-?(?:bio|box|info)|about-?(?:the-?)?author/i;
const roles = /^(?:navigation|complementary|banner|contentinfo|dialog)$/;

interface Document {
  readonly body: Part | null;
  querySelectorAll(selector: string): Iterable<Part>;
}

interface Part {
  readonly tagName: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): unknown;
  remove(): void;
}

/**
 * Takes away what stands around an article in a page: menus, captions, boxes, comments. Names are not trusted with the
 * article itself ("article has-promo"): what holds the page's heading stays, and what holds half of its words, unless
 * these are comments.
 */
export function takeAway(document: Document, { byName }: { readonly byName: boolean }): void {
  const half = (document.body?.textContent?.length ?? 0) / 2;
  for (const part of [...document.querySelectorAll('*')]) {
    const named = byName ? namesOf(part) : '';
    const outside = tags.has(part.tagName) || roles.test(part.getAttribute('role') ?? '');
    // Some sites wrap the whole page into one form; and behind a dialog all of it is hidden.
    const likely = part.tagName === 'FORM' || isHidden(part) || names.test(named);
    if (outside || (likely && !holdsArticle(part, named, half))) part.remove();
  }
}

const namesOf = (part: Part) => ['class', 'id', 'itemprop'].map((one) => part.getAttribute(one) ?? '').join(' ');

function holdsArticle(part: Part, named: string, half: number): boolean {
  if (/^(?:HTML|BODY|MAIN|H1)$/.test(part.tagName) || part.querySelector('h1, [itemprop="articleBody"]') !== null)
    return true;
  return !/comment/i.test(named) && (part.textContent?.length ?? 0) > half;
}

const isHidden = (part: Part) => part.getAttribute('hidden') !== null || part.getAttribute('aria-hidden') === 'true';
