import { activities } from '@khuyencong/model';

/** A cell of a sheet or of a text file. */
export type Cell = string | number | null;

/** A sheet by its rows; the first lines may be titles. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A year of one provincial centre, with the province as it was called then. */
interface Block {
  readonly section: string;
  readonly title: string;
  readonly province: string;
  readonly approvedOn: string;
  readonly startsOn: string;
  readonly year: number;
  readonly status: string;
  readonly paid: boolean;
}

const blocks: readonly Block[] = [
  {
    section: 'I',
    title: 'Tỉnh Kiên Giang, năm 2023',
    province: 'Kiên Giang',
    approvedOn: '15/03/2023',
    startsOn: '20/04/2023',
    year: 2023,
    status: 'đã quyết toán, thanh lý',
    paid: true,
  },
  {
    section: 'II',
    title: 'Tỉnh Đồng Tháp, năm 2024',
    province: 'Đồng Tháp',
    approvedOn: '20/08/2024',
    startsOn: '25/08/2024',
    year: 2024,
    status: 'đã quyết toán, thanh lý',
    paid: true,
  },
  {
    section: 'III',
    title: 'Tỉnh An Giang (sau sắp xếp), năm 2026',
    province: 'An Giang',
    approvedOn: '25/02/2026',
    startsOn: '20/04/2026',
    year: 2026,
    status: 'đang thực hiện',
    paid: false,
  },
];

/** Support and cost in millions, within every published ceiling and rate. */
const amountsOf = (index: number): readonly [support: number, cost: number] => {
  const support = 20 + (index % 5) * 2;
  return [support, support * 4];
};

/** Activities whose support is published for one thing at so many millions, or not at all. */
const small: Readonly<Record<string, readonly [number, number]>> = {
  'enterprise-establishment': [5, 10],
  'award-prize-provincial': [5, 5],
  'award-prize-regional': [5, 5],
  'award-prize-national': [10, 10],
};

/** The item of the budget that the rounds and prizes below it are part of. */
const item = { id: 'award-round', label: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu' } as const;

const isCounted = (id: string): boolean => !id.startsWith('management-') && id !== item.id;

const establishmentOf = (block: number, index: number): string => `CS-${block + 1}${String((index % 4) + 1)}`;

const projectHeader = [
  'TT',
  'Mã đề án',
  'Tên đề án',
  'Tỉnh',
  'Năm',
  'Nội dung hoạt động',
  'Cấp',
  'Loại đề án',
  'Trạng thái',
  'Mã cơ sở',
  'Ngày phê duyệt',
  'Tổng kinh phí',
  'Kinh phí hỗ trợ',
  'Vốn đối ứng',
  'Nguồn khác',
  'Tạm ứng',
  'Giải ngân',
  'Quyết toán',
  'Số lượng',
  'Lao động',
  'Bắt đầu',
  'Kết thúc',
];

interface Row {
  readonly block: Block;
  readonly activity: string;
  readonly label: string;
  readonly level: 'quốc gia' | 'địa phương';
  readonly id: string;
  readonly establishment: string;
  readonly cost: number;
  readonly support: number;
}

const national = new Set([
  'award-organise-regional',
  'award-organise-national',
  'award-prize-regional',
  'award-prize-national',
]);

/** Every activity of the decree once in each block. */
export const soundProjects: readonly Row[] = blocks.flatMap((block, at) =>
  activities
    .filter(({ id }) => isCounted(id))
    .map(({ id, label }, index): Row => {
      const [support, cost] = small[id] ?? amountsOf(index);
      return {
        block,
        activity: id,
        label: label.vi,
        level: national.has(id) || index % 2 === 0 ? 'quốc gia' : 'địa phương',
        id: `DA-${String(block.year)}-${String(index + 1).padStart(2, '0')}`,
        establishment: establishmentOf(at, index),
        ...{ cost, support },
      };
    }),
);

function projectRow(row: Row, number: number): readonly Cell[] {
  const { block, support, cost } = row;
  const paid = block.paid ? [support / 2, support, support] : [support / 4, support / 2, null];
  return [
    number,
    row.id,
    `${row.label} tại ${block.province} (${String(number)})`,
    block.province,
    block.year,
    row.label,
    row.level,
    'thường',
    block.status,
    row.establishment,
    block.approvedOn,
    cost,
    support,
    cost - support,
    0,
    ...paid,
    1,
    number % 3 === 0 ? null : 10 + number,
    block.startsOn,
    `30/12/${String(block.year)}`,
  ];
}

const sumOf = (rows: readonly (readonly Cell[])[], column: number): number =>
  rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);

