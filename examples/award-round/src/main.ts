import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { roundFindings } from '@khuyencong/awards';
import { findingMessage, type Language } from '@khuyencong/model';
import { roundFiles } from './file/round-files.js';
import { inventedRound } from './round/invented-round.js';
import { summaryText } from './text/summary-text.js';

const wrongCallStatus = 2;
const root = fileURLToPath(new URL('../../../', import.meta.url));
// npm keeps the folder of the caller in INIT_CWD, whatever folder the script is run from.
const callerFolder = process.env['INIT_CWD'] ?? process.cwd();

async function run(language: Language, folder: string): Promise<number> {
  const say = (finding: Parameters<typeof findingMessage>[0]): string =>
    findingMessage(finding, { language, catalogues: [roundFindings] });
  const made = await roundFiles(inventedRound(), { language, say });
  await mkdir(folder, { recursive: true });
  const written = made.files.map(({ name, content }) => ({ file: join(folder, name), content }));
  await Promise.all(written.map(({ file, content }) => writeFile(file, content)));
  const files = written.map(({ file }) => file);
  process.stdout.write(`${summaryText(made, { language, files })}\n`);
  return made.problems.length === 0 ? 0 : 1;
}

const { lang, out } = parseArgs({
  options: { lang: { type: 'string', default: 'vi' }, out: { type: 'string' } },
}).values;
if (lang === 'vi' || lang === 'en') {
  process.exitCode = await run(
    lang,
    out === undefined ? join(root, 'out', 'award-round') : resolve(callerFolder, out),
  );
} else {
  process.stderr.write(`--lang ${lang}: vi, en\n`);
  process.exitCode = wrongCallStatus;
}
