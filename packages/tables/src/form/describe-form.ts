import { knownOption } from '@khuyencong/model';
import type { FormShape } from './form-grid.js';
import { formOneShape, formOneTitle, type FormOneColumn } from './form-one-shape.js';
import { formTwoShape, formTwoTitle, type FormTwoColumn } from './form-two-shape.js';

/**
 * A form of the circular that this package reads and writes (biểu mẫu).
 *
 * @category form
 * @since 0.1.0
 */
export type FormName = 'one' | 'two';

/**
 * What an official form holds (mô tả biểu mẫu).
 *
 * @category form
 * @since 0.1.0
 */
export interface FormDescription {
  readonly form: FormName;
  /** As the annex prints it. */
  readonly title: string;
  /** Of all its amounts. */
  readonly unit: 'triệu đồng';
  readonly columns: readonly FormColumnDescription[];
}

/**
 * A column of an official form (cột của biểu mẫu).
 *
 * @category form
 * @since 0.1.0
 */
export interface FormColumnDescription {
  readonly name: string;
  /** As the annex prints it. */
  readonly title: string;
  readonly type: 'amount' | 'text';
  /** Without it the form is not read. */
  readonly required: boolean;
}

const asPrinted: {
  readonly one: readonly FormOneColumn[];
  readonly two: readonly FormTwoColumn[];
} = {
  one: ['tt', 'label', 'totalCostVnd', 'supportVnd', 'counterpartVnd', 'otherSourcesVnd', 'note'],
  two: ['id', 'name', 'executingUnit', 'content', 'results', 'time', 'totalCostVnd', 'supportVnd', 'note'],
};

/**
 * Describes an official form (mô tả Mẫu số 1, Mẫu số 2): its title and columns in the order of the annex, as far as we read it.
 *
 * @param form - `one` or `two`
 * @returns plain data
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1 và Mẫu số 2
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { describeForm } from '@khuyencong/tables';
 * describeForm('one').columns.map(({ title }) => title).slice(0, 3) // => ['TT', 'Nội dung chi', 'Tổng kinh phí']
 * ```
 * @category form
 * @since 0.1.0
 */
export function describeForm(form: FormName): FormDescription {
  knownOption('form', form, { one: true, two: true });
  return form === 'one'
    ? described(form, formOneTitle, { shape: formOneShape, names: asPrinted.one })
    : described(form, formTwoTitle, { shape: formTwoShape, names: asPrinted.two });
}

function described<Name extends string>(
  form: FormName,
  title: string,
  { shape, names }: { readonly shape: FormShape<Name>; readonly names: readonly Name[] },
): FormDescription {
  const columns = names.flatMap((name) =>
    shape.columns
      .filter((column) => column.name === name)
      .map((column) => ({
        name,
        title: column.title,
        type: column.money === true ? ('amount' as const) : ('text' as const),
        required: column.required === true,
      })),
  );
  return { form, title, unit: 'triệu đồng', columns };
}
