import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import pico from 'picocolors';
import { checkFile, type CheckedFile } from '../file/check-file.js';
import { checkReport, type CheckReport } from '../file/check-report.js';
import { renderCheckHtml } from '../render/check-html.js';
import { renderCheckMarkdown } from '../render/check-markdown.js';
import { renderCheckPretty } from '../render/check-pretty.js';
import { programTexts } from '../text/program-texts.js';
import type { CheckCall } from './program.js';
import type { Streams } from './streams.js';
import { WrongCall } from './wrong-call.js';

/** `khuyencong check`: checks every file, the sound ones also when another cannot be read. */
export async function checkCommand(call: CheckCall, streams: Streams, version: string): Promise<number> {
  if (call.out !== undefined && call.files.some((file) => resolve(file) === resolve(call.out ?? ''))) {
    throw new WrongCall(programTexts[call.lang].overwritesInput(call.out));
  }
  const options = { asOf: call.asOf, aboutTolerancePercent: call.aboutTolerance };
  const files: CheckedFile[] = [];
  for (const file of call.files) files.push(await checkFile(file, options));
  const report = checkReport(files, { language: call.lang, asOf: call.asOf, version });
  const text = render(call, files, report, streams);
  if (call.out === undefined) streams.out.write(text);
  else await write(call, call.out, text);
  return exitStatus(report, call);
}

function render(
  call: CheckCall,
  files: readonly CheckedFile[],
  report: CheckReport,
  streams: Streams,
): string {
  switch (call.format) {
    case 'json':
      return `${JSON.stringify(report, undefined, 2)}\n`;
    case 'markdown':
      return renderCheckMarkdown(report, { language: call.lang });
    case 'html':
      return renderCheckHtml(report, { language: call.lang });
    case 'pretty': {
      const colors = pico.createColors(
        pico.isColorSupported && streams.out.isTTY === true && call.out === undefined,
      );
      return renderCheckPretty(files, report, { language: call.lang, colors });
    }
  }
}

async function write(call: CheckCall, file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new WrongCall(
      programTexts[call.lang].cannotWrite(file, (error as NodeJS.ErrnoException).code ?? 'unknown'),
    );
  }
}

/** Nothing in such a file was checked, so no `--fail-on` makes it pass. */
const unreadable: ReadonlySet<string> = new Set([
  'FILE_UNREADABLE',
  'FILE_TOO_LARGE',
  'FILE_EMPTY',
  'FILE_NOT_UTF8',
  'INVALID_JSON',
]);

function exitStatus({ findings, summary }: CheckReport, { failOn }: CheckCall): number {
  if (findings.some(({ code }) => unreadable.has(code))) return 2;
  if (failOn === 'never') return 0;
  return summary.errors > 0 || (failOn === 'warning' && summary.warnings > 0) ? 1 : 0;
}
