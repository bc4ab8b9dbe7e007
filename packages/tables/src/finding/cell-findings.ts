import {
  formatDay,
  formatDecimal,
  isDecimalString,
  type FindingCatalogue,
  type Language,
} from '@khuyencong/model';

/**
 * The finding codes of reading cells and the facts that each carries (mã phát hiện khi đọc ô).
 *
 * @category finding
 * @since 0.1.0
 */
export interface CellFindingParams {
  readonly CELL_MISSING: { readonly header: string };
  readonly VALUE_SAID_TO_BE_NONE: { readonly header: string; readonly text: string };
  readonly CELL_ERROR: { readonly header: string; readonly error: string };
  readonly FORMULA_WITHOUT_VALUE: { readonly header: string; readonly formula: string };
  readonly FORMULA_AS_TEXT: { readonly header: string; readonly text: string };
  readonly NUMBER_NOT_READ: { readonly header: string; readonly text: string };
  readonly NUMBER_READ_FROM_TEXT: { readonly header: string; readonly text: string; readonly value: string };
  readonly NUMBER_HAS_TWO_READINGS: {
    readonly header: string;
    readonly text: string;
    readonly readings: string;
    readonly value: string;
    readonly settledBy: string;
  };
  readonly NUMBER_TOO_PRECISE: { readonly header: string; readonly text: string };
  readonly NUMBER_NEGATIVE: { readonly header: string; readonly value: string };
  readonly AMOUNT_UNIT_DOUBTFUL: { readonly header: string; readonly value: string };
  readonly NUMBER_NOT_WHOLE: { readonly header: string; readonly value: string };
  readonly DATE_NOT_READ: { readonly header: string; readonly text: string };
  readonly DATE_READ_FROM_NUMBER: { readonly header: string; readonly text: string; readonly value: string };
  readonly DATE_READ_FROM_TEXT: { readonly header: string; readonly text: string; readonly value: string };
  readonly DATE_HAS_TWO_READINGS: {
    readonly header: string;
    readonly text: string;
    readonly value: string;
    readonly other: string;
    readonly settledBy: string;
  };
  readonly PERIOD_READ_FROM_TEXT: { readonly header: string; readonly text: string; readonly value: string };
  readonly YEAR_NOT_READ: { readonly header: string; readonly text: string };
  readonly TERM_UNKNOWN: { readonly header: string; readonly text: string; readonly nearest: string };
  readonly TERM_MISSPELT: { readonly header: string; readonly text: string; readonly read: string };
  readonly VALUE_MALFORMED: { readonly header: string; readonly text: string; readonly pattern: string };
}

/**
 * The texts of the finding codes of reading cells (nội dung mã phát hiện khi đọc ô).
 *
 * @category finding
 * @since 0.1.0
 */
