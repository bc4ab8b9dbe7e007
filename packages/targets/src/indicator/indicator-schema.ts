import { idField, nameField, type Equal, type LocalText, type Measure } from '@khuyencong/model';
import * as z from 'zod';
import type { Indicator, OverPlaces, OverTime } from './indicator.js';

const measures = ['money', 'count', 'share', 'growth', 'ratio'] as const;
const overTime = ['sum-of-periods', 'state-at-end', 'highest', 'distinct'] as const;
const overPlaces = ['sum', 'ratio-of-sums', 'not-additive'] as const;

export const labelField: z.ZodType<LocalText> = /* @__PURE__ */ z
  .strictObject({ vi: z.string().min(1).max(300), en: z.string().min(1).max(300) })
  .readonly();

/** The fields of an indicator, for documents that state more beside them. */
export const indicatorFields: {
  readonly id: z.ZodString;
  readonly label: z.ZodType<LocalText>;
  readonly unit: z.ZodString;
  readonly measure: z.ZodType<Measure>;
  readonly overTime: z.ZodType<OverTime>;
  readonly overPlaces: z.ZodType<OverPlaces>;
} = /* @__PURE__ */ {
  id: idField,
  label: labelField,
  unit: nameField.max(120),
  measure: z.enum(measures),
  overTime: z.enum(overTime),
  overPlaces: z.enum(overPlaces),
};

const indicator = /* @__PURE__ */ z.strictObject(indicatorFields).readonly();

/**
 * Schema of an indicator (lược đồ chỉ tiêu thống kê).
 *
 * @category schema
 * @since 0.1.0
 */
export const IndicatorSchema: z.ZodType<Indicator> = indicator;

true satisfies Equal<z.infer<typeof labelField>, LocalText>;
true satisfies Equal<(typeof measures)[number], Measure>;
true satisfies Equal<(typeof overTime)[number], OverTime>;
true satisfies Equal<(typeof overPlaces)[number], OverPlaces>;
true satisfies Equal<z.infer<typeof indicator>, Indicator>;
