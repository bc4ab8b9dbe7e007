import type { Equal, LocalText, Measure } from '@khuyencong/model';
import * as z from 'zod';
import type { Indicator, OverPlaces, OverTime } from './indicator.js';

const measures = ['money', 'count', 'share', 'growth', 'ratio'] as const;
const overTime = ['sum-of-periods', 'state-at-end', 'highest', 'distinct'] as const;
const overPlaces = ['sum', 'ratio-of-sums', 'not-additive'] as const;

const label = /* @__PURE__ */ z
  .strictObject({ vi: z.string().min(1).max(300), en: z.string().min(1).max(300) })
  .readonly();

const indicator = /* @__PURE__ */ z
  .strictObject({
    id: z.string().min(1).max(120),
    label,
    unit: z.string().min(1).max(120),
    measure: z.enum(measures),
    overTime: z.enum(overTime),
    overPlaces: z.enum(overPlaces),
  })
  .readonly();

/**
 * Schema of an indicator (lược đồ chỉ tiêu thống kê).
 *
 * @category schema
 * @since 0.1.0
 */
export const IndicatorSchema: z.ZodType<Indicator> = indicator;

true satisfies Equal<z.infer<typeof label>, LocalText>;
true satisfies Equal<(typeof measures)[number], Measure>;
true satisfies Equal<(typeof overTime)[number], OverTime>;
true satisfies Equal<(typeof overPlaces)[number], OverPlaces>;
true satisfies Equal<z.infer<typeof indicator>, Indicator>;
