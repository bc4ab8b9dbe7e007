import type { FindingCatalogue } from '@khuyencong/model';
import type { LikelyCauseParams } from './cause-params.js';
import { causeWords } from './cause-words.js';

/**
 * The finding codes about causes and the facts that each carries (mã phát hiện về nguyên nhân có thể).
 *
 * @category cause
 * @since 0.1.0
 */
export interface CauseFindingParams {
  readonly LIKELY_CAUSE: LikelyCauseParams;
}

/**
 * The texts of the finding codes about causes (nội dung mã phát hiện về nguyên nhân có thể).
 *
 * @category cause
 * @since 0.1.0
 */
export const causeFindings: FindingCatalogue<CauseFindingParams> = {
  LIKELY_CAUSE: {
    severity: 'info',
    meaning: {
      vi: 'Một nguyên nhân có thể của chênh lệch giữa các phần và tổng, kèm căn cứ; không phải kết luận.',
      en: 'A possible cause of the difference between parts and total, with its evidence; not a conclusion.',
    },
    remedy: {
      vi: 'Đối chiếu số liệu nêu trong phát hiện với văn bản gốc.',
      en: 'Compare the figure named with the original document.',
    },
    message: {
      vi: (p) => `${p.nameVi}: ${causeWords(p, 'vi')}.`,
      en: (p) => `${p.nameEn}: ${causeWords(p, 'en')}.`,
    },
  },
};
