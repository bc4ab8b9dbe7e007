import fc from 'fast-check';
import type { DecimalString } from '@khuyencong/model';
import type { FormOne, FormOneAmounts, FormOneSpread, FormTwo, FormTwoAmounts } from '@khuyencong/model';
import type { LedgerEntry } from '../src/ledger/ledger.js';
import type { PlanLine, PlanTable } from '../src/plan/plan-table.js';
import type { PhaseAmount, ProjectMoney } from '../src/project-money/project-money.js';

export const text = (value: bigint): DecimalString => value.toString() as DecimalString;

/** Sums of them still fit the 18 digits of a document. */
export const amount: fc.Arbitrary<bigint> = fc.bigInt({ min: 0n, max: 10n ** 16n });

const account = fc.record({
  kind: fc.constantFrom(
    ...(['allotment', 'plan-line', 'project', 'advanced', 'disbursed', 'returned'] as const),
  ),
  id: fc.constantFrom('a', 'b', 'c'),
});

const day = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2024-03-${String(date).padStart(2, '0')}` as const);

/** Balanced entries with an identifier each. */
export const entries: fc.Arbitrary<readonly LedgerEntry[]> = fc
  .array(
    fc.record({
      on: day as fc.Arbitrary<LedgerEntry['on']>,
      to: fc.array(fc.record({ account, value: amount }), { minLength: 1, maxLength: 3 }),
      from: account,
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ on, to, from }, index) => ({
      ...{ id: String(index), on, reason: 'Ví dụ' },
      from: [{ account: from, amountVnd: text(to.reduce((sum, { value }) => sum + value, 0n)) }],
      to: to.map(({ account: into, value }) => ({ account: into, amountVnd: text(value) })),
    })),
  );

const planLine = fc.record({
  id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
  label: fc.constantFrom('Máy móc', 'Tập huấn'),
  unit: fc.constantFrom('Trung tâm', 'Phòng', 'TRUNG TÂM'),
  group: fc.constantFrom('2', '3', '9', 'other'),
  source: fc.constantFrom('central', 'provincial'),
  amountVnd: amount.map(text),
}) as fc.Arbitrary<PlanLine>;

export const planTable: fc.Arbitrary<PlanTable> = fc
  .uniqueArray(planLine, { selector: ({ id }) => id, maxLength: 6 })
  .map((lines) => ({
    ...{ kind: 'plan', id: 'kh', name: 'Kế hoạch', year: 2016, level: 'national' },
    lines,
  }));

/** A form whose rows, years and sums all hold. */
export const soundForm: fc.Arbitrary<FormOne> = fc
  .array(fc.array(fc.tuple(amount, amount, amount), { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((rows) => {
    const spread = (years: readonly (readonly [bigint, bigint, bigint])[]): FormOneSpread => ({
      ...cells(years),
      years: years.map((year, index) => ({ year: 2025 + index, ...cells([year]) })),
    });
    const sums = [0, 1].map((year) =>
      rows.reduce<readonly [bigint, bigint, bigint]>(
        (sum, row) => {
          const own = row[year] ?? [0n, 0n, 0n];
          return [sum[0] + own[0], sum[1] + own[1], sum[2] + own[2]];
        },
        [0n, 0n, 0n],
      ),
    );
    return {
      ...{ kind: 'form-one', id: 'f', name: 'Đề án', pledgesNoOtherStateMoney: true, pledgesRest: true },
      sections: [
        {
          rows: rows.map((row, index) => ({
            ...{ id: String(index), label: 'Nội dung', note: 'Vốn vay' },
            ...spread(row),
          })),
        },
      ],
      sumRow: spread(sums),
    } as const;
  });

/** A form whose headings and sum row hold. */
export const soundFormTwo: fc.Arbitrary<FormTwo> = fc
  .array(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((headings) => {
    const sum = (pairs: readonly (readonly [bigint, bigint])[]): FormTwoAmounts => {
      const support = pairs.reduce((total, [own]) => total + own, 0n);
      const rest = pairs.reduce((total, [, own]) => total + own, 0n);
      return { totalCostVnd: text(support + rest), supportVnd: text(support) };
    };
    return {
      ...{ kind: 'form-two', id: 'kg', year: 2024 },
      rows: headings.flatMap((pairs, index) => [
        { id: `H${index}`, name: 'Nhóm', ...sum(pairs) },
        ...pairs.map((pair, each) => ({
          ...{ id: `H${index}.${each}`, name: 'Đề án', partOf: `H${index}` },
          ...sum([pair]),
        })),
      ]),
      sumRow: sum(headings.flat()),
    };
  });

function cells(years: readonly (readonly [bigint, bigint, bigint])[]): FormOneAmounts {
  const add = (column: 0 | 1 | 2): bigint => years.reduce((sum, year) => sum + year[column], 0n);
  return {
    totalCostVnd: text(add(0) + add(1) + add(2)),
    supportVnd: text(add(0)),
    counterpartVnd: text(add(1)),
    otherSourcesVnd: text(add(2)),
  };
}

export const projectMoney: fc.Arbitrary<ProjectMoney> = fc
  .array(
    fc.record({
      phase: fc.constantFrom(
        ...(['planned', 'approved', 'adjusted', 'advanced', 'disbursed', 'settled'] as const),
      ),
      on: day as fc.Arbitrary<PhaseAmount['on']>,
      amountVnd: fc.bigInt({ min: 0n, max: 9n }).map(text),
    }),
    { maxLength: 10 },
  )
  .map((phases) => ({ kind: 'project-money', projectId: 'da', level: 'local', phases }));
