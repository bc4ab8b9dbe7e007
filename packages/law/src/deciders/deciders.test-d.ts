import { whoDecides, type DeciderAnswer, type ProvincialChangeRule } from '../deciders.js';

declare const answer: DeciderAnswer;
declare const rule: ProvincialChangeRule;

whoDecides('place', { level: 'local', kind: 'group', asOf: '2024-01-01', provincialRules: [rule] });
// @ts-expect-error: the day is required
whoDecides('place', { level: 'national', kind: 'group' });
// @ts-expect-error: the kind is required
whoDecides('place', { level: 'national', asOf: '2024-01-01' });
// @ts-expect-error: the level is required
whoDecides('place', { kind: 'group', asOf: '2024-01-01' });
// @ts-expect-error: an unknown change
whoDecides('colour', { level: 'national', kind: 'group', asOf: '2024-01-01' });
// @ts-expect-error: a role only after the status is looked at
answer.role;
// @ts-expect-error: data are not changed
rule.role = 'ministry';
// @ts-expect-error: no rule without a citation
const bare: ProvincialChangeRule = {
  province: 'Gia Lai',
  changes: ['place'],
  role: 'department',
  from: '2024-01-01',
};
