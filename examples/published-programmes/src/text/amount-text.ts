import { formatVnd } from '@khuyencong/budget';
import {
  formatDecimal,
  formatInterval,
  type DecimalString,
  type Interval,
  type Language,
} from '@khuyencong/model';

/** A value with its unit, such as "155.000.000 đồng" or "5 đề án". */
export function amountText(value: DecimalString, unit: string, language: Language): string {
  return unit === 'đồng'
    ? formatVnd(value, { language })
    : `${formatDecimal(value, { language })} ${unitText(unit, language)}`.trim();
}

/** The values that a wording allows, with the unit. */
export function intervalText(interval: Interval, unit: string, language: Language): string {
  return `${formatInterval(interval, { language })} ${unitText(unit, language)}`.trim();
}

/** Units stay as published, but for percent a year, which has an English form. */
export function unitText(unit: string, language: Language): string {
  return unit === '%/năm' && language === 'en' ? '% a year' : unit;
}

/** An amount without its sign. */
export function withoutSign(value: DecimalString): DecimalString {
  return value.replace('-', '') as DecimalString;
}
