import { fieldNotes, tablePurposes } from '@khuyencong/model';
import type { Cell, WriteSheet } from 'hucre';
import { cellStyles } from './cell-styles.js';
import { companionSheets } from './companion-sheets.js';
import { rowHeight } from './row-height.js';
import { exampleOf, tableSheetName, type TemplateOptions } from './template-sheet.js';

const words = {
  vi: {
    rules: [
      'Chỉ điền những bảng có số liệu; bảng không dùng thì để trống hoặc xóa trang tính.',
      'Cột có dấu * và nền đậm là bắt buộc. Có thể đổi thứ tự cột, thêm cột riêng, thêm dòng "Tổng cộng".',
      'Số tiền ghi theo đơn vị ở dòng "Đơn vị tính" và trong tiêu đề cột; muốn dùng đơn vị khác thì sửa ở cả hai chỗ.',
      'Chưa có số liệu thì để trống; không ghi số 0 thay cho số chưa có.',
      'Ngày ghi theo dạng ngày/tháng/năm. Kỳ ghi năm (2024), quý (2024-Q2) hoặc tháng (2024-05).',
      'Các cột có danh sách: chọn trong danh sách; mã của danh mục (ví dụ demo-model-new) cũng được nhận.',
      'Đưa chuột vào tiêu đề cột để xem ghi chú: nội dung, đơn vị, ví dụ.',
    ],
    tables: ['Trang tính', 'Dùng để ghi'],
    columns: ['Trang tính', 'Tên cột', 'Bắt buộc', 'Giải thích', 'Ví dụ'],
    required: 'có',
  },
  en: {
    rules: [
      'Fill in the tables that you have figures for; leave the others empty, or delete their sheets.',
      'Columns with an asterisk and a darker header are required. Columns may be moved and added, and so may a row of totals.',
      'Amounts are in the unit of the unit line and of the header; to use another, change both.',
      'Leave a cell empty where there is no figure yet; do not write 0 in its place.',
      'Days are written as day/month/year. A period is a year (2024), a quarter (2024-Q2) or a month (2024-05).',
      'Where a column has a list, choose from it; identifiers (such as demo-model-new) are accepted too.',
      'The note on each header says what the column is, its unit and an example.',
    ],
    tables: ['Sheet', 'What it is for'],
    columns: ['Sheet', 'Column name', 'Required', 'What it is', 'Example'],
    required: 'yes',
  },
} as const;

const widths = [18, 24, 11, 64, 40];

/** The sheet that explains the template. */
export function templateGuide(options: TemplateOptions): WriteSheet {
  const { language, schemas } = options;
  const { rules } = words[language];
  const lines = guideLines(options);
  const cells = new Map<string, Partial<Cell>>(
    lines.flatMap((line, row) =>
      line.map(
        ([value, style], column) =>
          [`${row},${column}`, { value: value || null, ...(style && { style }) }] as const,
      ),
    ),
  );
  const merged = [rules.length + 2, ...schemas.map((_, index) => rules.length + 3 + index)];
  return {
    name: companionSheets.guide.name[language],
    rows: lines.map((line) => line.map(([text]) => text)),
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(
      lines.flatMap((line, row) =>
        line.length === widths.length && !merged.includes(row)
          ? [
              [
                row,
                { height: rowHeight(line.map(([text], column) => ({ text, width: widths[column] ?? 0 }))) },
              ] as const,
            ]
          : [],
      ),
    ),
    merges: merged.map((row) => ({
      startRow: row,
      startCol: 1,
      endRow: row,
      endCol: 4,
    })),
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** The cells that a merged one covers draw its border. */
function underMerge(line: GuideLine): GuideLine {
  const [, last] = line;
  return last ? [...line, ...widths.slice(line.length).map(() => ['', last[1]] as const)] : line;
}

type GuideLine = readonly (readonly [text: string, style: Cell['style']])[];

function guideLines(options: TemplateOptions): readonly GuideLine[] {
  const { language, schemas } = options;
  const { rules, tables, columns, required } = words[language];
  return [
    [[companionSheets.guide.title[language], cellStyles.title]],
    ...rules.map((rule, index) => [[`${index + 1}. ${rule}`, cellStyles.plain] as const]),
    [],
    underMerge(tables.map((text) => [text, cellStyles.header] as const)),
    ...schemas.map((schema) =>
      underMerge([
        [tableSheetName(schema, language), cellStyles.formBoldText] as const,
        [tablePurposes[schema.name][language], cellStyles.formText] as const,
      ]),
    ),
    [],
    columns.map((text) => [text, cellStyles.header] as const),
    ...schemas.flatMap((schema) =>
      schema.fields.map((field) =>
        [
          tableSheetName(schema, language),
          language === 'vi' ? field.title : field.titleEn,
          field.constraints?.required === true ? required : '',
          fieldNotes[schema.name][field.name]?.about[language] ?? '',
          exampleOf(schema, field, options) ?? '',
        ].map((text) => [text, cellStyles.formText] as const),
      ),
    ),
  ];
}
