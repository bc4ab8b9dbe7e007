import { publishedUnitIndex } from '@khuyencong/budget';
import {
  targetsIn,
  trackTarget,
  type StatedActual,
  type TargetStatus,
  type TargetTracking,
  type TargetWithActuals,
  type TrackedIndicator,
} from '@khuyencong/targets';
import { amountText } from '../text/amount-text.js';
import { dateText } from '../text/date-text.js';
import { ratioText } from '../text/quantity-text.js';
import type { ReportTexts } from '../text/report-texts.js';

/** One indicator as it is shown. */
export interface TrackedRow {
  readonly label: string;
  readonly wording: string | undefined;
  readonly results: readonly string[];
  readonly status: TargetStatus | 'no-target';
  /** The status with its reason, in a sentence. */
  readonly state: string;
}

/** What a source reports up to a day, as it is shown. */
export interface TrackingView {
  readonly heading: string;
  readonly rows: readonly TrackedRow[];
  readonly notes: readonly string[];
}

export function trackingView(
  document: TargetTracking,
  { texts, aboutTolerancePercent }: { readonly texts: ReportTexts; readonly aboutTolerancePercent: '5' },
): TrackingView {
  const { language } = texts;
  const options = { units: publishedUnitIndex, aboutTolerancePercent };
  const targets = new Map(targetsIn(document, options).map((each) => [each.target.id, each]));
  return {
    heading: texts.tracking(dateText(document.asOf, language)),
    rows: document.rows.map((row) => {
      const { status, state } = stateOf(targets.get(row.id), document, texts);
      const results = row.reports.map((report) => resultText(report, row, texts));
      return { label: row.label[language], wording: row.target?.text, results, status, state };
    }),
    notes: (document.notes ?? []).map((note) => note[language]),
  };
}

function resultText(
  { period, value, numerator, denominator }: StatedActual,
  { unit }: TrackedIndicator,
  texts: ReportTexts,
): string {
  if (numerator !== undefined && denominator !== undefined)
    return `${period}: ${ratioText(numerator, denominator, texts)}`;
  return `${period}: ${value === undefined ? texts.unread : amountText(value, unit, texts.language)}`;
}

function stateOf(
  tracked: TargetWithActuals | undefined,
  { asOf }: TargetTracking,
  texts: ReportTexts,
): Pick<TrackedRow, 'status' | 'state'> {
  if (!tracked) return { status: 'no-target', state: texts.noTargetStated };
  const { status, reason } = trackTarget(tracked.target, { actuals: tracked.actuals, asOf });
  return { status, state: reason[texts.language] };
}
