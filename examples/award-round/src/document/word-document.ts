import type { AwardDocument, DocumentBlock } from '@khuyencong/awards';
import type * as Docx from 'docx';
import type { Document, IRunOptions, ISectionOptions, Table, TextRun } from 'docx';

type Child = ISectionOptions['children'][number];

function runOf({ TextRun }: typeof Docx, options: IRunOptions): TextRun {
  return new TextRun(options);
}

/** A document for Word; the library is loaded only here. */
export async function wordDocument(document: AwardDocument): Promise<Document> {
  const docx = await import('docx');
  const { AlignmentType, Document, PageOrientation, Paragraph } = docx;
  const { issuer, nationalHeader, title, blocks, signatures } = document;
  const centred = (text: string, bold: boolean): Child =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [runOf(docx, { text, bold })] });
  const columns = (cells: readonly (readonly string[])[]): Table =>
    tableOf(docx, cells, { borders: false, numeric: [], headed: true });
  return new Document({
    creator: 'khuyencong',
    title: title.join(' - '),
    styles: { default: { document: { run: { font: 'Times New Roman', size: 24 } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          columns([
            [issuer[0] ?? '', nationalHeader[0]],
            [issuer.slice(1).join(' '), nationalHeader[1]],
          ]),
          ...title.map((line) => centred(line, true)),
          ...blocks.flatMap((block) => wordBlock(docx, block)),
          new Paragraph(''),
          columns([signatures.map(({ role }) => role), signatures.map(({ name }) => name)]),
        ],
      },
    ],
  });
}

function wordBlock(docx: typeof Docx, block: DocumentBlock): readonly Child[] {
  const { HeadingLevel, Paragraph } = docx;
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case 'paragraph':
      return [new Paragraph(block.text)];
    case 'fields':
      return block.fields.map(
        ({ label, value }) => new Paragraph(`${label}: ${value === '' ? '.'.repeat(60) : value}`),
      );
    case 'table': {
      const { caption, head, rows, foot, numeric } = block;
      const cells = [head, ...rows, ...(foot ? [foot] : [])];
      return [
        new Paragraph({ children: [runOf(docx, { text: caption, bold: true })] }),
        tableOf(docx, cells, { borders: true, numeric, headed: true }),
      ];
    }
  }
}

function tableOf(
  docx: typeof Docx,
  rows: readonly (readonly string[])[],
  look: { readonly borders: boolean; readonly numeric: readonly number[]; readonly headed: boolean },
): Table {
  const { AlignmentType, Paragraph, Table, TableBorders, TableCell, TableRow, WidthType } = docx;
  const align = (column: number): { alignment?: 'right' | 'center' } =>
    look.numeric.includes(column)
      ? { alignment: AlignmentType.RIGHT }
      : look.borders
        ? {}
        : { alignment: AlignmentType.CENTER };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(look.borders ? {} : { borders: TableBorders.NONE }),
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: look.borders && row === 0,
          children: cells.map(
            (text, column) =>
              new TableCell({
                children: [
                  new Paragraph({
                    ...align(column),
                    children: [
                      runOf(docx, { text, bold: look.headed && row === 0, size: look.borders ? 18 : 24 }),
                    ],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}
