import type { Language, TableField } from '@khuyencong/model';

/** The words of `khuyencong schema`. */
export interface SchemaTexts {
  readonly description: string;
  readonly names: string;
  readonly format: string;
  readonly dialect: string;
  readonly all: string;
  readonly out: string;
  readonly examples: string;
  readonly documents: string;
  readonly tables: string;
  readonly more: string;
  readonly unknown: (name: string, nearest: string | undefined) => string;
  readonly notATable: (name: string, tables: string) => string;
  readonly namesAndAll: string;
  readonly dialectOfSql: string;
  readonly required: string;
  readonly key: string;
  readonly unit: string;
  readonly values: string;
  readonly pointsTo: string;
  readonly form: string;
  readonly or: string;
  readonly atLeast: string;
  readonly columnTypes: Readonly<Record<TableField['type'], string>>;
  readonly jsonTypes: Readonly<Record<string, string>>;
}

const examples = `
  khuyencong schema
  khuyencong schema figures --format json --out figures.schema.json
  khuyencong schema --all --format json --out luoc-do
  khuyencong schema --format package --out datapackage.json
  khuyencong schema projects establishments --format sql`;

export const schemaTexts: Readonly<Record<Language, SchemaTexts>> = {
  vi: {
    description: 'cho biết khuôn dạng của tài liệu và bảng: JSON Schema, Frictionless Table Schema, SQL',
    names: 'tên tài liệu hoặc bảng; không nêu thì liệt kê tất cả',
    format:
      'pretty mô tả cho người đọc; json là JSON Schema; table là Table Schema; package là Data Package cho thư mục CSV; sql là tập lệnh tạo bảng',
    dialect: 'hệ quản trị cơ sở dữ liệu của tập lệnh SQL; postgresql nếu không nêu',
    all: 'tất cả tài liệu (json) hoặc tất cả bảng (các dạng khác)',
    out: 'ghi vào tệp, hoặc vào thư mục khi có nhiều lược đồ; "-" là đầu ra chuẩn',
    examples: `\nVí dụ:${examples}`,
    documents: 'Tài liệu JSON',
    tables: 'Bảng của tệp chương trình',
    more: 'Xem một mục: khuyencong schema TÊN. Lấy lược đồ: thêm --format json, table, package hoặc sql.',
    unknown: (name, nearest) =>
      `không có tài liệu hay bảng "${name}"; ${nearest === undefined ? 'xem các tên bằng "khuyencong schema"' : `tên gần nhất là ${nearest}`}`,
    notATable: (name, tables) => `"${name}" là tài liệu, không phải bảng; các bảng là ${tables}`,
    namesAndAll: 'nêu tên hoặc "--all", không nêu cả hai',
    dialectOfSql: '"--dialect" chỉ dùng cùng với "--format sql"',
    required: 'bắt buộc',
    key: 'khóa',
    unit: 'đơn vị',
    values: 'giá trị',
    pointsTo: 'tham chiếu',
    form: 'dạng',
    or: 'hoặc',
    atLeast: 'từ',
    columnTypes: { string: 'chữ', integer: 'số nguyên', number: 'số', year: 'năm', date: 'ngày' },
    jsonTypes: {
      string: 'chữ',
      integer: 'số nguyên',
      number: 'số',
      boolean: 'đúng hoặc sai',
      array: 'danh sách',
      object: 'nhóm',
      null: 'trống',
    },
  },
  en: {
    description: 'show the form of documents and tables: JSON Schema, Frictionless Table Schema, SQL',
    names: 'names of documents or tables; without any, lists them all',
    format:
      'pretty describes for people; json is JSON Schema; table is Table Schema; package is a Data Package for a folder of CSV; sql creates the tables',
    dialect: 'database of the SQL script; postgresql when left out',
    all: 'all documents (json), or all tables (other formats)',
    out: 'write to a file, or to a folder where there are several schemas; "-" is the standard output',
    examples: `\nExamples:${examples}`,
    documents: 'JSON documents',
    tables: 'Tables of a programme file',
    more: 'Look at one: khuyencong schema NAME. Get a schema: add --format json, table, package or sql.',
    unknown: (name, nearest) =>
      `there is no document or table "${name}"; ${nearest === undefined ? '"khuyencong schema" lists the names' : `the nearest is ${nearest}`}`,
    notATable: (name, tables) => `"${name}" is a document and no table; the tables are ${tables}`,
    namesAndAll: 'give names or "--all", not both',
    dialectOfSql: '"--dialect" is used with "--format sql" only',
    required: 'required',
    key: 'key',
    unit: 'unit',
    values: 'values',
    pointsTo: 'points to',
    form: 'form',
    or: 'or',
    atLeast: 'at least',
    columnTypes: { string: 'text', integer: 'whole number', number: 'number', year: 'year', date: 'day' },
    jsonTypes: {
      string: 'text',
      integer: 'whole number',
      number: 'number',
      boolean: 'true or false',
      array: 'list',
      object: 'group',
      null: 'empty',
    },
  },
};
