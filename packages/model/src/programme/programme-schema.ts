import * as z from 'zod';
import type { Equal } from '../schema/equal.js';
import { CitationSchema } from './citation-schema.js';
import { idField, nameField, spanField } from './field-schemas.js';
import type { Programme } from './programme.js';

const programme = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    name: nameField,
    level: z.enum(['national', 'province']),
    province: nameField.optional(),
    period: spanField,
    decision: CitationSchema.optional(),
    leadAgency: nameField.optional(),
  })
  .readonly()
  .refine(({ level, province }) => level === 'national' || province !== undefined, { path: ['province'] });

/**
 * Schema of a programme (lược đồ chương trình khuyến công); a provincial one names its province.
 *
 * @category schema
 * @since 0.1.0
 */
export const ProgrammeSchema: z.ZodType<Programme> = programme;

true satisfies Equal<z.infer<typeof programme>, Programme>;
