import { type FindingCatalogue, unitName } from '@khuyencong/model';
import type { TargetFindingParams } from './target-finding-params.js';

/** What the codes about a target itself say. */
export const checkTexts: FindingCatalogue<
  Pick<
    TargetFindingParams,
    | 'FREQUENCY_DISAGREES'
    | 'TARGET_WITHOUT_NUMBER'
    | 'TARGET_RANGE_EMPTY'
    | 'TARGET_PERIOD_OUTSIDE_PROGRAMME'
    | 'YEARLY_TARGETS_DISAGREE'
  >
> = {
  FREQUENCY_DISAGREES: {
    severity: 'warning',
    meaning: {
      vi: 'Tần suất và số cuộc nêu trong chỉ tiêu không khớp với số năm.',
      en: 'Rhythm and number of rounds of a target do not fit its years.',
    },
    remedy: { vi: 'Kiểm tra lại tần suất hoặc số cuộc.', en: 'Check the rhythm or the number of rounds.' },
    message: {
      vi: (p) =>
        `${p.nameVi}: "${p.frequency}" trong ${p.years} năm là ${p.rounds} cuộc, khác với số đã nêu.`,
      en: (p) =>
        `${p.nameEn}: "${p.frequency}" in ${p.years} years makes ${p.rounds} rounds, other than stated.`,
    },
  },
  TARGET_WITHOUT_NUMBER: {
    severity: 'warning',
    meaning: {
      vi: 'Nội dung chỉ tiêu không nêu con số, tỷ lệ hay thời hạn nào.',
      en: 'The text of a target states no number, share or deadline.',
    },
    remedy: {
      vi: 'Bổ sung mức phải đạt, hoặc ghi rõ đây là nhiệm vụ chứ không phải chỉ tiêu.',
      en: 'State the level to reach, or call it a task.',
    },
    message: {
      vi: (p) => `${p.nameVi}: không tìm thấy con số trong nội dung chỉ tiêu "${p.text}".`,
      en: (p) => `${p.nameEn}: no number was found in the target "${p.text}".`,
    },
  },
  TARGET_RANGE_EMPTY: {
    severity: 'error',
    meaning: {
      vi: 'Khoảng giá trị của chỉ tiêu không chứa giá trị nào.',
      en: 'No value lies in the range of a target.',
    },
    remedy: { vi: 'Kiểm tra lại mức thấp nhất và mức cao nhất.', en: 'Check the lower and the upper end.' },
    message: {
      vi: (p) => `${p.nameVi}: khoảng từ ${p.min} đến ${p.max} ${p.unit} không chứa giá trị nào.`,
      en: (p) =>
        `${p.nameEn}: no value lies between ${p.min} and ${p.max} ${unitName(p.unit, { language: 'en' })}.`,
    },
  },
  TARGET_PERIOD_OUTSIDE_PROGRAMME: {
    severity: 'error',
    meaning: {
      vi: 'Thời gian của chỉ tiêu nằm ngoài giai đoạn của chương trình.',
      en: 'The years of a target lie outside the programme.',
    },
    remedy: {
      vi: 'Kiểm tra năm của chỉ tiêu và giai đoạn của chương trình.',
      en: 'Check the years of the target and those of the programme.',
    },
    message: {
      vi: (p) => `${p.nameVi}: thời gian ${p.years} nằm ngoài giai đoạn ${p.programme}.`,
      en: (p) => `${p.nameEn}: ${p.years} lies outside ${p.programme}.`,
    },
  },
  YEARLY_TARGETS_DISAGREE: {
    severity: 'warning',
    meaning: {
      vi: 'Chỉ tiêu từng năm cộng lại không ra chỉ tiêu cả giai đoạn.',
      en: 'The yearly targets do not make the target of the whole period.',
    },
    remedy: {
      vi: 'Kiểm tra lại chỉ tiêu năm và chỉ tiêu cuối kỳ.',
      en: 'Check the yearly targets and the end target.',
    },
    message: {
      vi: (p) => `${p.nameVi}: "${p.yearly}" trong ${p.years} không ra "${p.whole}".`,
      en: (p) => `${p.nameEn}: "${p.yearly}" over ${p.years} does not make "${p.whole}".`,
    },
  },
};
