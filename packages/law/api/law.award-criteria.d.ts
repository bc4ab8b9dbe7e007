export interface AdditiveCriterion extends CriterionBase {
  readonly kind: 'additive';
  readonly options: readonly AdditiveOption[];
}

export type AdditiveOption = Omit<MarkOption, 'leastForStars'>;

export interface AwardRules {
  readonly recognition: Recognition;
  readonly certificate?: CertificateValidity | undefined;
  readonly councils?: readonly CouncilSize[] | undefined;
  readonly oddJury?: Citation | undefined;
  readonly periodicity?: readonly RoundPeriodicity[] | undefined;
  readonly detailedFrame?: Citation | undefined;
}

export interface CaseCriterion extends CriterionBase {
  readonly kind: 'cases';
  readonly cases: readonly OptionCase[];
}

export type CertificateValidity =
  | {
      readonly shape: 'end-of-year';
      readonly yearsWithYearOfGrant: number;
      readonly citation: Citation;
    }
  | {
      readonly shape: 'months';
      readonly months: number;
      readonly citation: Citation;
    };

export interface CouncilSize {
  readonly level: Level;
  readonly sizes: readonly number[];
  readonly to?: LegalDay | undefined;
  readonly citation: Citation;
}

export type CriteriaAnswer =
  | {
      readonly status: 'in-force';
      readonly scheme: CriteriaScheme;
      readonly set: CriteriaSet;
      readonly cautions: readonly CriteriaCaution[];
    }
  | {
      readonly status: 'none-in-force';
      readonly schemes: readonly CriteriaScheme[];
    }
  | {
      readonly status: 'overlapping';
      readonly schemes: readonly CriteriaScheme[];
    }
  | {
      readonly status: 'not-known';
      readonly reason: CriteriaNotKnownReason;
      readonly instrument?: string;
      readonly gap?: CriteriaGap;
      readonly module?: string;
    };

export type CriteriaCaution =
  | {
      readonly kind: 'amendment-not-read';
      readonly instrument: string;
    }
  | {
      readonly kind: 'end-not-found';
    };

export interface CriteriaCorrection {
  readonly code: keyof CriteriaFindingParams;
  readonly path: readonly (string | number)[];
  readonly printed: string;
  readonly mustBe?: DecimalString | undefined;
  readonly reason: LocalText;
}

export interface CriteriaFindingParams {
  readonly CRITERIA_TOTAL_MISMATCH: {
    readonly set: string;
    readonly stated: DecimalString;
    readonly sum: DecimalString;
    readonly difference: DecimalString;
  };
  readonly CRITERIA_CORRECTION_MISPLACED: {
    readonly set: string;
    readonly printed: string;
  };
  readonly CRITERION_SUM_MISMATCH: {
    readonly criterion: string;
    readonly stated: DecimalString;
    readonly sum: DecimalString;
    readonly difference: DecimalString;
  };
  readonly CRITERION_BEST_OPTION_MISMATCH: {
    readonly criterion: string;
    readonly best: DecimalString;
    readonly maximum: DecimalString;
  };
  readonly CRITERION_OPTION_ABOVE_MAXIMUM: {
    readonly criterion: string;
    readonly option: string;
    readonly mark: DecimalString;
    readonly maximum: DecimalString;
  };
  readonly CRITERION_OPTION_WITHOUT_MARK: {
    readonly criterion: string;
    readonly option: string;
  };
  readonly CRITERION_OPTIONS_EQUAL: {
    readonly criterion: string;
    readonly option: string;
    readonly other: string;
    readonly mark: DecimalString;
  };
  readonly CRITERION_MARK_NEGATIVE: {
    readonly criterion: string;
    readonly mark: DecimalString;
  };
  readonly CRITERION_MARK_PRINTED_TWICE: {
    readonly criterion: string;
    readonly maximum: DecimalString;
    readonly other: DecimalString;
  };
  readonly CRITERION_ID_REPEATED: {
    readonly criterion: string;
    readonly first: string;
  };
  readonly CRITERION_GATE_UNREACHABLE: {
    readonly criterion: string;
    readonly option: string;
    readonly stars: string;
  };
  readonly CRITERION_GATES_DISORDERED: {
    readonly criterion: string;
    readonly stars: string;
    readonly option: string;
    readonly otherStars: string;
    readonly other: string;
  };
}

export interface CriteriaGap {
  readonly id: string;
  readonly sets?: 'all' | readonly string[] | undefined;
  readonly instrument: string;
  readonly reason: LocalText;
}

export type CriteriaNotKnownReason =
  'scheme-not-passed' | 'set-not-listed' | 'set-not-verified' | 'date-not-known';

export interface CriteriaQuery {
  readonly scheme: string;
  readonly set?: string | undefined;
  readonly asOf: IsoDate;
}

