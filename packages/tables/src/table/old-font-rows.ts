import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { isUnicodeVietnamese, oldFontText, tcvn3Text, type OldFontText } from '../encoding/old-font.js';
import { tableFindings } from '../finding/table-findings.js';
import type { CellValue } from '../source/cell-value.js';
import type { RowBatch, SourceRow } from '../source/source-sheet.js';
import { cellOrigin } from './cell-origin.js';

/** Reads the text of a cell that was typed in a font of before Unicode; undefined for any other. */
export type OldFontReader = (text: string) => OldFontText | undefined;

const textsToBeSure = 3;

/** How the fonts of a sheet are read: where its first rows are all in TCVN3, so is what makes sense either way. */
export function oldFontReader(rows: readonly SourceRow[]): OldFontReader {
  const texts = rows.flatMap(({ values }) => values.filter((value) => typeof value === 'string'));
  const old = texts.filter((text) => oldFontText(text)?.font === 'tcvn3');
  if (old.length < textsToBeSure || texts.some(isUnicodeVietnamese)) return oldFontText;
  return (written) => {
    const text = tcvn3Text(written);
    return text === undefined ? oldFontText(written) : { font: 'tcvn3', text };
  };
}

/** Whether any text of some rows is in such a font. */
export const haveOldFonts = (rows: readonly SourceRow[]): boolean =>
  rows.some(({ values }) => values.some((value) => typeof value === 'string' && oldFontText(value)));

interface OldFontOptions {
  readonly read: OldFontReader;
  readonly origin: Origin;
}

const charactersAtMost = 60;

/** Rows whose texts in fonts of before Unicode are converted, or reported where they cannot be. */
export function withoutOldFonts(batch: RowBatch, options: OldFontOptions): RowBatch {
  const findings: Finding[] = [];
  const rows = batch.rows.map((row) => converted(row, { ...options, findings }));
  return findings.length === 0 ? batch : { rows, findings: [...batch.findings, ...findings] };
}

function converted(
  row: SourceRow,
  { read, origin, findings }: OldFontOptions & { readonly findings: Finding[] },
): SourceRow {
  let values: CellValue[] | undefined;
  for (let column = 0; column < row.values.length; column += 1) {
    const value = row.values[column];
    if (typeof value !== 'string') continue;
    const old = read(value);
    if (!old) continue;
    const place = { path: [], origin: cellOrigin(origin, row, column) };
    const text = value.slice(0, charactersAtMost);
    if (old.font === 'vni') {
      findings.push(makeFinding(tableFindings, 'TEXT_IN_VNI', { text }, place));
      continue;
    }
    const params = { text, value: old.text.slice(0, charactersAtMost) };
    findings.push(makeFinding(tableFindings, 'TEXT_READ_FROM_TCVN3', params, place));
    values ??= [...row.values];
    values[column] = old.text;
  }
  return values ? { ...row, values } : row;
}
