import type { Finding } from '@khuyencong/model';
import pico from 'picocolors';
import { loadConfig, type LoadedConfig } from '../config/load-config.js';
import type { CheckFileOptions } from '../file/check-file.js';
import type { CheckedFile } from '../file/checked-file.js';
import { compareVersions, type ComparedVersions } from '../file/compare-versions.js';
import { checkReport, sayFinding, type CheckReport } from '../file/check-report.js';
import { renderCheckGithub } from '../render/check-github.js';
import { renderCheckHtml } from '../render/check-html.js';
import { renderCheckJunit } from '../render/check-junit.js';
import { csvHeader, csvLine, ndjsonEnd, ndjsonLine } from '../render/check-lines.js';
import { renderCheckMarkdown } from '../render/check-markdown.js';
import { renderCheckPretty } from '../render/check-pretty.js';
import { renderCheckSarif } from '../render/check-sarif.js';
import { showsColors } from '../render/shows-colors.js';
import { programTexts } from '../text/program-texts.js';
import { checkAll } from './check-all.js';
import type { CheckCall } from './check-call.js';
import { plannedCopies, writeCopies } from './checked-copies.js';
import { namedFiles } from './named-files.js';
import { cannotWrite, openOutput, readBeside, vetOutput } from './output-file.js';
import { ClosedPipe, type Output } from './output.js';
import type { Streams } from './streams.js';
import { unreadableCodes } from './unreadable-codes.js';
import { WrongCall } from './wrong-call.js';

/** What a check needs besides the call. */
interface Running {
  readonly call: CheckCall;
  readonly streams: Streams;
  readonly version: string;
  readonly config: LoadedConfig;
  readonly files: readonly string[];
  /** On files named several times. */
  readonly notes: readonly Finding[];
  readonly options: CheckFileOptions;
  readonly versions: ComparedVersions;
  /** Set by the findings as they come. */
  readonly seen: Seen;
}

interface Seen {
  unreadable: boolean;
  errors: number;
  warnings: number;
  infos: number;
  /** All findings, where they are to be put into copies. */
  readonly marked: Finding[] | undefined;
}

/** `khuyencong check`: checks every file, the sound ones also when another cannot be read. */
export async function checkCommand(call: CheckCall, streams: Streams, version: string): Promise<number> {
  const config = await loadConfig(call, call.lang);
  const { files, notes } = await namedFiles(call.files);
  await vetOutput(call, [...files, ...readBeside(call)]);
  const copies = await plannedCopies(call, files);
  const { norms, mapping, province, calendar } = config;
  const options: CheckFileOptions = {
    asOf: call.asOf,
    aboutTolerancePercent: call.aboutTolerance ?? config.aboutTolerancePercent ?? '5',
    ...{ norms, mapping, province, calendar },
    strict: call.strict ?? config.strict,
    stdin: streams.in,
  };
  const marked: Finding[] | undefined = copies.length > 0 ? [] : undefined;
  const seen = { unreadable: false, errors: 0, warnings: 0, infos: 0, marked };
  const versions = await comparedVersions(call, files, config);
  const running: Running = { call, streams, version, config, files, notes, options, versions, seen };
  const output = await openOutput(call, streams);
  try {
    await (isStreamed(call.format) ? streamFindings(running, output) : renderReport(running, output));
    await writeCopies(copies, marked ?? [], { lang: call.lang, streams });
    await output.finish();
  } catch (error) {
    await output.abandon();
    if (!(error instanceof ClosedPipe)) throw cannotWrite(error, call);
  }
  return exitStatus(seen, call);
}

/** The only file beside its earlier version, where one was named. */
async function comparedVersions(
  { previous, lang, asOf, projectKind }: CheckCall,
  [file, ...others]: readonly string[],
  { changeRules }: LoadedConfig,
): Promise<ComparedVersions> {
  if (previous === undefined) return { findings: [] };
  if (file === undefined || file === '-' || others.length > 0) {
    throw new WrongCall(programTexts[lang].previousWantsOne);
  }
  const versions = await compareVersions(file, previous, { asOf, projectKind, provincialRules: changeRules });
  if (versions.lacksDay) throw new WrongCall(programTexts[lang].previousWantsDay);
  return versions;
}

