import { readQuantities, type DecimalString, type Quantity } from '@khuyencong/model';
import type { FigureReadings, SettledFigure } from '../src/figure/figure-readings.js';
import { settleReadings } from '../src/figure/settle-readings.js';
import { publishedUnitIndex } from '../src/money/money-units.js';
import { reconcile, type ReconciliationResult } from '../src/reconciliation/reconcile.js';

export type Extra = Partial<Omit<FigureReadings, 'id' | 'wording' | 'label'>>;

/** A figure as a document states it, read as a reader of documents would. */
export function figure(id: string, wording: string, extra: Extra = {}): FigureReadings {
  return {
    id,
    wording,
    label: { vi: `số ${id}`, en: `figure ${id}` },
    path: ['figures', id],
    readings: readQuantities(wording, { units: publishedUnitIndex }).found[0]?.readings ?? [],
    ...extra,
  };
}

export function part(id: string, wording: string, partOf = 'total'): FigureReadings {
  return figure(id, wording, { partOf });
}

/** An exact amount in đồng or a count that needs no reading. */
export function exactly(
  id: string,
  value: DecimalString,
  extra: Partial<Quantity> & Extra = {},
): SettledFigure {
  const { partOf, partial, ...rest } = extra;
  const quantity: Quantity = {
    kind: 'money',
    value,
    unit: 'đồng',
    unitWritten: 'đồng',
    unitFactor: '1',
    qualifier: 'exact',
    separators: 'none',
    ...rest,
  };
  const own = {
    id,
    wording: value,
    label: { vi: `số ${id}`, en: `figure ${id}` },
    path: ['figures', id],
    readings: [quantity],
    partOf,
    partial,
  };
  return { figure: own, quantity, settledBy: 'one-reading', evidence: [] };
}

export const fivePercent = { aboutTolerancePercent: '5' } as const;

export function reconciled(figures: readonly FigureReadings[]): ReconciliationResult {
  return reconcile(settleReadings(figures), fivePercent);
}

/** What became of each figure, as one line each. */
export function outcomes(settled: readonly SettledFigure[]): readonly string[] {
  return settled.map(({ figure: { id }, quantity, settledBy, evidence }) => {
    const value =
      quantity === undefined ? '?' : (quantity.value ?? `${quantity.min ?? ''}..${quantity.max ?? ''}`);
    return `${id}: ${value} ${settledBy} (${evidence.join(' ')})`;
  });
}
