import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{plugin,objects,ui-extensions,scripts,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    // Two cores run two files: each embedded host lives on the thread of its file.
    maxWorkers: '100%',
    // A test that drives days of crons takes most of a minute where nothing else runs.
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