export interface CriteriaScheme {
  readonly id: string;
  readonly label: LocalText;
  readonly citation: Citation;
  readonly from: LegalDay;
  readonly to?: LegalDay | undefined;
  readonly lastSeenInForceOn?: IsoDate | undefined;
  readonly unreadAmendments?:
    | readonly {
        readonly instrument: string;
        readonly from: LegalDay;
      }[]
    | undefined;
  readonly totalMark: DecimalString;
  readonly parts: readonly SchemePart[];
  readonly rules: AwardRules;
  readonly sets: readonly CriteriaSet[];
  readonly gaps: readonly CriteriaGap[];
  readonly notes?: LocalText | undefined;
}

export interface CriteriaSchemeEntry {
  readonly id: string;
  readonly label: LocalText;
  readonly instrument: string;
  readonly module: string;
  readonly setCount: number;
}

export declare const CriteriaSchemeSchema: z.ZodType<CriteriaScheme>;

export interface CriteriaSet {
  readonly id: string;
  readonly label: PublishedText;
  readonly classification?: string | undefined;
  readonly managedBy?: readonly string[] | undefined;
  readonly citation: Citation;
  readonly totalMark: DecimalString;
  readonly disqualifiers?: readonly PublishedText[] | undefined;
  readonly criteria: readonly Criterion[];
  readonly corrections?: readonly CriteriaCorrection[] | undefined;
}

export declare const CriteriaSetSchema: z.ZodType<CriteriaSet>;

export type Criterion =
  CriterionGroup | OptionCriterion | CaseCriterion | AdditiveCriterion | YesNoCriterion | OpenCriterion;

export interface CriterionBase {
  readonly id: string;
  readonly label: PublishedText;
  readonly maxMark: DecimalString;
  readonly otherPrintedMarks?: readonly DecimalString[] | undefined;
  readonly guidance?: readonly PublishedText[] | undefined;
  readonly rules?: readonly CriterionRule[] | undefined;
}

export interface CriterionGroup extends CriterionBase {
  readonly kind: 'group';
  readonly children: readonly Criterion[];
}

export interface CriterionRule {
  readonly kind: CriterionRuleKind;
  readonly text: PublishedText;
}

export type CriterionRuleKind =
  | 'requirement'
  | 'applies-only-if'
  | 'not-assessed-if'
  | 'stop-if'
  | 'stop-if-zero'
  | 'eliminated-if'
  | 'evidence';

export type LegalDay =
  | IsoDate
  | {
      readonly year: number;
    }
  | {
      readonly notBefore: IsoDate;
    };

export interface MarkOption {
  readonly mark?: DecimalString | undefined;
  readonly label?: PublishedText | undefined;
  readonly leastForStars?: Stars | undefined;
}

export type MarkedCriterion =
  OptionCriterion | CaseCriterion | AdditiveCriterion | YesNoCriterion | OpenCriterion;

export interface OpenCriterion extends CriterionBase {
  readonly kind: 'open';
}

export interface OptionCase {
  readonly label?: PublishedText | undefined;
  readonly options: readonly MarkOption[];
}

export interface OptionCriterion extends CriterionBase {
  readonly kind: 'options';
  readonly options: readonly MarkOption[];
}

export interface PublishedText {
  readonly vi: string;
  readonly en?: string | undefined;
}

export type Recognition =
  | {
      readonly shape: 'threshold';
      readonly leastMean: DecimalString;
      readonly citation: Citation;
    }
  | {
      readonly shape: 'bands';
      readonly edges: 'half-open' | 'whole-numbers' | 'not-known';
      readonly bands: readonly StarBand[];
      readonly citation: Citation;
    };

export interface RoundPeriodicity {
  readonly levels: readonly Level[];
  readonly everyYears: number;
  readonly usualYears: 'odd' | 'even';
  readonly citation: Citation;
}

export interface SchemePart {
  readonly id: string;
  readonly label: PublishedText;
  readonly maxMark: DecimalString;
}

export interface StarBand {
  readonly stars: Stars;
  readonly from: DecimalString;
  readonly to?: DecimalString | undefined;
  readonly level?: Level | undefined;
}

export type Stars = 1 | 2 | 3 | 4 | 5;

export interface YesNoCriterion extends CriterionBase {
  readonly kind: 'yes-no';
}

export declare function bestMark(criterion: Criterion): DecimalString;

export declare function checkCriteriaSet(set: CriteriaSet): readonly Finding[];

export declare function correctCriteriaSet(set: CriteriaSet): CriteriaSet;

export declare const criteriaFindings: FindingCatalogue<CriteriaFindingParams>;

export declare const criteriaSchemeIndex: readonly CriteriaSchemeEntry[];

export declare function findCriteriaSet(
  schemes: readonly CriteriaScheme[],
  query: CriteriaQuery,
): CriteriaAnswer;

export declare function markedCriteria(set: CriteriaSet): readonly MarkedCriterion[];

export declare function safeParseCriteriaSet(data: unknown): Parsed<CriteriaSet>;
