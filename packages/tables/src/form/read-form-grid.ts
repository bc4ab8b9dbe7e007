import { makeFinding, type Finding, type Origin, type Unit } from '@khuyencong/model';
import type { RowBatch, Source, SourceRow } from '../source/source-sheet.js';
import { unitNames } from '../table/unit-names.js';
import { formGrid, type FormGrid, type FormShape } from './form-grid.js';
import { formHeader } from './form-header.js';
import { formReadingFindings } from './form-reading-findings.js';

/** How a form is read. */
export interface FormGridOptions {
  readonly units: readonly Unit[];
  readonly file?: string | undefined;
}

/** Finds the table of a form in a file and reads its cells. */
export async function readFormGrid<Name extends string>(
  source: Source,
  shape: FormShape<Name>,
  options: FormGridOptions,
): Promise<FormGrid<Name>> {
  const findings: Finding[] = [...source.findings];
  for (const sheet of source.sheets) {
    const origin: Origin = {
      ...(options.file !== undefined && { file: options.file }),
      ...(sheet.name !== undefined && { sheet: sheet.name }),
    };
    const { rows, findings: noticed } = await formRows(sheet.rows(), { shape, origin });
    findings.push(...noticed);
    const from = formHeader(rows, shape);
    if (from === -1) continue;
    const grid = formGrid({
      rows,
      from,
      merges: sheet.merges,
      shape,
      origin,
      units: unitNames(options.units),
    });
    return { ...grid, findings: [...findings, ...grid.findings] };
  }
  return noFormGrid(shape, {
    origin: options.file === undefined ? {} : { file: options.file },
    findings,
  });
}

/** A form is written by hand; whatever is longer is none. */
const rowsAtMost = 10_000;

/** The rows of a sheet that holds a form, and what was noticed in them. */
export async function formRows<Name extends string>(
  batches: AsyncIterable<RowBatch>,
  { shape, origin }: { readonly shape: FormShape<Name>; readonly origin: Origin },
): Promise<RowBatch> {
  const rows: SourceRow[] = [];
  const findings: Finding[] = [];
  for await (const batch of batches) {
    for (const row of batch.rows) rows.push(row);
    for (const finding of batch.findings) findings.push(finding);
    if (rows.length <= rowsAtMost) continue;
    const params = { form: shape.form, rows: String(rowsAtMost) };
    findings.push(makeFinding(formReadingFindings, 'FORM_TOO_LONG', params, { path: [], origin }));
    break;
  }
  return { rows: rows.slice(0, rowsAtMost), findings };
}

/** What is left of a form whose table is not there. */
export function noFormGrid<Name extends string>(
  { form, columns }: FormShape<Name>,
  { origin, findings }: { readonly origin: Origin; readonly findings: readonly Finding[] },
): FormGrid<Name> {
  const titles = columns.map(({ title }) => `"${title}"`).join(', ');
  const place = { path: [], origin };
  const missing = makeFinding(formReadingFindings, 'FORM_NOT_RECOGNISED', { form, columns: titles }, place);
  return { header: origin, columns: [], head: [], lines: [], findings: [...findings, missing] };
}
