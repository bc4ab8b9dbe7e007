import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../src/file/check-file.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Code, line and column of everything that is found. */
async function found(lines: readonly string[]): Promise<readonly string[]> {
  const file = join(folder, 'form.csv');
  writeFileSync(file, lines.join('\n'));
  const { findings } = await checkFile(file, { asOf: undefined, aboutTolerancePercent: '5' });
  return findings.map(
    ({ code, origin }) => `${code} ${String(origin?.line ?? '')}:${String(origin?.column ?? '')}`,
  );
}

type Layouts = readonly (readonly [
  string,
  rows: readonly string[],
  spoilt: readonly (readonly [from: string, to: string, findings: readonly string[]])[],
])[];

const spoil = (rows: readonly string[], from: string, to: string): readonly string[] =>
  rows.map((row) => (row === from ? to : row));

const headOne = [
  'Tên đề án: Máy sấy cá',
  'Đơn vị tính: triệu đồng',
  'TT;Nội dung chi;Tổng kinh phí;KP khuyến công;Đóng góp của đơn vị thụ hưởng;Nguồn khác;Ghi chú',
];
const pledges = [
  'Đơn vị thực hiện cam kết nội dung chi chưa được ngân sách nhà nước hỗ trợ',
  'Chủ đầu tư cam kết bố trí đủ phần còn lại',
];
const sum = ';Cộng;600;200;400;0;';

/** The first row of a layout is line 4. */
const formOnes: Layouts = [
  [
    'numbers of two and three steps',
    [
      '1;Thiết bị;550;200;350;0;',
      '1.1;Máy sấy;500;200;300;0;',
      '1.1.1;Thân máy;400;;;;',
      '1.1.2;Tủ điện;100;;;;',
      '1.2;Khay;50;0;50;0;',
      '2;Lắp đặt;50;0;50;0;',
      sum,
    ],
    [
      [
        '1.2;Khay;50;0;50;0;',
        '1.2;Khay;60;0;60;0;',
        ['ROWS_DO_NOT_MAKE_SUM 4:3', 'ROWS_DO_NOT_MAKE_SUM 4:5'],
      ],
      ['1.1.2;Tủ điện;100;;;;', '1.1.2;Tủ điện;10;;;;', ['ROWS_DO_NOT_MAKE_SUM 5:3']],
      [sum, ';Cộng;610;210;400;0;', ['ROWS_DO_NOT_MAKE_SUM 10:3', 'ROWS_DO_NOT_MAKE_SUM 10:4']],
    ],
  ],
  [
    'dashes under numbers',
    [
      '1;Thiết bị;550;200;350;0;',
      '-;Máy sấy;500;200;300;0;',
      '-;Khay;50;0;50;0;',
      '2;Lắp đặt;50;0;50;0;',
      '-;Nhân công;50;0;50;0;',
      sum,
    ],
    [['-;Khay;50;0;50;0;', '-;Khay;40;0;40;0;', ['ROWS_DO_NOT_MAKE_SUM 4:3', 'ROWS_DO_NOT_MAKE_SUM 4:5']]],
  ],
  [
    'letters, dashes and pluses in sections whose numbers begin again',
    [
      'I;Thiết bị;550;200;350;0;',
      '1;Máy;550;200;350;0;',
      'a);Máy sấy;500;200;300;0;',
      '-;Thân máy;450;200;250;0;',
      '+;Buồng;450;200;250;0;',
      '-;Tủ điện;50;0;50;0;',
      'b);Khay;50;0;50;0;',
      'II;Khác;50;0;50;0;',
      '1;Lắp đặt;50;0;50;0;',
      'a);Nhân công;50;0;50;0;',
      sum,
    ],
    [
      ['b);Khay;50;0;50;0;', 'b);Khay;55;0;55;0;', ['ROWS_DO_NOT_MAKE_SUM 5:3', 'ROWS_DO_NOT_MAKE_SUM 5:5']],
      [
        '+;Buồng;450;200;250;0;',
        '+;Buồng;45;20;25;0;',
        ['ROWS_DO_NOT_MAKE_SUM 7:3', 'ROWS_DO_NOT_MAKE_SUM 7:4', 'ROWS_DO_NOT_MAKE_SUM 7:5'],
      ],
    ],
  ],
  [
    'marks in front of the words, and an item without an amount of its own',
    ['1;Đào tạo;;;;;', ';- Thuê lớp;500;200;300;0;', ';- Tài liệu;50;0;50;0;', '2;Lắp đặt;50;0;50;0;', sum],
    [
      [
        ';- Tài liệu;50;0;50;0;',
        ';- Tài liệu;40;0;40;0;',
        ['ROWS_DO_NOT_MAKE_SUM 8:3', 'ROWS_DO_NOT_MAKE_SUM 8:5'],
      ],
    ],
  ],
  [
    '"Trong đó" of an item and of the row Cộng',
    [
      '1;Thiết bị;550;200;350;0;',
      ';Trong đó:;;;;;',
      ';- Máy nhập khẩu;300;;;;',
      ';- Máy trong nước;150;;;;',
      '2;Lắp đặt;50;0;50;0;',
      ';Trong đó: nhân công;20;;;;',
      sum,
    ],
    [[';- Máy nhập khẩu;300;;;;', ';- Máy nhập khẩu;450;;;;', ['ROWS_DO_NOT_MAKE_SUM 4:3']]],
  ],
  [
    'Roman numbers for items',
    ['I;Thiết bị;550;200;350;0;', 'II;Lắp đặt;50;0;50;0;', sum],
    [
      [
        'II;Lắp đặt;50;0;50;0;',
        'II;Lắp đặt;60;0;60;0;',
        ['ROWS_DO_NOT_MAKE_SUM 6:3', 'ROWS_DO_NOT_MAKE_SUM 6:5'],
      ],
    ],
  ],
  [
    'sections in sections',
    [
      'A;Xây lắp, thiết bị;550;200;350;0;',
      'I;Thiết bị;500;200;300;0;',
      '1;Máy sấy;500;200;300;0;',
      'II;Dụng cụ;50;0;50;0;',
      '1;Khay;50;0;50;0;',
      'B;Khác;40;0;40;0;',
      'I;Lắp đặt;40;0;40;0;',
      'C;Dự phòng;10;0;10;0;',
      sum,
    ],
    [
      [
        'A;Xây lắp, thiết bị;550;200;350;0;',
        'A;Xây lắp, thiết bị;505;155;350;0;',
        ['ROWS_DO_NOT_MAKE_SUM 4:3', 'ROWS_DO_NOT_MAKE_SUM 4:4'],
      ],
      [
        'C;Dự phòng;10;0;10;0;',
        'C;Dự phòng;1;0;1;0;',
        ['ROWS_DO_NOT_MAKE_SUM 12:3', 'ROWS_DO_NOT_MAKE_SUM 12:5'],
      ],
    ],
  ],
  [
    'another source that a part names, or its whole',
    [
      '1;Thiết bị;550;200;300;50;',
      '-;Máy sấy;500;200;300;0;',
      '-;Khay;50;0;0;50;Vốn vay',
      '2;Lắp đặt;50;0;40;10;Vốn vay',
      '-;Nhân công;50;0;40;10;',
      ';Cộng;600;200;340;60;',
    ],
    [['-;Khay;50;0;0;50;Vốn vay', '-;Khay;50;0;0;50;', ['OTHER_SOURCE_UNNAMED 6:7']]],
  ],
];

