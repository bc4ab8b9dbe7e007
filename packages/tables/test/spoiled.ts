import { inTcvn3, inVni } from './encoded.js';
import { soundRegister, type Cell } from './register.js';
import { at, inCell, inSheet, projects, rowsOf, swapped, withCell, type Spoiled } from './spoil.js';

const recordLines = [5, 6, 7, 10, 11] as const;

/** A text as a program has it that was typed for a font of its own. */
const typed =
  (encode: (text: string) => Uint8Array) =>
  (before: Cell): Cell =>
    String.fromCharCode(...encode(String(before)));

/** The header over two rows: the columns of money under one merged cell, the others merged downwards. */
const moneyColumns = { from: 10, to: 12 } as const;
const mergedHeader = [
  { startRow: 2, startCol: moneyColumns.from, endRow: 2, endCol: moneyColumns.to },
  ...Array.from({ length: 21 }, (_, column) => column)
    .filter((column) => column < moneyColumns.from || column > moneyColumns.to)
    .map((column) => ({ startRow: 2, startCol: column, endRow: 3, endCol: column })),
];

/** The sound register with a header over two rows. */
export const twoRowHeader = (money: readonly Cell[]): Omit<Spoiled, 'fault' | 'expected'> => ({
  sheets: rowsOf(projects, (rows) => {
    const header = rows[2] ?? [];
    const below = header.map((_, column) => money[column - moneyColumns.from] ?? null);
    header.splice(moneyColumns.from, 3, 'Kinh phí (đồng)', null, null);
    rows.splice(3, 0, below);
  }),
  more: { [projects]: { merges: mergedHeader } },
});

const projectHeader = soundRegister[2]?.rows[2] ?? [];

