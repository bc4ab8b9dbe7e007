import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.js';
import { checkFile } from './check-file.js';
import { checkReport } from './check-report.js';

const options = { asOf: undefined, aboutTolerancePercent: '5' } as const;

const line = {
  ...{ id: '1', label: 'Máy móc', unit: 'Trung tâm Khuyến công', group: '3', source: 'provincial' },
  amountVnd: '1100000000',
};
const plan = {
  ...{ kind: 'plan', id: 'kg-2024', name: 'Kế hoạch 2024', year: 2024, level: 'local' },
  ...{ province: 'Kiên Giang', lines: [line], totals: [{ amountVnd: '1000000000' }] },
};
const account = { kind: 'project', id: 'da-01' };
const entry = {
  ...{ id: '1', on: '2024-10-01', reason: 'Dừng đề án' },
  from: [{ account, amountVnd: '200000000' }],
  to: [{ account: { kind: 'returned', id: '2024' }, amountVnd: '200000000' }],
};

function check(data: unknown): readonly unknown[] {
  const checked = checkDocument(data, options);
  const codes = checked.findings.map(({ code }) => code);
  return checked.ok ? [checked.value.title, checked.value.rows, codes] : [codes];
}

describe('checkDocument', () => {
  it.each([
    ['a plan', plan, ['Kế hoạch 2024', 1, ['ROWS_DO_NOT_MAKE_SUM']]],
    [
      'a form 1',
      {
        ...{ kind: 'form-one', id: 'da-01', name: 'Máy sấy cá' },
        sections: [{ rows: [] }, { rows: [{ id: '1', label: 'Máy', totalCostVnd: '5' }] }],
        sumRow: { totalCostVnd: '5' },
      },
      ['Máy sấy cá', 1, ['SUM_NOT_CLOSED', 'SUM_NOT_CLOSED', 'PLEDGE_MISSING', 'PLEDGE_MISSING']],
    ],
    [
      'a ledger',
      { kind: 'ledger', id: 'so', name: 'Sổ 2024', entries: [entry] },
      ['Sổ 2024', 1, ['ACCOUNT_OVERDRAWN']],
    ],
    [
      'the money of a project',
      {
        ...{ kind: 'project-money', projectId: 'da-01', level: 'local' },
        phases: [{ phase: 'planned', on: '2024-01-10', amountVnd: '5' }],
      },
      ['da-01', 1, []],
    ],
    ['a document without a kind as figures', {}, [Array.from({ length: 6 }, () => 'MISSING_FIELD')]],
    ['something that is no object', [5], [['WRONG_TYPE']]],
  ])('reads %s', (_, data, expected) => expect(check(data)).toEqual(expected));

  it.each(['toString', '__proto__', 'Plan', ''])('names the kinds that it knows for %j', (kind) => {
    const data: unknown = JSON.parse(JSON.stringify({ kind }));
    const { findings } = checkDocument(data, options);
    expect(
      findings.map(({ code, path, params }) => [code, path, params['value'], params['expected']]),
    ).toEqual([
      [
        'INVALID_VALUE',
        ['kind'],
        JSON.stringify(kind),
        'figures | form-one | form-two | ledger | plan | project-money',
      ],
    ]);
  });
});

describe('a plan in a file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('has the report of every document, with line and column', async () => {
    const file = join(folder, 'plan.json');
    writeFileSync(file, JSON.stringify(plan, undefined, 2));
    const report = checkReport([await checkFile(file, options)], {
      language: 'vi',
      asOf: undefined,
      version: '0',
    });
    expect(report.summary).toEqual({ errors: 1, warnings: 0, infos: 0 });
    expect(report.inputs.map(({ rows }) => rows)).toEqual([1]);
    expect(report.findings.map(({ origin, message }) => [origin?.line, message])).toEqual([
      [
        20,
        'Toàn kế hoạch: các dòng cộng lại được 1.100.000.000 đồng, tổng đã ghi 1.000.000.000 đồng; thừa 100.000.000 đồng. [totals[0].amountVnd]',
      ],
    ]);
  });

  it.each([
    ['a negative amount', { ...plan, lines: [{ ...line, amountVnd: '-5' }] }, 'AMOUNT_NEGATIVE'],
    ['a JSON number', { ...plan, lines: [{ ...line, amountVnd: 1e300 }] }, 'AMOUNT_NOT_TEXT'],
    [
      'an amount with an exponent',
      { ...plan, lines: [{ ...line, amountVnd: '1e999999' }] },
      'AMOUNT_WITH_EXPONENT',
    ],
    ['a line there twice', { ...plan, lines: [line, line] }, 'DUPLICATE_ID'],
    ['a local plan without a province', { ...plan, province: undefined }, 'MISSING_FIELD'],
  ])('is refused with %s', (_, data, code) => {
    const { ok, findings } = checkDocument(JSON.parse(JSON.stringify(data)), options);
    expect([ok, findings.map((finding) => finding.code)]).toEqual([false, [code]]);
  });
});
