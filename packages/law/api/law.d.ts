export interface AdditiveCriterion extends CriterionBase {
  readonly kind: 'additive';
  readonly options: readonly AdditiveOption[];
}

export type AdditiveOption = Omit<MarkOption, 'leastForStars'>;

export interface AdministrativeUnit {
  readonly id: AdministrativeUnitId;
  readonly code: AdministrativeUnitCode;
  readonly name: string;
  readonly fullName: string;
  readonly nameEn: string;
  readonly type: AdministrativeUnitType;
  readonly aliases: readonly string[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly successor: AdministrativeUnitReference | null;
  readonly predecessors: readonly AdministrativeUnitReference[];
  readonly citation: Citation;
  readonly codeCitation: Citation;
  readonly endedBy: Citation | null;
}

export type AdministrativeUnitCode = `${number}`;

export type AdministrativeUnitId = `${AdministrativeUnitCode}@${IsoDate}`;

export interface AdministrativeUnitReference {
  readonly id: AdministrativeUnitId;
  readonly code: AdministrativeUnitCode;
  readonly name: string;
}

export type AdministrativeUnitResolution =
  | {
      readonly status: 'found';
      readonly unit: AdministrativeUnit;
    }
  | {
      readonly status: 'not-then';
      readonly units: readonly AdministrativeUnit[];
      readonly counterparts: readonly AdministrativeUnit[];
    }
  | {
      readonly status: 'ambiguous';
      readonly candidates: readonly AdministrativeUnit[];
    }
  | {
      readonly status: 'unknown';
      readonly candidates: readonly AdministrativeUnit[];
    }
  | {
      readonly status: 'not-known';
      readonly knownFrom: IsoDate;
      readonly citation: Citation;
    };

export type AdministrativeUnitType = 'province' | 'city';

export type AdvanceSubject = Extract<
  NormSubject,
  | 'advance-cluster'
  | 'advance-training'
  | 'advance-soft'
  | 'advance-fair-media'
  | 'advance-model-machine'
  | 'advance-establishment'
>;

export type AwaitedFact = 'startedOn' | 'lastAcceptedOn' | 'resultNotifiedOn' | 'complaintReceivedOn';

export interface AwardRoundOnDuty {
  readonly subject: 'award-round';
  readonly resultNotifiedOn?: IsoDate | undefined;
  readonly complaintReceivedOn?: IsoDate | undefined;
  readonly done?: DutiesDone | undefined;
}

export interface AwardRules {
  readonly recognition: Recognition;
  readonly certificate?: CertificateValidity | undefined;
  readonly councils?: readonly CouncilSize[] | undefined;
  readonly oddJury?: Citation | undefined;
  readonly periodicity?: readonly RoundPeriodicity[] | undefined;
  readonly detailedFrame?: Citation | undefined;
}

export type CalendarDeadlineKind =
  | 'plan-file'
  | 'plan-registration'
  | 'local-plan-appraisal'
  | 'monthly-report'
  | 'provincial-report'
  | 'contract-liquidation'
  | 'treasury-file'
  | 'treasury-spending'
  | 'treasury-adjustment-file'
  | 'treasury-adjustment-end'
  | 'treasury-reconciliation'
  | 'treasury-repayment';

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

export type DayRule =
  | {
      readonly shape: 'day-of-year';
      readonly wording: 'before' | 'by';
      readonly month: number;
      readonly day: number;
      readonly yearOffset: 0 | 1;
    }
  | {
      readonly shape: 'day-of-month';
      readonly wording: 'before' | 'by';
      readonly day: number;
    }
  | {
      readonly shape: 'working-days-before';
      readonly days: number;
      readonly month: number;
      readonly day: number;
      readonly yearOffset: 0 | 1;
    }
  | {
      readonly shape: 'days-after';
      readonly days: number;
    }
  | {
      readonly shape: 'working-days-after';
      readonly days: number;
    }
  | {
      readonly shape: 'no-day';
    };

export type DeadlineAnswer =
  | (DeadlineTopic & {
      readonly status: 'set';
      readonly lastDay: IsoDate;
      readonly rule: DeadlineRule;
      readonly counting?: Citation;
      readonly cautions: readonly ReadingCaution[];
    })
  | (DeadlineTopic & {
      readonly status: 'no-day-set';
      readonly rule: DeadlineRule;
      readonly cautions: readonly ReadingCaution[];
    })
  | (DeadlineTopic & {
      readonly status: 'overlapping';
      readonly candidates: readonly DeadlineCandidate[];
    })
  | (DeadlineTopic & {
      readonly status: 'not-known';
      readonly reason: DeadlineUnknown;
      readonly instrument?: string;
      readonly citation?: Citation;
      readonly explanation?: LocalText;
      readonly candidates: readonly DeadlineCandidate[];
    });

export interface DeadlineCandidate {
  readonly rule: DeadlineRule;
  readonly lastDay: IsoDate | null;
}

export type DeadlineKind = CalendarDeadlineKind | EventDeadlineKind;

export interface DeadlineKindEntry {
  readonly repeats: 'year' | 'quarter' | 'month' | 'event';
  readonly label: LocalText;
}

export interface DeadlineOptions {
  readonly year: number;
  readonly asOf: IsoDate;
  readonly province?: string | undefined;
  readonly holidays?: readonly IsoDate[] | undefined;
  readonly makeUpDays?: readonly IsoDate[] | undefined;
  readonly rules?: readonly DeadlineRule[] | undefined;
}

export interface DeadlineRule {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly owedBy: DutyRole;
  readonly owedTo: DutyRole;
  readonly when: DayRule;
  readonly province?: string | undefined;
  readonly from?: LegalDay | undefined;
  readonly to?: LegalDay | undefined;
  readonly years?:
    | {
        readonly from: number;
        readonly to?: number | undefined;
      }
    | undefined;
  readonly basis: 'law' | 'practice';
  readonly citation: Citation;
  readonly source?: string | undefined;
  readonly notes?: LocalText | undefined;
}

export interface DeadlineTopic {
  readonly kind: DeadlineKind;
  readonly period?: PeriodText;
}

export type DeadlineUnknown =
  'not-read' | 'date-not-known' | 'set-by-province' | 'province-missing' | 'holidays-missing';

export type DeciderAnswer =
  | {
      readonly status: 'decided-by';
      readonly role: RoleId;
      readonly submittedBy?: RoleId;
      readonly citation: Citation;
      readonly conditions?: LocalText;
      readonly cautions: readonly ReadingCaution[];
    }
  | {
      readonly status: 'overlapping';
      readonly rules: readonly ProvincialChangeRule[];
    }
  | {
      readonly status: 'not-known';
      readonly reason: 'not-read' | 'set-by-province' | 'province-missing';
      readonly instrument: string;
      readonly citation?: Citation;
    };

export interface DeciderOptions {
  readonly level: ProjectLevel;
  readonly kind: ProjectKind;
  readonly asOf: IsoDate;
  readonly province?: string | undefined;
  readonly provincialRules?: readonly ProvincialChangeRule[] | undefined;
}

export type DutiesDone = Readonly<Record<string, IsoDate | null>>;

export type Duty =
  | (DutyName & {
      readonly status: 'due';
      readonly lastDay: IsoDate;
      readonly daysLeft: number;
      readonly deadline: Extract<
        DeadlineAnswer,
        {
          status: 'set';
        }
      >;
    })
  | (DutyName & {
      readonly status: 'late' | 'day-passed';
      readonly lastDay: IsoDate;
      readonly daysPast: number;
      readonly deadline: Extract<
        DeadlineAnswer,
        {
          status: 'set';
        }
      >;
    })
  | (DutyName & {
      readonly status: 'done' | 'done-late';
      readonly lastDay: IsoDate;
      readonly doneOn: IsoDate;
      readonly deadline: Extract<
        DeadlineAnswer,
        {
          status: 'set';
        }
      >;
    })
  | (DutyName & {
      readonly status: 'waiting';
      readonly awaits: AwaitedFact;
    })
  | (DutyName & {
      readonly status: 'no-day-set' | 'not-known';
      readonly doneOn?: IsoDate;
      readonly candidates: readonly DeadlineCandidate[];
      readonly deadline: Exclude<
        DeadlineAnswer,
        {
          status: 'set';
        }
      >;
    });

export interface DutyName {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly label: LocalText;
}

export interface DutyOptions extends WorkingCalendar {
  readonly asOf: IsoDate;
  readonly rules?: readonly DeadlineRule[] | undefined;
}

export type DutyRole = RoleId | 'budget-user' | 'treasury' | 'establishment' | 'award-council';

export type DutySubject = ProjectOnDuty | ProvinceOnDuty | AwardRoundOnDuty;

export type EligibilityAnswer =
  | {
      readonly status: 'eligible';
      readonly reason: EligibleReason;
      readonly citations: readonly Citation[];
      readonly cautions: readonly ReadingCaution[];
    }
  | {
      readonly status: 'not-eligible';
      readonly reason: IneligibleReason;
      readonly citations: readonly Citation[];
      readonly cautions: readonly ReadingCaution[];
    }
  | {
      readonly status: 'not-known';
      readonly reason: EligibilityUnknown;
      readonly missing?: readonly EligibilityFactName[];
      readonly instrument?: string;
      readonly citations: readonly Citation[];
      readonly cautions: readonly ReadingCaution[];
    };

export type EligibilityFactName =
  | Exclude<keyof EligibilityFacts, 'place'>
  | `place.${keyof ProductionPlace}`
  | `size.${EnterpriseSizeFactName | 'mainField'}`;

export interface EligibilityFacts {
  readonly legalForm?: LegalForm | 'other' | undefined;
  readonly size?: EnterpriseSizeFact | undefined;
  readonly place?: ProductionPlace | undefined;
  readonly tradeGroup?: TradeGroup | undefined;
  readonly brickKiln?: 'none' | 'improved-manual' | 'ring' | 'other' | undefined;
  readonly appliesCleanerProduction?: boolean | undefined;
  readonly investsInClusterInfrastructure?: boolean | undefined;
  readonly artisanTitle?: 'people' | 'merited' | 'none' | undefined;
  readonly planMakingYear?: number | undefined;
}

export interface EligibilityPeriod {
  readonly id: 'decree-45' | 'gap-2025' | 'decree-235';
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly citation: Citation;
}

export type EligibilityUnknown =
  | 'missing-facts'
  | 'before-2012'
  | 'gap-2025'
  | 'size-criteria-not-read'
  | 'conversion-test-not-read'
  | 'trade-list-not-read'
  | 'unit-type-not-of-the-day';

export type EligibleReason =
  'rural-establishment' | 'cleaner-production' | 'cluster-infrastructure' | 'artisan';

export type EnterpriseSizeFact =
  | {
      readonly basis: 'class';
      readonly sizeClass: 'micro' | 'small' | 'medium' | 'larger';
    }
  | ({
      readonly basis: 'numbers';
      readonly mainField?: EnterpriseSizeFacts['mainField'] | undefined;
    } & Pick<EnterpriseSizeFacts, EnterpriseSizeFactName>);

export type EventDeadlineKind = 'settlement-file' | 'award-complaint' | 'award-complaint-answer';

export interface EventDeadlineOptions extends WorkingCalendar {
  readonly asOf: IsoDate;
  readonly rules?: readonly DeadlineRule[] | undefined;
}

export type IneligibleReason = 'legal-form' | 'size' | 'place' | 'trade' | 'brick-kiln';

export interface Instrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly issuer: LocalText;
  readonly title: LocalText;
  readonly signedOn?: LegalDay;
  readonly inForceFrom?: LegalDay;
  readonly inForceTo?: LegalDay;
  readonly notKnown?: readonly ('signedOn' | 'inForceFrom' | 'inForceTo')[];
  readonly amends?: readonly string[];
  readonly amendedBy?: readonly string[];
  readonly replaces?: readonly string[];
  readonly replacedBy?: readonly string[];
  readonly scope: 'national' | 'province';
  readonly province?: string;
  readonly verified: Verification | 'title';
  readonly url?: string;
  readonly source?: string;
  readonly notes?: LocalText;
}

