import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, it } from 'vitest';

const program = new URL('../dist/bin/', import.meta.url);

it('imports nothing that the package does not depend on', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const { dependencies } = manifest as { readonly dependencies: Readonly<Record<string, string>> };
  const texts = readdirSync(program).map((name) => readFileSync(new URL(name, program), 'utf8'));
  const imported = texts.flatMap((text) =>
    [
      ...text.matchAll(/^(?:import|export|\}) ?(?:.* )?from ?"([^".][^"]*)";|^import ?"([^".][^"]*)";/gmu),
    ].map(([, from, alone]) => from ?? alone ?? ''),
  );
  const packages = new Set(
    imported.filter((name) => !isBuiltin(name)).map((name) => /^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? name),
  );
  expect(packages.size).toBeGreaterThan(5);
  expect([...packages].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
  expect([...packages].filter((name) => name.startsWith('@khuyencong/'))).toEqual([]);
});
