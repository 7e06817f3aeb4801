import { parseArgs } from 'node:util';

/** What the command line asks for; `words` are the command and its own arguments. */
export type Launch =
  | {
      readonly ok: true;
      readonly help: boolean;
      readonly version: boolean;
      readonly json: boolean;
      readonly terminal: boolean;
      readonly preview: boolean;
      /** Of the preview; 0 takes a free one. */
      readonly port: number;
      readonly corpus: string | null;
      /** The id of a server. */
      readonly server: string | null;
      readonly words: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/**
 * Takes the flags of the program itself; flags after the command's name are the command's, except --corpus and --server,
 * which may stand anywhere.
 */
export function takeLaunchFlags(args: readonly string[]): Launch {
  const words = [...args];
  const corpus = takeValue(words, '--corpus');
  if (corpus === '') return { ok: false, message: '--corpus wants a folder: --corpus my-articles' };
  const server = takeValue(words, '--server');
  if (server !== null && !/^\d{1,20}$/.test(server)) {
    const message = '--server wants a server’s id, digits only: on Discord, right-click the server, Copy Server ID';
    return { ok: false, message };
  }
  const command = words.findIndex((word, i) => !word.startsWith('-') && words[i - 1] !== '--port');
  const own = command < 0 ? words : words.slice(0, command);
  try {
    const { values } = parseArgs({
      args: own,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
        json: { type: 'boolean', default: false },
        terminal: { type: 'boolean', default: false },
        preview: { type: 'boolean', default: false },
        port: { type: 'string', default: '4400' },
      },
    });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : 65_536;
    if (port > 65_535) return { ok: false, message: '--port wants a number up to 65535: --port 4401' };
    return { ok: true, ...values, port, corpus, server, words: command < 0 ? [] : words.slice(command) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error) };
  }
}

/** Takes a flag with its value out of the words: null where it is not there, empty where the value is missing. */
function takeValue(words: string[], flag: string): string | null {
  const at = words.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  if (at < 0) return null;
  const joined = words[at]?.includes('=') === true;
  const value = (joined ? words[at]?.slice(flag.length + 1) : words[at + 1]) ?? '';
  words.splice(at, joined ? 1 : 2);
  return value.startsWith('--') ? '' : value;
}
