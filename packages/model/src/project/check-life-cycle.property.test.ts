import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../date/iso-date.js';
import { allowedMoves } from './allowed-moves.js';
import { checkLifeCycle } from './check-life-cycle.js';
import type { ProjectHistory, ProjectStep } from './project-history.js';
import { projectStateLabels, type ProjectState } from './project-state.js';

const states = Object.keys(projectStateLabels) as ProjectState[];
const day = fc.date({ min: new Date('2014-02-10'), max: new Date('2030-12-31'), noInvalidDate: true });
const days = fc
  .array(day, { minLength: 2, maxLength: 12 })
  .map((each) => each.map((date) => date.toISOString().slice(0, 10) as IsoDate).sort());

/** A way that takes an open move at each step, chosen by the numbers. */
function walk(
  project: Pick<ProjectHistory, 'level' | 'kind'>,
  on: readonly IsoDate[],
  choices: readonly number[],
): ProjectHistory {
  const steps: ProjectStep[] = [{ state: 'draft', reachedOn: on[0] ?? '2014-02-10' }];
  on.slice(1).forEach((reachedOn, index) => {
    const last = steps.at(-1);
    if (last === undefined || steps.length !== index + 1) return;
    const { moves } = allowedMoves(last.state, { ...project, asOf: reachedOn });
    const move = moves[(choices[index] ?? 0) % Math.max(moves.length, 1)];
    if (move) steps.push({ state: move.to, reachedOn, decidedBy: move.decidedBy });
  });
  return { projectId: 'p1', ...project, steps };
}

const walks = fc
  .tuple(
    fc.record({
      level: fc.constantFrom('national' as const, 'local' as const),
      kind: fc.constantFrom('ordinary' as const, 'focal' as const, 'group' as const),
    }),
    days,
    fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  )
  .map(([project, on, choices]) => walk(project, on, choices));

describe('checkLifeCycle', () => {
  it('accepts every way through open moves', () => {
    fc.assert(
      fc.property(walks, (history) => {
        expect(checkLifeCycle(history)).toEqual([]);
      }),
    );
  });

  it('finds one step that is not open, and only at its place', () => {
    fc.assert(
      fc.property(walks, fc.constantFrom(...states), (history, state) => {
        const last = history.steps.at(-1);
        if (!last) return;
        const { level, kind } = history;
        const { moves } = allowedMoves(last.state, { level, kind, asOf: last.reachedOn });
        fc.pre(!moves.some(({ to }) => to === state));
        const steps = [...history.steps, { state, reachedOn: last.reachedOn }];
        expect(checkLifeCycle({ ...history, steps }).map(({ code, path }) => [code, path])).toEqual([
          ['PROJECT_MOVE_NOT_ALLOWED', ['steps', history.steps.length, 'state']],
        ]);
      }),
    );
  });

  it('finds a day that comes too early, whatever the way', () => {
    fc.assert(
      fc.property(walks, (history) => {
        fc.pre(history.steps.length > 1);
        const [first, ...rest] = history.steps;
        if (!first) return;
        const steps: ProjectStep[] = [{ ...first, reachedOn: '2031-01-01' }, ...rest];
        const found = checkLifeCycle({ ...history, steps }).map(({ code, path }) => [code, path]);
        expect(found).toEqual([['PROJECT_STEP_OUT_OF_ORDER', ['steps', 1, 'reachedOn']]]);
      }),
    );
  });
});
