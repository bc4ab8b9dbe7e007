export { tt26Of2014 } from './award-criteria/data/tt26-2014.js';
export type { CriteriaScheme } from './award-criteria/criteria-scheme.js';
