import { isIsoDate, makeFinding, type Finding, type Severity } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { registerFindings } from './register-findings.js';
import type { RowCheck } from './row-check.js';
import { hasField, headerOf, rowField, rowPlace } from './row-field.js';

/** Work may be entered as begun before its approval; it does not end before it begins. */
const orders: readonly (readonly [earlier: string, later: string, severity: Severity])[] = [
  ['start', 'end', 'error'],
  ['approved_on', 'start', 'warning'],
  ['approved_on', 'end', 'error'],
];

/** Finds days of a project in the wrong order, and projects outside the years of the programme. */
export function datesCheck(
  table: OpenedTable,
  spans: readonly (readonly [from: string, to: string])[],
): RowCheck {
  const year = rowField(table, 'year');
  const years = spans.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
  const fields = orders.flatMap(([earlier, later], index) =>
    hasField(table, earlier) && hasField(table, later)
      ? [{ index, earlier: rowField(table, earlier), later: rowField(table, later) }]
      : [],
  );
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    for (const row of records) {
      const of = year(row);
      if (of !== null && spans.length > 0 && !spans.some(([from, to]) => from <= of && of <= to)) {
        const place = rowPlace(table, row, 'year');
        findings.push(makeFinding(registerFindings, 'PROJECT_OUTSIDE_PROGRAMME', { year: of, years }, place));
      }
      for (const { index, earlier, later } of fields) {
        const on = earlier(row);
        const laterOn = later(row);
        if (on !== null && laterOn !== null && laterOn < on) findings.push(...reversed(table, row, index));
      }
    }
  };
  return { rows };
}

function reversed(table: OpenedTable, row: TableRow, index: number): readonly Finding[] {
  const [earlier = '', later = '', severity] = orders[index] ?? [];
  const on = rowField(table, earlier)(row) ?? '';
  const laterOn = rowField(table, later)(row) ?? '';
  if (!isIsoDate(on) || !isIsoDate(laterOn)) return [];
  const params = { header: headerOf(table, earlier), on, laterHeader: headerOf(table, later), laterOn };
  const place = { ...rowPlace(table, row, later), severity };
  return [makeFinding(registerFindings, 'DATES_REVERSED', params, place)];
}
