import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { FormOne } from '@khuyencong/model';
import { moneyUnits } from '../../test/money-units.js';
import { readAll } from '../../test/read-all.js';
import { openSource } from '../source/open-source.js';
import { readFormOne } from './read-form-one.js';
import { writeFormOne } from './write-form-one.js';

const options = { id: 'da-01', units: moneyUnits };

const form: FormOne = {
  kind: 'form-one',
  id: 'da-01',
  name: 'Hỗ trợ máy sấy cá',
  executingUnit: 'Trung tâm Khuyến công',
  sections: [
    {
      number: 'I',
      label: 'Thiết bị',
      subtotal: { totalCostVnd: '550500000' },
      rows: [
        {
          id: 'I.1',
          label: 'Máy sấy',
          totalCostVnd: '550500000',
          supportVnd: '200000000',
          counterpartVnd: '340500000',
          otherSourcesVnd: '10000000',
          note: 'Vốn vay ngân hàng',
        },
      ],
    },
    { number: 'II', label: 'Lắp đặt', rows: [{ id: 'II.1', label: 'Nhân công', totalCostVnd: '1' }] },
  ],
  sumRow: { totalCostVnd: '550500001', supportVnd: '200000000' },
  pledgesNoOtherStateMoney: true,
  pledgesRest: true,
};

const readBack = async (bytes: Uint8Array): ReturnType<typeof readFormOne> =>
  readFormOne(await openSource(bytes), options);

