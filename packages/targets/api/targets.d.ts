export interface Actual {
  readonly period: PeriodText;
  readonly place?: string | undefined;
  readonly value?: DecimalString | undefined;
  readonly numerator?: DecimalString | undefined;
  readonly denominator?: DecimalString | undefined;
  readonly doneOn?: IsoDate | undefined;
  readonly counted?: readonly string[] | undefined;
  readonly part?: string | undefined;
  readonly reportedOn?: IsoDate | undefined;
  readonly correction?:
    | {
        readonly reason: string;
      }
    | undefined;
  readonly path: readonly (string | number)[];
}

export interface AmountRule extends LimitedRule {
  readonly kind: 'amount';
  readonly measure: 'count' | 'money';
  readonly per?: string | undefined;
  readonly yearly?: 'each' | 'average' | undefined;
  readonly level?: Level | undefined;
}

export interface BaselineGrowthRule extends LimitedRule {
  readonly kind: 'baseline-growth';
  readonly baselineYear?: number | undefined;
}

export interface BulletChart {
  readonly kind: 'bullet';
  readonly label: LocalText;
  readonly unit: string;
  readonly status: TargetStatus;
  readonly result?: DecimalString | undefined;
  readonly resultBetween?:
    | {
        readonly min: DecimalString;
        readonly max: DecimalString;
      }
    | undefined;
  readonly resultShare?: ExactRatio | undefined;
  readonly accepted: {
    readonly from: DecimalString | null;
    readonly to: DecimalString | null;
  };
  readonly expected?: ExactRatio | undefined;
  readonly forecast?:
    | {
        readonly min: DecimalString;
        readonly max: DecimalString;
      }
    | undefined;
}

export interface BurnUpChart {
  readonly kind: 'burn-up';
  readonly label: LocalText;
  readonly unit: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly points: readonly {
    readonly on: IsoDate;
    readonly sum: DecimalString;
    readonly afterGap: boolean;
  }[];
  readonly wanted: DecimalString | null;
  readonly unreported: readonly string[];
}

export interface ByYearRule extends RuleWording {
  readonly kind: 'by-year';
  readonly years: readonly (AmountRule & {
    readonly span: YearSpan;
  })[];
}

export interface CollectedProgress {
  readonly state: ProgressState;
  readonly findings: readonly Finding[];
}

export interface Comparison {
  readonly achieved: Explanation;
  readonly wanted: Explanation;
  readonly order: 'below' | 'equal' | 'above';
}

export interface ConsistencyFindingParams {
  readonly SUBSET_ABOVE_WHOLE: FigurePairParams;
  readonly FUNNEL_STEP_GROWS: FigurePairParams;
  readonly TOTAL_OTHER_THAN_PARTS: FigurePairParams & {
    readonly parts: string;
  };
  readonly WHOLE_OTHER_THAN_PLACES: FigurePairParams & {
    readonly places: string;
  };
  readonly SUM_NOT_COMPARED: FigurePairParams & {
    readonly missing: string;
  };
  readonly STOCK_REPORTED_AS_FLOW: FigurePairParams & {
    readonly values: string;
  };
  readonly FIGURES_UNDER_TWO_NAMES: FigurePairParams & {
    readonly matches: string;
  };
}

export interface DeadlineRule extends RuleWording {
  readonly kind: 'deadline';
  readonly day: number;
  readonly month: number;
  readonly year?: number | undefined;
  readonly dayInclusive: boolean;
}

export interface DecidingWord {
  readonly word: string;
  readonly decided:
    | 'number'
    | 'limit'
    | 'unit'
    | 'sense'
    | 'average'
    | 'each-year'
    | 'years'
    | 'baseline'
    | 'level'
    | 'pair'
    | 'whole'
    | 'rhythm'
    | 'deadline';
}

export interface DistinctMember {
  readonly id: string;
  readonly times: number;
}

export interface FigurePairParams {
  readonly firstVi: string;
  readonly firstEn: string;
  readonly firstPath: string;
  readonly secondVi: string;
  readonly secondEn: string;
  readonly secondPath: string;
}

