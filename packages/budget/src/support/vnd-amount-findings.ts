import type { FindingCatalogue, Language } from '@khuyencong/model';

/**
 * The finding codes of an amount that cannot be used and the facts that each carries (mã phát hiện về số tiền không dùng được).
 * `field` is the key that holds the amount; `text` what it holds, cut at 60 characters.
 *
 * @category finding
 * @since 0.1.0
 */
export interface VndAmountFindingParams {
  readonly VND_AMOUNT_NOT_TEXT: { readonly field: string; readonly type: string };
  readonly VND_AMOUNT_NOT_FINITE: { readonly field: string; readonly text: string };
  readonly VND_AMOUNT_WITH_EXPONENT: { readonly field: string; readonly text: string };
  readonly VND_AMOUNT_MALFORMED: { readonly field: string; readonly text: string };
  readonly VND_AMOUNT_TOO_LONG: { readonly field: string; readonly digits: string; readonly limit: string };
  readonly VND_AMOUNT_NEGATIVE: { readonly field: string; readonly text: string };
  readonly VND_AMOUNT_NOT_WHOLE: { readonly field: string; readonly text: string };
}

const fieldNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  costVnd: { vi: 'Chi phí', en: 'The cost' },
  units: { vi: 'Số lượng', en: 'The number of units' },
  capitalVnd: { vi: 'Vốn', en: 'The capital' },
  quantity: { vi: 'Khối lượng', en: 'The quantity' },
  priceVnd: { vi: 'Giá trúng thầu hoặc giá được duyệt', en: 'The bid or approved price' },
  requestedVnd: { vi: 'Kinh phí đề nghị hỗ trợ', en: 'The support asked for' },
  ownMoneyVnd: { vi: 'Vốn của đơn vị thụ hưởng', en: 'The own money' },
  otherSourcesVnd: { vi: 'Kinh phí từ nguồn khác', en: 'The money of other sources' },
  otherStateVnd: { vi: 'Kinh phí từ nguồn khác của Nhà nước', en: 'The money of another state source' },
  supportVnd: { vi: 'Kinh phí hỗ trợ', en: 'The support' },
  advancedVnd: { vi: 'Số tiền tạm ứng', en: 'The advance' },
  contractVnd: { vi: 'Giá trị hợp đồng', en: 'The value of the contract' },
  baseVnd: { vi: 'Kinh phí làm cơ sở tính', en: 'The money that the rate is taken of' },
  chargedVnd: { vi: 'Chi quản lý', en: 'The management cost' },
};

function named(field: string, language: Language): string {
  return Object.hasOwn(fieldNames, field) ? (fieldNames[field]?.[language] ?? field) : field;
}

/**
 * The texts of the finding codes of amounts that cannot be used (nội dung mã phát hiện về số tiền không dùng được).
 *
 * @category finding
 * @since 0.1.0
 */
export const vndAmountFindings: FindingCatalogue<VndAmountFindingParams> = {
  VND_AMOUNT_NOT_TEXT: {
    severity: 'error',
    meaning: {
      vi: 'Số tiền không được ghi bằng văn bản số thập phân.',
      en: 'An amount is not given as decimal text.',
    },
    remedy: {
      vi: 'Ghi số tiền trong dấu nháy, như "1500000000"; số kiểu dấu phẩy động có thể mất chữ số.',
      en: 'Write the amount in quotes, such as "1500000000"; a floating-point number may lose digits.',
    },
    message: {
      vi: (p) => `${named(p.field, 'vi')} có kiểu ${p.type}; cần văn bản số thập phân như "1500000000".`,
      en: (p) => `${named(p.field, 'en')} is of type ${p.type}; decimal text such as "1500000000" is needed.`,
    },
  },
  VND_AMOUNT_NOT_FINITE: {
    severity: 'error',
    meaning: { vi: 'Số tiền là NaN hoặc vô cực.', en: 'An amount is NaN or infinite.' },
    remedy: {
      vi: 'Sửa phép tính đã sinh ra giá trị này.',
      en: 'Mend the calculation that produced it.',
    },
    message: {
      vi: (p) => `${named(p.field, 'vi')} là "${p.text}", không phải một số hữu hạn.`,
      en: (p) => `${named(p.field, 'en')} is "${p.text}", no finite number.`,
    },
  },
  VND_AMOUNT_WITH_EXPONENT: {
    severity: 'error',
    meaning: { vi: 'Số tiền viết dưới dạng lũy thừa của 10.', en: 'An amount is written with an exponent.' },
    remedy: { vi: 'Viết đủ các chữ số, như "1500000000".', en: 'Write all digits, such as "1500000000".' },
    message: {
      vi: (p) => `${named(p.field, 'vi')} là "${p.text}"; không nhận số viết dạng lũy thừa.`,
      en: (p) => `${named(p.field, 'en')} is "${p.text}"; exponents are not accepted.`,
    },
  },
  VND_AMOUNT_MALFORMED: {
    severity: 'error',
    meaning: {
      vi: 'Số tiền không ở dạng chuẩn: chỉ chữ số, không dấu phân cách.',
      en: 'An amount is not in canonical form: digits only, no separators.',
    },
    remedy: {
      vi: 'Viết "1500000000", không viết "1.500.000.000" hay "1,5 tỷ".',
      en: 'Write "1500000000", not "1.500.000.000" or "1,5 tỷ".',
    },
    message: {
      vi: (p) => `${named(p.field, 'vi')} là "${p.text}", không đúng dạng số chuẩn như "1500000000".`,
      en: (p) => `${named(p.field, 'en')} is "${p.text}", not in the canonical form such as "1500000000".`,
    },
  },
  VND_AMOUNT_TOO_LONG: {
    severity: 'error',
    meaning: {
      vi: 'Số tiền có quá nhiều chữ số so với mọi chương trình khuyến công.',
      en: 'An amount has more digits than any programme could need.',
    },
    remedy: { vi: 'Kiểm tra số chữ số và đơn vị tính.', en: 'Check the digits and the unit.' },
    message: {
      vi: (p) => `${named(p.field, 'vi')} có ${p.digits} chữ số, quá giới hạn ${p.limit} chữ số.`,
      en: (p) => `${named(p.field, 'en')} has ${p.digits} digits, above the limit of ${p.limit}.`,
    },
  },
  VND_AMOUNT_NEGATIVE: {
    severity: 'error',
    meaning: { vi: 'Số tiền hoặc số lượng âm.', en: 'An amount or a count is negative.' },
    remedy: { vi: 'Kiểm tra lại dấu.', en: 'Check the sign.' },
    message: {
      vi: (p) => `${named(p.field, 'vi')} là số âm: ${p.text}.`,
      en: (p) => `${named(p.field, 'en')} is negative: ${p.text}.`,
    },
  },
  VND_AMOUNT_NOT_WHOLE: {
    severity: 'error',
    meaning: {
      vi: 'Số tiền lẻ dưới 1 đồng, hoặc số lượng không phải số nguyên.',
      en: 'An amount has a fraction of a đồng, or a count is not whole.',
    },
    remedy: {
      vi: 'Ghi số nguyên; nếu đơn vị là triệu đồng thì đổi ra đồng.',
      en: 'Give a whole number; convert millions of đồng into đồng.',
    },
    message: {
      vi: (p) => `${named(p.field, 'vi')} là ${p.text}, không phải số nguyên.`,
      en: (p) => `${named(p.field, 'en')} is ${p.text}, not a whole number.`,
    },
  },
};
