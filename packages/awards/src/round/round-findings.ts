import type { FindingCatalogue } from '@khuyencong/model';
import { decisionFindings, type DecisionFindingParams } from '../decision/decision-findings.js';
import { panelFindings, type PanelFindingParams } from '../panel/panel-findings.js';
import { outcomeFindings, type OutcomeFindingParams } from '../scoring/outcome-findings.js';
import { sheetFindings, type SheetFindingParams } from '../sheet/sheet-findings.js';
import { settingFindings, type SettingFindingParams } from './setting-findings.js';

/**
 * The finding codes of a scored round and the facts that each carries (mã phát hiện khi chấm điểm, xét chọn).
 *
 * @category finding
 * @since 0.1.0
 */
export interface RoundFindingParams
  extends
    SettingFindingParams,
    SheetFindingParams,
    OutcomeFindingParams,
    DecisionFindingParams,
    PanelFindingParams {}

/**
 * The texts of the finding codes of a scored round (nội dung mã phát hiện khi chấm điểm, xét chọn).
 *
 * @category finding
 * @since 0.1.0
 */
export const roundFindings: FindingCatalogue<RoundFindingParams> = {
  ...settingFindings,
  ...sheetFindings,
  ...outcomeFindings,
  ...decisionFindings,
  ...panelFindings,
};
