import type { TableField, TableSchema, Unit } from '@khuyencong/model';
import { headerKey, type HeaderText } from './header-text.js';
import { nearestWord } from './nearest-word.js';

/** A header that may fill a column: of two header rows the lower, both together, or the upper. */
export interface HeaderCandidate {
  readonly index: number;
  readonly texts: readonly HeaderText[];
}

/** A column that was recognised, and the header by which it was. */
export interface MatchedColumn {
  readonly index: number;
  readonly header: string;
  readonly field: TableField;
  readonly unit?: Unit | undefined;
  /** The header of the field where the one in the file is misspelt. */
  readonly misspelt?: string;
}

/** The columns of a table that a header row holds. */
export interface MatchedColumns {
  readonly columns: readonly MatchedColumn[];
  /** Second columns for a field that has one already. */
  readonly twice: readonly { readonly index: number; readonly header: string; readonly other: string }[];
  readonly unknown: readonly { readonly index: number; readonly header: string }[];
}

/** Finds the fields of one table in a header, whatever the order of the columns. */
export function matchColumns(candidates: readonly HeaderCandidate[], schema: TableSchema): MatchedColumns {
  const fields = fieldsByKey(schema);
  const exact = candidates.map((candidate) => exactMatch(candidate, fields));
  const taken = new Map<string, MatchedColumn>();
  const twice: { index: number; header: string; other: string }[] = [];
  for (const column of exact) {
    if (!column) continue;
    const other = taken.get(column.field.name);
    if (other) twice.push({ index: column.index, header: column.header, other: other.header });
    else taken.set(column.field.name, column);
  }
  const unknown: { index: number; header: string }[] = [];
  for (const [position, candidate] of candidates.entries()) {
    if (exact[position]) continue;
    // A row without one right header is no header, and slips of the pen are slow to find.
    const near = taken.size > 0 ? nearMatch(candidate, fields, taken) : undefined;
    if (near) taken.set(near.field.name, near);
    else unknown.push({ index: candidate.index, header: candidate.texts[0]?.text ?? '' });
  }
  const columns = [...taken.values()].sort((one, other) => one.index - other.index);
  return { columns, twice, unknown };
}

function fieldsByKey({ fields }: TableSchema): ReadonlyMap<string, TableField> {
  return new Map(
    fields.flatMap((field) =>
      [field.name, field.titleEn, field.title].map((title) => [headerKey(title), field] as const),
    ),
  );
}

function exactMatch(
  { index, texts }: HeaderCandidate,
  fields: ReadonlyMap<string, TableField>,
): MatchedColumn | undefined {
  for (const { key, text, unit } of texts) {
    const field = fields.get(key);
    if (field) return { index, header: text, field, unit: unit ?? unitOf(texts) };
  }
  return undefined;
}

const unitOf = (texts: readonly HeaderText[]): Unit | undefined => texts.find(({ unit }) => unit)?.unit;

function nearMatch(
  { index, texts }: HeaderCandidate,
  fields: ReadonlyMap<string, TableField>,
  taken: ReadonlyMap<string, MatchedColumn>,
): MatchedColumn | undefined {
  const free = [...fields].filter(([, { name }]) => !taken.has(name)).map(([key]) => key);
  for (const { key, text, unit } of texts) {
    const near = nearestWord(key, free);
    const field = near === undefined ? undefined : fields.get(near);
    if (field) return { index, header: text, field, unit: unit ?? unitOf(texts), misspelt: field.title };
  }
  return undefined;
}
