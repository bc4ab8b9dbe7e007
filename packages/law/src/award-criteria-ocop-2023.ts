export { ocop2023 } from './award-criteria/data/ocop-2023.js';
export type { CriteriaScheme } from './award-criteria/criteria-scheme.js';
