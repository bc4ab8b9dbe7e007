import { foldVietnamese, makeFinding, type Finding, type Origin } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import type { ProvinceNames } from './province-names.js';
import { registerFindings } from './register-findings.js';
import type { RowCheck } from './row-check.js';
import { rowField, rowPlace } from './row-field.js';

const rememberedAtMost = 200_000;

const longForms: Readonly<Record<string, string>> = {
  htx: 'hợp tác xã',
  tht: 'tổ hợp tác',
  cty: 'công ty',
  dntn: 'doanh nghiệp tư nhân',
  hkd: 'hộ kinh doanh',
};

/** A name without its looks, and without the short forms of what it is. */
const keyOf = (text: string): string =>
  foldVietnamese(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
    .split(' ')
    .map((word) => (Object.hasOwn(longForms, word) ? longForms[word] : word))
    .join(' ');

interface FirstEntry {
  readonly id: string;
  readonly line: number;
}

/** Finds establishments of one name at one place under two identifiers, and provinces that never were. */
export function establishmentsTwiceCheck(
  table: OpenedTable,
  { asOf, provinces }: { readonly asOf: string | undefined; readonly provinces: ProvinceNames },
): RowCheck {
  const [id, name, commune, province] = ['id', 'name', 'commune', 'province'].map((each) =>
    rowField(table, each),
  );
  const entered = new Map<string, FirstEntry>();
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    for (const row of records) {
      const [named, said, where, of] = [id?.(row), name?.(row), commune?.(row), province?.(row)];
      if (typeof of === 'string') findings.push(...strange(of, { table, row, asOf, provinces }));
      // Without a commune two workshops of a common name are as likely.
      if (typeof named !== 'string' || typeof said !== 'string' || typeof where !== 'string') continue;
      const key = [said, where, of ?? ''].map(keyOf).join('\u0000');
      const first = entered.get(key);
      if (first && first.id !== named) findings.push(twice(said, first, { table, row }));
      else if (entered.size < rememberedAtMost) entered.set(key, { id: named, line: row.record ?? row.line });
    }
  };
  return { rows };
}

interface RowOfTable {
  readonly table: OpenedTable;
  readonly row: TableRow;
}

function twice(name: string, { id, line }: FirstEntry, { table, row }: RowOfTable): Finding {
  const at = rowPlace(table, row, 'name');
  const first = row.record === undefined ? rowPlace(table, { ...row, line }, 'name').origin : undefined;
  const firstPlace = first ? placeText(first) : `${table.layout.table}[${line}]`;
  const params = { name: name.slice(0, 80), first: id.slice(0, 80), firstPlace };
  return makeFinding(registerFindings, 'ESTABLISHMENT_ENTERED_TWICE', params, at);
}

function placeText({ sheet, cell, line, column }: Origin): string {
  return cell === undefined ? `${String(line)}:${String(column)}` : [sheet, cell].filter(Boolean).join('!');
}

/** The table has no day, so that a name of any time is right. */
function strange(
  text: string,
  {
    table,
    row,
    asOf,
    provinces,
  }: RowOfTable & { readonly asOf: string | undefined; readonly provinces: ProvinceNames },
): readonly Finding[] {
  const day = asOf ?? '2025-07-01';
  const { isStrange, nearest } = provinces(text, day);
  if (!isStrange) return [];
  const params = { text: text.slice(0, 60), asOf: day as '2025-07-01', nearest };
  return [makeFinding(registerFindings, 'PROVINCE_NOT_RECOGNISED', params, rowPlace(table, row, 'province'))];
}
