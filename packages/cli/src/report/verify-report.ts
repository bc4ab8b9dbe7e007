import type { SaidFinding } from '../file/check-report.js';

/** What `khuyencong verify` gives as data. */
export interface VerifyReport {
  readonly verified: boolean;
  /** The root that the document states; null where it has none that can be read. */
  readonly root: string | null;
  readonly records: number;
  readonly findings: readonly SaidFinding[];
}
