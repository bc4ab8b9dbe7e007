import { DecimalStringSchema, idField, nameField, periodField } from '@khuyencong/model';
import * as z from 'zod';
import type { Equal } from '@khuyencong/model';
import { isNumber, isPositive } from './cell-sum.js';
import type { ProgressAmount, ProgressState } from './progress-state.js';

const times = /* @__PURE__ */ z.int().min(1);

const stated = /* @__PURE__ */ z
  .strictObject({
    value: DecimalStringSchema,
    denominator: DecimalStringSchema.exactOptional(),
    times,
  })
  .readonly();

const amount = /* @__PURE__ */ z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), total: DecimalStringSchema }).readonly(),
  z
    .strictObject({
      kind: z.literal('ratio'),
      numerator: DecimalStringSchema,
      denominator: DecimalStringSchema,
    })
    .readonly(),
  z.strictObject({ kind: z.literal('highest'), highest: stated }).readonly(),
  z.strictObject({ kind: z.literal('stated'), values: z.array(stated).min(1).readonly() }).readonly(),
  z
    .strictObject({
      kind: z.literal('distinct'),
      members: z.array(z.strictObject({ id: z.string().min(1), times }).readonly()).readonly(),
    })
    .readonly(),
]);

const state = /* @__PURE__ */ z
  .strictObject({
    cells: z
      .array(
        z
          .strictObject({
            indicatorId: idField,
            place: nameField,
            period: periodField,
            records: times,
            amount: amount.refine(holdsNumbers, {
              params: { expected: 'numbers of at most 1000 digits, denominators above 0' },
            }),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

function holdsNumbers(held: ProgressAmount): boolean {
  switch (held.kind) {
    case 'sum':
      return isNumber(held.total);
    case 'ratio':
      return isNumber(held.numerator) && isPositive(held.denominator);
    case 'distinct':
      return true;
    default: {
      const values = held.kind === 'stated' ? held.values : [held.highest];
      return values.every(
        ({ value, denominator }) => isNumber(value) && (denominator === undefined || isPositive(denominator)),
      );
    }
  }
}

/**
 * Schema of progress that was stored (lược đồ tiến độ đã lưu).
 *
 * @category progress
 * @since 0.1.0
 */
export const ProgressStateSchema: z.ZodType<ProgressState> = state;

true satisfies Equal<z.infer<typeof state>, ProgressState>;
