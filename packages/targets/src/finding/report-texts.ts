import { formatDay, type FindingCatalogue } from '@khuyencong/model';
import type { TargetFindingParams } from './target-finding-params.js';

/** What the codes about single reports say. */
export const reportTexts: FindingCatalogue<
  Pick<
    TargetFindingParams,
    | 'ACTUAL_OUTSIDE_PERIOD'
    | 'ACTUALS_OVERLAP'
    | 'NUMERATOR_ABOVE_DENOMINATOR'
    | 'DENOMINATOR_ZERO'
    | 'ACTUAL_WITHIN_ANOTHER'
    | 'ACTUAL_REPORTED_LATER'
    | 'ACTUAL_CORRECTED'
    | 'CORRECTION_OF_NOTHING'
    | 'DUPLICATE_REPORT'
    | 'ACTUAL_NEGATIVE'
    | 'ACTUAL_PART_UNKNOWN'
    | 'PLACE_NOT_THEN'
  >
> = {
  ACTUAL_OUTSIDE_PERIOD: {
    severity: 'warning',
    meaning: {
      vi: 'Kết quả thuộc kỳ nằm ngoài giai đoạn của chỉ tiêu; không được cộng.',
      en: 'A result lies outside the years of the target; it was not counted.',
    },
    remedy: {
      vi: 'Kiểm tra kỳ báo cáo hoặc giai đoạn của chỉ tiêu.',
      en: 'Check the period, or the years of the target.',
    },
    message: {
      vi: (p) =>
        `Kết quả kỳ ${p.period} của "${p.target}" nằm ngoài giai đoạn ${p.from}–${p.to}; không được cộng.`,
      en: (p) =>
        `The result of ${p.period} for "${p.target}" lies outside ${p.from}–${p.to}; it was not counted.`,
    },
  },
  ACTUALS_OVERLAP: {
    severity: 'error',
    meaning: {
      vi: 'Hai kỳ báo cáo trùng nhau; cộng lại sẽ tính hai lần.',
      en: 'Two reports cover the same time; adding them would count it twice.',
    },
    remedy: {
      vi: 'Bỏ một trong hai, hoặc báo cáo theo các kỳ không trùng.',
      en: 'Remove one, or report periods that do not overlap.',
    },
    message: {
      vi: (p) => `Kết quả của "${p.target}": kỳ ${p.first} và kỳ ${p.second} trùng nhau.`,
      en: (p) => `Results of "${p.target}": ${p.first} and ${p.second} overlap.`,
    },
  },
  NUMERATOR_ABOVE_DENOMINATOR: {
    severity: 'error',
    meaning: { vi: 'Tử số lớn hơn mẫu số.', en: 'The numerator is above the denominator.' },
    remedy: { vi: 'Kiểm tra lại hai số.', en: 'Check both numbers.' },
    message: {
      vi: (p) => `Tỷ lệ của "${p.target}" có tử số ${p.numerator} lớn hơn mẫu số ${p.denominator}.`,
      en: (p) =>
        `The share of "${p.target}" has the numerator ${p.numerator} above the denominator ${p.denominator}.`,
    },
  },
  DENOMINATOR_ZERO: {
    severity: 'error',
    meaning: { vi: 'Mẫu số bằng 0 hoặc âm.', en: 'The denominator is zero or negative.' },
    remedy: { vi: 'Nêu mẫu số thực tế.', en: 'State the real denominator.' },
    message: {
      vi: (p) => `Tỷ lệ của "${p.target}" kỳ ${p.period} có mẫu số không lớn hơn 0.`,
      en: (p) => `The share of "${p.target}" in ${p.period} has no denominator above zero.`,
    },
  },
  ACTUAL_WITHIN_ANOTHER: {
    severity: 'info',
    meaning: {
      vi: 'Kỳ báo cáo nằm trong một kỳ báo cáo dài hơn; chỉ tính kỳ dài hơn.',
      en: 'A report lies within a longer one; only the longer one counts.',
    },
    remedy: { vi: 'Không cần xử lý.', en: 'Nothing to do.' },
    message: {
      vi: (p) => `Kết quả kỳ ${p.period} của "${p.target}" đã nằm trong kỳ ${p.whole}; không cộng thêm.`,
      en: (p) =>
        `The result of ${p.period} for "${p.target}" is part of that of ${p.whole}; it was not added again.`,
    },
  },
  ACTUAL_REPORTED_LATER: {
    severity: 'info',
    meaning: {
      vi: 'Kết quả được báo cáo sau ngày đánh giá; không được tính.',
      en: 'A result was reported after the day as of which to judge; it does not count.',
    },
    remedy: {
      vi: 'Đánh giá lại vào ngày muộn hơn để tính kết quả này.',
      en: 'Judge as of a later day to count it.',
    },
    message: {
      vi: (p) =>
        `Kết quả kỳ ${p.period} của "${p.target}" báo cáo ngày ${formatDay(p.reportedOn, { language: 'vi' })}, sau ngày đánh giá ${formatDay(p.asOf, { language: 'vi' })}.`,
      en: (p) =>
        `The result of ${p.period} for "${p.target}" was reported on ${p.reportedOn}, after ${p.asOf}.`,
    },
  },
  ACTUAL_CORRECTED: {
    severity: 'info',
    meaning: { vi: 'Báo cáo đã được đính chính.', en: 'A report was corrected.' },
    remedy: { vi: 'Không cần xử lý.', en: 'Nothing to do.' },
    message: {
      vi: (p) => `Kết quả kỳ ${p.period} của "${p.target}" đã đính chính; lý do: ${p.reason}.`,
      en: (p) => `The result of ${p.period} for "${p.target}" was corrected; reason: ${p.reason}.`,
    },
  },
  CORRECTION_OF_NOTHING: {
    severity: 'error',
    meaning: {
      vi: 'Đính chính một báo cáo không có; không được tính.',
      en: 'A correction of a report that there is not; it does not count.',
    },
    remedy: {
      vi: 'Kiểm tra kỳ, địa bàn của đính chính, hoặc bổ sung báo cáo gốc.',
      en: 'Check its period and place, or supply the report that it corrects.',
    },
    message: {
      vi: (p) => `Đính chính kỳ ${p.period} của "${p.target}" không có báo cáo gốc.`,
      en: (p) => `The correction of ${p.period} for "${p.target}" corrects no report.`,
    },
  },
  DUPLICATE_REPORT: {
    severity: 'error',
    meaning: {
      vi: 'Một kỳ của một địa bàn được báo cáo hai lần mà không phải là đính chính.',
      en: 'One period of one place was reported twice, and neither corrects the other.',
    },
    remedy: {
      vi: 'Bỏ một báo cáo, hoặc ghi rõ báo cáo nào là đính chính.',
      en: 'Remove one, or say which corrects the other.',
    },
    message: {
      vi: (p) => `Kết quả kỳ ${p.period} của "${p.target}" được báo cáo hai lần.`,
      en: (p) => `The result of ${p.period} for "${p.target}" was reported twice.`,
    },
  },
  ACTUAL_NEGATIVE: {
    severity: 'error',
    meaning: {
      vi: 'Số lượng hoặc số tiền đã thực hiện là số âm; không được tính.',
      en: 'A count or an amount reported is negative; it does not count.',
    },
    remedy: { vi: 'Ghi giảm bằng báo cáo đính chính.', en: 'Report a decrease as a correction.' },
    message: {
      vi: (p) => `Kết quả kỳ ${p.period} của "${p.target}" là số âm: ${p.value}.`,
      en: (p) => `The result of ${p.period} for "${p.target}" is negative: ${p.value}.`,
    },
  },
  ACTUAL_PART_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Kết quả thuộc một con số mà chỉ tiêu không có.',
      en: 'A result is about a number that the target does not have.',
    },
    remedy: { vi: 'Ghi đúng một trong các phần được nêu.', en: 'Name one of the parts given.' },
    message: {
      vi: (p) => `Chỉ tiêu "${p.target}" không có phần "${p.part}"; có: ${p.parts}.`,
      en: (p) => `The target "${p.target}" has no part "${p.part}"; it has ${p.parts}.`,
    },
  },
  PLACE_NOT_THEN: {
    severity: 'error',
    meaning: {
      vi: 'Địa bàn báo cáo không tồn tại trong kỳ đó; không được tính.',
      en: 'The place of a report did not exist then; it does not count.',
    },
    remedy: {
      vi: 'Ghi đơn vị hành chính có trong kỳ báo cáo.',
      en: 'Name the unit that existed in that period.',
    },
    message: {
      vi: (p) => `Kết quả kỳ ${p.period} của "${p.target}" ghi địa bàn "${p.place}", không có trong kỳ đó.`,
      en: (p) => `The result of ${p.period} for "${p.target}" names "${p.place}", which did not exist then.`,
    },
  },
};
