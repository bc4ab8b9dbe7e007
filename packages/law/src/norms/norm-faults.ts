import { Exact, makeFinding, type DecimalString, type Finding } from '@khuyencong/model';
import { lawFindings } from '../finding/law-findings.js';
import { boundsOf } from '../instruments/period-state.js';
import type { NormAmount, NormTier } from './norm-rule.js';
import type { SupportNorm } from './support-norm.js';

type Path = readonly (string | number)[];

/** What is wrong with one norm that has the right shape. */
export function normFaults(norm: SupportNorm, index: number): readonly Finding[] {
  return [
    ...citationFaults(norm, [index]),
    ...periodFaults(norm, [index]),
    ...provinceFaults(norm, [index]),
    ...ruleFaults(norm, [index, 'rule']),
  ];
}

function citationFaults({ id, citation }: SupportNorm, path: Path): readonly Finding[] {
  if (citation.instrument.trim() !== '') return [];
  return [makeFinding(lawFindings, 'NORM_WITHOUT_CITATION', { norm: id }, { path })];
}

function periodFaults(norm: SupportNorm, path: Path): readonly Finding[] {
  const from = boundsOf(norm.from).earliest;
  const to = boundsOf(norm.to).latest;
  if (from === undefined || to === undefined || from <= to) return [];
  const params = { norm: norm.id, from, to };
  return [makeFinding(lawFindings, 'NORM_PERIOD_REVERSED', params, { path: [...path, 'to'] })];
}

function provinceFaults({ id, level, province }: SupportNorm, path: Path): readonly Finding[] {
  if (level === 'local' && (province ?? '').trim() === '') {
    return [makeFinding(lawFindings, 'NORM_PROVINCE_MISSING', { norm: id }, { path })];
  }
  if (level === 'national' && province !== undefined) {
    const place = { path: [...path, 'province'] };
    return [makeFinding(lawFindings, 'NORM_PROVINCE_UNEXPECTED', { norm: id, province }, place)];
  }
  return [];
}

function ruleFaults({ id, rule }: SupportNorm, path: Path): readonly Finding[] {
  switch (rule.shape) {
    case 'tiers':
      return [
        ...rule.tiers.flatMap(({ amount }, index) =>
          amountFaults(id, amount, [...path, 'tiers', index, 'amount']),
        ),
        ...tierFaults(id, rule.tiers, [...path, 'tiers']),
      ];
    case 'multiplier': {
      const stated = rule.statedCeiling;
      return [
        ...(new Exact(rule.multiplier).greaterThan(0)
          ? []
          : [notPositive(id, 'multiplier', rule.multiplier, path)]),
        ...(stated
          ? [
              ...rateFaults(id, stated.ratePercent, [...path, 'statedCeiling']),
              ...moneyFaults(id, { ceilingVnd: stated.ceilingVnd }, [...path, 'statedCeiling']),
            ]
          : []),
      ];
    }
    case 'by-price':
    case 'by-reference':
      return [];
    default:
      return amountFaults(id, rule, path);
  }
}

function amountFaults(norm: string, amount: NormAmount, path: Path): readonly Finding[] {
  const { shape: _shape, ...fields } = amount;
  const money = {
    ...('ceilingVnd' in fields && fields.ceilingVnd !== undefined && { ceilingVnd: fields.ceilingVnd }),
    ...('perQuantityVnd' in fields && { perQuantityVnd: fields.perQuantityVnd }),
  };
  return [
    ...rateFaults(norm, 'ratePercent' in fields ? fields.ratePercent : undefined, path),
    ...moneyFaults(norm, money, path),
  ];
}

function rateFaults(norm: string, ratePercent: DecimalString | undefined, path: Path): readonly Finding[] {
  if (ratePercent === undefined) return [];
  const rate = new Exact(ratePercent);
  return rate.greaterThan(0) && rate.lessThanOrEqualTo(100)
    ? []
    : [
        makeFinding(
          lawFindings,
          'NORM_RATE_OUT_OF_RANGE',
          { norm, ratePercent },
          { path: [...path, 'ratePercent'] },
        ),
      ];
}

function moneyFaults(
  norm: string,
  money: Readonly<Record<string, DecimalString>>,
  path: Path,
): readonly Finding[] {
  return Object.entries(money).flatMap(([field, value]) => {
    const amount = new Exact(value);
    return amount.greaterThan(0) && amount.isInteger() ? [] : [notPositive(norm, field, value, path)];
  });
}

function notPositive(norm: string, field: string, value: DecimalString, path: Path): Finding {
  return makeFinding(
    lawFindings,
    'NORM_AMOUNT_NOT_POSITIVE',
    { norm, field, value },
    { path: [...path, field] },
  );
}

function tierFaults(norm: string, tiers: readonly NormTier[], path: Path): readonly Finding[] {
  return tiers.flatMap((tier, index) => {
    const earlier = tiers.slice(0, index).find((other) => other.id === tier.id || capitalsMeet(tier, other));
    if (!earlier) return [];
    const params = { norm, tier: earlier.id, other: tier.id };
    return [makeFinding(lawFindings, 'NORM_TIERS_OVERLAP', params, { path: [...path, index] })];
  });
}

/** Tiers without bounds of capital differ by another criterion. */
function capitalsMeet(left: NormTier, right: NormTier): boolean {
  if (!hasBounds(left) || !hasBounds(right)) return false;
  return startsWithin(left, right) && startsWithin(right, left);
}

function hasBounds({ capitalAboveVnd, capitalUpToVnd }: NormTier): boolean {
  return capitalAboveVnd !== undefined || capitalUpToVnd !== undefined;
}

function startsWithin({ capitalAboveVnd }: NormTier, { capitalUpToVnd }: NormTier): boolean {
  if (capitalAboveVnd === undefined || capitalUpToVnd === undefined) return true;
  return new Exact(capitalAboveVnd).lessThan(capitalUpToVnd);
}
