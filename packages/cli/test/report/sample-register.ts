import type { WriteSheet } from 'hucre/xlsx';

/** An invented programme, small enough to add up by hand; names and figures are made up for the tests. */
export const sampleSheets: readonly WriteSheet[] = [
  {
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
        'CT-1',
        'Chương trình khuyến công giai đoạn 2021-2025 (giả định)',
        'province',
        'Kiên Giang',
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
      ['ĐVT: triệu đồng'],
      ['Năm', 'Nội dung hoạt động', 'Nguồn kinh phí', 'Giai đoạn', 'Số tiền'],
      [2022, null, null, 'planned', 900],
      [2022, 'machinery-tech-transfer', 'central', 'planned', 500],
      [2022, 'machinery-tech-transfer', 'provincial', 'planned', 200],
      [2022, 'fair-domestic-join', 'provincial', 'planned', 200],
      [2023, 'machinery-tech-transfer', 'central', 'planned', 700],
      [2023, 'machinery-tech-transfer', 'central', 'adjusted', 600],
      [2022, 'machinery-tech-transfer', 'central', 'disbursed', 450],
    ],
  },
  {
    name: 'Cơ sở CNNT',
    rows: [
      ['Mã cơ sở', 'Tên cơ sở', 'Loại hình'],
      ['CS-01', 'HTX Gốm <script>alert(1)</script>', 'cooperative'],
      ['CS-02', '=HYPERLINK("http://x")', 'cooperative'],
    ],
  },
  {
    name: 'Đề án',
    rows: [
      ['ĐVT: triệu đồng'],
      [
        ...['Mã đề án', 'Tên đề án', 'Tỉnh', 'Năm', 'Nội dung hoạt động', 'Loại đề án', 'Cấp', 'Trạng thái'],
        ...['Mã cơ sở', 'Ngày phê duyệt', 'Tổng kinh phí', 'Kinh phí hỗ trợ', 'Vốn đối ứng'],
        ...['Tạm ứng', 'Giải ngân', 'Quyết toán', 'Lao động'],
      ],
      ...projects(),
      ['', 'Tổng cộng', ...blank(8), 2600, 1361, 1250, 370, 750, 250, 30],
    ],
  },
  {
    name: 'Chỉ tiêu',
    rows: [
      ['Mã chỉ tiêu', 'Chỉ tiêu', 'Nội dung chỉ tiêu', 'Đơn vị tính', 'Từ năm', 'Đến năm'],
      ['CT1', 'Cơ sở được hỗ trợ máy móc', 'hỗ trợ 10 cơ sở ứng dụng máy móc', 'cơ sở', 2021, 2025],
      ['CT2', 'Lao động được đào tạo', 'đào tạo 100 lao động', 'lao động', 2021, 2025],
      ['CT3', 'Sản phẩm tiêu biểu', 'bình chọn 5 sản phẩm', 'sản phẩm', 2021, 2025],
    ],
  },
  {
    name: 'Thực hiện',
    rows: [
      ['Mã chỉ tiêu', 'Kỳ', 'Địa bàn', 'Giá trị'],
      ['CT1', '2021', null, 2],
      ['CT1', '2022', null, 3],
      ['CT2', '2021', null, 120],
    ],
  },
];

function blank(count: number): readonly null[] {
  return Array<null>(count).fill(null);
}

function projects(): NonNullable<WriteSheet['rows']> {
  const machinery = ['machinery-tech-transfer', 'ordinary', 'national'];
  return [
    [
      'DA-01',
      'Máy ép gạch',
      'Kiên Giang',
      2022,
      ...machinery,
      'settled',
      'CS-01',
      '2022-03-01',
      600,
      300,
      300,
      150,
      300,
      250,
      12,
    ],
    [
      'DA-02',
      'Máy sấy | "lúa" =1+1',
      'Kiên Giang',
      2022,
      ...machinery,
      'in-progress',
      'CS-02',
      '2022-03-02',
      500,
      260,
      240,
      130,
      250,
      null,
      8,
    ],
    [
      'DA-03',
      'Dây chuyền\nđóng gói',
      'An Giang',
      2023,
      ...machinery,
      'approved',
      'CS-01',
      '2023-04-01',
      800,
      400,
      400,
      90,
      200,
      null,
      10,
    ],
    [
      'DA-04',
      'Máy cắt',
      'An Giang',
      2023,
      ...machinery,
      'draft',
      null,
      null,
      700,
      300,
      400,
      null,
      null,
      null,
      null,
    ],
  ];
}
