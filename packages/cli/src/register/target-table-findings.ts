import { formatDecimal, type FindingCatalogue } from '@khuyencong/model';
import type { CrossTableFindingParams } from './cross-table-finding-params.js';

type TargetCode =
  | 'TARGET_YEARS_REVERSED'
  | 'TARGET_UNIT_DIFFERS'
  | 'TARGET_UNIT_UNKNOWN'
  | 'RESULT_DIFFERS_FROM_SHARE'
  | 'RESULT_WITHOUT_NUMBER';

/** What is said of the tables of targets and results. */
export const targetTableFindings: FindingCatalogue<Pick<CrossTableFindingParams, TargetCode>> = {
  TARGET_YEARS_REVERSED: {
    severity: 'error',
    meaning: {
      vi: 'Năm cuối của chỉ tiêu sớm hơn năm đầu; chỉ tiêu này chưa được đánh giá.',
      en: 'The last year of a target is before its first; it is not judged.',
    },
    remedy: { vi: 'Kiểm tra cột Từ năm và Đến năm.', en: 'Check the first and the last year.' },
    message: {
      vi: (p) => `Chỉ tiêu "${p.target}": từ năm ${p.from} đến năm ${p.to}, năm cuối sớm hơn năm đầu.`,
      en: (p) => `Target "${p.target}": from ${p.from} to ${p.to}; it ends before it begins.`,
    },
  },
  TARGET_UNIT_DIFFERS: {
    severity: 'warning',
    meaning: {
      vi: 'Đơn vị tính của chỉ tiêu khác với đơn vị trong nội dung chỉ tiêu.',
      en: 'The unit of a target is not that of its wording.',
    },
    remedy: {
      vi: 'Sửa cột Đơn vị tính hoặc nội dung chỉ tiêu.',
      en: 'Correct the unit or the wording.',
    },
    message: {
      vi: (p) => `Chỉ tiêu "${p.target}": đơn vị tính "${p.unit}" nhưng nội dung nêu "${p.read}".`,
      en: (p) => `Target "${p.target}": its unit is "${p.unit}", its wording says "${p.read}".`,
    },
  },
  TARGET_UNIT_UNKNOWN: {
    severity: 'info',
    meaning: {
      vi: 'Không nhận ra đơn vị tính nên chưa đối chiếu được với nội dung chỉ tiêu.',
      en: 'The unit is not known, so that it was not compared with the wording.',
    },
    remedy: {
      vi: 'Ghi đơn vị như trong nội dung chỉ tiêu; nếu đã đúng thì không cần sửa.',
      en: 'Write the unit as the wording does; nothing is to be done where it is right.',
    },
    message: {
      vi: (p) => `Chỉ tiêu "${p.target}": chưa nhận ra đơn vị tính "${p.unit}".`,
      en: (p) => `Target "${p.target}": the unit "${p.unit}" is not known.`,
    },
  },
  RESULT_DIFFERS_FROM_SHARE: {
    severity: 'error',
    meaning: {
      vi: 'Giá trị (%) không bằng tử số chia mẫu số.',
      en: 'The value in percent is not numerator over denominator.',
    },
    remedy: {
      vi: 'Kiểm tra tử số, mẫu số và giá trị ghi ở cùng dòng.',
      en: 'Check numerator, denominator and value of the row.',
    },
    message: {
      vi: (p) =>
        `Chỉ tiêu "${p.target}": giá trị ${formatDecimal(p.value, { language: 'vi' })}% không phải ${formatDecimal(p.numerator, { language: 'vi' })}/${formatDecimal(p.denominator, { language: 'vi' })}.`,
      en: (p) =>
        `Target "${p.target}": ${formatDecimal(p.value, { language: 'en' })}% is not ${formatDecimal(p.numerator, { language: 'en' })}/${formatDecimal(p.denominator, { language: 'en' })}.`,
    },
  },
  RESULT_WITHOUT_NUMBER: {
    severity: 'warning',
    meaning: {
      vi: 'Dòng thực hiện không có giá trị, cũng không có tử số và mẫu số. Để trống không phải 0.',
      en: 'A row of results has neither a value nor numerator and denominator. Empty is not 0.',
    },
    remedy: {
      vi: 'Ghi kết quả, kể cả khi bằng 0, hoặc xóa dòng.',
      en: 'Enter the result, also 0, or delete the row.',
    },
    message: {
      vi: (p) => `Chỉ tiêu "${p.target}", kỳ ${p.period}: dòng thực hiện không có số.`,
      en: (p) => `Target "${p.target}", period ${p.period}: the row has no number.`,
    },
  },
};
