import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const entrance = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

/**
 * Runs the built bot with `input` on its standard input until it ends. The environment has no token of the machine's. A
 * `slow` reader rests a moment after each chunk.
 */
export async function runBot(
  args: readonly string[],
  {
    input = '',
    env = {},
    slow = false,
  }: { input?: string; env?: Readonly<Record<string, string>>; slow?: boolean } = {},
): Promise<{ status: number | null; output: string; errors: string }> {
  const bot = spawn(process.execPath, [entrance, ...args], {
    env: { ...process.env, DISCORD_TOKEN: '', VERBATIM_CORPUS: '', DISCORD_API: '', DISCORD_GUILD_ID: '', ...env },
  });
  let output = '';
  let errors = '';
  bot.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    if (!slow) return;
    bot.stdout.pause();
    setTimeout(() => bot.stdout.resume(), 5);
  });
  bot.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  bot.stdin.end(input);
  const status = await new Promise<number | null>((end) => bot.on('close', end));
  return { status, output, errors };
}
