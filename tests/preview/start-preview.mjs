import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const entrance = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

/** Starts the built preview on a free port, on the articles of a folder. */
export async function startPreview(corpus) {
  const preview = spawn(process.execPath, [entrance, '--preview', '--port=0', '--corpus', corpus]);
  const ended = new Promise((end) => preview.once('close', end));
  const address = await new Promise((found, failed) => {
    let told = '';
    preview.stderr.setEncoding('utf8').on('data', (chunk) => {
      told += chunk;
      const [place] = /http:\S+/.exec(told) ?? [];
      if (place) found(place);
    });
    preview.once('exit', () => failed(new Error(`the preview did not start: ${told}`)));
  });
  const stop = async () => {
    preview.kill();
    await ended;
  };
  return { address, stop };
}
