import { formatDecimal, isDecimalString, type FindingCatalogue, type Language } from '@khuyencong/model';

/**
 * An amount that cannot be used (số tiền không dùng được) and the field that holds it.
 *
 * @category finding
 * @since 0.1.0
 */
export interface FaultyAmount {
  /** The key that holds the amount; left out for a cell of a table. */
  readonly field?: string | undefined;
  readonly text: string;
}

/** Codes of an amount that cannot be used, wherever it comes from. */
export interface AmountFaultParams {
  readonly AMOUNT_NAN: FaultyAmount;
  readonly AMOUNT_INFINITE: FaultyAmount;
  readonly AMOUNT_WITH_EXPONENT: FaultyAmount;
  readonly AMOUNT_BEYOND_15_DIGITS: FaultyAmount & { readonly digits: string };
  readonly AMOUNT_NOT_TEXT: { readonly field?: string | undefined; readonly type: string };
  readonly AMOUNT_MALFORMED: FaultyAmount;
  readonly AMOUNT_TOO_MANY_DIGITS: {
    readonly field?: string | undefined;
    readonly digits: string;
    readonly limit: string;
  };
  readonly AMOUNT_NEGATIVE: FaultyAmount;
  readonly AMOUNT_NOT_WHOLE: FaultyAmount;
}

const fieldNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  costVnd: { vi: 'Chi phí', en: 'The cost' },
  totalCostVnd: { vi: 'Tổng kinh phí', en: 'The total cost' },
  units: { vi: 'Số lượng', en: 'The number of units' },
  capitalVnd: { vi: 'Vốn', en: 'The capital' },
  quantity: { vi: 'Khối lượng', en: 'The quantity' },
  priceVnd: { vi: 'Giá trúng thầu hoặc giá được duyệt', en: 'The bid or approved price' },
  requestedVnd: { vi: 'Kinh phí đề nghị hỗ trợ', en: 'The support asked for' },
  ownMoneyVnd: { vi: 'Vốn của đơn vị thụ hưởng', en: 'The own money' },
  counterpartVnd: { vi: 'Kinh phí đóng góp của đơn vị thụ hưởng', en: "The beneficiary's contribution" },
  otherSourcesVnd: { vi: 'Kinh phí từ nguồn khác', en: 'The money of other sources' },
  otherStateVnd: { vi: 'Kinh phí từ nguồn khác của Nhà nước', en: 'The money of another state source' },
  supportVnd: { vi: 'Kinh phí hỗ trợ', en: 'The support' },
  advancedVnd: { vi: 'Số tiền tạm ứng', en: 'The advance' },
  contractVnd: { vi: 'Giá trị hợp đồng', en: 'The value of the contract' },
  paidVnd: { vi: 'Số đã thanh toán', en: 'The money paid' },
  baseVnd: { vi: 'Kinh phí làm cơ sở tính', en: 'The money that the rate is taken of' },
  chargedVnd: { vi: 'Chi quản lý', en: 'The management cost' },
  unspentVnd: { vi: 'Dự toán chưa chi', en: 'The unspent budget' },
  unclearedAdvancesVnd: { vi: 'Số dư tạm ứng chưa thanh toán', en: 'The balance of uncleared advances' },
};

/** The amount by its name; simply the amount where it has none. */
function named({ field }: { readonly field?: string | undefined }, language: Language): string {
  const name =
    field !== undefined && Object.hasOwn(fieldNames, field) ? fieldNames[field]?.[language] : undefined;
  return name ?? (language === 'vi' ? 'Số tiền' : 'The amount');
}

function number(text: string, language: Language): string {
  return isDecimalString(text) ? formatDecimal(text, { language }) : text;
}

