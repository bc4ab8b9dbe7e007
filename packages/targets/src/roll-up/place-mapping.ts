import type { Citation, DecimalString, IsoDate, LocalText } from '@khuyencong/model';

/**
 * One line of a mapping (một dòng ánh xạ địa bàn): a place, what it is part of, and while it stood.
 *
 * A unit that was split has one line for each part, with exact `share`s that make 1.
 *
 * @category roll-up
 * @since 0.1.0
 */
export interface PlaceMappingRow {
  readonly place: string;
  /** What it is part of; the place itself where it stands on both levels. */
  readonly partOf: string;
  /** First day on which the place stood, included; `null` when no beginning is known. */
  readonly from: IsoDate | null;
  /** Last day, included; `null` when no end is known. */
  readonly to: IsoDate | null;
  /** Only for a place that was split: the part of its results that goes here, such as `0.4`. */
  readonly share?: DecimalString | undefined;
  /** The name of the place for a reader; left out, it is called by its identifier. */
  readonly label?: LocalText | undefined;
  readonly citation?: Citation | undefined;
}

/**
 * Which places make which (ánh xạ địa bàn): communes and provinces, old provinces and new ones, provinces and the nation.
 *
 * @category roll-up
 * @since 0.1.0
 */
export interface PlaceMapping {
  readonly id: string;
  readonly label: LocalText;
  readonly rows: readonly PlaceMappingRow[];
}
