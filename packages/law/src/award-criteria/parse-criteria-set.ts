import {
  isDeeperThan,
  makeFinding,
  modelFindings,
  schemaFindings,
  type Finding,
  type Parsed,
} from '@khuyencong/model';
import { checkCriteriaSet } from './check-criteria-set.js';
import { CriteriaSetSchema } from './criteria-set-schema.js';
import type { CriteriaSet } from './criteria-set.js';

const deepest = 40;

/**
 * Reads a set of criteria from plain data (đọc bộ tiêu chí, khung điểm chi tiết) and checks that it adds up.
 *
 * A set whose shape is wrong is refused, as is anything that the schema does not know. What `checkCriteriaSet` finds comes with the
 * value: an office may have to read a table that is wrong as published. Refuse it where a finding is an error and no correction
 * answers it.
 *
 * @param data - anything; one set is expected
 * @returns the set with findings, or the findings that say why there is none
 * @legal 26/2014/TT-BCT, Điều 16, khoản 1
 * @example
 * ```ts runnable
 * import { safeParseCriteriaSet } from '@khuyencong/law/award-criteria';
 * const frame = safeParseCriteriaSet({
 *   id: 'round-2099', label: { vi: 'Khung điểm chi tiết' }, totalMark: '40',
 *   citation: { instrument: '00/2099/QĐ-UBND', verified: 'clause' },
 *   criteria: [{
 *     kind: 'group', id: 'tc1', label: { vi: 'Đáp ứng thị trường' }, maxMark: '40',
 *     children: [{ kind: 'open', id: 'tc1.1', label: { vi: 'Doanh thu' }, maxMark: '25' }],
 *   }],
 * });
 * frame.findings.map(({ code, params }) => [code, params['difference']]) // => [['CRITERION_SUM_MISMATCH', '15']]
 * ```
 * @category schema
 * @since 0.1.0
 */
export function safeParseCriteriaSet(data: unknown): Parsed<CriteriaSet> {
  if (isDeeperThan(data, { levels: deepest })) return { ok: false, findings: [tooDeep()] };
  const parsed = CriteriaSetSchema.safeParse(data);
  if (!parsed.success)
    return { ok: false, findings: schemaFindings(parsed.error.issues, { data, unknownFields: 'error' }) };
  return { ok: true, value: parsed.data, findings: checkCriteriaSet(parsed.data) };
}

function tooDeep(): Finding {
  const params = { field: 'criteria', value: '{…}', expected: `at most ${deepest} levels` };
  return makeFinding(modelFindings, 'INVALID_VALUE', params, { path: ['criteria'] });
}
