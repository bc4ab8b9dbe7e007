import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { jsonFindings } from '../finding/json-findings.js';
import { sourceFindings } from '../finding/source-findings.js';
import type { CellPlace, RowBatch, SourceRow } from '../source/source-sheet.js';
import { shown, type JsonRecord } from './read-record.js';

/** Records as rows under a header of their keys. */
export interface RecordRows {
  /** The first call decides the columns. */
  readonly push: (records: readonly JsonRecord[]) => RowBatch;
}

/** Lays records out as rows; a key that none of the first records has is no column, and a finding says so. */
export function recordRows({
  columnsAtMost,
  origin,
}: {
  readonly columnsAtMost: number;
  readonly origin: Origin;
}): RecordRows {
  let columns: ReadonlyMap<string, number> | undefined;
  let position = 0;
  const late = new Set<string>();
  const push = (records: readonly JsonRecord[]): RowBatch => {
    const findings: Finding[] = records.flatMap((record) => record.findings);
    const rows: SourceRow[] = [];
    if (!columns && records.some(({ cells }) => cells.size > 0)) {
      const header = headerOf(records);
      columns = new Map([...header.keys()].slice(0, columnsAtMost).map((key, index) => [key, index]));
      rows.push(headerRow(header, columnsAtMost));
      findings.push(...tooManyKeys(header, { columnsAtMost, origin }));
      [...header.keys()].slice(columnsAtMost).forEach((key) => late.add(key));
    }
    for (const record of records) {
      findings.push(...lateKeys(record, { columns, late, origin }));
      if (record.cells.size > 0) rows.push({ ...rowOf(record, columns ?? new Map()), record: position });
      position += 1;
    }
    return { rows, findings };
  };
  return { push };
}

type Header = ReadonlyMap<string, CellPlace>;

function headerOf(records: readonly JsonRecord[]): Header {
  const header = new Map<string, CellPlace>();
  for (const { cells } of records)
    for (const [key, { keyPlace }] of cells) if (!header.has(key)) header.set(key, keyPlace);
  return header;
}

function headerRow(header: Header, columnsAtMost: number): SourceRow {
  const kept = [...header].slice(0, columnsAtMost);
  return {
    line: kept[0]?.[1].line ?? 1,
    values: kept.map(([key]) => key),
    places: kept.map(([, place]) => place),
  };
}

function tooManyKeys(
  header: Header,
  { columnsAtMost, origin }: { readonly columnsAtMost: number; readonly origin: Origin },
): readonly Finding[] {
  if (header.size <= columnsAtMost) return [];
  const params = { columns: String(header.size), limit: String(columnsAtMost) };
  const first = [...header.values()][columnsAtMost];
  return [makeFinding(sourceFindings, 'ROW_TOO_WIDE', params, { path: [], origin: { ...origin, ...first } })];
}

interface LateOptions {
  readonly columns: ReadonlyMap<string, number> | undefined;
  /** Already reported. */
  readonly late: Set<string>;
  readonly origin: Origin;
}

const lateKeysRemembered = 1000;

function lateKeys({ cells }: JsonRecord, { columns, late, origin }: LateOptions): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [key, { keyPlace }] of cells) {
    if (columns?.has(key) === true || late.has(key)) continue;
    if (late.size < lateKeysRemembered) late.add(key);
    findings.push(
      makeFinding(
        jsonFindings,
        'JSON_KEY_LATE',
        { key: shown(key) },
        { path: [], origin: { ...origin, ...keyPlace } },
      ),
    );
  }
  return findings;
}

function rowOf({ line, cells }: JsonRecord, columns: ReadonlyMap<string, number>): SourceRow {
  const values: SourceRow['values'][number][] = [];
  const places: (CellPlace | undefined)[] = [];
  for (const [key, index] of columns) {
    const cell = cells.get(key);
    values[index] = cell?.value ?? null;
    places[index] = cell?.place;
  }
  return { line, values, places };
}
