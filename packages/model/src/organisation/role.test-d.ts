import { labelAt } from './label-at.js';
import { roleLabels } from './role-labels.js';

// @ts-expect-error no such role
labelAt('office', '2024-01-01');
// @ts-expect-error a role may have had no name yet
labelAt('department', '2024-01-01').label;
// @ts-expect-error data are not changed
roleLabels.department = [];