export { InstrumentKind } from '@khuyencong/model';

export { InstrumentKinds } from '@khuyencong/model';

export type InstrumentStatus = 'in-force' | 'not-in-force' | 'not-known';

export interface InstrumentsByStatus {
  readonly inForce: readonly Instrument[];
  readonly notInForce: readonly Instrument[];
  readonly notKnown: readonly Instrument[];
}

export interface LawFindingParams {
  readonly NORM_WITHOUT_CITATION: {
    readonly norm: string;
  };
  readonly NORM_PERIOD_REVERSED: {
    readonly norm: string;
    readonly from: string;
    readonly to: string;
  };
  readonly NORM_PROVINCE_MISSING: {
    readonly norm: string;
  };
  readonly NORM_PROVINCE_UNEXPECTED: {
    readonly norm: string;
    readonly province: string;
  };
  readonly NORM_RATE_OUT_OF_RANGE: {
    readonly norm: string;
    readonly ratePercent: DecimalString;
  };
  readonly NORM_AMOUNT_NOT_POSITIVE: {
    readonly norm: string;
    readonly field: string;
    readonly value: DecimalString;
  };
  readonly NORM_TIERS_OVERLAP: {
    readonly norm: string;
    readonly tier: string;
    readonly other: string;
  };
  readonly NORMS_OVERLAP: {
    readonly norm: string;
    readonly other: string;
    readonly activity: string;
    readonly level: string;
    readonly province?: string | undefined;
    readonly from: string;
  };
}

