import { describe, expect, it } from 'vitest';
import type { Finding, FormTwo } from '@khuyencong/model';
import { checkFormTwo } from './check-form-two.js';

const form: FormTwo = {
  kind: 'form-two',
  id: 'kg-2024',
  rows: [
    {
      id: '1',
      name: 'Hỗ trợ máy sấy cá',
      totalCostVnd: '550000000',
      supportVnd: '200000000',
      furtherAmounts: [{ header: 'Vốn của cơ sở', amountVnd: '350000000' }],
    },
    {
      id: '2',
      name: 'Tập huấn',
      totalCostVnd: '50000000',
      supportVnd: '50000000',
      furtherAmounts: [{ header: 'Vốn của cơ sở', amountVnd: '0' }],
    },
  ],
  sumRow: {
    totalCostVnd: '600000000',
    supportVnd: '250000000',
    furtherAmounts: [{ header: 'Vốn của cơ sở', amountVnd: '350000000' }],
  },
};

const said = (findings: readonly Finding[]): readonly unknown[] =>
  findings.map(({ code, path, params }) => [code, path.join('.'), params['differenceVnd']]);

const [first, second] = form.rows;

describe('checkFormTwo', () => {
  it('finds nothing in a form that adds up, nor in one without a sum row', () => {
    const { sumRow: _, ...unsummed } = form;
    expect(checkFormTwo(form)).toEqual([]);
    expect(checkFormTwo(unsummed)).toEqual([]);
  });

  it('finds a sum row that is not the sum, in any column', () => {
    const sumRow = {
      totalCostVnd: '600000001',
      supportVnd: '249999999',
      furtherAmounts: [{ header: 'Vốn của cơ sở', amountVnd: '35000000' }],
    } as const;
    expect(said(checkFormTwo({ ...form, sumRow }))).toEqual([
      ['ROWS_DO_NOT_MAKE_SUM', 'sumRow.totalCostVnd', '-1'],
      ['ROWS_DO_NOT_MAKE_SUM', 'sumRow.supportVnd', '1'],
      ['ROWS_DO_NOT_MAKE_SUM', 'sumRow.furtherAmounts.0', '315000000'],
    ]);
  });

  it('finds khuyến công money above the total cost, to the đồng', () => {
    const rows = [{ ...second, id: '2', name: 'Tập huấn', supportVnd: '50000001' }] as const;
    expect(said(checkFormTwo({ kind: 'form-two', id: 'a', rows }))).toEqual([
      ['COLUMNS_DO_NOT_MAKE_TOTAL', 'rows.0', '1'],
    ]);
  });

  it('finds a number that two projects have', () => {
    const rows = [
      { id: '1', name: 'a' },
      { id: '1', name: 'b' },
    ] as const;
    expect(said(checkFormTwo({ kind: 'form-two', id: 'a', rows }))).toEqual([
      ['DUPLICATE_ID', 'rows.1.id', undefined],
    ]);
  });

  it('takes what is not stated for open, never for zero', () => {
    const { supportVnd: _, ...unstated } = { ...first, id: '1', name: 'Hỗ trợ máy sấy cá' };
    const rows = [unstated, ...form.rows.slice(1)];
    expect(said(checkFormTwo({ ...form, rows }))).toEqual([
      ['SUM_NOT_CLOSED', 'sumRow.supportVnd', '-200000000'],
    ]);
    expect(said(checkFormTwo({ ...form, sumRow: {} })).map((each) => (each as unknown[])[0])).toEqual([
      'TOTAL_NOT_STATED',
      'TOTAL_NOT_STATED',
      'TOTAL_NOT_STATED',
    ]);
  });

  it('holds a heading against the projects below it and adds it once', () => {
    const heading = {
      id: 'I',
      name: 'Chế biến',
      totalCostVnd: '600000000',
      supportVnd: '250000000',
    } as const;
    const parts = form.rows.map((row) => ({ ...row, id: `I.${row.id}`, partOf: 'I' }));
    expect(checkFormTwo({ ...form, rows: [heading, ...parts] })).toEqual([]);
    expect(checkFormTwo({ ...form, rows: [{ id: 'I', name: 'Chế biến' }, ...parts] })).toEqual([]);
    const wrong = { ...heading, supportVnd: '205000000' } as const;
    expect(said(checkFormTwo({ ...form, rows: [wrong, ...parts] }))).toEqual([
      ['ROWS_DO_NOT_MAKE_SUM', 'rows.0.supportVnd', '45000000'],
      ['ROWS_DO_NOT_MAKE_SUM', 'sumRow.supportVnd', '-45000000'],
    ]);
    expect(said(checkFormTwo({ ...form, rows: parts })).slice(0, 1)).toEqual([
      ['FORM_PART_UNKNOWN', 'rows.0.partOf', undefined],
    ]);
  });
});
