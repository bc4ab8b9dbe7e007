import { makeFinding, type Finding, type LocalText, type PublishedPeriod } from '@khuyencong/model';
import { periodFindings, type PeriodParams } from './period-findings.js';
import { sharedYears, spanText, yearsBetween } from './year-span.js';

/** A period with its name and its place in the document. */
export interface PlacedPeriod {
  readonly period: PublishedPeriod;
  readonly label: LocalText;
  readonly path: readonly (string | number)[];
}

/** What every finding about a period carries. */
export function periodParams({ period, label }: PlacedPeriod): PeriodParams {
  return { nameVi: label.vi, nameEn: label.en, years: spanText(period.years) };
}

/** Years that two periods share or leave out, of which the one follows the other. */
export function neighbourFindings(earlier: PlacedPeriod, later: PlacedPeriod): readonly Finding[] {
  const [before, after] = [earlier.period.years, later.period.years];
  const params = { ...periodParams(later), other: spanText(before) };
  const place = { path: later.path };
  const shared = sharedYears(before, after);
  if (shared) {
    return [
      makeFinding(periodFindings, 'PERIOD_SHARES_YEARS', { ...params, shared: spanText(shared) }, place),
    ];
  }
  const missing = yearsBetween(before, after);
  return missing
    ? [makeFinding(periodFindings, 'PERIOD_LEAVES_GAP', { ...params, missing: spanText(missing) }, place)]
    : [];
}
