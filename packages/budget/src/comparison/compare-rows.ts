import { Exact, toDecimalString, type DecimalString } from '@khuyencong/model';
import type { ComparedRow, RowChange } from './compared-row.js';

/** What differs between two versions, by identifier of the row; one row may have moved, changed and been reworded. */
export function compareRows(
  before: readonly ComparedRow[],
  after: readonly ComparedRow[],
): readonly RowChange[] {
  const then = new Map(before.map((row) => [row.id, row] as const));
  const now = new Map(after.map((row) => [row.id, row] as const));
  const ids = [...new Set([...then.keys(), ...now.keys()])].sort();
  return ids.flatMap((id) => changesOf(then.get(id), now.get(id)));
}

function changesOf(before: ComparedRow | undefined, after: ComparedRow | undefined): readonly RowChange[] {
  if (before && after) return changesWithin(before, after);
  if (after) {
    return [{ kind: 'added', id: after.id, after, fields: [], ...difference('0', after.moneyVnd) }];
  }
  if (before) {
    return [{ kind: 'removed', id: before.id, before, fields: [], ...difference(before.moneyVnd, '0') }];
  }
  return [];
}

function changesWithin(before: ComparedRow, after: ComparedRow): readonly RowChange[] {
  const { id } = after;
  const both = { id, before, after };
  const places = differing(before.place, after.place);
  const amounts = differing(before.amounts, after.amounts);
  const words = differing(before.words, after.words);
  return [
    ...(places.length > 0 ? [{ kind: 'moved', ...both, fields: places, differenceVnd: '0' } as const] : []),
    ...(amounts.length > 0
      ? [
          {
            kind: 'amount-changed',
            ...both,
            fields: amounts,
            ...difference(before.moneyVnd, after.moneyVnd),
          } as const,
        ]
      : []),
    ...(words.length > 0 ? [{ kind: 'reworded', ...both, fields: words, differenceVnd: '0' } as const] : []),
  ];
}

function differing(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields.filter((field) => before[field] !== after[field]);
}

function difference(
  before: DecimalString | undefined,
  after: DecimalString | undefined,
): { readonly differenceVnd?: DecimalString } {
  // Stated in neither version: another column changed, this money did not.
  if (before === after) return { differenceVnd: '0' };
  if (before === undefined || after === undefined) return {};
  return { differenceVnd: toDecimalString(new Exact(after).minus(before)) };
}
