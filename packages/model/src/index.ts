export { Exact, type ExactDecimal } from './decimal/exact.js';
export {
  decimalString,
  isDecimalString,
  toDecimalString,
  type DecimalString,
} from './decimal/decimal-string.js';
export { DecimalStringSchema } from './decimal/decimal-schema.js';
export { compareRatios, type ExactRatio } from './decimal/exact-ratio.js';
export { isoDate, isIsoDate, type IsoDate } from './date/iso-date.js';
export { parsePeriod, readPeriod, type Period, type PeriodText, type YearSpan } from './date/period.js';
export { KcError, type KcErrorCode, type KcErrorFacts } from './error/kc-error.js';
export type { Language, LocalText } from './text/local-text.js';
export { foldVietnamese } from './text/fold-vietnamese.js';
export { formatDecimal } from './text/format-decimal.js';
export type { Citation, Verification } from './finding/citation.js';
export { formatCitation } from './finding/format-citation.js';
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
export { readNumber, type NumberReading } from './quantity/read-number.js';
export type { FoundQuantity } from './quantity/found-quantity.js';
export { readQuantities, type QuantityText } from './quantity/read-quantities.js';
export { quantityInterval } from './quantity/quantity-interval.js';
export { activityGroups, type ActivityGroup, type ActivityGroupId } from './activity/activity-group.js';
export { activities, isActivityId, type Activity, type ActivityId } from './activity/activity.js';
export { fundingSourceLabels, type FundingSource } from './funding/funding-source.js';
export { levelLabels, type Level } from './programme/level.js';
export type { Programme } from './programme/programme.js';
export type {
  AwardStep,
  FiguresDocument,
  FiguresSource,
  PublishedFigure,
  PublishedTarget,
  ReportedActual,
  ValueRange,
} from './figures/figures-document.js';
export { FiguresDocumentSchema } from './figures/figures-schema.js';
export { safeParseFiguresDocument } from './figures/parse-figures-document.js';
export type { Parsed } from './schema/parse-with-findings.js';