export interface Forecast {
  readonly min: DecimalString;
  readonly max: DecimalString;
}

export interface FrequencyRule extends RuleWording {
  readonly kind: 'frequency';
  readonly everyYears: DecimalString;
  readonly rounds?: AmountRule | undefined;
}

export interface FunnelChart {
  readonly kind: 'funnel';
  readonly unit: string;
  readonly steps: readonly (FunnelStep & {
    readonly shareOfPrevious?: ExactRatio;
    readonly shareOfFirst?: ExactRatio;
  })[];
}

export interface FunnelStep {
  readonly label: LocalText;
  readonly count?: DecimalString | undefined;
}

export interface GroupTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly DecimalString[])[];
}

export interface HiddenInterval {
  readonly row: number;
  readonly column: number;
  readonly min: DecimalString;
  readonly max: DecimalString | null;
}

export interface Indicator {
  readonly id: string;
  readonly label: LocalText;
  readonly unit: string;
  readonly measure: Measure;
  readonly overTime: OverTime;
  readonly overPlaces: OverPlaces;
}

export interface IndicatorFindingParams {
  readonly INDICATOR_SHARE_ADDED: {
    readonly indicator: string;
    readonly measure: string;
  };
  readonly INDICATOR_RATIO_OF_AMOUNTS: {
    readonly indicator: string;
    readonly measure: string;
  };
  readonly INDICATOR_DISTINCT_AMOUNT: {
    readonly indicator: string;
    readonly measure: string;
  };
  readonly PERCENTAGES_AVERAGED: {
    readonly indicator: string;
    readonly count: string;
  };
  readonly INDICATOR_VISITS_DISTINCT: {
    readonly indicator: string;
    readonly unit: string;
  };
}

export declare const IndicatorSchema: z.ZodType<Indicator>;

export interface LevelsRule extends RuleWording {
  readonly kind: 'levels';
  readonly levels: readonly (AmountRule & {
    readonly level: Level;
  })[];
}

export type Limit =
  | {
      readonly kind: 'equal' | 'at-least' | 'at-most' | 'more-than' | 'less-than';
      readonly value: DecimalString;
    }
  | {
      readonly kind: 'range';
      readonly min: DecimalString | null;
      readonly max: DecimalString | null;
      readonly minInclusive: boolean;
      readonly maxInclusive: boolean;
    }
  | {
      readonly kind: 'about';
      readonly min: DecimalString;
      readonly max: DecimalString;
      readonly tolerancePercent: DecimalString;
    }
  | {
      readonly kind: 'nearly';
      readonly value: DecimalString;
    }
  | {
      readonly kind: 'indefinite';
    };

