import type { FigureToken } from './figure-tokens.js';
import type { Chained } from './victim-chains.js';
import type { VictimGroup } from './victim-group.js';

/** Between people and the families they are: "310 families, or 1,240 people,", "5,000 people from 900 families". */
const between = /^(?:, or|or|, that is,?|, equivalent to|, comprising|comprising|, i\.e\.?|from|belonging to|in|of)$/;
/** As many tokens may stand between both. */
const farthest = 3;

/** The same people told in families as well, or the families in people: "[310 families], or 1,240 people, were". */
export function restated(victims: readonly VictimGroup[], { tokens, groups, starts }: Chained): readonly VictimGroup[] {
  if (!victims.some(isCounted)) return [];
  return victims.flatMap((victim) => {
    const at = starts.get(victim.first) ?? -1;
    const [before, after] = [groups[at - 1], groups[at + 1]];
    if (at < 0) return [];
    return [before, after].filter(
      (other): other is VictimGroup =>
        other !== undefined &&
        !victims.includes(other) &&
        isSame(tokens, ...((other === before ? [other, victim] : [victim, other]) as [VictimGroup, VictimGroup])),
    );
  });
}

const isCounted = ({ sort, low }: VictimGroup) => sort === 'number' && low !== null;

/** Whether the second of two groups is told for the same people as the first. */
function isSame(tokens: readonly FigureToken[], a: VictimGroup, b: VictimGroup): boolean {
  if (!isCounted(a) || !isCounted(b) || a.unit === b.unit || a.homes || b.homes) return false;
  const [families, people] = a.unit === 'households' ? [a, b] : [b, a];
  if ((people.high ?? people.low ?? 0) < (families.low ?? 0) || b.first - a.last - 1 > farthest) return false;
  const words = tokens.slice(a.last + 1, b.first).map(({ word }) => word);
  return between.test(words.join(' '));
}
