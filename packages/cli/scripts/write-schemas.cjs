// Writes the JSON Schema that the package ships, from its built code.
async function main() {
  const { mkdirSync, writeFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const z = await import('zod');
  const { CheckReportSchema } = await import('../dist/index.js');
  const folder = join(__dirname, '..', 'schemas');
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify(z.toJSONSchema(CheckReportSchema), null, 2);
  writeFileSync(join(folder, 'check-report.schema.json'), `${text}\n`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
