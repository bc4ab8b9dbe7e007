import { makeFinding, type Citation, type Finding, type IsoDate, type ProjectLevel } from '@khuyencong/model';
import type { MoneyPhase } from './money-phase.js';
import type { PlacedPhase } from './placed-phase.js';
import { projectMoneyFindings } from './project-money-findings.js';
import type { ProjectMoney } from './project-money.js';

const wholeAmounts: ReadonlySet<MoneyPhase> = new Set(['planned', 'approved', 'adjusted']);

const advanceRules: readonly Citation[] = /* @__PURE__ */ ['13', '14', '15'].map((article) => ({
  instrument: '36/2013/TT-BCT',
  article,
  url: 'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/cong-nghiep/khuyen-cong.md',
  verified: 'clause',
}));

const advanceRulesFrom = '2014-02-10';
/** 17/2018/TT-BCT changed the rules on a day that was not found; it was signed on the day after this one. */
const advanceRulesKnownTo = '2018-07-09';

/** What is recorded twice, and what may happen only once. Rows of one source, in order. */
export function repeatedPhases(rows: readonly PlacedPhase[], money: ProjectMoney): readonly Finding[] {
  const last = new Map<MoneyPhase, PlacedPhase>();
  const accepted = [...(money.acceptedOn ?? [])].sort();
  let passed = 0;
  return rows.flatMap((row) => {
    const earlier = last.get(row.phase);
    last.set(row.phase, row);
    while (passed < accepted.length && (accepted[passed] ?? '') <= row.on) passed += 1;
    if (!earlier) return [];
    return earlier.on === row.on
      ? sameDay(row, earlier)
      : laterDay(row, earlier, { level: money.level, acceptedOn: accepted[passed - 1] });
  });
}

/** Rows of one day are in the order of their amounts, so equal ones stand together. */
function sameDay({ phase, on, amountVnd, path }: PlacedPhase, earlier: PlacedPhase): readonly Finding[] {
  if (earlier.amountVnd === amountVnd) {
    const params = { phase, on, amountVnd };
    return [makeFinding(projectMoneyFindings, 'PHASE_RECORDED_TWICE', params, { path })];
  }
  if (!wholeAmounts.has(phase)) return [];
  const params = { phase, on, amountVnd, otherVnd: earlier.amountVnd };
  return [makeFinding(projectMoneyFindings, 'PHASES_CONFLICT', params, { path })];
}

function laterDay(
  { phase, on, path }: PlacedPhase,
  earlier: PlacedPhase,
  { level, acceptedOn }: { readonly level: ProjectLevel; readonly acceptedOn: IsoDate | undefined },
): readonly Finding[] {
  const params = { on, firstOn: earlier.on };
  if (phase === 'approved') return [makeFinding(projectMoneyFindings, 'APPROVED_TWICE', params, { path })];
  const isAccepted = acceptedOn !== undefined && earlier.on <= acceptedOn;
  if (phase !== 'advanced' || isAccepted || on.slice(0, 4) !== earlier.on.slice(0, 4)) return [];
  const legalBasis =
    level === 'national' && on >= advanceRulesFrom && on <= advanceRulesKnownTo ? advanceRules : undefined;
  return [makeFinding(projectMoneyFindings, 'ADVANCED_TWICE', params, { path, legalBasis })];
}
