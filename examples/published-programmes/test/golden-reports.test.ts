import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { dataFolder, reportsOf, wordsOf } from './reports-of.js';

const facts = {
  vi: [
    '4.940.000.000 đồng',
    '5.095.000.000 đồng',
    'Các khoản mục cộng lại thiếu 155.000.000 đồng so với tổng đã công bố.',
    '3.562.000.000 đồng',
    '2.590.000.000 đồng',
    'Mới công bố một phần; còn lại 972.000.000 đồng.',
    'dấu thập phân ở "tổng kinh phí thực hiện chương trình khuyến công tại Kiên Giang là 5,095 tỷ đồng"',
    'phân cách hàng nghìn ở "được UBND tỉnh giao là 3,562 triệu đồng"',
    '"tổng kinh phí là 1,100 tỷ đồng" đọc được là 1.100.000.000 đồng hoặc 1.100.000.000.000 đồng',
    'chọn theo cách dùng dấu phẩy của các số cùng đơn vị',
    'chọn theo quy mô các số tiền khác trong tài liệu',
    '100/102 cơ sở',
    '177/179 sản phẩm',
    '6/12 sản phẩm',
    'các phần cộng lại được 193 đề án, tổng đã công bố là 188 đề án; thừa 5 đề án',
    'Các khoản mục cộng lại thừa 5 đề án so với tổng đã công bố.',
    'Khớp: các khoản mục cộng lại đúng bằng tổng đã công bố.',
    'cấp quốc gia có 22 sản phẩm, nhiều hơn cấp tỉnh (20 sản phẩm); có thể do sản phẩm được công nhận từ các kỳ bình chọn trước',
    'từ 5 đến 5,4 %/năm',
    'từ 5,2 đến 6 %/năm',
    '12.800.000.000 đồng',
    '15.500.000.000 đồng',
    'còn thiếu: kết quả thực hiện',
    'ít nhất 30 % địa phương',
    '100 % đề án',
    '5 chương trình, 47 số liệu và 18 chỉ tiêu đã được đọc.',
  ],
  en: [
    '4,940,000,000 đồng',
    '5,095,000,000 đồng',
    'The items are short of the published total by 155,000,000 đồng.',
    '3,562,000,000 đồng',
    '2,590,000,000 đồng',
    'Published in part; remaining 972,000,000 đồng.',
    'decimal in "tổng kinh phí thực hiện chương trình khuyến công tại Kiên Giang là 5,095 tỷ đồng"',
    'thousands in "được UBND tỉnh giao là 3,562 triệu đồng"',
    '"tổng kinh phí là 1,100 tỷ đồng" can be read as 1,100,000,000 đồng or 1,100,000,000,000 đồng',
    'taken as other figures of the same unit use the comma',
    'taken by the scale of the other amounts of the document',
    '100/102 cơ sở',
    '177/179 sản phẩm',
    '6/12 sản phẩm',
    'the parts make 193 projects, the published total is 188 projects; over by 5 projects',
    'The items are over the published total by 5 đề án.',
    'Equal: the items add up to exactly the published total.',
    '22 sản phẩm at national level, more than at provincial level (20 sản phẩm); the entries may come from earlier rounds',
    'from 5 to 5.4 % a year',
    'from 5.2 to 6 % a year',
    '12,800,000,000 đồng',
    '15,500,000,000 đồng',
    'missing: any reported result',
    'at least 30 % địa phương',
    '100 % đề án',
    '5 programmes, 47 figures and 18 targets were read.',
  ],
} as const;

describe.each(['vi', 'en'] as const)('the reports in %s', async (language) => {
  const reports = await reportsOf(dataFolder, language);
  const terminal = wordsOf(reports.terminal);
  const page = wordsOf(reports.html);

  it.each(facts[language])('say: %s', (fact) => {
    expect(terminal).toContain(fact);
    expect(page).toContain(fact);
  });

  it('never call a target without results not met', () => {
    expect(reports.json).not.toContain('TARGET_NOT_MET');
    expect(reports.terminal.match(/TARGET_CANNOT_TELL/g)).toHaveLength(18);
  });

  it('stay within 100 columns at a terminal', () => {
    expect(reports.terminal.split('\n').filter((line) => stringWidth(line) > 100)).toEqual([]);
  });
});
