import { parseArgs } from 'node:util';
import type { Command } from '../../command/command.js';
import type { Problem } from '../../command/problem.js';

/**
 * Options of `verbatim COMMAND …` from its arguments: words fill the command's main option, `--name value` the others.
 */
export function parseCommandArguments(
  command: Command,
  args: readonly string[],
): { ok: true; options: Readonly<Record<string, unknown>> } | { ok: false; problem: Problem } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(Object.keys(command.options).map((name) => [name, { type: 'string' as const }])),
    });
    if (positionals.length === 0) return { ok: true, options: values };
    if (command.main === undefined) {
      return {
        ok: false,
        problem: {
          code: 'bad-request',
          message: `${command.name} takes no words; its options: ${optionNames(command)}`,
        },
      };
    }
    return { ok: true, options: { ...values, [command.main]: positionals.join(' ') } };
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return {
      ok: false,
      problem: { code: 'bad-request', message: `${message}; options of ${command.name}: ${optionNames(command)}` },
    };
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
