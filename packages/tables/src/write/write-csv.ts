import { checkArgument, checkList, knownOption } from '@khuyencong/model';
/**
 * How a CSV text is written (tùy chọn ghi CSV).
 *
 * @category writing
 * @since 0.1.0
 */
export interface WriteCsvOptions {
  /** A semicolon is what Excel expects where a comma stands before decimals, as in Vietnam. */
  readonly delimiter: ',' | ';';
  /** A byte order mark, without which Excel takes the text for windows-1252; on unless said otherwise. */
  readonly bom?: boolean | undefined;
}

/**
 * A CSV text and which of its cells had to be made safe (nội dung CSV đã ghi).
 *
 * @category writing
 * @since 0.1.0
 */
export interface WrittenCsv {
  readonly text: string;
  /** Cells that got an apostrophe in front: row and column of the values given, from 0. */
  readonly escaped: readonly { readonly row: number; readonly column: number }[];
}

/** What a spreadsheet program takes for the beginning of a formula; the last four are their wide forms. */
const formulaStart = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;
const number = /^-\d+(?:\.\d+)?$/u;

/**
 * Writes rows as CSV (ghi tệp CSV) that no spreadsheet program runs as a formula: text that begins with `=`, `+`, `-`, `@`, a tab or a line
 * break gets an apostrophe in front, and the cell is recorded. A negative number stays a number.
 *
 * @param rows - cells as text; `null` is an empty cell
 * @param options - the delimiter; whether a byte order mark comes first
 * @returns the text, lines ended by CR LF, and the cells that were made safe
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { writeCsv } from '@khuyencong/tables';
 * const { text, escaped } = writeCsv([['Tên', 'Số dư'], ['=cmd|calc', '-5']], { delimiter: ';', bom: false });
 * text.split('\r\n') // => ['Tên;Số dư', "'=cmd|calc;-5", '']
 * escaped // => [{ row: 1, column: 0 }]
 * ```
 * @category writing
 * @since 0.1.0
 */
export function writeCsv(
  rows: readonly (readonly (string | null)[])[],
  options: WriteCsvOptions,
): WrittenCsv {
  checkList('rows', rows);
  checkArgument('options', options);
  knownOption('delimiter', options.delimiter, { ',': true, ';': true });
  const { delimiter, bom = true } = options;
  const escaped: { row: number; column: number }[] = [];
  const lines = rows.map((values, row) => {
    const cells = values.map((value, column) => {
      const text = value ?? '';
      const isSafe = !formulaStart.test(text) || number.test(text);
      if (!isSafe) escaped.push({ row, column });
      return quoted(isSafe ? text : `'${text}`, values.length === 1);
    });
    return `${cells.join(delimiter)}\r\n`;
  });
  return { text: (bom ? '\ufeff' : '') + lines.join(''), escaped };
}

/** Both delimiters are quoted, since the reader may guess the other; so is an empty cell that is alone on its line. */
function quoted(text: string, isAlone: boolean): string {
  const needs = /[",;\t\r\n]|^\s|\s$/u.test(text) || (isAlone && text === '');
  return needs ? `"${text.replaceAll('"', '""')}"` : text;
}
