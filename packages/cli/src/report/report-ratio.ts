import {
  Exact,
  toDecimalString,
  type DecimalString,
  type ExactRatio,
  type Explanation,
  type LocalText,
} from '@khuyencong/model';
import type { ReportFigure } from '../summary/report-figure.js';

/**
 * What share of one number another is (tỷ lệ): two exact numbers, and the percentage as it is printed.
 *
 * **Units**: `percent` in percent. **Rounding**: half up to 0,1 %, for print only; `ratio` is exact.
 *
 * @category report
 * @since 0.1.0
 */
export interface ReportRatio {
  readonly ratio: ExactRatio;
  readonly percent: DecimalString;
  readonly rounding: 'half-up';
  readonly step: DecimalString;
  readonly explanation: Explanation;
}

const step = '0.1';

/** The share of one number in another; none where either is missing, below zero, or the whole is zero. */
export function reportRatio(
  part: ReportFigure | null,
  whole: ReportFigure | null,
  label: LocalText,
): ReportRatio | null {
  if (!part?.explanation || !whole?.explanation) return null;
  return ratioOf(
    { numerator: part.explanation.value, denominator: whole.explanation.value },
    { part: part.explanation.label, whole: whole.explanation.label, label },
  );
}

/** A ratio with its percentage as printed. */
export function ratioOf(
  ratio: ExactRatio,
  labels: { readonly part: LocalText; readonly whole: LocalText; readonly label: LocalText },
): ReportRatio | null {
  const [part, whole] = [new Exact(ratio.numerator), new Exact(ratio.denominator)];
  if (part.isNegative() || !whole.greaterThan(0)) return null;
  const explanation = percentTree(ratio, labels);
  return { ratio, percent: explanation.value, rounding: 'half-up', step, explanation };
}

const leaf = (label: LocalText, value: DecimalString): Explanation => ({
  ...{ label, value, unit: '', operation: 'given', inputs: [] },
});

/** Half up by whole division only: the tenths of a percent are (2000 parts + 1 whole) divided by 2 wholes. */
function percentTree(
  { numerator, denominator }: ExactRatio,
  labels: { readonly part: LocalText; readonly whole: LocalText; readonly label: LocalText },
): Explanation {
  const scaled = product({ vi: 'Tử số nhân 2000', en: 'Numerator times 2000' }, [
    leaf(labels.part, numerator),
    leaf({ vi: 'Hệ số', en: 'Factor' }, '2000'),
  ]);
  const whole = leaf(labels.whole, denominator);
  const dividend: Explanation = {
    label: { vi: 'Thêm nửa bước để làm tròn', en: 'With half a step, for rounding' },
    value: toDecimalString(new Exact(scaled.value).plus(denominator)),
    ...{ unit: '', operation: 'sum', inputs: [scaled, whole] },
  };
  const divisor = product({ vi: 'Mẫu số nhân 2', en: 'Denominator times 2' }, [
    whole,
    leaf({ vi: 'Hệ số', en: 'Factor' }, '2'),
  ]);
  const tenths: Explanation = {
    label: { vi: 'Số phần nghìn', en: 'Tenths of a percent' },
    value: toDecimalString(new Exact(dividend.value).divToInt(divisor.value)),
    ...{ unit: '', operation: 'whole-quotient', inputs: [dividend, divisor] },
  };
  const inputs = [tenths, leaf({ vi: 'Bước làm tròn, %', en: 'Step of rounding, %' }, step)];
  return { ...product(labels.label, inputs), unit: '%' };
}

function product(label: LocalText, inputs: readonly Explanation[]): Explanation {
  const value = inputs.reduce((running, input) => running.times(input.value), new Exact(1));
  return { label, value: toDecimalString(value), unit: '', operation: 'product', inputs };
}
