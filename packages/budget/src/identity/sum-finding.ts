import { makeFinding, type Citation, type Finding, type LocalText } from '@khuyencong/model';
import type { SumCheck } from './compare-sum.js';
import { identityFindings } from './identity-findings.js';

/** What is wrong with a sum, as at most one finding. */
export function sumFinding(
  check: SumCheck,
  place: {
    readonly code: 'COLUMNS_DO_NOT_MAKE_TOTAL' | 'ROWS_DO_NOT_MAKE_SUM' | 'YEARS_DO_NOT_MAKE_WHOLE';
    readonly name: LocalText;
    readonly path: readonly (string | number)[];
    readonly legalBasis?: readonly Citation[];
  },
): readonly Finding[] {
  const { status, sumVnd, totalVnd, differenceVnd, missing } = check;
  const { code, name, path, legalBasis } = place;
  const names = { nameVi: name.vi, nameEn: name.en };
  if (totalVnd === undefined || differenceVnd === undefined) {
    const stated = check.explanation.inputs.length > 0;
    return stated ? [makeFinding(identityFindings, 'TOTAL_NOT_STATED', { ...names, sumVnd }, { path })] : [];
  }
  const params = { ...names, sumVnd, totalVnd, differenceVnd };
  if (status === 'equal') return [];
  return status === 'open'
    ? [makeFinding(identityFindings, 'SUM_NOT_CLOSED', { ...params, missing: String(missing) }, { path })]
    : [makeFinding(identityFindings, code, params, { path, legalBasis })];
}
