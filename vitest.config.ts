import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vitest leaves one core free by itself, of two half of them; many tests wait for a line to break or a server to rest.
  // The limits are for a machine that is ten times as busy: none tells how fast anything is.
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    expect: { poll: { timeout: 20_000 } },
  },
});