const money = [11, 12, 13, 14, 15, 16, 17];

function sumRow(label: string, rows: readonly (readonly Cell[])[], mark: Cell = null): readonly Cell[] {
  const row: Cell[] = projectHeader.map(() => null);
  row[0] = mark;
  row[2] = label;
  for (const column of money) row[column] = sumOf(rows, column);
  return row;
}

function projectsSheet(): Sheet {
  const all: (readonly Cell[])[] = [];
  const lines: (readonly Cell[])[] = [];
  for (const block of blocks) {
    const rows = soundProjects
      .filter((row) => row.block === block)
      .map((row, index) => projectRow(row, index + 1));
    all.push(...rows);
    lines.push(sumRow(block.title, rows, block.section), ...rows);
  }
  return {
    name: 'Đề án',
    rows: [
      ['DANH MỤC ĐỀ ÁN KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2026'],
      ['ĐVT: triệu đồng'],
      projectHeader,
      ...lines,
      sumRow('Tổng cộng', all),
    ],
  };
}

const sourceOf = ({ level }: Row): string =>
  level === 'quốc gia' ? 'Khuyến công quốc gia' : 'Khuyến công địa phương (ngân sách tỉnh)';

const isOfItem = ({ activity }: Row): boolean => activity.startsWith('award-');

/** The plan of each year by activity and source, with its phases; rounds and prizes are part of one item. */
function budgetSheet(): Sheet {
  const rows = soundProjects.flatMap((row): (readonly Cell[])[] => {
    const line = (phase: string, amount: number, from = sourceOf(row)): readonly Cell[] => [
      row.block.year,
      row.label,
      from,
      phase,
      amount,
      isOfItem(row) && phase === 'phê duyệt' && from === sourceOf(row) ? item.label : null,
    ];
    const { support, cost, block } = row;
    return [
      line('phê duyệt', support),
      line('phê duyệt', cost - support, 'Vốn đối ứng của cơ sở công nghiệp nông thôn'),
      line('giải ngân', block.paid ? support : support / 2),
      ...(block.paid ? [line('quyết toán', support)] : []),
    ];
  });
  const items = blocks.flatMap((block) =>
    ['Khuyến công quốc gia', 'Khuyến công địa phương (ngân sách tỉnh)'].map((source): readonly Cell[] => {
      const parts = soundProjects.filter(
        (row) => row.block === block && isOfItem(row) && sourceOf(row) === source,
      );
      return [
        block.year,
        item.label,
        source,
        'phê duyệt',
        parts.reduce((sum, { support }) => sum + support, 0),
        null,
      ];
    }),
  );
  return {
    name: 'Kinh phí',
    rows: [
      ['Đơn vị tính: triệu đồng'],
      ['Năm', 'Nội dung hoạt động', 'Nguồn kinh phí', 'Giai đoạn', 'Số tiền', 'Thuộc mục'],
      ...items,
      ...rows,
    ],
  };
}

