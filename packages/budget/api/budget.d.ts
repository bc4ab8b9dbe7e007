export interface AccountBalance {
  readonly account: LedgerAccount;
  readonly balanceVnd: DecimalString;
  readonly explanation: Explanation;
}

export interface AccountParams {
  readonly accountVi: string;
  readonly accountEn: string;
}

export interface AdvanceFindingParams {
  readonly ADVANCE_ABOVE_SUPPORT: {
    readonly advancedVnd: DecimalString;
    readonly supportVnd: DecimalString;
  };
  readonly ADVANCE_ABOVE_LIMIT: {
    readonly advancedVnd: DecimalString;
    readonly limitVnd: DecimalString;
    readonly ratePercent: DecimalString;
    readonly excessVnd: DecimalString;
    readonly ruleVi: string;
    readonly ruleEn: string;
  };
  readonly ADVANCE_RULE_NOT_KNOWN: {
    readonly ruleVi: string;
    readonly ruleEn: string;
    readonly asOf: IsoDate;
    readonly instrument?: string | undefined;
  };
  readonly ADVANCE_RULES_DIFFER: {
    readonly activityRate: DecimalString;
    readonly ceilingRate: DecimalString;
    readonly limitVnd: DecimalString;
  };
  readonly ADVANCE_NOT_RECOVERED: {
    readonly unclearedVnd: DecimalString;
    readonly paidVnd: DecimalString;
    readonly dueVnd: DecimalString;
    readonly ratePercent: DecimalString;
  };
  readonly MANAGEMENT_COST_ABOVE_RATE: {
    readonly chargedVnd: DecimalString;
    readonly limitVnd: DecimalString;
    readonly ratePercent: DecimalString;
    readonly excessVnd: DecimalString;
  };
  readonly MANAGEMENT_RATE_NOT_KNOWN: {
    readonly asOf: IsoDate;
    readonly instrument?: string | undefined;
  };
}

export interface AdvanceLimit {
  readonly status: 'in-force' | 'not-known' | 'faulty-request';
  readonly limitVnd: DecimalString | null;
  readonly rules: readonly AdvanceRule[];
  readonly cautions: readonly NormCaution[];
  readonly findings: readonly Finding[];
  readonly explanation: Explanation | null;
}

export interface AdvanceRequest {
  readonly activity: ActivityId;
  readonly level: NormLevel;
  readonly province?: string | undefined;
  readonly supportVnd: DecimalString;
  readonly advancedVnd?: DecimalString | undefined;
  readonly contractVnd?: DecimalString | undefined;
  readonly paidVnd?: DecimalString | undefined;
  readonly unclearedAdvancesVnd?: DecimalString | undefined;
}

export interface AdvanceRule {
  readonly rule: 'activity' | 'ceiling' | 'treasury';
  readonly ratePercent: DecimalString;
  readonly limitVnd: DecimalString;
  readonly citation: Citation;
}

export interface AllocateOptions {
  readonly shares: readonly (DecimalString | AllocationShare)[];
  readonly mode?: AllocationMode | undefined;
  readonly tieOrder?: TieOrder | undefined;
  readonly unit?: MoneyUnitName | undefined;
  readonly explain?: boolean | undefined;
  readonly path?: readonly (string | number)[] | undefined;
}

export interface Allocation {
  readonly sharesVnd: readonly DecimalString[];
  readonly restVnd: DecimalString;
  readonly mode: AllocationMode;
  readonly tieOrder: TieOrder;
  readonly explanations?: readonly Explanation[];
  readonly findings: readonly Finding[];
}

export interface AllocationFindingParams {
  readonly ALLOCATION_WITHOUT_SHARES: {
    readonly totalVnd: DecimalString;
  };
  readonly ALLOCATION_WEIGHTS_ZERO: {
    readonly totalVnd: DecimalString;
  };
  readonly ALLOCATION_WEIGHT_NEGATIVE: {
    readonly share: string;
    readonly weight: DecimalString;
  };
  readonly ALLOCATION_BOUND_NEGATIVE: {
    readonly share: string;
    readonly boundVnd: DecimalString;
  };
  readonly ALLOCATION_BOUNDS_CROSSED: {
    readonly share: string;
    readonly floorVnd: DecimalString;
    readonly capVnd: DecimalString;
  };
  readonly ALLOCATION_FLOORS_EXCEED_TOTAL: {
    readonly floorsVnd: DecimalString;
    readonly totalVnd: DecimalString;
  };
  readonly ALLOCATION_CAPS_BELOW_TOTAL: {
    readonly capsVnd: DecimalString;
    readonly totalVnd: DecimalString;
  };
  readonly ALLOCATION_REST_BELOW_UNIT: {
    readonly restVnd: DecimalString;
    readonly unit: string;
  };
}

export type AllocationMode = 'largest-remainder' | 'first' | 'last' | 'separate-rest';

export interface AllocationShare {
  readonly weight: DecimalString;
  readonly floorVnd?: DecimalString | undefined;
  readonly capVnd?: DecimalString | undefined;
  readonly label?: LocalText | undefined;
}

export interface AllowedSupport {
  readonly status: 'in-force';
  readonly normId: string;
  readonly supportVnd: DecimalString;
  readonly boundBy: SupportBound;
  readonly limits: readonly SupportLimit[];
  readonly ownCommitmentVnd: DecimalString | null;
  readonly conditions: SupportConditionsAnswer;
  readonly citations: readonly Citation[];
  readonly cautions: readonly NormCaution[];
  readonly findings: readonly Finding[];
  readonly explanation?: Explanation;
}

export interface AxisTotal<Key extends string> {
  readonly key: Key;
  readonly label: LocalText;
  readonly amountVnd: DecimalString;
  readonly explanation: Explanation;
}

export type BudgetDocumentName = 'form-one' | 'form-two' | 'ledger' | 'plan' | 'project-money';

