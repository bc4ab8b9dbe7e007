export interface Activity {
  readonly id: ActivityId;
  readonly group: ActivityGroupId;
  readonly label: LocalText;
}

export interface ActivityGroup {
  readonly id: Exclude<ActivityGroupId, 'other'>;
  readonly label: LocalText;
  readonly citation: Citation;
}

export type ActivityGroupId = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'other';

export type ActivityId =
  | 'vocational-training'
  | 'management-training'
  | 'seminar'
  | 'study-visit-domestic'
  | 'study-visit-abroad'
  | 'study-abroad-airfare'
  | 'cleaner-production-awareness'
  | 'cleaner-production-assessment'
  | 'startup'
  | 'enterprise-establishment'
  | 'market-expansion'
  | 'demo-model-new'
  | 'demo-model-replicate'
  | 'machinery-tech-transfer'
  | 'technology-line'
  | 'cleaner-production-pilot'
  | 'award-round'
  | 'award-organise-district'
  | 'award-organise-provincial'
  | 'award-organise-regional'
  | 'award-organise-national'
  | 'award-prize-provincial'
  | 'award-prize-regional'
  | 'award-prize-national'
  | 'fair-domestic-organise'
  | 'fair-domestic-join'
  | 'fair-foreign'
  | 'brand'
  | 'showroom'
  | 'trade-promotion'
  | 'e-commerce'
  | 'consultancy'
  | 'information'
  | 'media'
  | 'association-regional'
  | 'association-national'
  | 'linkage-cluster'
  | 'tourism-linkage'
  | 'relocation-interest'
  | 'pollution-establishment'
  | 'pollution-cluster'
  | 'cluster-planning'
  | 'cluster-infrastructure'
  | 'international-cooperation'
  | 'conference'
  | 'collaborator-network'
  | 'programme-management'
  | 'management-agency'
  | 'management-unit'
  | 'traceability'
  | 'craft-village-recognition';

export interface AllowedMoves {
  readonly status: 'known' | 'set-by-province' | 'not-known';
  readonly moves: readonly LifeCycleMove[];
  readonly note: LocalText;
  readonly citations: readonly Citation[];
}

export interface AwardRound {
  readonly id: string;
  readonly level: Level;
  readonly year: number;
  readonly place?: string | undefined;
  readonly scheme?: string | undefined;
  readonly decidedOn?: IsoDate | undefined;
}

export declare const AwardRoundSchema: z.ZodType<AwardRound>;

export interface AwardStep {
  readonly level: Exclude<Level, 'commune'>;
  readonly step: 'entered' | 'passed' | 'recognised' | 'put-forward';
}

export interface Citation {
  readonly instrument: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
  readonly url?: string;
  readonly verified: Verification;
  readonly verifiedOn?: IsoDate;
}

export declare const CitationSchema: z.ZodType<Citation>;

export interface ClusterLimits {
  readonly from: IsoDate;
  readonly maxHectares: DecimalString;
  readonly minHectares: DecimalString;
  readonly minHectaresEased: DecimalString;
  readonly craftVillageSharePercent: DecimalString;
  readonly citation: Citation;
}

export interface Consultation {
  readonly id: string;
  readonly subject: ConsultationSubject;
  readonly establishmentIds: readonly string[];
  readonly consultant?: string | undefined;
  readonly projectId?: string | undefined;
  readonly startsOn?: IsoDate | undefined;
  readonly endsOn?: IsoDate | undefined;
  readonly totalCostVnd?: DecimalString | undefined;
  readonly supportVnd?: DecimalString | undefined;
}

export declare const ConsultationSchema: z.ZodType<Consultation>;

export type ConsultationSubject =
  | 'investment-project'
  | 'marketing'
  | 'management'
  | 'enterprise-establishment'
  | 'linkage'
  | 'design-packaging'
  | 'technology'
  | 'preferential-policy'
  | 'other';

export interface CostItem {
  readonly label: string;
  readonly activity?: ActivityId | undefined;
  readonly year?: number | undefined;
  readonly totalCostVnd: DecimalString;
  readonly supportVnd?: DecimalString | undefined;
  readonly counterpartVnd?: DecimalString | undefined;
  readonly otherSourcesVnd?: DecimalString | undefined;
  readonly note?: string | undefined;
}

export interface DatedLabel {
  readonly label: LocalText;
  readonly attestedOn: IsoDate;
  readonly to?: IsoDate;
  readonly citation: Citation;
}

export type DecimalString = `${number}`;

export declare const DecimalStringSchema: z.ZodType<DecimalString>;

export interface DemonstrationModel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'new' | 'replication' | 'cleaner-production-pilot';
  readonly technology?: string | undefined;
  readonly establishmentId?: string | undefined;
  readonly place?: string | undefined;
  readonly completedOn?: IsoDate | undefined;
  readonly visitors?: DecimalString | undefined;
  readonly projectId?: string | undefined;
  readonly totalCostVnd?: DecimalString | undefined;
  readonly supportVnd?: DecimalString | undefined;
}

export declare const DemonstrationModelSchema: z.ZodType<DemonstrationModel>;

