import * as z from 'zod';
import { roleField } from '../organisation/organisation-schema.js';
import { CitationSchema } from '../programme/citation-schema.js';
import { dayField, idField } from '../programme/field-schemas.js';
import type { Equal } from '../schema/equal.js';
import { projectKindField, projectLevelField, projectStateField } from './project-fields.js';
import type { ProjectHistory, ProjectStep } from './project-history.js';

const step = /* @__PURE__ */ z
  .strictObject({
    state: projectStateField,
    reachedOn: dayField,
    decidedBy: roleField.optional(),
    decision: CitationSchema.optional(),
  })
  .readonly();

const history = /* @__PURE__ */ z
  .strictObject({
    projectId: idField,
    level: projectLevelField,
    kind: projectKindField,
    steps: z.array(step).readonly(),
  })
  .readonly();

/**
 * Schema of the way of a project through its states (lược đồ quá trình xử lý đề án).
 *
 * @category schema
 * @since 0.1.0
 */
export const ProjectHistorySchema: z.ZodType<ProjectHistory> = history;

true satisfies Equal<z.infer<typeof step>, ProjectStep>;
true satisfies Equal<z.infer<typeof history>, ProjectHistory>;
