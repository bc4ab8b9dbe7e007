import type { NotKnownReason } from '@khuyencong/law/norms';
import type { DecimalString, IsoDate } from '@khuyencong/model';
import type { SupportBound } from './support.js';

/**
 * The finding codes of support and the facts that each carries (mã phát hiện về mức hỗ trợ).
 *
 * @category finding
 * @since 0.1.0
 */
export interface SupportFindingParams {
  readonly SUPPORT_NORM_NOT_KNOWN: {
    readonly subject: string;
    readonly subjectVi: string;
    readonly subjectEn: string;
    readonly asOf: IsoDate;
    readonly reason: NotKnownReason;
    /** The document that should say it. */
    readonly instrument?: string | undefined;
  };
  readonly SUPPORT_NO_NORM_IN_FORCE: {
    readonly subject: string;
    readonly subjectVi: string;
    readonly subjectEn: string;
    readonly asOf: IsoDate;
  };
  readonly SUPPORT_NORMS_OVERLAP: {
    readonly subject: string;
    readonly subjectVi: string;
    readonly subjectEn: string;
    readonly asOf: IsoDate;
    /** Identifiers, separated by ", ". */
    readonly norms: string;
  };
  readonly SUPPORT_OTHER_LEVEL_NORM: {
    readonly norm: string;
    readonly level: 'national' | 'local';
    readonly province: string;
  };
  readonly SUPPORT_BY_REFERENCE: { readonly norm: string; readonly instruments?: string | undefined };
  readonly SUPPORT_PRICE_MISSING: { readonly norm: string };
  readonly SUPPORT_COST_MISSING: { readonly norm: string; readonly ratePercent: DecimalString };
  readonly SUPPORT_UNITS_ZERO: { readonly units: DecimalString };
  readonly SUPPORT_UNITS_MISSING: {
    readonly unitVi: string;
    readonly unitEn: string;
    readonly requestedVnd: DecimalString;
    readonly oneUnitVnd: DecimalString;
  };
  readonly SUPPORT_QUANTITY_MISSING: { readonly quantityVi: string; readonly quantityEn: string };
  readonly SUPPORT_TIER_MISSING: { readonly tiers: string };
  readonly SUPPORT_TIER_UNKNOWN: { readonly tier: string; readonly tiers: string };
  readonly SUPPORT_FACTOR_NOT_APPLICABLE: {
    readonly factor: string;
    readonly factorEn: string;
    readonly norm: string;
    readonly normEn: string;
  };
  readonly SUPPORT_STACKING_NOT_SETTLED: {
    readonly highest: DecimalString;
    readonly product: DecimalString;
    readonly taken: DecimalString;
  };
  readonly SUPPORT_READINGS_DIFFER: {
    readonly wholeSupportVnd: DecimalString;
    readonly ceilingOnlyVnd: DecimalString;
    readonly takenVnd: DecimalString;
  };
  readonly SUPPORT_ABOVE_COST: { readonly requestedVnd: DecimalString; readonly costVnd: DecimalString };
  readonly SUPPORT_ABOVE_NORM: {
    readonly requestedVnd: DecimalString;
    readonly supportVnd: DecimalString;
    readonly excessVnd: DecimalString;
    readonly boundBy: SupportBound;
    readonly units: DecimalString;
    readonly unitVi: string;
    readonly unitEn: string;
    /** Amending documents that were not read, separated by ", ". */
    readonly notRead?: string | undefined;
  };
  readonly SUPPORT_OWN_MONEY_SHORT: {
    readonly requiredVnd: DecimalString;
    readonly statedVnd: DecimalString;
    readonly missingVnd: DecimalString;
  };
  readonly SUPPORT_OTHER_STATE_SOURCE: { readonly amountVnd: DecimalString };
  readonly SUPPORT_DAY_ASSUMED: { readonly asOf: IsoDate };
  readonly SUPPORT_SEVERAL_ACTIVITIES: { readonly activities: string };
}
