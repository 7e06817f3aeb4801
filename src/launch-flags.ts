import { parseArgs } from 'node:util';

/** What the command line asks for; `words` are the command and its own arguments. */
export type Launch =
  | {
      readonly ok: true;
      readonly help: boolean;
      readonly version: boolean;
      readonly json: boolean;
      readonly terminal: boolean;
      readonly corpus: string | null;
      readonly words: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/**
 * Takes the flags of the program itself; flags after the command's name are the command's, except --corpus, which may
 * stand anywhere.
 */
export function takeLaunchFlags(args: readonly string[]): Launch {
  const words = [...args];
  let corpus: string | null = null;
  const at = words.findIndex((word) => word === '--corpus' || word.startsWith('--corpus='));
  if (at >= 0) {
    const joined = words[at]?.split('=').slice(1).join('=');
    const value = joined || words[at + 1];
    if (!value || value.startsWith('--'))
      return { ok: false, message: '--corpus wants a folder: --corpus my-articles' };
    words.splice(at, joined ? 1 : 2);
    corpus = value;
  }
  const command = words.findIndex((word) => !word.startsWith('-'));
  const own = command < 0 ? words : words.slice(0, command);
  try {
    const { values } = parseArgs({
      args: own,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
        json: { type: 'boolean', default: false },
        terminal: { type: 'boolean', default: false },
      },
    });
    return { ok: true, ...values, corpus, words: command < 0 ? [] : words.slice(command) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error) };
  }
}