export interface BudgetFindingParams {
  readonly PARTS_SHORT_OF_TOTAL: SumParams;
  readonly PARTS_EXCEED_TOTAL: SumParams;
  readonly PARTS_CANNOT_MAKE_TOTAL: SumParams &
    SumLimits & {
      readonly inclusiveReading?: 'holds' | undefined;
    };
  readonly PARTS_WITHIN_QUALIFIERS: SumParams & SumLimits;
  readonly PARTIAL_BREAKDOWN: SumParams & RemainderParams;
  readonly PARTS_MISSING: SumParams &
    RemainderParams & {
      readonly missing: string;
      readonly missingCount: string;
      readonly knownCount: string;
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

export interface CarryOver extends YearEndAmounts {
  readonly decision: Citation;
}

export interface CauseFindingParams {
  readonly LIKELY_CAUSE: LikelyCauseParams;
}

export type CauseId =
  | 'management-line'
  | 'subtotal-among-parts'
  | 'under-other-total'
  | 'separator-misread'
  | 'unit-slip'
  | 'counted-twice'
  | 'left-out'
  | 'digits-swapped'
  | 'sign'
  | 'typing-slip';

export interface ChangeDecision {
  readonly change: ProjectChange;
  readonly rows: readonly string[];
  readonly answer: DeciderAnswer;
  readonly verdict: DecisionVerdict;
}

export interface ChangeParams {
  readonly id: string;
  readonly label: string;
  readonly field: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export interface CheckBreakdownsOptions {
  readonly period?: YearSpan | undefined;
}

export interface CheckRatiosOptions extends ReconcileOptions {
  readonly figures: readonly SettledFigure[];
}

export interface CompareOptions {
  readonly asOf: IsoDate;
  readonly kind: ProjectKind;
  readonly provincialRules?: readonly ProvincialChangeRule[] | undefined;
}

export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  readonly moneyVnd?: DecimalString | undefined;
  readonly place: Readonly<Record<string, string>>;
  readonly amounts: Readonly<Record<string, DecimalString>>;
  readonly words: Readonly<Record<string, string>>;
  readonly path: readonly (string | number)[];
}

export interface ComparedTotal {
  readonly explanation: Explanation;
  readonly missing: number;
  readonly conserved?: boolean;
}

export interface Comparison {
  readonly changes: readonly RowChange[];
  readonly total: ComparedTotal;
  readonly decisions: readonly ChangeDecision[];
  readonly findings: readonly Finding[];
}

export interface ComparisonFindingParams {
  readonly ROW_ADDED: RowParams;
  readonly ROW_REMOVED: RowParams;
  readonly ROW_MOVED: ChangeParams;
  readonly ROW_AMOUNT_CHANGED: ChangeParams;
  readonly ROW_REWORDED: ChangeParams;
  readonly TOTAL_NOT_CONSERVED: {
    readonly beforeVnd: DecimalString;
    readonly afterVnd: DecimalString;
    readonly differenceVnd: DecimalString;
  };
  readonly VERSIONS_NOT_COMPARABLE: {
    readonly field: string;
    readonly before: string;
    readonly after: string;
  };
  readonly CHANGE_DECIDED_BY_OTHER: DeciderParams & {
    readonly byVi: string;
    readonly byEn: string;
  };
  readonly CHANGE_DECIDER_NOT_KNOWN: DecisionParams & {
    readonly instrument?: string | undefined;
  };
  readonly CHANGE_DECISION_NOT_STATED: DeciderParams;
}

export interface Correction {
  readonly figureId: string;
  readonly published: DecimalString | null;
  readonly corrected: DecimalString | null;
}

export type CostColumn = 'totalCostVnd' | 'supportVnd' | 'counterpartVnd' | 'otherSourcesVnd';

export interface DatedSupportRequest extends SupportRequest {
  readonly asOf: IsoDate;
}

export interface DeciderParams extends DecisionParams {
  readonly deciderVi: string;
  readonly deciderEn: string;
}

export interface DecisionParams {
  readonly rows: string;
  readonly changeVi: string;
  readonly changeEn: string;
}

export interface DecisionRef {
  readonly number: string;
  readonly on?: IsoDate | undefined;
  readonly by?: RoleId | undefined;
}

export declare const DecisionRefSchema: z.ZodType<DecisionRef>;

export type DecisionVerdict =
  'decided-by-that-body' | 'decided-by-another' | 'decision-not-stated' | 'decider-not-known';

export interface ExpenseTotal<Key> {
  readonly key: Key;
  readonly label: LocalText;
  readonly amountVnd: DecimalString;
  readonly explanation: Explanation;
}

export type FactorReading = 'whole-support' | 'ceiling-only';

export type FactorStacking = 'highest-only' | 'product';

export interface FaultyAmount {
  readonly field?: string | undefined;
  readonly text: string;
}

export interface FigureReadings {
  readonly id: string;
  readonly label: LocalText;
  readonly wording: string;
  readonly readings: readonly Quantity[];
  readonly partOf?: string | undefined;
  readonly partial?: boolean | undefined;
  readonly series?: string | undefined;
  readonly sameAs?: string | undefined;
  readonly year?: number | undefined;
  readonly period?: YearSpan | undefined;
  readonly source?: FundingSource | undefined;
  readonly activity?: ActivityId | undefined;
  readonly path: readonly (string | number)[];
  readonly origin?: Origin | undefined;
}

export interface FormFindingParams {
  readonly PLEDGE_MISSING: {
    readonly pledge: 'other-state-money' | 'rest';
  };
  readonly OTHER_STATE_MONEY: {
    readonly label: string;
    readonly supportVnd: DecimalString;
    readonly otherSourcesVnd: DecimalString;
    readonly evidenceVi: string;
    readonly evidenceEn: string;
  };
  readonly OTHER_SOURCE_UNNAMED: {
    readonly label: string;
    readonly otherSourcesVnd: DecimalString;
  };
  readonly FORM_YEAR_REPEATED: {
    readonly year: string;
  };
  readonly FORM_PART_UNKNOWN: {
    readonly part: string;
    readonly whole: string;
  };
}

export declare const FormOneSchema: z.ZodType<FormOne>;

export interface FormOneTotal {
  readonly column: CostColumn;
  readonly year?: number | undefined;
  readonly label: LocalText;
  readonly check: SumCheck;
}

export declare const FormTwoSchema: z.ZodType<FormTwo>;

export interface FormatVndOptions {
  readonly language: Language;
  readonly unit?: MoneyUnitName | undefined;
}

export interface IdentityFindingParams {
  readonly COLUMNS_DO_NOT_MAKE_TOTAL: IdentityParams;
  readonly ROWS_DO_NOT_MAKE_SUM: IdentityParams;
  readonly YEARS_DO_NOT_MAKE_WHOLE: IdentityParams;
  readonly SUM_NOT_CLOSED: IdentityParams & {
    readonly missing: string;
  };
  readonly TOTAL_NOT_STATED: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly sumVnd: DecimalString;
  };
}

export interface IdentityParams {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly totalVnd: DecimalString;
  readonly sumVnd: DecimalString;
  readonly differenceVnd: DecimalString;
}

export interface ImpliedFigure {
  readonly term: 'of' | 'per' | 'ratio';
  readonly value: DecimalString;
  readonly quotient: ExactRatio;
  readonly unit: string;
}

export interface Ledger {
  readonly kind: 'ledger';
  readonly id: string;
  readonly name: string;
  readonly entries: readonly LedgerEntry[];
}

export interface LedgerAccount {
  readonly kind: LedgerAccountKind;
  readonly id: string;
}

export type LedgerAccountKind =
  'allotment' | 'plan-line' | 'project' | 'advanced' | 'disbursed' | 'settled' | 'returned' | 'carried-over';

export interface LedgerEntry {
  readonly id: string;
  readonly on: IsoDate;
  readonly reason: string;
  readonly decision?: DecisionRef | undefined;
  readonly from: readonly LedgerLine[];
  readonly to: readonly LedgerLine[];
  readonly reverses?: string | undefined;
}

export interface LedgerFindingParams {
  readonly ENTRY_UNBALANCED: {
    readonly id: string;
    readonly fromVnd: DecimalString;
    readonly toVnd: DecimalString;
    readonly differenceVnd: DecimalString;
  };
  readonly ENTRY_MOVES_NOTHING: {
    readonly id: string;
  };
  readonly ENTRY_CHANGED: {
    readonly id: string;
  };
  readonly ENTRY_REMOVED: {
    readonly id: string;
  };
  readonly REVERSED_ENTRY_UNKNOWN: {
    readonly id: string;
    readonly reverses: string;
  };
  readonly REVERSAL_DIFFERS: {
    readonly id: string;
    readonly reverses: string;
  };
  readonly REVERSAL_BEFORE_ENTRY: {
    readonly id: string;
    readonly reverses: string;
    readonly on: IsoDate;
    readonly originalOn: IsoDate;
  };
  readonly ENTRY_REVERSED_TWICE: {
    readonly id: string;
    readonly reverses: string;
    readonly earlier: string;
  };
  readonly ACCOUNT_OVERDRAWN: AccountParams & {
    readonly on: IsoDate;
    readonly balanceVnd: DecimalString;
  };
  readonly REALLOCATION_NOT_WHOLE: {
    readonly project: string;
    readonly balanceVnd: DecimalString;
    readonly toVnd: DecimalString;
    readonly differenceVnd: DecimalString;
  };
}

export interface LedgerLine {
  readonly account: LedgerAccount;
  readonly amountVnd: DecimalString;
}

export declare const LedgerSchema: z.ZodType<Ledger>;

export interface LikelyCause {
  readonly totalId: string;
  readonly cause: CauseId;
  readonly figureIds: readonly string[];
  readonly witnessIds: readonly string[];
  readonly corrections: readonly Correction[];
  readonly holds: 'exactly' | 'within-qualifiers';
  readonly repairs: number;
  readonly breaks: number;
  readonly alike: number;
  readonly rank: number;
  readonly evidence: LocalText;
  readonly explanation: Explanation;
  readonly finding: Finding;
}

export interface LikelyCauseParams {
  readonly totalId: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly cause: CauseId;
  readonly rank: string;
  readonly figures: string;
  readonly suspectVi: string;
  readonly suspectEn: string;
  readonly unit: string;
  readonly published?: DecimalString | undefined;
  readonly corrected?: DecimalString | undefined;
  readonly witnessVi?: string | undefined;
  readonly witnessEn?: string | undefined;
  readonly runLength?: string | undefined;
  readonly words?: string | undefined;
  readonly digits?: string | undefined;
  readonly digitsMeant?: string | undefined;
  readonly slip?: 'comma' | undefined;
  readonly unitWritten?: string | undefined;
  readonly unitMeant?: string | undefined;
  readonly moves?: 'here' | 'away' | undefined;
  readonly holds: 'exactly' | 'within-qualifiers';
  readonly repairs: string;
  readonly breaks: string;
  readonly alike: string;
}

export interface LikelyCausesOptions {
  readonly figures: readonly SettledFigure[];
  readonly aboutTolerancePercent: DecimalString;
  readonly atMost?: number | undefined;
}

export interface LimitParams {
  readonly on: IsoDate;
  readonly amountVnd: DecimalString;
  readonly limitVnd: DecimalString;
  readonly excessVnd: DecimalString;
}

export interface ManagementCost {
  readonly spentBy: 'agency' | 'unit';
  readonly level: NormLevel;
  readonly province?: string | undefined;
  readonly baseVnd: DecimalString;
  readonly chargedVnd?: DecimalString | undefined;
}

export interface ManagementLimit {
  readonly status: NormAnswer['status'] | 'faulty-request';
  readonly ratePercent: DecimalString | null;
  readonly limitVnd: DecimalString | null;
  readonly citations: readonly Citation[];
  readonly cautions: readonly NormCaution[];
  readonly findings: readonly Finding[];
  readonly explanation: Explanation | null;
}

export interface MoneyFindingParams extends AmountFaultParams {
  readonly AMOUNT_MISSING: {
    readonly text: string;
  };
  readonly AMOUNT_UNREADABLE: {
    readonly text: string;
  };
  readonly AMOUNT_TEXT_TOO_LONG: {
    readonly text: string;
    readonly length: string;
    readonly limit: string;
  };
  readonly AMOUNT_UNIT_MISSING: {
    readonly text: string;
  };
  readonly AMOUNT_OTHER_UNIT: {
    readonly text: string;
    readonly unit: string;
    readonly columnUnit: string;
  };
  readonly AMOUNT_MARKS_DISAGREE: {
    readonly text: string;
    readonly marks: string;
  };
  readonly AMOUNT_SIGN_UNCLEAR: {
    readonly text: string;
  };
  readonly AMOUNT_SEVERAL: {
    readonly text: string;
    readonly amounts: string;
  };
  readonly AMOUNT_WORDS_DIFFER: {
    readonly text: string;
    readonly written: string;
    readonly wordsVnd: DecimalString;
  };
  readonly AMOUNT_NOT_SINGLE: {
    readonly text: string;
  };
  readonly AMOUNT_NOT_FULLY_READ: {
    readonly text: string;
    readonly unread: string;
  };
  readonly AMOUNT_QUALIFIED: {
    readonly text: string;
  };
  readonly AMOUNT_NOT_A_TOTAL: {
    readonly text: string;
    readonly per?: string | undefined;
    readonly average?: 'yes' | undefined;
  };
}

export type MoneyPhase = 'planned' | 'approved' | 'adjusted' | 'advanced' | 'disbursed' | 'settled';

export interface MoneyPhaseOptions {
  readonly rules?: MoneyRuleSet | undefined;
  readonly province?: string | undefined;
}

export type MoneyUnitName = 'đồng' | 'nghìn đồng' | 'triệu đồng' | 'tỷ đồng' | 'nghìn tỷ đồng';

export interface ParseVndOptions {
  readonly unit?: MoneyUnitName | undefined;
  readonly marks?: Language | undefined;
  readonly negative?: 'allowed' | 'refused' | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  readonly origin?: Origin | undefined;
}

export interface ParsedVnd {
  readonly amountVnd?: DecimalString;
  readonly quantity?: Quantity;
  readonly readings: readonly Quantity[];
  readonly settledBy: Settlement;
  readonly evidence: readonly string[];
  readonly unread: readonly string[];
  readonly findings: readonly Finding[];
}

export interface PhaseAmount {
  readonly phase: MoneyPhase;
  readonly on: IsoDate;
  readonly amountVnd: DecimalString;
  readonly source?: FundingSource | undefined;
  readonly decision?: DecisionRef | undefined;
  readonly final?: boolean | undefined;
}

export interface PlanFindingParams {
  readonly PLAN_LINE_REPEATED: {
    readonly id: string;
    readonly first: string;
  };
  readonly PLAN_ACTIVITY_OTHER_GROUP: {
    readonly id: string;
    readonly activity: string;
    readonly group: string;
    readonly groupOfActivity: string;
  };
  readonly PLAN_SOURCE_ENDED: {
    readonly id: string;
    readonly year: string;
    readonly lastDay: string;
  };
  readonly PROJECT_UNIT_MISSING: {
    readonly id: string;
  };
  readonly PROJECT_MONEY_MISSING: {
    readonly id: string;
  };
  readonly PROJECT_SOURCE_ASSUMED: {
    readonly id: string;
    readonly sourceVi: string;
    readonly sourceEn: string;
  };
  readonly PROJECT_SHARES_DIFFER: {
    readonly id: string;
    readonly sharesVnd: DecimalString;
    readonly supportVnd: DecimalString;
  };
  readonly PROJECT_GROUPS_NOT_SPLIT: {
    readonly id: string;
    readonly group: string;
  };
  readonly PLAN_LINE_UNKNOWN: {
    readonly id: string;
  };
  readonly TRANSFER_ABOVE_LINE: {
    readonly id: string;
    readonly amountVnd: DecimalString;
    readonly lineVnd: DecimalString;
  };
  readonly TRANSFER_MOVES_NOTHING: {
    readonly id: string;
  };
  readonly TRANSFER_BETWEEN_SOURCES: {
    readonly fromVi: string;
    readonly fromEn: string;
    readonly toVi: string;
    readonly toEn: string;
  };
}

export interface PlanLine {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly group: ActivityGroupId;
  readonly source: FundingSource;
  readonly amountVnd: DecimalString;
  readonly activity?: ActivityId | undefined;
  readonly projectId?: string | undefined;
  readonly note?: string | undefined;
}

export interface PlanTable {
  readonly kind: 'plan';
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly level: ProjectLevel;
  readonly province?: string | undefined;
  readonly decision?: DecisionRef | undefined;
  readonly lines: readonly PlanLine[];
  readonly totals?: readonly PlanTotal[] | undefined;
}

export declare const PlanTableSchema: z.ZodType<PlanTable>;

export interface PlanTotal {
  readonly unit?: string | undefined;
  readonly group?: ActivityGroupId | undefined;
  readonly source?: FundingSource | undefined;
  readonly amountVnd: DecimalString;
}

export interface PlanTotals {
  readonly total: Explanation;
  readonly byUnit: readonly AxisTotal<string>[];
  readonly byGroup: readonly AxisTotal<ActivityGroupId>[];
  readonly bySource: readonly AxisTotal<FundingSource>[];
}

export interface PlanTransfer {
  readonly from: string;
  readonly to: string;
  readonly amountVnd: DecimalString;
  readonly decision?: DecisionRef | undefined;
}

export interface ProjectExpenses {
  readonly byGroup: readonly ExpenseTotal<ActivityGroupId>[];
  readonly byColumn: readonly ExpenseTotal<CostColumn>[];
  readonly byYear: readonly ExpenseTotal<number>[];
  readonly findings: readonly Finding[];
}

export interface ProjectMoney {
  readonly kind: 'project-money';
  readonly projectId: string;
  readonly level: ProjectLevel;
  readonly acceptedOn?: readonly IsoDate[] | undefined;
  readonly phases: readonly PhaseAmount[];
}

export interface ProjectMoneyFindingParams {
  readonly PHASE_OUT_OF_ORDER: {
    readonly phase: MoneyPhase;
    readonly on: IsoDate;
    readonly needs: MoneyPhase;
    readonly needsOn: IsoDate;
  };
  readonly PHASE_SKIPPED: {
    readonly phase: MoneyPhase;
    readonly on: IsoDate;
    readonly needs: MoneyPhase;
  };
  readonly PHASE_AFTER_FINAL: {
    readonly phase: MoneyPhase;
    readonly on: IsoDate;
    readonly finalOn: IsoDate;
  };
  readonly PHASE_RECORDED_TWICE: {
    readonly phase: MoneyPhase;
    readonly on: IsoDate;
    readonly amountVnd: DecimalString;
  };
  readonly PHASES_CONFLICT: {
    readonly phase: MoneyPhase;
    readonly on: IsoDate;
    readonly amountVnd: DecimalString;
    readonly otherVnd: DecimalString;
  };
  readonly APPROVED_TWICE: {
    readonly on: IsoDate;
    readonly firstOn: IsoDate;
  };
  readonly ADVANCED_TWICE: {
    readonly on: IsoDate;
    readonly firstOn: IsoDate;
  };
  readonly APPROVED_ABOVE_PLANNED: LimitParams;
  readonly ADVANCED_ABOVE_APPROVED: LimitParams;
  readonly DISBURSED_ABOVE_APPROVED: LimitParams;
  readonly SETTLED_ABOVE_DISBURSED: LimitParams;
  readonly ADJUSTED_BELOW_PAID: LimitParams;
  readonly ADVANCE_NOT_CLEARED: LimitParams;
  readonly CARRIED_OVER_ABOVE_LEFT: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly carriedVnd: DecimalString;
    readonly leftVnd: DecimalString;
  };
}

