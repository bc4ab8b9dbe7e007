export { Exact, type ExactDecimal } from './decimal/exact.js';
export {
  decimalString,
  isDecimalString,
  toDecimalString,
  type DecimalString,
} from './decimal/decimal-string.js';
export { DecimalStringSchema } from './decimal/decimal-schema.js';
export { compareRatios, type ExactRatio } from './decimal/exact-ratio.js';
export { roundToMultiple, roundingModeLabels, type RoundingMode } from './decimal/rounding-mode.js';
export { isoDate, isIsoDate, type IsoDate } from './date/iso-date.js';
export { parsePeriod, readPeriod, type Period, type PeriodText, type YearSpan } from './date/period.js';
export {
  checkArgument,
  checkIterable,
  checkList,
  checkRecords,
  checkText,
  checkTexts,
  checkYear,
} from './call/check-argument.js';
export { knownOption } from './call/known-option.js';
export { KcError, type KcErrorCode, type KcErrorFacts } from './error/kc-error.js';
export type { Language, LocalText } from './text/local-text.js';
export { foldVietnamese } from './text/fold-vietnamese.js';
export { formatDecimal } from './text/format-decimal.js';
export type { Citation, Verification } from './finding/citation.js';
export { formatDay } from './date/format-day.js';
export { formatCitation } from './finding/format-citation.js';
export {
  formatInstrument,
  type FormatInstrumentOptions,
  type InstrumentKind,
  type InstrumentKinds,
} from './finding/format-instrument.js';
export type { Origin } from './finding/origin.js';
export type { Finding, Severity } from './finding/finding.js';
export type { FindingCatalogue, FindingDefinition } from './finding/finding-catalogue.js';
export { makeFinding, type FindingPlace } from './finding/make-finding.js';
export { formatPath } from './finding/format-path.js';
export { findingMessage, type FindingTexts } from './finding/finding-message.js';
export { modelFindings, type ModelFindingParams } from './finding/model-findings.js';
export type { Explanation, Operation } from './explanation/explanation.js';
export { evaluateExplanation } from './explanation/evaluate-explanation.js';
export { renderExplanation, type ExplanationFormat } from './explanation/render-explanation.js';
export type { Interval } from './interval/interval.js';
export { makeInterval } from './interval/make-interval.js';
export { addIntervals } from './interval/add-intervals.js';
export { scaleInterval } from './interval/scale-interval.js';
export { negateInterval } from './interval/negate-interval.js';
export { intervalsMeet } from './interval/intervals-meet.js';
export { closeInterval } from './interval/close-interval.js';
export { intervalContains } from './interval/interval-contains.js';
export { formatInterval } from './interval/format-interval.js';
export type {
  FractionText,
  Measure,
  Modality,
  Qualifier,
  Quantity,
  SeparatorRole,
} from './quantity/quantity.js';
export type { Unit } from './quantity/unit.js';
export { countUnits } from './quantity/count-units.js';
export { countUnitIndex, indexUnits, type UnitIndex } from './quantity/unit-index.js';
export type { Phrase, PhraseIndex } from './quantity/phrase-index.js';
export { formatMeasure } from './quantity/format-measure.js';
export { unitName } from './quantity/unit-name.js';
export { numberFromWords } from './quantity/number-from-words.js';
export { readNumber, type NumberReading } from './quantity/read-number.js';
export type { FoundQuantity } from './quantity/found-quantity.js';
export { readQuantities, type QuantityText } from './quantity/read-quantities.js';
export { quantityInterval } from './quantity/quantity-interval.js';
export { activityGroups, type ActivityGroup, type ActivityGroupId } from './activity/activity-group.js';
export { activities, isActivityId, type Activity } from './activity/activity.js';
export type { ActivityId } from './activity/activity-id.js';
export { fundingSourceLabels, type FundingSource } from './funding/funding-source.js';
export { levelLabels, type Level } from './programme/level.js';
export type { Programme } from './programme/programme.js';
export { ProgrammeSchema } from './programme/programme-schema.js';
export { CitationSchema } from './programme/citation-schema.js';
export { safeParseProgramme } from './programme/parse-programme.js';
export type {
  AwardStep,
  FiguresDocument,
  FiguresSource,
  FurtherSource,
  PublishedFigure,
  PublishedPeriod,
  PublishedRatio,
  PublishedTarget,
  ReportedActual,
  ValueRange,
} from './figures/figures-document.js';
export { FiguresDocumentSchema } from './figures/figures-schema.js';
export { safeParseFiguresDocument } from './figures/parse-figures-document.js';
export { isDeeperThan } from './schema/is-deeper-than.js';
export type { Equal } from './schema/equal.js';
export type { SchemaFields } from './schema/schema-fields.js';
export type { Undefinable } from './schema/undefinable.js';
export { LocalTextSchema } from './text/local-text-schema.js';
export { OriginSchema } from './finding/origin-schema.js';
export { findingFields, FindingSchema } from './finding/finding-schema.js';
export { ExplanationSchema } from './explanation/explanation-schema.js';
export { parseWithFindings, type Parsed } from './schema/parse-with-findings.js';
export {
  activityField,
  dayField,
  fractionField,
  idField,
  nameField,
  periodField,
  spanField,
  wholeField,
  wordingField,
  yearField,
} from './programme/field-schemas.js';
export { levelField } from './programme/level-field.js';
export { schemaFindings } from './schema/schema-findings.js';
export type { PromotionPlan } from './plan/promotion-plan.js';
export type { FundingShare } from './plan/funding-share.js';
export { FundingShareSchema, FundingSourceSchema } from './plan/funding-schema.js';
export { PromotionPlanSchema } from './plan/plan-schema.js';
export { safeParsePromotionPlan } from './plan/parse-promotion-plan.js';
export { projectLevelLabels, type ProjectLevel } from './project/project-level.js';
export {
  projectKinds,
  type ProjectKind,
  type ProjectKindDefinition,
  type ProjectKindWording,
} from './project/project-kind.js';
export { projectStateLabels, type ProjectState } from './project/project-state.js';
export type { CostItem } from './project/cost-item.js';
export type { Project, ProjectParty } from './project/project.js';
export { ProjectSchema } from './project/project-schema.js';
export { safeParseProject } from './project/parse-project.js';
export type { AllowedMoves, LifeCycleMove, MoveDocument } from './project/life-cycle-move.js';
export { allowedMoves, lifeCycleMoves } from './project/allowed-moves.js';
export type { ProjectHistory, ProjectStep } from './project/project-history.js';
export { ProjectHistorySchema } from './project/project-history-schema.js';
export { safeParseProjectHistory } from './project/parse-project-history.js';
export { checkLifeCycle } from './project/check-life-cycle.js';
export { projectFindings, type ProjectFindingParams } from './project/project-findings.js';
export type { ProjectResults, ResultFigure } from './result/project-results.js';
export { ProjectResultsSchema } from './result/result-schema.js';
export type { Establishment } from './establishment/establishment.js';
export { legalForms, type LegalForm, type LegalFormDefinition } from './establishment/legal-form.js';
export { EstablishmentSchema } from './establishment/establishment-schema.js';
export { safeParseEstablishment } from './establishment/parse-establishment.js';
export {
  enterpriseSize,
  type EnterpriseSize,
  type EnterpriseSizeFacts,
  type EnterpriseSizeFactName,
} from './establishment/enterprise-size.js';
export type { Product, ProductSet } from './product/product.js';
export { productGroups, type ProductGroup, type ProductGroupId } from './product/product-group.js';
export { ProductSchema, ProductSetSchema } from './product/product-schema.js';
export { safeParseProduct } from './product/parse-product.js';
export { safeParseProductSet } from './product/parse-product-set.js';
export type { AwardRound } from './award-round/award-round.js';
export { AwardRoundSchema } from './award-round/award-round-schema.js';
export { safeParseAwardRound } from './award-round/parse-award-round.js';
export type { Organisation, OrganisationName } from './organisation/organisation.js';
export type { DatedLabel, RoleId } from './organisation/role.js';
export { roleLabels } from './organisation/role-labels.js';
export { roleLabelAt } from './organisation/role-label-at.js';
export { OrganisationSchema } from './organisation/organisation-schema.js';
export { safeParseOrganisation } from './organisation/parse-organisation.js';
export type { IndustrialCluster } from './cluster/industrial-cluster.js';
export { clusterLimits, type ClusterLimits } from './cluster/cluster-limits.js';
export { IndustrialClusterSchema } from './cluster/cluster-schema.js';
export { safeParseIndustrialCluster } from './cluster/parse-industrial-cluster.js';
export type { PublicityOutput } from './publicity/publicity-output.js';
export { PublicityOutputSchema } from './publicity/publicity-schema.js';
export { safeParsePublicityOutput } from './publicity/parse-publicity-output.js';
export type { Consultation, ConsultationSubject } from './consultation/consultation.js';
export { ConsultationSchema } from './consultation/consultation-schema.js';
export { safeParseConsultation } from './consultation/parse-consultation.js';
export type { TrainingClass } from './training/training-class.js';
export { TrainingClassSchema } from './training/training-schema.js';
export { safeParseTrainingClass } from './training/parse-training-class.js';
export type { DemonstrationModel } from './demonstration/demonstration-model.js';
export { DemonstrationModelSchema } from './demonstration/demonstration-schema.js';
export { safeParseDemonstrationModel } from './demonstration/parse-demonstration-model.js';
export { QuantitySchema } from './quantity-schema/quantity-schema.js';
export { compareVietnamese } from './name/compare-vietnamese.js';
export { nameKey } from './name/name-key.js';
export { sameName } from './name/same-name.js';
export { documentNames, type DocumentName } from './json-schema/document-schemas.js';
export { describeSchema, type JsonSchema } from './json-schema/describe-schema.js';
export { jsonSchemaOf } from './json-schema/json-schema-of.js';
export type {
  TableConstraints,
  TableField,
  TableName,
  TableReference,
  TableSchema,
} from './table-schema/table-schema.js';
export { tableSchemas } from './table-schema/table-schemas.js';
export { fieldNotes, type FieldNote } from './table-schema/field-notes.js';
export { tablePurposes } from './table-schema/table-purposes.js';
export type {
  FormOne,
  FormOneAmounts,
  FormOneRow,
  FormOneSection,
  FormOneSpread,
  FormOneYear,
} from './form/form-one.js';
export type { FormTwo, FormTwoAmount, FormTwoAmounts, FormTwoRow } from './form/form-two.js';
