import type { IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { checkMoneyPhases } from './check-money-phases.js';
import type { ProjectMoney } from './project-money.js';

function twiceAdvanced(firstOn: IsoDate, on: IsoDate, level: ProjectMoney['level']): ProjectMoney {
  const amountVnd = '5';
  return {
    ...{ kind: 'project-money', projectId: 'da', level },
    phases: [
      { phase: 'planned', on: firstOn, amountVnd: '10' },
      { phase: 'approved', on: firstOn, amountVnd: '10' },
      { phase: 'advanced', on: firstOn, amountVnd },
      { phase: 'advanced', on, amountVnd },
    ],
  };
}

describe('a second advance', () => {
  it.each([
    ['2014-01-02', '2014-02-09', 'national', undefined],
    ['2014-01-02', '2014-02-10', 'national', ['13', '14', '15']],
    ['2014-01-02', '2014-02-11', 'national', ['13', '14', '15']],
    ['2018-01-02', '2018-07-09', 'national', ['13', '14', '15']],
    ['2018-01-02', '2018-07-10', 'national', undefined],
    ['2018-01-02', '2018-07-09', 'local', undefined],
  ] as const)('after %s on %s of a %s project cites the articles %j', (firstOn, on, level, articles) => {
    const [finding, ...others] = checkMoneyPhases(twiceAdvanced(firstOn, on, level));
    expect([finding?.code, others]).toEqual(['ADVANCED_TWICE', []]);
    expect(finding?.legalBasis?.map(({ article }) => article)).toEqual(articles);
  });
});
