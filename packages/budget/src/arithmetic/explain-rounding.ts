import { roundToMultiple, type Explanation, type LocalText, type RoundingMode } from '@khuyencong/model';
import { moneyUnitFactor, type MoneyUnitName } from '../money/money-units.js';

/** An explained amount, made whole numbers of a unit by a named mode. */
export function explainRounding(
  exact: Explanation,
  {
    mode,
    unit,
    label,
  }: { readonly mode: RoundingMode; readonly unit: MoneyUnitName; readonly label: LocalText },
): Explanation {
  const step = moneyUnitFactor(unit);
  return {
    label,
    value: roundToMultiple(exact.value, { mode, step }),
    unit: 'đồng',
    operation: `round-${mode}`,
    inputs: [
      exact,
      {
        label: { vi: 'Đơn vị làm tròn', en: 'Unit of rounding' },
        value: step,
        unit: 'đồng',
        operation: 'given',
        inputs: [],
      },
    ],
  };
}
