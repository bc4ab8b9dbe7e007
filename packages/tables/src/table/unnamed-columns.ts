import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { cellText } from '../cell/cell-text.js';
import { columnLetters } from '../cell/cell-address.js';
import { headerFindings } from '../finding/header-findings.js';
import type { SourceRow } from '../source/source-sheet.js';
import { cellOrigin } from './cell-origin.js';
import { columnsLookedAt } from './header-block.js';
import { sectionMark } from './section-mark.js';

interface UnnamedOptions {
  /** Columns that fill a field. */
  readonly filling: ReadonlySet<number>;
  /** Columns that have a header, whether it is known or not. */
  readonly named: ReadonlySet<number>;
  readonly table: string;
  readonly origin: Origin;
  readonly header: Pick<SourceRow, 'line' | 'places'>;
}

/** Columns without a header that hold something beside the records that were looked at: it is not read, and a reader should know. */
export function unnamedColumns(
  rows: readonly SourceRow[],
  { filling, named, table, origin, header }: UnnamedOptions,
): readonly Finding[] {
  const samples = new Map<number, string>();
  const first = Math.min(...filling);
  for (const { values } of rows) {
    const filled = [...filling].filter((column) => cellText(values[column]) !== '');
    if (filled.length < 2) continue;
    for (const [column, value] of values.slice(0, columnsLookedAt).entries()) {
      if (named.has(column) || samples.has(column)) continue;
      const text = cellText(value);
      const isNumber = column < first && isRowNumber(text);
      if (text !== '' && !isNumber) samples.set(column, text.slice(0, 60));
    }
  }
  return [...samples]
    .sort(([one], [other]) => one - other)
    .map(([index, sample]) => {
      const column = origin.sheet === undefined ? String(index + 1) : columnLetters(index);
      const place = { path: [table], origin: cellOrigin(origin, header, index) };
      return makeFinding(headerFindings, 'COLUMN_UNNAMED', { column, sample }, place);
    });
}

/** The numbers of rows and the marks of sections often stand in a first column without a header. */
const isRowNumber = (text: string): boolean =>
  /^\d{1,6}[.)]?$/u.test(text) || sectionMark(text) !== undefined;
