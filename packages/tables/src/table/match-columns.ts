import type { TableField, TableSchema, Unit } from '@khuyencong/model';
import { headerKey, type HeaderText } from './header-text.js';
import { nearestWord, withoutMarks } from './nearest-word.js';

/** A header that may fill a column: of several header rows the lowest, with those above it, or those above alone. */
export interface HeaderCandidate {
  readonly index: number;
  readonly texts: readonly HeaderText[];
  /** The unit of the column, wherever in its headers it stands. */
  readonly unit?: Unit | undefined;
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

/** The headers of a table as they are compared. */
export interface SchemaHeaders {
  readonly schema: TableSchema;
  readonly byKey: ReadonlyMap<string, TableField>;
  /** Headers without their marks, where that leaves them different. */
  readonly byBareKey: ReadonlyMap<string, TableField>;
}

/** Prepares the headers of a table. */
export function schemaHeaders(schema: TableSchema): SchemaHeaders {
  const titled = schema.fields.flatMap((field) =>
    [field.name, field.titleEn, field.title].map((title) => [headerKey(title), field] as const),
  );
  const bare = new Map<string, TableField | undefined>();
  for (const [key, field] of titled) {
    const word = withoutMarks(key);
    bare.set(word, bare.has(word) && bare.get(word) !== field ? undefined : field);
  }
  const sure = [...bare].filter((entry): entry is [string, TableField] => entry[1] !== undefined);
  return { schema, byKey: new Map(titled), byBareKey: new Map(sure) };
}

/**
 * Finds the fields of one table in a header, whatever the order of the columns; slips of the pen are slow to find and therefore looked
 * for where asked alone.
 */
export function matchColumns(
  candidates: readonly HeaderCandidate[],
  { headers, slips }: { readonly headers: SchemaHeaders; readonly slips: boolean },
): MatchedColumns {
  const sure = candidates.map((candidate) => sureMatch(candidate, headers));
  const taken = new Map<string, MatchedColumn>();
  const twice: { index: number; header: string; other: string }[] = [];
  for (const column of sure) {
    if (!column) continue;
    const other = taken.get(column.field.name);
    if (other) twice.push({ index: column.index, header: column.header, other: other.header });
    else taken.set(column.field.name, column);
  }
  const unknown: { index: number; header: string }[] = [];
  for (const [position, candidate] of candidates.entries()) {
    if (sure[position]) continue;
    const near = slips ? nearMatch(candidate, headers, taken) : undefined;
    if (near) taken.set(near.field.name, near);
    else unknown.push({ index: candidate.index, header: candidate.texts[0]?.text ?? '' });
  }
  const columns = [...taken.values()].sort((one, other) => one.index - other.index);
  return { columns, twice, unknown };
}

function sureMatch(
  { index, texts, unit }: HeaderCandidate,
  { byKey, byBareKey }: SchemaHeaders,
): MatchedColumn | undefined {
  for (const { key, text } of texts) {
    const field = byKey.get(key);
    if (field) return { index, header: text, field, unit };
  }
  for (const { key, text } of texts) {
    const field = key === withoutMarks(key) ? byBareKey.get(key) : undefined;
    if (field) return { index, header: text, field, unit, misspelt: field.title };
  }
  return undefined;
}

function nearMatch(
  { index, texts, unit }: HeaderCandidate,
  { byKey }: SchemaHeaders,
  taken: ReadonlyMap<string, MatchedColumn>,
): MatchedColumn | undefined {
  const free = [...byKey].filter(([, { name }]) => !taken.has(name)).map(([key]) => key);
  for (const { key, text } of texts) {
    const near = nearestWord(key, free);
    const field = near === undefined ? undefined : byKey.get(near);
    if (field) return { index, header: text, field, unit, misspelt: field.title };
  }
  return undefined;
}
