import { Exact, makeFinding, scaleInterval, type Finding, type Interval } from '@khuyencong/model';
import { ratioParams, type NamedRatio } from './ratio-params.js';
import type { RatioTerm } from './ratio-terms.js';
import { relationFindings } from './relation-findings.js';

/** A ratio below the least that it can be, and two counts that are suspiciously one number. */
export function leastFindings(named: NamedRatio, of: RatioTerm, per: RatioTerm): readonly Finding[] {
  const { atLeast } = named.ratio;
  const place = { path: named.path };
  const below = atLeast !== undefined && isBelow(of.interval, scaleInterval(per.interval, atLeast));
  const twice = numberTwice(of, per);
  return [
    ...(below
      ? [
          makeFinding(
            relationFindings,
            'RATIO_BELOW_LEAST',
            { ...ratioParams(named, of, per), atLeast },
            place,
          ),
        ]
      : []),
    ...(twice
      ? [
          makeFinding(
            relationFindings,
            'SAME_NUMBER_TWICE',
            { nameVi: named.label.vi, nameEn: named.label.en, ...twice },
            place,
          ),
        ]
      : []),
  ];
}

/** Whether every value of the one is below every value of the other. */
function isBelow({ max, maxInclusive }: Interval, { min, minInclusive }: Interval): boolean {
  if (max === null || min === null) return false;
  const [highest, lowest] = [new Exact(max), new Exact(min)];
  return highest.lessThan(lowest) || (highest.equals(lowest) && !(maxInclusive && minInclusive));
}

const threeDigits = 100;

/** Small counts are often the same by chance; of three digits and more seldom. */
function numberTwice(
  of: RatioTerm,
  per: RatioTerm,
):
  | { readonly number: RatioTerm['explanation']['value']; readonly unit: string; readonly otherUnit: string }
  | undefined {
  const [one, ...furtherOnes] = of.quantities;
  const [other, ...furtherOthers] = per.quantities;
  const number = of.explanation.value;
  const isSuspicious =
    one?.kind === 'count' &&
    other?.kind === 'count' &&
    furtherOnes.length + furtherOthers.length === 0 &&
    one.qualifier === 'exact' &&
    other.qualifier === 'exact' &&
    of.unit !== per.unit &&
    number === per.explanation.value &&
    new Exact(number).greaterThanOrEqualTo(threeDigits);
  return isSuspicious ? { number, unit: of.unit, otherUnit: per.unit } : undefined;
}
