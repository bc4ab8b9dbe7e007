import { cellText } from '../cell/cell-text.js';
import type { SourceRow, SourceSheet } from '../source/source-sheet.js';
import { headerKey } from '../table/header-text.js';
import type { FormName } from './describe-form.js';
import { formColumns, headerEnd, type FormShape } from './form-grid.js';
import { formHeader } from './form-header.js';
import { formOneShape } from './form-one-shape.js';
import { formTwoShape } from './form-two-shape.js';

/** Which form a sheet is, and by what it is known. */
export interface KnownForm {
  readonly form: FormName;
  /** Its title stands above the table. */
  readonly titled: boolean;
  /** Most of its columns are there. */
  readonly headed: boolean;
}

const linesLookedAt = 60;

const titles: Readonly<Record<FormName, RegExp>> = {
  one: /dự toán kinh phí thực hiện đề án khuyến công/u,
  two: /biểu tổng hợp chi tiết các đề án đăng ký kế hoạch khuyến công/u,
};

/** Recognises the sheet of an official form by its title and its headers; a name such as "Mẫu số 1" says nothing by itself. */
export function formOfSheet(
  written: readonly SourceRow[],
  { merges }: Pick<SourceSheet, 'merges'>,
): KnownForm | undefined {
  const rows = written.slice(0, linesLookedAt);
  const keys = rows.flatMap(({ values }) => values.slice(0, 12).map((value) => headerKey(cellText(value))));
  const known = (['one', 'two'] as const).map((form): KnownForm => {
    const shape = form === 'one' ? formOneShape : formTwoShape;
    const titled = keys.some((key) => titles[form].test(key));
    return { form, titled, headed: isHeaded<string>(rows, { shape, merges }) };
  });
  return (
    known.find(({ titled, headed }) => titled && headed) ??
    known.find(({ titled, headed }) => titled || headed)
  );
}

/** At least half of the columns that the form must have. */
function isHeaded<Name extends string>(
  rows: readonly SourceRow[],
  { shape, merges }: { readonly shape: FormShape<Name>; readonly merges: SourceSheet['merges'] },
): boolean {
  const from = formHeader(rows, shape);
  if (from === -1) return false;
  const found = formColumns(rows.slice(from, headerEnd(rows, from)), { merges, shape });
  const needed = shape.columns.filter(({ required }) => required === true);
  const present = needed.filter(({ name }) => found.some((column) => column.name === name));
  return present.length * 2 >= needed.length;
}
