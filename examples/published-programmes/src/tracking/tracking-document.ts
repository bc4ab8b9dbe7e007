import type { DecimalString, IsoDate, LocalText, PeriodText, YearSpan } from '@khuyencong/model';
import type { Indicator } from '@khuyencong/targets';

/** What a source reports about one programme up to a day, with the targets that it states. */
export interface TrackingDocument {
  /** The id of the figures document of the same source. */
  readonly programme: string;
  readonly asOf: IsoDate;
  readonly rows: readonly TrackingRow[];
  readonly notes: readonly LocalText[];
}

/** One indicator; without a target where the source states none. */
export interface TrackingRow extends Indicator {
  readonly target?: string;
  readonly years?: YearSpan;
  readonly reports: readonly PublishedReport[];
}

/** A result as reported, with its words. */
export interface PublishedReport {
  readonly period: PeriodText;
  readonly value?: DecimalString;
  readonly numerator?: DecimalString;
  readonly denominator?: DecimalString;
  readonly wording: string;
}
