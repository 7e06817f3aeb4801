import type { At, Block, Card } from '../../cards/card.js';
import { placesOf } from '../../command/remembered.js';

/** A card with those passages alone that stand at none of the places that were shown before; or word that there are none. */
export function restOf(card: Card, shown: readonly At[]): Card {
  const isNew = (block: Block) =>
    block.kind === 'text' ||
    !shown.some(
      ({ article, start, end }) => block.at?.article === article && block.at.start === start && block.at.end === end,
    );
  const blocks = card.blocks.filter(isNew);
  if (placesOf(blocks).length > 0) return { ...card, blocks };
  return { tone: 'info', heading: 'That was all: there is no more to show', blocks: [], notes: card.notes };
}
