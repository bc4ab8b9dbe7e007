import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { moneyUnits } from '../../test/money-units.js';
import { readAll } from '../../test/read-all.js';
import { openSource } from '../source/open-source.js';
import { blankFormOne } from './blank-form-one.js';
import { blankFormTwo } from './blank-form-two.js';
import { describeForm } from './describe-form.js';
import { readFormOne } from './read-form-one.js';
import { readFormTwo } from './read-form-two.js';

const options = { id: 'x', units: moneyUnits };

/** The workbook with some cells filled in, line and column from 0. */
async function filled(
  bytes: Uint8Array,
  cells: readonly (readonly [line: number, column: number, value: string | number])[],
): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes);
  const [sheet] = workbook.sheets;
  for (const [line, column, value] of cells) {
    const row = (sheet?.rows[line] ?? []) as (string | number | null)[];
    row[column] = value;
    sheet?.rows.splice(line, 1, row);
    sheet?.cells?.delete(`${line},${column}`);
  }
  return saveXlsx(workbook);
}

describe('blankFormOne', () => {
  it('is read as a form without rows, both pledges made', async () => {
    const { form, findings } = await readFormOne(await openSource(await blankFormOne()), options);
    expect(form).toMatchObject({ sections: [], pledgesNoOtherStateMoney: true, pledgesRest: true });
    expect(findings.map(({ code, params }) => [code, params['line']])).toEqual([
      ['FORM_LINE_MISSING', 'Tên đề án'],
    ]);
  });

  it('is read as what was filled in', async () => {
    const bytes = await filled(await blankFormOne({ lines: 2 }), [
      [1, 0, 'Tên đề án: Máy sấy cá'],
      [7, 0, '1'],
      [7, 1, 'Máy sấy'],
      [7, 2, 550.5],
      [7, 3, 200],
      [7, 4, 350.5],
      [9, 2, 550.5],
    ]);
    const { form, findings } = await readFormOne(await openSource(bytes), options);
    expect(findings).toEqual([]);
    expect(form).toMatchObject({
      name: 'Máy sấy cá',
      sections: [
        {
          rows: [
            {
              id: '1',
              label: 'Máy sấy',
              totalCostVnd: '550500000',
              supportVnd: '200000000',
              counterpartVnd: '350500000',
            },
          ],
        },
      ],
      sumRow: { totalCostVnd: '550500000' },
    });
  });

  it('has columns for the years of a project of several', async () => {
    const { sheets } = await readAll(await blankFormOne({ years: [2025, 2026] }));
    expect(sheets[0]?.rows[6]?.values.slice(2, 6)).toEqual(['Tổng số', 'Năm 2025', 'Năm 2026', 'Tổng số']);
  });
});

describe('blankFormTwo', () => {
  it('has the year in its title, and room for it where none is named', async () => {
    const title = async (bytes: Uint8Array): Promise<unknown> =>
      (await readAll(bytes)).sheets[0]?.rows[0]?.values[0];
    expect(await title(await blankFormTwo({ year: 2026 }))).toMatch(/NĂM 2026$/u);
    expect(await title(await blankFormTwo())).toMatch(/NĂM 20\.\.\.$/u);
  });

  it('is read as what was filled in', async () => {
    const bytes = await filled(await blankFormTwo({ year: 2026 }), [
      [5, 0, '1'],
      [5, 1, 'Máy sấy cá'],
      [5, 6, 550],
      [5, 7, 200],
    ]);
    const { form, findings } = await readFormTwo(await openSource(bytes), options);
    expect(findings).toEqual([]);
    expect(form?.year).toBe(2026);
    expect(form?.rows).toEqual([
      { id: '1', name: 'Máy sấy cá', totalCostVnd: '550000000', supportVnd: '200000000' },
    ]);
  });
});

describe('blank forms', () => {
  it('give the same bytes for the same options', async () => {
    expect(await blankFormOne({ years: [2025] })).toEqual(await blankFormOne({ years: [2025] }));
    expect(await blankFormTwo({ year: 2025 })).toEqual(await blankFormTwo({ year: 2025 }));
  });

  it('have the columns that are described, in their order', async () => {
    const texts = async (bytes: Uint8Array, lines: readonly number[]): Promise<readonly unknown[]> => {
      const { sheets } = await readAll(bytes);
      const rows = sheets[0]?.rows.filter(({ line }) => lines.includes(line)) ?? [];
      const [upper, lower] = rows.map(({ values }) => values);
      return (upper ?? []).map((value, index) =>
        value === 'Trong đó' || value === null ? lower?.[index] : value,
      );
    };
    const titles = (form: 'one' | 'two'): readonly string[] =>
      describeForm(form).columns.map(({ title }) => title);
    expect(await texts(await blankFormOne(), [5, 6])).toEqual(titles('one'));
    expect(await texts(await blankFormTwo(), [4, 5])).toEqual(titles('two'));
  });
});
