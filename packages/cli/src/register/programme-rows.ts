import { isSameProvince, type ProvinceNames } from './province-names.js';
import { makeFinding, type Finding } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { dayOf } from './project-of-row.js';
import { registerFindings } from './register-findings.js';
import type { RowCheck } from './row-check.js';
import { rowField, rowPlace } from './row-field.js';

/** A programme as its table has it. */
export interface ProgrammeOfTable {
  readonly from: string;
  readonly to: string;
  readonly isNational: boolean;
  readonly province: string | null;
}

/** Remembers the years and provinces of the programmes; what ends before it begins is no programme to hold anything to. */
export function programmeCheck(
  table: OpenedTable,
  programmes: ProgrammeOfTable[],
  { provinces }: { readonly provinces: ProvinceNames },
): RowCheck {
  const [from, to] = [rowField(table, 'from_year'), rowField(table, 'to_year')];
  const [level, province] = [rowField(table, 'level'), rowField(table, 'province')];
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    for (const row of records) {
      const [first, last, of] = [from(row), to(row), province(row)];
      if (first === null || last === null) continue;
      if (last < first) {
        const place = rowPlace(table, row, 'to_year');
        findings.push(
          makeFinding(registerFindings, 'PROGRAMME_YEARS_REVERSED', { from: first, to: last }, place),
        );
        continue;
      }
      programmes.push({ from: first, to: last, isNational: level(row) === 'national', province: of });
      const asOf = dayOf(`${last}-12-31`);
      if (of === null || asOf === undefined) continue;
      const { isStrange, nearest } = provinces(of, asOf);
      if (!isStrange) continue;
      const params = { text: of.slice(0, 60), asOf, nearest };
      const place = rowPlace(table, row, 'province');
      findings.push(makeFinding(registerFindings, 'PROVINCE_NOT_RECOGNISED', params, place));
    }
  };
  return { rows };
}

/** Finds projects of a province that has no programme in the file, where every programme is that of a province. */
export function projectProvinceCheck(
  table: OpenedTable,
  programmes: readonly ProgrammeOfTable[],
  { provinces }: { readonly provinces: ProvinceNames },
): RowCheck {
  const [province, approved, year] = ['province', 'approved_on', 'year'].map((name) => rowField(table, name));
  const ofProvinces = programmes.filter((each) => each.province !== null);
  const names = [...new Set(ofProvinces.flatMap(({ province: of }) => of ?? []))];
  const isOpen = names.length === 0 || programmes.some((each) => each.isNational || each.province === null);
  const verdicts = new Map<string, boolean>();
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    if (isOpen) return;
    for (const row of records) {
      const text = province?.(row) ?? null;
      const day = approved?.(row) ?? `${year?.(row) ?? ''}-06-30`;
      if (text === null || names.includes(text)) continue;
      const key = `${day} ${text}`;
      const isOther =
        verdicts.get(key) ??
        ofProvinces.every(
          ({ province: name, to }) =>
            isSameProvince(text, name ?? '', { days: [day, `${to}-12-31`], provinces }) === false,
        );
      if (verdicts.size < 10_000) verdicts.set(key, isOther);
      if (!isOther) continue;
      const params = { province: text.slice(0, 60), programmes: names.slice(0, 5).join(', ') };
      const place = rowPlace(table, row, 'province');
      findings.push(makeFinding(registerFindings, 'PROJECT_OF_OTHER_PROVINCE', params, place));
    }
  };
  return { rows };
}