export interface LimitedRule extends RuleWording {
  readonly limit: Limit;
  readonly direction: TargetDirection;
  readonly unit: string;
  readonly span?: YearSpan | undefined;
  readonly until?: number | undefined;
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
  | 'lower-limit'
  | 'counted-things'
  | 'whole-place'
  | 'each-thing'
  | 'done-on';

export interface NumberProgress {
  readonly status: TargetStatus;
  readonly part?: string;
  readonly reason: LocalText;
  readonly achieved?: DecimalString;
  readonly achievedBetween?: {
    readonly min: DecimalString;
    readonly max: DecimalString;
  };
  readonly share?: ExactRatio;
  readonly shareOfTarget?: ExactRatio;
  readonly remaining?: DecimalString;
  readonly aboveRange?: true;
  readonly missing?: MissingFact;
  readonly missingPeriods?: readonly string[];
  readonly pace?: PaceResult;
  readonly forecast?: Forecast;
  readonly requiredPerMonth?: ExactRatio;
  readonly flip?: StatusFlip;
  readonly explanation?: Explanation;
  readonly remainingExplanation?: Explanation;
  readonly comparison?: Comparison;
}

export type OverPlaces = 'sum' | 'ratio-of-sums' | 'not-additive';

export type OverTime = 'sum-of-periods' | 'state-at-end' | 'highest' | 'distinct';

export type Pace =
  | {
      readonly kind: 'linear';
    }
  | {
      readonly kind: 'like-before';
      readonly earlier: readonly {
        readonly period: PeriodText;
        readonly value: DecimalString;
      }[];
      readonly yearsBefore: number;
    }
  | {
      readonly kind: 'stated';
      readonly points: readonly {
        readonly on: IsoDate;
        readonly sharePercent: DecimalString;
      }[];
    };

export interface PaceResult {
  readonly kind: 'linear' | 'like-before' | 'stated';
  readonly through: IsoDate;
  readonly expected: ExactRatio;
  readonly behind: boolean;
}

export interface PairedRule extends RuleWording {
  readonly kind: 'paired';
  readonly counts: readonly [AmountRule, AmountRule];
}

export interface ParseTargetOptions {
  readonly units: UnitIndex;
  readonly aboutTolerancePercent: DecimalString;
  readonly unit?: string | undefined;
}

export interface ParsedTarget {
  readonly text: string;
  readonly rules: readonly TargetRule[];
  readonly alternatives: readonly (readonly TargetRule[])[];
  readonly quantities: readonly Quantity[];
  readonly open: readonly {
    readonly wording: string;
    readonly readings: readonly Quantity[];
  }[];
  readonly unread: readonly string[];
}

export interface PlaceDays {
  readonly place: string;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

export interface PlaceMapping {
  readonly id: string;
  readonly label: LocalText;
  readonly rows: readonly PlaceMappingRow[];
}

export interface PlaceMappingRow {
  readonly place: string;
  readonly partOf: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly share?: DecimalString | undefined;
  readonly label?: LocalText | undefined;
  readonly citation?: Citation | undefined;
}

export declare const PlaceMappingSchema: z.ZodType<PlaceMapping>;

export interface PlaceTarget {
  readonly id: string;
  readonly indicatorId: string;
  readonly place: string;
  readonly years: YearSpan;
  readonly accepts: Interval;
}

export type ProgressAmount =
  | {
      readonly kind: 'sum';
      readonly total: DecimalString;
    }
  | {
      readonly kind: 'ratio';
      readonly numerator: DecimalString;
      readonly denominator: DecimalString;
    }
  | {
      readonly kind: 'highest';
      readonly highest: StatedValue;
    }
  | {
      readonly kind: 'stated';
      readonly values: readonly StatedValue[];
    }
  | {
      readonly kind: 'distinct';
      readonly members: readonly DistinctMember[];
    };

export interface ProgressCell {
  readonly indicatorId: string;
  readonly place: string;
  readonly period: PeriodText;
  readonly records: number;
  readonly amount: ProgressAmount;
}

export interface ProgressCellParams {
  readonly indicator: string;
  readonly place: string;
  readonly period: string;
}

export interface ProgressFindingParams {
  readonly REPORT_INDICATOR_UNKNOWN: {
    readonly indicator: string;
  };
  readonly REPORT_PLACE_MISSING: {
    readonly indicator: string;
  };
  readonly REPORT_PERIOD_UNREAD: {
    readonly indicator: string;
    readonly period: string;
  };
  readonly REPORT_WITHOUT_NUMBER: ProgressCellParams & {
    readonly text?: string | undefined;
  };
  readonly REPORT_WITHOUT_MEMBERS: ProgressCellParams;
  readonly REPORTS_CONTRADICT: {
    readonly report: string;
    readonly first: string;
  };
  readonly STATED_VALUES_CONFLICT: ProgressCellParams & {
    readonly values: string;
  };
  readonly PROGRESS_KINDS_MIXED: ProgressCellParams & {
    readonly kind: string;
    readonly first: string;
  };
  readonly SUBTRACTED_HIGHEST: ProgressCellParams & {
    readonly highest: string;
  };
}

export interface ProgressReport {
  readonly indicatorId: string;
  readonly place: string;
  readonly period: PeriodText;
  readonly value?: DecimalString | undefined;
  readonly numerator?: DecimalString | undefined;
  readonly denominator?: DecimalString | undefined;
  readonly members?: readonly string[] | undefined;
  readonly reportId?: string | undefined;
}

export interface ProgressState {
  readonly cells: readonly ProgressCell[];
}

export declare const ProgressStateSchema: z.ZodType<ProgressState>;

export type PublishedCell =
  | {
      readonly count: DecimalString;
    }
  | {
      readonly suppressed: 'small' | 'complementary';
    };

export interface PublishedTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly PublishedCell[])[];
  readonly rowTotals: readonly PublishedCell[];
  readonly columnTotals: readonly PublishedCell[];
  readonly total: PublishedCell;
}

