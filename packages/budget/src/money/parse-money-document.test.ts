import { describe, expect, it } from 'vitest';
import { safeParsePlanTable } from '../plan/parse-plan-table.js';

const line = { id: '1', label: 'Máy móc', unit: 'Trung tâm', group: '3', source: 'provincial' };

function planOf(...amounts: readonly unknown[]): Readonly<Record<string, unknown>> {
  const lines = amounts.map((amountVnd, index) => ({ ...line, id: String(index), amountVnd }));
  return {
    kind: 'plan',
    id: 'kh',
    name: 'Kế hoạch',
    year: 2024,
    level: 'local',
    province: 'An Giang',
    lines,
  };
}

const found = (data: unknown): readonly string[] =>
  safeParsePlanTable(data).findings.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('the amounts of a document', () => {
  it.each([
    [NaN, 'AMOUNT_NAN'],
    [Infinity, 'AMOUNT_INFINITE'],
    ['1e999999', 'AMOUNT_WITH_EXPONENT'],
    [0.1 + 0.2, 'AMOUNT_BEYOND_15_DIGITS'],
    ['9'.repeat(10_000), 'AMOUNT_TOO_MANY_DIGITS'],
    ['-5', 'AMOUNT_NEGATIVE'],
    ['0.5', 'AMOUNT_NOT_WHOLE'],
    ['1.500.000', 'AMOUNT_MALFORMED'],
    [5, 'AMOUNT_NOT_TEXT'],
    [null, 'AMOUNT_NOT_TEXT'],
  ])('%s has a code of its own: %s', (value, code) => {
    expect(safeParsePlanTable(planOf(value)).ok).toBe(false);
    expect(found(planOf('5', value))).toEqual([`${code} lines.1.amountVnd`]);
  });

  it('are all judged, beside what else is wrong', () => {
    const plan = { ...planOf('-5', '9'.repeat(19)), year: '2024' };
    expect(found(plan).toSorted()).toEqual([
      'AMOUNT_NEGATIVE lines.0.amountVnd',
      'AMOUNT_TOO_MANY_DIGITS lines.1.amountVnd',
      'WRONG_TYPE year',
    ]);
  });

  it('are missing rather than faulty when they are not there', () =>
    expect(found(planOf(undefined))).toEqual(['MISSING_FIELD lines.0']));

  it('are no amounts of the document in a field that it does not know', () => {
    const parsed = safeParsePlanTable({ ...planOf('5'), otherVnd: -5 });
    expect(parsed.ok).toBe(true);
    expect(parsed.findings.map(({ code }) => code)).toEqual(['UNKNOWN_FIELD']);
  });

  it('are looked for once in a document that holds itself', () => {
    const plan: Record<string, unknown> = { ...planOf('-5') };
    plan['again'] = plan;
    expect(found(plan)).toContain('AMOUNT_NEGATIVE lines.0.amountVnd');
  });
});