export type LegalDay =
  | IsoDate
  | {
      readonly year: number;
    }
  | {
      readonly notBefore: IsoDate;
    };

export declare const LegalDaySchema: z.ZodType<LegalDay>;

export interface LegalPeriod {
  readonly from?: LegalDay | undefined;
  readonly to?: LegalDay | undefined;
}

export interface MarkOption {
  readonly mark?: DecimalString | undefined;
  readonly label?: PublishedText | undefined;
  readonly leastForStars?: Stars | undefined;
}

export type MarkedCriterion =
  OptionCriterion | CaseCriterion | AdditiveCriterion | YesNoCriterion | OpenCriterion;

export type MoneyRule = {
  readonly [Topic in MoneyRuleTopic]: MoneyRuleOf<Topic>;
}[MoneyRuleTopic];

export type MoneyRuleAnswer<Topic extends MoneyRuleTopic = MoneyRuleTopic> =
  | {
      readonly status: 'in-force';
      readonly rule: MoneyRuleOf<Topic>;
      readonly cautions: readonly ReadingCaution[];
    }
  | {
      readonly status: 'none-in-force';
    }
  | {
      readonly status: 'overlapping';
      readonly rules: readonly MoneyRuleOf<Topic>[];
    }
  | {
      readonly status: 'not-known';
      readonly reason: MoneyRuleGap['reason'] | 'no-data';
      readonly instrument?: string;
      readonly citation?: Citation;
      readonly explanation?: LocalText;
      readonly candidates: readonly MoneyRuleOf<Topic>[];
    };

