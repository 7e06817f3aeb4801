import type { Command } from '../../command/command.js';
import { completions } from '../../command/complete.js';
import type { Library } from '../../library/library.js';

/** Completions of a line for node:readline: the candidates, and the part of the line that they replace. */
export function completeLine(
  line: string,
  commands: ReadonlyMap<string, Command>,
  library: Library,
): [string[], string] {
  const started = /^\s*(\/?)(\S*)$/.exec(line);
  if (started) {
    const [, slash = '', typed = ''] = started;
    const names = [...commands.keys()].filter((name) => name.startsWith(typed.toLowerCase()));
    return [names.map((name) => `${slash}${name} `), `${slash}${typed}`];
  }
  const [, first = '', second = ''] = /^\s*\/?(\S+)\s+(\S*)/.exec(line) ?? [];
  const pair = commands.get(`${first} ${second}`.toLowerCase());
  const command = pair ?? commands.get(first.toLowerCase());
  if (!command) return [[], line];
  const option = /(?:^|\s)([a-z-]+):\s*([^:]*)$/.exec(line);
  const main = command.main;
  const [name, typed] = option
    ? [option[1] ?? '', option[2] ?? '']
    : [main ?? '', (pair ? /^\s*\/?\S+\s+\S+\s+(.*)$/ : /^\s*\/?\S+\s+(.*)$/).exec(line)?.[1] ?? ''];
  const declared = command.options[name];
  const values = declared ? completions(declared, typed, library).map(({ value }) => value) : [];
  const word = /\S*$/.exec(line)?.[0] ?? '';
  const names = Object.keys(command.options)
    .filter((key) => word !== '' && key.startsWith(word) && key !== name)
    .map((key) => `${key}: `);
  return values.length > 0 ? [values, typed] : [names, word];
}
