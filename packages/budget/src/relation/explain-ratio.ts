import {
  Exact,
  toDecimalString,
  type DecimalString,
  type Explanation,
  type LocalText,
} from '@khuyencong/model';
import { subtractVnd } from '../arithmetic/subtract-vnd.js';
import { quotient, type StepsOfOne } from './quotient.js';

type Factor = '1' | '100' | '0.01';

/** What is divided minus ratio times divisor. */
export function explainRatioDifference(
  of: Explanation,
  per: Explanation,
  ratio: Explanation,
  isShare: boolean,
): Explanation {
  const computed = explainProduct(per, ratio, isShare, of.unit);
  return {
    label: { vi: 'Chênh lệch so với số đã công bố', en: 'Published minus computed' },
    value: subtractVnd(of.value, computed.value),
    unit: of.unit,
    operation: 'difference',
    inputs: [of, computed],
  };
}

/** Ratio times divisor. */
export function explainProduct(
  per: Explanation,
  ratio: Explanation,
  isShare: boolean,
  unit: string,
): Explanation {
  const label = isShare
    ? { vi: 'Tỷ lệ nhân với số chung', en: 'Share times whole' }
    : { vi: 'Bình quân nhân với số chia', en: 'Average times divisor' };
  return product(label, unit, [ratio, per, ...constant(isShare ? '0.01' : '1', 'percent')]);
}

/** A quotient that is cut off after the last step. */
export function explainQuotient(
  dividend: Explanation,
  divisor: Explanation,
  terms: { readonly steps: StepsOfOne; readonly isShare: boolean; readonly unit: string },
): Explanation {
  const { steps, isShare, unit } = terms;
  const factors = [...constant(isShare ? '100' : '1', 'percent'), ...constant(steps, 'steps')];
  const scaled =
    factors.length === 0
      ? dividend
      : product({ vi: 'Số bị chia', en: 'What is divided' }, dividend.unit, [dividend, ...factors]);
  const label = { vi: 'Thương, bỏ phần lẻ', en: 'Quotient, cut off' };
  const { value } = quotient(scaled.value, divisor.value, '1');
  const whole: Explanation = { label, value, unit, operation: 'whole-quotient', inputs: [scaled, divisor] };
  return steps === '1' ? whole : product(label, unit, [whole, ...constant('0.01', 'steps')]);
}

const constantLabels: Readonly<Record<'percent' | 'steps', LocalText>> = {
  percent: { vi: 'Phần trăm', en: 'Percent' },
  steps: { vi: 'Hai chữ số thập phân', en: 'Two decimals' },
};

function constant(value: Factor, what: 'percent' | 'steps'): readonly Explanation[] {
  return value === '1'
    ? []
    : [{ label: constantLabels[what], value, unit: '', operation: 'given', inputs: [] }];
}

function product(label: LocalText, unit: string, inputs: readonly Explanation[]): Explanation {
  const value: DecimalString = toDecimalString(
    inputs.reduce((result, input) => result.times(input.value), new Exact(1)),
  );
  return { label, value, unit, operation: 'product', inputs };
}