describe('form 1', () => {
  it('is written in the layout of the annex', async () => {
    const { sheets } = await readAll(await writeFormOne(form));
    expect(sheets[0]?.name).toBe('Mẫu số 1');
    expect(sheets[0]?.rows.map(({ values }) => values)).toEqual([
      ['DỰ TOÁN KINH PHÍ THỰC HIỆN ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA'],
      ['Tên đề án: Hỗ trợ máy sấy cá'],
      ['Đơn vị thực hiện: Trung tâm Khuyến công'],
      [null, null, null, null, null, null, 'Đơn vị tính: Triệu đồng'],
      ['TT', 'Nội dung chi', 'Tổng kinh phí', 'Trong đó', null, null, 'Ghi chú'],
      [
        null,
        null,
        null,
        'Kinh phí khuyến công quốc gia',
        'Kinh phí đóng góp của đơn vị thụ hưởng',
        'Nguồn khác',
      ],
      ['A', 'B', '1', '2', '3', '4', '5'],
      ['I', 'Thiết bị', 550.5],
      ['1', 'Máy sấy', 550.5, 200, 340.5, 10, 'Vốn vay ngân hàng'],
      ['II', 'Lắp đặt'],
      ['1', 'Nhân công', 0.000001],
      [null, 'Cộng', 550.500001, 200],
      [
        'Đơn vị thực hiện cam kết các nội dung chi nêu trên chưa được nguồn ngân sách nhà nước nào khác hỗ trợ.',
      ],
      ['Chủ đầu tư cam kết bố trí đủ phần kinh phí còn lại để thực hiện đề án.'],
      ['CHỦ ĐẦU TƯ', null, null, 'ĐƠN VỊ THỰC HIỆN'],
      ['(Ký tên, đóng dấu)', null, null, '(Ký tên, đóng dấu)'],
    ]);
  });

  it('is read back as it was, with the cell of each value', async () => {
    const { form: read, origins, findings } = await readBack(await writeFormOne(form));
    expect(findings.map(({ code, origin }) => [code, origin?.cell])).toEqual([
      ['AMOUNT_UNIT_DOUBTFUL', 'C11'],
    ]);
    expect(read).toEqual(form);
    expect(origins['sections.0.rows.0.supportVnd']).toEqual({ sheet: 'Mẫu số 1', cell: 'D9' });
    expect(origins['sumRow.totalCostVnd']).toEqual({ sheet: 'Mẫu số 1', cell: 'C12' });
  });

  it('has one more column for each year in columns 1 to 4 of a project of several years', async () => {
    const years: FormOne = {
      ...form,
      sections: [
        {
          rows: [
            {
              id: '1',
              label: 'Máy sấy',
              totalCostVnd: '3000000',
              years: [
                { year: 2024, totalCostVnd: '1000000', supportVnd: '500000' },
                { year: 2025, totalCostVnd: '2000000' },
              ],
            },
          ],
        },
      ],
      sumRow: { years: [{ year: 2024, totalCostVnd: '1000000' }] },
    };
    const bytes = await writeFormOne(years);
    const { sheets } = await readAll(bytes);
    const header = sheets[0]?.rows.slice(4, 7).map(({ values }) => values.slice(2, 8));
    expect(header).toEqual([
      ['Tổng kinh phí', null, null, 'Trong đó', null, null],
      [null, null, null, 'Kinh phí khuyến công quốc gia', null, null],
      ['Tổng số', 'Năm 2024', 'Năm 2025', 'Tổng số', 'Năm 2024', 'Năm 2025'],
    ]);
    const { form: read, findings } = await readBack(bytes);
    expect(findings).toEqual([]);
    expect(read).toEqual({
      ...years,
      sumRow: { years: [{ year: 2024, totalCostVnd: '1000000' }] },
    });
  });

  it('keeps what a double cannot hold as text', async () => {
    const large: FormOne = {
      ...form,
      sections: [{ rows: [{ id: '1', label: 'a', totalCostVnd: '12345678901234567890' }] }],
    };
    const { form: read } = await readBack(await writeFormOne(large));
    expect(read?.sections[0]?.rows[0]?.totalCostVnd).toBe('12345678901234567890');
  });

  it('is read from text with its header in one row, in another unit, without a row Cộng', async () => {
    const text = [
      'Tên đề án: Máy sấy cá;;;;;;',
      'ĐVT: nghìn đồng;;;;;;',
      'STT;Nội dung chi;Tổng kinh phí;KP khuyến công;Đóng góp của đơn vị thụ hưởng;Nguồn khác;Ghi chú',
      '1;Máy sấy;550000;#DIV/0!;350000;;',
      ';Lắp đặt;1000;;;;',
      'Đơn vị thực hiện cam kết nội dung chi chưa được ngân sách nhà nước hỗ trợ',
    ].join('\n');
    const source = await openSource(new TextEncoder().encode(text), { delimiter: ';' });
    const { form: read, findings } = await readFormOne(source, options);
    expect(findings.map(({ code, origin }) => [code, origin?.line, origin?.column])).toEqual([
      ['CELL_ERROR', 4, 4],
    ]);
    expect(read).toEqual({
      kind: 'form-one',
      id: 'da-01',
      name: 'Máy sấy cá',
      sections: [
        {
          rows: [
            { id: '1', label: 'Máy sấy', totalCostVnd: '550000000', counterpartVnd: '350000000' },
            { id: 'dòng 5', label: 'Lắp đặt', totalCostVnd: '1000000' },
          ],
        },
      ],
      pledgesNoOtherStateMoney: true,
      pledgesRest: false,
    });
  });

  it('takes the row Cộng above the others, sums of sections and items below the row Cộng for what they are', async () => {
    const text = [
      'Tên đề án: Máy sấy cá',
      'Đơn vị tính: triệu đồng',
      'TT;Nội dung chi;Tổng kinh phí;KP khuyến công;Đóng góp của đơn vị thụ hưởng;Nguồn khác;Ghi chú',
      ';Tổng cộng;560;200;360;;',
      'I;Thiết bị;;;;;',
      '-;Máy sấy;550;200;350;;',
      '-;Khay;5;;5;;',
      ';Cộng mục I;555;;;;',
      '2;Lắp đặt;5;;5;;',
      'Ghi chú: số liệu dự kiến',
      'Chủ đầu tư cam kết bố trí đủ phần còn lại',
    ].join('\n');
    const source = await openSource(new TextEncoder().encode(text), { delimiter: ';' });
    const { form: read, origins, findings } = await readFormOne(source, options);
    expect(findings).toEqual([]);
    expect(read?.sumRow?.totalCostVnd).toBe('560000000');
    expect(read?.sections).toMatchObject([
      {
        number: 'I',
        subtotal: { totalCostVnd: '555000000' },
        rows: [{ id: 'I.dòng 6' }, { id: 'I.dòng 7' }, { id: 'I.2', label: 'Lắp đặt' }],
      },
    ]);
    expect(origins['sections.0.subtotal.supportVnd']).toEqual({ line: 8, column: 4 });
    expect([read?.pledgesRest, origins['pledgesRest']?.line]).toEqual([true, 11]);
    expect([read?.pledgesNoOtherStateMoney, origins['pledgesNoOtherStateMoney']?.line]).toEqual([false, 9]);
  });

  it('is written and read with parts of rows and of sections', async () => {
    const outlined: FormOne = {
      ...form,
      sections: [
        { number: 'A', label: 'Thiết bị', subtotal: { totalCostVnd: '9000000' }, rows: [] },
        {
          ...{ number: 'A.I', partOf: 'A', label: 'Máy' },
          rows: [
            { id: 'A.I.1', label: 'Máy sấy', totalCostVnd: '9000000' },
            { id: 'A.I.1.1', partOf: 'A.I.1', label: 'Thân máy', totalCostVnd: '5000000' },
            { id: 'A.I.1.1.a', partOf: 'A.I.1.1', label: 'Khung', totalCostVnd: '5000000' },
            { id: 'A.I.dòng 13', partOf: 'A.I.1.1.a', label: 'Thép', totalCostVnd: '5000000' },
            { id: 'A.I.2', label: 'Khay' },
            {
              id: 'A.I.dòng 15',
              partOf: 'A.I.2',
              ofWhich: true,
              label: 'Trong đó: a',
              totalCostVnd: '1000000',
            },
          ],
        },
      ],
    };
    const { form: read, findings } = await readBack(await writeFormOne(outlined));
    expect(findings).toEqual([]);
    expect(read).toEqual(outlined);
  });

  it('says of a second row Cộng that it was not read', async () => {
    const text = [
      'Tên đề án: Máy sấy cá',
      'Đơn vị tính: triệu đồng',
      'TT;Nội dung chi;Tổng kinh phí;KP khuyến công;Đóng góp của đơn vị thụ hưởng;Nguồn khác;Ghi chú',
      ';Cộng;5;;5;;',
      '1;Khay;5;;5;;',
      ';Tổng cộng;5;;5;;',
    ].join('\n');
    const source = await openSource(new TextEncoder().encode(text), { delimiter: ';' });
    const { findings } = await readFormOne(source, options);
    expect(findings.map(({ code, origin }) => [code, origin?.line])).toEqual([['ROW_NOT_READ', 4]]);
  });

  it('gives the same bytes for the same form, numbers as numbers with the decimals they have', async () => {
    expect(await writeFormOne(form)).toEqual(await writeFormOne(form));
    const { sheets } = await readXlsx(await writeFormOne(form), { readStyles: true });
    expect(sheets[0]?.cells?.get('8,2')?.style?.numFmt).toBe('#,##0.0');
    expect(sheets[0]?.cells?.get('8,3')?.style?.numFmt).toBe('#,##0');
  });
});
