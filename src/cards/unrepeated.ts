import type { Block } from './card.js';

/** A block of a card as it stands behind another one: a day or a speaker is named once, above the first of its passages. */
export function unrepeated(block: Block, before: Block | undefined): Block {
  if (block.kind === 'text' || before?.kind !== 'passage' || block.label !== before.label) return block;
  const { label, ...rest } = block;
  return rest;
}
