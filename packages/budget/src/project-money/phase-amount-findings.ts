import { Exact, makeFinding, toDecimalString, type DecimalString, type Finding } from '@khuyencong/model';
import type { PlacedPhase } from './placed-phase.js';
import { projectMoneyFindings } from './project-money-findings.js';

/** What stands after each row. */
interface Standing {
  readonly planned?: DecimalString;
  /** As last adjusted. */
  readonly approved?: DecimalString;
  readonly advanced: DecimalString;
  readonly disbursed: DecimalString;
  readonly settled: DecimalString;
}

type LimitCode =
  | 'APPROVED_ABOVE_PLANNED'
  | 'ADVANCED_ABOVE_APPROVED'
  | 'DISBURSED_ABOVE_APPROVED'
  | 'SETTLED_ABOVE_DISBURSED'
  | 'ADJUSTED_BELOW_PAID'
  | 'ADVANCE_NOT_CLEARED';

/** An amount, its limit and the code for going above it. */
type Limit = readonly [code: LimitCode, amount: DecimalString, limit: DecimalString | undefined];

/** No amount above the one that limits it, after each row. Rows of one source, in order. */
export function phaseAmountFindings(rows: readonly PlacedPhase[]): readonly Finding[] {
  let standing: Standing = { advanced: '0', disbursed: '0', settled: '0' };
  return rows.flatMap((row) => {
    standing = standingAfter(standing, row);
    return limitsOf(row, standing).flatMap(([code, amountVnd, limitVnd]) => {
      if (limitVnd === undefined) return [];
      const excess = new Exact(amountVnd).minus(limitVnd);
      if (!excess.greaterThan(0)) return [];
      const params = { on: row.on, amountVnd, limitVnd, excessVnd: toDecimalString(excess) };
      return [makeFinding(projectMoneyFindings, code, params, { path: row.path })];
    });
  });
}

function standingAfter(standing: Standing, { phase, amountVnd }: PlacedPhase): Standing {
  switch (phase) {
    case 'planned':
      return { ...standing, planned: amountVnd };
    case 'approved':
    case 'adjusted':
      return { ...standing, approved: amountVnd };
    case 'advanced':
    case 'disbursed':
    case 'settled':
      return { ...standing, [phase]: toDecimalString(new Exact(standing[phase]).plus(amountVnd)) };
  }
}

function limitsOf(row: PlacedPhase, standing: Standing): readonly Limit[] {
  const { planned, approved, advanced, disbursed, settled } = standing;
  switch (row.phase) {
    case 'planned':
      return [];
    case 'approved':
      return [['APPROVED_ABOVE_PLANNED', row.amountVnd, planned]];
    case 'adjusted':
      return [['ADJUSTED_BELOW_PAID', higher(advanced, disbursed), row.amountVnd]];
    case 'advanced':
      return [['ADVANCED_ABOVE_APPROVED', advanced, approved]];
    case 'disbursed':
      return [['DISBURSED_ABOVE_APPROVED', disbursed, approved]];
    case 'settled':
      return [
        ['SETTLED_ABOVE_DISBURSED', settled, disbursed],
        ...(row.final === true ? [['ADVANCE_NOT_CLEARED', advanced, disbursed] as const] : []),
      ];
  }
}

function higher(left: DecimalString, right: DecimalString): DecimalString {
  return new Exact(left).greaterThan(right) ? left : right;
}
