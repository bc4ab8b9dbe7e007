import { makeFinding, type Finding } from '@khuyencong/model';
import type { ComparedTotal } from './compared-total.js';
import type { RowChange, RowChangeKind } from './compared-row.js';
import { comparisonFindings, type ChangeParams } from './comparison-findings.js';

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
  return [...changes.map(findingOf), ...changed];
}

function findingOf(change: RowChange): Finding {
  const row = change.after ?? change.before;
  const path = row?.path ?? [];
  return makeFinding(comparisonFindings, codes[change.kind], paramsOf(change), { path });
}

function paramsOf({ id, before, after, fields, differenceVnd }: RowChange): ChangeParams {
  return {
    id,
    label: (after ?? before)?.label ?? '',
    fields: fields.join('; '),
    before: before ? textOf(before, fields) : undefined,
    after: after ? textOf(after, fields) : undefined,
    differenceVnd,
  };
}

/** The text of the fields that differ, or of the whole row. */
function textOf(row: NonNullable<RowChange['before']>, fields: readonly string[]): string {
  const all: Readonly<Record<string, string>> = { ...row.words, ...row.place, ...row.amounts };
  const shown = fields.length > 0 ? fields : Object.keys(all);
  return shown.flatMap((field) => (all[field] === undefined ? [] : [all[field]])).join('; ');
}
