import type { Finding } from '@khuyencong/model';
import pico from 'picocolors';
import { loadConfig, type LoadedConfig } from '../config/load-config.js';
import { documentLines } from '../document/document-lines.js';
import type { CheckFileOptions } from '../file/check-file.js';
import { growingDigest, type GrowingDigest } from '../report/finding-digest.js';
import { programmeReport, type ProgrammeReport } from '../report/programme-report.js';
import { renderProgrammeReport } from '../render/report/render-report.js';
import { reportDocument } from '../render/report/report-document.js';
import { reportCommandTexts } from '../text/report-command-texts.js';
import { checkAll } from './check-all.js';
import { namedFiles } from './named-files.js';
import { openOutput, readBeside, vetOutput } from './output-file.js';
import { ClosedPipe } from './output.js';
import type { ReportCall } from './report-call.js';
import type { Streams } from './streams.js';
import { unreadableCodes } from './unreadable-codes.js';
import { WrongCall } from './wrong-call.js';

/** `khuyencong report`: a readable report; findings are counted as they come, so that memory does not grow with them. */
export async function reportCommand(call: ReportCall, streams: Streams, version: string): Promise<number> {
  const texts = reportCommandTexts[call.lang];
  const isBinary = call.format === 'xlsx' || call.format === 'docx';
  if (isBinary && call.out === undefined) throw new WrongCall(texts.needsOut(call.format));
  const config = await loadConfig(call, call.lang);
  const { files, notes } = await namedFiles(call.files);
  await vetOutput(call, [...files, ...readBeside(call)]);
  const output = await openOutput(call, streams);
  const digest = growingDigest();
  const seen = { unreadable: false };
  try {
    const options = optionsOf(call, { config, digest, seen, streams });
    const checked = await checkAll(files, options, { err: streams.err });
    await options.report?.(notes);
    const { asOf, title } = call;
    const report = programmeReport(checked, { asOf, title, version, findings: digest.end() });
    await output.write(await render(report, call, streams));
    await output.finish();
    const { errors } = report.findings;
    if (errors > 0) streams.err.write(`${texts.hasErrors(errors)}\n`);
    if (call.out !== undefined && streams.err.isTTY === true)
      streams.err.write(`${texts.written(call.out)}\n`);
  } catch (error) {
    await output.abandon();
    if (!(error instanceof ClosedPipe)) throw error;
  }
  return seen.unreadable ? 2 : 0;
}

interface Running {
  readonly config: LoadedConfig;
  readonly digest: GrowingDigest;
  readonly seen: { unreadable: boolean };
  readonly streams: Streams;
}

function optionsOf(call: ReportCall, { config, digest, seen, streams }: Running): CheckFileOptions {
  const { norms, mapping, province, strict, severities } = config;
  const report = (findings: readonly Finding[]): void => {
    if (findings.some(({ code }) => unreadableCodes.has(code))) seen.unreadable = true;
    digest.add(
      findings.flatMap((finding): readonly Finding[] => {
        const severity = severities?.[finding.code] ?? finding.severity;
        return severity === 'off' ? [] : [{ ...finding, severity }];
      }),
    );
  };
  return {
    asOf: call.asOf,
    pace: call.pace && { kind: call.pace },
    aboutTolerancePercent: config.aboutTolerancePercent ?? '5',
    ...{ norms, mapping, province, strict, report },
    summarise: true,
    stdin: streams.in,
  };
}

const usualColumns = 100;
const columnsAtLeast = 40;

async function render(
  report: ProgrammeReport,
  { lang: language, format, out }: ReportCall,
  { out: stream }: Streams,
): Promise<string | Uint8Array> {
  if (format !== 'pretty') return renderProgrammeReport(report, { language, form: format });
  const isTerminal = stream.isTTY === true && out === undefined;
  const colors = pico.createColors(pico.isColorSupported && isTerminal);
  const columns = isTerminal ? Math.max(columnsAtLeast, stream.columns ?? usualColumns) : usualColumns;
  return documentLines(reportDocument(report, { language }), { colors, columns });
}
