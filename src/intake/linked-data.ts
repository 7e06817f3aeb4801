import { oneLine, type Page } from './page.js';

/** What JSON-LD tells of an article, words as they stand. */
export interface Linked {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly published: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/**
 * The article of a page's JSON-LD (schema.org's Article and its kinds): the one with the page's address where there are
 * several, else the first. Nodes that are only named (`@id`) are looked up in all of the page's data.
 */
export function linkedData(page: Page, address: string | null): Linked {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
    try {
      return nodesOf(JSON.parse(textContent ?? ''));
    } catch {
      return [];
    }
  });
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])));
  const articles = nodes.filter((node) => /Article|Posting|Report/.test(String(node['@type'] ?? '')));
  const own = articles.find(
    ({ url, mainEntityOfPage }) => address !== null && [url, mainEntityOfPage].includes(address),
  );
  const article = own ?? articles[0];
  const names = (value: unknown) =>
    typeof value === 'string'
      ? [value]
      : nodesOf(value).flatMap((node) => oneLine(node.name) ?? oneLine(byId.get(String(node['@id']))?.name) ?? []);
  return {
    title: oneLine(article?.headline),
    authors: names(article?.author),
    outlet: names(article?.publisher)[0] ?? null,
    published: oneLine(article?.datePublished),
  };
}

/** The nodes of lists and graphs, in order; without recursion, for lists may be nested as deep as a stranger likes. */
function nodesOf(data: unknown): Node[] {
  const nodes: Node[] = [];
  const open = [data];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next))
      for (const one of next.toReversed()) open.push(typeof one === 'string' ? { name: one } : one);
    else if (typeof next === 'object' && next !== null) {
      const node: Record<string, unknown> = { ...next };
      nodes.push(node);
      open.push(node['@graph']);
    }
  }
  return nodes;
}
