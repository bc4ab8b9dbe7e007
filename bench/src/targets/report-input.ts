import type { Indicator, ProgressReport } from '@khuyencong/targets';

/** Deterministic: every implementation gets the same reports. */
function newRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const provinces: readonly string[] = Array.from({ length: 34 }, (_, index) => `tỉnh ${String(index + 1)}`);
const years = ['2021', '2022', '2023', '2024', '2025'] as const;

/** Sixty indicators: half of them money with decimals, half counts. */
export const indicators: readonly Indicator[] = Array.from({ length: 60 }, (_, index) => ({
  id: `chỉ tiêu ${String(index + 1)}`,
  label: { vi: 'chỉ tiêu', en: 'indicator' },
  unit: index % 2 === 0 ? 'triệu đồng' : 'cơ sở',
  measure: index % 2 === 0 ? 'money' : 'count',
  overTime: 'sum-of-periods',
  overPlaces: 'sum',
}));

/** Reports as `JSON.parse` would give them: every object and text of its own. */
export function madeReports(count: number): readonly ProgressReport[] {
  const random = newRandom(7);
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const reports = Array.from({ length: count }, () => {
    const { id, measure } = pick(indicators);
    const value = measure === 'count' ? String(random(500)) : amountText(random(50_000_000));
    return { indicatorId: id, place: pick(provinces), period: pick(years), value };
  });
  return JSON.parse(JSON.stringify(reports)) as readonly ProgressReport[];
}

/** Up to 50,000 triệu đồng with up to three decimals, in canonical form. */
function amountText(thousandths: number): string {
  const fraction = String(thousandths % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  const whole = String(Math.floor(thousandths / 1000));
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** The totals of all implementations, written in one way. */
export function answerOf(rows: readonly (readonly [key: string, records: number, total: string])[]): string {
  return rows
    .map((row) => row.join('\t'))
    .sort()
    .join('\n');
}
