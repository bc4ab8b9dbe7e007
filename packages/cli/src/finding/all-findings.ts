import { funnelFindings, roundFindings, sealFindings } from '@khuyencong/awards';
import {
  advanceFindings,
  allocationFindings,
  budgetFindings,
  causeFindings,
  comparisonFindings,
  formFindings,
  identityFindings,
  ledgerFindings,
  moneyFindings,
  planFindings,
  projectMoneyFindings,
  relationFindings,
  supportFindings,
} from '@khuyencong/budget';
import { criteriaFindings } from '@khuyencong/law/award-criteria';
import { lawFindings } from '@khuyencong/law/norms';
import { modelFindings, projectFindings, type FindingTexts, type Severity } from '@khuyencong/model';
import {
  consistencyFindings,
  indicatorFindings,
  progressFindings,
  rollUpFindings,
  suppressionFindings,
  targetFindings,
} from '@khuyencong/targets';
import {
  cellFindings,
  claimFindings,
  formReadingFindings,
  headerFindings,
  jsonFindings,
  keyFindings,
  mappingFindings,
  sourceFindings,
  tableFindings,
  textFindings,
} from '@khuyencong/tables';
import { periodFindings } from '../figures/period-findings.js';
import { registerFindings } from '../register/register-findings.js';
import { callFindings } from './call-findings.js';
import { documentFindings } from './document-findings.js';

/**
 * What `docs/codes.md` and `khuyencong explain` say of a code (nội dung của một mã phát hiện).
 *
 * @category finding
 * @since 0.1.0
 */
export interface CodeTexts extends FindingTexts {
  readonly severity: Severity;
}

/**
 * The finding codes of all packages (toàn bộ mã phát hiện).
 *
 * @category finding
 * @since 0.1.0
 */
export const allFindings: Readonly<Record<string, CodeTexts>> = {
  ...documentFindings,
  ...callFindings,
  ...sourceFindings,
  ...textFindings,
  ...jsonFindings,
  ...tableFindings,
  ...headerFindings,
  ...cellFindings,
  ...claimFindings,
  ...formReadingFindings,
  ...keyFindings,
  ...mappingFindings,
  ...registerFindings,
  ...modelFindings,
  ...projectFindings,
  ...lawFindings,
  ...criteriaFindings,
  ...budgetFindings,
  ...moneyFindings,
  ...allocationFindings,
  ...supportFindings,
  ...advanceFindings,
  ...causeFindings,
  ...relationFindings,
  ...periodFindings,
  ...identityFindings,
  ...projectMoneyFindings,
  ...planFindings,
  ...comparisonFindings,
  ...formFindings,
  ...ledgerFindings,
  ...indicatorFindings,
  ...targetFindings,
  ...progressFindings,
  ...rollUpFindings,
  ...consistencyFindings,
  ...suppressionFindings,
  ...funnelFindings,
  ...roundFindings,
  ...sealFindings,
};
