import {
  Exact,
  readPeriod,
  makeFinding,
  type DecimalString,
  type Finding,
  type IsoDate,
} from '@khuyencong/model';
import type { ParsedTarget } from '@khuyencong/targets';
import { registerFindings } from './register-findings.js';
import type { ActualOfTable } from './target-rows.js';

/** What is wrong with a result by itself: no number, or a percentage that its parts do not make. */
export function resultFindings(
  actual: ActualOfTable,
  { rules }: ParsedTarget,
  { asOf }: { readonly asOf: IsoDate | undefined },
): readonly Finding[] {
  const { targetId: target, period, value, numerator, denominator, isUnread, place } = actual;
  const hasShare = numerator !== undefined && denominator !== undefined;
  if (value === undefined && !hasShare) {
    if (isUnread) return [];
    // A row may be laid out before its period is over.
    const isDue = asOf !== undefined && (readPeriod(period)?.lastDay ?? asOf) < asOf;
    const severity = isDue ? undefined : 'info';
    return [
      makeFinding(registerFindings, 'RESULT_WITHOUT_NUMBER', { target, period }, { ...place, severity }),
    ];
  }
  if (value === undefined || !hasShare || !rules.some(({ kind }) => kind === 'share')) return [];
  if (agrees(value, numerator, denominator)) return [];
  const params = { target, value, numerator, denominator };
  return [makeFinding(registerFindings, 'RESULT_DIFFERS_FROM_SHARE', params, place)];
}

/** A percentage is printed with some decimals: it may be off by half a unit of the last one. */
function agrees(value: DecimalString, numerator: DecimalString, denominator: DecimalString): boolean {
  const whole = new Exact(denominator);
  // Nothing to divide by is said where shares are judged.
  if (whole.lessThanOrEqualTo(0)) return true;
  const decimals = value.split('.')[1]?.length ?? 0;
  const off = new Exact(value).times(whole).minus(new Exact(numerator).times(100)).abs();
  return off.times(2).times(new Exact(10).pow(decimals)).lessThanOrEqualTo(whole);
}
