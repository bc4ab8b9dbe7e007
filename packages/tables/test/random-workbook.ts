import { strFromU8, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { streamXlsxRows } from 'hucre/xlsx';
import type { SourceRow } from '../src/source/source-sheet.js';
import { plainCells } from '../src/workbook/cell-of.js';
import { rawParts, withRelation } from './raw-workbook.js';

export const part = 'xl/worksheets/sheet1.xml';
const usualTexts =
  '<sst><si><t>một</t></si><si><t>a &amp; b</t></si><si><r><t>ba</t></r><r><t> chữ</t></r></si><si><t>#N/A</t></si></sst>';
const styles =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>';

export interface Workbook {
  readonly sheet: string;
  readonly texts?: string;
  readonly from1904?: boolean;
}

export function partsOf({
  sheet,
  texts = usualTexts,
  from1904 = false,
}: Workbook): Record<string, Uint8Array> {
  const bare = rawParts([{ name: 'S', xml: '' }]);
  const parts = withRelation(withRelation(bare, { kind: 'styles', xml: styles }), {
    kind: 'sharedStrings',
    xml: texts,
  });
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const marked = from1904 ? workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') : workbook;
  return { ...parts, 'xl/workbook.xml': strToU8(marked), [part]: strToU8(sheet) };
}

export const archive = (workbook: Workbook): Uint8Array => zipSync(partsOf(workbook), { level: 0 });

interface Taken {
  readonly rows: readonly SourceRow[];
  readonly error?: string;
}

/** The rows that hold cells, up to a fault. */
export async function take(source: AsyncIterable<readonly SourceRow[]>): Promise<Taken> {
  const rows: SourceRow[] = [];
  try {
    for await (const group of source) rows.push(...group.filter(({ values }) => values.length > 0));
    return { rows };
  } catch (error) {
    return { rows, error: error instanceof Error ? error.message : 'unknown' };
  }
}

export async function* byLibrary(bytes: Uint8Array): AsyncGenerator<readonly SourceRow[]> {
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: 0 }))
    yield [{ line: index + 1, values: plainCells(values) }];
}

export async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const size of [...sizes, bytes.length]) {
    if (from < bytes.length) yield await Promise.resolve(bytes.slice(from, from + size));
    from += size;
  }
}

/** Mostly what writers write, and now and then what they may. */
export const usually = <T>(usual: readonly T[], odd: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...usual), weight: 8 },
    { arbitrary: fc.constantFrom(...odd), weight: 1 },
  );
