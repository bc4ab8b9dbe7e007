import { publishedUnitIndex } from '@khuyencong/budget';
import { parseTarget, trackTarget, type TargetStatus } from '@khuyencong/targets';
import { amountText } from '../text/amount-text.js';
import { dateText } from '../text/date-text.js';
import { ratioText } from '../text/quantity-text.js';
import type { ReportTexts } from '../text/report-texts.js';
import type { PublishedReport, TrackingDocument, TrackingRow } from './tracking-document.js';

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
  document: TrackingDocument,
  { texts, aboutTolerancePercent }: { readonly texts: ReportTexts; readonly aboutTolerancePercent: '5' },
): TrackingView {
  const { language } = texts;
  return {
    heading: texts.tracking(dateText(document.asOf, language)),
    rows: document.rows.map((row) => {
      const { status, state } = stateOf(row, document, { texts, aboutTolerancePercent });
      const results = row.reports.map((report) => resultText(report, row, texts));
      return { label: row.label[language], wording: row.target, results, status, state };
    }),
    notes: document.notes.map((note) => note[language]),
  };
}

function resultText(
  { period, value, numerator, denominator }: PublishedReport,
  { unit }: TrackingRow,
  texts: ReportTexts,
): string {
  if (numerator !== undefined && denominator !== undefined)
    return `${period}: ${ratioText(numerator, denominator, texts)}`;
  return `${period}: ${value === undefined ? texts.unread : amountText(value, unit, texts.language)}`;
}

function stateOf(
  row: TrackingRow,
  { asOf }: TrackingDocument,
  { texts, aboutTolerancePercent }: { readonly texts: ReportTexts; readonly aboutTolerancePercent: '5' },
): Pick<TrackedRow, 'status' | 'state'> {
  const { target, years, reports, ...indicator } = row;
  if (target === undefined) return { status: 'no-target', state: texts.noTargetStated };
  const parsed = parseTarget(target, { units: publishedUnitIndex, aboutTolerancePercent });
  const actuals = reports.map(({ wording: _wording, ...report }, at) => ({
    ...report,
    path: ['reports', at],
  }));
  const { status, reason } = trackTarget(
    { id: row.id, label: row.label, parsed, indicator, period: years, path: [] },
    { actuals, asOf },
  );
  return { status, state: reason[texts.language] };
}