export type DocumentName =
  | 'award-round'
  | 'citation'
  | 'consultation'
  | 'demonstration-model'
  | 'establishment'
  | 'figures'
  | 'industrial-cluster'
  | 'organisation'
  | 'product'
  | 'product-set'
  | 'programme'
  | 'project'
  | 'project-history'
  | 'promotion-plan'
  | 'publicity-output'
  | 'quantity'
  | 'training-class';

export type EnterpriseSize =
  | {
      readonly size: 'micro' | 'small' | 'medium' | 'larger';
      readonly citation: Citation;
    }
  | {
      readonly size: 'not-known';
      readonly reason: 'missing-facts';
      readonly missing: readonly EnterpriseSizeFactName[];
      readonly citation: Citation;
    }
  | {
      readonly size: 'not-known';
      readonly reason: 'thresholds-not-known';
      readonly missing: readonly [];
    };

export type EnterpriseSizeFactName = 'workers' | 'revenueVnd' | 'capitalVnd';

export interface EnterpriseSizeFacts {
  readonly mainField: 'industry-construction' | 'other';
  readonly workers?: DecimalString | undefined;
  readonly revenueVnd?: DecimalString | undefined;
  readonly capitalVnd?: DecimalString | undefined;
}

export type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;

export interface Establishment {
  readonly id: string;
  readonly name: string;
  readonly legalForm?: LegalForm | undefined;
  readonly commune?: string | undefined;
  readonly province?: string | undefined;
  readonly workers?: DecimalString | undefined;
  readonly capitalVnd?: DecimalString | undefined;
  readonly revenueVnd?: DecimalString | undefined;
  readonly trade?: string | undefined;
  readonly craftVillage?: string | undefined;
  readonly womenOwned?: boolean | undefined;
}

export declare const EstablishmentSchema: z.ZodType<Establishment>;

export declare const Exact: typeof Decimal;

export type ExactDecimal = InstanceType<typeof Exact>;

export interface ExactRatio {
  readonly numerator: DecimalString;
  readonly denominator: DecimalString;
}

export interface Explanation {
  readonly label: LocalText;
  readonly value: DecimalString;
  readonly unit: string;
  readonly operation: Operation;
  readonly inputs: readonly Explanation[];
  readonly citations?: readonly Citation[];
  readonly origin?: Origin;
  readonly wording?: string;
}

export type ExplanationFormat = 'text' | 'markdown' | 'html';

export declare const ExplanationSchema: z.ZodType<Explanation>;

export interface FieldNote {
  readonly about: LocalText;
  readonly example?: string;
}

export interface FiguresDocument {
  readonly kind: 'figures';
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly province?: string | undefined;
  readonly period?: YearSpan | undefined;
  readonly source: FiguresSource;
  readonly sources?: readonly FurtherSource[] | undefined;
  readonly periods?: readonly PublishedPeriod[] | undefined;
  readonly figures: readonly PublishedFigure[];
  readonly ratios?: readonly PublishedRatio[] | undefined;
  readonly targets?: readonly PublishedTarget[] | undefined;
  readonly actuals?: readonly ReportedActual[] | undefined;
}

export declare const FiguresDocumentSchema: z.ZodType<FiguresDocument>;

export interface FiguresSource {
  readonly name: string;
  readonly publishedOn?: string | undefined;
  readonly url?: string | undefined;
}

export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  readonly origin?: Origin;
  readonly params: Readonly<Record<string, string>>;
  readonly legalBasis?: readonly Citation[];
}

export type FindingCatalogue<Map> = {
  readonly [Code in keyof Map]: FindingDefinition<Map[Code]>;
};

export interface FindingDefinition<Params> {
  readonly severity: Severity;
  readonly meaning: LocalText;
  readonly remedy: LocalText;
  readonly message: Readonly<Record<Language, (params: Params) => string>>;
}

export interface FindingPlace {
  readonly path: readonly (string | number)[];
  readonly origin?: Origin | undefined;
  readonly severity?: Severity | undefined;
  readonly legalBasis?: readonly Citation[] | undefined;
}

export declare const FindingSchema: z.ZodType<Finding>;

export interface FindingTexts {
  readonly meaning: LocalText;
  readonly remedy: LocalText;
  readonly message: Readonly<Record<Language, (params: never) => string>>;
}

export interface FormOne {
  readonly kind: 'form-one';
  readonly id: string;
  readonly name: string;
  readonly executingUnit?: string | undefined;
  readonly sections: readonly FormOneSection[];
  readonly sumRow?: FormOneSpread | undefined;
  readonly pledgesNoOtherStateMoney?: boolean | undefined;
  readonly pledgesRest?: boolean | undefined;
}

export interface FormOneAmounts {
  readonly totalCostVnd?: DecimalString | undefined;
  readonly supportVnd?: DecimalString | undefined;
  readonly counterpartVnd?: DecimalString | undefined;
  readonly otherSourcesVnd?: DecimalString | undefined;
}

export interface FormOneRow extends FormOneSpread {
  readonly id: string;
  readonly label: string;
  readonly partOf?: string | undefined;
  readonly ofWhich?: boolean | undefined;
  readonly note?: string | undefined;
  readonly otherSource?: FundingSource | undefined;
}

