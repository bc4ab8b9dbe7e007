import type { InstrumentKind, LocalText, Verification } from '@khuyencong/model';
import type { LegalDay } from './legal-day.js';

/**
 * A legal document (văn bản quy phạm pháp luật, văn bản hành chính) with its dates and its relations to others.
 *
 * Dates that are not known are left out and named in `notKnown`; a document in force has no `inForceTo` and no `inForceTo`
 * in `notKnown`.
 *
 * @category instrument
 * @since 0.1.0
 */
export interface Instrument {
  /** The number as printed, followed by the province in brackets for a provincial document: numbers repeat between provinces. */
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly issuer: LocalText;
  /** Short title in our wording; the official title is in the source. */
  readonly title: LocalText;
  readonly signedOn?: LegalDay;
  /** First day in force. */
  readonly inForceFrom?: LegalDay;
  /** Last day in force. */
  readonly inForceTo?: LegalDay;
  /** Dates that should exist and were not found. */
  readonly notKnown?: readonly ('signedOn' | 'inForceFrom' | 'inForceTo')[];
  readonly amends?: readonly string[];
  readonly amendedBy?: readonly string[];
  readonly replaces?: readonly string[];
  readonly replacedBy?: readonly string[];
  readonly scope: 'national' | 'province';
  /** Name of the province as published; only for `province`. */
  readonly province?: string;
  /** `clause`: clauses were read; `secondary`: a page describes it; `title`: only number, title or header is known. */
  readonly verified: Verification | 'title';
  /** Where it was read. */
  readonly url?: string;
  /** Where it was read, when the source has no address of its own. */
  readonly source?: string;
  readonly notes?: LocalText;
}
