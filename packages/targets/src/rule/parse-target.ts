import {
  Exact,
  isDecimalString,
  quantityInterval,
  readQuantities,
  type DecimalString,
  type FoundQuantity,
  type Quantity,
  type UnitIndex,
} from '@khuyencong/model';
import type { Frequency, ParsedTarget, TargetRule } from './target-rule.js';

/**
 * Reads a target phrase (đọc chỉ tiêu): counts, money, shares, growth, ranges and rhythms such as "2 năm/lần, khoảng 2 cuộc".
 *
 * A plain number is a number to reach; "không quá", "tối đa" and a decrease ("giảm 2%/năm") are limits to stay below. Never guesses: a number with two
 * readings is handed back open.
 *
 * **Units**: as read; money in đồng.
 *
 * @param text - the published wording
 * @param options - `units`: the index of units to read with, money included where targets name money;
 *   `aboutTolerancePercent`: how far "khoảng" reaches on either side
 * @returns the rules, the rhythm, the open numbers and the words that were not read
 * @example
 * ```ts runnable
 * import { countUnitIndex } from '@khuyencong/model';
 * import { parseTarget } from '@khuyencong/targets';
 * const options = { units: countUnitIndex, aboutTolerancePercent: '5' } as const;
 * parseTarget('ít nhất 30% địa phương', options).rules[0]?.accepts.min // => '30'
 * const rounds = parseTarget('2 năm/lần, khoảng 2 cuộc trong giai đoạn', options);
 * rounds.frequency?.everyYears // => '2'
 * rounds.rules[0]?.accepts // => { min: '1.9', max: '2.1', minInclusive: true, maxInclusive: true }
 * ```
 * @category rule
 * @since 0.1.0
 */
export function parseTarget(
  text: string,
  options: { readonly units: UnitIndex; readonly aboutTolerancePercent: DecimalString },
): ParsedTarget {
  const { text: normal, found, unread } = readQuantities(text, options);
  const frequency = found.map(frequencyOf).find((rhythm) => rhythm !== undefined);
  const numbers = found.filter((quantity) => frequencyOf(quantity) === undefined);
  const open = numbers
    .filter(({ readings }) => readings.length !== 1)
    .map(({ text: wording, readings }) => ({ wording, readings }));
  const rules = numbers.flatMap(({ readings }) =>
    readings.length === 1 ? readings.map((q) => ruleOf(q, options)) : [],
  );
  return { text: normal, rules: open.length > 0 ? [] : rules, ...(frequency && { frequency }), open, unread };
}

function frequencyOf({ readings, text }: FoundQuantity): Frequency | undefined {
  const [quantity] = readings;
  if (quantity?.unit !== 'năm' || quantity.per !== 'lần' || quantity.qualifier !== 'exact') return undefined;
  const { value } = quantity;
  return value !== undefined && isDecimalString(value) && new Exact(value).greaterThan(0)
    ? { everyYears: value, wording: text }
    : undefined;
}

function ruleOf(quantity: Quantity, options: { readonly aboutTolerancePercent: DecimalString }): TargetRule {
  const accepts = quantityInterval(quantity, options);
  const direction = quantity.qualifier === 'at-most' || isDecrease(quantity) ? 'stay-below' : 'reach';
  return { quantity, accepts, direction };
}

/** A rate below zero is better the lower it is. */
function isDecrease({ kind, value, max }: Quantity): boolean {
  return kind === 'growth' && (value ?? max ?? '').startsWith('-');
}