/** The texts of the codes of an amount that cannot be used. */
export const amountFaultFindings: FindingCatalogue<AmountFaultParams> = {
  AMOUNT_NAN: {
    severity: 'error',
    meaning: { vi: 'Giá trị là NaN, không phải số.', en: 'The value is NaN, not a number.' },
    remedy: {
      vi: 'Xem lại phép tính đã cho ra giá trị này.',
      en: 'Look at the calculation that made the value.',
    },
    message: {
      vi: (p) => `${named(p, 'vi')} là NaN, không phải một số.`,
      en: (p) => `${named(p, 'en')} is NaN, not a number.`,
    },
  },
  AMOUNT_INFINITE: {
    severity: 'error',
    meaning: { vi: 'Giá trị là vô cực.', en: 'The value is infinite.' },
    remedy: {
      vi: 'Xem lại phép tính đã cho ra giá trị này, thường là phép chia cho 0.',
      en: 'Look at the calculation that made the value, mostly a division by zero.',
    },
    message: {
      vi: (p) => `${named(p, 'vi')} có giá trị vô cực (${p.text}).`,
      en: (p) => `${named(p, 'en')} is infinite (${p.text}).`,
    },
  },
  AMOUNT_WITH_EXPONENT: {
    severity: 'error',
    meaning: {
      vi: 'Số viết dạng lũy thừa (như 1,5E+9), thường đã mất chữ số.',
      en: 'A number with an exponent (such as 1.5E+9), which has mostly lost digits.',
    },
    remedy: {
      vi: 'Định dạng lại ô, cột thành số rồi xuất lại, đủ mọi chữ số.',
      en: 'Format the cell or column as a number and export it again with all digits.',
    },
    message: {
      vi: (p) => `${named(p, 'vi')} ghi "${p.text}" ở dạng lũy thừa nên không dùng được.`,
      en: (p) => `${named(p, 'en')} is "${p.text}", written with an exponent, and cannot be used.`,
    },
  },
  AMOUNT_BEYOND_15_DIGITS: {
    severity: 'error',
    meaning: {
      vi: 'Số dấu phẩy động (như của bảng tính) có hơn 15 chữ số có nghĩa; các chữ số sau đó không chắc chắn.',
      en: 'A floating-point number, as spreadsheets hold, has more than 15 significant digits; those behind are not certain.',
    },
    remedy: {
      vi: 'Làm tròn trong bảng tính, hoặc lưu số tiền dưới dạng văn bản.',
      en: 'Round it in the spreadsheet, or keep the amount as text.',
    },
    message: {
      vi: (p) =>
        `${named(p, 'vi')} là số ${p.text}, có ${p.digits} chữ số có nghĩa, quá 15 nên không dùng được.`,
      en: (p) =>
        `${named(p, 'en')} is the number ${p.text} of ${p.digits} significant digits, more than 15, and cannot be used.`,
    },
  },
  AMOUNT_NOT_TEXT: {
    severity: 'error',
    meaning: {
      vi: 'Số tiền không được ghi bằng văn bản, như "1500000000".',
      en: 'An amount is not given as text, such as "1500000000".',
    },
    remedy: {
      vi: 'Ghi số tiền trong dấu nháy kép; số kiểu dấu phẩy động có thể mất chữ số.',
      en: 'Write the amount in quotes; a floating-point number may lose digits.',
    },
    message: {
      vi: (p) => `${named(p, 'vi')} có kiểu dữ liệu ${p.type}; phải ghi bằng văn bản, như "1500000000".`,
      en: (p) => `${named(p, 'en')} is of type ${p.type}; text such as "1500000000" is needed.`,
    },
  },
  AMOUNT_MALFORMED: {
    severity: 'error',
    meaning: {
      vi: 'Số tiền không ở dạng chuẩn: chỉ gồm chữ số, không có dấu phân cách.',
      en: 'An amount is not in canonical form: digits only, no separators.',
    },
    remedy: {
      vi: 'Ghi "1500000000", không ghi "1.500.000.000" hay "1,5 tỷ".',
      en: 'Write "1500000000", not "1.500.000.000" or "1,5 tỷ".',
    },
    message: {
      vi: (p) => `${named(p, 'vi')} ghi "${p.text}", không đúng dạng chuẩn như "1500000000".`,
      en: (p) => `${named(p, 'en')} is "${p.text}", not in the canonical form such as "1500000000".`,
    },
  },
  AMOUNT_TOO_MANY_DIGITS: {
    severity: 'error',
    meaning: {
      vi: 'Số tiền có nhiều chữ số hơn mọi khoản kinh phí khuyến công có thể có.',
      en: 'An amount has more digits than any programme could need.',
    },
    remedy: { vi: 'Kiểm tra lại số chữ số và đơn vị tính.', en: 'Check the digits and the unit.' },
    message: {
      vi: (p) => `${named(p, 'vi')} có ${p.digits} chữ số, vượt giới hạn ${p.limit} chữ số.`,
      en: (p) => `${named(p, 'en')} has ${p.digits} digits, above the limit of ${p.limit}.`,
    },
  },
  AMOUNT_NEGATIVE: {
    severity: 'error',
    meaning: {
      vi: 'Số tiền hoặc số lượng âm ở nơi không thể âm, như chi phí.',
      en: 'An amount or a count below zero where there can be none, such as a cost.',
    },
    remedy: {
      vi: 'Sửa dấu; nếu là khoản giảm thì ghi ở phần điều chỉnh.',
      en: 'Correct the sign; a reduction is recorded as an adjustment.',
    },
    message: {
      vi: (p) => `${named(p, 'vi')} ghi số âm: ${number(p.text, 'vi')}.`,
      en: (p) => `${named(p, 'en')} is below zero: ${number(p.text, 'en')}.`,
    },
  },
  AMOUNT_NOT_WHOLE: {
    severity: 'error',
    meaning: {
      vi: 'Số tiền lẻ dưới 1 đồng, hoặc số lượng không phải số nguyên.',
      en: 'An amount has a fraction of a đồng, or a count is not whole.',
    },
    remedy: {
      vi: 'Ghi số nguyên; nếu đang tính bằng triệu đồng thì đổi ra đồng.',
      en: 'Give a whole number; convert millions of đồng into đồng.',
    },
    message: {
      vi: (p) => `${named(p, 'vi')} là ${number(p.text, 'vi')}, không phải số nguyên.`,
      en: (p) => `${named(p, 'en')} is ${number(p.text, 'en')}, not a whole number.`,
    },
  },
};
