import { nearTerms } from './near-terms.js';

/** The cosine at which nearness begins. */
const floor = 0.25;

const none: ReadonlyMap<string, number> = new Map();

/** From a term to what is listed behind it, taken apart when it is first asked for. */
const lists: ReadonlyMap<string, string> = new Map(
  nearTerms.split('\n').map((line) => {
    const space = line.indexOf(' ');
    return [line.slice(0, space), line.slice(space + 1)] as const;
  }),
);
const known = new Map<string, ReadonlyMap<string, number>>();

/** The terms near to a term ("plane": "aircraft", "jet"), with how near they are, from 0 to 1; none for a rare term. */
export function nearTo(term: string): ReadonlyMap<string, number> {
  const list = lists.get(term);
  if (list === undefined) return none;
  const found = known.get(term) ?? readList(list);
  known.set(term, found);
  return found;
}

function readList(list: string): Map<string, number> {
  const read = new Map<string, number>();
  let nearness = 0;
  for (const entry of list.split(' ')) {
    const [, tenth = '', other = ''] = /^(\d?)(.*)$/.exec(entry) ?? [];
    if (tenth !== '') nearness = (Number(tenth) / 10 + 0.05 - floor) / (1 - floor);
    read.set(other, nearness);
  }
  return read;
}

/** How near a term is, from 0 to 1, to the nearest of those that there are: 1 where it is one of them. */
export function nearest(term: string, has: (other: string) => boolean): number {
  if (has(term)) return 1;
  let most = 0;
  for (const [other, near] of nearTo(term)) if (near > most && has(other)) most = near;
  return most;
}
