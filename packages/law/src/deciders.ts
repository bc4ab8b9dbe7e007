export { nationalChangeRules, type NationalChangeRule } from './deciders/change-rules.js';
export { projectChangeLabels, type ProjectChange } from './deciders/project-change.js';
export type { ProvincialChangeRule } from './deciders/provincial-change-rule.js';
export { ProvincialChangeRuleSchema } from './deciders/provincial-change-rule-schema.js';
export { whoDecides, type DeciderAnswer, type DeciderOptions } from './deciders/who-decides.js';
export type { ReadingCaution } from './duties/reading-caution.js';