export declare const ProjectMoneySchema: z.ZodType<ProjectMoney>;

export interface RatioCheck {
  readonly ratioId: string;
  readonly status: RatioStatus;
  readonly difference?: DecimalString;
  readonly implied?: ImpliedFigure;
  readonly findings: readonly Finding[];
  readonly explanation?: Explanation;
}

export interface RatioParams {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly figures: string;
  readonly unit: string;
  readonly computed: DecimalString;
  readonly cutOff?: 'yes' | undefined;
  readonly from?: DecimalString | undefined;
  readonly to?: DecimalString | undefined;
}

export type RatioStatus = 'equal' | 'within-qualifiers' | 'differs' | 'implied' | 'cannot-tell';

export interface ReconcileOptions {
  readonly aboutTolerancePercent: DecimalString;
  readonly explain?: boolean | undefined;
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
  readonly missingIds?: readonly string[];
  readonly remainder?: Interval;
  readonly finding?: Finding;
  readonly explanation?: Explanation;
}

export interface ReconciliationResult {
  readonly totals: readonly Reconciliation[];
  readonly findings: readonly Finding[];
}

export type ReconciliationStatus =
  | 'equal'
  | 'short'
  | 'over'
  | 'within-qualifiers'
  | 'impossible'
  | 'partial'
  | 'parts-missing'
  | 'cannot-tell';

