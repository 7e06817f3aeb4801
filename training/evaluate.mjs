// Runs the scorer on the built bot: `npm run eval -- --only polnear --misses 20`. Says so where the data is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const scorer = fileURLToPath(new URL('../../shared/eval/score.mjs', import.meta.url));
if (existsSync(scorer)) {
  const { status } = spawnSync(process.execPath, [scorer, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  console.log(`skipped: the evaluation data is not at ${scorer}`);
}
