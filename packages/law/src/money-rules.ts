export type { ReadingCaution } from './duties/reading-caution.js';
export type { LegalDay } from './instruments/legal-day.js';
export { findMoneyRule, type MoneyRuleAnswer, type MoneyRuleQuery } from './money-rules/find-money-rule.js';
export type {
  MoneyRule,
  MoneyRuleGap,
  MoneyRuleOf,
  MoneyRuleOutcomes,
  MoneyRuleScope,
  MoneyRuleSet,
  MoneyRuleTopic,
} from './money-rules/money-rule.js';
export { formOneCitation } from './money-rules/form-one-citation.js';
export { moneyRules } from './money-rules/money-rules.js';