export interface RatioRule extends LimitedRule {
  readonly kind: 'ratio';
}

export interface ReportParams {
  readonly target: string;
  readonly period: string;
}

export interface RollUp {
  readonly figures: readonly RolledFigure[];
  readonly findings: readonly Finding[];
}

export interface RollUpFindingParams {
  readonly PLACE_WITHOUT_MAPPING: {
    readonly place: string;
    readonly mapping: string;
  };
  readonly PLACE_MAPPED_TWICE: {
    readonly place: string;
    readonly mapping: string;
    readonly day: string;
    readonly uppers: string;
  };
  readonly MAPPING_SHARES_NOT_ONE: {
    readonly place: string;
    readonly mapping: string;
    readonly day: string;
    readonly shares: string;
  };
  readonly PLACE_COUNTED_TWICE: RolledFigureParams & {
    readonly part: string;
    readonly whole: string;
  };
  readonly REPORT_CROSSES_SPAN: RolledFigureParams & {
    readonly period: string;
    readonly from: string;
    readonly to: string;
  };
  readonly PERIODS_OVERLAP: RolledFigureParams & {
    readonly first: string;
    readonly second: string;
  };
  readonly PLACES_UNREPORTED: RolledFigureParams & {
    readonly places: string;
  };
  readonly PERIODS_UNREPORTED: RolledFigureParams & {
    readonly periods: string;
  };
  readonly STATES_OF_DIFFERENT_DAYS: RolledFigureParams & {
    readonly day: string;
    readonly places: string;
  };
  readonly HIGHEST_ACROSS_SUCCESSION: RolledFigureParams & {
    readonly part: string;
    readonly whole: string;
  };
  readonly DISTINCT_NOT_SHARED: RolledFigureParams & {
    readonly part: string;
    readonly share: string;
  };
  readonly TARGET_PLACE_NOT_THEN: {
    readonly target: string;
    readonly place: string;
    readonly day: string;
  };
  readonly TARGET_NOT_ADDED: RolledFigureParams & {
    readonly targets: string;
  };
}

