/**
 * What a press of a button means, carried in its custom id as `v1:ACTION:ANSWER:PART…`. The version stays readable for
 * as long as a message with it may be pressed: for good.
 */
export interface Press {
  readonly action: 'context' | 'more' | 'cite' | 'discuss' | 'delete' | 'up' | 'down' | 'other';
  /** Id of the answer's record. */
  readonly answer: string;
  /** What more the action needs: a page, a passage's number, a style. */
  readonly parts: readonly string[];
}

const actions: readonly string[] = ['context', 'more', 'cite', 'discuss', 'delete', 'up', 'down', 'other'];

/** At most 100 characters, as Discord wants: a version, an action, an id of 17 and short parts. */
export function customId(action: Press['action'], answer: string, ...parts: readonly (string | number)[]): string {
  return ['v1', action, answer, ...parts].join(':');
}

/** The button that calls off a re-indexing; it belongs to no answer. */
export const cancelId = 'v1:cancel';

/** Null for an id that is not ours. */
export function parseCustomId(id: string): Press | null {
  const [version, action = '', answer, ...parts] = id.split(':');
  if (version !== 'v1' || !actions.includes(action) || answer === undefined) return null;
  return { action: action as Press['action'], answer, parts };
}
