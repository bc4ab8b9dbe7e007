import { tableSchemas, type Language, type TableSchema } from '@khuyencong/model';
import { addComments } from '../patch/add-comments.js';
import { sheetParts } from '../patch/sheet-parts.js';
import { workbookParts } from '../patch/workbook-parts.js';
import { companionSheets } from './companion-sheets.js';
import { templateGuide } from './template-guide.js';
import { listRows, templateLists } from './template-lists.js';
import {
  headerNotes,
  tableSheetName,
  templateSheet,
  type MoneyUnitWord,
  type TemplateOptions,
} from './template-sheet.js';
import { writeWorkbook } from './write-workbook.js';

/**
 * How the template is made (tùy chọn tạo biểu mẫu).
 *
 * @category writing
 * @since 0.1.0
 */
export interface TemplateWorkbookOptions {
  readonly language: Language;
  /** The unit of all amounts; triệu đồng unless said otherwise. */
  readonly moneyUnit?: TemplateMoneyUnit | undefined;
  /** Names for the lists of the columns of provinces, such as those of `@khuyencong/law/units` on a day. */
  readonly provinces?: readonly string[] | undefined;
  /** The tables to have; all of them unless said otherwise. */
  readonly tables?: readonly TableSchema[] | undefined;
}

/**
 * A unit of money for amounts in a workbook (đơn vị tiền trong bảng tính).
 *
 * @category writing
 * @since 0.1.0
 */
export type TemplateMoneyUnit = 'đồng' | 'nghìn đồng' | 'triệu đồng' | 'tỷ đồng';

const unitWords: Readonly<Record<TemplateMoneyUnit, MoneyUnitWord>> = {
  đồng: { vi: 'đồng', en: 'dong', isBase: true, perMillion: '1000000' },
  'nghìn đồng': { vi: 'nghìn đồng', en: 'thousand dong', isBase: false, perMillion: '1000' },
  'triệu đồng': { vi: 'triệu đồng', en: 'million dong', isBase: false, perMillion: '1' },
  'tỷ đồng': { vi: 'tỷ đồng', en: 'billion dong', isBase: false, perMillion: '0.001' },
};

/**
 * Makes an empty workbook for a programme file (biểu mẫu Excel để điền số liệu): a sheet for each table with its title, unit line and
 * header, required columns marked, rules and lists for the rows below, a note on every header, and a sheet that explains it all.
 *
 * What is filled in is read by `openSource` and `readTables` in either language, by label or by identifier.
 *
 * @param options - language; unit of amounts, names of provinces and tables where they are not the usual ones
 * @returns an XLSX workbook; the same options give the same bytes
 * @example
 * ```ts runnable
 * import { openSource, readTables, templateWorkbook } from '@khuyencong/tables';
 * const workbook = await templateWorkbook({ language: 'vi' });
 * const { tables, findings } = await readTables(await openSource(workbook), { units: [] });
 * tables.map(({ origin }) => origin.sheet).slice(0, 3) // => ['Chương trình', 'Kinh phí', 'Đề án']
 * findings // => []
 * ```
 * @category writing
 * @since 0.1.0
 */
export async function templateWorkbook(options: TemplateWorkbookOptions): Promise<Uint8Array> {
  const { language, provinces = [], tables: schemas = tableSchemas } = options;
  const lists = templateLists(schemas, { language, provinces });
  const listSheet = companionSheets.lists.name[language];
  const moneyUnit = unitWords[options.moneyUnit ?? 'triệu đồng'];
  const shared: TemplateOptions = { language, schemas, lists, listSheet, moneyUnit };
  const bytes = await writeWorkbook([
    templateGuide(shared),
    ...schemas.map((schema) => templateSheet(schema, shared)),
    {
      name: listSheet,
      rows: [[companionSheets.lists.title[language]], ...listRows(lists)],
      columns: [{ width: 60 }],
      hidden: true,
    },
  ]);
  const parts = workbookParts(bytes);
  const sheets = sheetParts(parts);
  for (const schema of schemas) {
    const sheet = sheets.find(({ name }) => name === tableSheetName(schema, language));
    if (sheet) addComments(parts, sheet.part, { notes: headerNotes(schema, shared), author: 'khuyencong' });
  }
  return parts.archive();
}
