import { publishedUnitIndex } from '@khuyencong/budget';
import { parseTarget } from '@khuyencong/targets';
import type { BenchJob } from '../bench-job.js';

/** The forms of published plans, with another number each time. */
const forms: readonly ((count: number) => string)[] = [
  (count) => `hỗ trợ chuyển giao, ứng dụng, đổi mới công nghệ cho ${String(count)} cơ sở`,
  (count) => `khoảng ${String(count)} lượt cơ sở CNNT`,
  (count) => `tổ chức ${String(count)} lớp đào tạo nghề cho ${String(count * 14)} lao động`,
  (count) => `ít nhất ${String((count % 99) + 1)}% địa phương xây dựng được đề án KCQG điểm`,
  (count) => `từ ${String(count)} đến ${String(count + 50)} cơ sở`,
  (count) => `tăng trưởng bình quân ${String((count % 15) + 1)}%/năm`,
  (count) => `2 năm/lần, khoảng ${String((count % 5) + 1)} cuộc trong giai đoạn`,
  (count) => `trên ${String(count)} tỷ đồng`,
  (count) =>
    `phấn đấu ${String(count)} sản phẩm cấp tỉnh, 6 sản phẩm cấp khu vực, 3 sản phẩm đạt cấp quốc gia`,
  (count) => `${String(count)} mô hình trình diễn kỹ thuật`,
];

function phrases(size: number): readonly string[] {
  return Array.from({ length: size }, (_, at) => (forms[at % forms.length] ?? String)((at % 900) + 2));
}

function ours(size: number): () => string {
  const texts = phrases(size);
  return () => {
    let rules = 0;
    for (const text of texts)
      rules += parseTarget(text, { units: publishedUnitIndex, aboutTolerancePercent: '5' }).rules.length;
    return String(rules);
  };
}

const plain = /(?<![\p{L}\d.,%])(\d+) (cơ sở|lượt cơ sở|lao động|lớp|sản phẩm|mô hình|đề án)(?!\p{L})/gu;

/** The commonest form alone, without qualifiers, ranges, shares, growth, money, pairs or levels. */
function plainNumbers(size: number): () => string {
  const texts = phrases(size);
  return () => {
    let found = 0;
    for (const text of texts) found += [...text.matchAll(plain)].length;
    return String(found);
  };
}

export const parseTargetJob: BenchJob = {
  name: 'parse-target',
  sizeOf: 'phrases',
  sizes: [1_000, 10_000, 100_000],
  implementations: [
    { name: 'parseTarget', kind: 'ours', prepare: ours },
    {
      name: 'one regular expression',
      kind: 'limit',
      differsBecause: 'it reads a plain number before one of seven units and nothing else',
      prepare: plainNumbers,
    },
  ],
};
