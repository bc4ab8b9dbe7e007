import type { CriteriaScheme } from '../../src/award-criteria/criteria-scheme.js';
import type { CriteriaSet } from '../../src/award-criteria/criteria-set.js';
import { ocop2019 } from '../../src/award-criteria/data/ocop-2019.js';
import { ocop2023 } from '../../src/award-criteria/data/ocop-2023.js';
import { ocop2026 } from '../../src/award-criteria/data/ocop-2026.js';
import { tt26Of2014 } from '../../src/award-criteria/data/tt26-2014.js';

export const shippedSchemes: readonly CriteriaScheme[] = [tt26Of2014, ocop2019, ocop2023, ocop2026];
export const shippedSets: readonly CriteriaSet[] = shippedSchemes.flatMap(({ sets }) => sets);

export function setCalled(id: string): CriteriaSet {
  const found = shippedSets.find((set) => set.id === id);
  if (!found) throw new Error(`no set ${id}`);
  return found;
}
