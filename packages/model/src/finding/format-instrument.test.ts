import { describe, expect, it } from 'vitest';
import { formatInstrument } from './format-instrument.js';

describe('formatInstrument', () => {
  it.each([
    ['28/2018/TT-BTC', 'Thông tư 28/2018/TT-BTC', 'Circular 28/2018/TT-BTC'],
    [
      '16/2011/TTLT-BCT-BNV',
      'Thông tư liên tịch 16/2011/TTLT-BCT-BNV',
      'Joint Circular 16/2011/TTLT-BCT-BNV',
    ],
    ['45/2012/NĐ-CP', 'Nghị định 45/2012/NĐ-CP', 'Decree 45/2012/NĐ-CP'],
    ['1048/QĐ-TTg', 'Quyết định 1048/QĐ-TTg', 'Decision 1048/QĐ-TTg'],
    ['306/NQ-CP', 'Nghị quyết 306/NQ-CP', 'Resolution 306/NQ-CP'],
    ['20/CT-BCT', 'Chỉ thị 20/CT-BCT', 'Directive 20/CT-BCT'],
    [
      '23/2025/NQ-HĐND (Phú Thọ)',
      'Nghị quyết 23/2025/NQ-HĐND (Phú Thọ)',
      'Resolution 23/2025/NQ-HĐND (Phú Thọ)',
    ],
    ['QĐ 44/2014 (Đồng Nai)', 'Quyết định 44/2014 (Đồng Nai)', 'Decision 44/2014 (Đồng Nai)'],
  ])('names %s by its kind', (symbol, vi, en) => {
    expect(formatInstrument(symbol, { language: 'vi' })).toBe(vi);
    expect(formatInstrument(symbol, { language: 'en' })).toBe(en);
    expect(formatInstrument(symbol.normalize('NFD'), { language: 'vi' })).toBe(vi);
  });

  it.each([
    'Quyết định 12/QĐ-UBND',
    'Quy định của Hậu Giang, 2014 (chưa rõ số hiệu)',
    'dự thảo',
    '12/KH-UBND',
    'QĐ',
    '',
    '__proto__',
  ])('leaves "%s" as it is', (text) => expect(formatInstrument(text, { language: 'vi' })).toBe(text));
});
