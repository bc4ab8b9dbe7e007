import type { CellPlace } from './source-sheet.js';

/** The bytes of one cell in its file. */
export type CellRange = Required<Pick<CellPlace, 'byte' | 'byteLength'>>;

/** Finds the cells of some rows of a text file in its bytes; what it needs is worked out when it is asked. */
export interface CellBytes {
  /** By line and by column from 0; undefined where the row has no such cell. */
  readonly find: (line: number, column: number) => CellRange | undefined;
}

/** Stands for the piece of a file that rows came from; an object that holds nothing, so that rows of one content are equal. */
export type PieceToken = object;

const cellsOfPieces = new WeakMap<PieceToken, CellBytes>();

/** A token for the rows of a piece. */
export function pieceToken(cells: CellBytes): PieceToken {
  const token = {};
  cellsOfPieces.set(token, cells);
  return token;
}

/** Under a symbol, so that a row is plain data wherever it is written or sent. */
export const pieceOf: unique symbol = Symbol('pieceOf');

/** What a row of a text file carries beside its data. */
export interface RowInFile {
  readonly [pieceOf]?: PieceToken | undefined;
}

/** The bytes of a cell of a row that came from a text file as it is. */
export function cellBytes(row: RowInFile & { readonly line: number }, column: number): CellRange | undefined {
  const token = row[pieceOf];
  return token && cellsOfPieces.get(token)?.find(row.line, column);
}
