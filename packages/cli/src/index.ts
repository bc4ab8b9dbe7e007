export {
  checkFigures,
  type CheckedFigures,
  type CheckedTarget,
  type CheckFiguresOptions,
} from './figures/check-figures.js';
export type { CheckedRelations } from './figures/check-relations.js';
export type { CheckedPeriod } from './figures/check-periods.js';
export type { CheckedRounds } from './figures/check-rounds.js';
export { periodFindings, type PeriodFindingParams, type PeriodParams } from './figures/period-findings.js';
export { checkFile, type CheckFileOptions } from './file/check-file.js';
export type { CheckedFile } from './file/checked-file.js';
export { CheckConfigSchema, type CheckConfig } from './config/check-config.js';
export { cliDocumentNames, cliJsonSchemaOf, type CliDocumentName } from './schema/cli-json-schema-of.js';
export { CheckReportSchema } from './file/check-report-schema.js';
export type { CheckedRegister, CheckedTable } from './register/check-register.js';
export type { RegisterTotal } from './register/totals.js';
export { registerFindings } from './register/register-findings.js';
export type {
  BudgetComparison,
  PaymentColumn,
  RegisterFindingParams,
} from './register/register-finding-params.js';
export { checkReport, type CheckReport, type SaidFinding } from './file/check-report.js';
export { allFindings, type CodeTexts } from './finding/all-findings.js';
export { documentFindings, type DocumentFindingParams } from './finding/document-findings.js';
export { readText, type ReadText, type TargetReading, type TextReading } from './read/read-text.js';
export { renderCodesMarkdown } from './render/codes-markdown.js';
export { renderLawPages, type LawPage } from './render/law/law-pages.js';