export interface MoneyRuleGap extends MoneyRuleScope {
  readonly id: string;
  readonly topics: readonly MoneyRuleTopic[];
  readonly reason: 'not-read' | 'date-not-known' | 'set-by-province';
  readonly instrument?: string | undefined;
  readonly citation?: Citation | undefined;
  readonly explanation: LocalText;
}

export interface MoneyRuleOf<Topic extends MoneyRuleTopic> extends MoneyRuleScope {
  readonly id: string;
  readonly topic: Topic;
  readonly outcome: MoneyRuleOutcomes[Topic];
  readonly citations: readonly [Citation, ...Citation[]];
  readonly exceptionsNotRead?:
    | {
        readonly instrument: string;
        readonly article?: string | undefined;
      }
    | undefined;
  readonly notes?: LocalText | undefined;
}

export interface MoneyRuleOutcomes {
  readonly 'second-advance': 'after-acceptance' | 'at-any-time';
  readonly 'unspent-budget': 'cancelled' | 'carried-over';
  readonly 'uncleared-advances': 'repaid' | 'carried-over';
}

export interface MoneyRuleQuery<Topic extends MoneyRuleTopic = MoneyRuleTopic> {
  readonly topic: Topic;
  readonly asOf: IsoDate;
  readonly level?: ProjectLevel | undefined;
  readonly province?: string | undefined;
  readonly fiscalYear?: number | undefined;
}

