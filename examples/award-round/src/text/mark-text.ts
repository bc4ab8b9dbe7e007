import type { ExactMark } from '@khuyencong/awards';
import { Exact, formatDecimal, type DecimalString, type Language } from '@khuyencong/model';

const hundred = 100;

/** A mark rounded half up to two places, as print has it. */
export function markText(mark: ExactMark, language: Language): string {
  const [numerator = '0', denominator = '1'] = mark.split('/');
  const hundredths = new Exact(numerator).abs().times(hundred).times(2).plus(denominator);
  const rounded = hundredths.divToInt(new Exact(denominator).times(2)).times('0.01');
  const signed = numerator.startsWith('-') && !rounded.isZero() ? rounded.negated() : rounded;
  return formatDecimal(signed.toFixed() as DecimalString, { language });
}
