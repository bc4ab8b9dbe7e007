import type { Fraction } from './fraction.js';

/** Remembers what was made of a fraction, because means repeat in a round and writing one costs more than adding it up. */
export function fractionMemo<Value>(make: (fraction: Fraction) => Value): (fraction: Fraction) => Value {
  const known = new Map<bigint, Map<bigint, Value>>();
  return (fraction) => {
    const { numerator, denominator } = fraction;
    let values = known.get(denominator);
    if (!values) {
      values = new Map<bigint, Value>();
      known.set(denominator, values);
    }
    const before = values.get(numerator);
    if (before !== undefined) return before;
    const value = make(fraction);
    values.set(numerator, value);
    return value;
  };
}