export interface RelationFindingParams {
  readonly SAME_FIGURE_DIFFERS: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly wordings: string;
    readonly figures: string;
    readonly difference: DecimalString;
    readonly unit: string;
    readonly aboutTolerancePercent?: DecimalString | undefined;
    readonly wordsAllow?: 'both' | undefined;
  };
  readonly SAME_FIGURE_WORDED_OTHERWISE: Omit<RelationFindingParams['SAME_FIGURE_DIFFERS'], 'wordsAllow'>;
  readonly SAME_FIGURE_NOT_COMPARED: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly wordings: string;
    readonly figures: string;
    readonly reason: 'unknown' | 'reading' | 'unit';
    readonly unknown?: string | undefined;
  };
  readonly RATIO_DIFFERS: RatioParams & {
    readonly stated: DecimalString;
  };
  readonly RATIO_WITHIN_QUALIFIERS: RatioParams & {
    readonly stated: DecimalString;
  };
  readonly FIGURE_IMPLIED: RatioParams & {
    readonly term: 'of' | 'per' | 'ratio';
  };
  readonly RATIO_BELOW_LEAST: RatioParams & {
    readonly atLeast: DecimalString;
  };
  readonly SAME_NUMBER_TWICE: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly number: DecimalString;
    readonly unit: string;
    readonly otherUnit: string;
  };
  readonly RATIO_NOT_CHECKED: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly reason: 'unknown' | 'reading' | 'unit' | 'zero';
    readonly figures: string;
  };
  readonly SERIES_CHANGES_UNIT: {
    readonly earlier: string;
    readonly earlierUnit: string;
    readonly later: string;
    readonly laterUnit: string;
  };
  readonly SERIES_CHANGES_QUALIFIER: {
    readonly earlier: string;
    readonly later: string;
  };
  readonly REMAINDER_NOT_LAST: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly remainder: string;
    readonly further: string;
  };
  readonly PART_OF_OTHER_SOURCE: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly totalSourceVi: string;
    readonly totalSourceEn: string;
    readonly partVi: string;
    readonly partEn: string;
    readonly partSourceVi: string;
    readonly partSourceEn: string;
  };
  readonly YEAR_NOT_PRINTED: {
    readonly text: string;
    readonly years: string;
  };
}

