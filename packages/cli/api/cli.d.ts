export interface AwardTableFindingParams {
  readonly ROUND_SCHEME_UNKNOWN: {
    readonly scheme: string;
    readonly known: string;
  };
  readonly ROUND_SCHEME_NOT_KNOWN: {
    readonly scheme: string;
    readonly asOf?: IsoDate | undefined;
    readonly instrument?: string | undefined;
  };
  readonly ROUND_DECIDED_BEFORE_YEAR: {
    readonly decidedOn: IsoDate;
    readonly year: string;
  };
  readonly ROUND_LEVEL_NOT_THEN: {
    readonly level: string;
    readonly asOf: IsoDate;
  };
  readonly SHEET_INCOMPLETE: {
    readonly product: string;
    readonly juror: string;
    readonly marked: string;
    readonly of: string;
    readonly missing: string;
  };
  readonly SHEETS_MISSING: {
    readonly product: string;
    readonly jurors: string;
    readonly count: string;
  };
  readonly JUROR_ALIKE: {
    readonly juror: string;
    readonly other: string;
  };
}

export interface BudgetComparison {
  readonly activity: string;
  readonly activityVi: string;
  readonly activityEn: string;
  readonly year: string;
  readonly sourceVi?: string | undefined;
  readonly sourceEn?: string | undefined;
}

export interface BudgetMoney {
  readonly year: string | null;
  readonly activity: string | null;
  readonly source: string | null;
  readonly phase: BudgetPhase;
  readonly amountVnd: ReportFigure;
}

export type BudgetPhase = 'planned' | 'approved' | 'adjusted' | 'disbursed' | 'settled';

export interface BudgetRow {
  readonly year: string | null;
  readonly activity: string | null;
  readonly source: string | null;
  readonly phases: Readonly<Record<BudgetPhase, ReportFigure | null>>;
}

export interface BudgetSummary {
  readonly money: readonly BudgetMoney[];
  readonly headings: number;
}

export interface CapGroup {
  readonly activity: string;
  readonly level: string;
  readonly normId: string;
  readonly projects: number;
  readonly above: number;
  readonly supportVnd: DecimalString;
  readonly allowedVnd: DecimalString;
  readonly excessVnd: DecimalString;
  readonly citations: readonly Citation[];
}

export type CapUnknown =
  | 'row-incomplete'
  | 'no-support'
  | 'management'
  | 'case-incomplete'
  | 'units-open'
  | 'no-figure'
  | 'none-in-force'
  | 'overlapping'
  | 'not-known';

export interface CapsSummary {
  readonly groups: readonly CapGroup[];
  readonly above: readonly ProjectAboveCap[];
  readonly notJudged: readonly {
    readonly reason: CapUnknown;
    readonly projects: number;
  }[];
}

export interface CheckConfig {
  readonly $schema?: string | undefined;
  readonly province?: string | undefined;
  readonly norms?: string | undefined;
  readonly changeRules?: string | undefined;
  readonly mapping?: string | undefined;
  readonly aboutTolerancePercent?: DecimalString | undefined;
  readonly strict?: boolean | undefined;
  readonly holidays?: readonly IsoDate[] | undefined;
  readonly makeUpDays?: readonly IsoDate[] | undefined;
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined;
}

export declare const CheckConfigSchema: z.ZodType<CheckConfig>;

export interface CheckFiguresOptions {
  readonly asOf: IsoDate | undefined;
  readonly aboutTolerancePercent: DecimalString;
  readonly pace?: Pace | undefined;
}

export interface CheckFileOptions extends CheckFiguresOptions {
  readonly norms?: readonly SupportNorm[] | undefined;
  readonly mapping?: TableMapping | undefined;
  readonly calendar?: GivenCalendar;
  readonly strict?: boolean | undefined;
  readonly province?: string | undefined;
  readonly summarise?: boolean | undefined;
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  readonly report?: ((findings: readonly Finding[]) => void | Promise<void>) | undefined;
}

export interface CheckReport {
  readonly version: string;
  readonly asOf: IsoDate | null;
  readonly inputs: readonly {
    readonly file: string;
    readonly sha256: string | null;
    readonly rows: number;
  }[];
  readonly totals?: readonly RegisterTotal[];
  readonly findings: readonly SaidFinding[];
  readonly comparison?: VersionComparison;
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
}

export declare const CheckReportSchema: z.ZodType<CheckReport>;

