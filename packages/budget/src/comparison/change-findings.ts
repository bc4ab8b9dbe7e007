import { makeFinding, type Finding } from '@khuyencong/model';
import type { ComparedTotal } from './compared-total.js';
import type { ComparedRow, RowChange, RowChangeKind } from './compared-row.js';
import { comparisonFindings } from './comparison-findings.js';

const codes = {
  added: 'ROW_ADDED',
  removed: 'ROW_REMOVED',
  moved: 'ROW_MOVED',
  'amount-changed': 'ROW_AMOUNT_CHANGED',
  reworded: 'ROW_REWORDED',
} as const satisfies Readonly<Record<RowChangeKind, string>>;

/** Each change as a finding in the later version; a removed row is placed where it stood in the earlier one. */
export function changeFindings(changes: readonly RowChange[], total: ComparedTotal): readonly Finding[] {
  const { explanation, conserved } = total;
  const [after, before] = explanation.inputs;
  const changed =
    conserved === false && before && after
      ? [
          makeFinding(
            comparisonFindings,
            'TOTAL_NOT_CONSERVED',
            { beforeVnd: before.value, afterVnd: after.value, differenceVnd: explanation.value },
            { path: [] },
          ),
        ]
      : [];
  return [...changes.flatMap(findingsOf), ...changed];
}

/** One finding for each field that differs; one for a row that was added or removed. */
function findingsOf({ kind, id, before, after, fields, differenceVnd }: RowChange): readonly Finding[] {
  const row = after ?? before;
  if (!row) return [];
  const { label, path } = row;
  if (kind === 'added' || kind === 'removed') {
    return [makeFinding(comparisonFindings, codes[kind], { id, label, differenceVnd }, { path })];
  }
  return fields.map((field) => {
    const [then, now] = [before, after].map((each) => valueOf(each, field));
    const params = { id, label, field, before: then, after: now };
    return makeFinding(comparisonFindings, codes[kind], params, { path });
  });
}

function valueOf(row: ComparedRow | undefined, field: string): string | undefined {
  return row && [row.amounts, row.place, row.words].find((part) => Object.hasOwn(part, field))?.[field];
}
