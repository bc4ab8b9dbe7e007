export interface CheckFiguresOptions {
  readonly asOf: IsoDate | undefined;
  readonly aboutTolerancePercent: DecimalString;
}

export interface CheckReport {
  readonly version: string;
  readonly asOf: IsoDate | null;
  readonly inputs: readonly {
    readonly file: string;
    readonly sha256: string | null;
    readonly rows: number;
  }[];
  readonly findings: readonly SaidFinding[];
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
}

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
  readonly findings: readonly Finding[];
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

export interface ReadText {
  readonly text: string;
  readonly readings: readonly TextReading[];
  readonly ambiguous: boolean;
  readonly unread: readonly string[];
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

export declare function checkFile(file: string, options: CheckFiguresOptions): Promise<CheckedFile>;

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

export declare function renderCodesMarkdown(): string;

export declare function renderLawPages(): readonly LawPage[];
