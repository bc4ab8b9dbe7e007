const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const z = require('zod');
const { CheckReportSchema } = require('../dist/index.js');

const folder = join(__dirname, '..', 'schemas');
mkdirSync(folder, { recursive: true });
const text = JSON.stringify(z.toJSONSchema(CheckReportSchema), undefined, 2);
writeFileSync(join(folder, 'check-report.schema.json'), `${text}\n`);
