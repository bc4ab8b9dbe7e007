import {
  formatDecimal,
  formatInterval,
  type DecimalString,
  type Interval,
  type Language,
  formatMeasure,
  unitName,
} from '@khuyencong/model';
import { formatVnd } from '../money/format-vnd.js';

/**
 * What every finding about parts and a total carries (số liệu của phát hiện cộng dồn).
 *
 * **Units**: `total`, `sum` and `difference` in `unit`, the unit in which the total was published; those that end in `Vnd` in
 * đồng, for money only.
 *
 * @category finding
 * @since 0.1.0
 */
export interface SumParams {
  /** Name of the total, in both languages. */
  readonly nameVi: string;
  readonly nameEn: string;
  readonly measure: string;
  readonly unit: string;
  readonly total: DecimalString;
  readonly sum: DecimalString;
  /** Sum of the parts minus the total, of the printed numbers. */
  readonly difference: DecimalString;
  readonly totalVnd?: DecimalString | undefined;
  readonly sumVnd?: DecimalString | undefined;
  readonly differenceVnd?: DecimalString | undefined;
  /** How far "khoảng" was taken to reach; only where a figure says "khoảng". */
  readonly aboutTolerancePercent?: DecimalString | undefined;
}

/**
 * The limits that the wording sets to a sum and its total (giới hạn theo từ định lượng), in `unit`, in interval notation: `(413,)` is
 * above 413, `[0,2.5)` from 0 to below 2.5.
 *
 * @category finding
 * @since 0.1.0
 */
export interface SumLimits {
  readonly sumInterval: string;
  readonly totalInterval: string;
}

/**
 * What the parts that are not there leave (số còn lại), in `unit`; `remainderVnd` in đồng, for money only.
 *
 * @category finding
 * @since 0.1.0
 */
export interface RemainderParams {
  readonly remainder: DecimalString;
  readonly remainderVnd?: DecimalString | undefined;
  /** Only where qualifying words leave the remainder open, in the notation of `SumLimits`. */
  readonly remainderInterval?: string | undefined;
}

type Amount = 'total' | 'sum' | 'difference';

/** Money is printed in đồng, so that no digit hides behind a large unit; counts in their unit. */
export function printAmount(params: SumParams, amount: Amount, language: Language): string {
  const vnd = params[`${amount}Vnd`];
  return vnd === undefined
    ? formatMeasure(params[amount], { unit: params.unit, language })
    : formatVnd(vnd, { language });
}

/** The size of the difference, its sign said in words by the caller. */
export function printGap(params: SumParams, language: Language): string {
  const unsigned = (value: DecimalString): DecimalString =>
    value.startsWith('-') ? (value.slice(1) as DecimalString) : value;
  const { difference, differenceVnd } = params;
  return printAmount(
    {
      ...params,
      difference: unsigned(difference),
      ...(differenceVnd && { differenceVnd: unsigned(differenceVnd) }),
    },
    'difference',
    language,
  );
}

const notation = /^([[(])([^,]*),([^,]*)([\])])$/;

/** Writes an interval in the notation of `SumLimits`. */
export function noteInterval({ min, max, minInclusive, maxInclusive }: Interval): string {
  return `${minInclusive ? '[' : '('}${min ?? ''},${max ?? ''}${maxInclusive ? ']' : ')'}`;
}

/** Prints an interval in the notation of `SumLimits` in words. */
export function printLimits(noted: string, { unit }: Pick<SumParams, 'unit'>, language: Language): string {
  const [, open, min = '', max = '', close] = notation.exec(noted) ?? [];
  const interval = {
    min: min === '' ? null : (min as DecimalString),
    max: max === '' ? null : (max as DecimalString),
    minInclusive: open === '[',
    maxInclusive: close === ']',
  };
  return `${formatInterval(interval, { language })} ${unitName(unit, { language })}`;
}

/** Said only where it was used. */
export function printTolerance(
  { aboutTolerancePercent }: Pick<SumParams, 'aboutTolerancePercent'>,
  language: Language,
): string {
  if (aboutTolerancePercent === undefined) return '';
  const percent = formatDecimal(aboutTolerancePercent, { language });
  return language === 'vi' ? ` ("khoảng" được hiểu là ±${percent}%)` : ` ("about" is taken as ±${percent}%)`;
}

/** The remainder, or the limits that the words set to it. */
export function printRemainder(params: SumParams & RemainderParams, language: Language): string {
  const { remainder, remainderVnd, remainderInterval } = params;
  return remainderInterval === undefined
    ? printAmount({ ...params, total: remainder, totalVnd: remainderVnd }, 'total', language)
    : printLimits(remainderInterval, params, language);
}
