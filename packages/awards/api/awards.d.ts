export interface AwardCertificate {
  readonly productId: string;
  readonly level: Level;
  readonly grantedOn: IsoDate;
}

export interface AwardCount {
  readonly id: string;
  readonly level: AwardStep['level'];
  readonly step: AwardStep['step'];
  readonly year: string;
  readonly unit: string;
  readonly printed: DecimalString;
  readonly interval: Interval;
  readonly entered?: DecimalString | undefined;
  readonly path: readonly (string | number)[];
}

export interface AwardDocument {
  readonly kind: 'score-sheet' | 'jury-minutes' | 'result-list';
  readonly language: Language;
  readonly issuer: readonly string[];
  readonly nationalHeader: readonly [string, string];
  readonly title: readonly string[];
  readonly blocks: readonly DocumentBlock[];
  readonly signatures: readonly SignatureBlock[];
}

export interface AwardFunnel {
  readonly levels: readonly FunnelLevel[];
  readonly findings: readonly Finding[];
}

export interface AwardRoundMarks {
  readonly kind: 'award-round-marks';
  readonly round: ScoredRound;
  readonly rules: RoundRules;
  readonly jurors: readonly Juror[];
  readonly council?: readonly CouncilMember[] | undefined;
  readonly products: readonly RoundEntry[];
  readonly frames?: readonly RoundFrame[] | undefined;
  readonly marks: readonly MarkRow[];
  readonly changes?: readonly MarkChange[] | undefined;
  readonly acts?: CouncilActs | undefined;
  readonly note?: string | undefined;
}

export declare const AwardRoundMarksSchema: z.ZodType<AwardRoundMarks>;

export type AwardsDocumentName = 'award-round-marks' | 'sealed-award-round';

export type BlankPolicy = SheetPolicy | 'mean-of-other-jurors';

export type CanonicalJson =
  | {
      readonly ok: true;
      readonly text: string;
    }
  | {
      readonly ok: false;
      readonly findings: readonly Finding[];
    };

export interface CertificateData {
  readonly productId: string;
  readonly productName: string;
  readonly establishmentId: string | null;
  readonly members: readonly string[];
  readonly level: Level;
  readonly place: string | null;
  readonly year: number;
  readonly grantedOn: IsoDate;
  readonly validTo: IsoDate;
}

export interface CertificateTerm {
  readonly certificate: AwardCertificate;
  readonly lastDay: IsoDate;
  readonly state: 'not-yet' | 'valid' | 'expired';
  readonly caution: LocalText;
}

export interface ChangeFindingParams {
  readonly CHANGE_ID_REPEATED: MarkPlace & {
    readonly change: string;
  };
  readonly CHANGE_UNLINKED: MarkPlace & {
    readonly change: string;
    readonly replaces: string;
  };
  readonly CHANGE_FORKED: MarkPlace & {
    readonly change: string;
    readonly replaces: string;
  };
  readonly CHANGE_MISMATCH: MarkPlace & {
    readonly change: string;
    readonly was: string;
    readonly stands: string;
  };
  readonly CHANGE_WITHOUT_REASON: MarkPlace & {
    readonly change: string;
  };
}

export type CollusionHint =
  | {
      readonly kind: 'same-totals';
      readonly jurors: readonly [string, string];
      readonly same: number;
      readonly of: number;
    }
  | {
      readonly kind: 'favours-maker';
      readonly juror: string;
      readonly establishmentId: string;
      readonly products: number;
      readonly lift: ExactMark;
    };

export interface ComplaintClock {
  readonly complaint: DeadlineAnswer;
  readonly answer?: DeadlineAnswer;
}

export interface Concordance {
  readonly coefficient: ExactMark | null;
  readonly jurors: number;
  readonly products: number;
}

export interface ConditionRuling extends CouncilAct {
  readonly productId: string;
  readonly condition: Exclude<CriterionRuleKind, 'evidence' | 'stop-if-zero'> | 'disqualifier';
  readonly criterion?: string | undefined;
}

export interface CouncilAct {
  readonly reason: string;
  readonly decidedOn?: IsoDate | undefined;
}

export interface CouncilActs {
  readonly conditions?: readonly ConditionRuling[] | undefined;
  readonly secondPanel?: readonly SecondPanelReferral[] | undefined;
  readonly merges?: readonly MergeAct[] | undefined;
  readonly ties?: readonly TieAct[] | undefined;
  readonly stars?: readonly StarsAct[] | undefined;
  readonly overrides?: readonly OverrideAct[] | undefined;
}

