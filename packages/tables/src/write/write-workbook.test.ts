import { strFromU8, unzipSync } from 'fflate';
import { tableSchemas } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { writeFormOne } from '../form/write-form-one.js';
import { templateWorkbook } from './template-workbook.js';
import { writeTables } from './write-tables.js';
import { writeWorkbook } from './write-workbook.js';

const workbookXml = async (bytes: Promise<Uint8Array>): Promise<string> =>
  strFromU8(unzipSync(await bytes)['xl/workbook.xml'] ?? new Uint8Array());

const titlesIn = async (bytes: Promise<Uint8Array>): Promise<readonly (string | undefined)[]> =>
  Array.from((await workbookXml(bytes)).matchAll(/<definedName [^>]*>([^<]*)</gu), ([, range]) => range);

describe('what is printed on every page', () => {
  it('names its sheet in quotes, without which Excel takes the workbook for damaged', async () => {
    const name = "Phụ lục 'B' 1";
    expect(
      await titlesIn(writeWorkbook([{ name, rows: [['a']], titles: { fromLine: 3, toLine: 4 } }])),
    ).toEqual(["'Phụ lục ''B'' 1'!$3:$4"]);
    expect(await titlesIn(writeWorkbook([{ name: 'S', rows: [['a']] }]))).toEqual([]);
  });

  it('is the header, and the first column too where the columns need several pages', async () => {
    const titles = await titlesIn(templateWorkbook({ language: 'vi' }));
    expect(titles).toEqual(
      tableSchemas.map(({ title }) =>
        title === 'Đề án' ? "'Đề án'!$A:$A,'Đề án'!$3:$3" : `'${title}'!$3:$3`,
      ),
    );
    const table = { table: 'products', fields: ['id'], rows: [] } as const;
    expect(await titlesIn(writeTables([table], { language: 'en' }))).toEqual(["'Products'!$1:$1"]);
    const form = { kind: 'form-one', id: 'a', name: 'b', sections: [] } as const;
    expect(await titlesIn(writeFormOne(form))).toEqual(["'Mẫu số 1'!$5:$7"]);
  });
});
