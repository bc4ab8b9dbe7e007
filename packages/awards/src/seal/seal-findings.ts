import type { FindingCatalogue, Language } from '@khuyencong/model';
import type { SealFindingParams } from './seal-finding-params.js';

const shown = (record: string, language: Language): string =>
  record === '' ? (language === 'vi' ? 'tài liệu' : 'the document') : `"${record}"`;

const reasons = {
  whitespace: { vi: 'có dấu cách hoặc xuống dòng', en: 'there is a space or a line end' },
  escape: { vi: 'ký tự được viết theo cách khác', en: 'a character is written in another way' },
  'key-order': { vi: 'các trường không đúng thứ tự', en: 'the fields are out of order' },
} as const;

const restore = {
  vi: 'Lấy lại bản đã niêm phong từ nơi lưu trữ; nếu việc sửa là có chủ ý thì ghi lý do và niêm phong lại.',
  en: 'Get the sealed copy from the archive; where the change is meant, state the reason and seal again.',
} as const;

const asSealed = {
  vi: 'Dùng đúng tệp mà lệnh niêm phong đã ghi, không mở và lưu lại bằng chương trình khác.',
  en: 'Use the file that the sealing wrote; do not open and save it with another program.',
} as const;

const correctData = {
  vi: 'Sửa dữ liệu rồi niêm phong lại.',
  en: 'Correct the data, then seal again.',
} as const;

/**
 * The texts of the finding codes of seals (nội dung mã phát hiện về niêm phong).
 *
 * @category finding
 * @since 0.1.0
 */
