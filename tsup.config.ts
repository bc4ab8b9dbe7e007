import { defineConfig } from 'tsup';

// One output file per module: a single bundled file would defeat tree-shaking at the user's.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  bundle: false,
  splitting: false,
  dts: false,
  clean: true,
  silent: true,
});