export interface FormOneSection {
  readonly number?: string | undefined;
  readonly partOf?: string | undefined;
  readonly label?: string | undefined;
  readonly subtotal?: FormOneSpread | undefined;
  readonly rows: readonly FormOneRow[];
}

export interface FormOneSpread extends FormOneAmounts {
  readonly years?: readonly FormOneYear[] | undefined;
}

export interface FormOneYear extends FormOneAmounts {
  readonly year: number;
}

export interface FormTwo {
  readonly kind: 'form-two';
  readonly id: string;
  readonly year?: number | undefined;
  readonly unitName?: string | undefined;
  readonly rows: readonly FormTwoRow[];
  readonly sumRow?: FormTwoAmounts | undefined;
}

export interface FormTwoAmount {
  readonly header: string;
  readonly amountVnd: DecimalString;
}

export interface FormTwoAmounts {
  readonly totalCostVnd?: DecimalString | undefined;
  readonly supportVnd?: DecimalString | undefined;
  readonly furtherAmounts?: readonly FormTwoAmount[] | undefined;
}

export interface FormTwoRow extends FormTwoAmounts {
  readonly id: string;
  readonly name: string;
  readonly partOf?: string | undefined;
  readonly ofWhich?: boolean | undefined;
  readonly executingUnit?: string | undefined;
  readonly content?: string | undefined;
  readonly results?: string | undefined;
  readonly time?: string | undefined;
  readonly note?: string | undefined;
}

export interface FormatInstrumentOptions {
  readonly language: Language;
  readonly kinds?: InstrumentKinds | undefined;
}

export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly readings: readonly Quantity[];
}

export type FractionText = `${number}/${number}`;

export interface FundingShare {
  readonly source: FundingSource;
  readonly amountVnd: DecimalString;
  readonly year?: number | undefined;
  readonly note?: string | undefined;
}

export declare const FundingShareSchema: z.ZodType<FundingShare>;

export type FundingSource = 'central' | 'provincial' | 'district' | 'commune' | 'establishment' | 'other';

export declare const FundingSourceSchema: z.ZodType<FundingSource>;

export interface FurtherSource extends FiguresSource {
  readonly id: string;
}

export interface IndustrialCluster {
  readonly id: string;
  readonly name: string;
  readonly kind: 'ordinary' | 'craft-village';
  readonly province?: string | undefined;
  readonly commune?: string | undefined;
  readonly mountainDistrict?: boolean | undefined;
  readonly areaHectares?: DecimalString | undefined;
  readonly craftVillageHectares?: DecimalString | undefined;
  readonly infrastructureInvestor?: string | undefined;
}

export declare const IndustrialClusterSchema: z.ZodType<IndustrialCluster>;

export type InstrumentKind =
  'code' | 'law' | 'decree' | 'resolution' | 'decision' | 'circular' | 'joint-circular' | 'directive';

export type InstrumentKinds = Readonly<Record<string, InstrumentKind>>;

export interface Interval {
  readonly min: DecimalString | null;
  readonly max: DecimalString | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
}

export type IsoDate = `${number}-${number}-${number}`;

export type JsonSchema = Readonly<Record<string, unknown>>;

export declare class KcError<Code extends KcErrorCode = KcErrorCode> extends Error {
  readonly name = 'KcError';
  readonly code: Code;
  readonly facts: KcErrorFacts[Code];
  constructor(code: Code, facts: KcErrorFacts[Code]);
}

export type KcErrorCode = keyof KcErrorFacts;

export interface KcErrorFacts {
  readonly MALFORMED_DECIMAL: {
    readonly text: string;
  };
  readonly MALFORMED_DATE: {
    readonly text: string;
  };
  readonly MALFORMED_PERIOD: {
    readonly text: string;
  };
  readonly INTERVAL_EMPTY: {
    readonly min: string;
    readonly max: string;
  };
  readonly NEGATIVE_FACTOR: {
    readonly factor: string;
  };
  readonly EXPLANATION_BROKEN: {
    readonly label: string;
    readonly stated: string;
    readonly computed: string;
  };
  readonly FINDING_CODE_UNKNOWN: {
    readonly code: string;
  };
  readonly RATIO_OF_ZERO: {
    readonly part: string;
  };
  readonly OPTION_UNKNOWN: {
    readonly option: string;
    readonly given: string;
  };
  readonly ARGUMENT_MALFORMED: {
    readonly argument: string;
    readonly expected: string;
  };
  readonly REASON_MISSING: {
    readonly mode: string;
  };
  readonly PROGRESS_KINDS_DIFFER: {
    readonly indicator: string;
    readonly one: string;
    readonly other: string;
  };
  readonly SUPPRESSION_RULE_INVALID: {
    readonly threshold: string;
    readonly leastWidth: string;
  };
}

export type Language = 'vi' | 'en';

export type LegalForm =
  'enterprise' | 'cooperative' | 'cooperative-union' | 'cooperative-group' | 'household-business';