export const sealFindings: FindingCatalogue<SealFindingParams> = {
  SEAL_RECORD_CHANGED: {
    severity: 'error',
    meaning: {
      vi: 'Một bản ghi khác với lúc niêm phong.',
      en: 'A record differs from what was sealed.',
    },
    remedy: restore,
    message: {
      vi: (p) => `Bản ghi ${shown(p.record, 'vi')} đã bị sửa sau khi niêm phong.`,
      en: (p) => `The record ${shown(p.record, 'en')} was changed after sealing.`,
    },
  },
  SEAL_RECORD_REMOVED: {
    severity: 'error',
    meaning: {
      vi: 'Một bản ghi đã niêm phong không còn trong tài liệu.',
      en: 'A sealed record is no longer in the document.',
    },
    remedy: restore,
    message: {
      vi: (p) => `Bản ghi ${shown(p.record, 'vi')} đã bị xóa sau khi niêm phong.`,
      en: (p) => `The record ${shown(p.record, 'en')} was removed after sealing.`,
    },
  },
  SEAL_RECORD_ADDED: {
    severity: 'error',
    meaning: {
      vi: 'Tài liệu có một bản ghi mà niêm phong không có.',
      en: 'The document holds a record that the seal does not know.',
    },
    remedy: restore,
    message: {
      vi: (p) => `Bản ghi ${shown(p.record, 'vi')} được thêm vào sau khi niêm phong.`,
      en: (p) => `The record ${shown(p.record, 'en')} was added after sealing.`,
    },
  },
  SEAL_RECORDS_REORDERED: {
    severity: 'error',
    meaning: {
      vi: 'Các bản ghi của một danh sách không còn đúng thứ tự lúc niêm phong.',
      en: 'The records of a list are no longer in the order in which they were sealed.',
    },
    remedy: restore,
    message: {
      vi: (p) => `Thứ tự các bản ghi trong ${shown(p.list, 'vi')} đã bị đổi sau khi niêm phong.`,
      en: (p) => `The order of the records in ${shown(p.list, 'en')} was changed after sealing.`,
    },
  },
  SEAL_ENTRY_CHANGED: {
    severity: 'error',
    meaning: {
      vi: 'Phần niêm phong của một bản ghi bị sửa; bản thân bản ghi còn nguyên.',
      en: 'The entry of a record in the seal was changed; the record itself is as it was.',
    },
    remedy: restore,
    message: {
      vi: (p) => `Mã băm của bản ghi ${shown(p.record, 'vi')} trong phần niêm phong đã bị sửa.`,
      en: (p) => `The digest of the record ${shown(p.record, 'en')} in the seal was changed.`,
    },
  },
  SEAL_ROOT_CHANGED: {
    severity: 'error',
    meaning: {
      vi: 'Mã niêm phong ghi trong tài liệu không phải mã của chuỗi băm.',
      en: 'The root stated in the document is not the root of its chain.',
    },
    remedy: restore,
    message: {
      vi: (p) => `Mã niêm phong ghi là ${p.stated} nhưng tính lại được ${p.computed}.`,
      en: (p) => `The stated root is ${p.stated}, but the chain gives ${p.computed}.`,
    },
  },
  SEAL_ROOT_UNEXPECTED: {
    severity: 'error',
    meaning: {
      vi: 'Mã niêm phong khác với mã đã ghi ở nơi khác, chẳng hạn trong biên bản: cả tài liệu có thể đã bị thay.',
      en: 'The root differs from the one noted elsewhere, such as in the minutes: the whole document may have been replaced.',
    },
    remedy: {
      vi: 'Đối chiếu với bản lưu có mã đúng như trong biên bản.',
      en: 'Compare with the archived copy whose root is that of the minutes.',
    },
    message: {
      vi: (p) => `Mã niêm phong của tài liệu là ${p.stated}, khác với mã cần có là ${p.expected}.`,
      en: (p) => `The root of the document is ${p.stated}, not ${p.expected} as expected.`,
    },
  },
  SEAL_MISSING: {
    severity: 'error',
    meaning: { vi: 'Tài liệu không có phần niêm phong.', en: 'The document has no seal.' },
    remedy: {
      vi: 'Niêm phong tài liệu trước, chẳng hạn bằng "khuyencong score --seal".',
      en: 'Seal the document first, for instance with "khuyencong score --seal".',
    },
    message: {
      vi: () => 'Tài liệu không có phần niêm phong nên không thể kiểm chứng.',
      en: () => 'The document has no seal, so nothing can be verified.',
    },
  },
  SEAL_FORM: {
    severity: 'error',
    meaning: {
      vi: 'Phần niêm phong hoặc tài liệu không đúng cấu trúc.',
      en: 'The seal, or the document around it, does not have the right form.',
    },
    remedy: restore,
    message: {
      vi: (p) => `Trường ${shown(p.field, 'vi')} không đúng cấu trúc của tài liệu đã niêm phong.`,
      en: (p) => `The field ${shown(p.field, 'en')} does not have the form of a sealed document.`,
    },
  },
  SEAL_OTHER_FORMAT: {
    severity: 'error',
    meaning: {
      vi: 'Tệp được niêm phong theo một phiên bản khuôn dạng khác, nên phiên bản phần mềm này không kiểm tra được.',
      en: 'The file was sealed in another version of the format, which this version of the software cannot check.',
    },
    remedy: {
      vi: 'Kiểm tra tệp bằng phiên bản phần mềm dùng khuôn dạng đó; nếu tệp do chính phiên bản này niêm phong thì khuôn dạng ghi trong tệp đã bị sửa: lấy lại bản đã niêm phong từ nơi lưu trữ.',
      en: 'Check the file with a version of the software that has this format; where this very version sealed it, the format in the file was changed: get the sealed copy from the archive.',
    },
    message: {
      vi: (p) =>
        `Tệp được niêm phong theo khuôn dạng phiên bản ${p.stated}; phần mềm này chỉ kiểm tra được phiên bản ${p.known}.`,
      en: (p) =>
        `The file was sealed by another version of the format: ${p.stated}; this software checks version ${p.known} only.`,
    },
  },
  SEAL_TEXT_BROKEN: {
    severity: 'error',
    meaning: { vi: 'Tệp không còn là JSON đúng cú pháp.', en: 'The file is no longer well-formed JSON.' },
    remedy: restore,
    message: {
      vi: (p) => `Tệp hỏng cú pháp JSON ở byte ${p.offset}, tại bản ghi ${shown(p.record, 'vi')}.`,
      en: (p) =>
        `The JSON of the file is broken at byte ${p.offset}, at the record ${shown(p.record, 'en')}.`,
    },
  },
  SEAL_TEXT_NOT_UTF8: {
    severity: 'error',
    meaning: { vi: 'Tệp có byte không phải UTF-8.', en: 'The file holds bytes that are not UTF-8.' },
    remedy: restore,
    message: {
      vi: (p) => `Tệp không phải UTF-8 ở byte ${p.offset}, tại bản ghi ${shown(p.record, 'vi')}.`,
      en: (p) => `The file is not UTF-8 at byte ${p.offset}, at the record ${shown(p.record, 'en')}.`,
    },
  },
  SEAL_TEXT_NOT_CANONICAL: {
    severity: 'error',
    meaning: {
      vi: 'Tệp không ở dạng chuẩn RFC 8785: cùng một dữ liệu chỉ được viết theo đúng một cách.',
      en: 'The file is not in the canonical form of RFC 8785, in which the same data are written in one way only.',
    },
    remedy: asSealed,
    message: {
      vi: (p) =>
        `Tệp không ở dạng chuẩn ở byte ${p.offset}, tại bản ghi ${shown(p.record, 'vi')}: ${reasons[p.reason].vi}.`,
      en: (p) =>
        `The file is not in canonical form at byte ${p.offset}, at the record ${shown(p.record, 'en')}: ${reasons[p.reason].en}.`,
    },
  },
  SEAL_KEY_TWICE: {
    severity: 'error',
    meaning: {
      vi: 'Một trường được viết hai lần; các chương trình đọc khác nhau sẽ lấy giá trị khác nhau.',
      en: 'A field stands twice; different programs would read different values.',
    },
    remedy: restore,
    message: {
      vi: (p) => `Trường ${shown(p.record, 'vi')} được viết hai lần.`,
      en: (p) => `The field ${shown(p.record, 'en')} stands twice.`,
    },
  },
  SEAL_KEY_REFUSED: {
    severity: 'error',
    meaning: {
      vi: 'Tên trường "__proto__" không được dùng.',
      en: 'The field name "__proto__" is not allowed.',
    },
    remedy: correctData,
    message: {
      vi: (p) => `Tên trường ${shown(p.record, 'vi')} không được dùng trong tài liệu niêm phong.`,
      en: (p) => `The field name ${shown(p.record, 'en')} is not allowed in a sealed document.`,
    },
  },
  SEAL_NUMBER: {
    severity: 'error',
    meaning: {
      vi: 'Số có phần thập phân hoặc quá 15 chữ số phải viết dạng văn bản, nếu không mỗi chương trình đọc một khác.',
      en: 'A number with decimals or with more than 15 digits must be text; otherwise programs differ in what they read.',
    },
    remedy: {
      vi: 'Viết điểm, số tiền dưới dạng văn bản, ví dụ "69.95".',
      en: 'Write marks and amounts as text, such as "69.95".',
    },
    message: {
      vi: (p) => `Số ở ${shown(p.record, 'vi')} phải viết dạng văn bản.`,
      en: (p) => `The number at ${shown(p.record, 'en')} must be text.`,
    },
  },
  SEAL_LONE_SURROGATE: {
    severity: 'error',
    meaning: {
      vi: 'Văn bản có nửa ký tự Unicode, không thể ghi ra UTF-8.',
      en: 'A text holds half a Unicode character and cannot be written as UTF-8.',
    },
    remedy: correctData,
    message: {
      vi: (p) => `Văn bản ở ${shown(p.record, 'vi')} có nửa ký tự Unicode.`,
      en: (p) => `The text at ${shown(p.record, 'en')} holds half a Unicode character.`,
    },
  },
  SEAL_VALUE_REFUSED: {
    severity: 'error',
    meaning: { vi: 'Giá trị không có trong JSON.', en: 'The value does not exist in JSON.' },
    remedy: correctData,
    message: {
      vi: (p) => `Giá trị ở ${shown(p.record, 'vi')} (${p.type}) không ghi được thành JSON.`,
      en: (p) => `The value at ${shown(p.record, 'en')} (${p.type}) cannot be written as JSON.`,
    },
  },
  SEAL_TOO_DEEP: {
    severity: 'error',
    meaning: { vi: 'Dữ liệu lồng nhau quá sâu.', en: 'The data are nested too deeply.' },
    remedy: correctData,
    message: {
      vi: (p) => `Dữ liệu ở ${shown(p.record, 'vi')} lồng nhau quá ${p.limit} cấp.`,
      en: (p) => `The data at ${shown(p.record, 'en')} are nested more than ${p.limit} levels deep.`,
    },
  },
  SEAL_TOO_LARGE: {
    severity: 'error',
    meaning: { vi: 'Tài liệu quá lớn.', en: 'The document is too large.' },
    remedy: { vi: 'Chia kỳ bình chọn theo nhóm sản phẩm.', en: 'Split the round by groups of products.' },
    message: {
      vi: (p) => `Tài liệu có ${p.bytes} byte, quá giới hạn ${p.limit} byte.`,
      en: (p) => `The document has ${p.bytes} bytes; the limit is ${p.limit}.`,
    },
  },
  SEAL_RESULT_DIFFERS: {
    severity: 'error',
    meaning: {
      vi: 'Tính lại từ phiếu chấm điểm và thể lệ đã niêm phong thì ra kết quả khác.',
      en: 'Computing again from the sealed sheets and rules gives another result.',
    },
    remedy: {
      vi: 'Kiểm tra phiên bản phần mềm đã tính kết quả; nếu phiếu chấm điểm đúng thì lập lại kết quả và niêm phong lại.',
      en: 'Check which version computed the result; where the sheets are right, make the result again and seal it.',
    },
    message: {
      vi: (p) => `Tính lại thì bản ghi ${shown(p.record, 'vi')} không khớp với kết quả đã niêm phong.`,
      en: (p) => `Computed again, the record ${shown(p.record, 'en')} is not what was sealed.`,
    },
  },
};
