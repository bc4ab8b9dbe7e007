import { tableSchemas, type TableName } from '@khuyencong/model';

export type Cell = string | number | null;

/** A sheet of an invented register: every name and figure here is made up for the tests. */
export interface RegisterSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const header = (table: TableName): readonly string[] =>
  tableSchemas.find(({ name }) => name === table)?.fields.map(({ title }) => title) ?? [];

const project = (
  number: number,
  more: { readonly cost: number; readonly activity: string },
): readonly Cell[] => [
  `DA-2024-${String(number).padStart(2, '0')}`,
  `Hỗ trợ ứng dụng máy móc tiên tiến (giả định ${number})`,
  'Phú Thọ',
  2024,
  more.activity,
  'ordinary',
  'local',
  'approved',
  `CS-0${1 + (number % 3)}`,
  `2024-03-${String(10 + number)}`,
  more.cost,
  more.cost / 2,
  more.cost / 2,
  0,
  0,
  0,
  0,
  1,
  12,
  '2024-04-01',
  '2024-11-30',
];

const sumRow = (label: string, rows: readonly (readonly Cell[])[]): readonly Cell[] => {
  const sum = (at: number): number => rows.reduce((total, row) => total + (row[at] as number), 0);
  return [null, label, ...Array<null>(8).fill(null), ...[10, 11, 12, 13, 14, 15, 16].map(sum)];
};

const machinery = [1, 2, 3].map((n) =>
  project(n, { cost: 600_000_000 + n * 20_000_000, activity: 'machinery-tech-transfer' }),
);
const models = [4, 5].map((n) =>
  project(n, { cost: 900_000_000 + n * 10_000_000, activity: 'demo-model-new' }),
);
const heading = (mark: string, label: string): readonly Cell[] => [mark, label];

/** A sound workbook with all nine tables, as a department might keep it. */
export const soundRegister: readonly RegisterSheet[] = [
  {
    name: 'Chương trình',
    rows: [
      header('programme'),
      [
        'CT-2021',
        'Chương trình khuyến công địa phương (giả định)',
        'province',
        'Phú Thọ',
        2021,
        2025,
        '01/QĐ-UBND',
        'Sở Công Thương',
      ],
    ],
  },
  {
    name: 'Kinh phí',
    rows: [
      header('budget'),
      [2024, 'machinery-tech-transfer', 'provincial', 'planned', 900_000_000, null],
      [2024, 'demo-model-new', 'provincial', 'planned', 950_000_000, null],
      ['Tổng cộng', null, null, null, 1_850_000_000],
    ],
  },
  {
    name: 'Đề án',
    rows: [
      ['DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2024 (GIẢ ĐỊNH)'],
      ['ĐVT: đồng'],
      header('projects'),
      heading('I', 'Ứng dụng máy móc thiết bị tiên tiến'),
      ...machinery,
      sumRow('Cộng mục I', machinery),
      heading('II', 'Mô hình trình diễn kỹ thuật'),
      ...models,
      sumRow('Cộng mục II', models),
      sumRow('TỔNG CỘNG', [...machinery, ...models]),
      ['Ghi chú: số liệu giả định để thử phần mềm'],
    ],
  },
  {
    name: 'Chỉ tiêu',
    rows: [
      header('targets'),
      [
        'CT-01',
        'Đào tạo nghề',
        'Đào tạo nghề cho 300 lao động',
        'lao động',
        2021,
        2025,
        0,
        'vocational-training',
      ],
      ['CT-02', 'Mô hình', 'Xây dựng 05 mô hình trình diễn', 'mô hình', 2021, 2025, 0, 'demo-model-new'],
    ],
  },
  {
    name: 'Thực hiện',
    rows: [
      header('actuals'),
      ['CT-01', '2024', 'Phú Thọ', 80, null, null],
      ['CT-01', '2024-Q2', 'Phú Thọ', 40, null, null],
      ['CT-02', '2024', 'Phú Thọ', 2, null, null],
    ],
  },
  {
    name: 'Cơ sở CNNT',
    rows: [
      header('establishments'),
      [
        'CS-01',
        'Hợp tác xã Gốm Đất Đỏ (giả định)',
        'cooperative',
        'Xã A',
        'Phú Thọ',
        25,
        2_000_000_000,
        5_400_000_000,
        'Gốm',
      ],
      [
        'CS-02',
        'Cơ sở Mây Tre Sông Lô (giả định)',
        'household-business',
        'Xã B',
        'Phú Thọ',
        12,
        700_000_000,
        1_900_000_000,
        'Mây tre',
      ],
      [
        'CS-03',
        'Công ty TNHH Chè Đồi Xanh (giả định)',
        'enterprise',
        'Xã C',
        'Phú Thọ',
        48,
        9_000_000_000,
        21_000_000_000,
        'Chè',
      ],
    ],
  },
  {
    name: 'Sản phẩm',
    rows: [
      header('products'),
      ['SP-01', 'Bình gốm (giả định)', 'handicraft', 'CS-01', null],
      ['SP-02', 'Chè xanh (giả định)', 'agro-food', 'CS-03', null],
      ['SP-THỦY', 'Cá thuỷ sản (giả định)', 'agro-food', 'CS-03', null],
    ],
  },
  {
    name: 'Kỳ bình chọn',
    rows: [header('rounds'), ['KY-2024', 'province', 2024, 'Phú Thọ', 'product-2024', '2024-08-15']],
  },
  {
    name: 'Chấm điểm',
    rows: [
      header('marks'),
      ['KY-2024', 'SP-01', 'Lê Thị Hòa', 'TC-01', '9.5'],
      ['KY-2024', 'SP-01', 'GK-02', 'TC-01', '8'],
      ['KY-2024', 'SP-02', 'GK-01', 'TC-01', '7.5'],
      ['KY-2024', 'SP-02', 'GK-02', 'TC-01', 'absent'],
      ['KY-2024', 'SP-THỦY', 'GK-02', 'TC-01', '9'],
    ],
  },
];
