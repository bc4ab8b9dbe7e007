import type { Finding } from '@khuyencong/model';

const repairs: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'AMOUNT_MERGED',
  'CELLS_MERGED',
  'CSV_STRAY_QUOTE',
  'DATE_HAS_TWO_READINGS',
  'DATE_READ_FROM_NUMBER',
  'DATE_READ_FROM_TEXT',
  'ENCODING_GUESSED',
  'HEADER_MISSPELT',
  'HEADER_REPEATED',
  'NUL_CHARACTER',
  'NUMBER_HAS_TWO_READINGS',
  'NUMBER_READ_FROM_TEXT',
  'PERIOD_READ_FROM_TEXT',
  'TABLE_TWICE',
  'TERM_MISSPELT',
  'TEXT_READ_FROM_TCVN3',
  'VALUE_SAID_TO_BE_NONE',
]);

/** Where nothing may be repaired, every repair is an error. */
export function strictFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) =>
    repairs.has(finding.code) ? { ...finding, severity: 'error' as const } : finding,
  );
}
