import { wordSet } from '../text/word-set.js';

/** The few things that are asked of a parsed page. */
export interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
}

export interface PageNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const blocks = wordSet(`
P LI BLOCKQUOTE H1 H2 H3 H4 H5 H6 PRE DIV SECTION ARTICLE TD DD DT HEADER TIME ADDRESS
`);

/** A run of words of a page that no block breaks. */
export interface Line {
  /** White space made one; a break (`<br>`) is kept as a line end. */
  readonly words: string;
  /** Share of its letters in links. */
  readonly linked: number;
  /** Whether it is a heading's. */
  readonly heading: boolean;
}

/** The words of the innermost blocks, in order. */
export function linesOf(root: PageNode): Line[] {
  const lines: Line[] = [];
  let loose = '';
  let linked = 0;
  const end = (heading = false) => {
    const words = loose
      .split('\n')
      .map((line) => line.replaceAll(/\s+/g, ' ').trim())
      .join('\n')
      .trim();
    if (words !== '') lines.push({ words, linked: linked / words.length, heading });
    loose = '';
    linked = 0;
  };
  const walk = (node: PageNode, inLink: boolean) => {
    if (node.nodeType === 3) {
      const words = (node.textContent ?? '').replaceAll(/\s+/g, ' ');
      loose += words;
      if (inLink) linked += words.trim().length;
      return;
    }
    if (node.nodeType !== 1 || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.nodeName)) return;
    const block = blocks.has(node.nodeName);
    if (block) end();
    if (node.nodeName === 'BR') loose += '\n';
    for (const child of node.childNodes) walk(child, inLink || node.nodeName === 'A');
    if (block) end(/^H[1-6]$/.test(node.nodeName));
  };
  walk(root, false);
  end();
  return lines;
}

/** Words on one line; null where there are none. */
export function oneLine(value: unknown): string | null {
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() || null : null;
}
