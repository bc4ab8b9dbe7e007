import * as z from 'zod';
import { idField, nameField, wordingField } from '../programme/field-schemas.js';
import type { Equal } from '../schema/equal.js';
import { productGroups, type ProductGroupId } from './product-group.js';
import type { Product, ProductSet } from './product.js';

const group: z.ZodType<ProductGroupId> = /* @__PURE__ */ z.enum(
  /* @__PURE__ */ productGroups.map(({ id }) => id) as [ProductGroupId],
);

const product = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    name: nameField,
    group: group.optional(),
    establishmentId: idField.optional(),
    setId: idField.optional(),
  })
  .readonly();

const productSet = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    name: nameField,
    group: group.optional(),
    establishmentId: idField.optional(),
    productIds: z.array(idField).min(1).readonly(),
    admissibleCase: wordingField.optional(),
  })
  .readonly();

/**
 * Schema of a product (lược đồ sản phẩm công nghiệp nông thôn).
 *
 * @category schema
 * @since 0.1.0
 */
export const ProductSchema: z.ZodType<Product> = product;

/**
 * Schema of a set of products (lược đồ bộ sản phẩm).
 *
 * @category schema
 * @since 0.1.0
 */
export const ProductSetSchema: z.ZodType<ProductSet> = productSet;

true satisfies Equal<z.infer<typeof product>, Product>;
true satisfies Equal<z.infer<typeof productSet>, ProductSet>;
