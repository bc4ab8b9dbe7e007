import { describe, expect, it } from 'vitest';
import { foldVietnamese } from './fold-vietnamese.js';

describe('foldVietnamese', () => {
  it.each([
    ['Hoà  Bình', 'hòa bình'],
    ['THUỶ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['hoạ', 'họa'],
    ['loè', 'lòe'],
    ['tuý', 'túy'],
    ['quý', 'quý'],
    ['QUỲ', 'quỳ'],
    ['quả', 'quả'],
    ['thuở', 'thuở'],
    ['toán', 'toán'],
    ['hoàn', 'hoàn'],
    ['thuế', 'thuế'],
    ['hoậ', 'hoậ'],
    ['Đề Án', 'đề án'],
    ['  cơ\u00a0\u00a0sở\n', 'cơ sở'],
    ['', ''],
  ])('brings "%s" to "%s"', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded);
    expect(foldVietnamese(text.normalize('NFD'))).toBe(folded);
  });

  it('keeps words apart that differ by more than the place of the tone', () =>
    expect(foldVietnamese('quý')).not.toBe(foldVietnamese('quy')));
});
