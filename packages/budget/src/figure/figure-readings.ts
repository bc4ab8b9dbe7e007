import type { ActivityId, FundingSource, LocalText, Origin, Quantity, YearSpan } from '@khuyencong/model';

/**
 * A published figure with every way to read its words (số liệu và các cách đọc), before one is chosen.
 *
 * @category figure
 * @since 0.1.0
 */
export interface FigureReadings {
  readonly id: string;
  readonly label: LocalText;
  /** The words that were read, for findings and explanations. */
  readonly wording: string;
  /** The likeliest reading first. */
  readonly readings: readonly Quantity[];
  readonly partOf?: string | undefined;
  readonly partial?: boolean | undefined;
  readonly series?: string | undefined;
  /** The id of the figure that this one states once more. */
  readonly sameAs?: string | undefined;
  readonly year?: number | undefined;
  readonly period?: YearSpan | undefined;
  readonly source?: FundingSource | undefined;
  readonly activity?: ActivityId | undefined;
  /** Where the figure stands in its document. */
  readonly path: readonly (string | number)[];
  readonly origin?: Origin | undefined;
}

/**
 * What settled which reading of a figure holds (căn cứ chọn cách đọc): there was one only; it alone makes parts and total
 * agree; other amounts in the same unit show what the comma is; a part must fit into its total; the other reading is out of
 * the scale of the document; all readings make parts and total agree and the official comma decides; the unit has no decimals; the
 * caller said what dots and commas stand for; or nothing did.
 *
 * @category figure
 * @since 0.1.0
 */
export type Settlement =
  | 'one-reading'
  | 'closing-sum'
  | 'same-unit'
  | 'part-within-total'
  | 'scale'
  | 'official-comma'
  | 'unit'
  | 'caller'
  | 'open';

/**
 * A published figure with the one reading that holds (số liệu đã chọn cách đọc), or none when nothing settled it.
 *
 * @category figure
 * @since 0.1.0
 */
export interface SettledFigure {
  readonly figure: FigureReadings;
  /** Left out when the readings stay open. */
  readonly quantity?: Quantity;
  readonly settledBy: Settlement;
  /** The ids of the figures that settled it. */
  readonly evidence: readonly string[];
}
