import {
  CitationSchema,
  isIsoDate,
  roleLabels,
  type IsoDate,
  type RoleId,
  type Equal,
} from '@khuyencong/model';
import * as z from 'zod';
import { projectChangeLabels, type ProjectChange } from './project-change.js';
import type { ProvincialChangeRule } from './provincial-change-rule.js';

const name = /* @__PURE__ */ z.string().min(1).max(200);
const day: z.ZodType<IsoDate> = /* @__PURE__ */ z
  .templateLiteral([z.number(), '-', z.number(), '-', z.number()])
  .refine(isIsoDate, { params: { expected: 'an existing day, YYYY-MM-DD' } });
const change = /* @__PURE__ */ z.enum(Object.keys(projectChangeLabels) as [ProjectChange]);
const role = /* @__PURE__ */ z.enum(Object.keys(roleLabels) as [RoleId]);

const rule = /* @__PURE__ */ z
  .strictObject({
    province: name,
    changes: z.array(change).min(1).readonly(),
    kinds: z
      .array(z.enum(['ordinary', 'focal', 'group']))
      .min(1)
      .readonly()
      .optional(),
    role,
    from: day,
    to: day.optional(),
    citation: CitationSchema,
  })
  .readonly();

/**
 * Schema of a province's rule on changes of local projects (lược đồ quy định của tỉnh về thẩm quyền điều chỉnh đề án).
 *
 * @category schema
 * @since 0.1.0
 */
export const ProvincialChangeRuleSchema: z.ZodType<ProvincialChangeRule> = rule;

true satisfies Equal<z.infer<typeof rule>, ProvincialChangeRule>;