export interface LegalFormDefinition {
  readonly id: LegalForm;
  readonly label: LocalText;
  readonly from: IsoDate;
  readonly citation: Citation;
}

export type Level = 'national' | 'region' | 'province' | 'district' | 'commune';

export interface LifeCycleMove {
  readonly id: string;
  readonly label: LocalText;
  readonly level: ProjectLevel;
  readonly kinds: readonly ProjectKind[];
  readonly from: readonly ProjectState[];
  readonly to: ProjectState;
  readonly basis: 'clause' | 'province' | 'not-found';
  readonly decidedBy?: RoleId;
  readonly documents: readonly MoveDocument[];
  readonly condition?: LocalText;
  readonly caution?: LocalText;
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate;
  readonly citations: readonly Citation[];
}

export interface LocalText {
  readonly vi: string;
  readonly en: string;
}

export declare const LocalTextSchema: z.ZodType<LocalText>;

export type Measure = 'money' | 'count' | 'share' | 'growth' | 'ratio';

export type Modality = 'actual' | 'planned' | 'aim' | 'estimate' | 'requested' | 'remainder';

export interface ModelFindingParams {
  readonly MISSING_FIELD: {
    readonly field: string;
  };
  readonly WRONG_TYPE: {
    readonly field: string;
    readonly expected: string;
  };
  readonly INVALID_VALUE: {
    readonly field: string;
    readonly value: string;
    readonly expected: string;
  };
  readonly UNKNOWN_FIELD: {
    readonly field: string;
  };
  readonly UNKNOWN_ACTIVITY: {
    readonly activity: string;
    readonly nearest: string;
  };
  readonly FORBIDDEN_KEY: {
    readonly key: string;
  };
  readonly DUPLICATE_ID: {
    readonly id: string;
    readonly first: string;
  };
}

export interface MoveDocument {
  readonly label: LocalText;
  readonly form?: string;
}

export interface NumberReading {
  readonly value: DecimalString;
  readonly separators: SeparatorRole;
}

export type Operation =
  | 'given'
  | 'sum'
  | 'difference'
  | 'product'
  | 'lowest'
  | 'highest'
  | 'whole-quotient'
  | `round-${RoundingMode}`;

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly RoleId[];
  readonly level?: Level | undefined;
  readonly province?: string | undefined;
  readonly formerNames?: readonly OrganisationName[] | undefined;
}

export interface OrganisationName {
  readonly name: string;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

export declare const OrganisationSchema: z.ZodType<Organisation>;

export interface Origin {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly line?: number;
  readonly column?: number;
  readonly byte?: number;
  readonly byteLength?: number;
}

export declare const OriginSchema: z.ZodType<Origin>;

export type Parsed<Value> =
  | {
      readonly ok: true;
      readonly value: Value;
      readonly findings: readonly Finding[];
    }
  | {
      readonly ok: false;
      readonly findings: readonly Finding[];
    };

export interface Period {
  readonly text: PeriodText;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

export type PeriodText =
  | `${number}`
  | `${number}-H${1 | 2}`
  | `${number}-9M`
  | `${number}-Q${1 | 2 | 3 | 4}`
  | `${number}-${number}`;

export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

export type PhraseIndex<Meaning> = Readonly<Record<string, readonly Phrase<Meaning>[]>>;

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly group?: ProductGroupId | undefined;
  readonly establishmentId?: string | undefined;
  readonly setId?: string | undefined;
}

export interface ProductGroup {
  readonly id: ProductGroupId;
  readonly label: LocalText;
  readonly citation: Citation;
}

export type ProductGroupId = 'handicraft' | 'agro-food' | 'machinery-parts' | 'other';

export declare const ProductSchema: z.ZodType<Product>;

export interface ProductSet {
  readonly id: string;
  readonly name: string;
  readonly group?: ProductGroupId | undefined;
  readonly establishmentId?: string | undefined;
  readonly productIds: readonly string[];
  readonly admissibleCase?: string | undefined;
}

export declare const ProductSetSchema: z.ZodType<ProductSet>;

export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly level: 'national' | 'province';
  readonly province?: string | undefined;
  readonly period: YearSpan;
  readonly decision?: Citation | undefined;
  readonly leadAgency?: string | undefined;
}

export declare const ProgrammeSchema: z.ZodType<Programme>;

export interface Project {
  readonly id: string;
  readonly name: string;
  readonly level: ProjectLevel;
  readonly province?: string | undefined;
  readonly year: number;
  readonly activity: ActivityId;
  readonly furtherActivities?: readonly ActivityId[] | undefined;
  readonly kind?: ProjectKind | undefined;
  readonly status?: ProjectState | undefined;
  readonly executingUnit?: ProjectParty | undefined;
  readonly beneficiaries?: readonly ProjectParty[] | undefined;
  readonly partnerUnits?: readonly ProjectParty[] | undefined;
  readonly establishmentId?: string | undefined;
  readonly place?: string | undefined;
  readonly objective?: string | undefined;
  readonly approvedOn?: IsoDate | undefined;
  readonly totalCostVnd?: DecimalString | undefined;
  readonly supportVnd?: DecimalString | undefined;
  readonly counterpartVnd?: DecimalString | undefined;
  readonly otherSourcesVnd?: DecimalString | undefined;
  readonly advancedVnd?: DecimalString | undefined;
  readonly disbursedVnd?: DecimalString | undefined;
  readonly settledVnd?: DecimalString | undefined;
  readonly costItems?: readonly CostItem[] | undefined;
  readonly funding?: readonly FundingShare[] | undefined;
  readonly units?: DecimalString | undefined;
  readonly jobs?: DecimalString | undefined;
  readonly startsOn?: IsoDate | undefined;
  readonly endsOn?: IsoDate | undefined;
  readonly results?: ProjectResults | undefined;
}

