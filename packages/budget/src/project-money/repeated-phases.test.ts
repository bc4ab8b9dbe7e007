import { moneyRules, type MoneyRule } from '@khuyencong/law/money-rules';
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

  it('follows the rule of a province that the caller adds', () => {
    const own: MoneyRule = {
      ...{
        id: 'ca-mau',
        topic: 'second-advance',
        outcome: 'at-any-time',
        level: 'local',
        province: 'Cà Mau',
      },
      from: '2020-01-01',
      citations: [{ instrument: '00/2099/QĐ-UBND', verified: 'clause' }],
    };
    const rules = { rules: [...moneyRules.rules, own], gaps: moneyRules.gaps };
    const codes = (level: ProjectMoney['level'], province?: string): readonly string[] =>
      checkMoneyPhases(twiceAdvanced('2020-01-02', '2020-02-02', level), { rules, province }).map(
        ({ code }) => code,
      );
    expect(codes('local', 'Cà Mau')).toEqual([]);
    expect(codes('local', 'An Giang')).toEqual(['ADVANCED_TWICE']);
    expect(codes('local')).toEqual(['ADVANCED_TWICE']);
    expect(codes('national')).toEqual(['ADVANCED_TWICE']);
  });
});
