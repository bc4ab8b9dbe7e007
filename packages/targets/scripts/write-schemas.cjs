// Writes the JSON Schemas that the package ships, from its built code.
async function main() {
  const { mkdirSync, rmSync, writeFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { targetsDocumentNames, targetsJsonSchemaOf } = await import('../dist/index.js');
  const folder = join(__dirname, '..', 'schemas');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of targetsDocumentNames) {
    const text = JSON.stringify(targetsJsonSchemaOf(name), null, 2);
    writeFileSync(join(folder, `${name}.schema.json`), `${text}\n`);
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
