import type { ExactMark } from '../scoring/round-result.js';
import type { PanelTotals } from './panel-totals.js';

/** The totals as whole numbers of one scale, so that everything computed from them is exact. */
export interface ScaledPanel {
  readonly jurors: readonly string[];
  readonly ids: readonly string[];
  /** What 1 mark is. */
  readonly scale: bigint;
  readonly rows: readonly (readonly (bigint | null)[])[];
}

interface Quotient {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Brings all totals to their common denominator. */
export function scaledPanel({ jurors, products }: PanelTotals): ScaledPanel {
  const rows = products.map(({ totals }) => totals.map((total) => (total === null ? null : quotient(total))));
  const scale = rows
    .flat()
    .reduce((common, each) => (each === null ? common : leastMultiple(common, each.denominator)), 1n);
  return {
    jurors,
    ids: products.map(({ id }) => id),
    scale,
    rows: rows.map((row) =>
      row.map((each) => (each === null ? null : (each.numerator * scale) / each.denominator)),
    ),
  };
}

/** A mark as two whole numbers. */
export function quotient(mark: ExactMark): Quotient {
  const [numerator = '0', denominator = '1'] = mark.split('/');
  const one = decimal(numerator);
  const other = decimal(denominator);
  return {
    numerator: one.numerator * other.denominator,
    denominator: one.denominator * other.numerator,
  };
}

function decimal(text: string): Quotient {
  const point = text.indexOf('.');
  if (point < 0) return { numerator: BigInt(text), denominator: 1n };
  const places = text.length - point - 1;
  return {
    numerator: BigInt(text.slice(0, point) + text.slice(point + 1)),
    denominator: 10n ** BigInt(places),
  };
}

function leastMultiple(left: bigint, right: bigint): bigint {
  if (left % right === 0n) return left;
  let [larger, smaller] = [left, right];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return (left / larger) * right;
}
