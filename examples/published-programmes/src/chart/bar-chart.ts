/** What a bar stands for; each has its own fill, and its own words beside it. */
export type BarKind = 'total' | 'part' | 'entered' | 'short' | 'over' | 'rest' | 'several-years';

/** One horizontal bar with its words. */
export interface Bar {
  readonly label: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly kind: BarKind;
  /** How many rows it is thick: two for an amount over two years. */
  readonly rows: number;
}

/** Horizontal bars over one scale from zero. */
export interface BarChart {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly max: number;
  /** Where a vertical line marks the published total. */
  readonly mark?: number;
}
