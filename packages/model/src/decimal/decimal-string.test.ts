import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { decimalString, isDecimalString, toDecimalString } from './decimal-string.js';
import { Exact } from './exact.js';

describe('isDecimalString', () => {
  it.each(['0', '1', '10', '1500000', '0.5', '-12.25', '-0.5', '0.05', '100.001', '9'.repeat(40)])(
    'accepts the canonical text %s',
    (text) => expect(isDecimalString(text)).toBe(true),
  );

  it.each([
    ...['', ' ', '-', '.', '-0', '0.0', '1.0', '1.50', '01', '-01', '+1', '1.', '.5', '1e6', '0x10', '1_000'],
    ...['1.500.000', '1,5', 'NaN', 'Infinity', ' 1', '1\n', '١', '−1', '--1'],
  ])('refuses %j', (text) => expect(isDecimalString(text)).toBe(false));

  it('decides on a million digits without delay', () => {
    expect(isDecimalString('9'.repeat(1_000_000))).toBe(true);
    expect(isDecimalString(`0.${'0'.repeat(1_000_000)}`)).toBe(false);
  });
});

describe('decimalString', () => {
  it('gives canonical text back', () => expect(decimalString('2840000000')).toBe('2840000000'));

  it('names the text that it refuses', () =>
    expect(() => decimalString('1.500.000')).toThrow('MALFORMED_DECIMAL: text "1.500.000"'));

  it.each([
    5,
    NaN,
    Infinity,
    0.1,
    10n,
    null,
    undefined,
    true,
    [],
    ['5'],
    Object.create(null),
    Symbol.iterator,
  ])('refuses what is no text: case %#', (value: unknown) => {
    expect(isDecimalString(value as string)).toBe(false);
    expect(() => decimalString(value as string)).toThrow('MALFORMED_DECIMAL');
  });

  it('quotes no more than 60 characters of a long text', () =>
    expect(() => decimalString('x'.repeat(10_000))).toThrow(`MALFORMED_DECIMAL: text "${'x'.repeat(60)}"`));
});

describe('toDecimalString', () => {
  it('writes large and small numbers without an exponent', () => {
    expect(toDecimalString(new Exact('1e21').plus('0.10'))).toBe('1000000000000000000000.1');
    expect(toDecimalString(new Exact('1e-9'))).toBe('0.000000001');
  });

  it('writes minus zero as zero', () => expect(toDecimalString(new Exact(-0))).toBe('0'));

  it('takes a decimal of another copy of the library', () =>
    expect(toDecimalString(new (Decimal.clone({ precision: 5 }))('1.50'))).toBe('1.5'));

  it.each(['NaN', 'Infinity', '-Infinity'])('refuses %s', (text) =>
    expect(() => toDecimalString(new Exact(text))).toThrow('MALFORMED_DECIMAL'),
  );
});
