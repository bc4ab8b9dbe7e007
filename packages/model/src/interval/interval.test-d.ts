import type { Interval } from './interval.js';
import { makeInterval } from './make-interval.js';

declare const interval: Interval;
// @ts-expect-error data are not changed
interval.min = '1';
// @ts-expect-error a missing bound is null, and written down
makeInterval({ min: '1' });
// @ts-expect-error ends are decimal text
makeInterval({ min: 1, max: 2 });
// @ts-expect-error thousands separators
makeInterval({ min: '1.000.000', max: null });
