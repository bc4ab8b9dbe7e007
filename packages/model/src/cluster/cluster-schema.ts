import * as z from 'zod';
import { idField, nameField, sizeField } from '../programme/field-schemas.js';
import type { Equal } from '../schema/equal.js';
import type { IndustrialCluster } from './industrial-cluster.js';

const cluster = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    name: nameField,
    kind: z.enum(['ordinary', 'craft-village']),
    province: nameField.optional(),
    commune: nameField.optional(),
    mountainDistrict: z.boolean().optional(),
    areaHectares: sizeField.optional(),
    craftVillageHectares: sizeField.optional(),
    infrastructureInvestor: nameField.optional(),
  })
  .readonly();

/**
 * Schema of an industrial cluster (lược đồ cụm công nghiệp).
 *
 * @category schema
 * @since 0.1.0
 */
export const IndustrialClusterSchema: z.ZodType<IndustrialCluster> = cluster;

true satisfies Equal<z.infer<typeof cluster>, IndustrialCluster>;
