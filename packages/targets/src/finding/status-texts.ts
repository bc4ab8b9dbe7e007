import {
  formatDay,
  formatDecimal,
  type DecimalString,
  type FindingCatalogue,
  type Language,
  formatMeasure,
  unitName,
} from '@khuyencong/model';
import { missingWords } from './missing-words.js';
import type { TargetFindingParams, TargetResultParams } from './target-finding-params.js';

/** Growth is compared without a root, so it has no single result to print. */
function printResult({ achieved, unit }: TargetResultParams, words: string, language: Language): string {
  if (achieved === '') return '';
  const [part = '', whole] = achieved.split('/') as DecimalString[];
  const number = formatDecimal(part as DecimalString, { language });
  return `${words} ${whole === undefined ? formatMeasure(part as DecimalString, { unit, language }) : `${number}/${formatDecimal(whole, { language })} ${unitName(unit, { language })}`}`.trimEnd();
}

function printRemaining({ remaining, unit }: TargetResultParams, language: Language): string {
  if (remaining === undefined) return '';
  const number = formatMeasure(remaining, { unit, language });
  return language === 'vi' ? `, còn ${number}` : `, ${number} to go`;
}

function printAsOf({ asOf }: TargetResultParams, language: Language): string {
  if (asOf === undefined) return '';
  return language === 'vi' ? ` (tính đến ${formatDay(asOf, { language: 'vi' })})` : ` (as of ${asOf})`;
}

/** What the codes about the state of a target say. */
export const statusTexts: FindingCatalogue<
  Pick<
    TargetFindingParams,
    | 'TARGET_MET'
    | 'TARGET_NOT_MET'
    | 'TARGET_ON_THE_WAY'
    | 'TARGET_CANNOT_TELL'
    | 'TARGET_AT_RISK'
    | 'TARGET_WITHDRAWN'
    | 'TARGET_NOT_DUE'
    | 'TARGET_ADJUSTED'
  >
> = {
  TARGET_MET: {
    severity: 'info',
    meaning: { vi: 'Chỉ tiêu đã đạt.', en: 'The target is met.' },
    remedy: { vi: 'Không cần xử lý.', en: 'Nothing to do.' },
    message: {
      vi: (p) => `${p.nameVi}: đã đạt${printResult(p, ', thực hiện', 'vi')}${printAsOf(p, 'vi')}.`,
      en: (p) => `${p.nameEn}: met${printResult(p, ' with', 'en')}${printAsOf(p, 'en')}.`,
    },
  },
  TARGET_NOT_MET: {
    severity: 'warning',
    meaning: { vi: 'Chỉ tiêu không đạt.', en: 'The target is not met.' },
    remedy: {
      vi: 'Nêu nguyên nhân trong báo cáo; kiểm tra kết quả báo cáo muộn.',
      en: 'State the reason in the report; check for late results.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: không đạt${printResult(p, ', thực hiện', 'vi')}${printRemaining(p, 'vi')}${printAsOf(p, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: not met${printResult(p, ' with', 'en')}${printRemaining(p, 'en')}${printAsOf(p, 'en')}.`,
    },
  },
  TARGET_ON_THE_WAY: {
    severity: 'info',
    meaning: {
      vi: 'Chỉ tiêu đang thực hiện, chưa hết kỳ.',
      en: 'The target is under way and its period is not over.',
    },
    remedy: { vi: 'Không cần xử lý.', en: 'Nothing to do.' },
    message: {
      vi: (p) =>
        `${p.nameVi}: đang thực hiện${printResult(p, ', đạt', 'vi')}${printRemaining(p, 'vi')}${printAsOf(p, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: on the way${printResult(p, ' with', 'en')}${printRemaining(p, 'en')}${printAsOf(p, 'en')}.`,
    },
  },
  TARGET_CANNOT_TELL: {
    severity: 'info',
    meaning: {
      vi: 'Chưa đánh giá được chỉ tiêu vì thiếu thông tin.',
      en: 'The target cannot be judged because something is missing.',
    },
    remedy: { vi: 'Bổ sung thông tin được nêu.', en: 'Supply what is named.' },
    message: {
      vi: (p) =>
        `${p.nameVi}: chưa đánh giá được vì ${missingWords[p.missing].vi}${p.periods === undefined ? '' : ` (${p.periods})`}.`,
      en: (p) =>
        `${p.nameEn}: cannot tell, because ${missingWords[p.missing].en}${p.periods === undefined ? '' : ` (${p.periods})`}.`,
    },
  },
  TARGET_AT_RISK: {
    severity: 'warning',
    meaning: {
      vi: 'Chỉ tiêu đang chậm so với nhịp độ đã nêu.',
      en: 'The target is behind the pace that was named.',
    },
    remedy: {
      vi: 'Đôn đốc thực hiện, hoặc đề nghị điều chỉnh chỉ tiêu kèm lý do.',
      en: 'Press on with the work, or ask for an adjustment and give the reason.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: có nguy cơ không đạt${printResult(p, ', thực hiện', 'vi')}${printRemaining(p, 'vi')}${printAsOf(p, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: at risk${printResult(p, ' with', 'en')}${printRemaining(p, 'en')}${printAsOf(p, 'en')}.`,
    },
  },
  TARGET_WITHDRAWN: {
    severity: 'info',
    meaning: { vi: 'Chỉ tiêu đã dừng thực hiện.', en: 'The target is no longer pursued.' },
    remedy: { vi: 'Lưu văn bản cho dừng thực hiện.', en: 'Keep the document that withdrew it.' },
    message: {
      vi: (p) =>
        `${p.nameVi}: dừng thực hiện từ ngày ${formatDay(p.from, { language: 'vi' })}; lý do: ${p.reason}.`,
      en: (p) => `${p.nameEn}: withdrawn from ${p.from}; reason: ${p.reason}.`,
    },
  },
  TARGET_NOT_DUE: {
    severity: 'info',
    meaning: { vi: 'Chỉ tiêu chưa đến kỳ đánh giá.', en: 'The target is not due yet.' },
    remedy: { vi: 'Không cần xử lý.', en: 'Nothing to do.' },
    message: {
      vi: (p) =>
        `${p.nameVi}: chưa đến kỳ đánh giá${p.asOf === undefined ? '' : ` (tính đến ${formatDay(p.asOf, { language: 'vi' })})`}.`,
      en: (p) => `${p.nameEn}: not due yet${p.asOf === undefined ? '' : ` (as of ${p.asOf})`}.`,
    },
  },
  TARGET_ADJUSTED: {
    severity: 'info',
    meaning: {
      vi: 'Chỉ tiêu đã được điều chỉnh trong kỳ; tiến độ được tính theo cả chỉ tiêu gốc và chỉ tiêu điều chỉnh.',
      en: 'The target was adjusted in mid-period; progress is given against the original and the adjusted one.',
    },
    remedy: { vi: 'Nêu cả hai trong báo cáo.', en: 'State both in the report.' },
    message: {
      vi: (p) =>
        `${p.nameVi}: từ ngày ${formatDay(p.from, { language: 'vi' })}, "${p.before}" được điều chỉnh thành "${p.after}"; lý do: ${p.reason}.`,
      en: (p) => `${p.nameEn}: from ${p.from}, "${p.before}" became "${p.after}"; reason: ${p.reason}.`,
    },
  },
};