export interface MoneyRuleScope {
  readonly level?: ProjectLevel | undefined;
  readonly province?: string | undefined;
  readonly from?: LegalDay | undefined;
  readonly to?: LegalDay | undefined;
  readonly fiscalYears?:
    | {
        readonly from?: number | undefined;
        readonly to?: number | undefined;
      }
    | undefined;
}

export interface MoneyRuleSet {
  readonly rules: readonly MoneyRule[];
  readonly gaps: readonly MoneyRuleGap[];
}

export type MoneyRuleTopic = keyof MoneyRuleOutcomes;

export interface NationalChangeRule {
  readonly changes: readonly ProjectChange[];
  readonly kinds: readonly ProjectKind[];
  readonly role: RoleId;
  readonly submittedBy?: RoleId;
  readonly from: IsoDate;
  readonly citation: Citation;
  readonly conditions?: LocalText;
}

export type NormActivity = ActivityId | NormSubject;

export type NormAmount =
  | {
      readonly shape: 'lower-of';
      readonly ratePercent: DecimalString;
      readonly base?: LocalText | undefined;
      readonly ceilingVnd: DecimalString;
    }
  | {
      readonly shape: 'rate';
      readonly ratePercent: DecimalString;
      readonly base?: LocalText | undefined;
    }
  | {
      readonly shape: 'ceiling';
      readonly ceilingVnd: DecimalString;
    }
  | {
      readonly shape: 'per-quantity';
      readonly perQuantityVnd: DecimalString;
      readonly quantity: LocalText;
      readonly ceilingVnd?: DecimalString | undefined;
    };

export type NormAnswer =
  | {
      readonly status: 'in-force';
      readonly norm: SupportNorm;
      readonly cautions: readonly NormCaution[];
    }
  | {
      readonly status: 'none-in-force';
      readonly nearest: readonly SupportNorm[];
    }
  | {
      readonly status: 'overlapping';
      readonly norms: readonly SupportNorm[];
    }
  | {
      readonly status: 'not-known';
      readonly reason: NotKnownReason;
      readonly instrument?: string;
      readonly candidates: readonly SupportNorm[];
      readonly gaps: readonly NormGap[];
    };

export type NormCaution =
  | {
      readonly kind: 'amendment-not-read';
      readonly instrument: string;
    }
  | {
      readonly kind: 'end-not-found';
    };

export interface NormGap {
  readonly id: string;
  readonly level: NormLevel;
  readonly province?: string;
  readonly activity?: NormActivity;
  readonly instrument?: string;
  readonly article?: string;
  readonly clause?: string;
  readonly from?: LegalDay;
  readonly to?: LegalDay;
  readonly reason: LocalText;
}

export type NormKind = 'support' | 'prize' | 'management' | 'advance' | 'multiplier' | 'incentive';

export type NormLevel = 'national' | 'local';

export interface NormQuery {
  readonly activity: NormActivity;
  readonly asOf: IsoDate;
  readonly level: NormLevel;
  readonly province?: string | undefined;
}

