import { Exact, toDecimalString, type DecimalString, type ExactDecimal } from '@khuyencong/model';

/** A running sum of decimal texts that never rounds. */
export interface ExactSum {
  readonly add: (value: string) => void;
  /** A safe integer. */
  readonly addWhole: (whole: number) => void;
  readonly value: () => DecimalString;
}

const zero = 48;
const nine = 57;
const plainDigitsAtMost = 15;
const carryFrom = 2 ** 52;

/** Sums in safe integers as long as they are whole, and in exact decimals beyond. */
export function exactSum(): ExactSum {
  let small = 0;
  let large: ExactDecimal = new Exact(0);
  const carry = (): void => {
    large = large.plus(small);
    small = 0;
  };
  const addWhole = (whole: number): void => {
    if (whole >= carryFrom) {
      large = large.plus(whole);
      return;
    }
    small += whole;
    if (small >= carryFrom) carry();
  };
  return {
    add: (value) => {
      const whole = plainWhole(value);
      if (whole === -1) large = large.plus(value);
      else addWhole(whole);
    },
    addWhole,
    value: () => {
      carry();
      return toDecimalString(large);
    },
  };
}

/** Digits alone, few enough to be a safe integer; -1 for all other texts. */
export function plainWhole(text: string): number {
  const { length } = text;
  if (length > plainDigitsAtMost || length === 0) return -1;
  let whole = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < zero || code > nine) return -1;
    whole = whole * 10 + (code - zero);
  }
  return whole;
}
