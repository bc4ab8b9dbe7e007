import { makeFinding, type Finding, type IsoDate } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { dayOf } from './project-of-row.js';
import type { ProvinceNames } from './province-names.js';
import { registerFindings } from './register-findings.js';
import type { RowCheck } from './row-check.js';
import { rowField, rowPlace } from './row-field.js';
import { textsMemo } from './texts-memo.js';

/** Finds provinces that did not exist on the day of approval, or in the year, of their project. */
export function provincesCheck(
  table: OpenedTable,
  options: { readonly asOf: IsoDate | undefined; readonly provinces: ProvinceNames },
): RowCheck {
  const [province, approved, year] = ['province', 'approved_on', 'year'].map((name) => rowField(table, name));
  const lookUp = textsMemo((text, day) => options.provinces(text, day));
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    for (const row of records) {
      const text = province?.(row) ?? null;
      if (text === null) continue;
      const ofYear = year?.(row) ?? null;
      const day = approved?.(row) ?? (ofYear === null ? options.asOf : `${ofYear}-06-30`);
      if (day === undefined) continue;
      const { known, nearest } = lookUp(text, day, '', '');
      const asOf = known ? undefined : dayOf(day);
      if (asOf === undefined) continue;
      const params = { text: text.slice(0, 60), asOf, nearest };
      findings.push(
        makeFinding(registerFindings, 'PROVINCE_NOT_RECOGNISED', params, rowPlace(table, row, 'province')),
      );
    }
  };
  return { rows };
}
