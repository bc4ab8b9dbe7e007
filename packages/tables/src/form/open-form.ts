import type { Origin } from '@khuyencong/model';
import type { RowBatch, SourceSheet } from '../source/source-sheet.js';
import type { UnitNames } from '../table/unit-names.js';
import type { FormName } from './describe-form.js';
import { formGrid, type FormGrid, type FormShape } from './form-grid.js';
import { formHeader } from './form-header.js';
import { formOneShape } from './form-one-shape.js';
import { formTwoShape } from './form-two-shape.js';
import type { OpenedForm } from './opened-form.js';
import { formRows, noFormGrid } from './read-form-grid.js';
import { formOneOf } from './read-form-one.js';
import { formTwoOf } from './read-form-two.js';

/** The sheet of a form. */
interface FormSource {
  readonly batches: AsyncIterable<RowBatch>;
  readonly merges: SourceSheet['merges'];
  readonly origin: Origin;
  readonly units: UnitNames;
}

/** Reads a form from its sheet. */
export async function openForm(name: FormName, source: FormSource): Promise<OpenedForm> {
  const { origin } = source;
  // The printed forms have no identifier: the sheet, or the file, stands for one.
  const id = (origin.sheet ?? origin.file ?? name).slice(-120);
  return name === 'one'
    ? { name, origin, ...formOneOf(await gridOf(formOneShape, source), id) }
    : { name, origin, ...formTwoOf(await gridOf(formTwoShape, source), id) };
}

async function gridOf<Name extends string>(
  shape: FormShape<Name>,
  { batches, merges, origin, units }: FormSource,
): Promise<FormGrid<Name>> {
  const { rows, findings } = await formRows(batches, { shape, origin });
  const from = formHeader(rows, shape);
  if (from === -1) return noFormGrid(shape, { origin, findings });
  const grid = formGrid({ rows, from, merges, shape, origin, units });
  return { ...grid, findings: [...findings, ...grid.findings] };
}
