import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalMarkOf } from './decimal-mark.js';
import { readAmountNumber, readAmountText, type AmountColumn } from './read-amount.js';
import { dayOrderOf, readDay, readDaySerial } from './read-day.js';
import { readFreeText } from './read-free-text.js';
import { termReader } from './read-term.js';
import { readYear } from './read-year.js';
import { readValue } from './reading.js';

const plain: AmountColumn = { whole: false, negativeAllowed: true, units: new Map() };

describe('readAmountText', () => {
  it.each([
    ['1500000', '1500000'],
    ['1.500.000', '1500000'],
    ['1,500,000', '1500000'],
    ['1 500 000', '1500000'],
    ['(1.500.000)', '-1500000'],
    ['−5', '-5'],
    ['-0', '0'],
    ['0', '0'],
    ['007', '7'],
    ['12,5', '12.5'],
    ['999999999999999999999', '999999999999999999999'],
    ['x', null],
    ['1e5', null],
    ['1.2.3,4,5', null],
    ['9'.repeat(61), null],
  ])('reads %s as %s', (text, value) => expect(readValue(readAmountText(text, plain))).toBe(value));

  it('reads one mark before three digits as the column shows', () => {
    const mark = decimalMarkOf(['1,5', '2.000,75']);
    expect(mark).toBe(',');
    const settled: AmountColumn = { ...plain, decimalMark: { mark: ',', shownBy: 'column' } };
    expect(readValue(readAmountText('1,500', settled))).toBe('1.5');
    expect(readValue(readAmountText('1.500', settled))).toBe('1500');
  });
});

describe('readAmountNumber', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [5.3999999999999999e-2, '0.054'],
    [1e14, '100000000000000'],
    [1e15, null],
    [Number.NaN, null],
  ])('reads the double %d as %s', (number, value) =>
    expect(readValue(readAmountNumber(number, plain))).toBe(value),
  );
});

describe('whole numbers of Excel', () => {
  const money: AmountColumn = { whole: true, negativeAllowed: false, money: true, units: new Map() };
  it('are read as their texts are, whatever their size', () =>
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.maxSafeNat()), (number) => {
        fc.pre(Math.abs(number) < 1e15);
        for (const column of [plain, money])
          expect(readAmountNumber(number, column)).toEqual(readAmountText(String(number), column));
      }),
    ));
});

describe('days', () => {
  it.each([
    ['29/02/2024', '2024-02-29'],
    ['29/02/2023', null],
    ['1.3.2024', '2024-03-01'],
    ['03/31/2024', '2024-03-31'],
    ['ngày 5 tháng 3 năm 2024', '2024-03-05'],
    ['2024-03-05T00:00:00', '2024-03-05'],
    ['05/03/2024 00:00', '2024-03-05'],
    ['45366', '2024-03-15'],
    ['5/3/24', null],
  ])('reads %s as %s', (text, value) => expect(readValue(readDay(text))).toBe(value));

  it.each([
    [32873, null],
    [32874, '1990-01-01'],
    [73050, '2099-12-31'],
    [73051, '2100-01-01'],
    [73052, null],
    [45366.5, null],
  ])('reads the serial %d as %s', (serial, value) => expect(readValue(readDaySerial(serial))).toBe(value));

  it('take the order that the other days show, and none that they contradict', () => {
    expect(dayOrderOf(['05/03/2024', '15/03/2024'])).toBe('day-first');
    expect(dayOrderOf(['05/03/2024', '03/15/2024'])).toBe('month-first');
    expect(dayOrderOf(['15/03/2024', '03/15/2024'])).toBeUndefined();
    expect(readValue(readDay('05/03/2024', 'month-first'))).toBe('2024-05-03');
  });
});

describe('texts', () => {
  it.each([
    ['Gốm', 'Gốm'],
    ['Gốm'.normalize('NFD'), 'Gốm'],
    ['  a \u00a0 b\u200b ', 'a b'],
    ['a\nb', 'a b'],
    ['\u200b', null],
  ])('are cleaned: %j', (text, value) => expect(readValue(readFreeText(text))).toBe(value));

  it.each([
    ['2024', '2024'],
    ['Năm 2024', '2024'],
    ['1899', null],
    ['2200', null],
  ])('are years: %s', (text, value) => expect(readValue(readYear(text))).toBe(value));

  it('are looked for among the words of a column no more than so often', () => {
    const read = termReader(new Map([['nhóm', 'group']]));
    for (let at = 0; at < 1000; at += 1) read(`sai ${at}`);
    expect(read('nhom')).toMatchObject({ value: null, fault: 'TERM_UNKNOWN' });
    expect(read('NHÓM')).toBe('group');
  });
});
