import { cellText } from '../cell/cell-text.js';
import type { SourceRow } from '../source/source-sheet.js';
import { headerKey } from '../table/header-text.js';
import type { FormShape } from './form-grid.js';

/** Position of the first header row of a form, or -1. */
export function formHeader<Name extends string>(
  rows: readonly SourceRow[],
  { anchors }: Pick<FormShape<Name>, 'anchors'>,
): number {
  return rows.findIndex(({ values }) => {
    const keys = values.map((value) => headerKey(cellText(value)));
    return anchors.every((sign) => keys.some((key) => sign.test(key)));
  });
}
