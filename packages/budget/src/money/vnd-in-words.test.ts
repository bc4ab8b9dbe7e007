import { describe, expect, it } from 'vitest';
import { vndInWords } from './vnd-in-words.js';

describe('vndInWords', () => {
  it.each([
    ['0', 'Không đồng'],
    ['1', 'Một đồng chẵn'],
    ['5', 'Năm đồng chẵn'],
    ['10', 'Mười đồng chẵn'],
    ['15', 'Mười lăm đồng chẵn'],
    ['20', 'Hai mươi đồng chẵn'],
    ['21', 'Hai mươi mốt đồng chẵn'],
    ['24', 'Hai mươi tư đồng chẵn'],
    ['25', 'Hai mươi lăm đồng chẵn'],
    ['55', 'Năm mươi lăm đồng chẵn'],
    ['100', 'Một trăm đồng chẵn'],
    ['101', 'Một trăm linh một đồng chẵn'],
    ['105', 'Một trăm linh năm đồng chẵn'],
    ['115', 'Một trăm mười lăm đồng chẵn'],
    ['1000', 'Một nghìn đồng chẵn'],
    ['1001', 'Một nghìn không trăm linh một đồng chẵn'],
    ['1015', 'Một nghìn không trăm mười lăm đồng chẵn'],
    ['1000005', 'Một triệu không trăm linh năm đồng chẵn'],
    ['1000100', 'Một triệu một trăm đồng chẵn'],
    ['1001000', 'Một triệu không trăm linh một nghìn đồng chẵn'],
    ['4800000000', 'Bốn tỷ tám trăm triệu đồng chẵn'],
    ['1371000000', 'Một tỷ ba trăm bảy mươi mốt triệu đồng chẵn'],
    ['3666984000', 'Ba tỷ sáu trăm sáu mươi sáu triệu chín trăm tám mươi tư nghìn đồng chẵn'],
    ['1212000000000', 'Một nghìn hai trăm mười hai tỷ đồng chẵn'],
    ['1000000000000000', 'Một triệu tỷ đồng chẵn'],
    ['1000000000000000000', 'Một tỷ tỷ đồng chẵn'],
    ['-1500', 'Âm một nghìn năm trăm đồng chẵn'],
    ['1234.5', 'Một nghìn hai trăm ba mươi tư phẩy năm đồng'],
    ['0.05', 'Không phẩy không năm đồng'],
    ['-0.5', 'Âm không phẩy năm đồng'],
  ] as const)('writes %s as "%s"', (amount, words) => {
    expect(vndInWords(amount, { ending: 'chẵn' })).toBe(words);
    expect(vndInWords(amount, { ending: 'none' })).toBe(words.replace(/ chẵn$/, ''));
  });

  it('writes words in composed letters', () => {
    const words = vndInWords('987654321012345678', { ending: 'chẵn' });
    expect(words).toBe(words.normalize('NFC'));
  });

  it('refuses text that is no canonical amount', () => {
    for (const text of ['1.000', '1,5', '1e3', '', 'NaN', '007'])
      expect(() => vndInWords(text as '1', { ending: 'none' })).toThrow('MALFORMED_DECIMAL');
  });
});
