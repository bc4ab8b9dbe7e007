import { fileURLToPath } from 'node:url';
import pico from 'picocolors';
import { readOptions, type ReportOptions } from './options/read-options.js';
import { makeReports } from './report/make-reports.js';
import { writeReports } from './report/write-reports.js';
import { texts } from './text/texts.js';

const wrongCallStatus = 2;
const root = fileURLToPath(new URL('../../../', import.meta.url));
const data = {
  folder: fileURLToPath(new URL('../data/', import.meta.url)),
  shownAs: 'examples/published-programmes/data',
};

async function run({ language, asOf, outFolder }: ReportOptions): Promise<void> {
  const colors = pico.createColors(process.stdout.isTTY && pico.isColorSupported);
  const reports = await makeReports(data, { language, asOf, look: { colors, columns: 100 } });
  const written = await writeReports(reports, outFolder);
  process.stdout.write(
    `${reports.terminal}\n${written.map((file) => texts[language].written(file)).join('\n')}\n`,
  );
}

// npm keeps the folder of the caller in INIT_CWD, whatever folder the script is run from.
const callerFolder = process.env['INIT_CWD'] ?? process.cwd();
const call = readOptions(process.argv.slice(2), { root, callerFolder });
if (call.ok) await run(call.options);
else {
  const { wrongCall, usage } = texts[call.language];
  process.stderr.write(`${wrongCall(call.reason)}\n${usage}\n`);
  process.exitCode = wrongCallStatus;
}
