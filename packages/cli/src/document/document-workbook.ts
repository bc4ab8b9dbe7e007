import { writeSheets, type PrintedSheet, type SheetCell } from '@khuyencong/tables';
import type { PrintedBlock, PrintedCell, PrintedDocument, PrintedTable } from './document-block.js';

/** A document as a workbook: its words on the first sheet, then a sheet for each table. */
export async function documentWorkbook(
  { title, subtitle, blocks }: PrintedDocument,
  { overview }: { readonly overview: string },
): Promise<Uint8Array> {
  const words: readonly (readonly SheetCell[])[] = blocks.flatMap(wordRows);
  const first: PrintedSheet = {
    name: overview,
    title,
    notes: subtitle === '' ? [] : [subtitle],
    head: [],
    rows: words,
  };
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [sheetOf(block)] : []));
  return writeSheets([first, ...tables]);
}

function wordRows(block: PrintedBlock): readonly (readonly SheetCell[])[] {
  switch (block.kind) {
    case 'heading':
      return [[], [{ text: block.text, look: 'bold' }]];
    case 'paragraph':
      return [[block.text]];
    case 'fields':
      return block.fields.map(({ label, value }) => [label, value]);
    case 'table':
    case 'explanations':
      return [];
  }
}

function sheetOf({ name, caption, head, rows, foot, numeric }: PrintedTable): PrintedSheet {
  const sheetCell = (cell: PrintedCell, column: number): SheetCell => {
    if (typeof cell !== 'string') return { number: cell.number, unit: cell.unit };
    return numeric.includes(column) ? { text: cell, look: 'right' } : cell;
  };
  return {
    ...{ name, title: caption, notes: [], head, rows: rows.map((row) => row.map(sheetCell)) },
    ...(foot && { foot: foot.map(sheetCell) }),
  };
}
