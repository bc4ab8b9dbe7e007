import {
  evaluateExplanation,
  Exact,
  toDecimalString,
  type DecimalString,
  type Qualifier,
  type Quantity,
} from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, fivePercent } from '../../test/figure.js';
import type { SettledFigure } from '../figure/figure-readings.js';
import { moneyUnits } from '../money/money-units.js';
import { reconcile } from './reconcile.js';
import type { Reconciliation } from './reconciliation.js';

const unit = fc.constantFrom(
  ...moneyUnits.map(({ name, factor }) => ({ unitWritten: name, unitFactor: factor })),
);
const amount = fc.bigInt({ min: 0n, max: 10n ** 24n });
const text = (value: bigint): DecimalString => value.toString() as DecimalString;

/** Exact parts in any order and in any mix of units, with the unit in which the total is printed. */
const split = fc
  .array(fc.tuple(amount, unit), { minLength: 1, maxLength: 12 })
  .chain((parts) => fc.tuple(fc.shuffledSubarray(parts, { minLength: parts.length }), unit));

function reconciledTotal(figures: readonly SettledFigure[]): Reconciliation {
  const [total] = reconcile(figures, fivePercent).totals;
  if (!total) throw new Error('no total');
  return total;
}

describe('a total split into exact parts', () => {
  it('is equal in any order and any mix of units', () => {
    fc.assert(
      fc.property(split, ([parts, printed]) => {
        const whole = parts.reduce((sum, [value]) => sum + value, 0n);
        const figures = parts.map(([value, own], index) =>
          exactly(`p${index}`, text(value), { ...own, partOf: 'total' }),
        );
        const result = reconcile([...figures, exactly('total', text(whole), printed)], fivePercent);
        expect(result.findings).toEqual([]);
        expect(result.totals.map(({ status, difference }) => [status, difference])).toEqual([['equal', '0']]);
      }),
    );
  });

  it('differs by exactly what one part is changed by, in đồng and in the unit of print', () => {
    fc.assert(
      fc.property(
        split,
        fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }).filter((change) => change !== 0n),
        ([parts, printed], change) => {
          const whole = parts.reduce((sum, [value]) => sum + value, 0n);
          const figures = parts.map(([value, own], index) =>
            exactly(`p${index}`, text(index === 0 ? value + change : value), { ...own, partOf: 'total' }),
          );
          const { status, difference, finding, explanation } = reconciledTotal([
            exactly('total', text(whole), printed),
            ...figures,
          ]);
          expect([status, difference]).toEqual([change < 0n ? 'short' : 'over', text(change)]);
          expect(finding?.params['differenceVnd']).toBe(text(change));
          const inPrint = new Exact(finding?.params['difference'] ?? 'NaN').times(printed.unitFactor);
          expect(toDecimalString(inPrint)).toBe(text(change));
          expect(explanation && evaluateExplanation(explanation)).toBe(text(change));
        },
      ),
    );
  });
});

const qualifiers: readonly Qualifier[] = ['exact', 'about', 'nearly', 'over', 'at-least', 'at-most', 'range'];
const small = fc.integer({ min: 1, max: 3 });

interface Said {
  readonly qualifier: Qualifier;
  readonly value: number;
  readonly width: number;
}

const said: fc.Arbitrary<Said> = fc.record({
  qualifier: fc.constantFrom(...qualifiers),
  value: small,
  width: fc.integer({ min: 0, max: 2 }),
});

function saidFigure(id: string, { qualifier, value, width }: Said, partOf?: string): SettledFigure {
  const place = partOf === undefined ? {} : { partOf };
  const count = { kind: 'count', unit: 'đề án', unitWritten: 'đề án', qualifier } as const;
  const base = exactly(id, `${value}`, { ...count, ...place });
  if (qualifier !== 'range') return base;
  const { value: _value, ...rest } = base.quantity ?? ({} as Quantity);
  return { ...base, quantity: { ...rest, min: `${value}`, max: `${value + width}` } };
}

/**
 * In eighths: three parts and a total with open ends fit between two neighbouring halves; "khoảng" is taken as half of the value.
 * No end lies above 5, no sum of ends above 9.5, so the grid holds every case.
 */
function eighths({ qualifier, value, width }: Said, inclusive: boolean, highest: number): readonly number[] {
  const grid = Array.from({ length: highest * 8 + 1 }, (_, index) => index);
  const at = value * 8;
  const holds: Readonly<Record<Qualifier, (eighth: number) => boolean>> = {
    exact: (eighth) => eighth === at,
    about: (eighth) => eighth >= value * 4 && eighth <= value * 12,
    nearly: (eighth) => (inclusive ? eighth <= at : eighth < at),
    over: (eighth) => (inclusive ? eighth >= at : eighth > at),
    'at-least': (eighth) => eighth >= at,
    'at-most': (eighth) => eighth <= at,
    range: (eighth) => eighth >= at && eighth <= at + width * 8,
    indefinite: () => true,
  };
  return grid.filter(holds[qualifier]);
}

/** Every sum of one value of each, tried out. */
function sums(parts: readonly (readonly number[])[]): ReadonlySet<number> {
  return parts.reduce<ReadonlySet<number>>(
    (reached, part) => new Set([...reached].flatMap((sum) => part.map((value) => sum + value))),
    new Set([0]),
  );
}

function canMake(total: Said, parts: readonly Said[], inclusive: boolean): boolean {
  const reached = sums(parts.map((each) => eighths(each, inclusive, 6)));
  return eighths(total, inclusive, 16).some((value) => reached.has(value));
}

describe('qualified parts and total', () => {
  const halfAbout = { aboutTolerancePercent: '50' } as const;
  const document = fc.tuple(said, fc.array(said, { minLength: 1, maxLength: 3 }));

  it('hold within the qualifiers exactly when some values of them add up', () => {
    fc.assert(
      fc.property(document, ([total, parts]) => {
        fc.pre([total, ...parts].some(({ qualifier }) => qualifier !== 'exact'));
        const figures = [
          saidFigure('total', total),
          ...parts.map((each, index) => saidFigure(`p${index}`, each, 'total')),
        ];
        const [result] = reconcile(figures, halfAbout).totals;
        const possible = canMake(total, parts, false);
        expect(result?.status).toBe(possible ? 'within-qualifiers' : 'impossible');
        if (!possible) {
          expect(result?.finding?.params['inclusiveReading']).toBe(
            canMake(total, parts, true) ? 'holds' : undefined,
          );
        }
        expect(result?.explanation && evaluateExplanation(result.explanation)).toBe(result?.difference);
      }),
      { numRuns: 400 },
    );
  });

  it('leave a remainder exactly when some values of the parts stay within the total', () => {
    fc.assert(
      fc.property(document, ([total, parts]) => {
        const whole = saidFigure('total', total);
        const partial = { ...whole, figure: { ...whole.figure, partial: true } };
        const figures = [partial, ...parts.map((each, index) => saidFigure(`p${index}`, each, 'total'))];
        const [result] = reconcile(figures, halfAbout).totals;
        const least = Math.min(...sums(parts.map((each) => eighths(each, false, 6))));
        const room = eighths(total, false, 16).some((value) => value >= least);
        expect(result?.status === 'partial' || result?.status === 'equal').toBe(room);
      }),
      { numRuns: 400 },
    );
  });
});
