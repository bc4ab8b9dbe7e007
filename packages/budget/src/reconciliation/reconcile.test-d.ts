import type { SettledFigure } from '../figure/figure-readings.js';
import { reconcile, type ReconciliationResult } from './reconcile.js';

declare const figures: readonly SettledFigure[];
declare const result: ReconciliationResult;

reconcile(figures, { aboutTolerancePercent: '5' });

// @ts-expect-error -- how far "khoảng" reaches is never a hidden default
reconcile(figures, {});

// @ts-expect-error -- a tolerance is exact
reconcile(figures, { aboutTolerancePercent: 5 });

// @ts-expect-error -- results are not changed
result.findings.push();
