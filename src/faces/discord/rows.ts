import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { cancelId, customId } from './custom-id.js';
import { limits } from './limits.js';
import { plain } from './markdown.js';

/** Which buttons an answer gets. */
export interface Offers {
  readonly answer: string;
  readonly page: number;
  readonly pages: number;
  /** Whether it is to be voted on. */
  readonly judged: boolean;
  readonly passages: boolean;
  readonly discuss: boolean;
  readonly remove: boolean;
  /** The other way to understand the question. */
  readonly other: string | null;
}

export type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** The most components that the rows of an answer can take. */
export const mostInRows = 10;

/** The rows of buttons below an answer. */
export function answerRows({ answer, page, pages, judged, passages, discuss, remove, other }: Offers): Row[] {
  const next = (page + 1) % pages;
  const first = [
    ...(passages ? [button('Context', customId('context', answer))] : []),
    ...(pages > 1 ? [button(next === 0 ? 'Page 1' : 'More', customId('more', answer, next))] : []),
    ...(passages ? [button('Cite', customId('cite', answer))] : []),
    ...(passages && discuss ? [button('Discuss', customId('discuss', answer))] : []),
  ];
  // Four buttons are as many as a phone shows beside each other.
  const second = [
    ...(judged ? [sign('👍', customId('up', answer)), sign('👎', customId('down', answer))] : []),
    ...(remove ? [button('Delete', customId('delete', answer))] : []),
    ...(other === null ? [] : [button(`Or: ${other}`, customId('other', answer))]),
  ];
  return [first, second]
    .filter((buttons) => buttons.length > 0)
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}

/** Below the bar of a re-indexing. */
export const cancelRow: Row = {
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Cancel', custom_id: cancelId }],
};

/** A row with a menu; `chosen` is preset. At most 25 choices are shown. */
export function menuRow(
  id: string,
  placeholder: string,
  choices: readonly { readonly label: string; readonly value: string; readonly chosen: boolean }[],
): APIActionRowComponent<APIStringSelectComponent> {
  const options = choices
    .slice(0, limits.choices)
    .map(({ label, value, chosen }) => ({ label: plain(label, limits.choiceLength) || value, value, default: chosen }));
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: id, placeholder, options }],
  };
}

const button = (label: string, custom_id: string): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: plain(label, limits.buttonLabel),
  custom_id,
});

const sign = (name: string, custom_id: string): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  emoji: { name },
  custom_id,
});
