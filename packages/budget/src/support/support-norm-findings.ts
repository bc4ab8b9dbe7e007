import type { NotKnownReason } from '@khuyencong/law/norms';
import {
  formatDay,
  formatInstrument,
  formatDecimal,
  type DecimalString,
  type FindingCatalogue,
  type Language,
} from '@khuyencong/model';
import type { SupportFindingParams } from './support-finding-params.js';

type NormCode =
  | 'SUPPORT_NORM_NOT_KNOWN'
  | 'SUPPORT_NO_NORM_IN_FORCE'
  | 'SUPPORT_NORMS_OVERLAP'
  | 'SUPPORT_OTHER_LEVEL_NORM'
  | 'SUPPORT_BY_REFERENCE'
  | 'SUPPORT_PRICE_MISSING'
  | 'SUPPORT_FACTOR_NOT_APPLICABLE'
  | 'SUPPORT_STACKING_NOT_SETTLED';

const reasons: Readonly<Record<NotKnownReason, Readonly<Record<Language, string>>>> = {
  'date-not-known': {
    vi: 'chưa rõ ngày áp dụng của định mức',
    en: 'the days on which the norm applies are not known',
  },
  'not-verified': { vi: 'quy định chưa được kiểm chứng', en: 'nobody has verified what the document says' },
  'no-data': {
    vi: 'chưa thu thập định mức của địa phương này',
    en: 'no norms of this province have been collected',
  },
  'province-missing': { vi: 'chưa nêu tỉnh, thành phố', en: 'the province is not named' },
};

function times(factor: DecimalString, language: Language): string {
  const shown = formatDecimal(factor, { language });
  return language === 'vi' ? `${shown} lần` : `${shown} times`;
}

