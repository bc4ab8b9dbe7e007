import { createRequire } from 'node:module';

/** The version of the installed `khuyencong`. */
export function packageVersion(): string {
  const manifest = createRequire(import.meta.url)('khuyencong/package.json') as { readonly version: string };
  return manifest.version;
}