export interface CheckedFigures extends CheckedRelations {
  readonly document: FiguresDocument;
  readonly figures: readonly SettledFigure[];
  readonly totals: readonly Reconciliation[];
  readonly causes: readonly LikelyCause[];
  readonly targets: readonly CheckedTarget[];
  readonly funnel: AwardFunnel;
  readonly findings: readonly Finding[];
}

export interface CheckedFile {
  readonly file: string;
  readonly sha256?: string;
  readonly title?: string;
  readonly rows: number;
  readonly figures?: CheckedFigures;
  readonly plan?: PlanTable;
  readonly register?: CheckedRegister;
  readonly forms?: readonly CheckedForm[];
  readonly parts?: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly rows: number;
  }[];
  readonly findings: readonly Finding[];
}

export interface CheckedForm {
  readonly form: FormOne | FormTwo;
  readonly file?: string;
  readonly sheet?: string;
  readonly rows: number;
}

export interface CheckedPeriod {
  readonly periodId: string;
  readonly years: DecimalString;
  readonly status: 'agrees' | 'differs' | 'not-stated';
  readonly findings: readonly Finding[];
  readonly explanation: Explanation;
}

export interface CheckedRegister {
  readonly tables: readonly CheckedTable[];
  readonly totals: readonly RegisterTotal[];
  readonly targets: readonly CheckedTarget[];
  readonly summary?: RegisterSummary;
}

export interface CheckedRelations {
  readonly restated: readonly RestatedFigure[];
  readonly ratios: readonly RatioCheck[];
  readonly periods: readonly CheckedPeriod[];
  readonly rounds: readonly CheckedRounds[];
}

export interface CheckedRounds {
  readonly figureId: string;
  readonly fewest: DecimalString;
  readonly most: DecimalString;
  readonly status: 'fits' | 'off-rhythm';
  readonly finding?: Finding;
  readonly explanation: Explanation;
}

export interface CheckedTable {
  readonly table: TableName;
  readonly file?: string;
  readonly sheet?: string;
  readonly rows: number;
}

export interface CheckedTarget {
  readonly target: PublishedTarget;
  readonly label: LocalText;
  readonly parsed: ParsedTarget;
  readonly progress: TargetProgress;
}

export type CliDocumentName =
  | 'check-config'
  | 'check-report'
  | 'code-report'
  | 'norm-report'
  | 'programme-report'
  | 'read-report'
  | 'score-report'
  | 'support-norms'
  | 'support-report'
  | 'unit-report'
  | 'verify-report';

export interface CodeDigest {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly meaning: LocalText;
  readonly remedy: LocalText;
  readonly first: readonly ShownFinding[];
}

export interface CodeTexts extends FindingTexts {
  readonly severity: Severity;
}

export interface CrossTableFindingParams {
  readonly CHECK_NOT_DONE: {
    readonly checkVi: string;
    readonly checkEn: string;
    readonly missingVi: string;
    readonly missingEn: string;
  };
  readonly ELIGIBILITY_NOT_KNOWN: {
    readonly reason: string;
    readonly missingVi?: string | undefined;
    readonly missingEn?: string | undefined;
    readonly instrument?: string | undefined;
    readonly asOf: IsoDate;
  };
  readonly PROGRAMME_YEARS_REVERSED: {
    readonly from: string;
    readonly to: string;
  };
  readonly PROJECT_OF_OTHER_PROVINCE: {
    readonly province: string;
    readonly programmes: string;
  };
  readonly ESTABLISHMENT_OF_OTHER_PROVINCE: {
    readonly establishment: string;
    readonly province: string;
    readonly ofProject: string;
  };
  readonly ESTABLISHMENT_ENTERED_TWICE: {
    readonly name: string;
    readonly first: string;
    readonly firstPlace: string;
  };
  readonly APPROVED_AFTER_DAY: {
    readonly approvedOn: IsoDate;
    readonly asOf: IsoDate;
  };
  readonly PAID_WITHOUT_APPROVAL: {
    readonly statusVi: string;
    readonly statusEn: string;
    readonly header: string;
    readonly amountVnd: DecimalString;
  };
  readonly ADVANCE_ABOVE_SETTLED: {
    readonly advancedVnd: DecimalString;
    readonly settledVnd: DecimalString;
    readonly excessVnd: DecimalString;
  };
  readonly SETTLED_WITHOUT_AMOUNT: {
    readonly header: string;
  };
  readonly BUDGET_PAID_ABOVE_PLAN: {
    readonly activityVi: string;
    readonly activityEn: string;
    readonly year: string;
    readonly phase: 'disbursed' | 'settled';
    readonly amountVnd: DecimalString;
    readonly limitVnd: DecimalString;
    readonly excessVnd: DecimalString;
  };
  readonly BUDGET_PARENT_UNKNOWN: {
    readonly parent: string;
    readonly nearest?: string | undefined;
  };
  readonly BUDGET_PARENT_CIRCULAR: {
    readonly parent: string;
  };
  readonly TARGET_UNIT_DIFFERS: {
    readonly target: string;
    readonly unit: string;
    readonly read: string;
  };
  readonly TARGET_YEARS_REVERSED: {
    readonly target: string;
    readonly from: string;
    readonly to: string;
  };
  readonly TARGET_UNIT_UNKNOWN: {
    readonly target: string;
    readonly unit: string;
  };
  readonly RESULT_DIFFERS_FROM_SHARE: {
    readonly target: string;
    readonly value: DecimalString;
    readonly numerator: DecimalString;
    readonly denominator: DecimalString;
  };
  readonly RESULT_WITHOUT_NUMBER: {
    readonly target: string;
    readonly period: string;
  };
}