export interface RollUpSpan {
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

export interface RolledFigure {
  readonly indicatorId: string;
  readonly place: string;
  readonly span: RollUpSpan;
  readonly status: RolledStatus;
  readonly value?: DecimalString;
  readonly ratio?: ExactRatio;
  readonly parts: readonly RolledPart[];
  readonly mappingIds: readonly string[];
  readonly unreported: readonly string[];
  readonly unreportedPeriods: readonly string[];
  readonly explanation?: Explanation;
  readonly denominatorExplanation?: Explanation;
}

export interface RolledFigureParams {
  readonly indicator: string;
  readonly place: string;
}

export interface RolledPart {
  readonly place: string;
  readonly chain: readonly string[];
  readonly mappingIds: readonly string[];
  readonly share: DecimalString;
  readonly periods: readonly PeriodText[];
  readonly value?: DecimalString;
  readonly ratio?: ExactRatio;
  readonly superseded?: true;
}

export type RolledStatus = 'known' | 'listed' | 'not-known';

export interface RolledTarget {
  readonly indicatorId: string;
  readonly place: string;
  readonly years: YearSpan;
  readonly accepts?: Interval;
  readonly parts: readonly RolledTargetPart[];
  readonly mappingIds: readonly string[];
  readonly figures: readonly RolledFigure[];
}

export interface RolledTargetPart {
  readonly targetId: string;
  readonly place: string;
  readonly chain: readonly string[];
  readonly mappingIds: readonly string[];
  readonly share: DecimalString;
  readonly accepts: Interval;
}

export interface RuleWording {
  readonly wording: string;
  readonly decidedBy: readonly DecidingWord[];
}

export interface ShareRule extends LimitedRule {
  readonly kind: 'share';
  readonly of?: string | undefined;
  readonly assigned?: true | undefined;
}

export interface StatedActual extends Omit<Actual, 'path'> {
  readonly wording?: string | undefined;
}

export interface StatedAdjustment {
  readonly from: IsoDate;
  readonly reason: string;
  readonly text: string;
}

export interface StatedFigure {
  readonly indicatorId: string;
  readonly place: string;
  readonly period: string;
  readonly unit: string;
  readonly label: LocalText;
  readonly interval: Interval;
  readonly path: readonly (string | number)[];
}

export interface StatedTarget {
  readonly text: string;
  readonly period?: YearSpan | undefined;
  readonly baseline?: DecimalString | undefined;
  readonly places?: readonly string[] | undefined;
  readonly adjustments?: readonly StatedAdjustment[] | undefined;
  readonly withdrawn?: TargetWithdrawal | undefined;
}

export interface StatedValue {
  readonly value: DecimalString;
  readonly denominator?: DecimalString;
  readonly times: number;
}

export interface StatusFlip {
  readonly change: DecimalString;
  readonly becomes: TargetStatus;
}

export interface SubsetRelation {
  readonly part: string;
  readonly whole: string;
}

export interface Suppression {
  readonly table?: PublishedTable;
  readonly findings: readonly Finding[];
}

export interface SuppressionFindingParams {
  readonly GROUP_COUNT_UNUSABLE: {
    readonly row: string;
    readonly column: string;
    readonly text?: string | undefined;
  };
  readonly GROUP_COUNT_OUTSIDE: {
    readonly row: string;
    readonly column: string;
    readonly text: string;
  };
  readonly GROUPS_SUPPRESSED: {
    readonly small: string;
    readonly complementary: string;
  };
}

export interface SuppressionRule {
  readonly threshold: number;
  readonly zeroIsSmall: boolean;
  readonly leastWidth: number;
}

export interface Target {
  readonly id: string;
  readonly label: LocalText;
  readonly parsed: ParsedTarget;
  readonly indicator: Indicator;
  readonly period?: YearSpan | undefined;
  readonly baseline?: DecimalString | undefined;
  readonly places?: readonly string[] | undefined;
  readonly adjustments?: readonly TargetAdjustment[] | undefined;
  readonly withdrawn?: TargetWithdrawal | undefined;
  readonly path: readonly (string | number)[];
}

export interface TargetAdjustment {
  readonly from: IsoDate;
  readonly reason: string;
  readonly parsed: ParsedTarget;
  readonly path: readonly (string | number)[];
}

export type TargetDirection = 'reach' | 'stay-below' | 'within';

export interface TargetFindingParams {
  readonly TARGET_MET: TargetResultParams;
  readonly TARGET_NOT_MET: TargetResultParams;
  readonly TARGET_ON_THE_WAY: TargetResultParams;
  readonly TARGET_CANNOT_TELL: TargetParams & {
    readonly missing: MissingFact;
    readonly periods?: string | undefined;
  };
  readonly TARGET_AT_RISK: TargetResultParams;
  readonly TARGET_WITHDRAWN: TargetParams & {
    readonly from: string;
    readonly reason: string;
  };
  readonly TARGET_NOT_DUE: TargetParams & {
    readonly asOf?: string | undefined;
  };
  readonly TARGET_ADJUSTED: TargetParams & {
    readonly from: string;
    readonly before: string;
    readonly after: string;
    readonly reason: string;
  };
  readonly TARGET_WITHOUT_NUMBER: TargetParams & {
    readonly text: string;
  };
  readonly TARGET_RANGE_EMPTY: TargetParams & {
    readonly min: string;
    readonly max: string;
    readonly unit: string;
  };
  readonly TARGET_PERIOD_OUTSIDE_PROGRAMME: TargetParams & {
    readonly years: string;
    readonly programme: string;
  };
  readonly YEARLY_TARGETS_DISAGREE: TargetParams & {
    readonly yearly: string;
    readonly whole: string;
    readonly years: string;
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
  readonly ACTUAL_WITHIN_ANOTHER: ReportParams & {
    readonly whole: string;
  };
  readonly ACTUAL_REPORTED_LATER: ReportParams & {
    readonly reportedOn: string;
    readonly asOf: string;
  };
  readonly ACTUAL_CORRECTED: ReportParams & {
    readonly reason: string;
  };
  readonly CORRECTION_OF_NOTHING: ReportParams;
  readonly DUPLICATE_REPORT: ReportParams;
  readonly ACTUAL_NEGATIVE: ReportParams & {
    readonly value: string;
  };
  readonly ACTUAL_PART_UNKNOWN: {
    readonly target: string;
    readonly part: string;
    readonly parts: string;
  };
  readonly PLACE_NOT_THEN: ReportParams & {
    readonly place: string;
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

export interface TargetProgress extends NumberProgress {
  readonly targetId: string;
  readonly parts?: readonly NumberProgress[];
  readonly original?: NumberProgress;
  readonly history?: readonly {
    readonly text: string;
    readonly from?: IsoDate;
    readonly reason?: string;
  }[];
  readonly findings: readonly Finding[];
}

export interface TargetResultParams extends TargetParams {
  readonly achieved: string;
  readonly unit: string;
  readonly remaining?: DecimalString | undefined;
  readonly asOf?: string | undefined;
}

export type TargetRule =
  | AmountRule
  | ShareRule
  | YearlyGrowthRule
  | BaselineGrowthRule
  | RatioRule
  | FrequencyRule
  | PairedRule
  | LevelsRule
  | ByYearRule
  | DeadlineRule;

export type TargetStatus =
  'met' | 'not-met' | 'on-the-way' | 'at-risk' | 'cannot-tell' | 'withdrawn' | 'not-due';

export interface TargetTracking {
  readonly kind: 'target-tracking';
  readonly programme: string;
  readonly asOf: IsoDate;
  readonly rows: readonly TrackedIndicator[];
  readonly notes?: readonly LocalText[] | undefined;
}

export declare const TargetTrackingSchema: z.ZodType<TargetTracking>;

export interface TargetWithActuals {
  readonly target: Target;
  readonly actuals: readonly Actual[];
}

export interface TargetWithdrawal {
  readonly from: IsoDate;
  readonly reason: string;
}

export type TargetsDocumentName = 'indicator' | 'place-mapping' | 'progress-state' | 'target-tracking';

export interface TotalRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

export interface TrackTargetOptions {
  readonly actuals: readonly Actual[];
  readonly asOf: IsoDate | undefined;
  readonly pace?: Pace | undefined;
  readonly places?: readonly PlaceDays[] | undefined;
  readonly programme?: YearSpan | undefined;
}

export interface TrackedIndicator extends Indicator {
  readonly target?: StatedTarget | undefined;
  readonly reports: readonly StatedActual[];
}

export interface YearlyGrowthRule extends LimitedRule {
  readonly kind: 'yearly-growth';
  readonly averaged: boolean;
}

export declare function acceptedValues(limit: Limit): Interval;

export declare function addReport(
  state: ProgressState,
  options: {
    readonly report: ProgressReport;
    readonly indicators: readonly Indicator[];
  },
): CollectedProgress;

export declare function bulletChart(
  rule: LimitedRule,
  options: {
    readonly label: LocalText;
    readonly progress: NumberProgress;
  },
): BulletChart;

export declare function burnUpChart(
  target: Target,
  options: {
    readonly actuals: readonly Actual[];
    readonly asOf: IsoDate | undefined;
  },
): BurnUpChart | undefined;

export declare function checkFunnel(
  figures: readonly StatedFigure[],
  options: {
    readonly steps: readonly string[];
  },
): readonly Finding[];

export declare function checkIndicator(
  indicator: Indicator,
  options: {
    readonly path: readonly (string | number)[];
  },
): readonly Finding[];

export declare function checkPlaces(
  figures: readonly StatedFigure[],
  options: {
    readonly mapping: PlaceMapping;
  },
): readonly Finding[];

export declare function checkProgress(
  state: ProgressState,
  options: {
    readonly reportsPerPeriod: 'one' | 'many';
  },
): readonly Finding[];

export declare function checkStockAsFlow(figures: readonly StatedFigure[]): readonly Finding[];

export declare function checkSubsets(
  figures: readonly StatedFigure[],
  options: {
    readonly relations: readonly SubsetRelation[];
  },
): readonly Finding[];

export declare function checkTarget(
  target: Target,
  options: {
    readonly programme?: YearSpan | undefined;
  },
): readonly Finding[];

export declare function checkTotals(
  figures: readonly StatedFigure[],
  options: {
    readonly relations: readonly TotalRelation[];
  },
): readonly Finding[];

export declare function checkTwoNames(
  figures: readonly StatedFigure[],
  options: {
    readonly leastMatches: number;
  },
): readonly Finding[];

export declare function collectProgress(
  reports: readonly ProgressReport[],
  options: {
    readonly indicators: readonly Indicator[];
  },
): CollectedProgress;

export declare const consistencyFindings: FindingCatalogue<ConsistencyFindingParams>;

export declare const emptyProgress: ProgressState;

export declare function funnelChart(
  steps: readonly FunnelStep[],
  options: {
    readonly unit: string;
  },
): FunnelChart;

export declare function hiddenIntervals(
  table: GroupTable,
  options: {
    readonly published: PublishedTable;
  },
): readonly HiddenInterval[];

export declare const indicatorFindings: FindingCatalogue<IndicatorFindingParams>;

export declare function mergeProgress(states: readonly ProgressState[]): ProgressState;

export declare function parseTarget(text: string, options: ParseTargetOptions): ParsedTarget;

export declare const progressFindings: FindingCatalogue<ProgressFindingParams>;

export declare const rollUpFindings: FindingCatalogue<RollUpFindingParams>;

export declare function rollUpProgress(
  state: ProgressState,
  options: {
    readonly indicators: readonly Indicator[];
    readonly mappings: readonly PlaceMapping[];
    readonly span: RollUpSpan;
    readonly asOf: IsoDate;
  },
): RollUp;

export declare function rollUpTargets(
  targets: readonly PlaceTarget[],
  options: {
    readonly indicators: readonly Indicator[];
    readonly mappings: readonly PlaceMapping[];
    readonly asOf: IsoDate;
    readonly figures: readonly RolledFigure[];
  },
): {
  readonly targets: readonly RolledTarget[];
  readonly findings: readonly Finding[];
};

export declare function safeParseIndicator(data: unknown): Parsed<Indicator>;

export declare function safeParsePlaceMapping(data: unknown): Parsed<PlaceMapping>;

export declare function safeParseProgressState(data: unknown): Parsed<ProgressState>;

export declare function safeParseTargetTracking(data: unknown): Parsed<TargetTracking>;

export declare function subtractProgress(
  state: ProgressState,
  options: {
    readonly correction: ProgressState;
  },
): CollectedProgress;

export declare function suppressSmallGroups(table: GroupTable, rule: SuppressionRule): Suppression;

export declare const suppressionFindings: FindingCatalogue<SuppressionFindingParams>;

export declare const targetFindings: FindingCatalogue<TargetFindingParams>;

export declare const targetsDocumentNames: readonly TargetsDocumentName[];

export declare function targetsIn(
  document: TargetTracking,
  options: ParseTargetOptions,
): readonly TargetWithActuals[];

export declare function targetsJsonSchemaOf(name: TargetsDocumentName): JsonSchema;

export declare function trackTarget(target: Target, given: TrackTargetOptions): TargetProgress;
