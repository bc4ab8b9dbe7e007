import {
  formatDecimal,
  isDecimalString,
  type DecimalString,
  type FindingCatalogue,
  type Language,
} from '@khuyencong/model';
import { amountFaultFindings, type AmountFaultParams } from './amount-fault-findings.js';

/**
 * The finding codes of amounts and the facts that each carries (mã phát hiện về số tiền): of reading them as officials write them,
 * and of amounts that cannot be used.
 *
 * `text` is what stood there, shortened where it is long; `field` the key that holds the amount, none for a cell.
 *
 * @category finding
 * @since 0.1.0
 */
export interface MoneyFindingParams extends AmountFaultParams {
  readonly AMOUNT_MISSING: { readonly text: string };
  readonly AMOUNT_UNREADABLE: { readonly text: string };
  readonly AMOUNT_TEXT_TOO_LONG: { readonly text: string; readonly length: string; readonly limit: string };
  readonly AMOUNT_UNIT_MISSING: { readonly text: string };
  readonly AMOUNT_OTHER_UNIT: { readonly text: string; readonly unit: string; readonly columnUnit: string };
  readonly AMOUNT_MARKS_DISAGREE: { readonly text: string; readonly marks: string };
  readonly AMOUNT_SIGN_UNCLEAR: { readonly text: string };
  /** Amounts in đồng, separated by "; ". */
  readonly AMOUNT_SEVERAL: { readonly text: string; readonly amounts: string };
  /** `written`: the readings of the number, in đồng, separated by "; ". */
  readonly AMOUNT_WORDS_DIFFER: {
    readonly text: string;
    readonly written: string;
    readonly wordsVnd: DecimalString;
  };
  readonly AMOUNT_NOT_SINGLE: { readonly text: string };
  readonly AMOUNT_NOT_FULLY_READ: { readonly text: string; readonly unread: string };
  readonly AMOUNT_QUALIFIED: { readonly text: string };
  /** `per`: for each what; `average`: a mean of several. */
  readonly AMOUNT_NOT_A_TOTAL: {
    readonly text: string;
    readonly per?: string | undefined;
    readonly average?: 'yes' | undefined;
  };
}

/**
 * The texts of the finding codes of amounts (nội dung mã phát hiện về số tiền).
 *
 * @category finding
 * @since 0.1.0
 */
