import { makeFinding, type Citation, type DecimalString, type Finding } from '@khuyencong/model';
import type { SupportFindingParams } from './support-finding-params.js';
import { supportFindings } from './support-findings.js';
import type { FactorReading } from './support-request.js';

/** The finding about two readings without its amounts: made once for many cases. */
export function readingsTemplate(
  factors: readonly { readonly norm: { readonly citation: Citation } }[],
): Finding {
  const none = { wholeSupportVnd: '0', ceilingOnlyVnd: '0', takenVnd: '0' } as const;
  const legalBasis = factors.map(({ norm }) => norm.citation);
  return makeFinding(supportFindings, 'SUPPORT_READINGS_DIFFER', none, { path: ['activity'], legalBasis });
}

/** Says that the two readings of a factor give different amounts. */
export function readingsFinding(
  template: Finding,
  facts: {
    readonly takenVnd: DecimalString;
    readonly otherVnd: DecimalString;
    readonly reading: FactorReading;
  },
): Finding {
  const { takenVnd, otherVnd, reading } = facts;
  const params: SupportFindingParams['SUPPORT_READINGS_DIFFER'] =
    reading === 'whole-support'
      ? { wholeSupportVnd: takenVnd, ceilingOnlyVnd: otherVnd, takenVnd }
      : { wholeSupportVnd: otherVnd, ceilingOnlyVnd: takenVnd, takenVnd };
  return { ...template, params };
}
