import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { headerFindings } from '../finding/header-findings.js';
import type { SourceRow } from '../source/source-sheet.js';
import { cellOrigin } from './cell-origin.js';
import type { TableColumn } from './table-layout.js';
import { announcesUnknownUnit, headsUnknownUnit, type UnitNames } from './unit-names.js';

interface UnknownUnitsOptions {
  /** The rows above the header. */
  readonly above: readonly SourceRow[];
  readonly columns: readonly TableColumn[];
  /** The last row of it. */
  readonly header: Pick<SourceRow, 'line' | 'places'>;
  readonly units: UnitNames;
  readonly origin: Origin;
}

/** Units of money that are named above the table or in a header and not known: the amounts would be read in đồng without a word. */
export function unknownUnits({
  above,
  columns,
  header,
  units,
  origin,
}: UnknownUnitsOptions): readonly Finding[] {
  if (units.size === 0) return [];
  const unsure = columns.some(({ field, unit }) => field.unit === 'đồng' && !unit);
  const found = (text: string, place: Origin): Finding =>
    makeFinding(headerFindings, 'UNIT_UNKNOWN', { text: text.slice(0, 80) }, { path: [], origin: place });
  const lines = (unsure ? above : []).flatMap((row) =>
    row.values.flatMap((value, column) =>
      typeof value === 'string' && announcesUnknownUnit(value, units)
        ? [found(value, cellOrigin(origin, row, column))]
        : [],
    ),
  );
  const headers = columns.filter(
    ({ field, header: text }) => field.unit === 'đồng' && headsUnknownUnit(text, units),
  );
  return [
    ...lines,
    ...headers.map(({ header: text, index }) => found(text, cellOrigin(origin, header, index))),
  ];
}
