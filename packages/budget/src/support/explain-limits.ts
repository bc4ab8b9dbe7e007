import {
  Exact,
  toDecimalString,
  type DecimalString,
  type Explanation,
  type LocalText,
} from '@khuyencong/model';
import { explainRounding } from '../arithmetic/explain-rounding.js';
import type { SupportFigure } from './support-figure.js';
import type { Limit } from './support-limits.js';
import type { FactorStacking, SupportRequest, SupportRounding } from './support-request.js';
import type { SupportFactor, SupportTerms } from './support-terms.js';

interface Explained {
  readonly request: SupportRequest;
  readonly terms: SupportTerms;
  readonly figure: SupportFigure | undefined;
  readonly stacking: FactorStacking;
  readonly rounding: SupportRounding;
}

/** The support as the lowest of its limits, down to the cited figures and the caller's amounts. */
export function explainLimits(
  supportVnd: DecimalString,
  limits: readonly Limit[],
  from: Explained,
): Explanation {
  return {
    label: { vi: 'Mức hỗ trợ tối đa', en: 'Support allowed' },
    value: supportVnd,
    unit: 'đồng',
    operation: 'lowest',
    inputs: limits.map((limit) => explainLimit(limit, from)),
  };
}

function leaf(vi: string, en: string, value: DecimalString, unit = 'đồng'): Explanation {
  return { label: { vi, en }, value, unit, operation: 'given', inputs: [] };
}

function explainLimit(limit: Limit, from: Explained): Explanation {
  const { request, rounding } = from;
  switch (limit.by) {
    case 'cost':
      return leaf('Chi phí', 'Cost', limit.limitVnd);
    case 'price':
      return {
        ...leaf('Giá trúng thầu hoặc giá được duyệt', 'Bid or approved price', limit.limitVnd),
        citations: [from.terms.norm.citation],
      };
    case 'rate':
      return made({ vi: 'Theo tỷ lệ trên chi phí', en: 'By the share of the cost' }, limit, {
        rounding,
        inputs: [
          leaf('Chi phí', 'Cost', request.costVnd ?? '0'),
          ...rateLeaves(from),
          ...factorNodes(from, from.figure?.shareFactor),
        ],
      });
    case 'quantity':
      return made({ vi: 'Theo khối lượng', en: 'By quantity' }, limit, {
        rounding,
        inputs: [...quantityLeaves(from), ...factorNodes(from, from.figure?.shareFactor)],
      });
    case 'ceiling':
      return made({ vi: 'Theo mức trần', en: 'By the ceiling' }, limit, {
        rounding,
        inputs: [...ceilingLeaves(from), ...factorNodes(from, from.figure?.ceilingFactor)],
      });
  }
}

const roundingWords: Readonly<Record<SupportRounding, LocalText>> = {
  down: { vi: 'làm tròn xuống đến đồng', en: 'rounded down to whole đồng' },
  'half-up': { vi: 'làm tròn đến đồng', en: 'rounded half up to whole đồng' },
};

/** The product, in whole đồng where it is not already. */
function made(
  label: LocalText,
  { limitVnd }: Limit,
  { inputs, rounding }: { readonly inputs: readonly Explanation[]; readonly rounding: SupportRounding },
): Explanation {
  const exact = inputs.reduce((product, { value }) => product.times(value), new Exact(1));
  const value = toDecimalString(exact);
  const product: Explanation = { label, value, unit: 'đồng', operation: 'product', inputs };
  if (value === limitVnd) return product;
  const { vi, en } = roundingWords[rounding];
  return explainRounding(product, {
    mode: rounding,
    unit: 'đồng',
    label: {
      vi: `${label.vi}, ${vi} (pháp luật không quy định; theo cách làm tròn đã chọn)`,
      en: `${label.en}, ${en} (the law is silent; the mode is an option of the call)`,
    },
  });
}

function rateLeaves({ figure, terms }: Explained): readonly Explanation[] {
  if (figure === undefined || !('ratePercent' in figure.amount)) return [];
  const { ratePercent, base } = figure.amount;
  const of = base ?? { vi: 'chi phí', en: 'cost' };
  return [
    {
      ...leaf(`Tỷ lệ hỗ trợ tối đa trên ${of.vi}`, `Highest rate of the ${of.en}`, ratePercent, '%'),
      citations: [terms.norm.citation],
    },
    leaf('Một phần trăm', 'One per cent', '0.01', ''),
  ];
}

function quantityLeaves({ figure, terms, request }: Explained): readonly Explanation[] {
  if (figure?.amount.shape !== 'per-quantity') return [];
  const { perQuantityVnd, quantity } = figure.amount;
  return [
    {
      ...leaf(`Mức cho mỗi ${quantity.vi}`, `For each ${quantity.en}`, perQuantityVnd),
      citations: [terms.norm.citation],
    },
    leaf('Khối lượng', 'Quantity', request.quantity ?? '0', quantity.vi),
  ];
}

function ceilingLeaves({ figure, terms, request }: Explained): readonly Explanation[] {
  const { norm } = terms;
  const ceilingVnd = figure && 'ceilingVnd' in figure.amount ? figure.amount.ceilingVnd : undefined;
  return [
    {
      ...leaf(`Mức trần cho một ${norm.unit.vi}`, `Ceiling for one ${norm.unit.en}`, ceilingVnd ?? '0'),
      citations: [norm.citation],
    },
    leaf('Số lượng', 'Number of units', request.units ?? '1', norm.unit.vi),
  ];
}

/** No factor, one, or several that combine as the caller chose. */
function factorNodes(
  { terms, stacking }: Explained,
  applied: DecimalString | undefined,
): readonly Explanation[] {
  const [first, ...others] = terms.factors;
  if (first === undefined || applied !== terms.factor) return [];
  if (others.length === 0) return [factorLeaf(first)];
  return [
    {
      label: { vi: 'Hệ số áp dụng', en: 'Factor that applies' },
      value: terms.factor,
      unit: 'lần',
      operation: stacking === 'product' ? 'product' : 'highest',
      inputs: terms.factors.map(factorLeaf),
    },
  ];
}

function factorLeaf({ norm, multiplier }: SupportFactor): Explanation {
  const { label, citation } = norm;
  return { label, value: multiplier, unit: 'lần', operation: 'given', inputs: [], citations: [citation] };
}
