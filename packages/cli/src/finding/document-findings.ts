import { type DecimalString, type FindingCatalogue, formatMeasure } from '@khuyencong/model';
import { readingFault } from '../text/file-faults.js';
import { jsonFault } from '../text/json-faults.js';

/**
 * The finding codes of files and figures documents and the facts that each carries (mã phát hiện khi đọc tệp).
 *
 * @category finding
 * @since 0.1.0
 */
export interface DocumentFindingParams {
  readonly FILE_UNREADABLE: { readonly file: string; readonly reason: string };
  readonly FILE_TOO_LARGE: { readonly file: string; readonly bytes: string; readonly limit: string };
  readonly FILE_NOT_UTF8: { readonly file: string };
  readonly INVALID_JSON: { readonly reason: string };
  readonly DUPLICATE_KEY: { readonly key: string };
  readonly FIGURE_UNREAD: { readonly text: string; readonly measure: string };
  readonly FIGURE_HAS_SEVERAL: { readonly text: string; readonly numbers: string };
  readonly COUNTED_AS_OTHER_UNIT: {
    readonly text: string;
    readonly unit: string;
    readonly countedAs: string;
  };
  readonly QUALIFIER_DIFFERS: { readonly text: string; readonly read: string; readonly stated: string };
  readonly VALUE_DIFFERS: { readonly text: string; readonly stated: string };
  readonly UNKNOWN_UNIT: { readonly unit: string; readonly measure: string };
  readonly RANGE_REVERSED: { readonly min: string; readonly max: string };
  readonly NEGATIVE_AMOUNT: { readonly value: DecimalString; readonly unit: string };
  readonly AMOUNT_TOO_LARGE: { readonly digits: string; readonly limit: string };
  readonly ACTUAL_WITHOUT_TARGET: { readonly target: string };
  readonly DOCUMENT_REFERENCE_UNKNOWN: { readonly field: string; readonly id: string };
}

/**
 * The texts of the finding codes of files and figures documents (nội dung mã phát hiện khi đọc tệp).
 *
 * @category finding
 * @since 0.1.0
 */
