import { readdirSync } from 'node:fs';

const files = readdirSync(new URL('../data/', import.meta.url)).filter((file) => file.endsWith('.json'));
process.stdout.write(`${files.length} published programmes:\n${files.map((file) => `  ${file}\n`).join('')}`);