export interface ProjectFindingParams {
  readonly PROJECT_MOVE_NOT_ALLOWED: {
    readonly from: string;
    readonly to: string;
    readonly on: string;
    readonly allowed: string;
  };
  readonly PROJECT_MOVE_RULES_NOT_KNOWN: {
    readonly from: string;
    readonly to: string;
    readonly on: string;
  };
  readonly PROJECT_WRONG_DECIDER: {
    readonly to: string;
    readonly decidedBy: string;
    readonly expected: string;
  };
  readonly PROJECT_STEP_OUT_OF_ORDER: {
    readonly state: string;
    readonly on: string;
    readonly previous: string;
  };
  readonly PROJECT_HISTORY_STARTS_LATE: {
    readonly state: string;
  };
}

export interface ProjectHistory {
  readonly projectId: string;
  readonly level: ProjectLevel;
  readonly kind: ProjectKind;
  readonly steps: readonly ProjectStep[];
}

export declare const ProjectHistorySchema: z.ZodType<ProjectHistory>;

export type ProjectKind = 'ordinary' | 'focal' | 'group';

export interface ProjectKindDefinition {
  readonly id: ProjectKind;
  readonly label: LocalText;
  readonly wordings: readonly ProjectKindWording[];
}

export interface ProjectKindWording {
  readonly text: LocalText;
  readonly from: IsoDate;
  readonly fromIs?: 'signed';
  readonly citation: Citation;
}

export type ProjectLevel = 'national' | 'local';

export interface ProjectParty {
  readonly name: string;
  readonly organisationId?: string | undefined;
  readonly establishmentId?: string | undefined;
}

export interface ProjectResults {
  readonly baselinePeriod?: PeriodText | undefined;
  readonly period?: PeriodText | undefined;
  readonly productionValueVnd?: ResultFigure | undefined;
  readonly revenueVnd?: ResultFigure | undefined;
  readonly jobs?: ResultFigure | undefined;
  readonly monthlyIncomeVnd?: ResultFigure | undefined;
  readonly exportVnd?: ResultFigure | undefined;
  readonly budgetContributionVnd?: ResultFigure | undefined;
  readonly energyKwh?: ResultFigure | undefined;
  readonly emissionsTonnesCo2e?: ResultFigure | undefined;
}

export declare const ProjectResultsSchema: z.ZodType<ProjectResults>;

export declare const ProjectSchema: z.ZodType<Project>;

export type ProjectState =
  | 'draft'
  | 'registered'
  | 'returned'
  | 'appraised-grassroots'
  | 'appraised-ministry'
  | 'rejected'
  | 'approved'
  | 'in-progress'
  | 'adjusted'
  | 'accepted'
  | 'settled'
  | 'stopped'
  | 'withdrawn';

export interface ProjectStep {
  readonly state: ProjectState;
  readonly reachedOn: IsoDate;
  readonly decidedBy?: RoleId | undefined;
  readonly decision?: Citation | undefined;
}

export interface PromotionPlan {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly level: ProjectLevel;
  readonly province?: string | undefined;
  readonly programmeId?: string | undefined;
  readonly decision?: Citation | undefined;
  readonly approvedOn?: IsoDate | undefined;
  readonly sources?: readonly FundingShare[] | undefined;
  readonly projects: readonly Project[];
}

export declare const PromotionPlanSchema: z.ZodType<PromotionPlan>;

export interface PublicityOutput {
  readonly id: string;
  readonly title: string;
  readonly medium: 'television' | 'radio' | 'bulletin' | 'data' | 'website' | 'leaflet' | 'other';
  readonly issues?: DecimalString | undefined;
  readonly publisher?: string | undefined;
  readonly publishedOn?: IsoDate | undefined;
  readonly projectId?: string | undefined;
  readonly totalCostVnd?: DecimalString | undefined;
  readonly supportVnd?: DecimalString | undefined;
}

export declare const PublicityOutputSchema: z.ZodType<PublicityOutput>;

export interface PublishedFigure {
  readonly id: string;
  readonly measure: 'money' | 'count' | 'share' | 'growth';
  readonly text?: string | undefined;
  readonly value?: DecimalString | FractionText | ValueRange | undefined;
  readonly unit?: string | undefined;
  readonly qualifier?: Exclude<Qualifier, 'indefinite'> | undefined;
  readonly modality?: Modality | undefined;
  readonly label?: LocalText | undefined;
  readonly partOf?: string | undefined;
  readonly partial?: boolean | undefined;
  readonly sameAs?: string | undefined;
  readonly publishedIn?: string | undefined;
  readonly everyYears?: number | undefined;
  readonly series?: string | undefined;
  readonly year?: number | undefined;
  readonly period?: YearSpan | undefined;
  readonly activity?: ActivityId | undefined;
  readonly source?: FundingSource | undefined;
  readonly award?: AwardStep | undefined;
}

