import type { Finding, Language, Severity } from '@khuyencong/model';
import { cellAddress } from '../cell/cell-address.js';
import { addComments } from '../patch/add-comments.js';
import { addSheet } from '../patch/add-sheet.js';
import { styleSheet, type StyleSheet } from '../patch/add-styles.js';
import { columnOf, markCells, type CellRestyle } from '../patch/mark-cells.js';
import { sheetParts, workbookPart, type SheetPart } from '../patch/sheet-parts.js';
import { addContentType, addRelation, partRelations, type WorkbookParts } from '../patch/workbook-parts.js';
import type { SourceLimits } from '../source/source-limits.js';
import { companionSheets } from './companion-sheets.js';
import { excelSheetName } from './excel-sheet-name.js';
import { findingsSheet, type FindingFormats, type FindingLine } from './findings-sheet.js';
import { partsToMark } from './parts-to-mark.js';

/**
 * How findings are put into a copy of the file (tùy chọn ghi kết quả kiểm tra vào bản sao).
 *
 * @category writing
 * @since 0.1.0
 */
export interface CheckedCopyOptions {
  readonly language: Language;
  /** What a finding says, as of `findingMessage`. */
  readonly message: (finding: Finding) => string;
  /** Name of the file in the findings; findings of other files are listed, and mark no cell. */
  readonly file?: string | undefined;
  readonly limits?: Partial<SourceLimits> | undefined;
}

const colours: Readonly<Record<Severity, string>> = {
  error: 'FFFFC7CE',
  warning: 'FFFFEB9C',
  info: 'FFDDEBF7',
};
const order: readonly Severity[] = ['info', 'warning', 'error'];
const author = 'khuyencong';

// A workbook with more notes than these is slow to open; all findings stand on the sheet of findings.
const notesAtMost = 10_000;
const noteCharacters = 2000;

/**
 * Puts findings into a copy of the user's own file (bản sao có ghi kết quả kiểm tra): cells coloured by severity, notes with the words of
 * the findings, and a sheet that lists them all with links to the cells.
 *
 * A workbook in the form of XLSX is kept as it is: only the cells that are marked get another fill, and what nobody marked keeps its
 * bytes, with formulas, validations, charts and macros. A note that is there keeps its text and gets the finding below; cells with a
 * conversation are coloured only. Of a file in another form (CSV, XLS, ODS) the copy holds the values as text, on the same rows; of a
 * file that cannot be opened, the sheet of findings alone. Start from the file itself rather than from an earlier copy, whose marks
 * would stay.
 *
 * @param bytes - the content of the file
 * @param findings - as found in it, with the cells in their origins
 * @param options - language and words; the name of the file where findings of several files come
 * @returns an XLSX workbook; the same input gives the same bytes
 * @example
 * ```ts runnable
 * import { checkedCopy, openSource, readTables, cellFindings } from '@khuyencong/tables';
 * import { findingMessage, type Finding } from '@khuyencong/model';
 * const bytes = new TextEncoder().encode('Mã cơ sở,Tên cơ sở,Lao động\nCS-01,HTX Gốm,mười\n');
 * const { tables } = await readTables(await openSource(bytes), { units: [] });
 * const findings: Finding[] = [];
 * for await (const batch of tables[0].rows()) findings.push(...batch.findings);
 * const message = (finding: Finding) => findingMessage(finding, { language: 'vi', catalogues: [cellFindings] });
 * const copy = await checkedCopy(bytes, findings, { language: 'vi', message });
 * const { sheets } = await openSource(copy);
 * sheets.map(({ name }) => name) // => ['Dữ liệu', 'Kết quả kiểm tra']
 * ```
 * @category writing
 * @since 0.1.0
 */
export async function checkedCopy(
  bytes: Uint8Array,
  findings: readonly Finding[],
  options: CheckedCopyOptions,
): Promise<Uint8Array> {
  const { language, message, file } = options;
  const parts = await partsToMark(bytes, options);
  const sheets = sheetParts(parts);
  const lines = findings.map((finding): FindingLine => {
    const link = isOfFile(finding, file) ? linkOf(finding, sheets) : undefined;
    return { finding, message: message(finding), ...(link && { link }) };
  });
  const styles = styleSheet(parts.text(stylesPart(parts)));
  const fills = fillsOf(styles);
  for (const sheet of sheets) markSheet(parts, sheet, { lines, styles, fills });
  const xml = findingsSheet(lines, { language, formats: formatsOf(styles, fills) });
  addSheet(parts, { name: companionSheets.findings.name[language], xml });
  parts.set(stylesPart(parts), styles.xml());
  return parts.archive();
}