export type NormRule =
  | NormAmount
  | RateAbove
  | {
      readonly shape: 'tiers';
      readonly tiers: readonly NormTier[];
    }
  | {
      readonly shape: 'multiplier';
      readonly multiplier: DecimalString;
      readonly of?: NormActivity | undefined;
      readonly statedCeiling?: StatedCeiling | undefined;
    }
  | {
      readonly shape: 'by-price';
    }
  | {
      readonly shape: 'by-reference';
      readonly instruments?: readonly string[] | undefined;
    };

export type NormSubject =
  | 'priority-multiplier'
  | 'advance-ceiling'
  | 'advance-cluster'
  | 'advance-training'
  | 'advance-soft'
  | 'advance-fair-media'
  | 'advance-model-machine'
  | 'advance-establishment'
  | 'treasury-advance-general'
  | 'treasury-advance-recovery'
  | 'cluster-investment-incentive';

export interface NormTier {
  readonly id: string;
  readonly label: LocalText;
  readonly capitalAboveVnd?: DecimalString | undefined;
  readonly capitalUpToVnd?: DecimalString | undefined;
  readonly amount: NormAmount;
}

export type NotKnownReason = 'date-not-known' | 'not-verified' | 'no-data' | 'province-missing';

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

export interface ProductionPlace {
  readonly unitType?: 'commune' | 'ward' | 'township' | 'special-zone' | undefined;
  readonly provinceType?: 'province' | 'city' | undefined;
  readonly wardOf?: 'town' | 'city' | undefined;
  readonly cityGrade?: '1' | '2' | '3' | 'other' | undefined;
  readonly convertedFromCommuneOn?: IsoDate | null | undefined;
  readonly inRecognisedCraftVillage?: boolean | undefined;
  readonly isDifficultArea?: boolean | undefined;
}

export type ProjectChange =
  | 'place'
  | 'beneficiary'
  | 'partner'
  | 'total-increase'
  | 'total-decrease'
  | 'content'
  | 'extension-within-year'
  | 'extension-next-year'
  | 'adding'
  | 'stopping'
  | 'stopping-for-fault'
  | 'other';

export interface ProjectOnDuty {
  readonly subject: 'project';
  readonly level: ProjectLevel;
  readonly province?: string | undefined;
  readonly fiscalYear: number;
  readonly startedOn?: IsoDate | undefined;
  readonly completedOn?: IsoDate | undefined;
  readonly lastAcceptedOn?: IsoDate | undefined;
  readonly done?: DutiesDone | undefined;
}

export interface ProvinceOnDuty {
  readonly subject: 'province';
  readonly province?: string | undefined;
  readonly year: number;
  readonly done?: DutiesDone | undefined;
}

export interface ProvincialChangeRule {
  readonly province: string;
  readonly changes: readonly ProjectChange[];
  readonly kinds?: readonly ProjectKind[] | undefined;
  readonly role: RoleId;
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
  readonly citation: Citation;
}

export declare const ProvincialChangeRuleSchema: z.ZodType<ProvincialChangeRule>;

export interface PublishedText {
  readonly vi: string;
  readonly en?: string | undefined;
}

export interface RateAbove {
  readonly shape: 'rate-above';
  readonly ratePercent: DecimalString;
  readonly base?: LocalText | undefined;
  readonly aboveVnd: DecimalString;
}

