import { formOneCitation } from '@khuyencong/law/money-rules';
import {
  Exact,
  foldVietnamese,
  fundingSourceLabels,
  makeFinding,
  type DecimalString,
  type Finding,
  type FundingSource,
  type LocalText,
  type Severity,
} from '@khuyencong/model';
import { formFindings } from './form-findings.js';
import { formOneRows } from './form-one-rows.js';
import { makeUp, rowTree, type RowTree } from './parts-of-rows.js';
import type { FormOne, FormOneRow } from '@khuyencong/model';

const legalBasis = [formOneCitation];

const stateSources: ReadonlySet<FundingSource> = new Set(['central', 'provincial', 'district', 'commune']);

/** The words for a budget in a note. */
const budgetWords = ['ngân sách', 'nsnn', 'nstw', 'nsđp'];

/** The two pledges below the table. */
export function pledgeFindings(form: FormOne): readonly Finding[] {
  const missing = [
    ...(form.pledgesNoOtherStateMoney === true
      ? []
      : [{ pledge: 'other-state-money', path: ['pledgesNoOtherStateMoney'] } as const]),
    ...(form.pledgesRest === true ? [] : [{ pledge: 'rest', path: ['pledgesRest'] } as const]),
  ];
  return missing.map(({ pledge, path }) =>
    makeFinding(formFindings, 'PLEDGE_MISSING', { pledge }, { path, legalBasis }),
  );
}

/** Rows whose other source is state money, or is not named. */
export function otherSourceFindings(form: FormOne): readonly Finding[] {
  const trees = form.sections.map(({ rows }) => rowTree(rows));
  return formOneRows(form).flatMap(({ row, section, path }): readonly Finding[] => {
    const tree = trees[section];
    const { label, otherSourcesVnd, supportVnd } = row;
    // Parts that state the column themselves are asked instead of their whole.
    const parts = tree?.partsOf(row) ?? [];
    if (makeUp(parts) && parts.some((part) => part.otherSourcesVnd !== undefined)) return [];
    if (!isPaid(otherSourcesVnd)) return [];
    const { note, otherSource } = namedSource(row, tree);
    const evidence = stateEvidence({ note, otherSource });
    if (evidence && isPaid(supportVnd)) {
      const { vi: evidenceVi, en: evidenceEn } = evidence.words;
      const params = { label, supportVnd, otherSourcesVnd, evidenceVi, evidenceEn };
      const place = { path, severity: evidence.severity, legalBasis };
      return [makeFinding(formFindings, 'OTHER_STATE_MONEY', params, place)];
    }
    const isNamed = note !== undefined || (otherSource !== undefined && otherSource !== 'other');
    if (isNamed) return [];
    const params = { label, otherSourcesVnd };
    return [
      makeFinding(formFindings, 'OTHER_SOURCE_UNNAMED', params, { path: [...path, 'note'], legalBasis }),
    ];
  });
}

/** What a row says of its other source, or the row that it details. */
function namedSource(row: FormOneRow, tree: RowTree<FormOneRow> | undefined): NamedSource {
  for (let each: FormOneRow | undefined = row; each; each = tree?.wholeOf(each)) {
    const { note, otherSource } = each;
    if (note !== undefined || otherSource !== undefined) return { note, otherSource };
  }
  return {};
}

type NamedSource = Pick<FormOneRow, 'note' | 'otherSource'>;

function isPaid(amountVnd: DecimalString | undefined): amountVnd is DecimalString {
  return amountVnd !== undefined && new Exact(amountVnd).greaterThan(0);
}

interface Evidence {
  readonly words: LocalText;
  readonly severity: Severity;
}

/** Words of a note are only a hint, a named source is a fact. */
function stateEvidence({ note = '', otherSource }: NamedSource): Evidence | undefined {
  if (otherSource !== undefined) {
    const words = fundingSourceLabels[otherSource];
    return stateSources.has(otherSource) ? { words, severity: 'error' } : undefined;
  }
  const folded = foldVietnamese(note);
  const isBudget = budgetWords.some((word) => folded.includes(word));
  return isBudget ? { words: { vi: note, en: note }, severity: 'warning' } : undefined;
}