/** More than a hundred workbooks, each the sound one with one fault. */
export const spoiled: readonly Spoiled[] = [
  ...inCell('SUM_DIFFERS', swapped, at('KLM', [8, 12, 13])),
  ...inCell('SUM_DIFFERS', (before) => Number(before) + 1, ['K13', 'L8', 'M8']),
  ...inCell('SUM_DIFFERS', (before) => Number(before) - 1_000_000, ['E4'], 'Kinh phí'),
  ...inCell('TOTAL_CELL_MISSING', null, at('KLM', [13])),
  ...inCell('AMOUNT_UNIT_DOUBTFUL', (before) => Number(before) / 1_000_000, at('KL', recordLines)),
  ...inCell('CELL_ERROR', '#DIV/0!', at('K', recordLines)),
  ...inCell('CELL_ERROR', '#N/A', ['L8', 'M13']),
  ...inCell('CELL_MISSING', null, at('ABDEG', recordLines)),
  ...inCell('KEY_TWICE', 'DA-2024-01', at('A', [6, 7, 10, 11])),
  ...inCell('KEY_ALIKE', 'da 2024–01', at('A', [6, 10])),
  ...inCell('KEY_ALIKE', 'DА-2024-01', at('A', [7, 11])),
  ...inCell('REFERENCE_UNKNOWN', 'CS-99', at('I', recordLines)),
  ...inCell('REFERENCE_ALIKE', 'cs 01', at('I', [5, 6])),
  ...inCell('DATE_READ_FROM_NUMBER', 45366, at('J', [5, 7, 11])),
  ...inCell('DATE_HAS_TWO_READINGS', '05/03/2024', at('J', [5, 10])),
  ...inCell('DATE_READ_FROM_TEXT', 'ngày 15 tháng 3 năm 2024', at('J', [6])),
  ...inCell('DATE_NOT_READ', '31/02/2024', at('JU', [7])),
  ...inCell('NUMBER_READ_FROM_TEXT', '620.000.000', at('K', [5])),
  ...inCell('NUMBER_NOT_READ', 'sáu trăm', at('KL', [5, 10])),
  ...inCell('NUMBER_NEGATIVE', (before) => -Number(before), at('LM', [6])),
  ...inCell('NUMBER_NOT_WHOLE', 1.5, at('RS', [6])),
  ...inCell('YEAR_NOT_READ', '24', at('D', [5, 10])),
  ...inCell('TERM_MISSPELT', 'machinery-tech-transfr', at('E', [5, 7])),
  ...inCell('TERM_UNKNOWN', 'không rõ', at('EFGH', [10])),
  ...inCell('FORMULA_AS_TEXT', '=cmd|calc', at('B', [5])),
  ...inCell('HEADER_MISSPELT', 'Kinh phí hổ trợ', ['L3']),
  ...inCell('HEADER_MISSPELT', 'Von doi ung', ['M3']),
  ...inCell('HEADER_MISSPELT', 'Trạng thaí', ['H3']),
  ...inCell('COLUMN_UNKNOWN', 'Ghi chú', ['N3', 'R3']),
  ...inCell('COLUMN_TWICE', 'Kinh phí hỗ trợ', ['M3']),
  ...inCell('REFERENCE_UNKNOWN', 'CT-09', ['A2', 'A4'], 'Thực hiện'),
  ...inCell('REFERENCE_UNKNOWN', 'SP-09', ['B3'], 'Chấm điểm'),
  ...inCell('REFERENCE_UNKNOWN', 'CS-09', ['D2'], 'Sản phẩm'),
  ...inCell('VALUE_MALFORMED', '2024-13', ['B3'], 'Thực hiện'),
  ...inCell('PERIOD_READ_FROM_TEXT', 'Quý II/2024', ['B3'], 'Thực hiện'),
  ...inCell('VALUE_MALFORMED', 'rất tốt', ['E4'], 'Chấm điểm'),
  ...inCell('KEY_TWICE', 'CS-01', ['A3'], 'Cơ sở CNNT'),
  inSheet(
    'unit line in triệu đồng',
    (rows) => (rows[1] = ['ĐVT: triệu đồng']),
    `AMOUNT_UNIT_DOUBTFUL ${projects}!K5`,
  ),
  inSheet(
    'header in tỷ đồng',
    (rows) => rows[2]?.splice(11, 1, 'Kinh phí hỗ trợ (tỷ đồng)'),
    `AMOUNT_UNIT_DOUBTFUL ${projects}!L5`,
  ),
  inSheet('no row of the total', (rows) => rows.splice(12, 1), `TOTAL_ROW_MISSING ${projects}`),
  inSheet('no column of the level', (rows) => rows[2]?.splice(6, 1, null), `COLUMN_MISSING ${projects}`),
  inSheet(
    'headers moved',
    (rows) => rows[2]?.splice(3, 2, 'Nội dung hoạt động', 'Năm'),
    `TERM_UNKNOWN ${projects}!D5`,
  ),
  inSheet(
    'header repeated',
    (rows) => rows.splice(6, 0, [...projectHeader]),
    `HEADER_REPEATED ${projects}!A7`,
  ),
  inSheet(
    'a second table that is none of the programme file',
    (rows) => rows.push(['Địa bàn', 'Giá trị', 'Khác'], ['Xã A', 12, 'x']),
    `TABLE_BELOW ${projects}!A15`,
  ),
  inSheet(
    'a fault in a second table',
    (rows) => rows.push(['Mã sản phẩm', 'Tên sản phẩm', 'Mã cơ sở'], ['SP-1', 'x', 'CS-99']),
    `REFERENCE_UNKNOWN ${projects}!C16`,
  ),
  ...inCell('TEXT_READ_FROM_TCVN3', typed(inTcvn3), at('B', [5, 10])),
  ...inCell('TEXT_READ_FROM_TCVN3', typed(inTcvn3), ['K3', 'M3', 'B9']),
  ...inCell('TEXT_READ_FROM_TCVN3', typed(inTcvn3), ['B2', 'B3'], 'Cơ sở CNNT'),
  ...inCell('TEXT_IN_VNI', typed(inVni), ['B6']),
  ...inCell('COLUMN_UNNAMED', null, ['N3', 'R3']),
  ...inCell('COLUMN_UNNAMED', 2024, ['S3']),
  ...inCell('UNIT_UNKNOWN', 'ĐVT: nghìn USD', ['A2']),
  ...inCell('UNIT_UNKNOWN', 'Kinh phí hỗ trợ (USD)', ['L3']),
  inSheet(
    'a juror in two spellings: the tone on another vowel',
    (rows) => rows.push(['KY-2024', 'SP-01', 'Lê Thị Hoà', 'TC-01', '8.5']),
    'KEY_ALIKE Chấm điểm!A7',
    'Chấm điểm',
  ),
  inSheet(
    'a product in two spellings: the tone on another vowel',
    (rows) => rows.push(['SP-THUỶ', 'Nước mắm (giả định)', 'agro-food', 'CS-01', null]),
    'KEY_ALIKE Sản phẩm!A5',
    'Sản phẩm',
  ),
  ...inCell('REFERENCE_ALIKE', 'SP-THUỶ', ['B6'], 'Chấm điểm'),
  inSheet(
    'a mark given twice',
    (rows) => rows.push([...(rows[1] ?? [])]),
    'KEY_TWICE Chấm điểm!A7',
    'Chấm điểm',
  ),
  {
    fault: 'establishments left out',
    sheets: soundRegister.filter(({ name }) => name !== 'Cơ sở CNNT'),
    expected: `REFERENCES_NOT_CHECKED ${projects}`,
  },
  {
    fault: 'hidden row',
    sheets: soundRegister,
    more: { [projects]: { rowDefs: new Map([[5, { hidden: true }]]) } },
    expected: `ROW_HIDDEN ${projects}!A6`,
  },
  {
    fault: 'hidden column',
    sheets: soundRegister,
    more: { [projects]: { columns: [{}, {}, { hidden: true }] } },
    expected: `COLUMN_HIDDEN ${projects}!C3`,
  },
  {
    fault: 'hidden sheet',
    sheets: soundRegister,
    more: { [projects]: { hidden: true } },
    expected: `SHEET_HIDDEN ${projects}`,
  },
  {
    fault: 'names merged downwards',
    sheets: withCell(projects, 'C6', null),
    more: { [projects]: { merges: [{ startRow: 4, endRow: 5, startCol: 2, endCol: 2 }] } },
    expected: `CELLS_MERGED ${projects}!C6`,
  },
  {
    fault: 'amounts merged downwards',
    sheets: withCell(projects, 'K6', null),
    more: { [projects]: { merges: [{ startRow: 4, endRow: 5, startCol: 10, endCol: 10 }] } },
    expected: `AMOUNT_MERGED ${projects}!K5`,
  },
  {
    fault: 'a header merged over its neighbour, whose own is lost',
    sheets: withCell(projects, 'N3', null),
    more: { [projects]: { merges: [{ startRow: 2, endRow: 2, startCol: 12, endCol: 13 }] } },
    expected: `COLUMN_UNNAMED ${projects}!N3`,
  },
  {
    fault: 'a name lost under the merged header of two rows',
    ...twoRowHeader(['Tổng kinh phí', 'Kinh phí hỗ trợ', null]),
    expected: `COLUMN_UNNAMED ${projects}!M4`,
  },
  {
    fault: 'a name misspelt under the merged header of two rows',
    ...twoRowHeader(['Tổng kinh phí', 'Kinh phí hổ trợ', 'Vốn đối ứng']),
    expected: `HEADER_MISSPELT ${projects}!L4`,
  },
  {
    fault: 'a merged header names a column twice',
    ...twoRowHeader(['Tổng kinh phí', 'Kinh phí hỗ trợ', 'Kinh phí hỗ trợ']),
    expected: `COLUMN_TWICE ${projects}!M4`,
  },
  {
    fault: 'a sheet of something else',
    sheets: [
      ...soundRegister,
      {
        name: 'Nháp',
        rows: [
          ['a', 'b'],
          [1, 2],
        ],
      },
    ],
    expected: 'SHEET_NOT_RECOGNISED Nháp',
  },
];
