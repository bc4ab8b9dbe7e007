// The JSON Schema of a mapping as a file, for checks in any language.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

const { tableMappingJsonSchema } = require('../dist/index.js');

const file = join(__dirname, '..', 'schemas', 'table-mapping.schema.json');
writeFileSync(file, `${JSON.stringify(tableMappingJsonSchema(), null, 2)}\n`);
