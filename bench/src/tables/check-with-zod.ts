import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { Decimal } from 'decimal.js';
import * as z from 'zod';

const amount = z
  .string()
  .regex(/^\d+$/u)
  .transform((text) => new Decimal(text));

const project = z.object({
  'Mã đề án': z.string().min(1),
  'Tên đề án': z.string().min(1),
  Tỉnh: z.enum(['Kiên Giang', 'Đồng Nai', 'Thái Nguyên', 'Hà Giang', 'Quảng Nam']),
  Năm: z.string().regex(/^\d{4}$/u),
  'Nội dung hoạt động': z.literal('machinery-tech-transfer'),
  Cấp: z.enum(['national', 'local']),
  'Ngày phê duyệt': z.iso.date(),
  'Tổng kinh phí': amount,
  'Kinh phí hỗ trợ': amount,
  'Vốn đối ứng': amount,
  'Giải ngân': amount,
  'Quyết toán': amount,
});

const ceiling = new Decimal('300000000');
const share = new Decimal('0.5');

/** The same checks as a competent user of csv-parse, zod and decimal.js writes them, and the sums of support. */
export async function checkWithZod(file: string): Promise<string> {
  const totals = new Map<string, { projects: number; support: Decimal }>();
  const ids = new Set<string>();
  let findings = 0;
  const records = createReadStream(file).pipe(parse({ columns: true, bom: true }));
  for await (const record of records) {
    const parsed = project.safeParse(record);
    if (!parsed.success) {
      findings += parsed.error.issues.length;
      continue;
    }
    const { data } = parsed;
    if (ids.has(data['Mã đề án'])) findings += 1;
    ids.add(data['Mã đề án']);
    const [cost, support, own] = [data['Tổng kinh phí'], data['Kinh phí hỗ trợ'], data['Vốn đối ứng']];
    if (support.greaterThan(cost)) findings += 1;
    if (!support.plus(own).equals(cost)) findings += 1;
    if (data['Giải ngân'].greaterThan(support)) findings += 1;
    if (data['Quyết toán'].greaterThan(support)) findings += 1;
    if (data['Quyết toán'].greaterThan(data['Giải ngân'])) findings += 1;
    if (support.greaterThan(Decimal.min(ceiling, cost.times(share)))) findings += 1;
    if (own.lessThan(cost.minus(support))) findings += 1;
    const key = `${data['Tỉnh']} ${data['Nội dung hoạt động']} ${data['Năm']}`;
    const total = totals.get(key) ?? { projects: 0, support: new Decimal(0) };
    totals.set(key, { projects: total.projects + 1, support: total.support.plus(support) });
  }
  const lines = [...totals].map(
    ([key, total]) => `${key} ${String(total.projects)} ${total.support.toFixed()}`,
  );
  return [...lines.sort(), `findings ${String(findings)}`].join('\n');
}
