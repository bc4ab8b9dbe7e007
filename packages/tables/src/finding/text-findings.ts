import type { FindingCatalogue } from '@khuyencong/model';

/**
 * The finding codes of decoding text files and cutting CSV and the facts that each carries (mã phát hiện khi đọc tệp văn bản).
 *
 * @category finding
 * @since 0.1.0
 */
export interface TextFindingParams {
  readonly CSV_QUOTE_OPEN: { readonly text: string };
  readonly CSV_STRAY_QUOTE: { readonly text: string };
  readonly CSV_LONE_RETURN: { readonly line: string };
  readonly ENCODING_GUESSED: { readonly encoding: string; readonly sample: string };
  readonly ENCODING_NOT_READ: { readonly encoding: string };
  readonly ENCODING_BROKEN: {
    readonly encoding: string;
    /** Whether the bytes of this file are wrong, or its text was lost already when it was written. */
    readonly lost: 'here' | 'before';
  };
  readonly NUL_CHARACTER: { readonly count: string };
  readonly MARK_INSIDE_TEXT: { readonly count: string };
}

/**
 * The texts of the finding codes of decoding text files and cutting CSV (nội dung mã phát hiện khi đọc tệp văn bản).
 *
 * @category finding
 * @since 0.1.0
 */
export const textFindings: FindingCatalogue<TextFindingParams> = {
  CSV_QUOTE_OPEN: {
    severity: 'error',
    meaning: {
      vi: 'Dấu ngoặc kép mở mà không đóng đến hết tệp.',
      en: 'A quote is opened and not closed before the end of the file.',
    },
    remedy: { vi: 'Đóng dấu ngoặc kép ở dòng đã nêu.', en: 'Close the quote on the line that is named.' },
    message: {
      vi: ({ text }) =>
        `Dấu ngoặc kép mở trước "${text}" ở dòng này không được đóng; mọi dòng sau bị đọc vào cùng một ô.`,
      en: ({ text }) =>
        `The quote opened before "${text}" on this line is never closed; all lines after it fall into one cell.`,
    },
  },
  CSV_STRAY_QUOTE: {
    severity: 'warning',
    meaning: { vi: 'Dấu ngoặc kép nằm giữa ô.', en: 'A quote stands in the middle of a cell.' },
    remedy: {
      vi: 'Viết hai dấu ngoặc kép liền nhau và bao cả ô bằng ngoặc kép.',
      en: 'Write the quote twice and enclose the whole cell in quotes.',
    },
    message: {
      vi: ({ text }) => `Dấu ngoặc kép nằm giữa ô "${text}" được giữ nguyên như ký tự thường.`,
      en: ({ text }) => `A quote in the middle of the cell "${text}" was kept as an ordinary character.`,
    },
  },
  CSV_LONE_RETURN: {
    severity: 'warning',
    meaning: {
      vi: 'Tệp có hai kiểu xuống dòng: ký tự CR đứng một mình không ngắt dòng.',
      en: 'The file has two kinds of line ends: a lone carriage return does not end a line.',
    },
    remedy: {
      vi: 'Lưu lại tệp với một kiểu xuống dòng; kiểm tra dòng đã nêu.',
      en: 'Save the file with one kind of line end; look at the line that is named.',
    },
    message: {
      vi: ({ line }) => `Ký tự CR đứng một mình ở dòng ${line} được giữ trong ô, không ngắt dòng.`,
      en: ({ line }) => `A lone carriage return on line ${line} was kept in its cell and ends no line.`,
    },
  },
  ENCODING_GUESSED: {
    severity: 'warning',
    meaning: {
      vi: 'Tệp không phải UTF-8; bảng mã được đoán từ chữ tiếng Việt trong tệp.',
      en: 'The file is not UTF-8; its encoding was guessed from the Vietnamese words in it.',
    },
    remedy: {
      vi: 'Đối chiếu chữ mẫu; nên lưu lại bằng UTF-8.',
      en: 'Compare the sample; better save the file as UTF-8.',
    },
    message: {
      vi: ({ encoding, sample }) =>
        `Tệp được đọc theo bảng mã ${encoding} (đoán); chữ đọc được: "${sample}".`,
      en: ({ encoding, sample }) => `The file was read as ${encoding} (a guess); it reads "${sample}".`,
    },
  },
  ENCODING_NOT_READ: {
    severity: 'error',
    meaning: {
      vi: 'Tệp dùng bảng mã không đọc được.',
      en: 'The file is in an encoding that cannot be read.',
    },
    remedy: {
      vi: 'Chuyển sang Unicode (công cụ chuyển mã của Unikey: Ctrl+Shift+F6) rồi lưu bằng UTF-8.',
      en: 'Convert it to Unicode (for instance with the converter of Unikey: Ctrl+Shift+F6) and save it as UTF-8.',
    },
    message: {
      vi: ({ encoding }) => `Tệp không đọc được vì dùng bảng mã ${encoding}.`,
      en: ({ encoding }) => `The file was not read: its encoding is ${encoding}.`,
    },
  },
  ENCODING_BROKEN: {
    severity: 'error',
    meaning: {
      vi: 'Có ký tự bị mất do sai bảng mã, trong tệp này hoặc từ trước khi tệp được lưu.',
      en: 'Characters were lost to a wrong encoding, in this file or before it was written.',
    },
    remedy: {
      vi: 'Lưu lại tệp bằng UTF-8 từ phần mềm gốc.',
      en: 'Save the file again as UTF-8 from the program that made it.',
    },
    message: {
      vi: ({ encoding, lost }) =>
        lost === 'here'
          ? `Từ đây có ký tự không hợp lệ trong ${encoding}; chúng được thay bằng ký tự "\uFFFD".`
          : `Từ đây có ký tự "\uFFFD" ghi sẵn trong tệp: chữ gốc đã mất trước khi tệp được lưu bằng ${encoding}.`,
      en: ({ encoding, lost }) =>
        lost === 'here'
          ? `From here on there are bytes that are not ${encoding}; each is shown as "\uFFFD".`
          : `From here on the file itself holds the character "\uFFFD": the text was lost before it was saved as ${encoding}.`,
    },
  },
  NUL_CHARACTER: {
    severity: 'error',
    meaning: { vi: 'Tệp văn bản có ký tự rỗng (NUL).', en: 'The text file holds NUL characters.' },
    remedy: {
      vi: 'Tệp có thể bị hỏng khi sao chép; xin lại tệp gốc.',
      en: 'The file may have been damaged while copying; ask for the original.',
    },
    message: {
      vi: ({ count }) => `Tệp có ${count} ký tự NUL; các ký tự này bị bỏ qua.`,
      en: ({ count }) => `The file holds ${count} NUL characters; they were left out.`,
    },
  },
  MARK_INSIDE_TEXT: {
    severity: 'info',
    meaning: {
      vi: 'Giữa tệp có dấu thứ tự byte (BOM), thường do ghép nhiều tệp.',
      en: 'A byte order mark stands inside the text, often because files were joined.',
    },
    remedy: {
      vi: 'Kiểm tra xem dòng tiêu đề có bị lặp lại ở chỗ ghép không.',
      en: 'See whether the header is repeated where the files were joined.',
    },
    message: {
      vi: ({ count }) => `Giữa tệp có ${count} dấu thứ tự byte (BOM); các dấu này bị bỏ qua.`,
      en: ({ count }) => `There are ${count} byte order marks inside the text; they were left out.`,
    },
  },
};
