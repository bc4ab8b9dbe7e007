import fc from 'fast-check';
import { Exact } from '../src/decimal/exact.js';
import { decimalString, toDecimalString, type DecimalString } from '../src/decimal/decimal-string.js';
import type { Interval } from '../src/interval/interval.js';

/** Any text, lone surrogates and rare planes included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

export const decimal: fc.Arbitrary<DecimalString> = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => toDecimalString(new Exact(`${digits.toString()}e-${places}`)));

export const positiveDecimal: fc.Arbitrary<DecimalString> = decimal.filter(
  (value) => value !== '0' && !value.startsWith('-'),
);

/** A whole number as canonical decimal text. */
export function wholeText(value: bigint): DecimalString {
  return decimalString(value.toString());
}

const end = fc.option(fc.integer({ min: -6, max: 6 }));

/** Intervals with small whole ends or none, never empty. */
export const smallInterval: fc.Arbitrary<Interval> = fc
  .tuple(end, end, fc.boolean(), fc.boolean())
  .filter(([min, max, minInclusive, maxInclusive]) =>
    min === null || max === null ? true : min < max || (min === max && minInclusive && maxInclusive),
  )
  .map(([min, max, minInclusive, maxInclusive]) => ({
    min: min === null ? null : `${min}`,
    max: max === null ? null : `${max}`,
    minInclusive: min !== null && minInclusive,
    maxInclusive: max !== null && maxInclusive,
  }));

const words = [
  ...[
    'khoảng',
    'gần',
    'hơn',
    'trên',
    'dưới',
    'không quá',
    'từ',
    'đến',
    'tăng',
    'giảm',
    'phấn đấu',
    'hàng',
    'nghìn',
  ],
  ...[
    '5',
    '5,4',
    '1.200',
    '1,100',
    '2024',
    '04',
    '300',
    '%',
    '/',
    '-',
    '–',
    ',',
    '.',
    '(',
    'năm',
    'tháng',
    'ngày',
  ],
  ...[
    'tỷ',
    'triệu',
    'đồng',
    'đề án',
    'cơ sở',
    'hộ',
    'lần',
    'hai',
    'ba',
    'mươi',
    'rưỡi',
    'trở lên',
    'thuỷ',
    'hoá',
  ],
];

/** Rows of the words that the reader knows, in any order, with and without spaces. */
export const phrase: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '', '  ', '\u00a0')), { maxLength: 14 })
  .map((pieces) => pieces.map(([word, space]) => word + space).join(''));