export const moneyFindings: FindingCatalogue<MoneyFindingParams> = {
  AMOUNT_MISSING: {
    severity: 'info',
    meaning: {
      vi: 'Ô số tiền để trống hoặc chỉ có dấu gạch; không hiểu là 0.',
      en: 'The cell of an amount is empty or holds a dash; that is not taken for zero.',
    },
    remedy: {
      vi: 'Ghi số tiền; nếu bằng không thì ghi 0.',
      en: 'State the amount; if it is zero, write 0.',
    },
    message: {
      vi: () => 'Không có số tiền; ô trống không phải là 0.',
      en: () => 'There is no amount; an empty cell is not zero.',
    },
  },
  AMOUNT_UNREADABLE: {
    severity: 'error',
    meaning: { vi: 'Không đọc được số tiền nào.', en: 'No amount of money can be read.' },
    remedy: {
      vi: 'Ghi số tiền bằng chữ số kèm đơn vị, như "1.500.000 đồng" hoặc "4,8 tỷ đồng".',
      en: 'Write the amount in digits with its unit, such as "1.500.000 đồng" or "4,8 tỷ đồng".',
    },
    message: {
      vi: (p) => `"${p.text}" không phải là một số tiền đọc được.`,
      en: (p) => `"${p.text}" is no amount that can be read.`,
    },
  },
  AMOUNT_TEXT_TOO_LONG: {
    severity: 'error',
    meaning: {
      vi: 'Nội dung ô dài hơn mọi số tiền có thể có; không đọc.',
      en: 'The text is longer than any amount can be; it is not read.',
    },
    remedy: { vi: 'Chỉ để lại số tiền trong ô.', en: 'Leave only the amount in the cell.' },
    message: {
      vi: (p) => `"${p.text}" dài ${p.length} ký tự, quá ${p.limit} ký tự nên không đọc.`,
      en: (p) => `"${p.text}" has ${p.length} characters, more than ${p.limit}, and was not read.`,
    },
  },
  AMOUNT_UNIT_MISSING: {
    severity: 'error',
    meaning: {
      vi: 'Số không có đơn vị tính và cột cũng không có.',
      en: 'The number has no unit, and neither has its column.',
    },
    remedy: {
      vi: 'Ghi đơn vị tính cạnh số hoặc ở đầu cột ("ĐVT: triệu đồng").',
      en: 'State the unit beside the number or over the column ("ĐVT: triệu đồng").',
    },
    message: {
      vi: (p) => `"${p.text}" không có đơn vị tính: đồng, triệu đồng hay tỷ đồng?`,
      en: (p) => `"${p.text}" has no unit: đồng, million or billion?`,
    },
  },
  AMOUNT_OTHER_UNIT: {
    severity: 'warning',
    meaning: {
      vi: 'Số tiền trong ô ghi đơn vị khác với đơn vị của cột; lấy theo ô.',
      en: 'The amount states another unit than its column; the cell is followed.',
    },
    remedy: { vi: 'Ghi cùng một đơn vị trong cả cột.', en: 'Keep one unit throughout the column.' },
    message: {
      vi: (p) => `"${p.text}" tính bằng ${p.unit}, cột tính bằng ${p.columnUnit}; lấy theo ô.`,
      en: (p) => `"${p.text}" is in ${p.unit}, its column in ${p.columnUnit}; the cell was followed.`,
    },
  },
  AMOUNT_MARKS_DISAGREE: {
    severity: 'error',
    meaning: {
      vi: 'Dấu chấm, dấu phẩy trong số không đúng như đã báo cho cả cột.',
      en: 'The dots and commas of the number are not what was said of the column.',
    },
    remedy: {
      vi: 'Sửa số, hoặc báo lại cách dùng dấu của cột.',
      en: 'Correct the number, or what is said of the column.',
    },
    message: {
      vi: (p) =>
        `"${p.text}" không viết theo lối ${p.marks === 'vi' ? 'Việt Nam (chấm hàng nghìn, phẩy thập phân)' : 'Anh (phẩy hàng nghìn, chấm thập phân)'}.`,
      en: (p) =>
        `"${p.text}" is not printed the ${p.marks === 'vi' ? 'Vietnamese way (dots after thousands, a comma before decimals)' : 'English way (commas after thousands, a dot before decimals)'}.`,
    },
  },
  AMOUNT_SIGN_UNCLEAR: {
    severity: 'warning',
    meaning: {
      vi: 'Dấu ngoặc hay dấu gạch đứng trước có thể là dấu âm, cũng có thể không.',
      en: 'Brackets or a dash in front may or may not say that the amount is below zero.',
    },
    remedy: {
      vi: 'Nếu là số âm thì ghi dấu trừ liền trước chữ số.',
      en: 'If the amount is below zero, put a minus sign right before the digits.',
    },
    message: {
      vi: (p) => `"${p.text}" là số âm hay số dương? Đã giữ cả hai cách đọc.`,
      en: (p) => `Is "${p.text}" below or above zero? Both readings were kept.`,
    },
  },
  AMOUNT_SEVERAL: {
    severity: 'error',
    meaning: { vi: 'Một ô có nhiều số tiền.', en: 'One cell holds several amounts.' },
    remedy: { vi: 'Tách mỗi số tiền vào một ô.', en: 'Give each amount a cell of its own.' },
    message: {
      vi: (p) => `"${p.text}" có nhiều số tiền: ${p.amounts} (đồng).`,
      en: (p) => `"${p.text}" holds several amounts: ${p.amounts} (đồng).`,
    },
  },
  AMOUNT_WORDS_DIFFER: {
    severity: 'error',
    meaning: {
      vi: 'Số tiền bằng số và số tiền bằng chữ khác nhau.',
      en: 'The amount in figures and the amount in words differ.',
    },
    remedy: {
      vi: 'Đối chiếu với chứng từ gốc rồi sửa một trong hai.',
      en: 'Compare with the original and correct one.',
    },
    message: {
      vi: (p) =>
        `"${p.text}": bằng số là ${printed(p.written, 'vi')} đồng, bằng chữ là ${printed(p.wordsVnd, 'vi')} đồng.`,
      en: (p) =>
        `"${p.text}": the figures say ${printed(p.written, 'en')} đồng, the words ${printed(p.wordsVnd, 'en')} đồng.`,
    },
  },
  AMOUNT_NOT_SINGLE: {
    severity: 'error',
    meaning: {
      vi: 'Là một khoảng, một phân số hay một cỡ ("hàng tỷ đồng"), không phải một số tiền.',
      en: 'It is a range, a fraction or a size ("billions"), not one amount.',
    },
    remedy: { vi: 'Ghi một số tiền.', en: 'State one amount.' },
    message: {
      vi: (p) => `"${p.text}" không phải là một số tiền duy nhất.`,
      en: (p) => `"${p.text}" is not one amount.`,
    },
  },
  AMOUNT_NOT_FULLY_READ: {
    severity: 'warning',
    meaning: {
      vi: 'Cạnh số tiền còn số khác không thuộc số tiền đó.',
      en: 'Other numbers stand beside the amount and are no part of it.',
    },
    remedy: {
      vi: 'Xem phần còn lại có làm số tiền khác đi không.',
      en: 'See whether the rest changes the amount.',
    },
    message: {
      vi: (p) => `Trong "${p.text}" còn phần chưa tính đến: ${p.unread}.`,
      en: (p) => `In "${p.text}" this is left aside: ${p.unread}.`,
    },
  },
  AMOUNT_QUALIFIED: {
    severity: 'info',
    meaning: {
      vi: 'Số tiền kèm từ như "gần", "hơn", "không quá".',
      en: 'The amount comes with a word such as "nearly", "over", "up to".',
    },
    remedy: {
      vi: 'Dùng cách đọc đầy đủ, không chỉ dùng con số.',
      en: 'Use the whole reading, not the number alone.',
    },
    message: {
      vi: (p) => `"${p.text}": con số chưa nói hết câu chữ, phải dùng kèm cách đọc.`,
      en: (p) => `"${p.text}": the number alone is less than the words say; use the reading with it.`,
    },
  },
  AMOUNT_NOT_A_TOTAL: {
    severity: 'warning',
    meaning: {
      vi: 'Số tiền tính cho mỗi năm, mỗi cơ sở, mỗi đề án, hoặc là số bình quân: không phải tổng số.',
      en: 'The amount is for each year, establishment or project, or a mean: it is no total.',
    },
    remedy: {
      vi: 'Ghi tổng số; nếu chỉ có mức cho mỗi đơn vị thì ghi thêm số lượng.',
      en: 'State the total; where only the amount for each is known, state how many there are.',
    },
    message: {
      vi: (p) => `"${p.text}" là ${shareOf(p, 'vi')}, không phải tổng số.`,
      en: (p) => `"${p.text}" is ${shareOf(p, 'en')}, not a total.`,
    },
  },
  ...amountFaultFindings,
};

/** Amounts separated by "; ", as the reader prints numbers. */
function printed(amounts: string, language: Language): string {
  const print = (text: string): string => (isDecimalString(text) ? formatDecimal(text, { language }) : text);
  return amounts.split('; ').map(print).join('; ');
}

const shareWords = {
  vi: { amount: 'số tiền', mean: 'số bình quân', each: 'tính cho mỗi' },
  en: { amount: 'an amount', mean: 'a mean', each: 'for each' },
} as const;

/** "số bình quân tính cho mỗi năm". */
function shareOf({ per, average }: MoneyFindingParams['AMOUNT_NOT_A_TOTAL'], language: Language): string {
  const words = shareWords[language];
  const [first, ...others] = per?.split('/') ?? [];
  const what = average ? words.mean : words.amount;
  return first === undefined ? what : [what, words.each, [first, ...others].join(', ')].join(' ');
}
