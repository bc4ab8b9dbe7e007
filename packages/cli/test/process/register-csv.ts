const header =
  'Mã đề án,Tên đề án,Tỉnh,Năm,Nội dung hoạt động,Cấp,Ngày phê duyệt,Tổng kinh phí,Kinh phí hỗ trợ,Vốn đối ứng';

/** A line of a register; sound when support and own money make 600 million. */
function registerLine(id: string, counterpart: string): string {
  const fields = [
    id,
    'Máy ép gạch',
    'Kiên Giang',
    '2023',
    'machinery-tech-transfer',
    'national',
    '2023-03-01',
  ];
  return [...fields, '600000000', '300000000', counterpart].join(',');
}

/** A register of so many projects, each sound or not. */
export function registerCsv(rows: number, { sound }: { readonly sound: boolean }): string {
  const lines = Array.from({ length: rows }, (_, index) =>
    registerLine(`DA-${index}`, sound ? '300000000' : '350000000'),
  );
  return `${[header, ...lines].join('\n')}\n`;
}
