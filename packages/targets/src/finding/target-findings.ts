import { formatDecimal, type DecimalString, type FindingCatalogue, type Language } from '@khuyencong/model';
import type { MissingFact } from '../tracking/target-progress.js';

/**
 * The name of a target, in both languages (tên chỉ tiêu).
 *
 * @category finding
 * @since 0.1.0
 */
export interface TargetParams {
  readonly target: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/**
 * A target with its result (chỉ tiêu và kết quả), in the unit of the target.
 *
 * @category finding
 * @since 0.1.0
 */
export interface TargetResultParams extends TargetParams {
  readonly achieved: string;
  readonly unit: string;
  readonly remaining?: DecimalString | undefined;
  readonly asOf?: string | undefined;
}

/**
 * The finding codes of the targets package and the facts that each carries (mã phát hiện của gói targets).
 *
 * @category finding
 * @since 0.1.0
 */
export interface TargetFindingParams {
  readonly TARGET_MET: TargetResultParams;
  readonly TARGET_NOT_MET: TargetResultParams;
  readonly TARGET_ON_THE_WAY: TargetResultParams;
  readonly TARGET_CANNOT_TELL: TargetParams & {
    readonly missing: MissingFact;
    readonly periods?: string | undefined;
  };
  readonly ACTUAL_OUTSIDE_PERIOD: {
    readonly target: string;
    readonly period: string;
    readonly from: string;
    readonly to: string;
  };
  readonly ACTUALS_OVERLAP: { readonly target: string; readonly first: string; readonly second: string };
  readonly NUMERATOR_ABOVE_DENOMINATOR: {
    readonly target: string;
    readonly numerator: string;
    readonly denominator: string;
  };
  readonly DENOMINATOR_ZERO: { readonly target: string; readonly period: string };
  readonly FREQUENCY_DISAGREES: TargetParams & {
    readonly frequency: string;
    readonly rounds: string;
    readonly years: string;
  };
}

const missingWords: Readonly<Record<MissingFact, Readonly<Record<Language, string>>>> = {
  actuals: { vi: 'chưa có kết quả thực hiện nào được báo cáo', en: 'no result was reported' },
  periods: { vi: 'còn kỳ chưa báo cáo', en: 'some periods were not reported' },
  ratio: { vi: 'tỷ lệ cần cả tử số và mẫu số', en: 'a share needs numerator and denominator' },
  'as-of': { vi: 'chưa nêu ngày đánh giá', en: 'the day as of which to judge is not given' },
  'target-period': {
    vi: 'chưa nêu chỉ tiêu áp dụng cho những năm nào',
    en: 'the years of the target are not given',
  },
  'target-number': {
    vi: 'nội dung chỉ tiêu không nêu con số',
    en: 'the text of the target states no number',
  },
  'one-reading': {
    vi: 'con số của chỉ tiêu có nhiều cách đọc',
    en: 'the number of the target has several readings',
  },
  baseline: { vi: 'chưa có số gốc để so sánh', en: 'there is no baseline to compare with' },
  'distinct-actuals': { vi: 'các kỳ báo cáo trùng nhau', en: 'reported periods overlap' },
  'one-number': {
    vi: 'chỉ tiêu có nhiều con số, kết quả chưa nêu thuộc con số nào',
    en: 'the target has several numbers and the results do not say which they are about',
  },
  'lower-limit': {
    vi: 'nội dung chỉ tiêu không nêu mức thấp nhất phải đạt',
    en: 'the text of the target does not say the lowest number that meets it',
  },
};

/** Growth is compared without a root, so it has no single result to print. */
function printResult({ achieved, unit }: TargetResultParams, words: string, language: Language): string {
  if (achieved === '') return '';
  const [part = '', whole] = achieved.split('/') as DecimalString[];
  const number = formatDecimal(part as DecimalString, { language });
  return `${words} ${whole === undefined ? number : `${number}/${formatDecimal(whole, { language })}`} ${unit}`.trimEnd();
}

function printRemaining({ remaining, unit }: TargetResultParams, language: Language): string {
  if (remaining === undefined) return '';
  const number = `${formatDecimal(remaining, { language })} ${unit}`;
  return language === 'vi' ? `, còn ${number}` : `, ${number} to go`;
}

function printAsOf({ asOf }: TargetResultParams, language: Language): string {
  if (asOf === undefined) return '';
  return language === 'vi' ? ` (tính đến ${asOf})` : ` (as of ${asOf})`;
}

/**
 * The texts of the finding codes of the targets package (nội dung mã phát hiện của gói targets).
 *
 * @category finding
 * @since 0.1.0
 */
export const targetFindings: FindingCatalogue<TargetFindingParams> = {
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
};
