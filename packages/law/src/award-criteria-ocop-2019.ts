export { ocop2019 } from './award-criteria/data/ocop-2019.js';
export type { CriteriaScheme } from './award-criteria/criteria-scheme.js';
