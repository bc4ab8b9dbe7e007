import { findingMessage, type Finding, type IsoDate, type Language } from '@khuyencong/model';
import type { RegisterTotal } from '../register/totals.js';
import { mergeTotals } from '../register/merge-totals.js';
import { allFindings } from '../finding/all-findings.js';
import type { CheckedFile } from './checked-file.js';
import type { VersionComparison } from './compare-versions.js';

/**
 * A finding with its text (phát hiện kèm nội dung).
 *
 * @category check
 * @since 0.1.0
 */
export interface SaidFinding extends Finding {
  readonly message: string;
}

/**
 * The machine-readable outcome of `khuyencong check` (kết quả kiểm tra dạng dữ liệu).
 *
 * @category check
 * @since 0.1.0
 */
export interface CheckReport {
  readonly version: string;
  readonly asOf: IsoDate | null;
  readonly inputs: readonly {
    readonly file: string;
    readonly sha256: string | null;
    readonly rows: number;
  }[];
  /** Projects of tables by province × activity × year; left out where no tables were checked. */
  readonly totals?: readonly RegisterTotal[];
  readonly findings: readonly SaidFinding[];
  /** Left out where no earlier version was named. */
  readonly comparison?: VersionComparison;
  readonly summary: { readonly errors: number; readonly warnings: number; readonly infos: number };
}

/**
 * Gathers checked files into one report (lập báo cáo kiểm tra), findings with their texts.
 *
 * @param files - from `checkFile`
 * @param options - `language` of the texts, `asOf` and `version` to be stated
 * @returns plain data; the same input gives the same bytes
 * @example
 * ```ts runnable
 * import { checkFile, checkReport } from 'khuyencong';
 * const file = await checkFile('no-such-file.json', { asOf: undefined, aboutTolerancePercent: '5' });
 * checkReport([file], { language: 'en', asOf: undefined, version: '0.1.0' }).summary // => { errors: 1, warnings: 0, infos: 0 }
 * ```
 * @category check
 * @since 0.1.0
 */
export function checkReport(
  files: readonly CheckedFile[],
  options: { readonly language: Language; readonly asOf: IsoDate | undefined; readonly version: string },
): CheckReport {
  const findings = files.flatMap((file) =>
    file.findings.map((finding) => sayFinding(finding, options.language)),
  );
  const registers = files.flatMap(({ register }) => register ?? []);
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    version: options.version,
    asOf: options.asOf ?? null,
    inputs: files.flatMap(
      (file): CheckReport['inputs'] =>
        file.parts ?? [{ file: file.file, sha256: file.sha256 ?? null, rows: file.rows }],
    ),
    ...(registers.length > 0 && { totals: mergeTotals(registers.map(({ totals }) => totals)) }),
    findings,
    summary: { errors: count('error'), warnings: count('warning'), infos: count('info') },
  };
}

/** A finding with its text. */
export function sayFinding(finding: Finding, language: Language): SaidFinding {
  return { ...finding, message: findingMessage(finding, { language, catalogues: [allFindings] }) };
}
