import type { Decimal } from 'decimal.js';
import { Exact } from '../decimal/exact.js';
import { decimalString, toDecimalString, type DecimalString } from '../decimal/decimal-string.js';
import { roundToMultiple, type RoundingMode } from '../decimal/rounding-mode.js';
import { KcError } from '../error/kc-error.js';
import type { Explanation, Operation } from './explanation.js';

const combine: Readonly<Record<Exclude<Operation, 'given'>, (left: Decimal, right: Decimal) => Decimal>> = {
  sum: (left, right) => left.plus(right),
  difference: (left, right) => left.minus(right),
  product: (left, right) => left.times(right),
  lowest: (left, right) => (right.lessThan(left) ? right : left),
  highest: (left, right) => (right.greaterThan(left) ? right : left),
  'whole-quotient': (left, right) => left.dividedToIntegerBy(right),
  'round-up': rounding('up'),
  'round-down': rounding('down'),
  'round-ceiling': rounding('ceiling'),
  'round-floor': rounding('floor'),
  'round-half-up': rounding('half-up'),
  'round-half-down': rounding('half-down'),
  'round-half-even': rounding('half-even'),
};

function rounding(mode: RoundingMode): (value: Decimal, step: Decimal) => Decimal {
  return (value, step) =>
    new Exact(roundToMultiple(toDecimalString(value), { mode, step: toDecimalString(step) }));
}

/**
 * Computes an explanation again from its leaves (tính lại từ số gốc) and checks every number on the way.
 *
 * @param explanation - the tree
 * @returns the value of the root
 * @throws `KcError` `EXPLANATION_BROKEN` when a node states another value than its inputs give; `MALFORMED_DECIMAL` when
 * a leaf is not canonical decimal text
 * @example
 * ```ts runnable
 * import { evaluateExplanation } from '@khuyencong/model';
 * const given = (value: '650' | '350') => ({ label: { vi: 'dòng', en: 'line' }, value, unit: 'triệu đồng', operation: 'given', inputs: [] }) as const;
 * const label = { vi: 'cộng', en: 'sum' };
 * evaluateExplanation({ label, value: '1000', unit: 'triệu đồng', operation: 'sum', inputs: [given('650'), given('350')] }) // => '1000'
 * ```
 * @category explanation
 * @since 0.1.0
 */
export function evaluateExplanation(explanation: Explanation): DecimalString {
  for (const node of inputsFirst(explanation)) check(node);
  return explanation.value;
}

/** All nodes, inputs before what is made of them, from left to right; a loop, so that depth costs no stack. */
function inputsFirst(explanation: Explanation): readonly Explanation[] {
  const ordered: Explanation[] = [];
  const waiting = [explanation];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    ordered.push(node);
    for (const input of node.inputs) waiting.push(input);
  }
  return ordered.reverse();
}

function check({ operation, inputs, value, label }: Explanation): void {
  const computed =
    operation === 'given'
      ? decimalString(value)
      : toDecimalString(
          combineAll(
            operation,
            inputs.map((input) => new Exact(input.value)),
          ),
        );
  if (computed !== value) {
    throw new KcError('EXPLANATION_BROKEN', { label: label.en, stated: value, computed });
  }
}

function combineAll(operation: Exclude<Operation, 'given'>, [first, ...rest]: readonly Decimal[]): Decimal {
  return first ? rest.reduce(combine[operation], first) : new Exact(operation === 'product' ? 1 : 0);
}
