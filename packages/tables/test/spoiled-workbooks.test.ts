import type { WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { checkFile, checkText, workbookOf } from './check-file.js';
import { moneyUnits, soundRegister, type Cell, type RegisterSheet } from './register.js';

/** One fault put into the sound register, and the finding that must be made at that place. */
interface Spoiled {
  readonly fault: string;
  readonly sheets: readonly RegisterSheet[];
  readonly more?: Readonly<Record<string, Partial<WriteSheet>>>;
  readonly expected: string;
}

const projects = 'Đề án';
const recordLines = [5, 6, 7, 10, 11] as const;

const column = (letter: string): number => letter.charCodeAt(0) - 65;

function rowsOf(name: string, change: (rows: Cell[][]) => void): readonly RegisterSheet[] {
  return soundRegister.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((row) => [...row]);
    change(rows);
    return { name, rows };
  });
}

function cellOf(name: string, address: string): Cell {
  const line = Number(address.slice(1));
  return soundRegister.find((sheet) => sheet.name === name)?.rows[line - 1]?.[column(address)] ?? null;
}

/** The register with one cell changed. */
function withCell(name: string, address: string, value: Cell): readonly RegisterSheet[] {
  return rowsOf(name, (rows) => {
    const row = rows[Number(address.slice(1)) - 1] ?? [];
    while (row.length <= column(address)) row.push(null);
    row[column(address)] = value;
  });
}

const inCell = (
  code: string,
  value: Cell | ((before: Cell) => Cell),
  addresses: readonly string[],
  name = projects,
): readonly Spoiled[] =>
  addresses.map((address) => {
    const changed = typeof value === 'function' ? value(cellOf(name, address)) : value;
    return {
      fault: `${code} ${name}!${address}: ${String(changed)}`,
      sheets: withCell(name, address, changed),
      expected: `${code} ${name}!${address}`,
    };
  });

const at = (letters: string, lines: readonly number[]): readonly string[] =>
  [...letters.split('')].flatMap((letter) => lines.map((line) => `${letter}${line}`));

/** Two neighbouring digits that differ change places. */
const swapped = (before: Cell): Cell => {
  const text = String(before);
  const place =
    Array.from(text, (_, index) => index).find(
      (index) => text[index + 1] !== undefined && text[index] !== text[index + 1],
    ) ?? 0;
  return Number(text.slice(0, place) + (text[place + 1] ?? '') + (text[place] ?? '') + text.slice(place + 2));
};

const inSheet = (
  fault: string,
  change: (rows: Cell[][]) => void,
  expected: string,
  name = projects,
): Spoiled => ({
  fault,
  sheets: rowsOf(name, change),
  expected,
});

const projectHeader = soundRegister[2]?.rows[2] ?? [];

const spoiled: readonly Spoiled[] = [
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
    'a second table',
    (rows) => rows.push(['Mã sản phẩm', 'Tên sản phẩm', 'Nhóm sản phẩm'], ['SP-1', 'x', null]),
    `TABLE_BELOW ${projects}!A15`,
  ),
  inSheet(
    'a mark given twice',
    (rows) => rows.push([...(rows[1] ?? [])]),
    'KEY_TWICE Chấm điểm!A6',
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

describe('a sound workbook with all nine tables', () => {
  it('is read without a finding but for its note', async () => {
    const { places, tables } = await checkFile(await workbookOf(soundRegister));
    expect(places).toEqual([`ROW_NOT_READ ${projects}!A14`]);
    expect(tables).toHaveLength(9);
  });

  it('says the same with its columns in another order', async () => {
    const turned = soundRegister.map(({ name, rows }) => ({
      name,
      rows: name === projects ? rows : rows.map((row) => [...row].reverse()),
    }));
    const flat = turned.map((sheet) => (sheet.name === 'Kinh phí' ? (soundRegister[1] ?? sheet) : sheet));
    expect((await checkFile(await workbookOf(flat))).places).toEqual([`ROW_NOT_READ ${projects}!A14`]);
  });
});

describe('spoiled workbooks', () => {
  it('are more than a hundred, each with a fault of its own', () => {
    expect(spoiled.length).toBeGreaterThanOrEqual(100);
    expect(new Set(spoiled.map(({ fault }) => fault)).size).toBe(spoiled.length);
  });

  it.each(spoiled.map((each) => [each.fault, each] as const))(
    'show it at its cell: %s',
    async (_, { sheets, more, expected }) => {
      const { places } = await checkFile(await workbookOf(sheets, more));
      expect(places).toContain(expected);
    },
  );

  it.each(['HEADER_MISSPELT', 'DATE_READ_FROM_NUMBER', 'CELLS_MERGED'])(
    'make %s an error where nothing may be repaired',
    async (code) => {
      const one = spoiled.find(({ expected }) => expected.startsWith(code));
      const { findings } = await checkFile(await workbookOf(one?.sheets ?? [], one?.more), { strict: true });
      expect(findings.find((each) => each.code === code)?.severity).toBe('error');
    },
  );

  it('are found in text files too, by line and column', async () => {
    const { places } = await checkText(
      'Mã cơ sở,Tên cơ sở,Vốn\nCS-01,A,200000000\ncs-01,B,300\nTổng cộng,,1\n',
      { units: moneyUnits },
    );
    expect(places).toEqual([
      'AMOUNT_UNIT_DOUBTFUL 3:3',
      'AMOUNT_UNIT_DOUBTFUL 4:3',
      'SUM_DIFFERS 4:3',
      'KEY_ALIKE 3:1',
    ]);
  });
});
