import { describe, expect, it } from 'vitest';
import { sameName } from './same-name.js';

describe('sameName', () => {
  it.each([
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu'],
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu'],
    ['Bà Rịa — Vũng Tàu', 'BÀ RỊA - VŨNG TÀU'],
    ['Khánh Hòa', 'Khánh Hoà'],
    ['Hòa Bình', 'Hoà Bình'],
    ['Thanh Hóa', 'THANH HOÁ'],
    ['Thành Phố Cần Thơ', 'thành phố Cần Thơ'],
    ['Công ty TNHH Minh Long', ' Công ty  TNHH\u00a0Minh Long\n'],
    ['HTX Mây tre', 'HTX\u200b Mây tre'],
    ['', '  '],
  ])('finds "%s" and "%s" one name', (left, right) => {
    expect(sameName(left, right)).toBe(true);
    expect(sameName(right.normalize('NFD'), left)).toBe(true);
  });

  it.each([
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa - Vũng Tầu'],
    ['Đắk Lắk', 'ĐắkLắk'],
    ['Đắk Lắk', 'Dak Lak'],
    ['Đắk Nông', 'Đăk Nông'],
    ['Thừa Thiên Huế', 'Thừa Thiên - Huế'],
    ['TP. Hồ Chí Minh', 'TP.HCM'],
    ['Cơ sở 1', 'Cơ sở 11'],
    ['Ðắk Lắk', 'Đắk Lắk'],
  ])('guesses nothing about "%s" and "%s"', (left, right) => expect(sameName(left, right)).toBe(false));
});
