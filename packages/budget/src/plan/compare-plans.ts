import type { ProjectChange } from '@khuyencong/law/deciders';
import { checkArgument, isoDate, makeFinding, sameName, type Finding } from '@khuyencong/model';
import { changeDecisions, decisionFindings } from '../comparison/change-decisions.js';
import { changeFindings } from '../comparison/change-findings.js';
import type { ComparedRow, RowChange } from '../comparison/compared-row.js';
import { comparedTotal } from '../comparison/compared-total.js';
import { compareRows } from '../comparison/compare-rows.js';
import { comparisonFindings } from '../comparison/comparison-findings.js';
import type { CompareOptions, Comparison } from '../comparison/comparison.js';
import type { PlanTable } from './plan-table.js';

/**
 * Compares two versions of a plan (so sánh hai bản kế hoạch): which lines were added, removed, moved or changed, with the text of both;
 * whether the total stayed the same; who decides each kind of change, and whether the later version was decided by that body.
 *
 * Lines are the same when their identifiers are. Which change of Điều 11 a change of a line is, is our reading: a new line is a project
 * added, a line that is gone one that stops, a higher or lower amount a higher or lower total, another group or activity another
 * content; another unit, source or project is any other change; another label or note is no change that needs a decision.
 *
 * @param before - the earlier version
 * @param after - the later version; its `decision.by` is who decided
 * @param options - `asOf`, `kind` and `provincialRules`
 * @returns changes, total with explanation, decisions and findings
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 36/2013/TT-BCT, Điều 11
 * @example
 * ```ts runnable
 * import { comparePlans, type PlanTable } from '@khuyencong/budget';
 * const line = { label: 'Máy móc', unit: 'Trung tâm Khuyến công', group: '3', source: 'central' } as const;
 * const plan: PlanTable = {
 *   kind: 'plan', id: 'qg-2016', name: 'Kế hoạch 2016', year: 2016, level: 'national',
 *   lines: [{ ...line, id: '1', amountVnd: '200000000' }, { ...line, id: '2', label: 'Máy sấy', amountVnd: '100000000' }],
 * };
 * const adjusted: PlanTable = {
 *   ...plan,
 *   decision: { number: '1/QĐ-BCT', by: 'managing-agency' },
 *   lines: [{ ...line, id: '1', amountVnd: '250000000' }, { ...line, id: '2', label: 'Máy sấy', amountVnd: '50000000' }],
 * };
 * const { changes, total, decisions } = comparePlans(plan, adjusted, { asOf: '2016-05-01', kind: 'ordinary' });
 * changes.map(({ id, kind, differenceVnd }) => [id, kind, differenceVnd]) // => [['1', 'amount-changed', '50000000'], ['2', 'amount-changed', '-50000000']]
 * total.conserved // => true
 * decisions.map(({ change, verdict }) => [change, verdict]) // => [['total-decrease', 'decided-by-that-body'], ['total-increase', 'decided-by-another']]
 * ```
 * @category plan
 * @since 0.1.0
 */
export function comparePlans(before: PlanTable, after: PlanTable, options: CompareOptions): Comparison {
  checkArgument('before', before, ['lines']);
  checkArgument('after', after, ['lines']);
  checkArgument('options', options);
  const asOf = isoDate(options.asOf);
  const [then, now] = [comparedLines(before), comparedLines(after)];
  const changes = compareRows(then, now);
  const total = comparedTotal(then, now);
  const by = after.decision?.by;
  const { level, province } = after;
  const decisions = changeDecisions(changes, { ...options, asOf, level, province, legalKind, by });
  return {
    changes,
    total,
    decisions,
    findings: [
      ...notComparable(before, after),
      ...changeFindings(changes, total),
      ...decisionFindings(decisions, { asOf, by }),
    ],
  };
}

function comparedLines({ lines }: PlanTable): readonly ComparedRow[] {
  return lines.map(({ id, label, unit, group, source, amountVnd, activity, projectId, note }, index) => ({
    id,
    label,
    moneyVnd: amountVnd,
    place: { group, source, unit },
    amounts: { amountVnd },
    words: {
      ...(activity !== undefined && { activity }),
      label,
      ...(note !== undefined && { note }),
      ...(projectId !== undefined && { projectId }),
    },
    path: ['lines', index],
  }));
}

function legalKind({ kind, fields, differenceVnd = '0' }: RowChange): ProjectChange | undefined {
  switch (kind) {
    case 'added':
      return 'adding';
    case 'removed':
      return 'stopping';
    case 'amount-changed':
      return differenceVnd.startsWith('-') ? 'total-decrease' : 'total-increase';
    case 'moved':
      return fields.includes('group') ? 'content' : 'other';
    case 'reworded':
      if (fields.includes('activity')) return 'content';
      return fields.includes('projectId') ? 'other' : undefined;
  }
}

function notComparable(before: PlanTable, after: PlanTable): readonly Finding[] {
  const pairs: readonly (readonly [field: string, before: string, after: string])[] = [
    ['year', String(before.year), String(after.year)],
    ['level', before.level, after.level],
    ['province', before.province ?? '', after.province ?? ''],
  ];
  return pairs
    .filter(([, left, right]) => !sameName(left, right))
    .map(([field, left, right]) =>
      makeFinding(
        comparisonFindings,
        'VERSIONS_NOT_COMPARABLE',
        { field, before: left, after: right },
        { path: [field] },
      ),
    );
}
