import type { TableSchema } from '@khuyencong/model';
import { cellText } from '../cell/cell-text.js';
import type { SourceRow } from '../source/source-sheet.js';
import { headerKey, headerText, type HeaderText } from './header-text.js';
import { matchColumns, type HeaderCandidate, type MatchedColumns } from './match-columns.js';
import type { UnitNames } from './unit-names.js';

/** The header of a sheet, the table that it belongs to and the columns that were recognised. */
export interface FoundHeader {
  readonly schema: TableSchema;
  /** Position in the rows that were looked at. */
  readonly position: number;
  readonly lines: readonly number[];
  readonly matched: MatchedColumns;
}

/** What is known before the header is looked for. */
export interface FindHeaderOptions {
  readonly schemas: readonly TableSchema[];
  /** Name of the sheet or file, which may say the table. */
  readonly name: string;
  readonly units: UnitNames;
}

/** Finds the header row, or the two of them, that fits a table best. */
export function findHeader(rows: readonly SourceRow[], options: FindHeaderOptions): FoundHeader | undefined {
  const named = schemaByName(options.name, options.schemas);
  const schemas = named ? [named] : options.schemas;
  let best: { readonly header: FoundHeader; readonly score: number } | undefined;
  for (const [position, row] of rows.entries()) {
    const next = rows[position + 1];
    const single = candidatesOf(row, options.units);
    if (single.length < 2) continue;
    const double = next ? doubleCandidates(row, next, options.units) : [];
    for (const schema of schemas) {
      for (const [candidates, lines] of [
        [single, [row.line]],
        [double, [row.line, next?.line ?? row.line]],
      ] as const) {
        const matched = matchColumns(candidates, schema);
        const score = scoreOf(matched, schema);
        if (score > (best?.score ?? 0)) best = { header: { schema, position, lines, matched }, score };
      }
    }
  }
  return best && isConvincing(best.header, named !== undefined) ? best.header : undefined;
}

/** A table named by its sheet or file: `Đề án`, `de-an.csv` is not enough, `projects.csv` is. */
function schemaByName(name: string, schemas: readonly TableSchema[]): TableSchema | undefined {
  const key = headerKey(name.replace(/^.*[\\/]/u, '').replace(/\.[^.]+$/u, ''));
  return schemas.find(({ name: id, title, titleEn }) =>
    [id, title, titleEn].some((word) => headerKey(word) === key),
  );
}

function candidatesOf(row: SourceRow, units: UnitNames): readonly HeaderCandidate[] {
  return row.values.flatMap((value, index) => {
    const text = cellText(value);
    return text === '' ? [] : [{ index, texts: [headerText(text, units)] }];
  });
}

/** The upper row of a two-row header names several columns at once: it holds until its next cell that is filled. */
function doubleCandidates(upper: SourceRow, lower: SourceRow, units: UnitNames): readonly HeaderCandidate[] {
  const width = Math.max(upper.values.length, lower.values.length);
  const candidates: HeaderCandidate[] = [];
  let group = '';
  for (let index = 0; index < width; index += 1) {
    const own = cellText(upper.values[index]);
    const under = cellText(lower.values[index]);
    if (own !== '') group = own;
    const texts = (under === '' ? [own] : [under, `${group} ${under}`, own]).filter((text) => text !== '');
    if (texts.length > 0)
      candidates.push({ index, texts: texts.map((text) => withUnit(text, group, units)) });
  }
  return candidates;
}

/** A unit in the upper header holds for the columns below it. */
function withUnit(text: string, group: string, units: UnitNames): HeaderText {
  const own = headerText(text, units);
  const { unit } = own.unit ? own : headerText(group, units);
  return unit ? { ...own, unit } : own;
}

/** A header in the right spelling counts most, and what every record must have counts twice. */
function scoreOf({ columns, unknown, twice }: MatchedColumns, { fields }: TableSchema): number {
  const required = new Set(fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name));
  const points = columns.reduce(
    (sum, { field, misspelt }) => sum + (required.has(field.name) ? 6 : 3) - (misspelt === undefined ? 0 : 1),
    0,
  );
  const missing = [...required].filter((name) => !columns.some(({ field }) => field.name === name)).length;
  return points - missing * 2 - unknown.length - twice.length;
}

/** One word that is a header by chance is no table. */
function isConvincing({ schema, matched }: FoundHeader, named: boolean): boolean {
  if (matched.columns.length < 2) return false;
  const needed = schema.fields.filter(({ constraints }) => constraints?.required);
  const present = needed.filter(({ name }) => matched.columns.some(({ field }) => field.name === name));
  return named || present.length * 2 >= needed.length;
}
