import { Exact, toDecimalString, type DecimalString, type Explanation } from '@khuyencong/model';
import { acceptedValues } from '../rule/accepted-values.js';
import type { LimitedRule } from '../rule/target-rule.js';
import { statesLowerLimit } from './standing.js';
import type { Comparison } from './target-progress.js';

/** The two numbers whose order decides, as trees; a share is compared as two products. */
export function compare(
  rule: LimitedRule,
  { achieved, whole }: { readonly achieved: Explanation; readonly whole?: Explanation },
): Comparison {
  const end = decidingEnd(rule) ?? '0';
  const wanted = given(
    { vi: 'Mức chỉ tiêu đặt ra', en: 'Level that the target asks for' },
    end,
    rule.unit,
    rule.wording,
  );
  if (!whole) return ordered(achieved, wanted);
  const hundred = given({ vi: 'Đổi ra phần trăm', en: 'Into percent' }, '100', '');
  return ordered(
    product({ vi: 'Tử số nhân 100', en: 'Numerator times 100' }, [achieved, hundred]),
    product({ vi: 'Mẫu số nhân tỷ lệ chỉ tiêu', en: 'Denominator times the share asked for' }, [
      whole,
      wanted,
    ]),
  );
}

/** The lower end of what is to be reached, the upper end of what is to stay below. */
export function decidingEnd(rule: LimitedRule): DecimalString | undefined {
  const { min, max } = acceptedValues(rule.limit);
  if (rule.direction === 'stay-below' || !statesLowerLimit(rule)) return max ?? undefined;
  return min ?? max ?? undefined;
}

export function given(
  label: Explanation['label'],
  value: DecimalString,
  unit: string,
  wording?: string,
): Explanation {
  return { label, value, unit, operation: 'given', inputs: [], ...(wording !== undefined && { wording }) };
}

export function product(label: Explanation['label'], inputs: readonly Explanation[]): Explanation {
  const value = inputs.reduce((running, input) => running.times(input.value), new Exact(1));
  return { label, value: toDecimalString(value), unit: '', operation: 'product', inputs };
}

export function ordered(achieved: Explanation, wanted: Explanation): Comparison {
  const order = new Exact(achieved.value).comparedTo(wanted.value);
  return { achieved, wanted, order: order < 0 ? 'below' : order > 0 ? 'above' : 'equal' };
}

/** What is left to the lower end, never less than nothing. */
export function remainingTree(min: DecimalString, achieved: Explanation, unit: string): Explanation {
  const inputs = [
    given({ vi: 'Mức chỉ tiêu đặt ra', en: 'Level that the target asks for' }, min, unit),
    achieved,
  ];
  const left = new Exact(min).minus(achieved.value);
  const difference: Explanation = {
    label: { vi: 'Chỉ tiêu trừ kết quả', en: 'Target minus result' },
    value: toDecimalString(left),
    unit,
    operation: 'difference',
    inputs,
  };
  const nothing = given({ vi: 'Không âm', en: 'Not below zero' }, '0', unit);
  return {
    label: { vi: 'Còn phải thực hiện', en: 'Still to do' },
    value: left.isNegative() ? '0' : toDecimalString(left),
    unit,
    operation: 'highest',
    inputs: [difference, nothing],
  };
}
