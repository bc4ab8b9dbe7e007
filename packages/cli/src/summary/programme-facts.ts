import type { Origin } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { rowField, rowPlace } from '../register/row-field.js';

/**
 * What a row of the table of programmes says (thông tin chương trình); null where it says nothing.
 *
 * @category report
 * @since 0.1.0
 */
export interface ProgrammeFacts {
  readonly id: string | null;
  readonly name: string | null;
  readonly level: string | null;
  readonly province: string | null;
  readonly fromYear: string | null;
  readonly toYear: string | null;
  readonly decision: string | null;
  readonly leadAgency: string | null;
  readonly origin?: Origin;
}

const keptAtMost = 100;

/** Keeps the rows of a table of programmes. */
export function watchProgrammes(
  table: OpenedTable,
  programmes: ProgrammeFacts[],
): (rows: readonly TableRow[]) => void {
  const field = (name: string) => rowField(table, name);
  const [id, name, level, province] = [field('id'), field('name'), field('level'), field('province')];
  const [from, to] = [field('from_year'), field('to_year')];
  const [decision, agency] = [field('decision'), field('lead_agency')];
  return (rows) => {
    for (const row of rows) {
      if (row.kind !== 'record' || programmes.length >= keptAtMost) continue;
      const { origin } = rowPlace(table, row, 'name');
      programmes.push({
        ...{ id: id(row), name: name(row), level: level(row), province: province(row) },
        ...{ fromYear: from(row), toYear: to(row), decision: decision(row), leadAgency: agency(row) },
        ...(origin && { origin }),
      });
    }
  };
}
