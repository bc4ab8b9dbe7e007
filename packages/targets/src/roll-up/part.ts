import type { Period } from '@khuyencong/model';
import type { ProgressCell, StatedValue } from '../progress/progress-state.js';
import type { PlaceRoute } from './place-routes.js';

/** A cell with its days and its place in the state. */
export interface DatedCell {
  readonly cell: ProgressCell;
  readonly period: Period;
  readonly index: number;
}

/** What one place gives to one figure, by one way up. */
export interface Part {
  readonly place: string;
  readonly route: PlaceRoute;
  readonly cells: readonly DatedCell[];
}

/** A part whose periods are brought together. */
export interface SettledPart extends Part {
  /** The last day that it reports on. */
  readonly lastDay: string;
  /** Left out where its reports contradict one another. */
  readonly stated?: StatedValue | undefined;
  readonly overlap?: readonly [DatedCell, DatedCell] | undefined;
  readonly conflict?: readonly StatedValue[] | undefined;
  readonly members?: ReadonlySet<string> | undefined;
  readonly superseded?: boolean | undefined;
}
