import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const evaluation = at('../../../shared/eval/');

// Needs ../shared beside the repository; skipped, and named as skipped, where it is not.
test.skipIf(!existsSync(evaluation))(
  'the seed article’s cases (../shared/eval/seed-dev.jsonl) all pass, no span broken',
  () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        `${evaluation}score.mjs`,
        ...['--cases', `${evaluation}seed-dev.jsonl`, '--corpus', at('../../corpus/')],
        // The first `npx verbatim` in a copy builds it anew, and other tests are running what it takes away.
        ...['--bot', 'node dist/src/main.js --json --corpus {corpus}'],
      ],
      { cwd: at('../../'), encoding: 'utf8' },
    );
    expect(stdout).toMatch(/^\d+ spans checked, 0 broken\n\d+ passed, 0 failed$/m);
    expect(status).toBe(0);
  },
);
