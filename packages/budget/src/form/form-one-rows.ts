import type { FormOne, FormOneRow } from '@khuyencong/model';

/** A row with its place in the form. */
export interface PlacedRow {
  readonly row: FormOneRow;
  readonly section: number;
  readonly path: readonly (string | number)[];
}

export function formOneRows({ sections }: FormOne): readonly PlacedRow[] {
  return sections.flatMap(({ rows }, section) =>
    rows.map((row, index) => ({ row, section, path: ['sections', section, 'rows', index] })),
  );
}