const isOfFile = ({ origin }: Finding, file: string | undefined): boolean =>
  file === undefined || origin?.file === undefined || origin.file === file;

/** The cell of a finding; a text file has one sheet, and lines and columns instead of addresses. */
function linkOf({ origin }: Finding, sheets: readonly SheetPart[]): FindingLine['link'] {
  const [first] = sheets;
  if (!origin || !first) return undefined;
  const { sheet = sheets.length === 1 ? first.name : undefined, line, column } = origin;
  const cell = origin.cell ?? (line === undefined ? undefined : cellAddress(line, (column ?? 1) - 1));
  if (sheet === undefined || cell === undefined) return undefined;
  const own =
    sheets.find(({ name }) => name === sheet) ?? sheets.find(({ name }) => name === excelSheetName(sheet));
  return own && { sheet: own.name, cell };
}

type Fills = Readonly<Record<Severity, number>>;

interface Marking {
  readonly lines: readonly FindingLine[];
  readonly styles: StyleSheet;
  readonly fills: Fills;
}

interface MarkedCell {
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly texts: readonly string[];
}

function markSheet(parts: WorkbookParts, { name, part }: SheetPart, { lines, styles, fills }: Marking): void {
  const cells = markedCells(lines.filter(({ link }) => link?.sheet === name));
  if (cells.length === 0) return;
  const marks = new Map<number, Map<number, CellRestyle>>();
  for (const { line, column, severity } of cells) {
    const row = marks.get(line) ?? new Map<number, CellRestyle>();
    row.set(column, (style) => styles.filled(style, fills[severity]));
    marks.set(line, row);
  }
  parts.set(part, markCells(parts.text(part), marks));
  const notes = cells.slice(0, notesAtMost).map(({ line, column, texts }) => ({
    line,
    column,
    text: texts.join('\n').slice(0, noteCharacters),
  }));
  addComments(parts, part, { notes, author });
}

/** One mark for each cell, of the gravest finding. */
function markedCells(lines: readonly FindingLine[]): readonly MarkedCell[] {
  const cells = new Map<string, MarkedCell>();
  for (const { finding, message, link } of lines) {
    const column = columnOf(link?.cell);
    const line = Number.parseInt(link?.cell.replace(/^[A-Z]+/u, '') ?? '', 10);
    if (!link || column === undefined || !(line > 0)) continue;
    const before = cells.get(link.cell);
    const severity = gravest(before?.severity, finding.severity);
    cells.set(link.cell, { line, column, severity, texts: [...(before?.texts ?? []), message] });
  }
  return [...cells.values()].sort((one, other) => one.line - other.line || one.column - other.column);
}

function gravest(one: Severity | undefined, other: Severity): Severity {
  return one !== undefined && order.indexOf(one) > order.indexOf(other) ? one : other;
}

/** The part of the styles; it is added where a workbook has none. */
function stylesPart(parts: WorkbookParts): string {
  const workbook = workbookPart(parts) ?? '';
  const known = partRelations(parts, workbook).find(({ type }) => type === 'styles')?.target;
  if (known !== undefined) return known;
  const part = 'xl/styles.xml';
  addRelation(parts, workbook, { type: 'styles', target: part });
  addContentType(parts, {
    part,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  });
  return part;
}

const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;

function fillsOf(styles: StyleSheet): Fills {
  return {
    error: styles.add('fills', solid(colours.error)),
    warning: styles.add('fills', solid(colours.warning)),
    info: styles.add('fills', solid(colours.info)),
  };
}

function formatsOf(styles: StyleSheet, fills: Fills): FindingFormats {
  const font = (inner: string): number =>
    styles.add('fonts', `<font>${inner}<name val="Arial"/><family val="2"/></font>`);
  const plain = font('<sz val="10"/>');
  const bold = font('<b/><sz val="10"/>');
  const large = font('<b/><sz val="14"/>');
  const blue = font('<u/><sz val="10"/><color rgb="FF0563C1"/>');
  const grey = styles.add('fills', solid('FFD9D9D9'));
  const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
  const border = styles.add(
    'borders',
    `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
  );
  const cell = (fontId: number, fillId: number): number =>
    styles.add(
      'cellXfs',
      `<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
    );
  return {
    title: styles.add(
      'cellXfs',
      `<xf numFmtId="0" fontId="${large}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`,
    ),
    header: cell(bold, grey),
    text: cell(plain, 0),
    link: cell(blue, 0),
    bySeverity: {
      error: cell(bold, fills.error),
      warning: cell(bold, fills.warning),
      info: cell(bold, fills.info),
    },
  };
}
