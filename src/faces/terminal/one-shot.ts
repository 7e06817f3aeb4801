import { parseArgs } from 'node:util';
import type { Command } from '../../command/command.js';
import type { Problem } from '../../command/problem.js';

/** The options of each request that arguments make, or why they make none. */
export type ParsedArguments =
  | { readonly ok: true; readonly requests: readonly Readonly<Record<string, unknown>>[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * What `verbatim COMMAND …` asks for: words fill the command's main option, `--name value` the others. Where the main
 * option is a file, each word is the path of one, and makes a request of its own.
 */
export function parseCommandArguments(command: Command, args: readonly string[]): ParsedArguments {
  const { name, main } = command;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(Object.keys(command.options).map((option) => [option, { type: 'string' as const }])),
    });
    if (positionals.length === 0) return { ok: true, requests: [values] };
    if (main === undefined) return bad(`${name} takes no words; its options: ${optionNames(command)}`);
    const words = command.options[main]?.kind === 'file' ? positionals : [positionals.join(' ')];
    return { ok: true, requests: words.map((word) => ({ ...values, [main]: word })) };
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return bad(`${message}; options of ${name}: ${optionNames(command)}`);
  }
}

/** "--article, --limit" */
export function optionNames(command: Command): string {
  return (
    Object.keys(command.options)
      .map((name) => `--${name}`)
      .join(', ') || 'none'
  );
}

function bad(message: string): ParsedArguments {
  return { ok: false, problem: { code: 'bad-request', message } };
}
