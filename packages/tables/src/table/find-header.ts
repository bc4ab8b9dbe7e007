import type { TableSchema } from '@khuyencong/model';
import type { SourceRow } from '../source/source-sheet.js';
import { headerBlock, headerReader } from './header-block.js';
import { headerKey } from './header-text.js';
import {
  matchColumns,
  schemaHeaders,
  type HeaderCandidate,
  type MatchedColumns,
  type SchemaHeaders,
} from './match-columns.js';
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

/** Some rows as the header of one table. */
interface Guess {
  readonly headers: SchemaHeaders;
  readonly candidates: readonly HeaderCandidate[];
  readonly position: number;
  readonly lines: readonly number[];
  readonly score: number;
}

const headerRowsAtMost = 3;
const unknownCountedAtMost = 8;
const guessesLookedAtClosely = 3;

/** Finds the header row, or the two or three of them, that fit a table best. */
export function findHeader(rows: readonly SourceRow[], options: FindHeaderOptions): FoundHeader | undefined {
  const named = schemaByName(options.name, options.schemas);
  const schemas = (named ? [named] : options.schemas).map(schemaHeaders);
  const closest = bestGuesses(rows, { schemas, units: options.units }).map((guess) => {
    const matched = matchColumns(guess.candidates, { headers: guess.headers, slips: true });
    return { guess, matched, score: scoreOf(matched, guess.headers.schema) };
  });
  const best = closest.reduce<(typeof closest)[number] | undefined>(
    (one, other) => (one && one.score >= other.score ? one : other),
    undefined,
  );
  if (!best || best.score <= 0) return undefined;
  const { position, lines, headers } = best.guess;
  const found: FoundHeader = { schema: headers.schema, position, lines, matched: best.matched };
  return isConvincing(found, named !== undefined) ? found : undefined;
}

/** The rows that hold most headers in the right spelling; the earlier and the fewer, where several hold as many. */
function bestGuesses(
  rows: readonly SourceRow[],
  { schemas, units }: { readonly schemas: readonly SchemaHeaders[]; readonly units: UnitNames },
): readonly Guess[] {
  const reading = { read: headerReader(units), units };
  let best: readonly Guess[] = [];
  for (const position of rows.keys()) {
    for (let height = 1; height <= headerRowsAtMost && position + height <= rows.length; height += 1) {
      const block = rows.slice(position, position + height);
      const candidates = headerBlock(block, reading);
      if (candidates.length < 2) continue;
      for (const headers of schemas) {
        const matched = matchColumns(candidates, { headers, slips: false });
        if (matched.columns.length === 0) continue;
        const lines = block.map(({ line }) => line);
        const score = scoreOf(matched, headers.schema);
        best = [...best, { headers, candidates, position, lines, score }]
          .sort((one, other) => other.score - one.score || one.lines.length - other.lines.length)
          .slice(0, guessesLookedAtClosely);
      }
    }
  }
  return best;
}

/** A table named by its sheet or file: `Đề án`, `projects.csv`, `DE AN`. */
function schemaByName(name: string, schemas: readonly TableSchema[]): TableSchema | undefined {
  const key = headerKey(name.replace(/^.*[\\/]/u, '').replace(/\.[^.]+$/u, ''));
  return schemas.find(({ name: id, title, titleEn }) =>
    [id, title, titleEn].some((word) => headerKey(word) === key),
  );
}

/** A header in the right spelling counts most, and what every record must have counts twice. */
function scoreOf({ columns, unknown, twice }: MatchedColumns, { fields }: TableSchema): number {
  const required = new Set(fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name));
  const points = columns.reduce(
    (sum, { field, misspelt }) => sum + (required.has(field.name) ? 6 : 3) - (misspelt === undefined ? 0 : 1),
    0,
  );
  const missing = [...required].filter((name) => !columns.some(({ field }) => field.name === name)).length;
  // A register may have many columns of its own.
  return points - missing * 2 - Math.min(unknown.length, unknownCountedAtMost) - twice.length;
}

/** One word that is a header by chance is no table. */
function isConvincing({ schema, matched }: FoundHeader, named: boolean): boolean {
  if (matched.columns.length < 2) return false;
  const needed = schema.fields.filter(({ constraints }) => constraints?.required);
  const present = needed.filter(({ name }) => matched.columns.some(({ field }) => field.name === name));
  return named || present.length * 2 >= needed.length;
}
