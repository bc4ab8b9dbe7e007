import { evaluateExplanation, type DecimalString } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { balances } from './balances.js';
import type { Ledger, LedgerEntry } from './ledger.js';
import { postEntries } from './post-entries.js';
import { stopProject } from './stop-project.js';

const budget = { kind: 'allotment', id: 'provincial-2024' } as const;
const project = { kind: 'project', id: 'da-01' } as const;
const advanced = { kind: 'advanced', id: 'da-01' } as const;
const disbursed = { kind: 'disbursed', id: 'da-01' } as const;

const ledger: Ledger = {
  ...{ kind: 'ledger', id: 'so-2024', name: 'Sổ 2024' },
  entries: [
    {
      ...{ id: '1', on: '2024-01-15', reason: 'Giao' },
      from: [{ account: budget, amountVnd: '300000000' }],
      to: [{ account: project, amountVnd: '300000000' }],
    },
    {
      ...{ id: '2', on: '2024-03-01', reason: 'Tạm ứng' },
      from: [{ account: project, amountVnd: '210000000' }],
      to: [{ account: advanced, amountVnd: '210000000' }],
    },
    {
      ...{ id: '3', on: '2024-06-01', reason: 'Thanh toán' },
      from: [{ account: advanced, amountVnd: '60000000' }],
      to: [{ account: disbursed, amountVnd: '60000000' }],
    },
  ],
};

const stop = {
  ...({ projectId: 'da-01', entryId: '4', on: '2024-09-30', reason: 'Cơ sở xin dừng' } as const),
  ...({ level: 'local', kind: 'ordinary', forFault: false, province: 'Cà Mau' } as const),
};

describe('stopProject', () => {
  const to = [
    { account: { kind: 'project', id: 'da-02' }, amountVnd: '200000000' },
    { account: { kind: 'returned', id: 'provincial-2024' }, amountVnd: '40000000' },
  ] as const;

  it('empties the project and its advances, and leaves what was disbursed', () => {
    const { entry, explanation, findings } = stopProject(ledger, { ...stop, to });
    expect([evaluateExplanation(explanation), findings]).toEqual(['240000000', []]);
    const posted = postEntries(ledger, entry ? [entry] : []);
    if (!posted.ok) throw new Error(JSON.stringify(posted.findings));
    expect(
      balances(posted.value, { asOf: '2024-12-31' }).map(({ account, balanceVnd }) => [
        `${account.kind} ${account.id}`,
        balanceVnd,
      ]),
    ).toEqual([
      ['advanced da-01', '0'],
      ['allotment provincial-2024', '-300000000'],
      ['disbursed da-01', '60000000'],
      ['project da-01', '0'],
      ['project da-02', '200000000'],
      ['returned provincial-2024', '40000000'],
    ]);
  });

  it('says that a province sets who decides', () => {
    const { decider } = stopProject(ledger, { ...stop, to });
    expect(decider).toMatchObject({ status: 'not-known', reason: 'set-by-province' });
  });

  it('holds what stood on the day, not what came later', () => {
    const early = stopProject(ledger, { ...stop, on: '2024-02-29', to: [] });
    expect(early.explanation.value).toBe('300000000');
    expect(early.findings.map(({ params }) => params['differenceVnd'])).toEqual(['-300000000']);
  });
});

describe('postEntries', () => {
  it('posts all or nothing and leaves the ledger as it was', () => {
    const good = {
      ...({ id: '4', on: '2024-07-01', reason: 'Tạm ứng' } as const),
      from: [{ account: project, amountVnd: '90000000' }],
      to: [{ account: advanced, amountVnd: '90000000' }],
    } as const;
    const bad = { ...good, id: '5' };
    const text = JSON.stringify(ledger);
    expect(postEntries(ledger, [good, bad]).findings.map(({ code }) => code)).toEqual(['ACCOUNT_OVERDRAWN']);
    expect(postEntries(ledger, [good]).ok).toBe(true);
    expect(JSON.stringify(ledger)).toBe(text);
  });

  it('takes neither the project itself nor an amount below zero for a new place', () => {
    const back = stopProject(ledger, { ...stop, to: [{ account: project, amountVnd: '240000000' }] });
    expect([back.entry, back.findings.map(({ code }) => code)]).toEqual([
      undefined,
      ['REALLOCATION_NOT_WHOLE'],
    ]);
    const below = stopProject(ledger, {
      ...stop,
      to: [
        { account: { kind: 'returned', id: 'provincial-2024' }, amountVnd: '340000000' },
        { account: { kind: 'project', id: 'da-02' }, amountVnd: '-100000000' },
      ],
    });
    expect([below.entry, below.findings.map(({ code, path }) => [code, path])]).toEqual([
      undefined,
      [['AMOUNT_NEGATIVE', ['to', 1, 'amountVnd']]],
    ]);
  });

  it('posts no entry that moves money against its direction, or an amount that is none', () => {
    const entryOf = (amountVnd: DecimalString): LedgerEntry => ({
      ...{ id: '5', on: '2024-09-30', reason: 'Chuyển' },
      from: [{ account: { kind: 'project', id: 'da-02' }, amountVnd }],
      to: [{ account: project, amountVnd }],
    });
    const codes = (amountVnd: DecimalString): readonly string[] => {
      const posted = postEntries(ledger, [entryOf(amountVnd)]);
      return posted.ok ? [] : posted.findings.map(({ code }) => code);
    };
    expect(codes('-5')).toEqual(['AMOUNT_NEGATIVE', 'AMOUNT_NEGATIVE']);
    expect(codes('1e5')).toEqual(['AMOUNT_WITH_EXPONENT', 'AMOUNT_WITH_EXPONENT']);
    expect(codes('0.5')).toEqual(['AMOUNT_NOT_WHOLE', 'AMOUNT_NOT_WHOLE']);
  });
});
