import { readFileSync } from 'node:fs';

type Cell = string | number | null;

/** A workbook as `workbooks.json` describes it: the sound one with some cells changed. */
export interface DescribedWorkbook {
  readonly file: string;
  /** New values by `sheet!address`. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** So many bytes of the file are left, as after a broken transfer. */
  readonly keepBytes?: number;
  /** Codes that must be found, with their place. */
  readonly finds: readonly string[];
}

export interface DescribedSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Described {
  readonly note: string;
  readonly sheets: readonly DescribedSheet[];
  readonly workbooks: readonly DescribedWorkbook[];
}

/** What `workbooks.json` says. */
export function describedWorkbooks(): Described {
  return JSON.parse(readFileSync(new URL('../workbooks.json', import.meta.url), 'utf8')) as Described;
}
