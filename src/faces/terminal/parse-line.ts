import type { Command } from '../../command/command.js';

/** A line of the terminal as a request; or null for an empty line. */
export interface LineRequest {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

/**
 * Reads a line as Discord would take it: `/who-said speaker: Russia about: talks`. Words before the first option fill
 * the command's main option; where it has none, they are an option that it does not know. A line that names no command
 * is a question. Values may stand in double quotes.
 */
export function parseLine(line: string, commands: ReadonlyMap<string, Command>): LineRequest | null {
  const words = line.trim();
  if (words === '' || words === '/') return null;
  const [, slash, first = '', behind = ''] = /^(\/?)(\S+)\s*([\s\S]*)$/.exec(words) ?? [];
  const [, second = '', further = ''] = /^(\S*)\s*([\s\S]*)$/.exec(behind) ?? [];
  const pair = commands.get(`${first} ${second}`.toLowerCase());
  const command = pair ?? commands.get(first.toLowerCase());
  const rest = pair ? further : behind;
  if (!command) return slash ? { name: first, options: {} } : { name: 'ask', options: { question: words } };
  const names = Object.keys(command.options);
  const options: Record<string, string> = {};
  // An option begins at `name:` outside double quotes; one that only other commands have, where no words of any sort may stand.
  const others = new Set([...commands.values()].flatMap((one) => Object.keys(one.options)));
  let before = command.main;
  const starts = [...rest.matchAll(/"[^"]*"|(?<=^|\s)([a-z-]+):/g)].filter(([, name = '']) => {
    const isText = before !== undefined && command.options[before]?.kind === 'text';
    const isOption = names.includes(name) || (others.has(name) && !isText);
    if (isOption) before = name;
    return isOption;
  });
  const head = unquoted(rest.slice(0, starts[0]?.index ?? rest.length));
  if (head !== '') options[command.main ?? head] = head;
  starts.forEach((start, i) => {
    options[start[1] ?? ''] = unquoted(rest.slice(start.index + start[0].length, starts[i + 1]?.index ?? rest.length));
  });
  return { name: command.name, options };
}

function unquoted(words: string): string {
  const value = words.trim();
  return /^"[^"]*"$/.test(value) ? value.slice(1, -1) : value;
}
