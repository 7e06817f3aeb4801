import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vitest leaves one core free by itself, of two half of them; many tests wait for a line to break or a server to rest.
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000, maxWorkers: 2 },
});
