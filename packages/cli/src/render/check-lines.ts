import { formatPath } from '@khuyencong/model';
import type { CheckReport, SaidFinding } from '../file/check-report.js';

/** One finding on one line of JSON. */
export function ndjsonLine(finding: SaidFinding): string {
  return `${JSON.stringify({ type: 'finding', ...finding })}\n`;
}

/** What stands below the findings: what was read, totals, and how many findings there are. */
export function ndjsonEnd({
  version,
  asOf,
  inputs,
  totals = [],
  summary,
}: Omit<CheckReport, 'findings'>): string {
  const lines = [
    ...inputs.map((input) => ({ type: 'input', ...input })),
    ...totals.map((total) => ({ type: 'total', ...total })),
    { type: 'summary', version, asOf, ...summary },
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

const columns = [
  'severity',
  'code',
  'file',
  'sheet',
  'cell',
  'line',
  'column',
  'byte',
  'byteLength',
  'path',
  'message',
] as const;

/** The header, behind the mark by which Excel knows UTF-8. */
export const csvHeader: string = `\uFEFF${columns.join(',')}\r\n`;

/** One finding as a line of CSV that no spreadsheet program runs as a formula. */
export function csvLine({ severity, code, origin, path, message }: SaidFinding): string {
  const {
    file = '',
    sheet = '',
    cell = '',
    line = '',
    column = '',
    byte = '',
    byteLength = '',
  } = origin ?? {};
  const place = [file, sheet, cell, ...[line, column, byte, byteLength].map(String), formatPath(path)];
  return `${[severity, code, ...place, message].map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