export interface CouncilMember {
  readonly id: string;
  readonly name?: string | undefined;
  readonly role: 'chair' | 'deputy' | 'member' | 'secretary';
}

export interface CriterionMeans {
  readonly criteria: readonly {
    readonly id: string;
    readonly maxMark: DecimalString;
  }[];
  readonly products: readonly {
    readonly id: string;
    readonly means: readonly (ExactMark | null)[];
  }[];
}

export type DecisionBasis =
  | {
      readonly kind: 'clause';
      readonly citation: Citation;
    }
  | {
      readonly kind: 'option';
      readonly option: string;
      readonly value: string;
    }
  | {
      readonly kind: 'act';
      readonly act: string;
      readonly reason: string;
    };

export interface DecisionFindingParams {
  readonly TIE_AT_CUT: {
    readonly step: DecisionStep;
    readonly products: string;
    readonly places: string;
  };
  readonly ACT_PRODUCT_UNKNOWN: {
    readonly act: string;
    readonly product: string;
  };
  readonly ACT_WITHOUT_REASON: {
    readonly act: string;
  };
  readonly OVERRIDE_NOT_OPEN: {
    readonly product: string;
    readonly mean: DecimalString | FractionText | 'none';
    readonly step: DecisionStep;
  };
  readonly OVERRIDE_PRIZE_UNKNOWN: {
    readonly product: string;
    readonly prize: string;
  };
  readonly MERGE_NOT_PASSED: {
    readonly set: string;
    readonly product: string;
  };
  readonly MERGE_TWO_MAKERS: {
    readonly set: string;
    readonly makers: string;
  };
  readonly MERGE_ID_TAKEN: {
    readonly set: string;
    readonly id: string;
  };
  readonly TIE_ACT_NOT_TIED: {
    readonly products: string;
  };
  readonly STARS_ACT_NOT_OPEN: {
    readonly product: string;
    readonly stars: string;
  };
}

export interface DecisionRecord {
  readonly step: DecisionStep;
  readonly outcome: 'granted' | 'refused' | 'not-decided';
  readonly products: readonly string[];
  readonly basis: readonly DecisionBasis[];
  readonly label: LocalText;
  readonly prize?: string;
}

export type DecisionStep = 'eligible' | 'scored' | 'passed' | 'recognised' | 'prized' | 'put-forward';

export interface DeclaredInterest {
  readonly establishmentId?: string | undefined;
  readonly productId?: string | undefined;
  readonly nature: string;
}

