import type { NormAnswer, SupportNorm } from '@khuyencong/law/norms';
import {
  Exact,
  roundToMultiple,
  toDecimalString,
  type DecimalString,
  type Explanation,
} from '@khuyencong/model';
import { explainRounding } from '../arithmetic/explain-rounding.js';

/** A share of an amount that a norm in force sets as a limit, in whole đồng, rounded down. */
export interface RateLimit {
  readonly norm: SupportNorm;
  readonly ratePercent: DecimalString;
  readonly baseVnd: DecimalString;
  readonly limitVnd: DecimalString;
}

/** The limit of a norm with a rate; undefined for any other answer, and where the rate does not bind. */
export function rateLimit(answer: NormAnswer, baseVnd: DecimalString): RateLimit | undefined {
  if (answer.status !== 'in-force') return undefined;
  const { norm } = answer;
  const { rule } = norm;
  if ((rule.shape !== 'rate' && rule.shape !== 'rate-above') || !rateBinds(answer, baseVnd)) return undefined;
  const { ratePercent } = rule;
  const share = toDecimalString(new Exact(baseVnd).times(ratePercent).times('0.01'));
  return { norm, ratePercent, baseVnd, limitVnd: roundToMultiple(share, { mode: 'down', step: '1' }) };
}

/** The limit down to the cited rate and the caller's amount. */
export function explainRateLimit({ norm, ratePercent, baseVnd, limitVnd }: RateLimit): Explanation {
  const base = 'base' in norm.rule ? norm.rule.base : undefined;
  const given = { operation: 'given', inputs: [] } as const;
  const exact = toDecimalString(new Exact(baseVnd).times(ratePercent).times('0.01'));
  const product: Explanation = {
    label: norm.label,
    value: exact,
    unit: 'đồng',
    operation: 'product',
    inputs: [
      { ...given, label: base ?? { vi: 'Kinh phí', en: 'Money' }, value: baseVnd, unit: 'đồng' },
      {
        ...given,
        label: { vi: 'Tỷ lệ tối đa', en: 'Highest rate' },
        value: ratePercent,
        unit: '%',
        citations: [norm.citation],
      },
      { ...given, label: { vi: 'Một phần trăm', en: 'One per cent' }, value: '0.01', unit: '' },
    ],
  };
  if (exact === limitVnd) return product;
  return explainRounding(product, {
    mode: 'down',
    unit: 'đồng',
    label: {
      vi: `${norm.label.vi}, làm tròn xuống đến đồng (pháp luật không quy định cách làm tròn)`,
      en: `${norm.label.en}, rounded down to whole đồng (the law is silent)`,
    },
  });
}

/** False where a norm in force says that its rate is for larger amounts only. */
export function rateBinds(answer: NormAnswer, baseVnd: DecimalString): boolean {
  if (answer.status !== 'in-force' || answer.norm.rule.shape !== 'rate-above') return true;
  return new Exact(baseVnd).greaterThan(answer.norm.rule.aboveVnd);
}
