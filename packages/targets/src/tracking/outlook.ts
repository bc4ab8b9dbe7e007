import {
  Exact,
  toDecimalString,
  type DecimalString,
  type ExactDecimal,
  type ExactRatio,
  type IsoDate,
  type YearSpan,
} from '@khuyencong/model';
import { amountOf, daysBetween, firstDayOf, lastDayOf, type Report } from './known-reports.js';
import type { Forecast } from './target-progress.js';

interface Rate {
  readonly value: ExactDecimal;
  readonly days: number;
}

/** What is left of the period runs between the slowest and the fastest reported period; kept as ratios until the end. */
export function forecastOf(
  achieved: DecimalString,
  { span, reports }: { readonly span: YearSpan; readonly reports: readonly Report[] },
): Forecast | undefined {
  const rates = reports.flatMap(({ actual, period }): readonly Rate[] => {
    const value = amountOf(actual);
    const days = daysBetween(period.firstDay, period.lastDay) + 1;
    return value === undefined ? [] : [{ value: new Exact(value), days }];
  });
  const [first] = rates;
  if (!first) return undefined;
  const slowest = rates.reduce((low, rate) => (isSlower(rate, low) ? rate : low), first);
  const fastest = rates.reduce((high, rate) => (isSlower(high, rate) ? rate : high), first);
  const covered = rates.reduce((days, rate) => days + rate.days, 0);
  const left = daysBetween(firstDayOf(span), lastDayOf(span)) + 1 - covered;
  const down = slowest.value.times(left).divToInt(slowest.days);
  const product = fastest.value.times(left);
  const whole = product.divToInt(fastest.days);
  const up = whole.times(fastest.days).lessThan(product) ? whole.plus(1) : whole;
  return {
    min: toDecimalString(new Exact(achieved).plus(down)),
    max: toDecimalString(new Exact(achieved).plus(up)),
  };
}

function isSlower(left: Rate, right: Rate): boolean {
  return left.value.times(right.days).lessThan(right.value.times(left.days));
}

/** What each month that is left, the running one included, must bring. */
export function requiredPerMonth(
  remaining: DecimalString,
  asOf: IsoDate,
  span: YearSpan,
): ExactRatio | undefined {
  const from = asOf < firstDayOf(span) ? firstDayOf(span) : nextDay(asOf);
  const last = lastDayOf(span);
  if (from > last) return undefined;
  const [year, month] = [from, last].map((day) => new Date(`${day}T00:00:00Z`)).map(monthNumber);
  return {
    numerator: remaining,
    denominator: toDecimalString(new Exact(month ?? 0).minus(year ?? 0).plus(1)),
  };
}

function nextDay(day: IsoDate): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function monthNumber(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
