// Checks JSON documents by a published JSON Schema, without any code of khuyencong.
//   node validate.mjs SCHEMA FILE...      SCHEMA such as @khuyencong/model/schemas/figures.schema.json
// Exit status: 0 every document is valid, 1 one is not, 2 one cannot be read.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const [schema = '', ...files] = process.argv.slice(2);
const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);

/** @param {string} file @returns {unknown} */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

try {
  const path = createRequire(import.meta.url).resolve(schema);
  const validate = ajv.compile(/** @type {object} */ (readJson(path)));
  for (const file of files) {
    const valid = validate(readJson(file));
    console.log(`${file}: ${valid ? 'valid' : 'not valid'}`);
    for (const { instancePath, message } of validate.errors ?? [])
      console.log(`  ${instancePath || '/'} ${message ?? ''}`);
    if (!valid) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
