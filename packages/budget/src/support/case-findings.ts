import { Exact, makeFinding, toDecimalString, type DecimalString, type Finding } from '@khuyencong/model';
import { supportFindings } from './support-findings.js';
import type { SupportRequest } from './support-request.js';
import type { SupportTerms } from './support-terms.js';
import type { SupportBound } from './support.js';

/** Where what is asked for, or how it is paid, does not keep to the norm and its conditions. */
export function caseFindings(
  request: SupportRequest,
  terms: SupportTerms,
  result: {
    readonly supportVnd: DecimalString;
    readonly boundBy: SupportBound;
    readonly ownCommitmentVnd: DecimalString | null;
  },
): readonly Finding[] {
  return [
    ...aboveCost(request),
    ...aboveNorm(request, terms, result),
    ...ownMoneyShort(request, terms, result.ownCommitmentVnd),
    ...otherStateSource(request, terms),
  ];
}

function aboveCost({ requestedVnd, costVnd }: SupportRequest): readonly Finding[] {
  if (requestedVnd === undefined || costVnd === undefined) return [];
  if (new Exact(requestedVnd).lessThanOrEqualTo(costVnd)) return [];
  const place = { path: ['requestedVnd'] };
  return [makeFinding(supportFindings, 'SUPPORT_ABOVE_COST', { requestedVnd, costVnd }, place)];
}

/** A support above the cost alone is said once, by `SUPPORT_ABOVE_COST`. */
export function aboveNorm(
  { requestedVnd, units = '1' }: SupportRequest,
  { norm, citations, cautions }: SupportTerms,
  { supportVnd, boundBy }: { readonly supportVnd: DecimalString; readonly boundBy: SupportBound },
): readonly Finding[] {
  if (requestedVnd === undefined || boundBy === 'cost') return [];
  const excess = new Exact(requestedVnd).minus(supportVnd);
  if (excess.lessThanOrEqualTo(0)) return [];
  const notRead = cautions.flatMap((caution) => ('instrument' in caution ? [caution.instrument] : []));
  const params = {
    requestedVnd,
    supportVnd,
    excessVnd: toDecimalString(excess),
    boundBy,
    units,
    unitVi: norm.unit.vi,
    unitEn: norm.unit.en,
    notRead: notRead.length === 0 ? undefined : notRead.join(', '),
  };
  const place = { path: ['requestedVnd'], legalBasis: citations.slice(0, 1) };
  return [makeFinding(supportFindings, 'SUPPORT_ABOVE_NORM', params, place)];
}

type Conditions = SupportTerms['conditions'];

/** An error cites its clause; where the clause is not known the fact is still worth a look. */
function conditionPlace(
  conditions: Conditions,
  kind: 'own-money' | 'no-other-state-source',
): {
  readonly severity: 'error' | 'warning';
  readonly legalBasis?: readonly SupportTerms['citations'][number][];
} {
  if (conditions.status !== 'in-force') return { severity: 'warning' };
  const legalBasis = conditions.conditions
    .filter((each) => each.kind === kind)
    .map(({ citation }) => citation);
  return { severity: 'error', legalBasis };
}

function ownMoneyShort(
  { ownMoneyVnd, otherSourcesVnd = '0' }: SupportRequest,
  { conditions }: SupportTerms,
  requiredVnd: DecimalString | null,
): readonly Finding[] {
  if (ownMoneyVnd === undefined || requiredVnd === null) return [];
  const stated = new Exact(ownMoneyVnd).plus(otherSourcesVnd);
  const missing = new Exact(requiredVnd).minus(stated);
  if (missing.lessThanOrEqualTo(0)) return [];
  const params = {
    requiredVnd,
    statedVnd: toDecimalString(stated),
    missingVnd: toDecimalString(missing),
  };
  const place = { path: ['ownMoneyVnd'], ...conditionPlace(conditions, 'own-money') };
  return [makeFinding(supportFindings, 'SUPPORT_OWN_MONEY_SHORT', params, place)];
}

function otherStateSource(
  { otherStateVnd }: SupportRequest,
  { conditions }: SupportTerms,
): readonly Finding[] {
  if (otherStateVnd === undefined || otherStateVnd === '0') return [];
  const place = { path: ['otherStateVnd'], ...conditionPlace(conditions, 'no-other-state-source') };
  return [makeFinding(supportFindings, 'SUPPORT_OTHER_STATE_SOURCE', { amountVnd: otherStateVnd }, place)];
}
