import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const provinces = ['Kiên Giang', 'Đồng Nai', 'Thái Nguyên', 'Hà Giang', 'Quảng Nam'];

/** The headers of a table of projects with 12 columns. */
export const programmeHeader: readonly string[] = [
  ...['Mã đề án', 'Tên đề án', 'Tỉnh', 'Năm', 'Nội dung hoạt động', 'Cấp', 'Ngày phê duyệt'],
  ...['Tổng kinh phí', 'Kinh phí hỗ trợ', 'Vốn đối ứng', 'Giải ngân', 'Quyết toán'],
];

/** What is wrong with every row: its sources do not make its cost, or its support is above the norm. */
export type Fault = 'sources' | 'above-norm';

/** One project as texts. */
export function programmeRow(index: number, fault?: Fault): readonly string[] {
  const support = (fault === 'above-norm' ? 700_000_000 : 100_000_000) + (index % 200) * 1_000_000;
  const cost = support * 3;
  const own = cost - support + (fault === 'sources' ? 1_000_000 : 0);
  const year = String(2019 + (index % 5));
  return [
    ...[`DA-${String(index).padStart(8, '0')}`, 'Hỗ trợ máy móc', provinces[index % 5] ?? '', year],
    ...['machinery-tech-transfer', 'national', `${year}-03-1${String(index % 10)}`],
    ...[cost, support, own, support, support].map(String),
  ];
}

/** A folder that is there as long as the process. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const rowsTogether = 5000;

/** Writes a table of projects as CSV. */
export function programmeCsv(rows: number, fault?: Fault): string {
  const file = join(temporaryFolder(), 'de-an.csv');
  const handle = openSync(file, 'w');
  writeSync(handle, `${programmeHeader.join(',')}\n`);
  for (let from = 0; from < rows; from += rowsTogether) {
    const count = Math.min(rowsTogether, rows - from);
    const part = Array.from({ length: count }, (_, at) => `${programmeRow(from + at, fault).join(',')}\n`);
    writeSync(handle, part.join(''));
  }
  closeSync(handle);
  return file;
}
