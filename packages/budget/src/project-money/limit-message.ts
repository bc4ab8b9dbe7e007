import {
  formatDay,
  type DecimalString,
  type IsoDate,
  type Language,
  type LocalText,
} from '@khuyencong/model';
import { formatVnd } from '../money/format-vnd.js';

/**
 * An amount above its limit on a day (số tiền vượt mức). Amounts in whole đồng.
 *
 * @category finding
 * @since 0.1.0
 */
export interface LimitParams {
  readonly on: IsoDate;
  readonly amountVnd: DecimalString;
  readonly limitVnd: DecimalString;
  readonly excessVnd: DecimalString;
}

interface LimitWords {
  readonly amount: LocalText;
  readonly limit: LocalText;
}

/** Both texts of a finding about an amount above its limit. */
export function limitMessage({
  amount,
  limit,
}: LimitWords): Readonly<Record<Language, (p: LimitParams) => string>> {
  const print = (value: DecimalString, language: Language): string => formatVnd(value, { language });
  return {
    vi: (p) =>
      `Ngày ${formatDay(p.on, { language: 'vi' })}: ${amount.vi} ${print(p.amountVnd, 'vi')}, ${limit.vi} ${print(p.limitVnd, 'vi')}; vượt ${print(p.excessVnd, 'vi')}.`,
    en: (p) =>
      `${p.on}: ${amount.en} ${print(p.amountVnd, 'en')}, ${limit.en} ${print(p.limitVnd, 'en')}; over by ${print(p.excessVnd, 'en')}.`,
  };
}
