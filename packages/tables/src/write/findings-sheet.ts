import type { Finding, Language, Severity } from '@khuyencong/model';
import { xmlText } from '../patch/xml-text.js';
import { companionSheets } from './companion-sheets.js';
import { rowHeight } from './row-height.js';

/** One line of the sheet of findings. */
export interface FindingLine {
  readonly finding: Finding;
  readonly message: string;
  /** The cell in this workbook, where there is one. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** Positions of the cell formats that the sheet uses. */
export interface FindingFormats {
  readonly title: number;
  readonly header: number;
  readonly text: number;
  readonly link: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

const words = {
  vi: {
    headers: ['TT', 'Mức độ', 'Trang tính', 'Ô', 'Nội dung', 'Mã'],
    severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin' },
    summary: (errors: number, warnings: number, infos: number) =>
      `${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin. Bấm vào địa chỉ ở cột "Ô" để đến ô có phát hiện.`,
    more: (count: number) => `… và ${count} phát hiện nữa không liệt kê ở đây.`,
  },
  en: {
    headers: ['No', 'Severity', 'Sheet', 'Cell', 'Finding', 'Code'],
    severities: { error: 'Error', warning: 'Warning', info: 'Note' },
    summary: (errors: number, warnings: number, infos: number) =>
      `Errors: ${errors}; warnings: ${warnings}; notes: ${infos}. The address in the column "Cell" leads to the cell.`,
    more: (count: number) => `… and ${count} more findings that are not listed here.`,
  },
} as const;

// Excel has room for a million rows; nobody reads more than these.
const linesAtMost = 100_000;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const widths = [6, 12, 20, 10, 90, 34];
const headerLine = 4;

/** The sheet of findings as XML, most grave first, with links to the cells. */
export function findingsSheet(
  lines: readonly FindingLine[],
  { language, formats }: { readonly language: Language; readonly formats: FindingFormats },
): string {
  const { headers, severities, summary, more } = words[language];
  const graveFirst = bySeverity(lines);
  const listed = graveFirst.slice(0, linesAtMost);
  const count = (severity: Severity): number =>
    lines.filter(({ finding }) => finding.severity === severity).length;
  const left = lines.length - listed.length;
  const rows = [
    row(1, [textCell('A1', companionSheets.findings.title[language], formats.title)]),
    row(2, [textCell('A2', summary(count('error'), count('warning'), count('info')), 0)]),
    row(
      headerLine,
      headers.map((header, column) =>
        textCell(`${letters[column] ?? ''}${headerLine}`, header, formats.header),
      ),
    ),
    ...listed.map((line, index) => findingRow(line, { index, formats, severities })),
    ...(left > 0
      ? [
          row(headerLine + 1 + listed.length, [
            textCell(`E${headerLine + 1 + listed.length}`, more(left), formats.text),
          ]),
        ]
      : []),
  ];
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const last = headerLine + listed.length;
  return [
    `<worksheet xmlns="${main}"><sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane ySplit="${headerLine}" topLeftCell="A${headerLine + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>`,
    listed.length > 0 ? `<autoFilter ref="A${headerLine}:F${last}"/>` : '',
    hyperlinks(listed),
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}

const letters = ['A', 'B', 'C', 'D', 'E', 'F'];
const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function bySeverity(lines: readonly FindingLine[]): readonly FindingLine[] {
  return [...lines].sort((one, other) => order[one.finding.severity] - order[other.finding.severity]);
}

interface RowOptions {
  readonly index: number;
  readonly formats: FindingFormats;
  readonly severities: Readonly<Record<Severity, string>>;
}

function findingRow(
  { finding, message, link }: FindingLine,
  { index, formats, severities }: RowOptions,
): string {
  const line = headerLine + 1 + index;
  const { origin, severity, code } = finding;
  const place = origin?.cell ?? (origin?.line === undefined ? '' : String(origin.line));
  const sheet = link?.sheet ?? origin?.sheet ?? origin?.file ?? '';
  const height = rowHeight([
    { text: message, width: widths[4] ?? 0 },
    { text: sheet, width: widths[2] ?? 0 },
  ]);
  return row(
    line,
    [
      `<c r="A${line}" s="${formats.text}"><v>${index + 1}</v></c>`,
      textCell(`B${line}`, severities[severity], formats.bySeverity[severity]),
      textCell(`C${line}`, sheet, formats.text),
      textCell(`D${line}`, link?.cell ?? place, link ? formats.link : formats.text),
      textCell(`E${line}`, message, formats.text),
      textCell(`F${line}`, code, formats.text),
    ],
    height,
  );
}

const row = (line: number, cells: readonly string[], height?: number): string =>
  `<row r="${line}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells.join('')}</row>`;

const textAtMost = 32_000;

function textCell(address: string, text: string, format: number): string {
  const shown = xmlText(text.slice(0, textAtMost));
  return `<c r="${address}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

function hyperlinks(lines: readonly FindingLine[]): string {
  const links = lines.flatMap(({ link }, index) =>
    link ? [`<hyperlink ref="D${headerLine + 1 + index}" location="${xmlText(locationOf(link))}"/>`] : [],
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

const locationOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `'${sheet.replaceAll("'", "''")}'!${cell}`;
