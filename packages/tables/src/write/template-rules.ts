import type { DataValidation } from 'hucre';
import type { Language, TableField, TableName, TableReference } from '@khuyencong/model';
import { cellAddress } from '../cell/cell-address.js';
import { listRange, type TemplateList } from './template-lists.js';

/** What the cells of one column of the template are held to. */
export interface RuleOptions {
  readonly language: Language;
  /** From 0. */
  readonly column: number;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly list: TemplateList | undefined;
  readonly listSheet: string;
  /** The table and column that the values point to. */
  readonly reference: { readonly sheet: string; readonly column: number } | undefined;
  /** Amounts may have decimals, since they are in a larger unit than đồng. */
  readonly decimals: boolean;
}

const words = {
  vi: {
    title: 'Kiểm tra dữ liệu',
    list: 'Giá trị không có trong danh sách. Chọn trong danh sách hoặc ghi mã của danh mục.',
    reference: 'Mã này chưa có ở bảng được tham chiếu.',
    twice: 'Mã này đã có ở dòng khác.',
    number: 'Chỉ ghi số; không ghi đơn vị tính. Để trống nếu chưa có số liệu.',
    year: 'Ghi năm bằng bốn chữ số, ví dụ 2024.',
    date: 'Ghi ngày theo dạng ngày/tháng/năm, ví dụ 15/03/2024.',
  },
  en: {
    title: 'Data check',
    list: 'The value is not in the list. Choose from the list, or write an identifier of the vocabulary.',
    reference: 'The table that this column points to has no such identifier.',
    twice: 'Another row has this identifier.',
    number: 'Numbers only, without their unit. Leave it empty where there is no figure yet.',
    year: 'A year of four digits, such as 2024.',
    date: 'A day, such as 15/03/2024.',
  },
} as const;

// 1 January 1990 and 31 December 2099, as Excel counts days.
const firstDay = '32874';
const lastDay = '73050';

/** The rule that Excel holds a column to, if any; a warning may be passed over, since identifiers are accepted too. */
export function columnRule(field: TableField, options: RuleOptions): DataValidation | undefined {
  const { column, firstLine, lastLine } = options;
  const range = `${cellAddress(firstLine, column)}:${cellAddress(lastLine, column)}`;
  const rule = ruleOf(field, options);
  if (!rule) return undefined;
  const { message, ...held } = rule;
  return {
    ...held,
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: words[options.language].title,
    errorMessage: words[options.language][message],
  };
}

interface Rule extends Omit<DataValidation, 'range'> {
  readonly message: Exclude<keyof (typeof words)['vi'], 'title'>;
}

function ruleOf(field: TableField, options: RuleOptions): Rule | undefined {
  const { list, reference } = options;
  const { constraints, type } = field;
  if (list) return listRule(list, options.listSheet);
  if (reference) {
    const { firstLine, lastLine } = options;
    const fixed = (line: number): string =>
      cellAddress(line, reference.column).replace(/^([A-Z]+)/u, '$$$1$$');
    const formula1 = `'${reference.sheet}'!${fixed(firstLine)}:${fixed(lastLine)}`;
    return { type: 'list', formula1, errorStyle: 'warning', message: 'reference' };
  }
  if (constraints?.unique === true) return uniqueRule(options);
  switch (type) {
    case 'year':
      return {
        type: 'whole',
        operator: 'between',
        formula1: '1990',
        formula2: '2099',
        errorStyle: 'stop',
        message: 'year',
      };
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formula1: firstDay,
        formula2: lastDay,
        errorStyle: 'stop',
        message: 'date',
      };
    case 'integer':
    case 'number': {
      const whole = type === 'integer' && !options.decimals;
      const least = constraints?.minimum === undefined ? '-999999999999999' : String(constraints.minimum);
      return {
        type: whole ? 'whole' : 'decimal',
        operator: 'greaterThanOrEqual',
        formula1: least,
        errorStyle: 'stop',
        message: 'number',
      };
    }
    case 'string':
      return undefined;
  }
}

function listRule({ choices, column }: TemplateList, sheet: string): Rule {
  const rule = { type: 'list', errorStyle: 'warning', message: 'list' } as const;
  return column === undefined
    ? { ...rule, values: [...choices] }
    : { ...rule, formula1: listRange(sheet, column, choices.length) };
}

function uniqueRule({ column, firstLine, lastLine }: RuleOptions): Rule {
  const first = cellAddress(firstLine, column);
  const fixed = (line: number): string => cellAddress(line, column).replace(/^([A-Z]+)/u, '$$$1$$');
  const formula1 = `COUNTIF(${fixed(firstLine)}:${fixed(lastLine)},${first})=1`;
  return { type: 'custom', formula1, errorStyle: 'warning', message: 'twice' };
}

/** The column that a field points to with a key of its own; keys of several columns have no rule in Excel. */
export function referenceOf(
  field: string,
  foreignKeys: readonly TableReference[],
): { readonly table: TableName; readonly field: string } | undefined {
  const key = foreignKeys.find(({ fields }) => fields.length === 1 && fields[0] === field);
  const [target] = key?.reference.fields ?? [];
  return key && target !== undefined ? { table: key.reference.resource, field: target } : undefined;
}
