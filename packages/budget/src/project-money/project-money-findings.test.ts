import { describeCatalogue } from '../../test/catalogue-fixtures.js';
import { checkMoneyPhases } from './check-money-phases.js';
import { projectMoneyFindings } from './project-money-findings.js';
import type { ProjectMoney } from './project-money.js';
import { yearEnd } from './year-end.js';

interface Input {
  readonly money?: ProjectMoney;
  readonly yearEnd?: {
    readonly amounts: Parameters<typeof yearEnd>[0];
    readonly options: Parameters<typeof yearEnd>[1];
  };
}

describeCatalogue('project-money', projectMoneyFindings, ({ money, yearEnd: end }: Input) => {
  const answer = end && yearEnd(end.amounts, end.options);
  return [
    ...(money ? checkMoneyPhases(money) : []),
    ...(answer?.status === 'refused' ? answer.findings : []),
  ];
});
