import type { NormTier } from '@khuyencong/law/norms';
import { Exact, makeFinding, type Finding } from '@khuyencong/model';
import { supportFindings } from './support-findings.js';
import type { SupportRequest } from './support-request.js';

/** The tier that a case falls into: the one it names, or the one of its capital. */
export function normTier(
  tiers: readonly NormTier[],
  { tier: named, capitalVnd }: Pick<SupportRequest, 'tier' | 'capitalVnd'>,
): NormTier | Finding {
  const listed = tiers.map(({ id, label }) => `${id} (${label.vi})`).join(', ');
  const place = { path: ['tier'] };
  if (named !== undefined) {
    const params = { tier: named, tiers: listed };
    return (
      tiers.find(({ id }) => id === named) ??
      makeFinding(supportFindings, 'SUPPORT_TIER_UNKNOWN', params, place)
    );
  }
  const ofCapital =
    capitalVnd === undefined ? [] : tiers.filter((tier) => holdsCapital(tier, new Exact(capitalVnd)));
  const [tier, other] = ofCapital;
  return tier && !other
    ? tier
    : makeFinding(supportFindings, 'SUPPORT_TIER_MISSING', { tiers: listed }, place);
}

function holdsCapital(
  { capitalAboveVnd, capitalUpToVnd }: NormTier,
  capital: InstanceType<typeof Exact>,
): boolean {
  if (capitalAboveVnd === undefined && capitalUpToVnd === undefined) return false;
  return (
    (capitalAboveVnd === undefined || capital.greaterThan(capitalAboveVnd)) &&
    (capitalUpToVnd === undefined || capital.lessThanOrEqualTo(capitalUpToVnd))
  );
}
