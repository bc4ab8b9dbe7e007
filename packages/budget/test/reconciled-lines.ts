import { reconciled } from './figure.js';
import type { FigureReadings } from '../src/figure/figure-readings.js';

/** Each total with what came out, as one line. */
export function results(...figures: readonly FigureReadings[]): readonly string[] {
  return reconciled(figures).totals.map(
    ({ totalId, status, difference }) => `${totalId}: ${status} ${difference ?? '?'}`,
  );
}

/** The codes of the findings, with their severities. */
export const codes = (...figures: readonly FigureReadings[]): readonly string[] =>
  reconciled(figures).findings.map(({ code, severity }) => `${code} ${severity}`);
