import { publishedUnitIndex } from '@khuyencong/budget';
import { readQuantities, type DecimalString, type Quantity } from '@khuyencong/model';
import { parseTarget } from '@khuyencong/targets';

/**
 * A target read in a phrase (chỉ tiêu đọc được): a number with its rhythm.
 *
 * @category read
 * @since 0.1.0
 */
export interface TargetReading extends Omit<Quantity, 'kind'> {
  readonly kind: 'target';
  readonly measure: Quantity['kind'];
  /** Once in so many years. */
  readonly everyYears: DecimalString;
}

/**
 * One reading of a phrase (một cách đọc), with the piece of the text it comes from.
 *
 * @category read
 * @since 0.1.0
 */
export type TextReading = (Quantity | TargetReading) & { readonly wording: string };

/**
 * What a published phrase says (kết quả đọc một câu).
 *
 * @category read
 * @since 0.1.0
 */
export interface ReadText {
  readonly text: string;
  /** Every reading of every number, in the order of the text; money in đồng. */
  readonly readings: readonly TextReading[];
  /** True when a number has more than one reading. */
  readonly ambiguous: boolean;
  /** The pieces that were not read. */
  readonly unread: readonly string[];
}

/**
 * Reads a published phrase (đọc câu số liệu đã công bố): money, count, share, growth, ratio or target, with every reading.
 *
 * **Units**: money in đồng.
 *
 * @param text - the phrase
 * @returns all readings, and what was not read
 * @example
 * ```ts runnable
 * import { readText } from 'khuyencong';
 * const { readings, ambiguous } = readText('1,100 tỷ đồng');
 * readings.map(({ value }) => value) // => ['1100000000', '1100000000000']
 * ambiguous // => true
 * ```
 * @category read
 * @since 0.1.0
 */
export function readText(text: string): ReadText {
  const { text: normal, found, unread } = readQuantities(text, { units: publishedUnitIndex });
  // The tolerance of "khoảng" changes no reading: only its limits, which are not shown here.
  const { rules } = parseTarget(normal, { units: publishedUnitIndex, aboutTolerancePercent: '0' });
  const frequency = rules.find((rule) => rule.kind === 'frequency');
  const numbers = frequency ? found.filter((quantity) => quantity.text !== frequency.wording) : found;
  const readings = (numbers.length > 0 ? numbers : found).flatMap(({ text: wording, readings: all }) =>
    all.map((quantity): TextReading => {
      if (!frequency || numbers.length === 0) return { ...quantity, wording };
      const { kind: measure, ...rest } = quantity;
      return { ...rest, kind: 'target', measure, everyYears: frequency.everyYears, wording };
    }),
  );
  return {
    text: normal,
    readings,
    ambiguous: found.some((quantity) => quantity.readings.length > 1),
    unread,
  };
}
