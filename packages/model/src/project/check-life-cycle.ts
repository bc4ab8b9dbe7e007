import type { Citation } from '../finding/citation.js';
import type { Finding } from '../finding/finding.js';
import { makeFinding } from '../finding/make-finding.js';
import { allowedMoves } from './allowed-moves.js';
import type { AllowedMoves, LifeCycleMove } from './life-cycle-move.js';
import { projectFindings } from './project-findings.js';
import type { ProjectHistory, ProjectStep } from './project-history.js';

/**
 * Checks the way of a project through its states (kiểm tra trình tự xử lý đề án): moves that the procedure does not have, moves
 * decided by somebody else, and days out of order.
 *
 * Each move is held to the rules of its own day. What a move is open to on condition (a project in several provinces, force
 * majeure) cannot be seen here and passes. For a local project a strange move is a warning: its province sets the procedure.
 *
 * @param history - states with their days, in order
 * @returns findings in the order of the steps; none when everything is in order
 * @legal 36/2013/TT-BCT; 17/2018/TT-BCT; 46/2012/TT-BCT, Điều 8
 * @example
 * ```ts runnable
 * import { checkLifeCycle } from '@khuyencong/model';
 * const steps = [{ state: 'approved', reachedOn: '2024-01-15' }, { state: 'settled', reachedOn: '2024-12-20' }] as const;
 * const findings = checkLifeCycle({ projectId: 'p1', level: 'national', kind: 'ordinary', steps });
 * findings.map(({ code }) => code) // => ['PROJECT_HISTORY_STARTS_LATE', 'PROJECT_MOVE_NOT_ALLOWED']
 * ```
 * @category project
 * @since 0.1.0
 */
export function checkLifeCycle(history: ProjectHistory): readonly Finding[] {
  const [first] = history.steps;
  const startsLate =
    first === undefined || first.state === 'draft'
      ? []
      : [
          makeFinding(
            projectFindings,
            'PROJECT_HISTORY_STARTS_LATE',
            { state: first.state },
            { path: ['steps', 0, 'state'] },
          ),
        ];
  const others = history.steps.slice(1).flatMap((step, index) => {
    const before = history.steps[index];
    return before === undefined
      ? []
      : [...orderFindings(before, step, index + 1), ...moveFindings(history, before, step, index + 1)];
  });
  return [...startsLate, ...others];
}

function orderFindings(before: ProjectStep, step: ProjectStep, index: number): readonly Finding[] {
  if (before.reachedOn <= step.reachedOn) return [];
  const params = { state: step.state, on: step.reachedOn, previous: before.reachedOn };
  return [
    makeFinding(projectFindings, 'PROJECT_STEP_OUT_OF_ORDER', params, {
      path: ['steps', index, 'reachedOn'],
    }),
  ];
}

function moveFindings(
  { level, kind }: ProjectHistory,
  before: ProjectStep,
  step: ProjectStep,
  index: number,
): readonly Finding[] {
  const open = allowedMoves(before.state, { level, kind, asOf: step.reachedOn });
  const path = ['steps', index, 'state'];
  const facts = { from: before.state, to: step.state, on: step.reachedOn };
  if (open.status === 'not-known')
    return [makeFinding(projectFindings, 'PROJECT_MOVE_RULES_NOT_KNOWN', facts, { path })];
  const moves = open.moves.filter(({ to }) => to === step.state);
  if (moves.length > 0) return deciderFindings(moves, step, index);
  const params = { ...facts, allowed: targetsOf(open) };
  const severity = open.status === 'set-by-province' ? 'warning' : 'error';
  return [
    makeFinding(projectFindings, 'PROJECT_MOVE_NOT_ALLOWED', params, {
      path,
      severity,
      legalBasis: open.citations,
    }),
  ];
}

function targetsOf({ moves }: AllowedMoves): string {
  const targets = [...new Set(moves.map(({ to }) => to))];
  return targets.length === 0 ? '–' : targets.join(' ');
}

/** Only where each way to the state has a decider that is known. */
function deciderFindings(
  moves: readonly LifeCycleMove[],
  { state, decidedBy }: ProjectStep,
  index: number,
): readonly Finding[] {
  const deciders = moves.map((move) => move.decidedBy);
  if (decidedBy === undefined || deciders.includes(undefined) || deciders.includes(decidedBy)) return [];
  const params = { to: state, decidedBy, expected: [...new Set(deciders)].join(' ') };
  const legalBasis: readonly Citation[] = moves.flatMap(({ citations }) => citations);
  const path = ['steps', index, 'decidedBy'];
  return [makeFinding(projectFindings, 'PROJECT_WRONG_DECIDER', params, { path, legalBasis })];
}
