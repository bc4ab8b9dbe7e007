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
export type { CheckedForm } from './programme/check-form.js';
export type { VersionComparison } from './file/compare-versions.js';
export { CheckConfigSchema, type CheckConfig } from './config/check-config.js';
export { cliDocumentNames, cliJsonSchemaOf, type CliDocumentName } from './schema/cli-json-schema-of.js';
export { CheckReportSchema } from './file/check-report-schema.js';
export { ProgrammeReportSchema } from './report/programme-report-schema.js';
export type { CheckedRegister, CheckedTable } from './register/check-register.js';
export type { GivenCalendar } from './register/duties-check.js';
export type { RegisterTotal } from './register/totals.js';
export { registerFindings } from './register/register-findings.js';
export type {
  BudgetComparison,
  PaymentColumn,
  RegisterFindingParams,
} from './register/register-finding-params.js';
export type {
  AwardTableFindingParams,
  CrossTableFindingParams,
} from './register/cross-table-finding-params.js';
export { checkReport, type CheckReport, type SaidFinding } from './file/check-report.js';
export { allFindings, type CodeTexts } from './finding/all-findings.js';
export { documentFindings, type DocumentFindingParams } from './finding/document-findings.js';
export { readText, type ReadText, type TargetReading, type TextReading } from './read/read-text.js';
export {
  programmeReport,
  type MissingPart,
  type ProgrammeReport,
  type ProgrammeReportOptions,
  type PublishedSum,
  type ReportDocument,
  type ReportFigureRead,
} from './report/programme-report.js';
export { renderProgrammeReport, type ReportForm } from './render/report/render-report.js';
export {
  findingDigest,
  type CodeDigest,
  type FindingDigest,
  type ShownFinding,
} from './report/finding-digest.js';
export type { Deviation } from './report/deviation.js';
export type { BudgetRow, MoneyFlow, PlanGap, ReportPlan } from './report/report-money.js';
export type { ReportProjects } from './report/report-projects.js';
export type { ReportRatio } from './report/report-ratio.js';
export type { ReportTarget, TargetState } from './report/report-target.js';
export type { BudgetMoney, BudgetPhase, BudgetSummary } from './summary/budget-summary.js';
export type { CapGroup, CapsSummary, CapUnknown, ProjectAboveCap } from './summary/caps-summary.js';
export type { OpenDuty } from './summary/duties-summary.js';
export type { ProgrammeFacts } from './summary/programme-facts.js';
export type { ProjectSums } from './summary/project-sums.js';
export type { ProjectsOfKey, ProjectsOfYear, ProjectsSummary } from './summary/projects-summary.js';
export type { RegisterSummary } from './summary/register-summary.js';
export type { ReportFigure } from './summary/report-figure.js';
export { renderCodesMarkdown } from './render/codes-markdown.js';
export { renderLawPages, type LawPage } from './render/law/law-pages.js';
