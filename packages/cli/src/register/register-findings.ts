import type { FindingCatalogue } from '@khuyencong/model';
import { awardTableFindings } from './award-table-findings.js';
import { crossTableFindings } from './cross-table-findings.js';
import { moneyOfRowsFindings } from './money-of-rows-findings.js';
import { placeOfRowsFindings } from './place-of-rows-findings.js';
import type { RegisterFindingParams } from './register-finding-params.js';

/**
 * The texts of the finding codes of checking a programme file (nội dung mã phát hiện khi kiểm tra tệp chương trình).
 *
 * @category finding
 * @since 0.1.0
 */
export const registerFindings: FindingCatalogue<RegisterFindingParams> = {
  ...moneyOfRowsFindings,
  ...placeOfRowsFindings,
  ...crossTableFindings,
  ...awardTableFindings,
};
