import { findMoneyRule, moneyRules, type MoneyRule } from '../money-rules.js';

const answer = findMoneyRule(moneyRules, { topic: 'unspent-budget', asOf: '2027-02-01', fiscalYear: 2026 });
if (answer.status === 'in-force') answer.rule.outcome satisfies 'cancelled' | 'carried-over';
// @ts-expect-error: the day is required
findMoneyRule(moneyRules, { topic: 'second-advance' });
// @ts-expect-error: an unknown topic
findMoneyRule(moneyRules, { topic: 'interest', asOf: '2027-02-01' });
// @ts-expect-error: a rule only after the status is looked at
answer.rule;
// @ts-expect-error: an outcome of another topic
const other: MoneyRule = {
  id: 'x',
  topic: 'unspent-budget',
  outcome: 'repaid',
  citations: [{ instrument: '1/QĐ-UBND', verified: 'clause' }],
};
// @ts-expect-error: no rule without a citation
const bare: MoneyRule = { id: 'x', topic: 'unspent-budget', outcome: 'cancelled', citations: [] };
