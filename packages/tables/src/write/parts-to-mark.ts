import type { CellValue as HucreValue, WriteSheet } from 'hucre';
import type { Language } from '@khuyencong/model';
import { sheetParts } from '../patch/sheet-parts.js';
import { workbookParts, type WorkbookParts } from '../patch/workbook-parts.js';
import type { CellValue } from '../source/cell-value.js';
import { openSource } from '../source/open-source.js';
import { defaultSourceLimits, type SourceLimits } from '../source/source-limits.js';
import type { SourceSheet } from '../source/source-sheet.js';
import { vetArchive } from '../workbook/vet-archive.js';
import { excelSheetName } from './excel-sheet-name.js';
import { writeWorkbook } from './write-workbook.js';

interface MarkingOptions {
  readonly language: Language;
  readonly limits?: Partial<SourceLimits> | undefined;
}

/** The parts of the file itself where they can be added to; otherwise of a workbook with its values. */
export async function partsToMark(bytes: Uint8Array, options: MarkingOptions): Promise<WorkbookParts> {
  return ownParts(bytes, options) ?? workbookParts(await rebuilt(bytes, options));
}

/** A workbook in the form of XLSX that passes the limits. */
function ownParts(bytes: Uint8Array, { limits }: MarkingOptions): WorkbookParts | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const vetted = vetArchive(bytes, { limits: { ...defaultSourceLimits, ...limits }, origin: {} });
  if (vetted.findings.length > 0 || !vetted.parts.some(({ name }) => name === '[Content_Types].xml'))
    return undefined;
  const parts = workbookParts(bytes);
  const sheets = sheetParts(parts);
  const areXml = sheets.every(({ part }) => part.endsWith('.xml') && parts.has(part));
  // The strict form has other namespaces throughout; what is added here is in the usual one.
  const isStrict = parts.text('xl/workbook.xml').includes('purl.oclc.org');
  return sheets.length > 0 && areXml && !isStrict ? parts : undefined;
}

const dataSheet: Readonly<Record<Language, string>> = { vi: 'Dữ liệu', en: 'Data' };

async function rebuilt(bytes: Uint8Array, { language, limits }: MarkingOptions): Promise<Uint8Array> {
  const source = await openSource(bytes, { limits });
  const sheets: WriteSheet[] = [];
  for (const sheet of source.sheets) {
    const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
    const rows = await rowsOf(sheet);
    sheets.push({ name: excelSheetName(sheet.name ?? dataSheet[language], taken), rows });
  }
  const written = sheets.length > 0 ? sheets : [{ name: dataSheet[language], rows: [] }];
  return writeWorkbook(written);
}

const excelRows = 1_048_576;

async function rowsOf(sheet: SourceSheet): Promise<HucreValue[][]> {
  const rows: HucreValue[][] = [];
  for await (const batch of sheet.rows())
    for (const { line, values } of batch.rows) {
      if (line > excelRows) continue;
      while (rows.length < line - 1) rows.push([]);
      rows.push(values.map(copiedValue));
    }
  return rows;
}

const charactersInCell = 32_767;

function copiedValue(value: CellValue): HucreValue {
  if (typeof value === 'string') return value.slice(0, charactersInCell);
  if (value === null || typeof value !== 'object') return value;
  switch (value.kind) {
    case 'day':
      return value.day;
    case 'error':
      return value.error;
    case 'formula':
      return copiedValue(value.value);
  }
}
