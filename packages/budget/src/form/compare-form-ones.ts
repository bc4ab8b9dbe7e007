import type { ProjectChange } from '@khuyencong/law/deciders';
import {
  checkArgument,
  isoDate,
  makeFinding,
  sameName,
  type DecimalString,
  type RoleId,
} from '@khuyencong/model';
import { changeDecisions, decisionFindings } from '../comparison/change-decisions.js';
import { changeFindings } from '../comparison/change-findings.js';
import type { ComparedRow, RowChange } from '../comparison/compared-row.js';
import { comparedTotal } from '../comparison/compared-total.js';
import { compareRows } from '../comparison/compare-rows.js';
import { comparisonFindings } from '../comparison/comparison-findings.js';
import type { CompareOptions, Comparison } from '../comparison/comparison.js';
import { costColumnNames } from '../identity/cost-columns.js';
import { formOneRows, type PlacedRow } from './form-one-rows.js';
import { countedRows, rowTree } from './parts-of-rows.js';
import type { FormOne, FormOneAmounts, FormOneRow } from '@khuyencong/model';

/**
 * Compares two submissions of a form 1 (so sánh hai lần nộp Mẫu số 1): which rows were added, removed, moved to another section or
 * changed, with the text of both, and what happened to the khuyến công money as a whole.
 *
 * Rows are the same when their identifiers are. Who decides is asked about the project, not about each row: a higher total of khuyến
 * công money, a lower one, or, with the same total, another change; a new or missing row that khuyến công money pays for is a change
 * of content. That reading is ours.
 *
 * @param before - the earlier submission
 * @param after - the later one
 * @param options - as of `comparePlans`; `by`: who decided the later one, where it was decided
 * @returns changes, total of khuyến công money with explanation, decisions and findings
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 36/2013/TT-BCT, Điều 11; Phụ lục 1, Mẫu số 1
 * @example
 * ```ts runnable
 * import { compareFormOnes } from '@khuyencong/budget';
 * import type { FormOne } from '@khuyencong/model';
 * const row = { id: '1', label: 'Máy sấy', totalCostVnd: '550000000', supportVnd: '200000000' } as const;
 * const form: FormOne = { kind: 'form-one', id: 'da-01', name: 'Máy sấy cá', sections: [{ rows: [row] }] };
 * const later: FormOne = { ...form, sections: [{ rows: [{ ...row, supportVnd: '220000000' }] }] };
 * const { changes, total, decisions } = compareFormOnes(form, later, { asOf: '2016-05-01', kind: 'ordinary', by: undefined });
 * changes.map(({ kind, fields, differenceVnd }) => [kind, fields, differenceVnd]) // => [['amount-changed', ['supportVnd'], '20000000']]
 * total.conserved // => false
 * decisions.map(({ change, answer }) => [change, answer.status === 'decided-by' && answer.role]) // => [['total-increase', 'ministry']]
 * ```
 * @category form
 * @since 0.1.0
 */
export function compareFormOnes(
  before: FormOne,
  after: FormOne,
  options: CompareOptions & { readonly by: RoleId | undefined },
): Comparison {
  checkArgument('before', before, ['sections']);
  checkArgument('after', after, ['sections']);
  checkArgument('options', options);
  const asOf = isoDate(options.asOf);
  const { by } = options;
  const [then, now] = [comparedRows(before), comparedRows(after)];
  const changes = compareRows(then, now);
  const total = comparedTotal(withoutParts(before, then), withoutParts(after, now));
  const legalKind = legalKindUnder(total.explanation.value);
  const decisions = changeDecisions(changes, { ...options, asOf, level: 'national', legalKind });
  return {
    changes,
    total,
    decisions,
    findings: [
      ...(sameName(before.name, after.name)
        ? []
        : [
            makeFinding(
              comparisonFindings,
              'VERSIONS_NOT_COMPARABLE',
              { field: 'name', before: before.name, after: after.name },
              { path: ['name'] },
            ),
          ]),
      ...changeFindings(changes, total),
      ...decisionFindings(decisions, { asOf, by }),
    ],
  };
}

function comparedRows(form: FormOne): readonly ComparedRow[] {
  return formOneRows(form).map((placed): ComparedRow => {
    const { row, path } = placed;
    const { id, label, partOf, supportVnd, note, otherSource } = row;
    return {
      id,
      label,
      ...(supportVnd !== undefined && { moneyVnd: supportVnd }),
      place: { section: sectionOf(form, placed), ...(partOf !== undefined && { partOf }) },
      amounts: Object.fromEntries([
        ...cells(row, ''),
        ...(row.years ?? []).flatMap((year) => cells(year, ` ${year.year}`)),
      ]),
      words: {
        label,
        ...(note !== undefined && { note }),
        ...(otherSource !== undefined && { otherSource }),
      },
      path,
    };
  });
}

/** Rows whose khuyến công money makes the total: a part is in its whole already. */
function withoutParts({ sections }: FormOne, rows: readonly ComparedRow[]): readonly ComparedRow[] {
  const counted = new Set(
    sections.flatMap(({ rows: ofSection }) =>
      countedRows(rowTree(ofSection), ({ supportVnd }) => supportVnd),
    ),
  );
  const all = sections.flatMap(({ rows: ofSection }) => ofSection);
  return rows.filter((_, index) => counted.has(all[index] ?? nothing));
}

const nothing: FormOneRow = { id: '', label: '' };

function sectionOf({ sections }: FormOne, { section }: PlacedRow): string {
  const { number, label } = sections[section] ?? {};
  return number ?? label ?? '';
}

function cells(amounts: FormOneAmounts, year: string): readonly (readonly [string, DecimalString])[] {
  return costColumnNames.flatMap((column) => {
    const amountVnd = amounts[column];
    return amountVnd === undefined ? [] : [[`${column}${year}`, amountVnd] as const];
  });
}

function legalKindUnder(differenceVnd: DecimalString): (change: RowChange) => ProjectChange | undefined {
  const ofTotal =
    differenceVnd === '0' ? 'other' : differenceVnd.startsWith('-') ? 'total-decrease' : 'total-increase';
  return ({ kind, before, after }) => {
    const isPaid = ((after ?? before)?.moneyVnd ?? '0') !== '0';
    switch (kind) {
      case 'added':
      case 'removed':
        return isPaid ? 'content' : 'other';
      case 'amount-changed':
        return ofTotal;
      case 'moved':
      case 'reworded':
        return undefined;
    }
  };
}
