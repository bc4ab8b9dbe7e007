export interface Actual {
  readonly period: PeriodText;
  readonly value?: DecimalString | undefined;
  readonly numerator?: DecimalString | undefined;
  readonly denominator?: DecimalString | undefined;
  readonly path: readonly (string | number)[];
}

export interface Frequency {
  readonly everyYears: DecimalString;
  readonly wording: string;
}

export type MissingFact =
  | 'actuals'
  | 'periods'
  | 'ratio'
  | 'as-of'
  | 'target-period'
  | 'target-number'
  | 'one-reading'
  | 'baseline'
  | 'distinct-actuals'
  | 'one-number'
  | 'lower-limit';

export interface ParsedTarget {
  readonly text: string;
  readonly rules: readonly TargetRule[];
  readonly frequency?: Frequency;
  readonly open: readonly {
    readonly wording: string;
    readonly readings: readonly Quantity[];
  }[];
  readonly unread: readonly string[];
}

export interface Target {
  readonly id: string;
  readonly label: LocalText;
  readonly parsed: ParsedTarget;
  readonly period?: YearSpan | undefined;
  readonly path: readonly (string | number)[];
}

export type TargetDirection = 'reach' | 'stay-below';

export interface TargetFindingParams {
  readonly TARGET_MET: TargetResultParams;
  readonly TARGET_NOT_MET: TargetResultParams;
  readonly TARGET_ON_THE_WAY: TargetResultParams;
  readonly TARGET_CANNOT_TELL: TargetParams & {
    readonly missing: MissingFact;
    readonly periods?: string | undefined;
  };
  readonly ACTUAL_OUTSIDE_PERIOD: {
    readonly target: string;
    readonly period: string;
    readonly from: string;
    readonly to: string;
  };
  readonly ACTUALS_OVERLAP: {
    readonly target: string;
    readonly first: string;
    readonly second: string;
  };
  readonly NUMERATOR_ABOVE_DENOMINATOR: {
    readonly target: string;
    readonly numerator: string;
    readonly denominator: string;
  };
  readonly DENOMINATOR_ZERO: {
    readonly target: string;
    readonly period: string;
  };
  readonly FREQUENCY_DISAGREES: TargetParams & {
    readonly frequency: string;
    readonly rounds: string;
    readonly years: string;
  };
}

export interface TargetParams {
  readonly target: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

export interface TargetProgress {
  readonly targetId: string;
  readonly status: TargetStatus;
  readonly achieved?: DecimalString;
  readonly share?: ExactRatio;
  readonly remaining?: DecimalString;
  readonly aboveRange?: true;
  readonly missing?: MissingFact;
  readonly missingPeriods?: readonly string[];
  readonly findings: readonly Finding[];
  readonly explanation?: Explanation;
}

export interface TargetResultParams extends TargetParams {
  readonly achieved: string;
  readonly unit: string;
  readonly remaining?: DecimalString | undefined;
  readonly asOf?: string | undefined;
}

export interface TargetRule {
  readonly quantity: Quantity;
  readonly accepts: Interval;
  readonly direction: TargetDirection;
}

export type TargetStatus = 'met' | 'not-met' | 'on-the-way' | 'cannot-tell';

export declare function parseTarget(
  text: string,
  options: {
    readonly units: UnitIndex;
    readonly aboutTolerancePercent: DecimalString;
  },
): ParsedTarget;

export declare const targetFindings: FindingCatalogue<TargetFindingParams>;

export declare function trackTarget(
  target: Target,
  options: {
    readonly actuals: readonly Actual[];
    readonly asOf: IsoDate | undefined;
  },
): TargetProgress;