export const cellFindings: FindingCatalogue<CellFindingParams> = {
  CELL_MISSING: {
    severity: 'error',
    meaning: { vi: 'Ô bắt buộc bị trống.', en: 'A required cell is empty.' },
    remedy: {
      vi: 'Điền giá trị; nếu chưa có số liệu thì bỏ cả dòng và báo cáo sau.',
      en: 'Fill it in; where there is no figure yet, leave the row out and report it later.',
    },
    message: { vi: (p) => `Cột "${p.header}" bị trống.`, en: (p) => `"${p.header}" is empty.` },
  },
  VALUE_SAID_TO_BE_NONE: {
    severity: 'info',
    meaning: {
      vi: 'Ô ghi rằng không có giá trị (dấu "-", "n/a", "không có"); không được hiểu là số 0.',
      en: 'The cell says that there is no value (a dash, "n/a", "không có"); it is not taken for zero.',
    },
    remedy: {
      vi: 'Nếu là số 0 thì ghi 0; nếu chưa có số liệu thì để trống.',
      en: 'Write 0 where zero is meant; leave the cell empty where there is no figure.',
    },
    message: {
      vi: (p) => `Cột "${p.header}" ghi "${p.text}": hiểu là không có giá trị, không phải số 0.`,
      en: (p) => `"${p.header}" holds "${p.text}": taken for no value, which is not zero.`,
    },
  },
  CELL_ERROR: {
    severity: 'error',
    meaning: { vi: 'Ô chứa lỗi của bảng tính.', en: 'The cell holds an error of the workbook.' },
    remedy: { vi: 'Sửa công thức hoặc ghi giá trị.', en: 'Mend the formula, or write the value.' },
    message: {
      vi: (p) => `Cột "${p.header}" chứa lỗi ${p.error}; không phải ô trống và không phải số 0.`,
      en: (p) => `"${p.header}" holds the error ${p.error}: neither empty nor zero.`,
    },
  },
  FORMULA_WITHOUT_VALUE: {
    severity: 'error',
    meaning: {
      vi: 'Công thức chưa được tính, không có giá trị.',
      en: 'A formula was never computed and has no value.',
    },
    remedy: { vi: 'Mở tệp bằng Excel rồi lưu lại.', en: 'Open the file in Excel and save it.' },
    message: {
      vi: (p) => `Cột "${p.header}" có công thức =${p.formula} nhưng không có giá trị đã tính.`,
      en: (p) => `"${p.header}" holds the formula =${p.formula} without a computed value.`,
    },
  },
  FORMULA_AS_TEXT: {
    severity: 'warning',
    meaning: {
      vi: 'Nội dung ô giống công thức; phần mềm bảng tính có thể thực thi khi mở.',
      en: 'The text looks like a formula, which a spreadsheet program may run.',
    },
    remedy: {
      vi: 'Xóa ký tự đầu (=, +, -, @) nếu đây là chữ.',
      en: 'Remove the first character (=, +, -, @) if it is meant as text.',
    },
    message: {
      vi: (p) => `Cột "${p.header}" có nội dung giống công thức: "${p.text}".`,
      en: (p) => `"${p.header}" holds text that looks like a formula: "${p.text}".`,
    },
  },
  NUMBER_NOT_READ: {
    severity: 'error',
    meaning: { vi: 'Ô không phải là số.', en: 'The cell is no number.' },
    remedy: {
      vi: 'Ghi số; đơn vị tính ghi ở tiêu đề cột.',
      en: 'Write a number; the unit belongs in the header.',
    },
    message: {
      vi: (p) => `Cột "${p.header}": "${p.text}" không phải là số.`,
      en: (p) => `"${p.header}": "${p.text}" is no number.`,
    },
  },
  NUMBER_READ_FROM_TEXT: {
    severity: 'info',
    meaning: { vi: 'Số được ghi dưới dạng chữ và đã được đọc.', en: 'A number kept as text was read.' },
    remedy: { vi: 'Nên ghi dưới dạng số.', en: 'Better keep it as a number.' },
    message: {
      vi: (p) => `Cột "${p.header}": chữ "${p.text}" được đọc là ${p.value}.`,
      en: (p) => `"${p.header}": the text "${p.text}" was read as ${p.value}.`,
    },
  },
  NUMBER_HAS_TWO_READINGS: {
    severity: 'warning',
    meaning: { vi: 'Số có hai cách đọc.', en: 'A number has two readings.' },
    remedy: {
      vi: 'Ghi thống nhất dấu phân cách trong cột, hoặc khai báo dấu thập phân khi kiểm tra.',
      en: 'Use one separator throughout the column, or state the decimal mark when checking.',
    },
    message: {
      vi: (p) => `Cột "${p.header}": "${p.text}" có hai cách đọc (${p.readings}); dùng ${p.value}.`,
      en: (p) => `"${p.header}": "${p.text}" has two readings (${p.readings}); ${p.value} is used.`,
    },
  },
  NUMBER_TOO_PRECISE: {
    severity: 'error',
    meaning: {
      vi: 'Số vượt quá 15 chữ số mà Excel giữ được.',
      en: 'The number has more than the 15 digits that Excel keeps.',
    },
    remedy: { vi: 'Ghi số dưới dạng chữ.', en: 'Keep the number as text.' },
    message: {
      vi: (p) => `Cột "${p.header}": số ${p.text} vượt quá 15 chữ số mà Excel giữ được nên có thể đã sai.`,
      en: (p) =>
        `"${p.header}": ${p.text} has more than the 15 digits that Excel keeps and may be wrong already.`,
    },
  },
  NUMBER_NEGATIVE: {
    severity: 'error',
    meaning: { vi: 'Số âm ở cột không được âm.', en: 'A negative number where none can be.' },
    remedy: { vi: 'Kiểm tra dấu.', en: 'Check the sign.' },
    message: {
      vi: (p) => `Cột "${p.header}" có số âm: ${number(p.value, 'vi')}.`,
      en: (p) => `"${p.header}" holds a negative number: ${number(p.value, 'en')}.`,
    },
  },
  AMOUNT_UNIT_DOUBTFUL: {
    severity: 'warning',
    meaning: {
      vi: 'Số tiền quá nhỏ hoặc quá lớn; có thể sai đơn vị tính.',
      en: 'An amount is so small or so large that its unit may be wrong.',
    },
    remedy: {
      vi: 'Kiểm tra đơn vị tính của ô, của tiêu đề cột và của dòng "ĐVT".',
      en: 'Check the unit of the cell, of the header and of the unit line.',
    },
    message: {
      vi: (p) => `Cột "${p.header}": số tiền ${number(p.value, 'vi')} đồng có thể sai đơn vị tính.`,
      en: (p) => `"${p.header}": the amount of ${number(p.value, 'en')} đồng may be in a wrong unit.`,
    },
  },
  NUMBER_NOT_WHOLE: {
    severity: 'error',
    meaning: { vi: 'Số lẻ ở cột chỉ nhận số nguyên.', en: 'A fraction where only whole numbers can be.' },
    remedy: { vi: 'Kiểm tra đơn vị tính và dấu phân cách.', en: 'Check the unit and the separators.' },
    message: {
      vi: (p) => `Cột "${p.header}" chỉ nhận số nguyên, ô này là ${number(p.value, 'vi')}.`,
      en: (p) => `"${p.header}" takes whole numbers, this cell is ${number(p.value, 'en')}.`,
    },
  },
  DATE_NOT_READ: {
    severity: 'error',
    meaning: { vi: 'Ô không phải là ngày.', en: 'The cell is no day.' },
    remedy: {
      vi: 'Ghi ngày dạng 31/12/2025 hoặc 2025-12-31.',
      en: 'Write the day as 31/12/2025 or 2025-12-31.',
    },
    message: {
      vi: (p) => `Cột "${p.header}": "${p.text}" không phải là ngày.`,
      en: (p) => `"${p.header}": "${p.text}" is no day.`,
    },
  },
  DATE_READ_FROM_NUMBER: {
    severity: 'info',
    meaning: {
      vi: 'Số thứ tự ngày của Excel được đọc là ngày.',
      en: 'The number that Excel keeps for a day was read as one.',
    },
    remedy: { vi: 'Đặt lại định dạng ngày cho ô.', en: 'Give the cell the format of a date.' },
    message: {
      vi: (p) =>
        `Cột "${p.header}": số ${p.text} được đọc là ngày ${formatDay(p.value, { language: 'vi' })}.`,
      en: (p) => `"${p.header}": the number ${p.text} was read as the day ${p.value}.`,
    },
  },
  DATE_READ_FROM_TEXT: {
    severity: 'info',
    meaning: { vi: 'Ngày được ghi dưới dạng chữ và đã được đọc.', en: 'A day kept as text was read.' },
    remedy: { vi: 'Nên ghi dưới dạng ngày.', en: 'Better keep it as a date.' },
    message: {
      vi: (p) =>
        `Cột "${p.header}": chữ "${p.text}" được đọc là ngày ${formatDay(p.value, { language: 'vi' })}.`,
      en: (p) => `"${p.header}": the text "${p.text}" was read as the day ${p.value}.`,
    },
  },
  DATE_HAS_TWO_READINGS: {
    severity: 'warning',
    meaning: { vi: 'Ngày và tháng có thể bị đảo.', en: 'Day and month may be swapped.' },
    remedy: {
      vi: 'Ghi ngày dạng 2025-12-31 để không nhầm.',
      en: 'Write the day as 2025-12-31, which cannot be misread.',
    },
    message: {
      vi: (p) =>
        `Cột "${p.header}": "${p.text}" có thể là ngày ${formatDay(p.value, { language: 'vi' })} hoặc ${formatDay(p.other, { language: 'vi' })}; lấy ngày ${formatDay(p.value, { language: 'vi' })} ${p.settledBy === 'column' ? 'theo các ô khác của cột' : 'vì ngày đứng trước tháng'}.`,
      en: (p) =>
        `"${p.header}": "${p.text}" may be ${p.value} or ${p.other}; ${p.value} is used, ${p.settledBy === 'column' ? 'as the other cells of the column are written' : 'the day standing before the month'}.`,
    },
  },
  PERIOD_READ_FROM_TEXT: {
    severity: 'info',
    meaning: { vi: 'Kỳ báo cáo ghi bằng chữ đã được đọc.', en: 'A period in words was read.' },
    remedy: { vi: 'Nên ghi dạng 2024, 2024-Q2 hoặc 2024-05.', en: 'Better write 2024, 2024-Q2 or 2024-05.' },
    message: {
      vi: (p) => `Cột "${p.header}": "${p.text}" được đọc là kỳ ${p.value}.`,
      en: (p) => `"${p.header}": "${p.text}" was read as the period ${p.value}.`,
    },
  },
  YEAR_NOT_READ: {
    severity: 'error',
    meaning: { vi: 'Ô không phải là năm.', en: 'The cell is no year.' },
    remedy: { vi: 'Ghi năm bằng bốn chữ số.', en: 'Write the year in four digits.' },
    message: {
      vi: (p) => `Cột "${p.header}": "${p.text}" không phải là năm.`,
      en: (p) => `"${p.header}": "${p.text}" is no year.`,
    },
  },
  TERM_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Giá trị không có trong danh mục của cột.',
      en: 'The value is not in the vocabulary of the column.',
    },
    remedy: {
      vi: 'Chọn một giá trị trong danh mục của tệp mẫu.',
      en: 'Choose a value from the list of the template.',
    },
    message: {
      vi: (p) =>
        `Cột "${p.header}": "${p.text}" không có trong danh mục${p.nearest === '' ? '' : `; gần nhất là "${p.nearest}"`}.`,
      en: (p) =>
        `"${p.header}": "${p.text}" is not in the vocabulary${p.nearest === '' ? '' : `; the nearest is "${p.nearest}"`}.`,
    },
  },
  TERM_MISSPELT: {
    severity: 'warning',
    meaning: {
      vi: 'Giá trị sai chính tả, được hiểu theo giá trị gần nhất của danh mục.',
      en: 'A value is misspelt and was read as the nearest one of the vocabulary.',
    },
    remedy: { vi: 'Sửa lại cho đúng danh mục.', en: 'Correct the spelling.' },
    message: {
      vi: (p) => `Cột "${p.header}": "${p.text}" được hiểu là "${p.read}".`,
      en: (p) => `"${p.header}": "${p.text}" was read as "${p.read}".`,
    },
  },
  VALUE_MALFORMED: {
    severity: 'error',
    meaning: { vi: 'Giá trị không đúng dạng của cột.', en: 'The value has not the form of the column.' },
    remedy: { vi: 'Ghi theo dạng nêu trong tệp mẫu.', en: 'Write it in the form that the template shows.' },
    message: {
      vi: (p) => `Cột "${p.header}": "${p.text}" không đúng dạng.`,
      en: (p) => `"${p.header}": "${p.text}" has not the form of this column.`,
    },
  },
};

function number(value: string, language: Language): string {
  return isDecimalString(value) ? formatDecimal(value, { language }) : value;
}