export interface RemainderParams {
  readonly remainder: DecimalString;
  readonly remainderVnd?: DecimalString | undefined;
  readonly remainderInterval?: string | undefined;
}

export interface RestatedFigure {
  readonly figureIds: readonly string[];
  readonly status: RestatedStatus;
  readonly unit: string;
  readonly difference?: DecimalString;
  readonly finding?: Finding;
  readonly explanation?: Explanation;
}

export type RestatedStatus = 'same' | 'worded-otherwise' | 'differs' | 'cannot-tell';

export interface RoundToOptions {
  readonly mode: RoundingMode;
  readonly unit: MoneyUnitName;
  readonly reason: Citation | LocalText;
}

export interface RoundedVnd {
  readonly amountVnd: DecimalString;
  readonly differenceVnd: DecimalString;
  readonly explanation: Explanation;
}

export interface RowChange {
  readonly kind: RowChangeKind;
  readonly id: string;
  readonly before?: ComparedRow;
  readonly after?: ComparedRow;
  readonly fields: readonly string[];
  readonly differenceVnd?: DecimalString;
}

export type RowChangeKind = 'added' | 'removed' | 'moved' | 'amount-changed' | 'reworded';

export interface RowParams {
  readonly id: string;
  readonly label: string;
  readonly differenceVnd?: DecimalString | undefined;
}

