import type { UnitIndex } from '@khuyencong/model';
import { parseTarget } from './parse-target.js';

declare const units: UnitIndex;

parseTarget('17 cơ sở', { units, aboutTolerancePercent: '5' });

// @ts-expect-error -- how far "khoảng" reaches is never a hidden default
parseTarget('17 cơ sở', { units });

// @ts-expect-error -- the units to read with are named
parseTarget('17 cơ sở', { aboutTolerancePercent: '5' });

// @ts-expect-error -- a tolerance is exact
parseTarget('17 cơ sở', { units, aboutTolerancePercent: 5 });
