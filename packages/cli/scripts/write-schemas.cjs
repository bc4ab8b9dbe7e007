// Writes the JSON Schemas that the package ships, from its built code.
async function main() {
  const { mkdirSync, writeFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { cliDocumentNames, cliJsonSchemaOf } = await import('../dist/index.js');
  const folder = join(__dirname, '..', 'schemas');
  mkdirSync(folder, { recursive: true });
  for (const name of cliDocumentNames) {
    const text = JSON.stringify(cliJsonSchemaOf(name), null, 2);
    writeFileSync(join(folder, `${name}.schema.json`), `${text}\n`);
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
