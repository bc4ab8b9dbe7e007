export type AdvanceSubject = Extract<
  NormSubject,
  | 'advance-cluster'
  | 'advance-training'
  | 'advance-soft'
  | 'advance-fair-media'
  | 'advance-model-machine'
  | 'advance-establishment'
>;

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

export interface RateAbove {
  readonly shape: 'rate-above';
  readonly ratePercent: DecimalString;
  readonly base?: LocalText | undefined;
  readonly aboveVnd: DecimalString;
}

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

export declare function advanceSubjectOf(activity: ActivityId): AdvanceSubject | undefined;

export declare function findSupportConditions(query: {
  readonly level: NormLevel;
  readonly asOf: IsoDate;
}): SupportConditionsAnswer;

export declare function findSupportNorm(set: SupportNormSet, query: NormQuery): NormAnswer;

export declare const lawFindings: FindingCatalogue<LawFindingParams>;

export declare const nationalNorms: SupportNormSet;

export declare const normGaps: readonly NormGap[];

export declare const normSubjectLabels: Readonly<Record<NormSubject, LocalText>>;

export declare const provincialNorms: SupportNormSet;

export declare function safeParseSupportNorms(data: unknown): Parsed<readonly SupportNorm[]>;

export declare const supportConditions: readonly SupportCondition[];

export declare const supportNorms: SupportNormSet;

export declare function verificationCounts(set: SupportNormSet): VerificationCounts;
