import { closeSync, mkdtempSync, openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const provinces = ['Kiên Giang', 'Đồng Nai', 'Thái Nguyên', 'Hà Giang', 'Quảng Nam'];
const header =
  'Mã đề án,Tên đề án,Tỉnh,Năm,Nội dung hoạt động,Cấp,Ngày phê duyệt,Tổng kinh phí,Kinh phí hỗ trợ,Vốn đối ứng,Giải ngân,Quyết toán\n';

function row(index: number, excess: number): string {
  const support = 100_000_000 + (index % 200) * 1_000_000;
  const cost = support * 3;
  const year = String(2019 + (index % 5));
  const place = `${provinces[index % 5] ?? ''},${year},machinery-tech-transfer,national,${year}-03-1${String(index % 10)}`;
  const money = [cost, support, cost - support + excess, support, support].map(String).join(',');
  return `DA-${String(index).padStart(8, '0')},Hỗ trợ máy móc,${place},${money}\n`;
}

/** Writes a table of projects with 12 columns; `excess` on top of the counterpart money makes every row wrong. */
export function programmeCsv(rows: number, excess = 0): string {
  const file = join(mkdtempSync(join(tmpdir(), 'khuyencong-bench-')), 'de-an.csv');
  const handle = openSync(file, 'w');
  writeSync(handle, header);
  for (let from = 0; from < rows; from += 5000) {
    const part: string[] = [];
    for (let index = from; index < Math.min(rows, from + 5000); index += 1) part.push(row(index, excess));
    writeSync(handle, part.join(''));
  }
  closeSync(handle);
  return file;
}