export interface Deviation {
  readonly code: string;
  readonly message: LocalText;
  readonly differenceVnd: DecimalString;
  readonly explanation: Explanation;
  readonly origin?: Origin;
}

export interface DocumentFindingParams {
  readonly FILE_UNREADABLE: {
    readonly file: string;
    readonly reason: string;
  };
  readonly FILE_TOO_LARGE: {
    readonly file: string;
    readonly bytes: string;
    readonly limit: string;
  };
  readonly FILE_NOT_UTF8: {
    readonly file: string;
  };
  readonly INVALID_JSON: {
    readonly reason: string;
  };
  readonly DUPLICATE_KEY: {
    readonly key: string;
  };
  readonly FIGURE_UNREAD: {
    readonly text: string;
    readonly measure: string;
  };
  readonly FIGURE_HAS_SEVERAL: {
    readonly text: string;
    readonly numbers: string;
  };
  readonly COUNTED_AS_OTHER_UNIT: {
    readonly text: string;
    readonly unit: string;
    readonly countedAs: string;
  };
  readonly QUALIFIER_DIFFERS: {
    readonly text: string;
    readonly read: string;
    readonly stated: string;
  };
  readonly VALUE_DIFFERS: {
    readonly text: string;
    readonly stated: string;
  };
  readonly UNKNOWN_UNIT: {
    readonly unit: string;
    readonly measure: string;
  };
  readonly RANGE_REVERSED: {
    readonly min: string;
    readonly max: string;
  };
  readonly NEGATIVE_AMOUNT: {
    readonly value: DecimalString;
    readonly unit: string;
  };
  readonly AMOUNT_TOO_LARGE: {
    readonly digits: string;
    readonly limit: string;
  };
  readonly ACTUAL_WITHOUT_TARGET: {
    readonly target: string;
  };
  readonly DOCUMENT_REFERENCE_UNKNOWN: {
    readonly field: string;
    readonly id: string;
  };
}

export interface FindingDigest {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly codes: readonly CodeDigest[];
  readonly sums: readonly ShownFinding[];
  readonly deviations: readonly Deviation[];
}

export type GivenCalendar = WorkingCalendar | undefined;

export interface LawPage {
  readonly file: string;
  readonly markdown: string;
}

export type MissingPart = 'programme' | 'budget' | 'projects' | 'targets' | 'as-of';

export interface MoneyFlow {
  readonly year: string | null;
  readonly plannedVnd: ReportFigure | null;
  readonly approvedVnd: ReportFigure | null;
  readonly advancedVnd: ReportFigure | null;
  readonly disbursedVnd: ReportFigure | null;
  readonly settledVnd: ReportFigure | null;
  readonly approvedOfPlanned: ReportRatio | null;
  readonly disbursedOfPlanned: ReportRatio | null;
  readonly advancedOfApproved: ReportRatio | null;
  readonly disbursedOfApproved: ReportRatio | null;
  readonly settledOfDisbursed: ReportRatio | null;
}

