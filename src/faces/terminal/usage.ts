import type { Command } from '../../command/command.js';
import { optionNames } from './one-shot.js';

/** What `--help` prints. */
export function usage(commands: ReadonlyMap<string, Command>): string {
  const width = Math.max(...[...commands.keys()].map((name) => name.length));
  return `verbatim: answers questions about news articles only in the articles' own words

  verbatim                        Discord where DISCORD_TOKEN is set, otherwise the terminal
  verbatim COMMAND … [--option …] one answer, then exit: verbatim ask "Who spoke?" --limit 1
  verbatim --json                 JSON requests from standard input, one a line
  verbatim --terminal             the terminal even where DISCORD_TOKEN is set
  verbatim --preview [--port=N]   a page on this machine that shows answers as Discord does

  --server ID                     the articles of a server of Discord: verbatim library add a.pdf b.html --server ID
  --corpus DIR                    the folder of the articles (otherwise VERBATIM_CORPUS, or the shipped corpus/)
  --help, --version

Commands:
${[...commands.values()].map((one) => `  ${one.name.padEnd(width)}  ${one.description}\n  ${' '.repeat(width)}  options: ${optionNames(one)}`).join('\n')}

Exit status: 0 answered or done; 1 the articles do not say, nothing was done, or Discord refused the bot; 2 bad usage.`;
}
