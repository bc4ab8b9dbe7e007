import * as z from 'zod';
import type { ProjectKind } from './project-kind.js';
import { projectLevelLabels, type ProjectLevel } from './project-level.js';
import { projectStateLabels, type ProjectState } from './project-state.js';

export const projectKindField: z.ZodType<ProjectKind> = /* @__PURE__ */ z.enum([
  'ordinary',
  'focal',
  'group',
]);

export const projectLevelField: z.ZodType<ProjectLevel> = /* @__PURE__ */ z.enum(
  /* @__PURE__ */ Object.keys(projectLevelLabels) as [ProjectLevel],
);

export const projectStateField: z.ZodType<ProjectState> = /* @__PURE__ */ z.enum(
  /* @__PURE__ */ Object.keys(projectStateLabels) as [ProjectState],
);
