import type { Finding } from '@khuyencong/model';
import type { ProductPlan } from './plan-round.js';
import type { Fraction } from './fraction.js';
import type { ExactMark, NotScoredReason, ProductStatus, SheetResult } from './round-result.js';

/** A sheet that counts: its cells by leaf (negative where blank) and its exact total. */
export interface CountedSheet {
  readonly juror: string;
  readonly cells: readonly number[];
  /** A whole number of the scale; a fraction only where a blank took the mean of other jurors. */
  readonly total: number | Fraction;
}

/** The sheets that count; the list is made when somebody asks for it. */
export interface CountedSheets {
  readonly count: number;
  /** Sum of the totals, where all are whole numbers of the scale. */
  readonly sum?: number;
  readonly list: () => readonly CountedSheet[];
}

/** What marking made of a product, before any decision. */
export interface ProductStanding {
  readonly product: ProductPlan;
  readonly status: ProductStatus;
  readonly because?: NotScoredReason;
  readonly mean?: Fraction;
  readonly meanMark?: ExactMark;
  readonly sheets: readonly SheetResult[];
  /** Sheets that the mean rests on, trimmed ones among them. */
  readonly counted: CountedSheets;
  /** True while a ruling is missing, whatever the mean. */
  readonly heldBack: boolean;
  readonly findings: readonly Finding[];
}
