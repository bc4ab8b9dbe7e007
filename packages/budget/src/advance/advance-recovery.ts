import { findSupportNorm, type SupportNormSet } from '@khuyencong/law/norms';
import {
  Exact,
  makeFinding,
  roundToMultiple,
  toDecimalString,
  type DecimalString,
  type Finding,
  type IsoDate,
} from '@khuyencong/model';
import { advanceFindings } from './advance-findings.js';
import { rateBinds } from './rate-limit.js';

interface PaidContract {
  readonly contractVnd?: DecimalString | undefined;
  readonly paidVnd?: DecimalString | undefined;
  readonly unclearedAdvancesVnd?: DecimalString | undefined;
}

/** Advances that the general rule of the Treasury wants recovered by now; a warning, as guidance of its own may exist. */
export function recoveryFindings(
  { contractVnd, paidVnd, unclearedAdvancesVnd }: PaidContract,
  { asOf, norms }: { readonly asOf: IsoDate; readonly norms: SupportNormSet },
): readonly Finding[] {
  if (contractVnd === undefined || paidVnd === undefined || unclearedAdvancesVnd === undefined) return [];
  const answer = findSupportNorm(norms, { activity: 'treasury-advance-recovery', level: 'national', asOf });
  if (answer.status !== 'in-force' || !('ratePercent' in answer.norm.rule)) return [];
  const { citation, rule } = answer.norm;
  const share = new Exact(contractVnd).times(rule.ratePercent).times('0.01');
  const isDue = rateBinds(answer, contractVnd) && share.lessThanOrEqualTo(paidVnd);
  if (!isDue || new Exact(unclearedAdvancesVnd).isZero()) return [];
  const dueVnd = roundToMultiple(toDecimalString(share), { mode: 'up', step: '1' });
  const params = { unclearedVnd: unclearedAdvancesVnd, paidVnd, dueVnd, ratePercent: rule.ratePercent };
  return [
    makeFinding(advanceFindings, 'ADVANCE_NOT_RECOVERED', params, {
      path: ['unclearedAdvancesVnd'],
      legalBasis: [citation],
    }),
  ];
}
