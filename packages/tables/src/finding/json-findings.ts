import type { FindingCatalogue } from '@khuyencong/model';

/**
 * The finding codes of reading JSON and NDJSON and the facts that each carries (mã phát hiện khi đọc JSON).
 *
 * @category finding
 * @since 0.1.0
 */
export interface JsonFindingParams {
  readonly JSON_BROKEN: { readonly reason: string };
  readonly JSON_TOO_LARGE: { readonly limit: string };
  readonly JSON_TOO_DEEP: { readonly limit: string };
  readonly JSON_VALUE_NOT_TABLE: { readonly key: string };
  readonly JSON_RECORD_NOT_OBJECT: { readonly found: string };
  readonly JSON_VALUE_NESTED: { readonly key: string };
  readonly JSON_KEY_TWICE: { readonly key: string };
  readonly JSON_KEY_RESERVED: { readonly key: string };
  readonly JSON_KEY_LATE: { readonly key: string };
}

/**
 * The texts of the finding codes of reading JSON and NDJSON (nội dung mã phát hiện khi đọc JSON).
 *
 * @category finding
 * @since 0.1.0
 */
export const jsonFindings: FindingCatalogue<JsonFindingParams> = {
  JSON_BROKEN: {
    severity: 'error',
    meaning: { vi: 'Nội dung không phải JSON hợp lệ.', en: 'The content is not valid JSON.' },
    remedy: {
      vi: 'Sửa tại dòng và cột đã nêu; trong NDJSON mỗi dòng là một bản ghi trọn vẹn.',
      en: 'Repair it at the line and column named; in NDJSON every line is one whole record.',
    },
    message: {
      vi: ({ reason }) => `JSON không hợp lệ tại đây (${reason}).`,
      en: ({ reason }) => `The JSON is not valid here (${reason}).`,
    },
  },
  JSON_TOO_LARGE: {
    severity: 'error',
    meaning: { vi: 'Tệp JSON quá lớn.', en: 'The JSON document is too large.' },
    remedy: {
      vi: 'Chuyển sang NDJSON (mỗi dòng một bản ghi) hoặc CSV, là các dạng được đọc tuần tự.',
      en: 'Use NDJSON (one record on each line) or CSV, which are read as streams.',
    },
    message: {
      vi: ({ limit }) => `Tệp JSON dài hơn ${limit} ký tự nên không được đọc.`,
      en: ({ limit }) => `The JSON document is longer than ${limit} characters and was not read.`,
    },
  },
  JSON_TOO_DEEP: {
    severity: 'error',
    meaning: { vi: 'JSON lồng nhau quá nhiều tầng.', en: 'The JSON is nested too deep.' },
    remedy: {
      vi: 'Mỗi bản ghi là một đối tượng phẳng: khóa và giá trị.',
      en: 'A record is one flat object of keys and values.',
    },
    message: {
      vi: ({ limit }) => `JSON tại đây lồng nhau quá ${limit} tầng nên không được đọc.`,
      en: ({ limit }) => `The JSON here is nested more than ${limit} levels deep and was not read.`,
    },
  },
  JSON_VALUE_NOT_TABLE: {
    severity: 'info',
    meaning: {
      vi: 'Một khóa ở tầng ngoài của JSON không chứa bảng.',
      en: 'A key at the top of the JSON document holds no table.',
    },
    remedy: {
      vi: 'Không cần làm gì nếu đó là ghi chú; bảng phải là danh sách các đối tượng.',
      en: 'Nothing to do where it is a note; a table is a list of objects.',
    },
    message: {
      vi: ({ key }) => `Khóa "${key}" không chứa bảng nên được bỏ qua.`,
      en: ({ key }) => `The key "${key}" holds no table and was passed over.`,
    },
  },
  JSON_RECORD_NOT_OBJECT: {
    severity: 'error',
    meaning: {
      vi: 'Một phần tử của bảng không phải là đối tượng.',
      en: 'An element of a table is not an object.',
    },
    remedy: {
      vi: 'Viết mỗi bản ghi là một đối tượng: { "khóa": giá trị }.',
      en: 'Write every record as an object: { "key": value }.',
    },
    message: {
      vi: ({ found }) => `Bản ghi tại đây không phải là đối tượng (${found}) nên không đọc được.`,
      en: ({ found }) => `The record here is not an object (${found}) and was not read.`,
    },
  },
  JSON_VALUE_NESTED: {
    severity: 'error',
    meaning: {
      vi: 'Giá trị của một ô là danh sách hoặc đối tượng.',
      en: 'The value of a cell is a list or an object.',
    },
    remedy: {
      vi: 'Tách thành các khóa riêng hoặc thành bảng riêng.',
      en: 'Split it into keys of their own or into a table of its own.',
    },
    message: {
      vi: ({ key }) => `Giá trị của khóa "${key}" là danh sách hoặc đối tượng nên không đọc được.`,
      en: ({ key }) => `The value of the key "${key}" is a list or an object and was not read.`,
    },
  },
  JSON_KEY_TWICE: {
    severity: 'error',
    meaning: { vi: 'Một khóa có hai lần trong một bản ghi.', en: 'A record has one key twice.' },
    remedy: { vi: 'Giữ lại một giá trị.', en: 'Keep one of the values.' },
    message: {
      vi: ({ key }) => `Khóa "${key}" có hai lần trong một bản ghi; giá trị sau được dùng.`,
      en: ({ key }) => `The key "${key}" stands twice in one record; the later value was used.`,
    },
  },
  JSON_KEY_RESERVED: {
    severity: 'warning',
    meaning: {
      vi: 'Khóa trùng với từ riêng của JavaScript, thường do tệp bị cố ý sửa.',
      en: 'A key is a word of JavaScript itself; files that hold it are often made on purpose.',
    },
    remedy: {
      vi: 'Kiểm tra nguồn của tệp; xóa khóa này.',
      en: 'Check where the file comes from; delete the key.',
    },
    message: {
      vi: ({ key }) => `Khóa "${key}" được đọc như một khóa thường và không có tác dụng gì khác.`,
      en: ({ key }) => `The key "${key}" was read as an ordinary key and has no other effect.`,
    },
  },
  JSON_KEY_LATE: {
    severity: 'error',
    meaning: {
      vi: 'Một khóa xuất hiện sau phần đầu của tệp NDJSON, khi các cột đã được xác định.',
      en: 'A key appears after the beginning of an NDJSON file, when the columns are settled.',
    },
    remedy: {
      vi: 'Ghi khóa này (có thể là null) ngay ở bản ghi đầu tiên.',
      en: 'Write the key, null if need be, in the first record already.',
    },
    message: {
      vi: ({ key }) => `Khóa "${key}" xuất hiện lần đầu ở đây nên không được đọc, ở đây và về sau.`,
      en: ({ key }) => `The key "${key}" first appears here and is not read, neither here nor later.`,
    },
  },
};
