import { describe, expect, it } from 'vitest';
import { checkLifeCycle } from './check-life-cycle.js';
import type { ProjectHistory } from './project-history.js';

const project = { projectId: 'p1', level: 'national', kind: 'ordinary' } as const;

describe('checkLifeCycle', () => {
  it('has nothing to say of no steps', () => expect(checkLifeCycle({ ...project, steps: [] })).toEqual([]));

  it('says from where to where, what was open, and by which circular', () =>
    expect(
      checkLifeCycle({
        ...project,
        steps: [
          { state: 'draft', reachedOn: '2024-03-01' },
          { state: 'settled', reachedOn: '2024-12-20' },
        ],
      }),
    ).toEqual([
      {
        code: 'PROJECT_MOVE_NOT_ALLOWED',
        severity: 'error',
        path: ['steps', 1, 'state'],
        params: { from: 'draft', to: 'settled', on: '2024-12-20', allowed: 'registered rejected withdrawn' },
        legalBasis: [{ instrument: '36/2013/TT-BCT', verified: 'clause' }],
      },
    ]));

  it('says that nothing is open after the end', () => {
    const steps: ProjectHistory['steps'] = [
      { state: 'settled', reachedOn: '2024-12-20' },
      { state: 'settled', reachedOn: '2024-12-21' },
    ];
    expect(checkLifeCycle({ ...project, steps })[1]?.params['allowed']).toBe('–');
  });

  it('only warns of a local project, and names the clause that leaves it to the province', () => {
    const steps: ProjectHistory['steps'] = [
      { state: 'draft', reachedOn: '2024-03-01' },
      { state: 'in-progress', reachedOn: '2024-12-20' },
    ];
    const [finding] = checkLifeCycle({ ...project, level: 'local', steps });
    expect([finding?.severity, finding?.legalBasis?.[0]?.instrument]).toEqual(['warning', '46/2012/TT-BCT']);
  });

  it('reports a day out of order beside a move that is not allowed', () =>
    expect(
      checkLifeCycle({
        ...project,
        steps: [
          { state: 'draft', reachedOn: '2024-03-02' },
          { state: 'accepted', reachedOn: '2024-03-01' },
        ],
      }).map(({ code }) => code),
    ).toEqual(['PROJECT_STEP_OUT_OF_ORDER', 'PROJECT_MOVE_NOT_ALLOWED']));
});