export interface OpenDuty {
  readonly id: string;
  readonly label: LocalText;
  readonly status: 'due' | 'late';
  readonly lastDay: IsoDate;
  readonly days: number;
  readonly projects: number;
  readonly citation: Citation;
  readonly origin?: Origin;
}

export type PaymentColumn = 'advanced' | 'disbursed' | 'settled';

export interface PeriodFindingParams {
  readonly PERIOD_LENGTH_DIFFERS: PeriodParams & {
    readonly text: string;
    readonly stated: string;
    readonly counted: string;
    readonly elapsed?: 'yes' | undefined;
  };
  readonly PERIOD_OF_SIX_YEARS: PeriodParams & {
    readonly likely: string;
  };
  readonly PERIOD_SHARES_YEARS: PeriodParams & {
    readonly other: string;
    readonly shared: string;
  };
  readonly PERIOD_LEAVES_GAP: PeriodParams & {
    readonly other: string;
    readonly missing: string;
  };
  readonly STAGE_OUTSIDE_PERIOD: PeriodParams & {
    readonly whole: string;
  };
  readonly STAGES_OF_UNEQUAL_LENGTH: PeriodParams & {
    readonly stagesVi: string;
    readonly stagesEn: string;
  };
}

export interface PeriodParams {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly years: string;
}

export interface PlanGap {
  readonly year: string | null;
  readonly activity: string | null;
  readonly explanation: Explanation;
  readonly disbursedOfPlanned: ReportRatio | null;
}

export interface ProgrammeFacts {
  readonly id: string | null;
  readonly name: string | null;
  readonly level: string | null;
  readonly province: string | null;
  readonly fromYear: string | null;
  readonly toYear: string | null;
  readonly decision: string | null;
  readonly leadAgency: string | null;
  readonly origin?: Origin;
}

export interface ProgrammeReport {
  readonly kind: 'programme-report';
  readonly version: string;
  readonly title: string | null;
  readonly asOf: IsoDate | null;
  readonly sources: readonly string[];
  readonly inputs: readonly {
    readonly file: string;
    readonly sha256: string | null;
    readonly rows: number;
    readonly title: string | null;
  }[];
  readonly missing: readonly MissingPart[];
  readonly programmes: readonly ProgrammeFacts[];
  readonly documents: readonly ReportDocument[];
  readonly published: readonly ReportFigureRead[];
  readonly money: {
    readonly flow: readonly MoneyFlow[];
    readonly flowTotal: MoneyFlow | null;
    readonly budget: readonly BudgetRow[] | null;
    readonly budgetTotal: BudgetRow['phases'] | null;
    readonly budgetHeadings: number;
    readonly plans: readonly ReportPlan[];
    readonly gaps: readonly PlanGap[];
  };
  readonly projects: ReportProjects | null;
  readonly targets: readonly ReportTarget[];
  readonly caps: CapsSummary | null;
  readonly sums: {
    readonly stated: number;
    readonly published: readonly PublishedSum[];
  };
  readonly duties: readonly OpenDuty[] | null;
  readonly findings: FindingDigest;
}

export interface ProgrammeReportOptions {
  readonly asOf: IsoDate | undefined;
  readonly version: string;
  readonly title?: string | undefined;
  readonly findings?: FindingDigest | undefined;
}

export declare const ProgrammeReportSchema: z.ZodType<ProgrammeReport>;

export interface ProjectAboveCap {
  readonly id: string;
  readonly name: string;
  readonly supportVnd: DecimalString;
  readonly allowedVnd: DecimalString;
  readonly excessVnd: DecimalString;
  readonly citations: readonly Citation[];
  readonly explanation: Explanation;
  readonly origin?: Origin;
}

export interface ProjectSums {
  readonly projects: number;
  readonly totalCostVnd: ReportFigure;
  readonly supportVnd: ReportFigure;
  readonly approvedVnd: ReportFigure;
  readonly counterpartVnd: ReportFigure;
  readonly otherSourcesVnd: ReportFigure;
  readonly advancedVnd: ReportFigure;
  readonly disbursedVnd: ReportFigure;
  readonly settledVnd: ReportFigure;
  readonly jobs: ReportFigure;
}

export interface ProjectsOfKey extends ProjectSums {
  readonly key: string | null;
}

export interface ProjectsOfYear extends ProjectSums {
  readonly year: string | null;
  readonly activity: string | null;
}

