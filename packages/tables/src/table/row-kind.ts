import type { SourceRow } from '../source/source-sheet.js';
import { cellText } from '../cell/cell-text.js';
import { headerKey } from './header-text.js';
import type { RowKind, TableLayout } from './table-layout.js';

/** What tells the rows of one table apart. */
export interface RowSigns {
  /** Positions in the columns of the layout. */
  readonly key: readonly number[];
  readonly required: readonly number[];
  readonly amounts: readonly number[];
}

/** What a row is, and what it says if it is no record. */
export interface KnownKind {
  readonly kind: RowKind;
  readonly label?: string;
}

/** The signs of a layout. */
export function rowSigns({ columns }: TableLayout, primaryKey: readonly string[]): RowSigns {
  const positions = (holds: (position: number) => boolean): readonly number[] =>
    columns.map((_, position) => position).filter(holds);
  return {
    key: positions((at) => primaryKey.length === 1 && columns[at]?.field.name === primaryKey[0]),
    required: positions((at) => columns[at]?.field.constraints?.required === true),
    amounts: positions((at) => columns[at]?.field.unit !== undefined && columns[at].field.type !== 'string'),
  };
}

const sumWords = /^(?:tổng(?! công ty)|cộng|total|subtotal|sum)(?:$|\s)/u;
const partWords =
  /\s(?:mục|phần|nhóm|tiểu|[ivx]+|[a-d]|\d{1,2})(?:\s|$)|^(?:subtotal|cộng (?:mục|phần|nhóm))/u;
const sectionMark = /^(?:[IVXLC]{1,6}|[A-Z]|[a-zđ])[.)]?$/u;

/** Tells a record from a heading, a sum and a note. */
export function kindOfRow(
  row: SourceRow,
  values: readonly (string | null)[],
  { key, required, amounts }: RowSigns,
): KnownKind {
  const filled = (positions: readonly number[]): number =>
    positions.filter((position) => values[position] !== null).length;
  const others = required.filter((position) => !key.includes(position));
  if (filled(key) > 0 && (filled(others) > 0 || others.length === 0)) return { kind: 'record' };
  const texts = row.values.map(cellText).filter((text) => text !== '');
  const label = texts.find((text) => /\p{L}{2}/u.test(text)) ?? texts[0] ?? '';
  const folded = headerKey(label);
  const hasAmount = filled(amounts) > 0;
  if (sumWords.test(folded)) return { kind: partWords.test(folded) ? 'subtotal' : 'total', label };
  const marked = sectionMark.test(texts[0] ?? '');
  if (marked) return { kind: hasAmount ? 'subtotal' : 'section', label };
  if (filled(key) > 0 || filled(required) * 2 > required.length) return { kind: 'record' };
  return { kind: hasAmount && texts.length > 1 ? 'record' : 'note', label: texts.join(' · ').slice(0, 200) };
}
