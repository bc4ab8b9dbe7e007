import type { FindingCatalogue } from '@khuyencong/model';
import { supportCaseFindings } from './support-case-findings.js';
import type { SupportFindingParams } from './support-finding-params.js';
import { supportNormFindings } from './support-norm-findings.js';

/**
 * The texts of the finding codes of support (nội dung mã phát hiện về mức hỗ trợ).
 *
 * @category finding
 * @since 0.1.0
 */
export const supportFindings: FindingCatalogue<SupportFindingParams> = {
  ...supportNormFindings,
  ...supportCaseFindings,
};
