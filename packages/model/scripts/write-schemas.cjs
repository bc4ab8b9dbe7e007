// Writes the JSON Schemas and Table Schemas that the package ships, from its built code.
async function main() {
  const { mkdirSync, rmSync, writeFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { documentNames, jsonSchemaOf, tableSchemas } = await import('../dist/index.js');
  const folder = join(__dirname, '..', 'schemas');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'tables'), { recursive: true });
  const write = (name, value) => writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  for (const name of documentNames) write(`${name}.schema.json`, jsonSchemaOf(name));
  for (const table of tableSchemas) write(join('tables', `${table.name}.json`), table);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
