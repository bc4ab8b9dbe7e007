import { openSource, readTables, type TableRow } from '@khuyencong/tables';
import { moneyUnits } from '@khuyencong/budget';
import { describe, expect, it } from 'vitest';
import { budgetTree } from './budget-tree.js';

const header = 'Năm,Nội dung hoạt động,Nguồn kinh phí,Giai đoạn,Số tiền,Thuộc mục';

async function codesOf(...lines: readonly string[]): Promise<readonly string[]> {
  const text = [header, ...lines].join('\n');
  const source = await openSource(new TextEncoder().encode(text));
  const { tables } = await readTables(source, { units: moneyUnits });
  const rows: TableRow[] = [];
  const [table] = tables;
  if (!table) return ['no table'];
  for await (const batch of table.rows()) rows.push(...batch.rows);
  return budgetTree(table, rows).findings.map(
    ({ code, origin }) => `${code} ${String(origin?.line)}:${String(origin?.column)}`,
  );
}

describe('the items of a budget', () => {
  it('are held to the lines that name them, by year, phase and source', async () => {
    const parts = [
      '2024,fair-domestic-join,central,approved,100000000,trade-promotion',
      '2024,fair-foreign,central,approved,200000000,Hoạt động xúc tiến thương mại khác',
      '2024,fair-foreign,provincial,approved,50000000,trade-promotion',
    ];
    const whole = [
      '2024,trade-promotion,central,approved,300000000,',
      '2024,trade-promotion,provincial,approved,50000000,',
    ];
    expect(await codesOf(...whole, ...parts)).toEqual([]);
    expect(await codesOf(...whole.map((line) => line.replace('300000000', '310000000')), ...parts)).toContain(
      'PARTS_SHORT_OF_TOTAL 2:5',
    );
    expect(await codesOf(...whole.map((line) => line.replace('300000000', '290000000')), ...parts)).toContain(
      'PARTS_EXCEED_TOTAL 2:5',
    );
  });

  it('name the slip that may have made them disagree', async () => {
    const codes = await codesOf(
      '2024,trade-promotion,central,approved,305000000,',
      '2024,fair-domestic-join,central,approved,100000000,trade-promotion',
      '2024,fair-foreign,central,approved,250000000,trade-promotion',
    );
    expect(codes).toContain('LIKELY_CAUSE 4:5');
  });

  it('of a row of sums that says its year are the lines of that year and phase', async () => {
    const lines = [
      '2024,fair-foreign,central,planned,100,',
      '2024,media,provincial,planned,50,',
      '2025,media,central,planned,70,',
      '2024,media,central,disbursed,30,',
    ];
    const sums = [
      '2024,Tổng cộng,,planned,150,',
      '2025,Tổng cộng,,planned,70,',
      '2024,Tổng cộng,central,disbursed,30,',
    ];
    expect(await codesOf(...lines, ...sums)).toEqual([]);
    expect(await codesOf(...lines, ...sums.map((line) => line.replace('150', '160')))).toContain(
      'PARTS_SHORT_OF_TOTAL 6:5',
    );
  });

  it('may leave out the own money of establishments', async () => {
    const lines = ['2024,media,central,planned,100,', '2024,media,establishment,planned,40,'];
    expect(await codesOf(...lines, '2024,Tổng cộng,,planned,100,')).toEqual([]);
    expect(await codesOf(...lines, '2024,Tổng cộng,,planned,140,')).toEqual([]);
    expect(await codesOf(...lines, '2024,Tổng cộng,,planned,120,')).toContain('PARTS_EXCEED_TOTAL 4:5');
  });
});
