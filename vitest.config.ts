import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{plugin,objects,ui-extensions,scripts,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
