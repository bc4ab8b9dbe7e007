import type { FindingCatalogue } from '@khuyencong/model';
import { checkTexts } from './check-texts.js';
import { reportTexts } from './report-texts.js';
import { statusTexts } from './status-texts.js';
import type { TargetFindingParams } from './target-finding-params.js';

/**
 * The texts of the finding codes of the targets package (nội dung mã phát hiện của gói targets).
 *
 * @category finding
 * @since 0.1.0
 */
export const targetFindings: FindingCatalogue<TargetFindingParams> = {
  ...statusTexts,
  ...checkTexts,
  ...reportTexts,
};