export interface SettledFigure {
  readonly figure: FigureReadings;
  readonly quantity?: Quantity;
  readonly settledBy: Settlement;
  readonly evidence: readonly string[];
}

export type Settlement =
  | 'one-reading'
  | 'closing-sum'
  | 'same-unit'
  | 'part-within-total'
  | 'scale'
  | 'official-comma'
  | 'unit'
  | 'caller'
  | 'words'
  | 'open';

export interface StopOptions {
  readonly projectId: string;
  readonly entryId: string;
  readonly on: IsoDate;
  readonly reason: string;
  readonly decision?: DecisionRef | undefined;
  readonly to: readonly LedgerLine[];
  readonly level: ProjectLevel;
  readonly kind: ProjectKind;
  readonly forFault: boolean;
  readonly province?: string | undefined;
  readonly provincialRules?: readonly ProvincialChangeRule[] | undefined;
}

export interface StoppedProject {
  readonly entry?: LedgerEntry;
  readonly decider: DeciderAnswer;
  readonly explanation: Explanation;
  readonly findings: readonly Finding[];
}

export interface SumCheck {
  readonly status: SumStatus;
  readonly sumVnd: DecimalString;
  readonly totalVnd?: DecimalString;
  readonly differenceVnd?: DecimalString;
  readonly missing: number;
  readonly explanation: Explanation;
}

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

export type SumStatus = 'equal' | 'short' | 'over' | 'open' | 'not-stated';

export type Support = AllowedSupport | SupportWithoutFigure | SupportNotAnswered | SupportNotCalculated;

export type SupportActivity = ActivityId | 'cluster-investment-incentive';

export type SupportBound = 'rate' | 'quantity' | 'price' | 'ceiling' | 'cost';

export interface SupportCheckOptions extends Omit<SupportChoices, 'explain'> {
  readonly asOf: IsoDate;
  readonly priorityProjects?: readonly string[] | undefined;
}

export interface SupportChoices {
  readonly norms: SupportNormSet;
  readonly levels?: readonly NormLevel[] | undefined;
  readonly factorReading?: FactorReading | undefined;
  readonly factorStacking?: FactorStacking | undefined;
  readonly rounding?: SupportRounding | undefined;
  readonly explain?: boolean | undefined;
}

export interface SupportFindingParams {
  readonly SUPPORT_NORM_NOT_KNOWN: {
    readonly subject: string;
    readonly subjectVi: string;
    readonly subjectEn: string;
    readonly asOf: IsoDate;
    readonly reason: NotKnownReason;
    readonly instrument?: string | undefined;
  };
  readonly SUPPORT_NO_NORM_IN_FORCE: {
    readonly subject: string;
    readonly subjectVi: string;
    readonly subjectEn: string;
    readonly asOf: IsoDate;
  };
  readonly SUPPORT_NORMS_OVERLAP: {
    readonly subject: string;
    readonly subjectVi: string;
    readonly subjectEn: string;
    readonly asOf: IsoDate;
    readonly norms: string;
  };
  readonly SUPPORT_OTHER_LEVEL_NORM: {
    readonly norm: string;
    readonly level: 'national' | 'local';
    readonly province: string;
  };
  readonly SUPPORT_BY_REFERENCE: {
    readonly norm: string;
    readonly instruments?: string | undefined;
  };
  readonly SUPPORT_PRICE_MISSING: {
    readonly norm: string;
  };
  readonly SUPPORT_COST_MISSING: {
    readonly norm: string;
    readonly ratePercent: DecimalString;
  };
  readonly SUPPORT_UNITS_ZERO: {
    readonly units: DecimalString;
  };
  readonly SUPPORT_UNITS_MISSING: {
    readonly unitVi: string;
    readonly unitEn: string;
    readonly requestedVnd: DecimalString;
    readonly oneUnitVnd: DecimalString;
  };
  readonly SUPPORT_QUANTITY_MISSING: {
    readonly quantityVi: string;
    readonly quantityEn: string;
  };
  readonly SUPPORT_TIER_MISSING: {
    readonly tiers: string;
  };
  readonly SUPPORT_TIER_UNKNOWN: {
    readonly tier: string;
    readonly tiers: string;
  };
  readonly SUPPORT_FACTOR_NOT_APPLICABLE: {
    readonly factor: string;
    readonly factorEn: string;
    readonly norm: string;
    readonly normEn: string;
  };
  readonly SUPPORT_STACKING_NOT_SETTLED: {
    readonly highest: DecimalString;
    readonly product: DecimalString;
    readonly taken: DecimalString;
  };
  readonly SUPPORT_READINGS_DIFFER: {
    readonly wholeSupportVnd: DecimalString;
    readonly ceilingOnlyVnd: DecimalString;
    readonly takenVnd: DecimalString;
  };
  readonly SUPPORT_ABOVE_COST: {
    readonly requestedVnd: DecimalString;
    readonly costVnd: DecimalString;
  };
  readonly SUPPORT_ABOVE_NORM: {
    readonly requestedVnd: DecimalString;
    readonly supportVnd: DecimalString;
    readonly excessVnd: DecimalString;
    readonly boundBy: SupportBound;
    readonly units: DecimalString;
    readonly unitVi: string;
    readonly unitEn: string;
    readonly notRead?: string | undefined;
  };
  readonly SUPPORT_OWN_MONEY_SHORT: {
    readonly requiredVnd: DecimalString;
    readonly statedVnd: DecimalString;
    readonly missingVnd: DecimalString;
  };
  readonly SUPPORT_OTHER_STATE_SOURCE: {
    readonly amountVnd: DecimalString;
  };
  readonly SUPPORT_DAY_ASSUMED: {
    readonly asOf: IsoDate;
  };
  readonly SUPPORT_SEVERAL_ACTIVITIES: {
    readonly activities: string;
  };
}