export interface PublishedPeriod {
  readonly id: string;
  readonly label?: LocalText | undefined;
  readonly text: string;
  readonly years: YearSpan;
  readonly partOf?: string | undefined;
  readonly follows?: string | undefined;
}

export interface PublishedRatio {
  readonly id: string;
  readonly label?: LocalText | undefined;
  readonly of?: string | undefined;
  readonly per?: readonly string[] | undefined;
  readonly perYears?: YearSpan | undefined;
  readonly ratio?: string | undefined;
  readonly atLeast?: DecimalString | undefined;
}

export interface PublishedTarget {
  readonly id: string;
  readonly text: string;
  readonly measure?: PublishedFigure['measure'] | undefined;
  readonly label?: LocalText | undefined;
  readonly activity?: ActivityId | undefined;
  readonly period?: YearSpan | undefined;
  readonly year?: number | undefined;
  readonly modality?: Modality | undefined;
  readonly award?: AwardStep | undefined;
}

export type Qualifier =
  'exact' | 'about' | 'nearly' | 'over' | 'at-least' | 'at-most' | 'range' | 'indefinite';

export interface Quantity {
  readonly kind: Measure;
  readonly value?: DecimalString | FractionText;
  readonly min?: DecimalString;
  readonly max?: DecimalString;
  readonly maxInclusive?: false;
  readonly unit: string;
  readonly unitWritten: string;
  readonly unitFactor: DecimalString;
  readonly qualifier: Qualifier;
  readonly modality?: Modality;
  readonly per?: string;
  readonly average?: true;
  readonly of?: string;
  readonly factor?: DecimalString;
  readonly separators: SeparatorRole;
}

export declare const QuantitySchema: z.ZodType<Quantity>;

export interface QuantityText {
  readonly text: string;
  readonly found: readonly FoundQuantity[];
  readonly unread: readonly string[];
}

export interface ReportedActual {
  readonly targetId: string;
  readonly period: PeriodText;
  readonly place?: string | undefined;
  readonly part?: string | undefined;
  readonly value?: DecimalString | undefined;
  readonly numerator?: DecimalString | undefined;
  readonly denominator?: DecimalString | undefined;
  readonly reportedOn?: IsoDate | undefined;
  readonly correction?:
    | {
        readonly reason: string;
      }
    | undefined;
}

export interface ResultFigure {
  readonly baseline?: DecimalString | undefined;
  readonly planned?: DecimalString | undefined;
  readonly actual?: DecimalString | undefined;
}

export type RoleId =
  | 'ministry'
  | 'minister'
  | 'managing-agency'
  | 'finance-unit'
  | 'finance-ministry'
  | 'department'
  | 'provincial-committee'
  | 'provincial-chair'
  | 'provincial-council'
  | 'district-committee'
  | 'commune-committee'
  | 'regional-centre'
  | 'provincial-centre'
  | 'collaborator'
  | 'service-organisation'
  | 'executing-unit'
  | 'beneficiary'
  | 'partner-unit';

export type RoundingMode = 'up' | 'down' | 'ceiling' | 'floor' | 'half-up' | 'half-down' | 'half-even';

export type SchemaFields<Type> = {
  readonly [Key in keyof Type]-?: Partial<Pick<Type, Key>> extends Pick<Type, Key>
    ? z.ZodOptional<z.ZodType<Exclude<Type[Key], undefined>>>
    : z.ZodType<Type[Key]>;
};

export type SeparatorRole =
  'none' | 'comma-decimal' | 'comma-thousands' | 'dot-decimal' | 'dot-thousands' | 'both';

export type Severity = 'error' | 'warning' | 'info';

