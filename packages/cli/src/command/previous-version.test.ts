import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormOne } from '@khuyencong/model';
import { writeFormOne } from '@khuyencong/tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CheckReportSchema } from '../file/check-report-schema.js';
import type { CheckReport } from '../file/check-report.js';
import { run } from '../../test/run.js';

let folder: string;
const file = (name: string): string => join(folder, name);

const line = { unit: 'Trung tâm Khuyến công', source: 'central', group: '3' };
const plan = {
  ...{ kind: 'plan', id: 'qg-2016', name: 'Kế hoạch 2016', year: 2016, level: 'national' },
  lines: [
    { ...line, id: '1', label: 'Máy sấy', amountVnd: '200000000' },
    { ...line, id: '2', label: 'Máy cắt', amountVnd: '100000000' },
  ],
};
const adjusted = {
  ...plan,
  decision: { number: '1/QĐ-CTĐP', on: '2016-05-01', by: 'managing-agency' },
  lines: [
    { ...line, id: '1', label: 'Máy sấy', amountVnd: '240000000' },
    { ...line, id: '2', label: 'Máy cắt', amountVnd: '60000000' },
  ],
};
const place = { level: 'local', province: 'Cà Mau' };
const entry = {
  ...{ id: '1', on: '2024-01-15', reason: 'Giao dự toán' },
  from: [{ account: { kind: 'allotment', id: 'tinh' }, amountVnd: '5' }],
  to: [{ account: { kind: 'project', id: 'da-01' }, amountVnd: '5' }],
};
const ledger = { kind: 'ledger', id: 'so', name: 'Sổ', entries: [entry] };
const form = {
  ...{ kind: 'form-one', id: 'f', name: 'Máy sấy cá' },
  sections: [
    {
      rows: [
        {
          id: '1',
          label: 'Máy',
          totalCostVnd: '9',
          supportVnd: '4',
          counterpartVnd: '5',
          otherSourcesVnd: '0',
        },
      ],
    },
  ],
};
const rule = {
  ...{
    province: 'Cà Mau',
    changes: ['total-increase', 'total-decrease'],
    role: 'managing-agency',
    from: '2016-01-01',
  },
  citation: { instrument: '00/2099/QĐ-UBND', verified: 'clause' },
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-previous-'));
  const files: Readonly<Record<string, unknown>> = {
    ...{ before: plan, after: adjusted, form, ledger },
    undecided: { ...adjusted, decision: undefined },
    dropped: { ...adjusted, lines: [plan.lines[0]] },
    faulty: { ...plan, lines: [{ ...line, id: '1', label: 'x', amountVnd: '-5' }] },
    'local-before': { ...plan, ...place },
    'local-after': { ...adjusted, ...place },
    'form-after': {
      ...form,
      sections: [{ rows: [{ ...form.sections[0]?.rows[0], supportVnd: '6', counterpartVnd: '3' }] }],
    },
    'ledger-after': { ...ledger, entries: [] },
    table: [{ id: 'x' }],
    rules: [rule],
    config: { changeRules: 'rules.json' },
    'bad-config': { changeRules: 'before.json' },
  };
  for (const [name, data] of Object.entries(files)) writeFileSync(file(`${name}.json`), JSON.stringify(data));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function compared(after: string, before: string, ...more: readonly string[]): Promise<CheckReport> {
  const paths = [file(`${after}.json`), '--previous', file(`${before}.json`)];
  const { out } = await run('check', ...paths, '--format', 'json', '--lang', 'en', ...more);
  const report = JSON.parse(out) as CheckReport;
  expect(CheckReportSchema.safeParse(report).error?.issues).toBeUndefined();
  return report;
}

const codes = ({ findings }: CheckReport): readonly string[] => findings.map(({ code }) => code);

describe('khuyencong check --previous', () => {
  it('says what changed, whether the total stayed the same, who decides, and whether that body did', async () => {
    const report = await compared('after', 'before');
    expect(report.comparison).toMatchObject({
      previous: { file: file('before.json') },
      ...{ asOf: '2016-05-01', projectKind: 'ordinary', total: { conserved: true } },
      changes: [
        { id: '1', kind: 'amount-changed', differenceVnd: '40000000' },
        { id: '2', kind: 'amount-changed', differenceVnd: '-40000000' },
      ],
      decisions: [
        { change: 'total-decrease', rows: ['2'], verdict: 'decided-by-that-body' },
        {
          change: 'total-increase',
          rows: ['1'],
          verdict: 'decided-by-another',
          answer: { role: 'ministry' },
        },
      ],
    });
    expect(codes(report)).toEqual(['ROW_AMOUNT_CHANGED', 'ROW_AMOUNT_CHANGED', 'CHANGE_DECIDED_BY_OTHER']);
    expect(report.findings[0]?.origin).toMatchObject({ file: file('after.json'), line: 1 });
  });

  it('exits with 1 for a change that another body decides, and with 0 for equal versions', async () => {
    const pair = [file('after.json'), '--previous', file('before.json')];
    expect((await run('check', ...pair)).status).toBe(1);
    expect((await run('check', ...pair, '--fail-on', 'never')).status).toBe(0);
    expect((await run('check', file('after.json'), '--previous', file('after.json'))).status).toBe(0);
  });

  it('names the row that is gone where it stood, and the money that is missing', async () => {
    const report = await compared('dropped', 'before');
    expect(codes(report)).toContain('TOTAL_NOT_CONSERVED');
    const removed = report.findings.find(({ code }) => code === 'ROW_REMOVED');
    expect(removed?.origin?.file).toBe(file('before.json'));
  });

  it('follows the kind of project', async () => {
    const { comparison } = await compared('after', 'before', '--project-kind', 'group');
    expect(comparison?.projectKind).toBe('group');
  });

  it('knows the decider of a province only from its own rules', async () => {
    const verdicts = ({ comparison }: CheckReport): unknown =>
      comparison?.decisions.map(({ verdict }) => verdict);
    const local = await compared('local-after', 'local-before');
    expect(verdicts(local)).toEqual(['decider-not-known', 'decider-not-known']);
    const own = await compared('local-after', 'local-before', '--config', file('config.json'));
    expect(verdicts(own)).toEqual(['decided-by-that-body', 'decided-by-that-body']);
  });

  it('compares two submissions of form 1 and two states of a ledger', async () => {
    const forms = await compared('form-after', 'form', '--as-of', '2016-05-01');
    expect(forms.comparison?.changes.map(({ id, kind }) => [id, kind])).toEqual([['1', 'amount-changed']]);
    expect(codes(await compared('ledger-after', 'ledger'))).toEqual(['ENTRY_REMOVED']);
  });

  it.each(['ndjson', 'csv', 'pretty', 'markdown', 'html', 'sarif', 'github'])(
    'names the change in %s',
    async (format) => {
      const { out } = await run(
        'check',
        file('after.json'),
        '--previous',
        file('before.json'),
        '--format',
        format,
      );
      expect(out).toContain('Máy sấy');
    },
  );

  it.each([
    ['an unreadable earlier version', 'no-such-file', 'FILE_UNREADABLE', 2],
    ['a faulty earlier version', 'faulty', 'AMOUNT_NEGATIVE', 1],
    ['another kind of document', 'form', 'INVALID_VALUE', 1],
  ])('reports %s', async (_, before, code, status) => {
    expect(codes(await compared('after', before))).toEqual([code]);
    const { status: ended } = await run('check', file('after.json'), '--previous', file(`${before}.json`));
    expect(ended).toBe(status);
  });

  it.each([
    ['no day', ['undecided.json', '--previous', 'before.json'], '--as-of'],
    ['two files', ['after.json', 'before.json', '--previous', 'before.json'], '--previous'],
    [
      'rules that are none',
      ['after.json', '--previous', 'before.json', '--config', 'bad-config.json'],
      'before.json',
    ],
    ['an unknown kind', ['after.json', '--previous', 'before.json', '--project-kind', 'x'], 'project-kind'],
  ])('refuses a call with %s', async (_, args, word) => {
    const { status, out, err } = await run(
      'check',
      ...args.map((each) => (each.endsWith('.json') ? file(each) : each)),
    );
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(word);
  });

  it('compares two workbooks of form 1, and one with a form in JSON', async () => {
    const [row] = form.sections[0]?.rows ?? [];
    const later = {
      ...form,
      sections: [{ rows: [{ ...row, supportVnd: '5', counterpartVnd: '4' }] }],
    } as FormOne;
    writeFileSync(file('form-then.xlsx'), await writeFormOne(form as FormOne));
    writeFileSync(file('form-now.xlsx'), await writeFormOne(later));
    writeFileSync(file('form-then.json'), JSON.stringify(form));
    for (const before of ['form-then.xlsx', 'form-then.json']) {
      const { out } = await run(
        ...['check', file('form-now.xlsx'), '--previous', file(before), '--as-of', '2016-05-01'],
        ...['--format', 'json'],
      );
      const { comparison, findings } = JSON.parse(out) as CheckReport;
      expect(comparison?.changes.map(({ kind, id, differenceVnd }) => [kind, id, differenceVnd])).toEqual([
        ['amount-changed', '1', '1'],
      ]);
      expect(findings.some(({ code, origin }) => code.startsWith('ROW_') && origin?.cell === 'A8')).toBe(
        true,
      );
    }
  });
});