const headTwo = [
  'Tên đơn vị: Sở Công Thương',
  'Đơn vị tính: triệu đồng',
  'TT;Tên đề án;Đơn vị thực hiện;Mục tiêu và nội dung chính;Dự kiến kết quả đạt được;Thời gian;Tổng kinh phí thực hiện;Kinh phí khuyến công;Ghi chú',
];
const sumTwo = ';Cộng;;;;;600;250;';

const formTwos: Layouts = [
  [
    'headings with sums, numbers that begin again',
    [
      'I;Chế biến;;;;;550;200;',
      '1;Máy sấy;TTKC;a;b;2026;500;150;',
      '2;Khay;TTKC;a;b;2026;50;50;',
      'II;Khác;;;;;50;50;',
      '1;Tập huấn;TTKC;a;b;2026;50;50;',
      sumTwo,
    ],
    [
      [
        'I;Chế biến;;;;;550;200;',
        'I;Chế biến;;;;;505;200;',
        ['ROWS_DO_NOT_MAKE_SUM 4:7', 'ROWS_DO_NOT_MAKE_SUM 9:7'],
      ],
      ['1;Tập huấn;TTKC;a;b;2026;50;50;', '1;Tập huấn;TTKC;a;b;2026;50;40;', ['ROWS_DO_NOT_MAKE_SUM 7:8']],
    ],
  ],
  [
    'headings without sums and sections in sections',
    [
      'A;Quốc gia;;;;;550;200;',
      'I;Chế biến;;;;;;;',
      '1;Máy sấy;TTKC;a;b;2026;550;200;',
      'B;Khác;;;;;;;',
      '1;Tập huấn;TTKC;a;b;2026;50;50;',
      sumTwo,
    ],
    [
      [
        'A;Quốc gia;;;;;550;200;',
        'A;Quốc gia;;;;;550;20;',
        ['ROWS_DO_NOT_MAKE_SUM 4:8', 'ROWS_DO_NOT_MAKE_SUM 9:8'],
      ],
    ],
  ],
  [
    'projects in parts',
    [
      '1;Máy sấy;TTKC;a;b;2026;550;200;',
      '1.1;Thân máy;;;;;500;200;',
      '1.2;Khay;;;;;50;0;',
      '2;Tập huấn;TTKC;a;b;2026;50;50;',
      ';Trong đó: tài liệu;;;;;5;;',
      sumTwo,
    ],
    [['1.2;Khay;;;;;50;0;', '1.2;Khay;;;;;5;0;', ['ROWS_DO_NOT_MAKE_SUM 4:7']]],
  ],
];

describe.each([
  ['form 1', headOne, pledges, formOnes],
  ['form 2', headTwo, [], formTwos],
] as const)('%s', (_, head, foot, layouts) => {
  describe.each(layouts)('with %s', (__, rows, spoilt) => {
    it('has no finding when it is sound', async () =>
      expect(await found([...head, ...rows, ...foot])).toEqual([]));

    it.each(spoilt)('shows at its cell that "%s" became "%s"', async (from, to, findings) => {
      expect(rows).toContain(from);
      expect((await found([...head, ...spoil(rows, from, to), ...foot])).toSorted()).toEqual(
        findings.toSorted(),
      );
    });
  });

  it('says that what is of the row Cộng was not read', async () => {
    const [, rows = []] = layouts[0] ?? [];
    const within = head === headOne ? ';Trong đó: máy;100;;;;' : ';Trong đó: máy;;;;;100;;';
    const at = `ROW_NOT_READ ${String(4 + rows.length)}:1`;
    expect(await found([...head, ...rows, within, ...foot])).toEqual([at]);
  });
});
