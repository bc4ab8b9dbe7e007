import { roleLabelAt } from './role-label-at.js';
import { roleLabels } from './role-labels.js';

// @ts-expect-error no such role
roleLabelAt('office', { asOf: '2024-01-01' });
// @ts-expect-error a role may have had no name yet
roleLabelAt('department', { asOf: '2024-01-01' }).label;
// @ts-expect-error data are not changed
roleLabels.department = [];
