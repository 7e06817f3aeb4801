import type { Answer } from '../answering/answer.js';
import type { Card } from '../cards/card.js';
import { systemClock } from '../feeds/clock.js';
import { usualInterval } from '../feeds/schedule.js';
import type { Library } from '../library/library.js';
import { checkOptions } from './check-options.js';
import type { Command, Surroundings } from './command.js';
import type { Problem } from './problem.js';

/** What a face gets back: an answer with its card, or a problem to show. */
export type Served =
  | {
      readonly ok: true;
      readonly command: Command;
      /** As they were checked: an article by its id. */
      readonly options: Readonly<Record<string, unknown>>;
      readonly answer: Answer;
      readonly card: () => Card;
    }
  | { readonly ok: false; readonly problem: Problem };

/** Where nothing is known of whoever asks. */
export const nowhere: Surroundings = {
  records: null,
  server: null,
  member: null,
  onProgress: null,
  networks: [],
  feeds: { clock: systemClock, interval: usualInterval },
  channel: null,
};

/** What to tell of a name that is no command's; it may be the first word of some. */
export function unknownCommand(name: string, commands: ReadonlyMap<string, Command>): Problem {
  const known = [...commands.keys()];
  const second = known.flatMap((one) => (one.startsWith(`${name} `) ? [one.slice(name.length + 1)] : []));
  const message =
    second.length > 0
      ? `"${name}" wants a second word: ${second.join(', ')}`
      : `no command "${name.slice(0, 100)}"; there is ${known.join(', ')}`;
  return { code: 'unknown-command', message };
}

/** Serves one request: the single way from any face to a command. Rejects only on bugs. */
export async function serve(
  library: Library,
  commands: ReadonlyMap<string, Command>,
  name: string,
  rawOptions: unknown,
  surroundings: Surroundings = nowhere,
): Promise<Served> {
  const command = commands.get(name);
  if (!command) return { ok: false, problem: unknownCommand(name, commands) };
  const { corpus } = library;
  const checked = checkOptions(command, rawOptions, corpus);
  if (!checked.ok) return checked;
  const { answer, card } = await command.run({ ...surroundings, corpus, library, commands }, checked.options);
  return { ok: true, command, options: checked.options, answer, card };
}
