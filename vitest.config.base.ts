import { defineConfig } from 'vitest/config';

// Every package and example runs vitest with this file from its own folder.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    environment: 'node',
    passWithNoTests: true,
    allowOnly: false,
    // Only a guard against tests that hang: a busy machine must not make a sound one fail.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
  },
});