export const documentFindings: FindingCatalogue<DocumentFindingParams> = {
  FILE_UNREADABLE: {
    severity: 'error',
    meaning: { vi: 'Không đọc được tệp.', en: 'A file cannot be read.' },
    remedy: {
      vi: 'Kiểm tra đường dẫn và quyền đọc tệp.',
      en: 'Check the path and the permission to read it.',
    },
    message: {
      vi: (p) => `Không đọc được "${p.file}": ${readingFault(p.reason, 'vi')}.`,
      en: (p) => `"${p.file}" cannot be read: ${readingFault(p.reason, 'en')}.`,
    },
  },
  FILE_TOO_LARGE: {
    severity: 'error',
    meaning: { vi: 'Tệp lớn hơn giới hạn.', en: 'A file is larger than the limit.' },
    remedy: { vi: 'Chia tệp thành nhiều tệp nhỏ.', en: 'Split the file.' },
    message: {
      vi: (p) => `"${p.file}" có ${p.bytes} byte, quá giới hạn ${p.limit} byte; tệp không được đọc.`,
      en: (p) => `"${p.file}" has ${p.bytes} bytes, above the limit of ${p.limit}; it was not read.`,
    },
  },
  FILE_NOT_UTF8: {
    severity: 'error',
    meaning: { vi: 'Tệp không dùng bảng mã UTF-8.', en: 'A file is not in UTF-8.' },
    remedy: { vi: 'Lưu lại tệp với bảng mã UTF-8.', en: 'Save the file in UTF-8.' },
    message: {
      vi: (p) => `"${p.file}" không dùng bảng mã UTF-8; đề nghị lưu lại với UTF-8.`,
      en: (p) => `"${p.file}" is not in UTF-8; save it in UTF-8.`,
    },
  },
  INVALID_JSON: {
    severity: 'error',
    meaning: { vi: 'Nội dung tệp không phải JSON hợp lệ.', en: 'The content of a file is not valid JSON.' },
    remedy: {
      vi: 'Sửa tại dòng, cột được nêu; thường là thiếu dấu phẩy, dấu ngoặc hoặc dấu nháy kép.',
      en: 'Mend it at the line and column given; mostly a comma, a bracket or a double quote is missing.',
    },
    message: {
      vi: (p) => `Nội dung không phải JSON hợp lệ: ${jsonFault(p.reason, 'vi')}.`,
      en: (p) => `The content is not valid JSON: ${jsonFault(p.reason, 'en')}.`,
    },
  },
  DUPLICATE_KEY: {
    severity: 'error',
    meaning: {
      vi: 'Một trường xuất hiện hai lần trong cùng một đối tượng.',
      en: 'A key stands twice in one object.',
    },
    remedy: { vi: 'Bỏ một trong hai.', en: 'Remove one of them.' },
    message: {
      vi: (p) => `Trường "${p.key}" xuất hiện hai lần.`,
      en: (p) => `The key "${p.key}" stands twice.`,
    },
  },
  FIGURE_UNREAD: {
    severity: 'error',
    meaning: {
      vi: 'Nội dung số liệu không có con số thuộc loại đã nêu.',
      en: 'The text of a figure holds no number of its measure.',
    },
    remedy: {
      vi: 'Kiểm tra "measure", hoặc nêu "value", "unit" và "qualifier".',
      en: 'Check "measure", or state "value", "unit" and "qualifier".',
    },
    message: {
      vi: (p) => `Không đọc được số liệu loại "${p.measure}" trong "${p.text}".`,
      en: (p) => `No "${p.measure}" could be read in "${p.text}".`,
    },
  },
  FIGURE_HAS_SEVERAL: {
    severity: 'error',
    meaning: {
      vi: 'Nội dung số liệu có nhiều con số cùng loại.',
      en: 'The text of a figure holds several numbers of its measure.',
    },
    remedy: {
      vi: 'Tách thành nhiều số liệu, hoặc nêu "unit" để chọn.',
      en: 'Make several figures of it, or state "unit" to choose.',
    },
    message: {
      vi: (p) => `"${p.text}" có nhiều số liệu: ${p.numbers}.`,
      en: (p) => `"${p.text}" holds several numbers: ${p.numbers}.`,
    },
  },
  COUNTED_AS_OTHER_UNIT: {
    severity: 'info',
    meaning: {
      vi: 'Số liệu được cộng theo đơn vị khác với đơn vị trong câu.',
      en: 'A figure is counted in another unit than its words name.',
    },
    remedy: { vi: 'Không cần xử lý nếu đúng chủ ý.', en: 'Nothing to do where it is meant.' },
    message: {
      vi: (p) => `"${p.text}": số liệu tính bằng ${p.unit} được cộng như ${p.countedAs}.`,
      en: (p) => `"${p.text}": ${p.unit} is counted as ${p.countedAs}.`,
    },
  },
  QUALIFIER_DIFFERS: {
    severity: 'warning',
    meaning: {
      vi: '"qualifier" khác với từ định lượng trong câu.',
      en: '"qualifier" differs from the words of the text.',
    },
    remedy: {
      vi: 'Bỏ "qualifier" để dùng đúng câu chữ đã công bố.',
      en: 'Remove "qualifier" to keep the published words.',
    },
    message: {
      vi: (p) => `"${p.text}" đọc là "${p.read}" nhưng tài liệu ghi "${p.stated}"; dùng "${p.stated}".`,
      en: (p) =>
        `"${p.text}" reads as "${p.read}", the document states "${p.stated}"; "${p.stated}" was used.`,
    },
  },
  VALUE_DIFFERS: {
    severity: 'error',
    meaning: {
      vi: '"value" không khớp với cách đọc nào của câu.',
      en: '"value" agrees with no reading of the text.',
    },
    remedy: { vi: 'Sửa "value" hoặc "text".', en: 'Correct "value" or "text".' },
    message: {
      vi: (p) => `"${p.text}" không có cách đọc nào bằng ${p.stated}.`,
      en: (p) => `No reading of "${p.text}" is ${p.stated}.`,
    },
  },
  UNKNOWN_UNIT: {
    severity: 'error',
    meaning: {
      vi: 'Đơn vị không dùng được cho loại số liệu này.',
      en: 'The unit does not belong to this measure.',
    },
    remedy: {
      vi: 'Tiền: đồng, nghìn đồng, triệu đồng, tỷ đồng; tỷ lệ: %; tăng trưởng: %/năm hoặc %.',
      en: 'Money: đồng, nghìn đồng, triệu đồng, tỷ đồng; share: %; growth: %/năm or %.',
    },
    message: {
      vi: (p) => `Đơn vị "${p.unit}" không dùng được cho số liệu loại "${p.measure}".`,
      en: (p) => `The unit "${p.unit}" does not belong to the measure "${p.measure}".`,
    },
  },
  RANGE_REVERSED: {
    severity: 'error',
    meaning: {
      vi: 'Đầu dưới của khoảng lớn hơn đầu trên.',
      en: 'The lower end of a range is above the upper.',
    },
    remedy: { vi: 'Đổi chỗ hai đầu.', en: 'Exchange the ends.' },
    message: {
      vi: (p) => `Khoảng từ ${p.min} đến ${p.max} không có giá trị nào.`,
      en: (p) => `The range from ${p.min} to ${p.max} holds no value.`,
    },
  },
  NEGATIVE_AMOUNT: {
    severity: 'error',
    meaning: { vi: 'Số tiền hoặc số lượng âm.', en: 'An amount or a count is negative.' },
    remedy: {
      vi: 'Số liệu đã công bố không âm; kiểm tra lại dấu.',
      en: 'Published amounts are not negative; check the sign.',
    },
    message: {
      vi: (p) => `Số liệu âm: ${formatMeasure(p.value, { unit: p.unit, language: 'vi' })}.`,
      en: (p) => `The figure is negative: ${formatMeasure(p.value, { unit: p.unit, language: 'en' })}.`,
    },
  },
  AMOUNT_TOO_LARGE: {
    severity: 'error',
    meaning: {
      vi: 'Số quá lớn so với mọi chương trình khuyến công.',
      en: 'A number is too large for any programme.',
    },
    remedy: { vi: 'Kiểm tra số chữ số và đơn vị.', en: 'Check the digits and the unit.' },
    message: {
      vi: (p) => `Số liệu có ${p.digits} chữ số (tính theo đơn vị gốc), quá giới hạn ${p.limit} chữ số.`,
      en: (p) => `The figure has ${p.digits} digits in its base unit, above the limit of ${p.limit}.`,
    },
  },
  ACTUAL_WITHOUT_TARGET: {
    severity: 'error',
    meaning: {
      vi: 'Kết quả thực hiện không thuộc chỉ tiêu nào trong tài liệu.',
      en: 'A result belongs to no target of the document.',
    },
    remedy: { vi: 'Sửa "targetId".', en: 'Correct "targetId".' },
    message: {
      vi: (p) => `Không có chỉ tiêu "${p.target}" trong tài liệu.`,
      en: (p) => `There is no target "${p.target}" in the document.`,
    },
  },
  DOCUMENT_REFERENCE_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Số liệu hoặc giai đoạn nêu mã của một nguồn, một giai đoạn không có trong tài liệu.',
      en: 'A figure or a period names a source or a period that is not in the document.',
    },
    remedy: { vi: 'Sửa mã, hoặc bổ sung mục còn thiếu.', en: 'Correct the id, or add what is missing.' },
    message: {
      vi: (p) => `Trường "${p.field}" nêu "${p.id}", nhưng tài liệu không có mã đó.`,
      en: (p) => `"${p.field}" names "${p.id}", which is not in the document.`,
    },
  },
};
