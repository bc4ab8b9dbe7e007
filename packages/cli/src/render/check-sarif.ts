import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language, Origin, Severity } from '@khuyencong/model';
import type { CheckReport, SaidFinding } from '../file/check-report.js';
import { allFindings } from '../finding/all-findings.js';
import { smallWhole } from '../register/small-whole.js';
import { reportTexts } from '../text/report-texts.js';
import { visibleText } from './visible-text.js';

/** GitHub refuses a run with more results, and shows so many of them. */
const resultsAtMost = 25_000;
const resultsShown = 5_000;

/** Where each code has a heading. */
const codesPage = 'https://github.com/khuyencong/khuyencong/blob/main/docs/codes.md';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const gravest: readonly Severity[] = ['error', 'warning', 'info'];

/** Prints the outcome of `check` as SARIF 2.1.0; of too many findings the gravest stay, and a notification says so. */
export function renderCheckSarif(report: CheckReport, { language }: { readonly language: Language }): string {
  const kept = gravestFirst(report.findings);
  const codes = [...new Set(kept.map(({ code }) => code))].sort();
  const ruleIndex = new Map(codes.map((code, index) => [code, index]));
  const artifacts = new Map(report.inputs.map(({ file }, index) => [file, index]));
  const driver = {
    name: 'khuyencong',
    semanticVersion: report.version,
    informationUri: 'https://github.com/khuyencong/khuyencong',
    rules: codes.map((code) => rule(code, language)),
  };
  const run = {
    tool: { driver },
    language,
    columnKind: 'utf16CodeUnits',
    invocations: [
      { executionSuccessful: true, toolExecutionNotifications: notes(report.findings.length, language) },
    ],
    artifacts: report.inputs.map(({ file, sha256 }) => ({
      location: { uri: uriOf(file) },
      ...(sha256 !== null && { hashes: { 'sha-256': sha256 } }),
    })),
    results: kept.map((finding) => result(finding, { ruleIndex, artifacts })),
  };
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

function gravestFirst(findings: readonly SaidFinding[]): readonly SaidFinding[] {
  if (findings.length <= resultsShown) return findings;
  const ordered = gravest.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return ordered.slice(0, resultsAtMost);
}

function notes(count: number, language: Language): readonly object[] {
  const texts = reportTexts[language];
  const note = (text: string) => ({ level: 'warning', message: { text } });
  if (count > resultsAtMost) return [note(texts.sarifCut(count, resultsAtMost))];
  return count > resultsShown ? [note(texts.sarifShown(count, resultsShown))] : [];
}

function rule(code: string, language: Language): object {
  const texts = allFindings[code];
  return {
    id: code,
    ...(texts && {
      shortDescription: { text: texts.meaning[language] },
      fullDescription: { text: `${texts.meaning[language]} ${texts.remedy[language]}` },
      help: { text: texts.remedy[language] },
      helpUri: `${codesPage}#${code.toLowerCase()}`,
      defaultConfiguration: { level: levels[texts.severity] },
    }),
  };
}

interface Indices {
  readonly ruleIndex: ReadonlyMap<string, number>;
  readonly artifacts: ReadonlyMap<string, number>;
}

function result(finding: SaidFinding, { ruleIndex, artifacts }: Indices): object {
  const { code, severity, message, origin, params, path } = finding;
  const same = createHash('sha256').update(JSON.stringify([code, origin?.file, origin?.sheet, path, params]));
  return {
    ruleId: code,
    ruleIndex: ruleIndex.get(code),
    level: levels[severity],
    message: { text: visibleText(message) },
    ...(origin?.file !== undefined && {
      locations: [location(origin, origin.file, artifacts.get(origin.file))],
    }),
    partialFingerprints: { 'khuyencong/v1': same.digest('hex') },
  };
}

/** A sheet has rows and columns as a text has lines and columns; the cell is named beside them. */
function location(origin: Origin, file: string, index: number | undefined): object {
  const { sheet, cell, byte, byteLength } = origin;
  const [line, column] = cell === undefined ? [origin.line, origin.column] : cellPosition(cell);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), ...(index !== undefined && { index }) },
      // GitHub wants a line of a finding about a whole file too.
      region: {
        startLine: line ?? 1,
        ...(column !== undefined && { startColumn: column }),
        ...(byte !== undefined && { byteOffset: byte }),
        ...(byte !== undefined && byteLength !== undefined && { byteLength }),
      },
    },
    ...(cell !== undefined && {
      logicalLocations: [
        { name: cell, fullyQualifiedName: sheet === undefined ? cell : `${sheet}!${cell}`, kind: 'element' },
      ],
    }),
  };
}

function cellPosition(cell: string): readonly [line: number | undefined, column: number | undefined] {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(cell) ?? [];
  if (letters === '') return [undefined, undefined];
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return [smallWhole(digits), column];
}

/** Relative where the file was named so, and escaped; half a character cannot be. */
function uriOf(name: string): string {
  const file = name.replace(/\p{Cs}/gu, '\uFFFD');
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
