import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { reportProblems } from '../lib/gate-report.mjs';
import { root } from '../lib/root.mjs';

/**
 * @typedef {object} Ceiling
 * @property {string} name
 * @property {string} code what a user writes: an import and a use
 * @property {number} maxGzipBytes
 * @property {string} reason why it may be that big; each raise is explained here
 * @property {string[]} [external] left out of the measure
 * @property {string[]} [mustNotContain] text that shows something unneeded came along
 */

/** @type {Ceiling[]} */
const ceilings = JSON.parse(readFileSync(join(root, 'bundle-ceilings.json'), 'utf8'));

/** @param {Ceiling} ceiling */
async function measure({ code, external = [] }) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
    external,
  });
  const text = outputFiles[0]?.text ?? '';
  return { text, gzipBytes: gzipSync(text, { level: 9 }).length };
}

const problems = [];
for (const ceiling of ceilings) {
  const { name, maxGzipBytes, reason, mustNotContain = [] } = ceiling;
  const { text, gzipBytes } = await measure(ceiling);
  console.log(`${String(gzipBytes).padStart(7)} of ${String(maxGzipBytes).padStart(7)} bytes  ${name}`);
  if (gzipBytes > maxGzipBytes)
    problems.push(`${name}: ${gzipBytes} bytes gzipped, ceiling ${maxGzipBytes} (${reason})`);
  for (const unwanted of mustNotContain)
    if (text.includes(unwanted)) problems.push(`${name}: contains "${unwanted}"`);
}
reportProblems(problems, `${ceilings.length} bundles`);
