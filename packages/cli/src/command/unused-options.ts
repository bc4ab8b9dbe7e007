import { findSupportNorm, supportNorms, type NormRule } from '@khuyencong/law/norms';
import type { SupportCall } from './support-call.js';
import type { OptionWithoutUse } from '../text/support-texts.js';

/** The options that the norm of a call has no use for; none where no norm answers, as then nothing is known of its use. */
export function unusedOptions(call: SupportCall): readonly OptionWithoutUse[] {
  const rule = ruleOf(call);
  const hasFactor = call.line === true || call.priority === true || rule?.factor === true;
  return [
    ...(call.line === true && call.activity === 'technology-line' ? (['line'] as const) : []),
    ...(call.reading === 'ceiling-only' && rule && !hasFactor ? (['reading'] as const) : []),
    ...(rule ? unusedByRule(rule.rule, call) : []),
  ];
}

function unusedByRule(rule: NormRule, { tier, quantity, price }: SupportCall): readonly OptionWithoutUse[] {
  const amounts = rule.shape === 'tiers' ? rule.tiers.map(({ amount }) => amount.shape) : [rule.shape];
  return [
    ...(tier !== undefined && rule.shape !== 'tiers' ? (['tier'] as const) : []),
    ...(quantity !== undefined && !amounts.includes('per-quantity') ? (['quantity'] as const) : []),
    ...(price !== undefined && rule.shape !== 'by-price' ? (['price'] as const) : []),
  ];
}

/** The rule that states the amounts: that of the activity, or that which its factor multiplies. */
function ruleOf(call: SupportCall): { readonly rule: NormRule; readonly factor: boolean } | undefined {
  const { activity, level, province, asOf } = call;
  const own = findSupportNorm(supportNorms, { activity, level, province, asOf });
  if (own.status !== 'in-force') return undefined;
  const { rule } = own.norm;
  if (rule.shape !== 'multiplier') return { rule, factor: false };
  if (rule.of === undefined) return undefined;
  const base = findSupportNorm(supportNorms, { activity: rule.of, level, province, asOf });
  return base.status === 'in-force' ? { rule: base.norm.rule, factor: true } : undefined;
}
