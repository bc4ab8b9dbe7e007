import type { Language, TableField, TableSchema } from '@khuyencong/model';
import { cellAddress } from '../cell/cell-address.js';
import { termList } from './term-list.js';

/** The choices of one column: written into the rule itself, or a column of the sheet of lists. */
export interface TemplateList {
  readonly table: string;
  readonly field: string;
  readonly choices: readonly string[];
  /** Column of the sheet of lists; none where the choices fit into the rule. */
  readonly column?: number;
}

const charactersAtMost = 255;

/** The lists of all columns; columns with the same choices share one. */
export function templateLists(
  schemas: readonly TableSchema[],
  { language, provinces }: { readonly language: Language; readonly provinces: readonly string[] },
): readonly TemplateList[] {
  const columns = new Map<string, number>();
  return schemas.flatMap(({ name, fields }) =>
    fields.flatMap((field): readonly TemplateList[] => {
      const choices = choicesOf(field, { language, provinces });
      if (choices.length === 0) return [];
      const list = { table: name, field: field.name, choices };
      const joined = choices.join(',');
      const fits = joined.length <= charactersAtMost && !choices.some((choice) => /[,"]/u.test(choice));
      if (fits) return [list];
      const column = columns.get(joined) ?? columns.size;
      columns.set(joined, column);
      return [{ ...list, column }];
    }),
  );
}

function choicesOf(
  { name, constraints }: TableField,
  { language, provinces }: { readonly language: Language; readonly provinces: readonly string[] },
): readonly string[] {
  if (name === 'province') return provinces;
  return termList(constraints?.enum ?? []).map(({ label }) => label[language]);
}

/** The rows of the sheet of lists, below its title. */
export function listRows(lists: readonly TemplateList[]): (string | null)[][] {
  const columns = columnsOf(lists);
  const longest = Math.max(0, ...columns.map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) => columns.map((choices) => choices[row] ?? null));
}

function columnsOf(lists: readonly TemplateList[]): readonly (readonly string[])[] {
  const byColumn = new Map(
    lists.flatMap(({ column, choices }) => (column === undefined ? [] : [[column, choices]])),
  );
  return [...byColumn].sort(([one], [other]) => one - other).map(([, choices]) => choices);
}

/** The cells of a list on its sheet: `'Danh mục'!$A$2:$A$52`. */
export function listRange(sheet: string, column: number, length: number): string {
  const fixed = (line: number): string => cellAddress(line, column).replace(/^([A-Z]+)/u, '$$$1$$');
  return `'${sheet}'!${fixed(2)}:${fixed(length + 1)}`;
}
