import { formatDecimal, formatInterval, type DecimalString, type Language } from '@khuyencong/model';
import { formatVnd } from '../money/format-vnd.js';
import type { RatioParams } from './relation-findings.js';

const money = /^đồng(?=$|\/)/u;

/** Money in đồng, so that no digit hides behind a large unit; what it is for each of stands behind it. */
export function printIn(value: DecimalString, unit: string, language: Language): string {
  if (money.test(unit)) return `${formatVnd(value, { language })}${unit.replace(money, '')}`;
  const number = formatDecimal(value, { language });
  return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
}

/** Both ends that a computed number can have. */
export function printSpan({ from, to, unit }: RatioParams, language: Language): string {
  const interval = { min: from ?? null, max: to ?? null, minInclusive: true, maxInclusive: to !== undefined };
  return `${formatInterval(interval, { language })} ${unit}`.trim();
}
