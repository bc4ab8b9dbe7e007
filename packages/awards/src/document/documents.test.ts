import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { describe, expect, it } from 'vitest';
import { roundDocument } from '../../test/round/round-document.js';
import { scoreRound } from '../scoring/score-round.js';
import type { AwardDocument } from './award-document.js';
import { certificateData } from './certificate-data.js';
import { juryMinutesDocument } from './jury-minutes-document.js';
import { resultListDocument } from './result-list-document.js';
import { ruleRows } from './rule-rows.js';
import { scoreSheetDocument } from './score-sheet-document.js';

const result = scoreRound(roundDocument, { schemes: [tt26Of2014] });
const common = { language: 'vi', issuer: ['UBND TỈNH MINH HỌA', 'BAN GIÁM KHẢO'] } as const;
const tableOf = (document: AwardDocument, caption: string): readonly (readonly string[])[] =>
  document.blocks.flatMap((block) => (block.kind === 'table' && block.caption === caption ? block.rows : []));

describe('scoreSheetDocument', () => {
  const [entry] = roundDocument.products;
  const [criteria] = tt26Of2014.sets;
  if (!entry || !criteria) throw new Error('no entry');
  const sheet = scoreSheetDocument(entry, { ...common, round: roundDocument.round, criteria });

  it('has the fields of Phụ lục 4, blank where the juror writes', () =>
    expect(sheet.blocks[0]).toMatchObject({
      fields: [
        { label: 'Kỳ bình chọn' },
        { label: 'Tên sản phẩm', value: 'Nước mắm <giả định>' },
        { label: 'Nhóm sản phẩm', value: 'Chế biến nông, lâm, thủy sản và thực phẩm' },
        { label: 'Mã số bình chọn', value: 'sp-1' },
        { label: 'Giám khảo', value: '' },
        { label: 'Đơn vị công tác', value: '' },
      ],
    }));

  it('has the four criteria with 40, 40, 10, 10 and a total of 100', () => {
    expect(tableOf(sheet, 'Bảng chấm điểm').map((row) => row[2])).toEqual(['40', '40', '10', '10']);
    expect(sheet.blocks[1]).toMatchObject({ foot: ['', 'Tổng cộng', '100', ''] });
  });

  it('carries quốc hiệu and tiêu ngữ', () =>
    expect(sheet.nationalHeader).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ]));
});

describe('juryMinutesDocument', () => {
  const minutes = juryMinutesDocument(roundDocument, { ...common, result, openPoints: [], sealRoot: 'abc' });

  it('lists each juror’s total, the mean and why a product has none', () =>
    expect(tableOf(minutes, 'Tổng hợp kết quả chấm điểm')).toEqual([
      ['1', 'sp-1', 'Nước mắm <giả định>', '88', '80', '73', '80,33', 'Có'],
      ['', 'sp-2', 'sp-2', 'vắng', 'vắng', 'vắng', 'Chưa có điểm: không có phiếu hợp lệ', 'Chưa quyết định'],
    ]));

  it('prints the root, that there are no open points, and whose layout it is', () => {
    const texts = JSON.stringify(minutes.blocks);
    expect(texts).toContain('Mã niêm phong dữ liệu (SHA-256)');
    expect(texts).toContain('Không có.');
    expect(texts).toContain('không phải mẫu ban hành kèm theo Thông tư');
  });

  it('is signed by the secretary and the head', () =>
    expect(minutes.signatures).toEqual([
      { role: 'Thư ký', name: '' },
      { role: 'Trưởng ban', name: 'Trần Văn A (giả định)' },
    ]));
});

describe('resultListDocument', () => {
  it('says what is decided at every step, and what is not', () => {
    const list = resultListDocument(roundDocument, { ...common, result });
    expect(tableOf(list, 'Danh sách sản phẩm').map((row) => row.slice(5))).toEqual([
      ['80,33', 'Có', 'Có', 'Giải Nhất', 'Không'],
      ['', 'Chưa quyết định', 'Chưa quyết định', 'Chưa quyết định', 'Chưa quyết định'],
    ]);
    expect(list.signatures).toEqual([{ role: 'Chủ tịch Hội đồng', name: 'Lê Thị B (giả định)' }]);
  });
});

describe('certificateData', () => {
  it('gives one certificate to each recognised product', () =>
    expect(
      certificateData(roundDocument, { result, grantedOn: '2025-07-01', validTo: '2027-12-31' }),
    ).toMatchObject([
      { productId: 'sp-1', establishmentId: 'cs-1', members: [], level: 'province', year: 2025 },
    ]));
});

describe('the rules in the minutes', () => {
  it('are words of both languages, never names of the data', () => {
    const rows = ruleRows(roundDocument.rules, { language: 'vi' });
    expect(rows[0]).toEqual(['Mức lẻ nhỏ nhất của điểm', '0,5']);
    expect(rows).toContainEqual(['Tiêu chí phụ khi bằng điểm', 'Điểm tiêu chí tc1']);
    expect(rows).toContainEqual([
      'Cơ cấu giải thưởng',
      'Theo thứ hạng, xét trong số: sản phẩm được công nhận, chỉ tiêu: không quy định, các giải: Giải Nhất: 1',
    ]);
    const english = JSON.stringify(ruleRows(roundDocument.rules, { language: 'en' }));
    expect(english).toContain('the sheet is left out');
    expect(JSON.stringify(rows)).not.toMatch(/[a-z]-[a-z]|kind|undefined/);
  });
});
