import type { NormAnswer, SupportNorm } from '@khuyencong/law/norms';
import { Exact, toDecimalString, type DecimalString, type Explanation } from '@khuyencong/model';
import { wholeDong } from '../support/support-limits.js';

/** A share of an amount that a norm in force sets as a limit, in whole đồng, rounded down. */
export interface RateLimit {
  readonly norm: SupportNorm;
  readonly ratePercent: DecimalString;
  readonly baseVnd: DecimalString;
  readonly limitVnd: DecimalString;
}

/** The limit of a norm with a rate; undefined for any other answer. */
export function rateLimit(answer: NormAnswer, baseVnd: DecimalString): RateLimit | undefined {
  if (answer.status !== 'in-force' || answer.norm.rule.shape !== 'rate') return undefined;
  const { norm } = answer;
  const { ratePercent } = answer.norm.rule;
  const share = new Exact(baseVnd).times(ratePercent).times('0.01');
  return { norm, ratePercent, baseVnd, limitVnd: wholeDong(share, 'down') };
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
  const dropped = toDecimalString(new Exact(exact).minus(limitVnd));
  return {
    label: {
      vi: `${norm.label.vi}, làm tròn xuống đến đồng`,
      en: `${norm.label.en}, rounded down to whole đồng`,
    },
    value: limitVnd,
    unit: 'đồng',
    operation: 'difference',
    inputs: [
      product,
      {
        ...given,
        label: {
          vi: 'Phần lẻ dưới 1 đồng bỏ đi (luật không quy định)',
          en: 'Fraction of a đồng left out (the law is silent)',
        },
        value: dropped,
        unit: 'đồng',
      },
    ],
  };
}
