export interface BudgetFindingParams {
  readonly PARTS_SHORT_OF_TOTAL: SumParams;
  readonly PARTS_EXCEED_TOTAL: SumParams;
  readonly PARTS_CANNOT_MAKE_TOTAL: SumParams &
    SumLimits & {
      readonly inclusiveReading?: 'holds' | undefined;
    };
  readonly PARTS_WITHIN_QUALIFIERS: SumParams & SumLimits;
  readonly PARTIAL_BREAKDOWN: SumParams & {
    readonly remainder: DecimalString;
    readonly remainderVnd?: DecimalString | undefined;
    readonly remainderInterval?: string | undefined;
  };
  readonly SUM_NOT_CHECKED: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly figures: string;
  };
  readonly PART_OTHER_UNIT: {
    readonly part: string;
    readonly partUnit: string;
    readonly total: string;
    readonly totalUnit: string;
  };
  readonly PART_OF_UNKNOWN: {
    readonly part: string;
    readonly total: string;
  };
  readonly PART_OF_CYCLE: {
    readonly figures: string;
  };
  readonly AMBIGUOUS_NUMBER: {
    readonly text: string;
    readonly readings: string;
    readonly unit: string;
    readonly chosen?: string | undefined;
    readonly settledBy: Settlement;
    readonly evidence?: string | undefined;
  };
  readonly MIXED_COMMA_ROLES: {
    readonly decimal: string;
    readonly thousands: string;
  };
  readonly AMOUNT_SPANS_YEARS: {
    readonly text: string;
    readonly from: string;
    readonly to: string;
    readonly seriesTotalVnd?: DecimalString | undefined;
    readonly seriesTotalPerYearVnd?: DecimalString | undefined;
  };
}

export interface FigureReadings {
  readonly id: string;
  readonly label: LocalText;
  readonly wording: string;
  readonly readings: readonly Quantity[];
  readonly partOf?: string | undefined;
  readonly partial?: boolean | undefined;
  readonly series?: string | undefined;
  readonly period?: YearSpan | undefined;
  readonly path: readonly (string | number)[];
  readonly origin?: Origin | undefined;
}

export interface Reconciliation {
  readonly totalId: string;
  readonly partIds: readonly string[];
  readonly status: ReconciliationStatus;
  readonly unit: string;
  readonly sum?: DecimalString;
  readonly total?: DecimalString;
  readonly difference?: DecimalString;
  readonly sumInterval?: Interval;
  readonly totalInterval?: Interval;
  readonly remainder?: Interval;
  readonly finding?: Finding;
  readonly explanation?: Explanation;
}

export interface ReconciliationResult {
  readonly totals: readonly Reconciliation[];
  readonly findings: readonly Finding[];
}

export type ReconciliationStatus =
  'equal' | 'short' | 'over' | 'within-qualifiers' | 'impossible' | 'partial' | 'cannot-tell';

export interface SettledFigure {
  readonly figure: FigureReadings;
  readonly quantity?: Quantity;
  readonly settledBy: Settlement;
  readonly evidence: readonly string[];
}

export type Settlement =
  'one-reading' | 'closing-sum' | 'same-unit' | 'part-within-total' | 'scale' | 'official-comma' | 'open';

export interface SumLimits {
  readonly sumInterval: string;
  readonly totalInterval: string;
}

export interface SumParams {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly measure: string;
  readonly unit: string;
  readonly total: DecimalString;
  readonly sum: DecimalString;
  readonly difference: DecimalString;
  readonly totalVnd?: DecimalString | undefined;
  readonly sumVnd?: DecimalString | undefined;
  readonly differenceVnd?: DecimalString | undefined;
  readonly aboutTolerancePercent?: DecimalString | undefined;
}

export declare const budgetFindings: FindingCatalogue<BudgetFindingParams>;

export declare function formatVnd(
  amountVnd: DecimalString,
  options: {
    readonly language: Language;
  },
): string;

export declare const moneyUnits: readonly Unit[];

export declare const publishedUnitIndex: UnitIndex;

export declare function readingFindings(settled: readonly SettledFigure[]): readonly Finding[];

export declare function reconcile(
  figures: readonly SettledFigure[],
  options: {
    readonly aboutTolerancePercent: DecimalString;
  },
): ReconciliationResult;

export declare function settleReadings(figures: readonly FigureReadings[]): readonly SettledFigure[];
