import { describe, expect, it } from 'vitest';
import { describeCatalogue } from '../../test/catalogue.js';
import type { GroupTable } from './group-table.js';
import { suppressSmallGroups } from './suppress-small-groups.js';
import { suppressionFindings } from './suppression-findings.js';

const rule = { threshold: 3, zeroIsSmall: false, leastWidth: 3 } as const;

describeCatalogue('suppression', {
  catalogue: suppressionFindings,
  findingsIn: (table: GroupTable) => suppressSmallGroups(table, rule).findings,
});

describe('the rule', () => {
  it.each([
    { ...rule, threshold: 0 },
    { ...rule, threshold: 2.5 },
    { ...rule, leastWidth: 0 },
    { ...rule, leastWidth: Number.NaN },
  ])('$threshold, $leastWidth is refused', (wrong) =>
    expect(() => suppressSmallGroups({ rows: [], columns: [], counts: [] }, wrong)).toThrow(
      'SUPPRESSION_RULE_INVALID',
    ),
  );
});
