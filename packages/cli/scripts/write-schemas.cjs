// Writes the JSON Schemas that the package ships, from its built code.
async function main() {
  const { mkdirSync, rmSync, writeFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { reportJsonSchemas } = await import('../dist/report/report-json-schemas.js');
  const folder = join(__dirname, '..', 'schemas');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [file, schema] of reportJsonSchemas())
    writeFileSync(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