const establishmentsSheet: Sheet = {
  name: 'Cơ sở CNNT',
  rows: [
    ['Mã cơ sở', 'Tên cơ sở', 'Loại hình', 'Xã/phường', 'Tỉnh', 'Lao động', 'Vốn', 'Doanh thu', 'Ngành nghề'],
    [
      'CS-11',
      'Hợp tác xã gốm Hòn Đất',
      'hợp tác xã',
      'Xã Bình Sơn',
      'Kiên Giang',
      22,
      3_500_000_000,
      5_100_000_000,
      'Tiểu thủ công nghiệp',
    ],
    [
      'CS-12',
      'Hộ kinh doanh Minh Phát',
      'hộ kinh doanh',
      'Xã Thổ Sơn',
      'Kiên Giang',
      6,
      800_000_000,
      null,
      'Chế biến nông sản',
    ],
    [
      'CS-13',
      'Công ty TNHH Cơ khí Rạch Giá',
      'doanh nghiệp',
      'Xã Mong Thọ',
      'Kiên Giang',
      85,
      18_000_000_000,
      45_000_000_000,
      'Cơ khí, điện, điện tử - tin học; công nghiệp hỗ trợ',
    ],
    [
      'CS-14',
      'Tổ hợp tác dệt chiếu Tà Niên',
      'tổ hợp tác',
      'Xã Vĩnh Hòa Hiệp',
      'Kiên Giang',
      12,
      250_000_000,
      null,
      'Tiểu thủ công nghiệp',
    ],
    [
      'CS-21',
      'Hợp tác xã Hủ tiếu Sa Đéc',
      'hợp tác xã',
      'Xã Tân Phú Đông',
      'Đồng Tháp',
      30,
      4_000_000_000,
      7_500_000_000,
      'Chế biến nông - lâm - thủy sản, thực phẩm',
    ],
    [
      'CS-22',
      'Hộ kinh doanh Út Hiền',
      'hộ kinh doanh',
      'Thị trấn Lai Vung',
      'Đồng Tháp',
      5,
      600_000_000,
      null,
      'Nem Lai Vung',
    ],
    [
      'CS-23',
      'Công ty TNHH Thủy sản Cao Lãnh',
      'doanh nghiệp',
      'Xã Mỹ Tân',
      'Đồng Tháp',
      150,
      60_000_000_000,
      120_000_000_000,
      'Chế biến nông - lâm - thủy sản, thực phẩm',
    ],
    [
      'CS-24',
      'Hộ kinh doanh Út Hiền',
      'hộ kinh doanh',
      'Xã Long Hậu',
      'Đồng Tháp',
      9,
      1_000_000_000,
      2_000_000_000,
      'Tiểu thủ công nghiệp',
    ],
    [
      'CS-31',
      'Hợp tác xã Đường thốt nốt Tri Tôn',
      'hợp tác xã',
      'Xã Tri Tôn',
      'An Giang',
      18,
      2_000_000_000,
      3_000_000_000,
      'Chế biến nông - lâm - thủy sản, thực phẩm',
    ],
    [
      'CS-32',
      'Hộ kinh doanh Lụa Tân Châu',
      'hộ kinh doanh',
      'Phường Tân Châu',
      'An Giang',
      11,
      900_000_000,
      null,
      'Tiểu thủ công nghiệp',
    ],
    [
      'CS-33',
      'Công ty TNHH Nước mắm Phú Quốc',
      'doanh nghiệp',
      'Đặc khu Phú Quốc',
      'An Giang',
      60,
      15_000_000_000,
      30_000_000_000,
      'Chế biến nông - lâm - thủy sản, thực phẩm',
    ],
    [
      'CS-34',
      'Liên hiệp Hợp tác xã Nông sản Thoại Sơn',
      'liên hiệp hợp tác xã',
      'Xã Thoại Sơn',
      'An Giang',
      40,
      8_000_000_000,
      9_000_000_000,
      'Chế biến nông - lâm - thủy sản, thực phẩm',
    ],
  ],
};

const programmeSheet: Sheet = {
  name: 'Chương trình',
  rows: [
    [
      'Mã chương trình',
      'Tên chương trình',
      'Cấp',
      'Tỉnh',
      'Từ năm',
      'Đến năm',
      'Quyết định',
      'Cơ quan chủ trì',
    ],
    [
      'CT-QG',
      'Chương trình khuyến công quốc gia giai đoạn 2021 - 2025',
      'quốc gia',
      null,
      2021,
      2025,
      '1881/QĐ-TTg',
      'Bộ Công Thương',
    ],
    [
      'CT-AG',
      'Chương trình khuyến công tỉnh giai đoạn 2026 - 2030',
      'cấp tỉnh',
      'An Giang',
      2026,
      2030,
      null,
      'Sở Công Thương',
    ],
  ],
};

const targetsSheet: Sheet = {
  name: 'Chỉ tiêu',
  rows: [
    [
      'Mã chỉ tiêu',
      'Chỉ tiêu',
      'Nội dung chỉ tiêu',
      'Đơn vị tính',
      'Từ năm',
      'Đến năm',
      'Gốc',
      'Nội dung hoạt động',
    ],
    [
      'CT-01',
      'Mô hình trình diễn',
      'Xây dựng 6 mô hình trình diễn kỹ thuật',
      'mô hình',
      2023,
      2024,
      null,
      'Mô hình trình diễn kỹ thuật công nghệ mới, sản phẩm mới',
    ],
    [
      'CT-02',
      'Lao động được đào tạo',
      'Đào tạo nghề cho 700 lao động',
      'lao động',
      2023,
      2024,
      null,
      'Đào tạo nghề, truyền nghề',
    ],
    ['CT-03', 'Kinh phí huy động', 'Huy động 5 tỷ đồng vốn đối ứng', 'triệu đồng', 2023, 2024, null, null],
    ['CT-04', 'Tỷ lệ cơ sở được hỗ trợ', '100% đề án được giao hoàn thành', '%', 2023, 2024, null, null],
    ['CT-05', 'Cơ sở được tư vấn', 'Tư vấn cho 40 cơ sở', 'cơ sở', 2026, 2030, null, null],
    [
      'CT-06',
      'Doanh thu',
      'Doanh thu của các cơ sở tăng 20% so với năm 2022',
      'triệu đồng',
      2023,
      2024,
      10_000,
      null,
    ],
  ],
};

