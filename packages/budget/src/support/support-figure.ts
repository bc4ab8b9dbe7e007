import type { NormAmount } from '@khuyencong/law/norms';
import { Exact, toDecimalString, type DecimalString } from '@khuyencong/model';
import { safeWhole } from '../arithmetic/safe-whole.js';
import type { FactorReading } from './support-request.js';

/** A share of a cost as two whole numbers, the second a power of ten, both small enough for safe products. */
interface WholeShare {
  readonly numerator: number;
  readonly denominator: number;
}

/** An amount of a norm with its factor applied. */
export interface SupportFigure {
  readonly amount: NormAmount;
  readonly reading: FactorReading;
  /** What the rate and an amount for each quantity are multiplied by. */
  readonly shareFactor: DecimalString;
  /** What the ceiling is multiplied by. */
  readonly ceilingFactor: DecimalString;
  /** Share of the cost, such as 0.3; none where the norm has no rate. */
  readonly share: DecimalString | undefined;
  /** For one unit. */
  readonly ceilingVnd: DecimalString | undefined;
  /** The same in safe integers, for bulk work; none where they do not fit. */
  readonly whole:
    { readonly share: WholeShare | undefined; readonly ceilingVnd: number | undefined } | undefined;
}

/** Applies a factor to the amount of a norm under one of the two readings of "1,5 lần mức hỗ trợ". */
export function supportFigure(
  amount: NormAmount,
  { factor: ceilingFactor, reading }: { readonly factor: DecimalString; readonly reading: FactorReading },
): SupportFigure {
  const shareFactor = reading === 'ceiling-only' ? '1' : ceilingFactor;
  const share =
    'ratePercent' in amount
      ? toDecimalString(new Exact(amount.ratePercent).times(shareFactor).times('0.01'))
      : undefined;
  const ceilingVnd =
    'ceilingVnd' in amount && amount.ceilingVnd !== undefined
      ? toDecimalString(new Exact(amount.ceilingVnd).times(ceilingFactor))
      : undefined;
  return {
    amount,
    reading,
    shareFactor,
    ceilingFactor,
    share,
    ceilingVnd,
    whole: amount.shape === 'per-quantity' ? undefined : wholeFigure(share, ceilingVnd),
  };
}

/** The reading that was not chosen. */
export function otherReading(reading: FactorReading): FactorReading {
  return reading === 'whole-support' ? 'ceiling-only' : 'whole-support';
}

function wholeFigure(
  share: DecimalString | undefined,
  ceilingVnd: DecimalString | undefined,
): SupportFigure['whole'] {
  const wholeShare = share === undefined ? undefined : wholeShareOf(share);
  const ceiling = ceilingVnd === undefined ? undefined : safeWhole(ceilingVnd);
  if (share !== undefined && wholeShare === undefined) return undefined;
  if (ceilingVnd !== undefined && ceiling === undefined) return undefined;
  return { share: wholeShare, ceilingVnd: ceiling };
}

function wholeShareOf(share: DecimalString): WholeShare | undefined {
  const places = share.split('.')[1]?.length ?? 0;
  if (places > 9) return undefined;
  const numerator = safeWhole(toDecimalString(new Exact(share).times(new Exact(10).pow(places))));
  return numerator === undefined ? undefined : { numerator, denominator: 10 ** places };
}
