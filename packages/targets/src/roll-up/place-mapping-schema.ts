import { CitationSchema, dayField, DecimalStringSchema, idField, nameField } from '@khuyencong/model';
import * as z from 'zod';
import { labelField } from '../indicator/indicator-schema.js';
import type { Equal } from '@khuyencong/model';
import type { PlaceMapping } from './place-mapping.js';

const mapping = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    label: labelField,
    rows: z
      .array(
        z
          .strictObject({
            place: nameField,
            partOf: nameField,
            from: dayField.nullable(),
            to: dayField.nullable(),
            share: DecimalStringSchema.optional(),
            label: labelField.optional(),
            citation: CitationSchema.optional(),
          })
          .readonly()
          .refine(({ from, to }) => from === null || to === null || from <= to, {
            path: ['to'],
            params: { expected: '≥ from' },
          }),
      )
      .min(1)
      .readonly(),
  })
  .readonly();

/**
 * Schema of a mapping of places (lược đồ ánh xạ địa bàn).
 *
 * @category roll-up
 * @since 0.1.0
 */
export const PlaceMappingSchema: z.ZodType<PlaceMapping> = mapping;

true satisfies Equal<z.infer<typeof mapping>, PlaceMapping>;
