import {
  addIntervals,
  formatInterval,
  formatPath,
  intervalsMeet,
  type Interval,
  type LocalText,
} from '@khuyencong/model';
import type { FigurePairParams } from './consistency-findings.js';

/**
 * A figure to be checked against others (số liệu cần đối chiếu): what it counts, where, when, and where it stands in the data.
 *
 * **Units**: `interval` in `unit`; an exact figure is an interval of one number. Only figures of one unit are compared.
 *
 * @category consistency
 * @since 0.1.0
 */
export interface StatedFigure {
  readonly indicatorId: string;
  readonly place: string;
  /** A period or a year, as text; figures of one text are of one time. */
  readonly period: string;
  readonly unit: string;
  readonly label: LocalText;
  readonly interval: Interval;
  readonly path: readonly (string | number)[];
}

/** True only when every number that the wording allows for one is above every one that it allows for the other. */
export function isAbove(one: Interval, other: Interval): boolean {
  const upTo: Interval = { ...other, min: null, minInclusive: false };
  return !intervalsMeet(one, upTo);
}

/** Two figures with their numbers and their places in the data. */
export function pairParams(first: StatedFigure, second: StatedFigure): FigurePairParams {
  return {
    firstVi: named(first, 'vi'),
    firstEn: named(first, 'en'),
    firstPath: formatPath(first.path),
    secondVi: named(second, 'vi'),
    secondEn: named(second, 'en'),
    secondPath: formatPath(second.path),
  };
}

function named({ label, unit, interval, place, period }: StatedFigure, language: 'vi' | 'en'): string {
  return `${label[language]}, ${place}, ${period} (${formatInterval(interval, { language })} ${unit})`.replace(
    ' )',
    ')',
  );
}

/** Parts as one figure, so that a sum is compared and named like any other. */
export function sumOf(parts: readonly StatedFigure[], whole: StatedFigure): StatedFigure {
  const words = { vi: 'Tổng các phần', en: 'Sum of the parts' };
  const interval = addIntervals(parts.map((part) => part.interval));
  return { ...whole, label: words, interval, path: parts[0]?.path ?? whole.path };
}
