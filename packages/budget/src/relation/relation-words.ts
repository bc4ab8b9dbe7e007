import {
  formatInterval,
  type DecimalString,
  type Language,
  formatMeasure,
  unitName,
} from '@khuyencong/model';
import { formatVnd } from '../money/format-vnd.js';

const money = /^đồng(?=$|\/)/u;

/** Money in đồng, so that no digit hides behind a large unit; what it is for each of stands behind it. */
export function printIn(value: DecimalString, unit: string, language: Language): string {
  if (money.test(unit)) return `${formatVnd(value, { language })}${unit.replace(money, '')}`;
  return formatMeasure(value, { unit, language });
}

/** A number that is only known within ends. */
interface Span {
  readonly from?: DecimalString | undefined;
  readonly to?: DecimalString | undefined;
  readonly unit: string;
}

/** Both ends that a computed number can have. */
export function printSpan({ from, to, unit }: Span, language: Language): string {
  const interval = { min: from ?? null, max: to ?? null, minInclusive: true, maxInclusive: to !== undefined };
  return `${formatInterval(interval, { language })} ${unitName(unit, { language })}`.trim();
}
