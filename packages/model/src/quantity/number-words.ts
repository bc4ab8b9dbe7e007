import type { DecimalString } from '../decimal/decimal-string.js';

/** Number words that stand for themselves in front of a unit; "năm" is left out: it is also "year". */
export const numberWords: Readonly<Record<string, DecimalString>> = {
  một: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  sáu: '6',
  bảy: '7',
  bẩy: '7',
  tám: '8',
  chín: '9',
  mười: '10',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};

/** Pieces of longer number words: in "hai phần ba" and "vài ba" no word stands for itself. */
export const numberParts: ReadonlySet<string> = new Set([
  'mười',
  'mươi',
  'mốt',
  'lăm',
  'trăm',
  'chục',
  'nghìn',
  'ngàn',
  'vạn',
  'triệu',
  'tỷ',
  'tỉ',
  'linh',
  'lẻ',
  'không',
  'phần',
  'vài',
  'mấy',
  'dăm',
  'đôi',
]);

/** After "hàng", a size without a number: "hàng nghìn lao động". */
export const indefiniteWords: ReadonlySet<string> = new Set([
  'chục',
  'trăm',
  'nghìn',
  'ngàn',
  'vạn',
  'triệu',
  'tỷ',
  'tỉ',
]);
