import { awardFunnel } from './award-funnel.js';
import type { AwardCount } from './funnel-level.js';

declare const count: AwardCount;

awardFunnel([count]);

// @ts-expect-error -- counts are exact decimals
awardFunnel([{ ...count, printed: 17 }]);

// @ts-expect-error -- there is no such level of awards
awardFunnel([{ ...count, level: 'commune' }]);

// @ts-expect-error -- there is no such step
awardFunnel([{ ...count, step: 'won' }]);
