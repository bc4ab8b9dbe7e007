import { findSupportNorm, type NormRule, type SupportNormSet } from '@khuyencong/law/norms';
import type { SupportCall } from './support-call.js';
import type { OptionWithoutUse } from '../text/support-texts.js';

/** The options that the norm of a call has no use for; none where no norm answers, as then nothing is known of its use. */
export function unusedOptions(call: SupportCall, norms: SupportNormSet): readonly OptionWithoutUse[] {
  const rule = ruleOf(call, norms);
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
function ruleOf(
  { activity, level, province, asOf }: SupportCall,
  norms: SupportNormSet,
): { readonly rule: NormRule; readonly factor: boolean } | undefined {
  const own = findSupportNorm(norms, { activity, level, province, asOf });
  if (own.status !== 'in-force') return undefined;
  const { rule } = own.norm;
  if (rule.shape !== 'multiplier') return { rule, factor: false };
  if (rule.of === undefined) return undefined;
  const base = findSupportNorm(norms, { activity: rule.of, level, province, asOf });
  return base.status === 'in-force' ? { rule: base.norm.rule, factor: true } : undefined;
}
