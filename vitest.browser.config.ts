import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/demo-host.ts'],
    testTimeout: 240_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    // A panel draws in a sandbox of its own, some time after what was pressed.
    expect: { poll: { timeout: 20_000 } },
  },
});
