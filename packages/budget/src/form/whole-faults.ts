import { makeFinding, type Finding } from '@khuyencong/model';
import { formFindings } from './form-findings.js';
import type { OutlinedRow } from './parts-of-rows.js';

/** Rows that are said to be a part of one that does not stand above them. */
export function wholeFaults(
  rows: readonly OutlinedRow[],
  place: readonly (string | number)[],
): readonly Finding[] {
  const above = new Set<string>();
  return rows.flatMap(({ id, partOf }, index) => {
    const isKnown = partOf === undefined || above.has(partOf);
    above.add(id);
    if (isKnown) return [];
    const params = { part: id, whole: partOf };
    return [makeFinding(formFindings, 'FORM_PART_UNKNOWN', params, { path: [...place, index, 'partOf'] })];
  });
}
