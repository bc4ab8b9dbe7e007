import { evaluateExplanation, Exact } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entries } from '../../test/arbitraries.js';
import { balances } from './balances.js';
import { checkAppendOnly } from './check-append-only.js';
import { checkLedger } from './check-ledger.js';
import type { Ledger, LedgerEntry } from './ledger.js';
import { reverseEntry } from './reverse-entry.js';
import { stopProject } from './stop-project.js';

const ledgerOf = (all: readonly LedgerEntry[]): Ledger => ({
  ...{ kind: 'ledger', id: 'so', name: 'Sổ' },
  entries: all,
});
const asOf = '2024-12-31' as const;

describe('a ledger', () => {
  it('has balances that add to zero and explain themselves', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const found = balances(ledgerOf(all), { asOf });
        const sum = found.reduce((total, { balanceVnd }) => total.plus(balanceVnd), new Exact(0));
        expect(sum.isZero()).toBe(true);
        for (const { balanceVnd, explanation } of found) {
          expect(evaluateExplanation(explanation)).toBe(balanceVnd);
        }
        const codes = checkLedger(ledgerOf(all)).map(({ code }) => code);
        expect(codes).not.toContain('ENTRY_UNBALANCED');
      }),
    );
  });

  it('gives the same bytes whatever the order of its entries', () => {
    fc.assert(
      fc.property(
        entries.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const print = (each: readonly LedgerEntry[]): string =>
            JSON.stringify(balances(ledgerOf(each), { asOf }));
          expect(print(shuffled)).toBe(print(all));
          const overdrawn = (each: readonly LedgerEntry[]): string =>
            JSON.stringify(checkLedger(ledgerOf(each)).filter(({ code }) => code === 'ACCOUNT_OVERDRAWN'));
          expect(overdrawn(shuffled)).toBe(overdrawn(all));
        },
      ),
    );
  });

  it('is back where it was when every entry is taken back', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const back = all.map((entry) =>
          reverseEntry(entry, { id: `-${entry.id}`, on: '2024-04-01', reason: 'Đảo' }),
        );
        const ledger = ledgerOf([...all, ...back]);
        expect(balances(ledger, { asOf }).every(({ balanceVnd }) => balanceVnd === '0')).toBe(true);
        expect(checkLedger(ledger).map(({ code }) => code)).not.toContain('REVERSAL_DIFFERS');
        expect(checkAppendOnly(ledgerOf(all), ledger)).toEqual([]);
      }),
    );
  });

  it('loses nothing when a project stops', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const ledger = ledgerOf(all);
        const stop = {
          ...({ projectId: 'a', entryId: 'stop', on: asOf, reason: 'Dừng' } as const),
          ...({ level: 'national', kind: 'ordinary', forFault: false } as const),
        };
        const held = stopProject(ledger, { ...stop, to: [] }).explanation.value;
        const to = [{ account: { kind: 'returned', id: 'z' }, amountVnd: held } as const];
        const { entry } = stopProject(ledger, { ...stop, to });
        expect(entry === undefined).toBe(held === '0');
        if (!entry) return;
        const after = balances(ledgerOf([...all, entry]), { asOf });
        const left = after.filter(
          ({ account, balanceVnd }) =>
            account.id === 'a' &&
            ['project', 'advanced'].includes(account.kind) &&
            new Exact(balanceVnd).greaterThan(0),
        );
        expect(left).toEqual([]);
        expect(after.find(({ account }) => account.id === 'z')?.balanceVnd).toBe(held);
      }),
    );
  });
});
