import { expectedWords } from './expected-words.js';
import type { FindingCatalogue } from './finding-catalogue.js';

/**
 * The finding codes of the model and the facts that each carries (mã phát hiện của gói model).
 *
 * @category finding
 * @since 0.1.0
 */
export interface ModelFindingParams {
  readonly MISSING_FIELD: { readonly field: string };
  readonly WRONG_TYPE: { readonly field: string; readonly expected: string };
  readonly INVALID_VALUE: { readonly field: string; readonly value: string; readonly expected: string };
  readonly UNKNOWN_FIELD: { readonly field: string };
  readonly UNKNOWN_ACTIVITY: { readonly activity: string; readonly nearest: string };
  readonly FORBIDDEN_KEY: { readonly key: string };
  readonly DUPLICATE_ID: { readonly id: string; readonly first: string };
}

/**
 * The texts of the finding codes of the model (nội dung mã phát hiện của gói model).
 *
 * @category finding
 * @since 0.1.0
 */
export const modelFindings: FindingCatalogue<ModelFindingParams> = {
  MISSING_FIELD: {
    severity: 'error',
    meaning: { vi: 'Thiếu một trường bắt buộc.', en: 'A required field is missing.' },
    remedy: { vi: 'Bổ sung trường còn thiếu.', en: 'Add the field.' },
    message: {
      vi: ({ field }) => `Thiếu trường bắt buộc "${field}"; đề nghị bổ sung.`,
      en: ({ field }) => `The required field "${field}" is missing; add it.`,
    },
  },
  WRONG_TYPE: {
    severity: 'error',
    meaning: { vi: 'Giá trị không đúng kiểu dữ liệu.', en: 'A value has another type than the field needs.' },
    remedy: {
      vi: 'Ghi lại giá trị theo kiểu yêu cầu; số tiền và số lượng là chuỗi chữ số trong dấu ngoặc kép.',
      en: 'Write the value in the type asked for; amounts and counts are digits in quotes.',
    },
    message: {
      vi: ({ field, expected }) =>
        `${field === 'document' ? 'Tài liệu' : `Trường "${field}"`} phải là ${expectedWords(expected, 'vi')}.`,
      en: ({ field, expected }) =>
        `${field === 'document' ? 'The document' : `The field "${field}"`} must be ${expectedWords(expected, 'en')}.`,
    },
  },
  INVALID_VALUE: {
    severity: 'error',
    meaning: {
      vi: 'Giá trị nằm ngoài những gì trường cho phép.',
      en: 'A value is not among those that the field allows.',
    },
    remedy: { vi: 'Chọn một trong các giá trị được nêu.', en: 'Choose one of the values given.' },
    message: {
      vi: ({ field, value, expected }) =>
        `Trường "${field}" có giá trị ${value}; cần: ${expectedWords(expected, 'vi')}.`,
      en: ({ field, value, expected }) =>
        `The field "${field}" holds ${value}; needed: ${expectedWords(expected, 'en')}.`,
    },
  },
  UNKNOWN_FIELD: {
    severity: 'warning',
    meaning: {
      vi: 'Có trường không thuộc lược đồ; trường này không được đọc.',
      en: 'A field is not part of the schema; it was not read.',
    },
    remedy: {
      vi: 'Kiểm tra chính tả tên trường hoặc bỏ trường đó.',
      en: 'Check the spelling of the field, or remove it.',
    },
    message: {
      vi: ({ field }) => `Không có trường "${field}" trong lược đồ; trường này không được đọc.`,
      en: ({ field }) => `The field "${field}" is not known; it was not read.`,
    },
  },
  UNKNOWN_ACTIVITY: {
    severity: 'error',
    meaning: {
      vi: 'Mã nội dung hoạt động không có trong danh mục.',
      en: 'An activity identifier is not in the list.',
    },
    remedy: {
      vi: 'Dùng mã trong danh mục nội dung hoạt động.',
      en: 'Use an identifier of the list of activities.',
    },
    message: {
      vi: ({ activity, nearest }) =>
        `Không có mã nội dung hoạt động "${activity}"; mã gần nhất là "${nearest}".`,
      en: ({ activity, nearest }) => `There is no activity "${activity}"; the nearest is "${nearest}".`,
    },
  },
  FORBIDDEN_KEY: {
    severity: 'error',
    meaning: {
      vi: 'Tên trường có thể bị lợi dụng để tấn công.',
      en: 'A key that could be used in an attack.',
    },
    remedy: {
      vi: 'Bỏ trường này khỏi tệp và kiểm tra nguồn của tệp.',
      en: 'Remove the key, and ask where the file came from.',
    },
    message: {
      vi: ({ key }) => `Không chấp nhận trường "${key}"; tài liệu không được đọc.`,
      en: ({ key }) => `The key "${key}" is not accepted; the document was not read.`,
    },
  },
  DUPLICATE_ID: {
    severity: 'error',
    meaning: { vi: 'Hai dòng có cùng một mã.', en: 'Two rows have one identifier.' },
    remedy: { vi: 'Đặt cho mỗi dòng một mã riêng.', en: 'Give every row an identifier of its own.' },
    message: {
      vi: ({ id, first }) => `Mã "${id}" đã được dùng tại ${first}; mỗi dòng cần một mã riêng.`,
      en: ({ id, first }) => `The identifier "${id}" is already used at ${first}; each row needs its own.`,
    },
  },
};