/** What is said of the norm itself, before any amount. */
export const supportNormFindings: FindingCatalogue<Pick<SupportFindingParams, NormCode>> = {
  SUPPORT_NORM_NOT_KNOWN: {
    severity: 'info',
    meaning: {
      vi: 'Chưa xác định được định mức áp dụng nên không tính được mức hỗ trợ.',
      en: 'The norm that applies is not known, so no support was calculated.',
    },
    remedy: {
      vi: 'Đối chiếu văn bản được nêu; có thể bổ sung định mức của tỉnh hoặc văn bản mới vào danh sách định mức.',
      en: 'Read the document named; a norm of the province or of a new document can be added to the norms.',
    },
    message: {
      vi: (p) =>
        `Chưa xác định được định mức "${p.subjectVi}" vào ngày ${formatDay(p.asOf, { language: 'vi' })}: ${reasons[p.reason].vi}${p.instrument === undefined ? '' : `; văn bản quy định: ${formatInstrument(p.instrument, { language: 'vi' })}`}.`,
      en: (p) =>
        `The norm of "${p.subjectEn}" on ${p.asOf} is not known: ${reasons[p.reason].en}${p.instrument === undefined ? '' : `; the document that should say it: ${formatInstrument(p.instrument, { language: 'en' })}`}.`,
    },
  },
  SUPPORT_NO_NORM_IN_FORCE: {
    severity: 'warning',
    meaning: {
      vi: 'Vào ngày này không có định mức nào cho nội dung đề nghị hỗ trợ.',
      en: 'No norm is in force for the activity on the day.',
    },
    remedy: {
      vi: 'Kiểm tra ngày phê duyệt và nội dung hoạt động.',
      en: 'Check the day of approval and the activity.',
    },
    message: {
      vi: (p) =>
        `Không có định mức "${p.subjectVi}" nào áp dụng vào ngày ${formatDay(p.asOf, { language: 'vi' })}.`,
      en: (p) => `No norm of "${p.subjectEn}" is in force on ${p.asOf}.`,
    },
  },
  SUPPORT_NORMS_OVERLAP: {
    severity: 'warning',
    meaning: {
      vi: 'Nhiều định mức cùng áp dụng nên không chọn được một mức.',
      en: 'Several norms are in force at once, so none can be chosen.',
    },
    remedy: {
      vi: 'Bỏ bớt định mức trùng hoặc ghi ngày hết hiệu lực của định mức cũ.',
      en: 'Remove the norm that is double, or give the old one its last day.',
    },
    message: {
      vi: (p) =>
        `Nhiều định mức "${p.subjectVi}" cùng áp dụng vào ngày ${formatDay(p.asOf, { language: 'vi' })}: ${p.norms}.`,
      en: (p) => `Several norms of "${p.subjectEn}" are in force on ${p.asOf}: ${p.norms}.`,
    },
  },
  SUPPORT_OTHER_LEVEL_NORM: {
    severity: 'info',
    meaning: {
      vi: 'Dùng định mức của cấp khác vì cấp của đề án không có định mức.',
      en: 'The norm of another level was taken, because the level of the case has none.',
    },
    remedy: {
      vi: 'Xác nhận rằng được phép áp dụng định mức này.',
      en: 'Confirm that this norm may be applied.',
    },
    message: {
      vi: (p) =>
        `Không có định mức ${place(p, 'vi')}; đã dùng định mức ${p.norm} theo thứ tự do người dùng chọn.`,
      en: (p) =>
        `There is no norm of ${place(p, 'en')}; ${p.norm} was taken in the order that the caller chose.`,
    },
  },
  SUPPORT_BY_REFERENCE: {
    severity: 'info',
    meaning: {
      vi: 'Định mức dẫn chiếu văn bản khác, không có con số riêng.',
      en: 'The norm refers to other documents and has no figure of its own.',
    },
    remedy: {
      vi: 'Áp dụng mức chi của văn bản được dẫn chiếu đang có hiệu lực.',
      en: 'Apply the levels of the document referred to that is in force.',
    },
    message: {
      vi: (p) =>
        `Định mức ${p.norm} thực hiện theo văn bản khác${p.instruments === undefined ? '' : ` (${p.instruments})`}; không tính được mức hỗ trợ.`,
      en: (p) =>
        `The norm ${p.norm} follows other documents${p.instruments === undefined ? '' : ` (${p.instruments})`}; no support was calculated.`,
    },
  },
  SUPPORT_PRICE_MISSING: {
    severity: 'error',
    meaning: {
      vi: 'Mức hỗ trợ theo giá trúng thầu hoặc giá được duyệt, nhưng chưa nêu giá.',
      en: 'The support is the bid or approved price, and no price is given.',
    },
    remedy: { vi: 'Nêu giá trúng thầu hoặc giá được phê duyệt.', en: 'Give the bid or approved price.' },
    message: {
      vi: (p) => `Định mức ${p.norm} tính theo giá trúng thầu hoặc giá được duyệt; chưa nêu giá.`,
      en: (p) => `The norm ${p.norm} is the bid or approved price; no price is given.`,
    },
  },
  SUPPORT_FACTOR_NOT_APPLICABLE: {
    severity: 'error',
    meaning: {
      vi: 'Hệ số nhân được nêu không dùng cho định mức này.',
      en: 'The factor does not multiply this norm.',
    },
    remedy: {
      vi: 'Bỏ hệ số hoặc kiểm tra nội dung hoạt động; hệ số dây chuyền công nghệ chỉ dùng cho máy móc, chuyển giao công nghệ.',
      en: 'Leave the factor out or check the activity; the factor of a technology line is for machinery only.',
    },
    message: {
      vi: (p) => `Hệ số "${p.factor}" không áp dụng cho định mức "${p.norm}".`,
      en: (p) => `The factor "${p.factorEn}" does not apply to the norm "${p.normEn}".`,
    },
  },
  SUPPORT_STACKING_NOT_SETTLED: {
    severity: 'warning',
    meaning: {
      vi: 'Hai hệ số cùng áp dụng; các văn bản đã đọc không quy định cách tính đồng thời.',
      en: 'Two factors meet; no document that was read says how they combine.',
    },
    remedy: {
      vi: 'Hỏi cơ quan phê duyệt kế hoạch; có thể chọn cách tính trong phần tùy chọn.',
      en: 'Ask the authority that approves the plan; the way of combining can be chosen.',
    },
    message: {
      vi: (p) =>
        `Hai hệ số cùng áp dụng: lấy hệ số cao nhất là ${times(p.highest, 'vi')}, nhân hai hệ số là ${times(p.product, 'vi')}; đã tính theo ${times(p.taken, 'vi')}.`,
      en: (p) =>
        `Two factors meet: the higher alone is ${times(p.highest, 'en')}, both multiplied are ${times(p.product, 'en')}; ${times(p.taken, 'en')} was taken.`,
    },
  },
};

function place(params: SupportFindingParams['SUPPORT_OTHER_LEVEL_NORM'], language: Language): string {
  if (params.level === 'national') return language === 'vi' ? 'cấp quốc gia' : 'the national level';
  return language === 'vi' ? `của ${params.province}` : params.province;
}
