import type { LocalText } from '@khuyencong/model';
import type { NotScoredReason } from './round-result.js';

/** Why a product has no mean, as documents and findings say it. */
export const notScoredLabels: Readonly<Record<NotScoredReason, LocalText>> = {
  'no-criteria': { vi: 'không có bộ tiêu chí', en: 'no criteria' },
  'no-jury': { vi: 'không có giám khảo', en: 'no jury' },
  'no-sheet': { vi: 'không có phiếu hợp lệ', en: 'no sheet that counts' },
  'all-recused': { vi: 'tất cả giám khảo rút lui do xung đột lợi ích', en: 'all jurors stood aside' },
  'missing-mark': { vi: 'thiếu điểm', en: 'a mark is missing' },
  'refused-mark': { vi: 'có điểm không hợp lệ', en: 'a mark is not valid' },
  'below-quorum': { vi: 'không đủ số phiếu', en: 'too few sheets' },
  'spread-too-wide': {
    vi: 'chênh lệch điểm quá lớn, phải chấm lại',
    en: 'the marks lie too far apart and are to be given again',
  },
  'listed-twice': { vi: 'sản phẩm bị ghi hai lần', en: 'the product is listed twice' },
};