const actualsSheet: Sheet = {
  name: 'Thực hiện',
  rows: [
    ['Mã chỉ tiêu', 'Kỳ', 'Địa bàn', 'Giá trị', 'Tử số', 'Mẫu số'],
    ['CT-01', '2023', 'Kiên Giang', 3, null, null],
    ['CT-01', '2024', 'Kiên Giang', 3, null, null],
    ['CT-02', '2023', 'Kiên Giang', 350, null, null],
    ['CT-02', '2024', 'Kiên Giang', 360, null, null],
    ['CT-03', '2023', 'Kiên Giang', 2500, null, null],
    ['CT-03', '2024', 'Kiên Giang', 2600, null, null],
    ['CT-04', '2024', 'Kiên Giang', null, 12, 12],
    ['CT-05', '2026', 'An Giang', 8, null, null],
    ['CT-06', '2023', 'Kiên Giang', 11_000, null, null],
    ['CT-06', '2024', 'Kiên Giang', 12_500, null, null],
  ],
};

const productsSheet: Sheet = {
  name: 'Sản phẩm',
  rows: [
    ['Mã sản phẩm', 'Tên sản phẩm', 'Nhóm sản phẩm', 'Mã cơ sở', 'Bộ sản phẩm'],
    ['SP-01', 'Bình gốm Hòn Đất', 'Thủ công mỹ nghệ', 'CS-11', null],
    ['SP-02', 'Hủ tiếu khô', 'Chế biến nông, lâm, thủy sản và thực phẩm', 'CS-21', null],
    ['SP-03', 'Máy sấy nông sản', 'Thiết bị, máy móc, dụng cụ và phụ tùng cơ khí', 'CS-13', null],
  ],
};

const roundsSheet: Sheet = {
  name: 'Kỳ bình chọn',
  rows: [
    ['Mã kỳ', 'Cấp', 'Năm', 'Địa bàn', 'Bộ tiêu chí', 'Ngày công nhận'],
    ['KBC-2023', 'cấp tỉnh', 2023, 'Kiên Giang', 'tt26-2014', '20/10/2023'],
  ],
};

const marksOf = (product: string, juror: string, marks: readonly Cell[]): readonly (readonly Cell[])[] =>
  marks.map((mark, index) => ['KBC-2023', product, juror, `tc${String(index + 1)}`, mark]);

const marksSheet: Sheet = {
  name: 'Chấm điểm',
  rows: [
    ['Mã kỳ', 'Mã sản phẩm', 'Giám khảo', 'Tiêu chí', 'Điểm'],
    ...marksOf('SP-01', 'GK1', [28, 30, 8, 8]),
    ...marksOf('SP-01', 'GK2', ['27,5', 29, 7, 9]),
    ...marksOf('SP-01', 'GK3', [28, 28, 6, 7]),
    ...marksOf('SP-02', 'GK1', [25, 26, 5, 6]),
    ...marksOf('SP-02', 'GK2', ['vắng', 'vắng', 'vắng', 'vắng']),
    ...marksOf('SP-02', 'GK3', [24, 27, 5, 7]),
    ...marksOf('SP-03', 'GK1', [26, 25, 4, 8]),
    ...marksOf('SP-03', 'GK2', [25, 25, 5, 8]),
    ...marksOf('SP-03', 'GK3', ['từ chối chấm', 'từ chối chấm', 'từ chối chấm', 'từ chối chấm']),
  ],
};

/** A provincial register as offices keep it, in which nothing is wrong. */
export const soundRegister: readonly Sheet[] = [
  projectsSheet(),
  programmeSheet,
  budgetSheet(),
  establishmentsSheet,
  targetsSheet,
  actualsSheet,
  productsSheet,
  roundsSheet,
  marksSheet,
];

/** The day on which the register is looked at. */
export const lookedAtOn = '2026-06-30';