export type DocumentBlock =
  | {
      readonly kind: 'heading';
      readonly text: string;
    }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
    }
  | {
      readonly kind: 'fields';
      readonly fields: readonly {
        readonly label: string;
        readonly value: string;
      }[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly foot?: readonly string[];
      readonly numeric: readonly number[];
    };

export interface DocumentOptions {
  readonly language: Language;
  readonly issuer: readonly string[];
  readonly establishments?: Readonly<Record<string, string>> | undefined;
}

export type ExactMark = DecimalString | FractionText;

export interface ExplainOptions {
  readonly recognition: Recognition;
  readonly rules?: Pick<RoundRules, 'aggregate'>;
}

export type ForwardRule =
  | {
      readonly kind: 'none';
    }
  | {
      readonly kind: 'by-rank';
      readonly quota: Quota;
    }
  | {
      readonly kind: 'prizes';
      readonly prizes: readonly string[];
    };

export interface FunnelFindingParams {
  readonly FUNNEL_STEP_EXCEEDS: {
    readonly year: string;
    readonly level: AwardStep['level'];
    readonly unit: string;
    readonly step: AwardStep['step'];
    readonly count: DecimalString;
    readonly earlierStep: AwardStep['step'];
    readonly earlierCount: DecimalString;
  };
  readonly FUNNEL_GROWS_UPWARD: {
    readonly year: string;
    readonly unit: string;
    readonly upperLevel: AwardStep['level'];
    readonly upperCount: DecimalString;
    readonly lowerLevel: AwardStep['level'];
    readonly lowerCount: DecimalString;
  };
  readonly FUNNEL_COUNT_TWICE: {
    readonly year: string;
    readonly level: AwardStep['level'];
    readonly unit: string;
    readonly step: AwardStep['step'];
    readonly count: DecimalString;
    readonly otherCount: DecimalString;
    readonly id: string;
    readonly otherId: string;
  };
}

export interface FunnelLevel {
  readonly year: string;
  readonly level: AwardStep['level'];
  readonly unit: string;
  readonly entered?: AwardCount;
  readonly passed?: AwardCount;
  readonly recognised?: AwardCount;
  readonly putForward?: AwardCount;
  readonly recognisedShare?: ExactRatio;
}

export type GateReading = 'every-juror' | 'most-jurors' | 'mean-of-criterion';

export interface GivenMark {
  readonly productId: string;
  readonly juror: string;
  readonly criterion: string;
  readonly mark: DecimalString;
}

export interface HintLimits {
  readonly sameTotalsShare: DecimalString;
  readonly leastProducts: number;
  readonly liftMarks: DecimalString;
}

export interface Juror {
  readonly id: string;
  readonly name?: string | undefined;
  readonly role: 'head' | 'deputy' | 'member' | 'secretary';
  readonly panel?: 'first' | 'second' | undefined;
  readonly interests?: readonly DeclaredInterest[] | undefined;
  readonly declaredOn?: IsoDate | undefined;
}

export interface JurorProfile {
  readonly juror: string;
  readonly products: number;
  readonly lowest: ExactMark | null;
  readonly highest: ExactMark | null;
  readonly mean: ExactMark | null;
  readonly variance: ExactMark | null;
  readonly leniency: ExactMark | null;
}

export type MarkAggregate =
  | {
      readonly kind: 'mean';
    }
  | {
      readonly kind: 'median';
    }
  | {
      readonly kind: 'trimmed-mean';
      readonly dropHighest: number;
      readonly dropLowest: number;
    };

export interface MarkChange {
  readonly id: string;
  readonly productId: string;
  readonly juror: string;
  readonly criterion: string;
  readonly replaces: string;
  readonly was: DecimalString | MarkStatus;
  readonly becomes: DecimalString | MarkStatus;
  readonly kind: 'correction' | 're-mark';
  readonly reason: string;
  readonly changedOn?: IsoDate | undefined;
}

export interface MarkPlace {
  readonly product: string;
  readonly juror: string;
  readonly criterion: string;
}

export type MarkRow = GivenMark | NoMark;

export type MarkStatus = 'absent' | 'recused' | 'spoiled' | 'not-scored';

export interface MergeAct extends CouncilAct {
  readonly setId: string;
  readonly name?: string | undefined;
  readonly productIds: readonly string[];
  readonly markOf: 'highest' | 'lowest';
}

export interface MissedGate {
  readonly criterion: string;
  readonly stars: Stars;
  readonly least: DecimalString;
  readonly mean?: ExactMark;
}

export interface MissingPolicies {
  readonly absent: SheetPolicy;
  readonly recused: SheetPolicy;
  readonly spoiled: SheetPolicy;
  readonly notScored: BlankPolicy;
  readonly refused: SheetPolicy;
}

export type NextLevelEntry =
  | {
      readonly status: 'may-enter';
      readonly certificate?: CertificateTerm;
      readonly citations: readonly Citation[];
    }
  | {
      readonly status: 'may-not-enter';
      readonly reason: 'not-put-forward' | 'no-certificate' | 'certificate-expired' | 'certificate-not-yet';
      readonly certificate?: CertificateTerm;
      readonly citations: readonly Citation[];
    }
  | {
      readonly status: 'not-known';
      readonly reason: 'district-certificate';
      readonly certificate: CertificateTerm;
      readonly instrument: string;
      readonly citations: readonly Citation[];
    };

export interface NextLevelQuery {
  readonly toLevel: 'province' | 'region' | 'national';
  readonly asOf: IsoDate;
  readonly validity: CertificateValidity;
  readonly putForward: boolean;
  readonly noLowerRound?: boolean | undefined;
}

export interface NoMark {
  readonly productId: string;
  readonly juror: string;
  readonly criterion?: string | undefined;
  readonly status: MarkStatus;
  readonly reason?: string | undefined;
}

export type NotScoredReason =
  | 'no-criteria'
  | 'no-jury'
  | 'no-sheet'
  | 'all-recused'
  | 'missing-mark'
  | 'refused-mark'
  | 'below-quorum'
  | 'spread-too-wide'
  | 'listed-twice';

export interface OpenedRound {
  readonly marks: AwardRoundMarks;
  readonly result: RoundResult;
  readonly schemes: readonly CriteriaScheme[];
}

export interface OutcomeFindingParams {
  readonly PRODUCT_NOT_SCORED: {
    readonly product: string;
    readonly because: NotScoredReason;
  };
  readonly ALL_RECUSED: {
    readonly product: string;
    readonly jurors: string;
  };
  readonly QUORUM_NOT_REACHED: {
    readonly product: string;
    readonly sheets: string;
    readonly needed: string;
  };
  readonly SPREAD_TOO_WIDE: {
    readonly product: string;
    readonly spread: DecimalString | FractionText;
    readonly most: DecimalString;
    readonly policy: string;
  };
  readonly STOP_DISPUTED: {
    readonly product: string;
    readonly criterion: string;
    readonly zeros: string;
    readonly jurors: string;
  };
  readonly REQUIREMENT_NOT_MET: {
    readonly product: string;
    readonly criterion: string;
  };
  readonly CONDITION_UNKNOWN: {
    readonly product: string;
    readonly condition: string;
    readonly criterion: string;
  };
  readonly MEAN_IN_BAND_GAP: {
    readonly product: string;
    readonly mean: DecimalString | FractionText;
    readonly below: string;
    readonly above: string;
  };
  readonly GATE_MISSED: {
    readonly product: string;
    readonly mean: DecimalString | FractionText;
    readonly stars: string;
    readonly criteria: string;
    readonly question: string;
    readonly questionEn: string;
  };
  readonly GATE_NOT_KNOWN: {
    readonly product: string;
    readonly criterion: string;
  };
  readonly BAND_LEVEL_NOT_KNOWN: {
    readonly scheme: string;
  };
}

export interface OverrideAct extends CouncilAct {
  readonly productId: string;
  readonly step: 'recognised' | 'prized' | 'put-forward';
  readonly outcome: 'granted' | 'refused';
  readonly prize?: string | undefined;
}

export interface PanelFindingParams {
  readonly JURY_EMPTY: {
    readonly round: string;
  };
  readonly JURY_EVEN: {
    readonly count: string;
    readonly panel: 'first' | 'second';
  };
  readonly COUNCIL_SIZE_WRONG: {
    readonly count: string;
    readonly sizes: string;
  };
  readonly MEMBER_IN_BOTH: {
    readonly person: string;
  };
  readonly SECRETARY_MARKS: {
    readonly juror: string;
  };
  readonly INTEREST_NOT_DECLARED: {
    readonly juror: string;
  };
  readonly INTEREST_NOT_RECUSED: {
    readonly juror: string;
    readonly product: string;
    readonly nature: string;
  };
  readonly ROUND_OFF_CYCLE: {
    readonly year: string;
    readonly usual: 'odd' | 'even';
    readonly previous: string;
  };
}

export type PanelOfRound = Pick<AwardRoundMarks, 'round' | 'jurors' | 'council' | 'marks' | 'products'> & {
  readonly rules: Pick<AwardRoundMarks['rules'], 'panel'>;
};

export interface PanelQuality {
  readonly kind: 'panel-quality';
  readonly use: 'report-only';
  readonly statement: LocalText;
  readonly jurors: readonly JurorProfile[];
  readonly concordance: Concordance;
  readonly reliability: Reliability;
  readonly withoutJuror: readonly WithoutJuror[];
  readonly withOtherWeights?: readonly WithOtherWeights[];
  readonly whatWouldChange: readonly WhatWouldChange[];
  readonly hints: readonly CollusionHint[];
}

export interface PanelQualityOptions {
  readonly passMark: DecimalString;
  readonly markStep: DecimalString;
  readonly hints: HintLimits;
  readonly weights?:
    | {
        readonly table: CriterionMeans;
        readonly marks: DecimalString;
      }
    | undefined;
}

export interface PanelRules {
  readonly secretary: 'does-not-mark' | 'may-mark';
  readonly interests: 'must-be-declared' | 'not-asked';
}

export interface PanelTotals {
  readonly jurors: readonly string[];
  readonly products: readonly {
    readonly id: string;
    readonly establishmentId?: string | undefined;
    readonly totals: readonly (ExactMark | null)[];
  }[];
}

export type PrizeRule =
  | {
      readonly kind: 'none';
    }
  | {
      readonly kind: 'by-rank';
      readonly among: 'passed' | 'recognised';
      readonly quota: Quota;
      readonly prizes: readonly PrizeStep[];
    };

export interface PrizeStep {
  readonly id: string;
  readonly label: LocalText;
  readonly count: number;
}

export interface ProductExplanation {
  readonly sentence: LocalText;
  readonly margin?: Explanation;
}

export interface ProductResult {
  readonly id: string;
  readonly group: string;
  readonly establishmentId?: string;
  readonly criteriaSet?: string;
  readonly status: ProductStatus;
  readonly because?: NotScoredReason;
  readonly meanMark: ExactMark | null;
  readonly printedMean: DecimalString | null;
  readonly sheets: readonly SheetResult[];
  readonly passed: boolean | null;
  readonly rank: number | null;
  readonly recognised: boolean | null;
  readonly prize: string | null;
  readonly prizeDecided: boolean;
  readonly putForward: boolean | null;
  readonly stars: Stars | null;
  readonly starsByMean?: Stars;
  readonly missedGates?: readonly MissedGate[];
  readonly mergedInto?: string;
  readonly members?: readonly string[];
}

export type ProductStatus = 'scored' | 'not-scored' | 'ineligible' | 'disqualified' | 'stopped';

export type QuorumRule =
  | {
      readonly kind: 'none';
    }
  | {
      readonly kind: 'least-sheets';
      readonly sheets: number;
    }
  | {
      readonly kind: 'share-of-jurors';
      readonly share: FractionText;
      readonly headAmongThem: boolean;
    };

export type Quota =
  | {
      readonly kind: 'none';
    }
  | {
      readonly kind: 'in-all';
      readonly most: number;
    }
  | {
      readonly kind: 'per-group';
      readonly most: readonly {
        readonly group: string;
        readonly most: number;
      }[];
    }
  | {
      readonly kind: 'share';
      readonly share: FractionText;
      readonly of: 'entries' | 'scored' | 'passed';
      readonly rounding: 'down' | 'up' | 'half-up';
    };

export interface Reliability {
  readonly alpha: ExactMark | null;
  readonly pairedMarks: number;
}

export interface RoundCounts {
  readonly entered: number;
  readonly eligible: number;
  readonly scored: number;
  readonly passed: number;
  readonly recognised: number;
  readonly prized: number;
  readonly putForward: number;
}

export interface RoundEntry {
  readonly id: string;
  readonly name?: string | undefined;
  readonly group: string;
  readonly establishmentId?: string | undefined;
  readonly eligible: boolean;
  readonly ineligibleBecause?:
    | {
        readonly reason: string;
        readonly citation?: Citation | undefined;
      }
    | undefined;
  readonly criteriaSet?: string | undefined;
  readonly cases?:
    | readonly {
        readonly criterion: string;
        readonly case: number;
      }[]
    | undefined;
}

export interface RoundFindingParams
  extends
    SettingFindingParams,
    SheetFindingParams,
    OutcomeFindingParams,
    DecisionFindingParams,
    PanelFindingParams {}

export interface RoundFrame {
  readonly set: CriteriaSet;
  readonly groups?: readonly string[] | undefined;
  readonly decidedOn?: IsoDate | undefined;
}

export interface RoundResult {
  readonly kind: 'award-round-result';
  readonly round: string;
  readonly scheme: string;
  readonly rules: RoundRules;
  readonly jurors: readonly string[];
  readonly counts: RoundCounts;
  readonly products: readonly ProductResult[];
  readonly ties: readonly TieGroup[];
  readonly decisions: readonly DecisionRecord[];
  readonly findings: readonly Finding[];
}

export declare const RoundResultSchema: z.ZodType<RoundResult>;

export interface RoundRules {
  readonly markStep: DecimalString;
  readonly aggregate: MarkAggregate;
  readonly missing: MissingPolicies;
  readonly quorum: QuorumRule;
  readonly spread: SpreadRule;
  readonly secondPanel: SecondPanelRule;
  readonly panel: PanelRules;
  readonly stars?: StarRules | undefined;
  readonly ties: readonly TieKey[];
  readonly recognition: Quota;
  readonly prizes: PrizeRule;
  readonly putForward: ForwardRule;
  readonly print: {
    readonly decimals: number;
    readonly rounding: 'half-up' | 'down';
  };
}

export declare const RoundRulesSchema: z.ZodType<RoundRules>;

export type RoundSealing =
  | {
      readonly ok: true;
      readonly sealed: SealedRound;
      readonly text: string;
    }
  | {
      readonly ok: false;
      readonly findings: readonly Finding[];
    };

export interface ScoredRound extends AwardRound {
  readonly scheme: string;
  readonly scoredOn: IsoDate;
}

export interface ScoringOptions {
  readonly schemes: readonly CriteriaScheme[];
}

export interface Seal {
  readonly algorithm: 'SHA-256';
  readonly canonicalization: 'RFC 8785';
  readonly parts: readonly SealedPart[];
  readonly root: string;
}

export interface SealFindingParams {
  readonly SEAL_RECORD_CHANGED: {
    readonly record: string;
  };
  readonly SEAL_RECORD_REMOVED: {
    readonly record: string;
  };
  readonly SEAL_RECORD_ADDED: {
    readonly record: string;
  };
  readonly SEAL_RECORDS_REORDERED: {
    readonly list: string;
  };
  readonly SEAL_ENTRY_CHANGED: {
    readonly record: string;
  };
  readonly SEAL_ROOT_CHANGED: {
    readonly stated: string;
    readonly computed: string;
  };
  readonly SEAL_ROOT_UNEXPECTED: {
    readonly stated: string;
    readonly expected: string;
  };
  readonly SEAL_MISSING: {
    readonly field: string;
  };
  readonly SEAL_FORM: {
    readonly field: string;
  };
  readonly SEAL_OTHER_FORMAT: {
    readonly stated: string;
    readonly known: string;
  };
  readonly SEAL_TEXT_BROKEN: {
    readonly record: string;
    readonly offset: string;
  };
  readonly SEAL_TEXT_NOT_UTF8: {
    readonly record: string;
    readonly offset: string;
  };
  readonly SEAL_TEXT_NOT_CANONICAL: {
    readonly record: string;
    readonly offset: string;
    readonly reason: 'whitespace' | 'escape' | 'key-order';
  };
  readonly SEAL_KEY_TWICE: {
    readonly record: string;
  };
  readonly SEAL_KEY_REFUSED: {
    readonly record: string;
  };
  readonly SEAL_NUMBER: {
    readonly record: string;
  };
  readonly SEAL_LONE_SURROGATE: {
    readonly record: string;
  };
  readonly SEAL_VALUE_REFUSED: {
    readonly record: string;
    readonly type: string;
  };
  readonly SEAL_TOO_DEEP: {
    readonly record: string;
    readonly limit: string;
  };
  readonly SEAL_TOO_LARGE: {
    readonly bytes: string;
    readonly limit: string;
  };
  readonly SEAL_RESULT_DIFFERS: {
    readonly record: string;
  };
}

export interface SealVerification {
  readonly verified: boolean;
  readonly root: string | null;
  readonly records: number;
  readonly findings: readonly Finding[];
}

export interface SealedInput extends Omit<AwardRoundMarks, 'marks'> {
  readonly sheets: readonly SealedSheet[];
}

export interface SealedPart {
  readonly kind: 'list' | 'record';
  readonly path: readonly string[];
  readonly digests: readonly string[];
}

export interface SealedRound {
  readonly format: typeof sealedFormat;
  readonly kind: 'sealed-award-round';
  readonly input: SealedInput;
  readonly result: RoundResult;
  readonly schemes: readonly CriteriaScheme[];
  readonly seal: Seal;
}

export declare const SealedRoundSchema: z.ZodType<SealedRound>;

export type SealedRow =
  | {
      readonly criterion: string;
      readonly mark: DecimalString;
    }
  | {
      readonly criterion?: string | undefined;
      readonly status: MarkStatus;
      readonly reason?: string | undefined;
    };

export interface SealedSheet {
  readonly juror: string;
  readonly productId: string;
  readonly rows: readonly SealedRow[];
}

export interface SecondPanelReferral extends CouncilAct {
  readonly productId: string;
}

export type SecondPanelRule = 'no-second-panel' | 'second-alone' | 'both-together';

export interface SettingFindingParams {
  readonly CRITERIA_NOT_FOUND: {
    readonly set: string;
    readonly status: string;
    readonly asOf: string;
  };
  readonly CRITERIA_UNSOUND: {
    readonly set: string;
    readonly codes: string;
  };
  readonly FRAME_DOES_NOT_FIT: {
    readonly frame: string;
    readonly criterion: string;
    readonly maximum: DecimalString | 'none';
    readonly expected: DecimalString | 'none';
  };
  readonly FRAME_OVERLAP: {
    readonly group: string;
    readonly frames: string;
  };
  readonly PRODUCT_IN_TWO_GROUPS: {
    readonly product: string;
    readonly groups: string;
  };
  readonly PRODUCT_LISTED_TWICE: {
    readonly product: string;
  };
  readonly CASE_NOT_OFFERED: {
    readonly product: string;
    readonly criterion: string;
    readonly case: string;
  };
  readonly MARKS_OUT_OF_RANGE: {
    readonly most: string;
  };
  readonly RULE_UNUSABLE: {
    readonly rule: string;
    readonly value: string;
  };
  readonly STAR_RULES_MISSING: {
    readonly scheme: string;
  };
  readonly JUROR_LISTED_TWICE: {
    readonly juror: string;
  };
}

export interface SettledSheet {
  readonly productId: string;
  readonly juror: string;
  readonly marks: readonly {
    readonly criterion: string;
    readonly value: DecimalString | MarkStatus | 'refused';
  }[];
}

export interface SheetFindingParams extends ChangeFindingParams {
  readonly MARK_ABOVE_MAXIMUM: MarkPlace & {
    readonly mark: DecimalString;
    readonly maximum: DecimalString;
  };
  readonly MARK_BELOW_ZERO: MarkPlace & {
    readonly mark: DecimalString;
  };
  readonly MARK_OFF_STEP: MarkPlace & {
    readonly mark: DecimalString;
    readonly step: DecimalString;
  };
  readonly MARK_NOT_AN_OPTION: MarkPlace & {
    readonly mark: DecimalString;
    readonly options: string;
  };
  readonly MARK_UNREADABLE: MarkPlace & {
    readonly text: string;
  };
  readonly MARK_PRODUCT_UNKNOWN: MarkPlace;
  readonly MARK_JUROR_UNKNOWN: MarkPlace;
  readonly MARK_CRITERION_UNKNOWN: MarkPlace & {
    readonly set: string;
  };
  readonly MARK_GIVEN_TWICE: MarkPlace & {
    readonly values: string;
  };
  readonly MARK_BESIDE_STATUS: MarkPlace & {
    readonly status: string;
  };
  readonly MARK_PANEL_NOT_CALLED: MarkPlace;
  readonly MARK_LEFT_BLANK: MarkPlace & {
    readonly missing: string;
    readonly of: string;
    readonly policy: string;
  };
  readonly MARK_CONDITION_NOT_MET: MarkPlace & {
    readonly mark: DecimalString;
  };
}

export type SheetPolicy = 'leave-sheet-out' | 'product-not-scored';

export interface SheetResult {
  readonly juror: string;
  readonly standing: SheetStanding;
  readonly total?: ExactMark;
}

export type SheetStanding = 'counted' | 'trimmed' | 'refused' | 'other-panel' | MarkStatus;

export interface SignatureBlock {
  readonly role: string;
  readonly name: string;
}

export interface SmallestChange {
  readonly meanDistance: ExactMark;
  readonly oneTotalChange: ExactMark;
}

export type SpreadRule =
  | {
      readonly kind: 'none';
    }
  | {
      readonly kind: 'alarm';
      readonly mostBetween: DecimalString;
    }
  | {
      readonly kind: 're-mark';
      readonly mostBetween: DecimalString;
    };

export interface StandingChange {
  readonly rankChanges: number;
  readonly widestMove: number;
  readonly wouldPass: readonly string[];
  readonly wouldFail: readonly string[];
}

export interface StarRules {
  readonly gates: GateReading;
  readonly missedGate: 'council-decides' | 'highest-rank-with-all-gates';
  readonly bandGap: 'council-decides' | 'round-half-up' | 'round-down';
}

export interface StarsAct extends CouncilAct {
  readonly productId: string;
  readonly stars: 1 | 2 | 3 | 4 | 5;
}

export interface TieAct extends CouncilAct {
  readonly order: readonly string[];
}

export interface TieGroup {
  readonly rank: number;
  readonly products: readonly string[];
}

export type TieKey =
  | {
      readonly kind: 'criterion';
      readonly criterion: string;
    }
  | {
      readonly kind: 'median';
    }
  | {
      readonly kind: 'first-places';
    };

export interface VerifySealOptions {
  readonly expectedRoot?: string | undefined;
}

export interface WhatWouldChange {
  readonly id: string;
  readonly mean: ExactMark;
  readonly passes: boolean;
  readonly threshold: SmallestChange;
  readonly nextRank: SmallestChange | null;
}

export interface WithOtherWeights extends StandingChange {
  readonly from: string;
  readonly to: string;
}

export interface WithoutJuror extends StandingChange {
  readonly juror: string;
  readonly unmarked: number;
}

export declare function awardFunnel(counts: readonly AwardCount[]): AwardFunnel;

export declare const awardsDocumentNames: readonly AwardsDocumentName[];

export declare function awardsJsonSchemaOf(name: AwardsDocumentName): JsonSchema;

export declare function canonicalJson(data: unknown): CanonicalJson;

export declare function certificateData(
  marks: AwardRoundMarks,
  options: {
    readonly result: RoundResult;
    readonly grantedOn: IsoDate;
    readonly validTo: IsoDate;
  },
): readonly CertificateData[];

export declare function certificateLastDay(grantedOn: IsoDate, validity: CertificateValidity): IsoDate;

export declare function certificateTerms(
  certificates: readonly AwardCertificate[],
  options: {
    readonly asOf: IsoDate;
    readonly validity: CertificateValidity;
  },
): readonly CertificateTerm[];

export declare function checkPanel(
  document: PanelOfRound,
  options: {
    readonly rules: AwardRules;
  },
): readonly Finding[];

export declare function checkPeriodicity(
  round: Pick<AwardRound, 'level' | 'year'>,
  options: {
    readonly rules: AwardRules;
    readonly previousYear?: number | undefined;
  },
): readonly Finding[];

export declare function collusionHints(panel: PanelTotals, limits: HintLimits): readonly CollusionHint[];

export declare function complaintClock(
  notifiedOn: IsoDate,
  options: EventDeadlineOptions & {
    readonly receivedOn?: IsoDate | undefined;
  },
): ComplaintClock;

export declare function explainProduct(
  product: Pick<ProductResult, 'meanMark' | 'sheets' | 'passed' | 'stars' | 'starsByMean' | 'missedGates'>,
  options: ExplainOptions,
): ProductExplanation;

export declare const funnelFindings: FindingCatalogue<FunnelFindingParams>;

export declare function jurorProfiles(panel: PanelTotals): readonly JurorProfile[];

export declare function juryMinutesDocument(
  marks: AwardRoundMarks,
  options: DocumentOptions & {
    readonly result: RoundResult;
    readonly openPoints: readonly string[];
    readonly sealRoot?: string | undefined;
  },
): AwardDocument;

export declare function kendallConcordance(panel: PanelTotals): Concordance;

export declare function krippendorffAlpha(
  panel: PanelTotals,
  options: {
    readonly metric: 'interval' | 'nominal';
  },
): Reliability;

export declare function leaveOneJurorOut(
  panel: PanelTotals,
  options: {
    readonly passMark: DecimalString;
  },
): readonly WithoutJuror[];

export declare function nextLevelEntry(
  certificates: readonly AwardCertificate[],
  query: NextLevelQuery,
): NextLevelEntry;

export declare function openSealedRound(sealed: SealedRound): OpenedRound;

export declare function panelQuality(panel: PanelTotals, options: PanelQualityOptions): PanelQuality;

export declare function panelTotals(result: RoundResult): PanelTotals;

export declare const productResultFields: SchemaFields<ProductResult>;

export declare function resultDifferences(sealed: RoundResult, again: RoundResult): readonly Finding[];

export declare function resultListDocument(
  marks: AwardRoundMarks,
  options: DocumentOptions & {
    readonly result: RoundResult;
    readonly sealRoot?: string | undefined;
  },
): AwardDocument;

export declare const roundFindings: FindingCatalogue<RoundFindingParams>;

export declare const roundResultFields: SchemaFields<RoundResult>;

export declare function safeParseAwardRoundMarks(data: unknown): Parsed<AwardRoundMarks>;

export declare function safeParseSealedRound(data: unknown): Parsed<SealedRound>;

export declare function scoreRound(document: AwardRoundMarks, options: ScoringOptions): RoundResult;

export declare function scoreSheetDocument(
  entry: RoundEntry,
  options: DocumentOptions & {
    readonly round: ScoredRound;
    readonly criteria: CriteriaSet;
    readonly juror?: string | undefined;
  },
): AwardDocument;

export declare const sealFindings: FindingCatalogue<SealFindingParams>;

export declare function sealRound(
  marks: AwardRoundMarks,
  options: {
    readonly result: RoundResult;
    readonly schemes: readonly CriteriaScheme[];
  },
): RoundSealing;

export declare const sealedFormat = 1;

export declare function settleSheets(
  document: AwardRoundMarks,
  options: ScoringOptions,
): readonly SettledSheet[];

export declare function verifySeal(sealed: unknown, options: VerifySealOptions): SealVerification;

export declare function verifySealedText(
  file: string | Uint8Array,
  options: VerifySealOptions,
): SealVerification;

export declare function weightSensitivity(
  table: CriterionMeans,
  options: {
    readonly marks: DecimalString;
    readonly passMark: DecimalString;
  },
): readonly WithOtherWeights[];

export declare function whatWouldChange(
  panel: PanelTotals,
  options: {
    readonly passMark: DecimalString;
    readonly markStep: DecimalString;
  },
): readonly WhatWouldChange[];
