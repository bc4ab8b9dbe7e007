export { ocop2026 } from './award-criteria/data/ocop-2026.js';
export type { CriteriaScheme } from './award-criteria/criteria-scheme.js';