export interface ProjectsSummary {
  readonly byYear: readonly ProjectsOfYear[];
  readonly byProvince: readonly ProjectsOfKey[];
  readonly byStatus: readonly ProjectsOfKey[];
  readonly byKind: readonly ProjectsOfKey[];
  readonly byLevel: readonly ProjectsOfKey[];
  readonly establishments: number;
  readonly withoutEstablishment: number;
}

export interface PublishedSum {
  readonly file: string;
  readonly label: LocalText;
  readonly status: ReconciliationStatus;
  readonly unit: string;
  readonly total: DecimalString | null;
  readonly sum: DecimalString | null;
  readonly difference: DecimalString | null;
  readonly explanation: Explanation | null;
}

export interface ReadText {
  readonly text: string;
  readonly readings: readonly TextReading[];
  readonly ambiguous: boolean;
  readonly unread: readonly string[];
}

export interface RegisterFindingParams extends CrossTableFindingParams, AwardTableFindingParams {
  readonly COST_NOT_SUM_OF_SOURCES: {
    readonly costVnd: DecimalString;
    readonly sumVnd: DecimalString;
    readonly differenceVnd: DecimalString;
  };
  readonly PAID_ABOVE_SUPPORT: {
    readonly payment: PaymentColumn;
    readonly amountVnd: DecimalString;
    readonly supportVnd: DecimalString;
    readonly excessVnd: DecimalString;
  };
  readonly SETTLED_ABOVE_PAID: {
    readonly settledVnd: DecimalString;
    readonly disbursedVnd: DecimalString;
    readonly excessVnd: DecimalString;
  };
  readonly DATES_REVERSED: {
    readonly header: string;
    readonly on: IsoDate;
    readonly laterHeader: string;
    readonly laterOn: IsoDate;
  };
  readonly AMOUNT_BELOW_THOUSAND: {
    readonly header: string;
    readonly amountVnd: DecimalString;
  };
  readonly AMOUNT_SCALE_DIFFERS: {
    readonly header: string;
    readonly amountVnd: DecimalString;
    readonly typicalVnd: DecimalString;
  };
  readonly PROJECT_OUTSIDE_PROGRAMME: {
    readonly year: string;
    readonly years: string;
  };
  readonly PROVINCE_NOT_RECOGNISED: {
    readonly text: string;
    readonly asOf: IsoDate;
    readonly nearest?: string | undefined;
  };
  readonly PROJECTS_DIFFER_FROM_BUDGET: BudgetComparison & {
    readonly phase: 'planned' | 'disbursed' | 'settled';
    readonly projectsVnd: DecimalString;
    readonly budgetVnd: DecimalString;
    readonly differenceVnd: DecimalString;
  };
  readonly PROJECTS_WITHOUT_BUDGET: BudgetComparison & {
    readonly projectsVnd: DecimalString;
  };
  readonly ESTABLISHMENT_NOT_ELIGIBLE: {
    readonly establishment: string;
    readonly reason: string;
    readonly asOf: IsoDate;
  };
  readonly DUTY_LATE: {
    readonly duty: string;
    readonly dutyVi: string;
    readonly dutyEn: string;
    readonly lastDay: IsoDate;
    readonly daysPast: string;
    readonly asOf: IsoDate;
    readonly holidays: 'not-needed' | 'given' | 'not-given';
  };
  readonly PROJECT_PAST_END: {
    readonly endsOn: IsoDate;
    readonly statusVi: string;
    readonly statusEn: string;
    readonly asOf: IsoDate;
  };
  readonly FOUND_IN_MORE_ROWS: {
    readonly code: string;
    readonly rows: string;
  };
  readonly NOTHING_CHECKED: {
    readonly file: string;
  };
}

export interface RegisterSummary {
  readonly programmes: readonly ProgrammeFacts[];
  readonly budget: BudgetSummary | null;
  readonly projects: ProjectsSummary | null;
  readonly caps: CapsSummary | null;
  readonly duties: readonly OpenDuty[] | null;
  readonly statedSums: number;
}

export interface RegisterTotal {
  readonly province: string;
  readonly activity: string;
  readonly year: string;
  readonly projects: number;
  readonly totalCostVnd: DecimalString | null;
  readonly supportVnd: DecimalString | null;
  readonly disbursedVnd: DecimalString | null;
  readonly settledVnd: DecimalString | null;
}

