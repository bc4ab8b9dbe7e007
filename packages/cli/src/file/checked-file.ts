import type { PlanTable } from '@khuyencong/budget';
import type { Finding } from '@khuyencong/model';
import type { CheckedFigures } from '../figures/check-figures.js';
import type { CheckedForm } from '../programme/check-form.js';
import type { CheckedRegister } from '../register/check-register.js';

/**
 * One file that was checked (tệp đã kiểm tra).
 *
 * @category check
 * @since 0.1.0
 */
export interface CheckedFile {
  readonly file: string;
  /** Of the bytes of the file; absent for a folder, or when the file could not be read. */
  readonly sha256?: string;
  /** Of the document; absent when the file holds no sound one. */
  readonly title?: string;
  /** Figures, targets and results in it; or the lines, rows, entries or phases of another document; or the records of tables and rows of forms. */
  readonly rows: number;
  /** Absent when the file holds no sound figures document. */
  readonly figures?: CheckedFigures;
  /** Absent when the file holds no sound plan. */
  readonly plan?: PlanTable;
  /** Absent when the file holds no tables. */
  readonly register?: CheckedRegister;
  /** Absent when the file holds none. */
  readonly forms?: readonly CheckedForm[];
  /** The files of a folder. */
  readonly parts?: readonly { readonly file: string; readonly sha256: string; readonly rows: number }[];
  readonly findings: readonly Finding[];
}
