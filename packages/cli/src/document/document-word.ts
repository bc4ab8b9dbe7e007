import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type * as Docx from 'docx';
import type { IRunOptions, ISectionOptions, Paragraph, Table, TextRun } from 'docx';
import { visibleText } from '../render/visible-text.js';
import {
  cellText,
  type PrintedBlock,
  type PrintedDocument,
  type PrintedTable,
  type Tone,
} from './document-block.js';

type Child = ISectionOptions['children'][number];

/** A document for Word as bytes; the same document gives the same bytes. The library is loaded only here. */
export async function documentWord({ title, subtitle, blocks }: PrintedDocument): Promise<Uint8Array> {
  const docx = await import('docx');
  const { Document, HeadingLevel, Packer, PageOrientation, Paragraph } = docx;
  const document = new Document({
    creator: 'khuyencong',
    title: visibleText(title),
    styles: { default: looks },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE }, margin } },
        children: [
          new Paragraph({ text: visibleText(title), heading: HeadingLevel.TITLE }),
          ...(subtitle === '' ? [] : [new Paragraph({ text: visibleText(subtitle), spacing })]),
          ...blocks.flatMap((block) => blockWord(docx, block)),
        ],
      },
    ],
  });
  return withoutClock(new Uint8Array(await Packer.toBuffer(document)));
}

function runOf({ TextRun }: typeof Docx, options: IRunOptions): TextRun {
  return new TextRun(options);
}

const margin = { top: 1000, bottom: 1000, left: 1000, right: 1000 };
const font = 'Times New Roman';
const looks = {
  document: { run: { font, size: 24 } },
  title: { run: { font, size: 36, bold: true }, paragraph: { spacing: { after: 80 } } },
  heading1: { run: { font, size: 28, bold: true, color: '7A1F2B' } },
};
const spacing = { after: 120 };
const colours: Readonly<Record<Tone, string | undefined>> = {
  ...{ plain: undefined, note: '59626B', bad: 'A3202C', warning: '7D5200', good: '25633C' },
};

function blockWord(docx: typeof Docx, block: PrintedBlock): readonly Child[] {
  const { HeadingLevel, Paragraph } = docx;
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          ...{ text: visibleText(block.text), heading: HeadingLevel.HEADING_1, keepNext: true },
          spacing: { before: 360, after: 120 },
        }),
      ];
    case 'paragraph': {
      const color = colours[block.tone];
      const size = block.tone === 'note' ? 20 : 24;
      const run = {
        text: visibleText(block.text),
        bold: block.tone === 'bad',
        size,
        ...(color && { color }),
      };
      return [new Paragraph({ spacing, children: [runOf(docx, run)] })];
    }
    case 'fields':
      return block.fields.map(
        ({ label, value }) =>
          new Paragraph({
            children: [
              runOf(docx, { text: `${visibleText(label)}: ` }),
              runOf(docx, { text: visibleText(value), bold: true }),
            ],
          }),
      );
    case 'table':
      return [captionOf(docx, block.caption), tableOf(docx, block), new Paragraph('')];
    case 'explanations':
      return [];
  }
}

function captionOf(docx: typeof Docx, caption: string): Paragraph {
  const { Paragraph } = docx;
  const run = runOf(docx, { text: visibleText(caption), bold: true });
  return new Paragraph({ keepNext: true, spacing: { before: 200, after: 80 }, children: [run] });
}

/** Of the width of a page on its side, in twentieths of a point. */
const pageWidth = 14_800;

function tableOf(docx: typeof Docx, { head, rows, foot, numeric }: PrintedTable): Table {
  const { AlignmentType, Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } = docx;
  const lines = [head, ...rows, ...(foot ? [foot] : [])].map((row) =>
    row.map((cell) => visibleText(cellText(cell))),
  );
  const widths = columnWidths(lines);
  const isBold = (line: number): boolean => line === 0 || (foot !== undefined && line === lines.length - 1);
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: lines.map(
      (cells, line) =>
        new TableRow({
          ...{ tableHeader: line === 0, cantSplit: true },
          children: cells.map((text, column) => {
            const alignment = numeric.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT;
            const run = runOf(docx, { text, bold: isBold(line), size: 18 });
            return new TableCell({
              width: { size: widths[column] ?? 0, type: WidthType.DXA },
              margins: { left: 60, right: 60 },
              ...(line === 0 && { shading: { type: ShadingType.CLEAR, fill: 'F1EEE7' } }),
              children: [new Paragraph({ alignment, children: [run] })],
            });
          }),
        }),
    ),
  });
}

const charactersAtMost = 48;

/** By the longest text of each column, within reason; together the width of the page. */
function columnWidths(lines: readonly (readonly string[])[]): readonly number[] {
  const columns = lines[0]?.length ?? 1;
  const lengths = Array.from({ length: columns }, (_, column) =>
    lines.reduce(
      (most, line) => Math.max(most, Math.min(charactersAtMost, (line[column]?.length ?? 0) + 3)),
      9,
    ),
  );
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => Math.trunc((length * pageWidth) / whole));
}

const fixedDay = '2000-01-01T00:00:00Z';
// Archives know no time before 1980; a fixed one keeps the clock out of the bytes.
const fixedTime = '1980-01-01T00:00:00';

/** The library writes the time of the clock into the properties and the archive. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts['docProps/core.xml'];
  if (core) {
    const dated = strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${fixedDay}`);
    parts['docProps/core.xml'] = strToU8(dated);
  }
  const sorted = Object.entries(parts).sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: fixedTime });
}
