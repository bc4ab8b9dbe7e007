import { describe, expect, it } from 'vitest';
import type { FormTwo } from '@khuyencong/model';
import { moneyUnits } from '../../test/money-units.js';
import { readAll } from '../../test/read-all.js';
import { openSource } from '../source/open-source.js';
import { readFormTwo } from './read-form-two.js';
import { writeFormTwo } from './write-form-two.js';

const options = { id: 'kg-2024', units: moneyUnits };

const form: FormTwo = {
  kind: 'form-two',
  id: 'kg-2024',
  year: 2024,
  unitName: 'Sở Công Thương tỉnh Kiên Giang',
  rows: [
    {
      id: '1',
      name: 'Hỗ trợ máy sấy cá',
      executingUnit: 'Trung tâm Khuyến công',
      content: 'Mua và lắp đặt 01 máy sấy',
      results: '01 máy sấy hoạt động',
      time: '04/2024 - 11/2024',
      totalCostVnd: '550000000',
      supportVnd: '200000000',
      furtherAmounts: [{ header: 'Vốn của cơ sở', amountVnd: '350000000' }],
      note: 'Chuyển tiếp',
    },
    { id: '2', name: 'Tập huấn', totalCostVnd: '50000000', supportVnd: '50000000' },
  ],
  sumRow: { totalCostVnd: '600000000', supportVnd: '250000000' },
};

describe('form 2', () => {
  it('is written in the layout of the annex as far as it is known', async () => {
    const { sheets } = await readAll(await writeFormTwo(form));
    expect(sheets[0]?.rows.slice(0, 6).map(({ values }) => values)).toEqual([
      ['BIỂU TỔNG HỢP CHI TIẾT CÁC ĐỀ ÁN ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2024'],
      ['Tên đơn vị: Sở Công Thương tỉnh Kiên Giang'],
      [...Array.from({ length: 9 }, () => null), 'Đơn vị tính: Triệu đồng'],
      [
        'TT',
        'Tên đề án',
        'Đơn vị thực hiện',
        'Mục tiêu và nội dung chính',
        'Dự kiến kết quả đạt được',
        'Thời gian',
        'Tổng kinh phí thực hiện',
        'Trong đó',
        null,
        'Ghi chú',
      ],
      [...Array.from({ length: 7 }, () => null), 'Kinh phí khuyến công quốc gia', 'Vốn của cơ sở'],
      [
        '1',
        'Hỗ trợ máy sấy cá',
        'Trung tâm Khuyến công',
        'Mua và lắp đặt 01 máy sấy',
        '01 máy sấy hoạt động',
        '04/2024 - 11/2024',
        550,
        200,
        350,
        'Chuyển tiếp',
      ],
    ]);
  });

  it('has no further column where the form has none', async () => {
    const { sheets } = await readAll(await writeFormTwo({ kind: 'form-two', id: 'a', rows: [] }));
    expect(sheets[0]?.rows[0]?.values[0]).toMatch(/NĂM 20\.\.\.$/u);
    expect(sheets[0]?.rows[3]?.values.slice(6)).toEqual(['Tổng kinh phí thực hiện', 'Trong đó', 'Ghi chú']);
  });

  it('is read back as it was, with the cell of each value', async () => {
    const {
      form: read,
      origins,
      findings,
    } = await readFormTwo(await openSource(await writeFormTwo(form)), options);
    expect(findings).toEqual([]);
    expect(read).toEqual(form);
    expect(origins['rows.0.furtherAmounts.0']).toEqual({ sheet: 'Mẫu số 2', cell: 'I6' });
    expect(origins['sumRow.supportVnd']).toEqual({ sheet: 'Mẫu số 2', cell: 'H8' });
  });

  it('is not found in a file that has another table', async () => {
    const source = await openSource(new TextEncoder().encode('Mã cơ sở,Tên cơ sở\nCS-01,HTX\n'));
    const { form: read, findings } = await readFormTwo(source, options);
    expect(read).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['FORM_NOT_RECOGNISED']);
  });
});
