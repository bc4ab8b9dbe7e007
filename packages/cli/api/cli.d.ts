export interface BudgetComparison {
  readonly activity: string;
  readonly activityVi: string;
  readonly activityEn: string;
  readonly year: string;
}

export interface CheckConfig {
  readonly $schema?: string | undefined;
  readonly province?: string | undefined;
  readonly norms?: string | undefined;
  readonly mapping?: string | undefined;
  readonly aboutTolerancePercent?: DecimalString | undefined;
  readonly strict?: boolean | undefined;
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined;
}

export declare const CheckConfigSchema: z.ZodType<CheckConfig>;

export interface CheckFiguresOptions {
  readonly asOf: IsoDate | undefined;
  readonly aboutTolerancePercent: DecimalString;
}

export interface CheckFileOptions extends CheckFiguresOptions {
  readonly norms?: readonly SupportNorm[] | undefined;
  readonly mapping?: TableMapping | undefined;
  readonly strict?: boolean | undefined;
  readonly province?: string | undefined;
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
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
}

export declare const CheckReportSchema: z.ZodType;

export interface CheckedFigures {
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
  readonly register?: CheckedRegister;
  readonly parts?: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly rows: number;
  }[];
  readonly findings: readonly Finding[];
}

export interface CheckedRegister {
  readonly tables: readonly CheckedTable[];
  readonly totals: readonly RegisterTotal[];
  readonly targets: readonly CheckedTarget[];
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

export interface CodeTexts extends FindingTexts {
  readonly severity: Severity;
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
  readonly FILE_EMPTY: {
    readonly file: string;
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
}

export interface LawPage {
  readonly file: string;
  readonly markdown: string;
}

export type PaymentColumn = 'advanced' | 'disbursed' | 'settled';

export interface ReadText {
  readonly text: string;
  readonly readings: readonly TextReading[];
  readonly ambiguous: boolean;
  readonly unread: readonly string[];
}

export interface RegisterFindingParams {
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

export interface RegisterTotal {
  readonly province: string;
  readonly activity: string;
  readonly year: string;
  readonly projects: number;
  readonly totalCostVnd: DecimalString;
  readonly supportVnd: DecimalString;
  readonly disbursedVnd: DecimalString;
  readonly settledVnd: DecimalString;
}

export interface SaidFinding extends Finding {
  readonly message: string;
}

export interface TargetReading extends Omit<Quantity, 'kind'> {
  readonly kind: 'target';
  readonly measure: Quantity['kind'];
  readonly everyYears: DecimalString;
}

export type TextReading = (Quantity | TargetReading) & {
  readonly wording: string;
};

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

export declare const documentFindings: FindingCatalogue<DocumentFindingParams>;

export declare function readText(text: string): ReadText;

export declare const registerFindings: FindingCatalogue<RegisterFindingParams>;

export declare function renderCodesMarkdown(): string;

export declare function renderLawPages(): readonly LawPage[];
