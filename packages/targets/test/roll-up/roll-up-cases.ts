import type { IsoDate } from '@khuyencong/model';
import type { PlaceMapping, PlaceMappingRow } from '../../src/roll-up/place-mapping.js';
import type { RollUp, RollUpSpan } from '../../src/roll-up/rolled-figure.js';
import { collectProgress } from '../../src/progress/collect-progress.js';
import type { ProgressReport } from '../../src/progress/progress-report.js';
import { rollUpProgress } from '../../src/roll-up/roll-up-progress.js';
import { everyKind } from '../progress/progress-cases.js';

export const year2024: RollUpSpan = { firstDay: '2024-01-01', lastDay: '2024-12-31' };

export function mappingOf(rows: readonly PlaceMappingRow[], id = 'm1'): PlaceMapping {
  return { id, label: { vi: 'ánh xạ', en: 'the mapping' }, rows };
}

/** A line that holds for all time. */
export function always(place: string, partOf: string): PlaceMappingRow {
  return { place, partOf, from: null, to: null };
}

/** Figures of the indicators that the reports are about. */
export function rolledUp(
  reports: readonly ProgressReport[],
  {
    mappings,
    span = year2024,
    asOf = '2025-07-01',
  }: { readonly mappings: readonly PlaceMapping[]; readonly span?: RollUpSpan; readonly asOf?: IsoDate },
): RollUp {
  const used = new Set(reports.map(({ indicatorId }) => indicatorId));
  const indicators = everyKind.filter(({ id }) => used.size === 0 || used.has(id));
  const { state } = collectProgress(reports, { indicators });
  return rollUpProgress(state, { indicators, mappings, span, asOf });
}