const isStreamed = (format: CheckCall['format']): format is 'ndjson' | 'csv' =>
  format === 'ndjson' || format === 'csv';

/** Prints findings as they come and keeps none: memory does not grow with them. */
async function streamFindings(
  { call, streams, files, notes, options, version, config, versions, seen }: Running,
  output: Output,
): Promise<void> {
  const lineOf = call.format === 'csv' ? csvLine : ndjsonLine;
  const report = async (found: readonly Finding[]): Promise<void> => {
    const said = heeded(found, config, seen).map((finding) => sayFinding(finding, call.lang));
    if (said.length > 0) await output.write(said.map(lineOf).join(''));
  };
  if (call.format === 'csv') await output.write(csvHeader);
  const checked = await checkAll(files, { ...options, report }, streams);
  await report([...notes, ...versions.findings]);
  if (call.format === 'csv') return;
  const {
    findings: _,
    summary: __,
    ...head
  } = checkReport(checked, { language: call.lang, asOf: call.asOf, version });
  const { errors, warnings, infos } = seen;
  await output.write(ndjsonEnd({ ...head, summary: { errors, warnings, infos } }));
}

async function renderReport(running: Running, output: Output): Promise<void> {
  const { call, files, notes, options, streams, version, config, versions, seen } = running;
  const { comparison, findings } = versions;
  // With an earlier version there is only one file.
  const checked = (await checkAll(files, options, streams)).map((file) => ({
    ...file,
    findings: heeded([...file.findings, ...ofFile(notes, file), ...findings], config, seen),
  }));
  const report = {
    ...checkReport(checked, { language: call.lang, asOf: call.asOf, version }),
    ...(comparison && { comparison }),
  };
  await output.write(render(call, checked, report, streams));
}

const ofFile = (notes: readonly Finding[], { file }: CheckedFile): readonly Finding[] =>
  notes.filter(({ origin }) => origin?.file === file);

/** Findings with the severities of the configuration, counted. */
function heeded(found: readonly Finding[], { severities }: LoadedConfig, seen: Seen): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of found) {
    if (unreadableCodes.has(finding.code)) seen.unreadable = true;
    const severity = severities?.[finding.code] ?? finding.severity;
    if (severity === 'off') continue;
    if (severity === 'error') seen.errors += 1;
    else if (severity === 'warning') seen.warnings += 1;
    else seen.infos += 1;
    const weighed = severity === finding.severity ? finding : { ...finding, severity };
    kept.push(weighed);
    seen.marked?.push(weighed);
  }
  return kept;
}

function render(
  { lang: language, format, failOn, out }: CheckCall,
  files: readonly CheckedFile[],
  report: CheckReport,
  streams: Streams,
): string {
  switch (format) {
    case 'json':
    case 'ndjson':
    case 'csv':
      return `${JSON.stringify(report, undefined, 2)}\n`;
    case 'markdown':
      return renderCheckMarkdown(report, { language });
    case 'html':
      return renderCheckHtml(report, { language });
    case 'sarif':
      return renderCheckSarif(report, { language });
    case 'junit':
      return renderCheckJunit(report, { failOn });
    case 'github':
      return renderCheckGithub(report, { language });
    case 'pretty': {
      const colors = pico.createColors(out === undefined && showsColors(streams.out, process.env));
      return renderCheckPretty(files, report, { language, colors });
    }
  }
}

function exitStatus({ unreadable: nothingRead, errors, warnings }: Seen, { failOn }: CheckCall): number {
  if (nothingRead) return 2;
  if (failOn === 'never') return 0;
  return errors > 0 || (failOn === 'warning' && warnings > 0) ? 1 : 0;
}