export interface SupportLimit {
  readonly by: SupportBound;
  readonly limitVnd: DecimalString;
  readonly unusedVnd: DecimalString;
}

export interface SupportNotAnswered {
  readonly status: Exclude<NormAnswer['status'], 'in-force'>;
  readonly subject: NormActivity;
  readonly answer: Exclude<
    NormAnswer,
    {
      readonly status: 'in-force';
    }
  >;
  readonly findings: readonly Finding[];
}

export interface SupportNotCalculated {
  readonly status: 'faulty-request';
  readonly findings: readonly Finding[];
}

export interface SupportOptions extends SupportChoices {
  readonly asOf: IsoDate;
}

export interface SupportRequest {
  readonly activity: SupportActivity;
  readonly level: NormLevel;
  readonly province?: string | undefined;
  readonly costVnd?: DecimalString | undefined;
  readonly units?: DecimalString | undefined;
  readonly technologyLine?: boolean | undefined;
  readonly priority?: boolean | undefined;
  readonly tier?: string | undefined;
  readonly capitalVnd?: DecimalString | undefined;
  readonly quantity?: DecimalString | undefined;
  readonly priceVnd?: DecimalString | undefined;
  readonly requestedVnd?: DecimalString | undefined;
  readonly ownMoneyVnd?: DecimalString | undefined;
  readonly otherSourcesVnd?: DecimalString | undefined;
  readonly otherStateVnd?: DecimalString | undefined;
}

export type SupportRounding = 'down' | 'half-up';

export interface SupportWithoutFigure {
  readonly status: 'no-figure';
  readonly normId: string;
  readonly reason: 'by-price' | 'by-reference';
  readonly citations: readonly Citation[];
  readonly cautions: readonly NormCaution[];
  readonly findings: readonly Finding[];
}

export interface TabulateOptions {
  readonly unit?: string | undefined;
  readonly source?: FundingSource | undefined;
}

export interface TabulatedPlan {
  readonly table?: PlanTable;
  readonly findings: readonly Finding[];
}

export type TieOrder = 'first' | 'last' | 'heaviest' | 'lightest';

export interface TransferredPlan {
  readonly plan?: PlanTable;
  readonly comparison?: Comparison;
  readonly findings: readonly Finding[];
}

export type VndCell = string | number | null | undefined;

export interface YearEndAmounts {
  readonly unspentVnd: DecimalString;
  readonly unclearedAdvancesVnd: DecimalString;
}

export type YearEndAnswer =
  | {
      readonly status: 'open';
      readonly stage: 'payments' | 'adjustment';
      readonly until: IsoDate;
      readonly citations: readonly Citation[];
    }
  | {
      readonly status: 'closed';
      readonly cancelled: Explanation;
      readonly toRepay: Explanation;
      readonly repayBy: IsoDate;
      readonly carriedOver: Explanation;
      readonly citations: readonly Citation[];
      readonly notRead: readonly string[];
    }
  | {
      readonly status: 'refused';
      readonly findings: readonly Finding[];
    }
  | YearEndNotKnown;

export interface YearEndNotKnown {
  readonly status: 'not-known';
  readonly reason: DeadlineUnknown | 'no-data' | 'no-rule' | 'rules-overlap';
  readonly instrument?: string;
  readonly citations: readonly Citation[];
}

export interface YearEndOptions {
  readonly fiscalYear: number;
  readonly asOf: IsoDate;
  readonly carryOver?: CarryOver | undefined;
  readonly level?: ProjectLevel | undefined;
  readonly province?: string | undefined;
  readonly rules?: MoneyRuleSet | undefined;
  readonly deadlines?: readonly DeadlineRule[] | undefined;
}

export declare const advanceFindings: FindingCatalogue<AdvanceFindingParams>;

export declare function advanceLimit(
  request: AdvanceRequest,
  options: {
    readonly asOf: IsoDate;
    readonly norms: SupportNormSet;
  },
): AdvanceLimit;

export declare function allocate(totalVnd: DecimalString, options: AllocateOptions): Allocation;

export declare const allocationFindings: FindingCatalogue<AllocationFindingParams>;

export declare function balances(
  ledger: Ledger,
  options: {
    readonly asOf: IsoDate;
  },
): readonly AccountBalance[];

export declare const budgetDocumentNames: readonly BudgetDocumentName[];

export declare const budgetFindings: FindingCatalogue<BudgetFindingParams>;

export declare function budgetJsonSchemaOf(name: BudgetDocumentName): JsonSchema;

export declare function calculateSupport(request: SupportRequest, options: SupportOptions): Support;