export interface ReportDocument {
  readonly file: string;
  readonly title: string;
  readonly level: Level;
  readonly province: string | null;
  readonly period: YearSpan | null;
  readonly source: FiguresSource;
}

export interface ReportFigure {
  readonly value: DecimalString | null;
  readonly unit: string;
  readonly stated: number;
  readonly missing: number;
  readonly explanation: Explanation | null;
}

export interface ReportFigureRead {
  readonly file: string;
  readonly label: LocalText;
  readonly wording: string;
  readonly period: YearSpan | null;
  readonly activity: ActivityId | null;
  readonly quantity: Quantity | null;
}

export type ReportForm = 'json' | 'markdown' | 'html' | 'xlsx' | 'docx';

export interface ReportPlan {
  readonly file: string;
  readonly title: string;
  readonly year: number;
  readonly total: Explanation;
  readonly byGroup: readonly {
    readonly label: LocalText;
    readonly amount: Explanation;
  }[];
  readonly bySource: readonly {
    readonly label: LocalText;
    readonly amount: Explanation;
  }[];
}

export interface ReportProjects extends ProjectsSummary {
  readonly total: ProjectSums;
  readonly byActivity: readonly ProjectsOfKey[];
}

export interface ReportRatio {
  readonly ratio: ExactRatio;
  readonly percent: DecimalString;
  readonly rounding: 'half-up';
  readonly step: DecimalString;
  readonly explanation: Explanation;
}

export interface ReportTarget {
  readonly file: string;
  readonly id: string;
  readonly label: LocalText;
  readonly text: string;
  readonly unit: string;
  readonly rule: {
    readonly kind: TargetRule['kind'];
    readonly accepts: Interval | null;
    readonly wording: string;
  } | null;
  readonly period: {
    readonly from: number;
    readonly to: number;
  } | null;
  readonly state: TargetState;
  readonly reason: LocalText;
  readonly achieved: DecimalString | null;
  readonly share: ExactRatio | null;
  readonly progress: ReportRatio | null;
  readonly remaining: DecimalString | null;
  readonly missing: MissingFact | null;
  readonly explanation: Explanation | null;
}

export interface SaidFinding extends Finding {
  readonly message: string;
}

export interface ShownFinding {
  readonly message: LocalText;
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string>>;
  readonly origin?: Origin;
}

export interface TargetReading extends Omit<Quantity, 'kind'> {
  readonly kind: 'target';
  readonly measure: Quantity['kind'];
  readonly everyYears: DecimalString;
}

export type TargetState =
  'met' | 'on-pace' | 'under-way' | 'behind' | 'missed' | 'cannot-tell' | 'withdrawn' | 'not-due';

export type TextReading = (Quantity | TargetReading) & {
  readonly wording: string;
};

export interface VersionComparison extends Omit<Comparison, 'findings'> {
  readonly previous: {
    readonly file: string;
    readonly sha256: string;
  };
  readonly asOf: IsoDate;
  readonly projectKind: ProjectKind;
}

export declare const allFindings: Readonly<Record<string, CodeTexts>>;

export declare function checkFigures(document: FiguresDocument, options: CheckFiguresOptions): CheckedFigures;

export declare function checkFile(file: string, options: CheckFileOptions): Promise<CheckedFile>;

export declare function checkReport(
  files: readonly CheckedFile[],
  options: {
    readonly language: Language;
    readonly asOf: IsoDate | undefined;
    readonly version: string;
  },
): CheckReport;

export declare const cliDocumentNames: readonly CliDocumentName[];

export declare function cliJsonSchemaOf(name: CliDocumentName): JsonSchema;

export declare const documentFindings: FindingCatalogue<DocumentFindingParams>;

export declare function findingDigest(findings: readonly Finding[]): FindingDigest;

export declare const periodFindings: FindingCatalogue<PeriodFindingParams>;

export declare function programmeReport(
  files: readonly CheckedFile[],
  { asOf, version, title, findings }: ProgrammeReportOptions,
): ProgrammeReport;

export declare function readText(text: string): ReadText;

export declare const registerFindings: FindingCatalogue<RegisterFindingParams>;

export declare function renderCodesMarkdown(): string;

export declare function renderLawPages(): readonly LawPage[];

export declare function renderProgrammeReport(
  report: ProgrammeReport,
  {
    language,
    form,
  }: {
    readonly language: Language;
    readonly form: ReportForm;
  },
): Promise<string | Uint8Array>;
