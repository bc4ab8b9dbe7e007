import type { Citation, DecimalString, LocalText } from '@khuyencong/model';
import type { CriteriaFindingParams } from './criteria-findings.js';
import type { Criterion, PublishedText } from './criterion.js';

/**
 * A fault of the published table (đính chính): what is printed, what it must be, and why. The table itself keeps what is printed.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface CriteriaCorrection {
  /** What `checkCriteriaSet` finds there. */
  readonly code: keyof CriteriaFindingParams;
  /** Where in the set. */
  readonly path: readonly (string | number)[];
  /** As printed; empty where the cell is blank. */
  readonly printed: string;
  /** Left out when nothing decides what it must be; `correctCriteriaSet` then changes nothing. */
  readonly mustBe?: DecimalString | undefined;
  readonly reason: LocalText;
}

/**
 * The criteria for one group of products (bộ tiêu chí), as one table is published or as one round decides them.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface CriteriaSet {
  /** Name of the scheme, then the number of the set where there are several: `tt26-2014`, `ocop-2026/21`. */
  readonly id: string;
  readonly label: PublishedText;
  /** Where the set stands among the groups of products, as published. */
  readonly classification?: string | undefined;
  /** Ministries that manage the products, as published. */
  readonly managedBy?: readonly string[] | undefined;
  readonly citation: Citation;
  readonly totalMark: DecimalString;
  /** A file is turned down then (hồ sơ bị loại khi), before any mark. */
  readonly disqualifiers?: readonly PublishedText[] | undefined;
  readonly criteria: readonly Criterion[];
  readonly corrections?: readonly CriteriaCorrection[] | undefined;
}