export declare function calculateSupports(
  requests: readonly DatedSupportRequest[],
  choices: SupportChoices,
): readonly Support[];

export declare const causeFindings: FindingCatalogue<CauseFindingParams>;

export declare function checkAppendOnly(earlier: Ledger, later: Ledger): readonly Finding[];

export declare function checkBreakdowns(
  figures: readonly SettledFigure[],
  options: CheckBreakdownsOptions,
): readonly Finding[];

export declare function checkFormOne(form: FormOne): readonly Finding[];

export declare function checkFormTwo(form: FormTwo): readonly Finding[];

export declare function checkLedger(ledger: Ledger): readonly Finding[];

export declare function checkManagementCost(
  cost: ManagementCost,
  options: {
    readonly asOf: IsoDate;
    readonly norms: SupportNormSet;
  },
): ManagementLimit;

export declare function checkMoneyPhases(
  money: ProjectMoney,
  options?: MoneyPhaseOptions,
): readonly Finding[];

export declare function checkPlan(plan: PlanTable): readonly Finding[];

export declare function checkRatios(
  ratios: readonly PublishedRatio[],
  options: CheckRatiosOptions,
): readonly RatioCheck[];

export declare function checkSeries(figures: readonly SettledFigure[]): readonly Finding[];

export declare function checkSupport(
  projects: readonly Project[],
  options: SupportCheckOptions,
): readonly Finding[];

export declare function compareFormOnes(
  before: FormOne,
  after: FormOne,
  options: CompareOptions & {
    readonly by: RoleId | undefined;
  },
): Comparison;

export declare function comparePlans(
  before: PlanTable,
  after: PlanTable,
  options: CompareOptions,
): Comparison;

export declare function compareRestated(
  figures: readonly SettledFigure[],
  options: ReconcileOptions,
): readonly RestatedFigure[];

export declare function compareVnd(leftVnd: DecimalString, rightVnd: DecimalString): -1 | 0 | 1;

export declare const comparisonFindings: FindingCatalogue<ComparisonFindingParams>;

export declare const costColumns: Readonly<Record<CostColumn, LocalText>>;

export declare function explainDifference(total: SettledFigure, parts: readonly SettledFigure[]): Explanation;

export declare const formFindings: FindingCatalogue<FormFindingParams>;

export declare function formOneTotals(form: FormOne): readonly FormOneTotal[];

export declare function formatVnd(amountVnd: DecimalString, options: FormatVndOptions): string;

export declare const identityFindings: FindingCatalogue<IdentityFindingParams>;

export declare const ledgerAccountKinds: Readonly<Record<LedgerAccountKind, LocalText>>;

export declare const ledgerFindings: FindingCatalogue<LedgerFindingParams>;

export declare function likelyCauses(
  result: ReconciliationResult,
  options: LikelyCausesOptions,
): readonly LikelyCause[];

export declare const moneyFindings: FindingCatalogue<MoneyFindingParams>;

export declare const moneyPhases: Readonly<Record<MoneyPhase, LocalText>>;

export declare const moneyUnits: readonly Unit[];

export declare function multiplyVnd(amountVnd: DecimalString, factor: DecimalString): DecimalString;

export declare function parseVnd(cell: VndCell, options?: ParseVndOptions): ParsedVnd;

export declare function parseVndColumn(
  cells: readonly VndCell[],
  options?: ParseVndOptions,
): readonly ParsedVnd[];

export declare const planFindings: FindingCatalogue<PlanFindingParams>;

export declare function planTotals(plan: PlanTable): PlanTotals;

export declare function postEntries(ledger: Ledger, entries: readonly LedgerEntry[]): Parsed<Ledger>;

export declare function projectExpenses(project: Project): ProjectExpenses;

export declare const projectMoneyFindings: FindingCatalogue<ProjectMoneyFindingParams>;

export declare const publishedUnitIndex: UnitIndex;

export declare function ratioOfVnd(partVnd: DecimalString, wholeVnd: DecimalString): ExactRatio;

export declare function readingFindings(settled: readonly SettledFigure[]): readonly Finding[];

export declare function reconcile(
  figures: readonly SettledFigure[],
  options: ReconcileOptions,
): ReconciliationResult;

export declare const relationFindings: FindingCatalogue<RelationFindingParams>;

export declare function reverseEntry(
  entry: LedgerEntry,
  options: {
    readonly id: string;
    readonly on: IsoDate;
    readonly reason: string;
    readonly decision?: DecisionRef | undefined;
  },
): LedgerEntry;

export declare function roundTo(amountVnd: DecimalString, options: RoundToOptions): RoundedVnd;

export declare function safeParseFormOne(data: unknown): Parsed<FormOne>;

export declare function safeParseFormTwo(data: unknown): Parsed<FormTwo>;

export declare function safeParseLedger(data: unknown): Parsed<Ledger>;

export declare function safeParsePlanTable(data: unknown): Parsed<PlanTable>;

export declare function safeParseProjectMoney(data: unknown): Parsed<ProjectMoney>;

export declare function settleReadings(figures: readonly FigureReadings[]): readonly SettledFigure[];

export declare function stopProject(ledger: Ledger, options: StopOptions): StoppedProject;

export declare function subtractVnd(minuendVnd: DecimalString, subtrahendVnd: DecimalString): DecimalString;

export declare function sumVnd(amounts: Iterable<DecimalString>): DecimalString;

export declare const supportFindings: FindingCatalogue<SupportFindingParams>;

export declare function tabulatePlan(plan: PromotionPlan, options?: TabulateOptions): TabulatedPlan;

export declare function transferPlanMoney(
  plan: PlanTable,
  options: CompareOptions & {
    readonly transfer: PlanTransfer;
  },
): TransferredPlan;

export declare function vndInWords(
  amountVnd: DecimalString,
  options: {
    readonly ending: 'chẵn' | 'none';
  },
): string;

export declare function yearEnd(amounts: YearEndAmounts, options: YearEndOptions): YearEndAnswer;
