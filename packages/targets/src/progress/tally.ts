import { readPeriod, type PeriodText } from '@khuyencong/model';
import type { Indicator } from '../indicator/indicator.js';
import {
  addAmountToCell,
  cellAmount,
  cellShape,
  newCell,
  type CellShape,
  type CellSum,
  type PairShape,
} from './cell-sum.js';
import type { ProgressCell, ProgressState } from './progress-state.js';

interface IndicatorTally {
  readonly shape: CellShape;
  readonly places: Map<string, Map<string, CellSum>>;
}

/** Cells under way by indicator, place and period; it never leaves the function call that fills it. */
export interface Tally {
  readonly indicators: Map<string, IndicatorTally>;
  /** Each period is read once. */
  readonly periodsRead: Map<string, boolean>;
}

/** Cells that are merged hold no reports that could be of another shape. */
const noShape: PairShape = { needsPair: false, pairAllowed: false, bounded: false };

export function tallyFor(indicators: readonly Indicator[]): Tally {
  return {
    indicators: new Map(indicators.map((each) => [each.id, { shape: cellShape(each), places: new Map() }])),
    periodsRead: new Map(),
  };
}

/** The cell of a report, made where it is the first; undefined when its indicator, place or period is none. */
export function cellOf(
  tally: Tally,
  {
    indicatorId,
    place,
    period,
  }: { readonly indicatorId: string; readonly place: string; readonly period: string },
): CellSum | undefined {
  const indicator = tally.indicators.get(indicatorId);
  if (!indicator) return undefined;
  let periods = indicator.places.get(place);
  const cell = periods?.get(period);
  if (cell) return cell;
  if (place === '' || !isPeriod(tally, period)) return undefined;
  if (!periods) indicator.places.set(place, (periods = new Map<string, CellSum>()));
  const added = newCell(indicator.shape.kind, indicator.shape);
  periods.set(period, added);
  return added;
}

function isPeriod({ periodsRead }: Tally, text: string): boolean {
  const known = periodsRead.get(text);
  if (known !== undefined) return known;
  const isRead = readPeriod(text) !== undefined;
  periodsRead.set(text, isRead);
  return isRead;
}

/** Adds cells that were made before; their kinds say what the indicators are. */
export function addCells(tally: Tally, cells: readonly ProgressCell[]): void {
  for (const { indicatorId, place, period, records, amount } of cells) {
    let indicator = tally.indicators.get(indicatorId);
    if (!indicator) {
      indicator = { shape: { kind: amount.kind, ...noShape }, places: new Map() };
      tally.indicators.set(indicatorId, indicator);
    }
    let periods = indicator.places.get(place);
    if (!periods) indicator.places.set(place, (periods = new Map<string, CellSum>()));
    let cell = periods.get(period);
    if (!cell) periods.set(period, (cell = newCell(indicator.shape.kind, indicator.shape)));
    addAmountToCell(cell, amount, { indicatorId, records });
  }
}

export function stateOf(tally: Tally): ProgressState {
  const cells: ProgressCell[] = [];
  for (const [indicatorId, { places }] of inOrder(tally.indicators))
    for (const [place, periods] of inOrder(places))
      for (const [period, cell] of inOrder(periods))
        if (cell.records > 0)
          cells.push({
            indicatorId,
            place,
            period: period as PeriodText,
            records: cell.records,
            amount: cellAmount(cell),
          });
  return { cells };
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}
