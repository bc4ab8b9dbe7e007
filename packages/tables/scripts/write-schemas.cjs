// Writes the JSON Schemas that the package ships, from its built code.
async function main() {
  const { mkdirSync, writeFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { programmeFileJsonSchema, tableMappingJsonSchema } = await import('../dist/index.js');
  const folder = join(__dirname, '..', 'schemas');
  mkdirSync(folder, { recursive: true });
  const write = (name, value) =>
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(value, null, 2)}\n`);
  write('table-mapping', tableMappingJsonSchema());
  write('programme-file', programmeFileJsonSchema());
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