export interface TableConstraints {
  readonly required?: true;
  readonly unique?: true;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

export interface TableField {
  readonly name: string;
  readonly title: string;
  readonly titleEn: string;
  readonly description?: string;
  readonly descriptionEn?: string;
  readonly type: 'string' | 'integer' | 'number' | 'year' | 'date';
  readonly unit?: string;
  readonly property?: string;
  readonly constraints?: TableConstraints;
}

export type TableName =
  | 'programme'
  | 'budget'
  | 'projects'
  | 'targets'
  | 'actuals'
  | 'establishments'
  | 'products'
  | 'rounds'
  | 'marks';

export interface TableReference {
  readonly fields: readonly string[];
  readonly reference: {
    readonly resource: TableName;
    readonly fields: readonly string[];
  };
}

export interface TableSchema {
  readonly name: TableName;
  readonly title: string;
  readonly titleEn: string;
  readonly description?: string;
  readonly descriptionEn?: string;
  readonly fields: readonly TableField[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly TableReference[];
}

export interface TrainingClass {
  readonly id: string;
  readonly name: string;
  readonly kind: 'vocational' | 'handing-down' | 'management' | 'cleaner-production' | 'officers';
  readonly trade?: string | undefined;
  readonly place?: string | undefined;
  readonly startsOn?: IsoDate | undefined;
  readonly endsOn?: IsoDate | undefined;
  readonly enrolled?: DecimalString | undefined;
  readonly attended?: DecimalString | undefined;
  readonly graduated?: DecimalString | undefined;
  readonly applying?: DecimalString | undefined;
  readonly projectId?: string | undefined;
  readonly totalCostVnd?: DecimalString | undefined;
  readonly supportVnd?: DecimalString | undefined;
}

export declare const TrainingClassSchema: z.ZodType<TrainingClass>;

export type Undefinable<Type> = {
  [Key in keyof Type]: Partial<Pick<Type, Key>> extends Pick<Type, Key> ? Type[Key] | undefined : Type[Key];
};

export interface Unit {
  readonly name: string;
  readonly measure: Exclude<Measure, 'ratio'>;
  readonly base: string;
  readonly factor: DecimalString;
  readonly spellings: readonly string[];
}

export type UnitIndex = PhraseIndex<Unit>;

export interface ValueRange {
  readonly min: DecimalString;
  readonly max: DecimalString;
}

export type Verification = 'clause' | 'secondary';

export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

export declare const activities: readonly Activity[];

export declare const activityField: z.ZodType<ActivityId>;

export declare const activityGroups: readonly ActivityGroup[];

export declare function addIntervals(intervals: readonly Interval[]): Interval;

export declare function allowedMoves(
  state: ProjectState,
  options: {
    readonly level: ProjectLevel;
    readonly kind: ProjectKind;
    readonly asOf?: IsoDate | undefined;
  },
): AllowedMoves;

export declare function checkArgument(argument: string, value: unknown, lists?: readonly string[]): void;

export declare function checkIterable(argument: string, value: unknown): void;

export declare function checkLifeCycle(history: ProjectHistory): readonly Finding[];

export declare function checkList(argument: string, value: unknown): void;

export declare function checkRecords(argument: string, value: unknown): void;

export declare function checkText(argument: string, value: unknown): void;

export declare function checkTexts(argument: string, value: unknown): void;

export declare function checkYear(argument: string, value: unknown): void;

export declare function closeInterval(interval: Interval): Interval;

export declare const clusterLimits: ClusterLimits;

export declare function compareRatios(left: ExactRatio, right: ExactRatio): -1 | 0 | 1;

export declare function compareVietnamese(left: string, right: string): number;

export declare const countUnitIndex: UnitIndex;

export declare const countUnits: readonly Unit[];

export declare const dayField: z.ZodType<IsoDate>;

export declare function decimalString(text: string): DecimalString;

export declare function describeSchema(
  schema: z.ZodType,
  options: {
    readonly id: string;
    readonly title: LocalText;
    readonly fields?: Readonly<Record<string, LocalText>>;
    readonly parts?: Readonly<Record<string, z.ZodType>>;
  },
): JsonSchema;

export declare const documentNames: readonly DocumentName[];

export declare function enterpriseSize(
  enterprise: EnterpriseSizeFacts,
  options: {
    readonly asOf: IsoDate;
  },
): EnterpriseSize;

export declare function evaluateExplanation(explanation: Explanation): DecimalString;

export declare const fieldNotes: Readonly<Record<TableName, Readonly<Record<string, FieldNote>>>>;

export declare const findingFields: SchemaFields<Finding>;

export declare function findingMessage(
  finding: Finding,
  options: {
    readonly language: Language;
    readonly catalogues: readonly Readonly<Record<string, FindingTexts>>[];
  },
): string;

export declare function foldVietnamese(text: string): string;

export declare function formatCitation(citation: Citation, options: FormatInstrumentOptions): string;

export declare function formatDay(
  text: string,
  options: {
    readonly language: Language;
  },
): string;

export declare function formatDecimal(
  value: DecimalString,
  options: {
    readonly language: Language;
  },
): string;

export declare function formatInstrument(instrument: string, options: FormatInstrumentOptions): string;

export declare function formatInterval(
  interval: Interval,
  options: {
    readonly language: Language;
  },
): string;

export declare function formatMeasure(
  value: DecimalString,
  options: {
    readonly unit: string;
    readonly language: Language;
  },
): string;

export declare function formatPath(path: readonly (string | number)[]): string;

export declare const fractionField: z.ZodType<FractionText>;

export declare const fundingSourceLabels: Readonly<Record<FundingSource, LocalText>>;

export declare const idField: z.ZodString;

export declare function indexUnits(units: readonly Unit[]): UnitIndex;

export declare function intervalContains(interval: Interval, value: DecimalString): boolean;

export declare function intervalsMeet(left: Interval, right: Interval): boolean;

export declare function isActivityId(text: string): text is ActivityId;

export declare function isDecimalString(text: string): text is DecimalString;

export declare function isDeeperThan(
  data: unknown,
  options: {
    readonly levels: number;
  },
): boolean;

export declare function isIsoDate(text: string): text is IsoDate;

export declare function isoDate(text: string): IsoDate;

export declare function jsonSchemaOf(name: DocumentName): JsonSchema;

export declare function knownOption<Name extends string>(
  option: string,
  given: Name,
  known: Readonly<Record<Name, unknown>>,
): Name;

export declare const legalForms: readonly LegalFormDefinition[];

export declare const levelField: z.ZodType<Level>;

export declare const levelLabels: Readonly<Record<Level, LocalText>>;

export declare const lifeCycleMoves: readonly LifeCycleMove[];

export declare function makeFinding<Map, Code extends keyof Map & string>(
  catalogue: FindingCatalogue<Map>,
  code: Code,
  params: Map[Code] & Readonly<Partial<Record<keyof Map[Code], string | undefined>>>,
  place: FindingPlace,
): Finding<Code>;

export declare function makeInterval(ends: {
  readonly min: DecimalString | null;
  readonly max: DecimalString | null;
  readonly minInclusive?: boolean;
  readonly maxInclusive?: boolean;
}): Interval;

export declare const modelFindings: FindingCatalogue<ModelFindingParams>;

export declare const nameField: z.ZodString;

export declare function nameKey(name: string): string;

export declare function negateInterval(interval: Interval): Interval;

export declare function numberFromWords(text: string): DecimalString | undefined;

export declare function parsePeriod(text: string): Period;

export declare function parseWithFindings<Value>(schema: z.ZodType<Value>, data: unknown): Parsed<Value>;

export declare const periodField: z.ZodType<PeriodText>;

export declare const productGroups: readonly ProductGroup[];

export declare const projectFindings: FindingCatalogue<ProjectFindingParams>;

export declare const projectKinds: readonly ProjectKindDefinition[];

export declare const projectLevelLabels: Readonly<Record<ProjectLevel, LocalText>>;

export declare const projectStateLabels: Readonly<Record<ProjectState, LocalText>>;

export declare function quantityInterval(
  quantity: Quantity,
  options: {
    readonly aboutTolerancePercent: DecimalString;
  },
): Interval;

export declare function readNumber(text: string): readonly NumberReading[];

export declare function readPeriod(text: string): Period | undefined;

export declare function readQuantities(
  text: string,
  options: {
    readonly units: UnitIndex;
    readonly marks?: Language | undefined;
  },
): QuantityText;

export declare function renderExplanation(
  explanation: Explanation,
  options: {
    readonly language: Language;
    readonly format: ExplanationFormat;
  },
): string;

export declare function roleLabelAt(
  role: RoleId,
  options: {
    readonly asOf: IsoDate;
  },
): DatedLabel | undefined;

export declare const roleLabels: Readonly<Record<RoleId, readonly DatedLabel[]>>;

export declare function roundToMultiple(
  value: DecimalString,
  {
    mode,
    step,
  }: {
    readonly mode: RoundingMode;
    readonly step: DecimalString;
  },
): DecimalString;

export declare const roundingModeLabels: Readonly<Record<RoundingMode, LocalText>>;

export declare function safeParseAwardRound(data: unknown): Parsed<AwardRound>;

export declare function safeParseConsultation(data: unknown): Parsed<Consultation>;

export declare function safeParseDemonstrationModel(data: unknown): Parsed<DemonstrationModel>;

export declare function safeParseEstablishment(data: unknown): Parsed<Establishment>;

export declare function safeParseFiguresDocument(data: unknown): Parsed<FiguresDocument>;

export declare function safeParseIndustrialCluster(data: unknown): Parsed<IndustrialCluster>;

export declare function safeParseOrganisation(data: unknown): Parsed<Organisation>;

export declare function safeParseProduct(data: unknown): Parsed<Product>;

export declare function safeParseProductSet(data: unknown): Parsed<ProductSet>;

export declare function safeParseProgramme(data: unknown): Parsed<Programme>;

export declare function safeParseProject(data: unknown): Parsed<Project>;

export declare function safeParseProjectHistory(data: unknown): Parsed<ProjectHistory>;

export declare function safeParsePromotionPlan(data: unknown): Parsed<PromotionPlan>;

export declare function safeParsePublicityOutput(data: unknown): Parsed<PublicityOutput>;

export declare function safeParseTrainingClass(data: unknown): Parsed<TrainingClass>;

export declare function sameName(left: string, right: string): boolean;

export declare function scaleInterval(interval: Interval, factor: DecimalString): Interval;

export declare function schemaFindings(
  issues: readonly z.core.$ZodIssue[],
  options: {
    readonly data: unknown;
    readonly unknownFields: Severity;
  },
): readonly Finding[];

export declare const spanField: z.ZodType<YearSpan>;

export declare const tablePurposes: Readonly<Record<TableName, LocalText>>;

export declare const tableSchemas: readonly TableSchema[];

export declare function toDecimalString(value: Decimal): DecimalString;

export declare function unitName(
  unit: string,
  options: {
    readonly language: Language;
    readonly value?: string | undefined;
  },
): string;

export declare const wholeField: z.ZodType<DecimalString>;

export declare const wordingField: z.ZodString;

export declare const yearField: z.ZodInt;