export interface ReadingCaution {
  readonly kind: 'amendment-not-read' | 'amendment-partly-read';
  readonly instrument: string;
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

export interface Region {
  readonly id: string;
  readonly scheme: RegionScheme;
  readonly name: LocalText;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly citation: Citation;
}

export type RegionAnswer =
  | {
      readonly status: 'known';
      readonly region: Region;
    }
  | {
      readonly status: 'not-known';
      readonly formerRegions: readonly Region[];
      readonly instrument: string | null;
    }
  | {
      readonly status: 'not-then';
      readonly counterparts: readonly AdministrativeUnit[];
    };

export type RegionScheme = 'socio-economic' | 'award';

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

export interface StatedCeiling {
  readonly ceilingVnd: DecimalString;
  readonly ratePercent?: DecimalString | undefined;
  readonly citation: Citation;
}

export interface SupportCondition {
  readonly kind: SupportConditionKind;
  readonly text: LocalText;
  readonly from: LegalDay;
  readonly to: LegalDay;
  readonly citation: Citation;
}

export type SupportConditionKind = 'content-and-trade' | 'approved' | 'own-money' | 'no-other-state-source';

export type SupportConditionsAnswer =
  | {
      readonly status: 'in-force';
      readonly conditions: readonly SupportCondition[];
    }
  | {
      readonly status: 'not-known';
      readonly instrument?: string;
    };

export interface SupportNorm {
  readonly id: string;
  readonly activity: NormActivity;
  readonly kind: NormKind;
  readonly level: NormLevel;
  readonly province?: string | undefined;
  readonly label: LocalText;
  readonly rule: NormRule;
  readonly unit: LocalText;
  readonly from?: LegalDay | undefined;
  readonly to?: LegalDay | undefined;
  readonly lastSeenInForceOn?: IsoDate | undefined;
  readonly unreadAmendments?: readonly UnreadAmendment[] | undefined;
  readonly citation: Citation;
  readonly source?: string | undefined;
  readonly conditions?: LocalText | undefined;
  readonly notes?: LocalText | undefined;
}

export declare const SupportNormSchema: z.ZodType<SupportNorm>;

export interface SupportNormSet {
  readonly norms: readonly SupportNorm[];
  readonly gaps: readonly NormGap[];
}

export type TradeGroup =
  | 'agro-forestry-fishery-food'
  | 'consumer-export'
  | 'agricultural-chemicals'
  | 'building-materials'
  | 'mechanical-electronic-supporting'
  | 'handicraft'
  | 'mining'
  | 'cleaner-production'
  | 'pollution-treatment'
  | 'high-technology'
  | 'clean-industry'
  | 'energy-saving'
  | 'environmental-industry'
  | 'environment-friendly-energy'
  | 'other';

export interface TradeGroupEntry {
  readonly id: Exclude<TradeGroup, 'other'>;
  readonly label: LocalText;
  readonly from: IsoDate;
  readonly citation: Citation;
}

export interface UnreadAmendment {
  readonly instrument: string;
  readonly from?: LegalDay | undefined;
}

export interface VerificationCounts {
  readonly clause: number;
  readonly secondary: number;
  readonly withoutFigure: number;
  readonly gaps: number;
}

export interface WorkingCalendar {
  readonly holidays: readonly IsoDate[];
  readonly makeUpDays?: readonly IsoDate[] | undefined;
}

export interface YesNoCriterion extends CriterionBase {
  readonly kind: 'yes-no';
}

export declare function addWorkingDays(day: IsoDate, days: number, calendar: WorkingCalendar): IsoDate;

export declare const administrativeUnitTypeLabels: Readonly<Record<AdministrativeUnitType, LocalText>>;

export declare const administrativeUnits: readonly AdministrativeUnit[];

export declare function administrativeUnitsAt(asOf: IsoDate): readonly AdministrativeUnit[] | undefined;

export declare const administrativeUnitsKnownFrom: IsoDate;

export declare function advanceSubjectOf(activity: ActivityId): AdvanceSubject | undefined;

export declare function bestMark(criterion: Criterion): DecimalString;

export declare function checkCriteriaSet(set: CriteriaSet): readonly Finding[];

export declare function checkEligibility(
  facts: EligibilityFacts,
  options: {
    readonly asOf: IsoDate;
  },
): EligibilityAnswer;

export declare function correctCriteriaSet(set: CriteriaSet): CriteriaSet;

export declare function counterpartsOf(
  unit: AdministrativeUnit,
  options: {
    readonly asOf: IsoDate;
  },
): readonly AdministrativeUnit[] | undefined;

export declare const criteriaFindings: FindingCatalogue<CriteriaFindingParams>;

export declare const criteriaSchemeIndex: readonly CriteriaSchemeEntry[];

export declare function deadlineAfter(
  kind: EventDeadlineKind,
  eventOn: IsoDate,
  options: EventDeadlineOptions,
): DeadlineAnswer;

export declare const deadlineKinds: Readonly<Record<DeadlineKind, DeadlineKindEntry>>;

export declare const deadlineRules: readonly DeadlineRule[];

export declare function deadlinesFor(
  kind: CalendarDeadlineKind,
  options: DeadlineOptions,
): readonly DeadlineAnswer[];

export declare const districtLevelEnd: {
  readonly to: IsoDate;
  readonly citation: Citation;
};

export declare function districtLevelExists(asOf: IsoDate): boolean | undefined;

export declare function duties(subject: DutySubject, options: DutyOptions): readonly Duty[];

export declare const dutyRoleLabels: Readonly<Record<Exclude<DutyRole, RoleId>, LocalText>>;

export declare const eligibilityPeriods: readonly EligibilityPeriod[];

export declare function findAdministrativeUnit(id: AdministrativeUnitId): AdministrativeUnit | undefined;

export declare function findCriteriaSet(
  schemes: readonly CriteriaScheme[],
  query: CriteriaQuery,
): CriteriaAnswer;

export declare function findInstrument(id: string): Instrument | undefined;

export declare function findMoneyRule<Topic extends MoneyRuleTopic>(
  set: MoneyRuleSet,
  query: MoneyRuleQuery<Topic>,
): MoneyRuleAnswer<Topic>;

export declare function findSupportConditions(query: {
  readonly level: NormLevel;
  readonly asOf: IsoDate;
}): SupportConditionsAnswer;

export declare function findSupportNorm(set: SupportNormSet, query: NormQuery): NormAnswer;

export declare const formOneCitation: Citation;

export declare const instrumentKinds: InstrumentKinds;

export declare function instrumentStatus(
  instrument: Instrument,
  options: {
    readonly asOf: IsoDate;
  },
): InstrumentStatus;

export declare const instruments: readonly Instrument[];

export declare function instrumentsInForce(asOf: IsoDate): InstrumentsByStatus;

export declare function isAdministrativeUnitId(text: string): text is AdministrativeUnitId;

export declare function isWorkingDay(day: IsoDate, calendar: WorkingCalendar): boolean;

export declare const lawFindings: FindingCatalogue<LawFindingParams>;

export declare function markedCriteria(set: CriteriaSet): readonly MarkedCriterion[];

export declare const moneyRules: MoneyRuleSet;

export declare const nationalChangeRules: readonly NationalChangeRule[];

export declare const nationalNorms: SupportNormSet;

export declare const normGaps: readonly NormGap[];

export declare const normSubjectLabels: Readonly<Record<NormSubject, LocalText>>;

export declare function predecessorsOf(unit: AdministrativeUnit): readonly AdministrativeUnit[];

export declare const projectChangeLabels: Readonly<Record<ProjectChange, LocalText>>;

export declare const provincialNorms: SupportNormSet;

export declare function regionOf(
  unit: AdministrativeUnit,
  options: {
    readonly asOf: IsoDate;
    readonly scheme: RegionScheme;
  },
): RegionAnswer;

export declare function resolveAdministrativeUnit(
  text: string,
  options: {
    readonly asOf: IsoDate;
  },
): AdministrativeUnitResolution;

export declare function safeParseCriteriaSet(data: unknown): Parsed<CriteriaSet>;

export declare function safeParseSupportNorms(data: unknown): Parsed<readonly SupportNorm[]>;

export declare function successorOf(unit: AdministrativeUnit): AdministrativeUnit | undefined;

export declare const supportConditions: readonly SupportCondition[];

export declare const supportNorms: SupportNormSet;

export declare const tradeGroups: readonly TradeGroupEntry[];

export declare function verificationCounts(set: SupportNormSet): VerificationCounts;

export declare function whoDecides(change: ProjectChange, options: DeciderOptions): DeciderAnswer;
