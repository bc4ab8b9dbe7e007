import { defineConfig } from 'tsup';

// The program alone, with the packages of this repository in it: some hundred small modules take longer to load than to run.
export default defineConfig({
  entry: { khuyencong: 'src/bin.ts', 'check-worker': 'src/file/check-worker.ts' },
  outDir: 'dist/bin',
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  bundle: true,
  splitting: true,
  // What does not come from here stays a dependency of the package.
  noExternal: [/^@khuyencong\//u],
  removeNodeProtocol: false,
  dts: false,
  silent: true,
});
